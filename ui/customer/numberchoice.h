// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/customerstore.h"
#include "ui/customer/viewmodel.h"

#include <QStringList>
#include <QVariantList>

namespace dotm::customer {

/// Choosing a number: area codes and free numbers as the carrier tells them. None needs to be chosen: without one the
/// first free number is taken.
class NumberChoice : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ActivationViewModel")
    Q_PROPERTY(QStringList areaCodes READ areaCodes NOTIFY changed)
    /// Empty: any area.
    Q_PROPERTY(QString areaCode READ areaCode WRITE setAreaCode NOTIFY changed)
    /// { value, title, text } for the Choice control.
    Q_PROPERTY(QVariantList options READ options NOTIFY changed)
    /// E.164, one of the options; empty: the first free one.
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY changed)

public:
    NumberChoice(CustomerStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] ui::ErrorText error() const override;
    [[nodiscard]] bool isReading() const override { return m_numbers.reading().isReading; }
    [[nodiscard]] QStringList areaCodes() const;
    [[nodiscard]] QString areaCode() const { return m_areaCode; }
    void setAreaCode(const QString &areaCode);
    [[nodiscard]] QVariantList options() const;
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Ignored unless it is one of the options or empty.
    void choose(const QString &number);

    /// Reads area codes and numbers; other numbers come each time.
    Q_INVOKABLE void load();

private:
    void onNumbers();

    Source<QStringList> m_codes;
    Source<QList<client::NumberChoice>> m_numbers;
    QString m_areaCode;
    QString m_chosen;
};

} // namespace dotm::customer
