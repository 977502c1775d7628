// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/purchase.h"

#include "contract/json.h"

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

QJsonObject Purchase::toJson() const
{
    return {{u"purchase_id"_s, id},           {u"stripe_id"_s, stripeId},
            {u"product_id"_s, productId},     {u"product_name"_s, productName},
            {u"price_id"_s, priceId},         {u"amount"_s, amount.minor},
            {u"currency"_s, amount.currency}, {u"amount_formatted"_s, core::displayText(amount)},
            {u"date"_s, timeToJson(date)},    {u"transaction_id"_s, transactionId}};
}

std::optional<Purchase> Purchase::fromJson(const QJsonObject &object)
{
    const auto date = timeFromJson(object.value("date"_L1));
    if (!date || !object.value("purchase_id"_L1).isString()) {
        return std::nullopt;
    }
    Purchase p;
    p.id = object.value("purchase_id"_L1).toString();
    p.stripeId = object.value("stripe_id"_L1).toString();
    p.productId = object.value("product_id"_L1).toString();
    p.productName = object.value("product_name"_L1).toString();
    p.priceId = object.value("price_id"_L1).toString();
    p.amount = {object.value("amount"_L1).toInteger(), object.value("currency"_L1).toString()};
    p.date = *date;
    p.transactionId = object.value("transaction_id"_L1).toString();
    return p;
}

} // namespace dotm::contract
