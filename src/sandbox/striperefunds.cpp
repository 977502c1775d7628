// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperoutes.h"

#include "core/money.h"
#include "sandbox/stripeevents.h"
#include "sandbox/stripespec.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

/// The charge that @p form names, directly or by its payment intent.
Answer chargeOf(Context &context, const Form &form)
{
    if (form.has(u"charge"_s)) {
        return context.store.find(u"charge"_s, form.text(u"charge"_s), u"charge"_s);
    }
    if (!form.has(u"payment_intent"_s)) {
        return refuse(u"parameter_missing"_s, u"One of the following params should be provided for this request: "
                                              "payment_intent or charge."_s);
    }
    const QString id = form.text(u"payment_intent"_s);
    const Answer intent = context.store.find(u"payment_intent"_s, id, u"payment_intent"_s);
    if (!intent) {
        return intent;
    }
    if (intent->value("status"_L1) != "succeeded"_L1) {
        return refuse(u"payment_intent_unexpected_state"_s,
                      u"This PaymentIntent (%1) does not have a successful charge to refund."_s.arg(id),
                      u"payment_intent"_s);
    }
    return context.store.find(u"charge"_s, intent->value("latest_charge"_L1).toString(), u"charge"_s);
}

/// How much goes back: what is asked for, else all that is left.
Result<qint64> amountOf(const QJsonObject &charge, const Form &form)
{
    const QString id = charge["id"_L1].toString();
    const qint64 left = charge["amount"_L1].toInteger() - charge["amount_refunded"_L1].toInteger();
    if (!charge["paid"_L1].toBool()) {
        return refuse({}, u"Charge %1 has no successful payment to refund."_s.arg(id));
    }
    if (left <= 0) {
        return refuse(u"charge_already_refunded"_s, u"Charge %1 has already been refunded."_s.arg(id));
    }
    const qint64 amount = form.integer(u"amount"_s).value_or(left);
    if (amount < 1) {
        return refuse(u"parameter_invalid_integer"_s, u"This value must be greater than or equal to 1."_s, u"amount"_s);
    }
    if (amount > left) {
        const QString currency = charge["currency"_L1].toString().toUpper();
        return refuse({},
                      u"Refund amount (%1) is greater than unrefunded amount on charge (%2)"_s.arg(
                          core::displayText({amount, currency}), core::displayText({left, currency})),
                      u"amount"_s);
    }
    return amount;
}

Answer create(Context &context, const Form &form, const QString &)
{
    static const QStringList kReasons{{}, u"duplicate"_s, u"fraudulent"_s, u"requested_by_customer"_s};
    if (!kReasons.contains(form.text(u"reason"_s))) {
        return refuse({}, u"Invalid reason: must be one of duplicate, fraudulent, or requested_by_customer"_s,
                      u"reason"_s);
    }
    Answer charge = chargeOf(context, form);
    if (!charge) {
        return charge;
    }
    const Result<qint64> amount = amountOf(*charge, form);
    if (!amount) {
        return Refusal(amount.error());
    }
    const QJsonObject refund{{u"id"_s, context.store.newId(u"re_3"_s, 23)},
                             {u"object"_s, u"refund"_s},
                             {u"amount"_s, *amount},
                             {u"balance_transaction"_s, QJsonValue()},
                             {u"charge"_s, charge->value("id"_L1)},
                             {u"created"_s, context.now()},
                             {u"currency"_s, charge->value("currency"_L1)},
                             {u"customer"_s, charge->value("customer"_L1)},
                             {u"metadata"_s, mergedMetadata({}, form)},
                             {u"payment_intent"_s, charge->value("payment_intent"_L1)},
                             {u"payment_method"_s, charge->value("payment_method"_L1)},
                             {u"reason"_s, textOrNull(form.text(u"reason"_s))},
                             {u"receipt_number"_s, QJsonValue()},
                             {u"source_transfer_reversal"_s, QJsonValue()},
                             {u"status"_s, u"succeeded"_s},
                             {u"transfer_reversal"_s, QJsonValue()}};
    context.store.insert(refund);
    const qint64 refunded = charge->value("amount_refunded"_L1).toInteger() + *amount;
    (*charge)[u"amount_refunded"_s] = refunded;
    (*charge)[u"refunded"_s] = refunded == charge->value("amount"_L1).toInteger();
    context.store.update(*charge);
    emitEvent(context, u"charge.refunded"_s, *charge);
    emitEvent(context, u"refund.created"_s, refund);
    return refund;
}

Answer list(Context &context, const Form &form, const QString &)
{
    return context.store.page(u"refund"_s, u"/v1/refunds"_s, filtersOf(form, {u"charge"_s, u"payment_intent"_s}), form);
}

} // namespace

void addRefundRoutes(Api &api)
{
    api.add("GET", u"/v1/refunds"_s, kPaging + u"charge payment_intent"_s, list);
    api.add("POST", u"/v1/refunds"_s, u"payment_intent charge amount:int reason"_s + kMetadata, create);
    api.add("GET", u"/v1/refunds/{id}"_s, {},
            [](Context &context, const Form &, const QString &id) { return context.store.find(u"refund"_s, id); });
}

} // namespace dotm::sandbox::stripe
