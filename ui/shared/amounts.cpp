// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/amounts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

QString moneyText(const core::Money &money)
{
    const int digits = core::minorDigits(money.currency);
    const double amount = static_cast<double>(money.minor) / std::pow(10.0, digits);
    if (money.currency == "USD"_L1) {
        return QLocale().toCurrencyString(amount, u"$"_s, digits);
    }
    //: amount, currency code
    return QCoreApplication::translate("Amounts", "%1 %2").arg(QLocale().toString(amount, 'f', digits), money.currency);
}

QString maskedEmail(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 1 ? email : email.left(1) + u"•••"_s + email.mid(at);
}

} // namespace dotm::ui
