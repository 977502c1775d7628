// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/activation.h"

#include "contract/json.h"

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue queueToJson(const std::optional<QueuePlace> &queue)
{
    if (!queue) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"position"_s, queue->position},
                       {u"wait_seconds"_s, queue->waitSeconds},
                       {u"wait_minutes"_s, queue->waitMinutes},
                       {u"read_at"_s, timeToJson(queue->readAt)}};
}

std::optional<QueuePlace> queueFromJson(const QJsonValue &value)
{
    if (!value.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    return QueuePlace{object.value("position"_L1).toInt(), object.value("wait_seconds"_L1).toInt(),
                      object.value("wait_minutes"_L1).toInt(),
                      timeFromJson(object.value("read_at"_L1)).value_or(core::TimePoint())};
}

} // namespace

QJsonObject Activation::toJson() const
{
    return {{u"id"_s, id},
            {u"state"_s, domain::activationStateName(state)},
            {u"product_id"_s, productId},
            {u"product_name"_s, productName},
            {u"amount"_s, moneyToJson(amount)},
            {u"area_code"_s, areaCode},
            {u"requested_number"_s, requestedNumber},
            {u"invoice_id"_s, invoiceId},
            {u"invoice_number"_s, invoiceNumber},
            {u"invoice_url"_s, invoiceUrl.toString(QUrl::FullyEncoded)},
            {u"line_id"_s, lineId},
            {u"line_status"_s, lineStatus},
            {u"phone_number"_s, phoneNumber},
            {u"iccid"_s, iccid},
            {u"activation_code"_s, activationCode},
            {u"plan_name"_s, planName},
            {u"problem"_s, problem},
            {u"mail_state"_s, mailState},
            {u"simulated"_s, simulated},
            {u"queue"_s, queueToJson(queue)},
            {u"created_at"_s, timeToJson(createdAt)},
            {u"updated_at"_s, timeToJson(updatedAt)},
            {u"invoiced_at"_s, timeToJson(invoicedAt)},
            {u"paid_at"_s, timeToJson(paidAt)},
            {u"provisioned_at"_s, timeToJson(provisionedAt)},
            {u"active_at"_s, timeToJson(activeAt)}};
}

std::optional<Activation> Activation::fromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView name) {
        return object.value(name).toString();
    };
    const auto known = domain::activationStateFromName(text("state"_L1));
    const auto created = timeFromJson(object.value("created_at"_L1));
    if (!known || !created || text("id"_L1).isEmpty()) {
        return std::nullopt;
    }
    Activation a;
    a.id = text("id"_L1);
    a.state = *known;
    a.productId = text("product_id"_L1);
    a.productName = text("product_name"_L1);
    a.amount = moneyFromJson(object.value("amount"_L1));
    a.areaCode = text("area_code"_L1);
    a.requestedNumber = text("requested_number"_L1);
    a.invoiceId = text("invoice_id"_L1);
    a.invoiceNumber = text("invoice_number"_L1);
    a.invoiceUrl = QUrl(text("invoice_url"_L1), QUrl::StrictMode);
    a.lineId = text("line_id"_L1);
    a.lineStatus = text("line_status"_L1);
    a.phoneNumber = text("phone_number"_L1);
    a.iccid = text("iccid"_L1);
    a.activationCode = text("activation_code"_L1);
    a.planName = text("plan_name"_L1);
    a.problem = text("problem"_L1);
    a.mailState = text("mail_state"_L1);
    a.simulated = object.value("simulated"_L1).toBool();
    a.queue = queueFromJson(object.value("queue"_L1));
    a.createdAt = *created;
    a.updatedAt = timeFromJson(object.value("updated_at"_L1)).value_or(*created);
    a.invoicedAt = timeFromJson(object.value("invoiced_at"_L1));
    a.paidAt = timeFromJson(object.value("paid_at"_L1));
    a.provisionedAt = timeFromJson(object.value("provisioned_at"_L1));
    a.activeAt = timeFromJson(object.value("active_at"_L1));
    return a;
}

} // namespace dotm::contract
