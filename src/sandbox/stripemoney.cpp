// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripemoney.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

Result<QString> currencyOf(const QString &text, const QString &param)
{
    static const QStringList kCurrencies = u"usd aud bhd brl cad chf czk dkk eur gbp hkd huf idr inr jod jpy krw kwd "
                                           u"mxn myr nok nzd omr php pln ron sek sgd "
                                           "thb tnd try twd vnd zar"_s.split(u' ');
    const QString currency = text.toLower();
    if (!kCurrencies.contains(currency)) {
        return refuse({},
                      u"Invalid currency: %1. Stripe currently supports these currencies: %2"_s.arg(
                          currency, kCurrencies.join(u", ")),
                      param);
    }
    return currency;
}

Result<qint64> checkedAmount(qint64 amount, const QString &param)
{
    if (amount < 0) {
        return refuse(u"parameter_invalid_integer"_s, u"This value must be greater than or equal to 0."_s, param);
    }
    if (amount > kLargestAmount) {
        return refuse(u"amount_too_large"_s, u"Amount must be no more than $999,999.99"_s, param);
    }
    return amount;
}

} // namespace dotm::sandbox::stripe
