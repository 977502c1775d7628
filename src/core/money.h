// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::core {

/// An amount in the smallest unit of its currency (cents for USD) with the ISO 4217 code in upper case.
struct Money
{
    qint64 minor = 0;
    QString currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// Number of decimals of a currency: 0 for JPY and its like, 3 for KWD and its like, else 2.
[[nodiscard]] int minorDigits(const QString &currency);
/// "1.00": plain decimal text without currency or grouping, for JSON and forms.
[[nodiscard]] QString plainDecimal(const Money &money);
/// "$1.00" for USD; "1.00 CAD" for the rest. For people, in English; screens use the locale's own form.
[[nodiscard]] QString displayText(const Money &money);

} // namespace dotm::core
