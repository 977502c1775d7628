// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace dotm::customer {

/// One call of the log, in words of the moment.
class AssistantCallRow
{
    Q_GADGET
    QML_VALUE_TYPE(assistantCallRow)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString decision MEMBER decision)
    Q_PROPERTY(QString decisionIcon MEMBER decisionIcon)
    Q_PROPERTY(bool refused MEMBER isRefused)
    Q_PROPERTY(QString money MEMBER money)
    Q_PROPERTY(QString tool MEMBER tool)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString outcome MEMBER outcome)
    Q_PROPERTY(QString result MEMBER result)
    Q_PROPERTY(QString readBack MEMBER readBack)
    Q_PROPERTY(QString readBackCertainty MEMBER readBackCertainty)
    Q_PROPERTY(QVariantList arguments MEMBER arguments)

public:
    QString time; ///< "09:41"
    QString who;
    QString iconName;
    QString title;    ///< "Buy a new line"
    QString decision; ///< "Allowed once"
    QString decisionIcon;
    bool isRefused = false;
    QString money;    ///< "$1.00"; empty when nothing was spent
    QString tool;     ///< "activate_esim"
    QString kind;     ///< "Costs money"
    QString reason;   ///< why it was refused
    QString outcome;  ///< "The bill was made"
    QString result;   ///< the answer in its own words, masked
    QString readBack; ///< what a second read showed, masked
    QString readBackCertainty;
    QVariantList arguments; ///< { label, value }, masked

    friend bool operator==(const AssistantCallRow &, const AssistantCallRow &) = default;
};

} // namespace dotm::customer

Q_DECLARE_METATYPE(dotm::customer::AssistantCallRow)
