// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/// The rows of the page "Assistants", in words of the moment; made by the view models, shown as they are.
namespace dotm::customer {

/// A program that has been let in. Choices are lists of { value, text }.
class AssistantRow
{
    Q_GADGET
    QML_VALUE_TYPE(assistantRow)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString lastSeen MEMBER lastSeen)
    Q_PROPERTY(QString saysItIs MEMBER saysItIs)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString spent MEMBER spent)
    Q_PROPERTY(bool ended MEMBER isEnded)
    Q_PROPERTY(bool mayRead MEMBER mayRead)
    Q_PROPERTY(bool mayChange MEMBER mayChange)
    Q_PROPERTY(QVariantList moneyChoices MEMBER moneyChoices)
    Q_PROPERTY(int moneyChoice MEMBER moneyChoice)
    Q_PROPERTY(QVariantList callChoices MEMBER callChoices)
    Q_PROPERTY(int callChoice MEMBER callChoice)
    Q_PROPERTY(QVariantList endChoices MEMBER endChoices)
    Q_PROPERTY(int endChoice MEMBER endChoice)
    Q_PROPERTY(QString program MEMBER program)

public:
    QString name;         ///< the customer's word for it
    QString way;          ///< "With its own key", "As “claude-desktop”"
    QString since;        ///< "14 Nov 2026"
    QString lastSeen;     ///< "09:41"; empty: never
    QString saysItIs;     ///< what it says of itself
    QString summary;      ///< "Reads and changes, up to $25.00 a day"
    QString spent;        ///< "$1.00 of $25.00"
    bool isEnded = false; ///< its time is over
    bool mayRead = false;
    bool mayChange = false;
    QVariantList moneyChoices;
    int moneyChoice = 0;
    QVariantList callChoices;
    int callChoice = 0;
    QVariantList endChoices;
    int endChoice = 0;
    QString program; ///< id of the program whose settings let it in; empty when its settings are not ours to change

    friend bool operator==(const AssistantRow &, const AssistantRow &) = default;
};

/// Something an assistant asked for that still concerns the customer.
class AssistantAskRow
{
    Q_GADGET
    QML_VALUE_TYPE(assistantAskRow)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool money MEMBER isMoney)
    Q_PROPERTY(QString price MEMBER price)
    Q_PROPERTY(QVariantList facts MEMBER facts)

public:
    QString state; ///< "waiting", "missed" or "prepared"
    QString iconName;
    QString title; ///< "travel-planner wanted to buy a new line, eSIM Beta"
    QString text;  ///< "Asked at 09:39. Nobody answered."
    bool isMoney = false;
    QString price;      ///< "$1.00"; empty when it costs nothing now
    QVariantList facts; ///< { label, value, note }

    friend bool operator==(const AssistantAskRow &, const AssistantAskRow &) = default;
};

/// A permission that lasts.
class AssistantGrantRow
{
    Q_GADGET
    QML_VALUE_TYPE(assistantGrantRow)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString title; ///< "Withdraw the bill"
    QString text;  ///< "travel-planner, given 09:41, until midnight"

    friend bool operator==(const AssistantGrantRow &, const AssistantGrantRow &) = default;
};

/// A program of this computer that could be connected.
class AssistantSetupRow
{
    Q_GADGET
    QML_VALUE_TYPE(assistantSetupRow)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(QString action MEMBER action)
    Q_PROPERTY(QString actionText MEMBER actionText)

public:
    QString name;
    QString text; ///< its state, "Found on this computer"
    QString iconName;
    QString action; ///< "connect", "disconnect" or "paste"
    QString actionText;

    friend bool operator==(const AssistantSetupRow &, const AssistantSetupRow &) = default;
};

} // namespace dotm::customer

Q_DECLARE_METATYPE(dotm::customer::AssistantRow)
Q_DECLARE_METATYPE(dotm::customer::AssistantAskRow)
Q_DECLARE_METATYPE(dotm::customer::AssistantGrantRow)
Q_DECLARE_METATYPE(dotm::customer::AssistantSetupRow)
