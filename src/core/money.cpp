// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/money.h"

#include <algorithm>
#include <array>

namespace dotm::core {
using namespace Qt::Literals::StringLiterals;

int minorDigits(const QString &currency)
{
    constexpr std::array kNone{"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "JPY"_L1, "KMF"_L1, "KRW"_L1, "MGA"_L1,
                               "PYG"_L1, "RWF"_L1, "UGX"_L1, "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
    constexpr std::array kThree{"BHD"_L1, "JOD"_L1, "KWD"_L1, "OMR"_L1, "TND"_L1};
    if (currency == "USD"_L1) { // nearly always
        return 2;
    }
    const auto isIn = [&currency](const auto &codes) {
        return std::ranges::find(codes, currency) != codes.end();
    };
    if (isIn(kNone)) {
        return 0;
    }
    return isIn(kThree) ? 3 : 2;
}

QString plainDecimal(const Money &money)
{
    const int digits = minorDigits(money.currency);
    const bool negative = money.minor < 0;
    QString text =
        QString::number(negative ? 0 - static_cast<quint64>(money.minor) : static_cast<quint64>(money.minor));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return negative ? u'-' + text : text;
}

QString displayText(const Money &money)
{
    if (money.currency == "USD"_L1) {
        const QString plain = plainDecimal(money);
        return money.minor < 0 ? u"-$"_s + plain.mid(1) : u'$' + plain;
    }
    return plainDecimal(money) + u' ' + money.currency;
}

} // namespace dotm::core
