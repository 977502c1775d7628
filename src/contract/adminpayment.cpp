// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/adminpayment.h"

#include "contract/json.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue flagToJson(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

std::optional<bool> flagFromJson(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

QJsonObject AdminPayment::toJson() const
{
    return {{u"id"_s, id},
            {u"at"_s, timeToJson(at)},
            {u"uid"_s, uid},
            {u"email"_s, email},
            {u"name"_s, name},
            {u"product_id"_s, productId},
            {u"product_name"_s, productName},
            {u"amount"_s, amount ? QJsonValue(moneyToJson(*amount)) : QJsonValue()},
            {u"paid"_s, isPaid},
            {u"invoice_id"_s, invoiceId},
            {u"transaction_id"_s, transactionId},
            {u"test"_s, flagToJson(isTest)},
            {u"activation_id"_s, activationId},
            {u"state"_s, state ? QJsonValue(domain::activationStateName(*state)) : QJsonValue()},
            {u"line_id"_s, lineId},
            {u"match"_s, domain::paymentMatchName(match)},
            {u"cause"_s, cause},
            {u"why"_s, why},
            {u"problem"_s, problem}};
}

std::optional<AdminPayment> AdminPayment::fromJson(const QJsonObject &object)
{
    const auto at = timeFromJson(object.value("at"_L1));
    const auto match = domain::paymentMatchFromName(object.value("match"_L1).toString());
    if (!at || !match || object.value("id"_L1).toString().isEmpty()) {
        return std::nullopt;
    }
    AdminPayment payment;
    payment.id = object.value("id"_L1).toString();
    payment.at = *at;
    payment.uid = object.value("uid"_L1).toString();
    payment.email = object.value("email"_L1).toString();
    payment.name = object.value("name"_L1).toString();
    payment.productId = object.value("product_id"_L1).toString();
    payment.productName = object.value("product_name"_L1).toString();
    if (object.value("amount"_L1).isObject()) {
        payment.amount = moneyFromJson(object.value("amount"_L1));
    }
    payment.isPaid = object.value("paid"_L1).toBool();
    payment.invoiceId = object.value("invoice_id"_L1).toString();
    payment.transactionId = object.value("transaction_id"_L1).toString();
    payment.isTest = flagFromJson(object.value("test"_L1));
    payment.activationId = object.value("activation_id"_L1).toString();
    payment.state = domain::activationStateFromName(object.value("state"_L1).toString());
    payment.lineId = object.value("line_id"_L1).toString();
    payment.match = *match;
    payment.cause = object.value("cause"_L1).toString();
    payment.why = object.value("why"_L1).toString();
    payment.problem = object.value("problem"_L1).toString();
    return payment;
}

QJsonObject PaymentCounts::toJson() const
{
    return {{u"all"_s, all}, {u"no_line"_s, noLine}, {u"no_payment"_s, noPayment}, {u"free"_s, free}};
}

std::optional<PaymentCounts> PaymentCounts::fromJson(const QJsonObject &object)
{
    for (const QString &name : {u"all"_s, u"no_line"_s, u"no_payment"_s, u"free"_s}) {
        if (!object.value(name).isDouble()) {
            return std::nullopt;
        }
    }
    return PaymentCounts{object.value("all"_L1).toInteger(), object.value("no_line"_L1).toInteger(),
                         object.value("no_payment"_L1).toInteger(), object.value("free"_L1).toInteger()};
}

QJsonObject PaymentDetails::toJson() const
{
    QJsonArray array;
    for (const TimelineEvent &event : events) {
        array.append(event.toJson());
    }
    return {{u"payment"_s, payment.toJson()},
            {u"customer_id"_s, customerId},
            {u"invoice_number"_s, invoiceNumber},
            {u"phone_number"_s, phoneNumber},
            {u"iccid"_s, iccid},
            {u"requested_at"_s, timeToJson(requestedAt)},
            {u"active_at"_s, timeToJson(activeAt)},
            {u"events"_s, array}};
}

std::optional<PaymentDetails> PaymentDetails::fromJson(const QJsonObject &object)
{
    const auto payment = AdminPayment::fromJson(object.value("payment"_L1).toObject());
    if (!payment || !object.value("events"_L1).isArray()) {
        return std::nullopt;
    }
    PaymentDetails details;
    details.payment = *payment;
    details.customerId = object.value("customer_id"_L1).toString();
    details.invoiceNumber = object.value("invoice_number"_L1).toString();
    details.phoneNumber = object.value("phone_number"_L1).toString();
    details.iccid = object.value("iccid"_L1).toString();
    details.requestedAt = timeFromJson(object.value("requested_at"_L1));
    details.activeAt = timeFromJson(object.value("active_at"_L1));
    const QJsonArray array = object.value("events"_L1).toArray();
    for (const auto each : array) {
        if (const auto event = TimelineEvent::fromJson(each.toObject())) {
            details.events.append(*event);
        }
    }
    return details;
}

QJsonObject PaymentCheck::toJson() const
{
    return {{u"invoice_id"_s, invoiceId},       {u"state"_s, state},
            {u"total"_s, moneyToJson(total)},   {u"paid"_s, moneyToJson(paid)},
            {u"paid_at"_s, timeToJson(paidAt)}, {u"transaction_id"_s, transactionId},
            {u"test"_s, flagToJson(isTest)},    {u"asked_at"_s, timeToJson(askedAt)}};
}

std::optional<PaymentCheck> PaymentCheck::fromJson(const QJsonObject &object)
{
    const auto askedAt = timeFromJson(object.value("asked_at"_L1));
    if (!askedAt || object.value("state"_L1).toString().isEmpty()) {
        return std::nullopt;
    }
    PaymentCheck check;
    check.invoiceId = object.value("invoice_id"_L1).toString();
    check.state = object.value("state"_L1).toString();
    check.total = moneyFromJson(object.value("total"_L1));
    check.paid = moneyFromJson(object.value("paid"_L1));
    check.paidAt = timeFromJson(object.value("paid_at"_L1));
    check.transactionId = object.value("transaction_id"_L1).toString();
    check.isTest = flagFromJson(object.value("test"_L1));
    check.askedAt = *askedAt;
    return check;
}

} // namespace dotm::contract
