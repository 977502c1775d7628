// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/money.h"

#include <QStringList>

namespace dotm::core {
using namespace Qt::Literals::StringLiterals;

int minorDigits(const QString &currency)
{
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s, u"MGA"_s,
                                  u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three{u"BHD"_s, u"JOD"_s, u"KWD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency)) {
        return 0;
    }
    return three.contains(currency) ? 3 : 2;
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
