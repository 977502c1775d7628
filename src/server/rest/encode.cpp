// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/encode.h"

#include "contract/json.h"
#include "domain/catalog.h"
#include "services/qrpng.h"

#include <QJsonArray>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using domain::ActivationState;

contract::Activation encode(const services::ActivationView &view, bool simulated)
{
    const storage::Activation &from = view.activation;
    contract::Activation to;
    to.id = from.id;
    to.state = from.state;
    to.productId = from.productId;
    to.productName = domain::productName(from.productId);
    to.amount = from.amount;
    to.areaCode = from.areaCode;
    to.requestedNumber = from.requestedNumber;
    to.invoiceId = from.invoiceId;
    to.invoiceNumber = from.invoiceNumber;
    to.invoiceUrl = QUrl(from.invoiceUrl);
    to.lineId = from.lineId;
    to.lineStatus = from.lineStatus;
    to.phoneNumber = from.phoneNumber;
    to.iccid = from.iccid;
    to.activationCode = from.activationCode;
    to.planName = from.planName;
    to.problem = from.problem;
    to.mailState = from.mailState;
    to.simulated = simulated;
    if (view.queue) {
        to.queue = contract::QueuePlace{view.queue->position, static_cast<int>(view.queue->wait.count()),
                                        view.queue->waitMinutes, view.queue->readAt};
    }
    to.createdAt = from.createdAt;
    to.updatedAt = from.updatedAt;
    to.invoicedAt = from.invoicedAt;
    to.paidAt = from.paidAt;
    to.provisionedAt = from.provisionedAt;
    to.activeAt = from.activeAt;
    return to;
}

contract::Purchase encode(const storage::Purchase &from)
{
    contract::Purchase to;
    to.id = from.id;
    to.stripeId = from.stripeId;
    to.productId = from.productId;
    to.productName = domain::productName(from.productId);
    to.priceId = from.priceId;
    to.amount = from.amount;
    to.date = from.purchasedAt;
    to.transactionId = from.transactionId;
    return to;
}

QJsonObject encodeLine(const storage::Activation &activation)
{
    QString qr;
    if (!activation.activationCode.isEmpty()) {
        const auto png = services::qrPng(activation.activationCode);
        qr = png ? QString::fromLatin1(png->toBase64()) : QString();
    }
    const bool active = activation.state == ActivationState::Active;
    return {{u"phone_number"_s, activation.phoneNumber},
            {u"line_id"_s, activation.lineId},
            {u"iccid"_s, activation.iccid},
            {u"activation_url"_s, activation.activationCode},
            {u"lpa_code"_s, activation.activationCode},
            {u"qr_code"_s, qr},
            {u"plan_name"_s, activation.planName},
            {u"status"_s, active ? u"activated"_s : u"pending"_s},
            {u"activated_at"_s,
             contract::timeToJson(activation.activeAt ? activation.activeAt : std::optional(activation.createdAt))}};
}

namespace {

struct Words
{
    bool success;
    QString status;
    QString message;
    QStringList next;
};

Words wordsFor(const services::ActivationView &view)
{
    const storage::Activation &a = view.activation;
    switch (a.state) {
    case ActivationState::PreparingInvoice:
        return {false,
                u"preparing_invoice"_s,
                u"The invoice is being made."_s,
                {u"Ask again in a few seconds: the invoice will be here."_s}};
    case ActivationState::AwaitingPayment:
        return {false,
                u"invoice_sent"_s,
                u"An invoice of %1 is waiting for you."_s.arg(core::displayText(a.amount)),
                {u"Pay the invoice on its page, or from the mail."_s,
                 u"The activation goes on by itself once it is paid."_s}};
    case ActivationState::Queued:
        return {
            false,
            u"rate_limited"_s,
            u"Many people are activating right now. Your account and your payment are safe; about %1 minutes."_s.arg(
                view.queue ? view.queue->waitMinutes : 0),
            {u"Wait; your place is kept."_s, u"Nothing more is to be paid."_s}};
    case ActivationState::Paid:
    case ActivationState::Provisioning:
        return {true,
                u"activating"_s,
                u"Your payment is here and the carrier is making your line."_s,
                {u"The number and the QR code follow in a moment, here and by mail."_s}};
    case ActivationState::Active:
        return {true,
                u"already_active"_s,
                u"Your line is active."_s,
                {u"Scan the QR code with your phone if you have not yet."_s}};
    case ActivationState::Stuck:
        return {false, u"stuck"_s, a.problem, {u"Try again, or ask support; nothing is lost."_s}};
    case ActivationState::Cancelled:
        return {false,
                u"cancelled"_s,
                u"This activation was cancelled before it was paid."_s,
                {u"Ask again to start a new one."_s}};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QJsonObject encodeAnswer(const services::ActivationView &view, bool simulated)
{
    const Words words = wordsFor(view);
    const storage::Activation &a = view.activation;
    QJsonObject answer{{u"success"_s, words.success},
                       {u"status"_s, words.status},
                       {u"message"_s, words.message},
                       {u"next_steps"_s, QJsonArray::fromStringList(words.next)},
                       {u"activation"_s, encode(view, simulated).toJson()}};
    if (a.state == ActivationState::AwaitingPayment) {
        answer.insert("invoice_url"_L1, a.invoiceUrl);
        answer.insert("invoice_id"_L1, a.invoiceId);
        answer.insert("amount_due"_L1, core::plainDecimal(a.amount).toDouble());
    }
    if (view.queue) {
        answer.insert("rate_limit_info"_L1, QJsonObject{{u"current_usage"_s, view.queue->currentUsage},
                                                        {u"limit"_s, view.queue->limit},
                                                        {u"estimated_wait_minutes"_s, view.queue->waitMinutes},
                                                        {u"queue_position"_s, view.queue->position}});
    }
    return answer;
}

QJsonObject encode(const services::RateStatistics &s)
{
    return {{u"current_hour_activations"_s, s.currentHour},
            {u"max_per_hour"_s, s.limit},
            {u"capacity_used_percentage"_s, s.percentage},
            {u"slots_available"_s, s.slotsAvailable},
            {u"total_lifetime_activations"_s, s.lifetime},
            {u"total_queued"_s, s.queued},
            {u"total_rejected"_s, s.rejected},
            {u"current_queue_size"_s, s.queueSize},
            {u"estimated_wait_minutes"_s, s.estimatedWaitMinutes},
            {u"window_start"_s, contract::timeToJson(s.windowStart)},
            {u"window_end"_s, contract::timeToJson(s.windowEnd)}};
}

} // namespace dotm::server
