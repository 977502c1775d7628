// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/localtools.h"

#include "bridge/account.h"
#include "contract/json.h"

#include <qcoro/qcorotimer.h>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using contract::Activation;
using core::Result;
using core::Task;
using domain::ActivationState;

namespace {

constexpr int kMostPurchases = 50;
constexpr std::chrono::milliseconds kActivationLook{250};
constexpr int kMostLooks = 20;

QJsonObject object(const QJsonObject &properties)
{
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
}

QJsonObject definition(const QString &name, const QString &title, const QString &description,
                       const QJsonObject &properties, bool isReadOnly)
{
    return {{u"name"_s, name},
            {u"title"_s, title},
            {u"description"_s, description},
            {u"inputSchema"_s, object(properties)},
            {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, isReadOnly},
                                           {u"destructiveHint"_s, false},
                                           {u"idempotentHint"_s, true},
                                           {u"openWorldHint"_s, false}}}};
}

LocalAnswer failure(const QString &status, const QString &message)
{
    return {{{u"success"_s, false}, {u"status"_s, status}, {u"message"_s, message}}, true, false, {}};
}

LocalAnswer noActivation()
{
    return failure(u"no_activation"_s, u"There is no activation this could be done for."_s);
}

QJsonObject lineObject(const Activation &activation)
{
    QJsonObject result{{u"state"_s, domain::activationStateName(activation.state)},
                       {u"product"_s, activation.productName},
                       {u"amount"_s, contract::moneyToJson(activation.amount)},
                       {u"started_at"_s, contract::timeToJson(activation.createdAt)},
                       {u"mail"_s, activation.mailState}};
    if (!activation.phoneNumber.isEmpty()) {
        result.insert("phone_number"_L1, activation.phoneNumber);
        result.insert("plan"_L1, activation.planName);
    }
    if (activation.state == ActivationState::AwaitingPayment) {
        result.insert("invoice_url"_L1, activation.invoiceUrl.toString());
    }
    if (activation.queue) {
        result.insert("queue"_L1, QJsonObject{{u"position"_s, activation.queue->position},
                                              {u"wait_minutes"_s, activation.queue->waitMinutes}});
    }
    if (!activation.problem.isEmpty()) {
        result.insert("problem"_L1, activation.problem);
    }
    if (activation.simulated) {
        result.insert("simulated"_L1, true);
    }
    return result;
}

QJsonObject purchaseObject(const contract::Purchase &purchase)
{
    return {{u"product"_s, purchase.productName},
            {u"amount"_s, contract::moneyToJson(purchase.amount)},
            {u"date"_s, contract::timeToJson(purchase.date)}};
}

} // namespace

const QJsonArray &localToolDefinitions()
{
    static const QJsonArray definitions{
        definition(
            u"get_my_line"_s, u"My line"_s,
            u"Reads the state of the signed-in customer's eSIM line: phone number, plan, invoice to pay, place in "
            "the queue. Use it to see how an activation went."_s,
            {}, true),
        definition(u"list_my_purchases"_s, u"My purchases"_s,
                   u"Lists what the signed-in customer bought, newest first."_s,
                   {{u"limit"_s, QJsonObject{{u"type"_s, u"integer"_s},
                                             {u"minimum"_s, 1},
                                             {u"maximum"_s, kMostPurchases},
                                             {u"description"_s, u"How many at most; 10 when absent"_s}}}},
                   true),
        definition(u"resend_activation_mail"_s, u"Send the activation mail again"_s,
                   u"Sends the customer the mail with the QR code of their line again. The customer is asked first."_s,
                   {}, false),
        definition(
            u"withdraw_activation"_s, u"Withdraw an unpaid activation"_s,
            u"Withdraws the customer's activation while its invoice is unpaid; nothing is charged, and a new one "
            "can be started at any time. The customer is asked first."_s,
            {}, false),
    };
    return definitions;
}

Task<Result<LocalAnswer>> LocalTools::run(QString name, QJsonObject arguments)
{
    if (name == "get_my_line"_L1) {
        co_return co_await line();
    }
    if (name == "list_my_purchases"_L1) {
        const int limit = arguments.value("limit"_L1).toInt(10);
        co_return co_await purchases(limit);
    }
    if (name == "resend_activation_mail"_L1) {
        co_return co_await resendMail();
    }
    if (name == "withdraw_activation"_L1) {
        co_return co_await withdraw();
    }
    co_return core::fail(core::ErrorCode::NotFound, u"There is no such tool."_s);
}

LocalTools::Answer LocalTools::line()
{
    const auto activations = co_await m_api.activations();
    if (!activations) {
        co_return core::fail(activations.error());
    }
    const Activation *current = currentOf(*activations);
    QJsonObject answer{{u"success"_s, true}, {u"has_line"_s, current != nullptr}};
    if (current != nullptr) {
        answer.insert("line"_L1, lineObject(*current));
    }
    co_return LocalAnswer{answer, false, true, stateLine(current)};
}

LocalTools::Answer LocalTools::purchases(int limit)
{
    const QString fromTheStart;
    const auto page = co_await m_api.purchases(fromTheStart);
    if (!page) {
        co_return core::fail(page.error());
    }
    QJsonArray rows;
    for (const contract::Purchase &each : page->purchases.first(std::min<qsizetype>(limit, page->purchases.size()))) {
        rows.append(purchaseObject(each));
    }
    QJsonObject answer{{u"success"_s, true},
                       {u"purchases"_s, rows},
                       {u"more"_s, page->purchases.size() > limit || !page->next.isEmpty()}};
    if (page->simulated) {
        answer.insert("simulated"_L1, true);
    }
    co_return LocalAnswer{answer, false, true, {}};
}

LocalTools::Answer LocalTools::resendMail()
{
    const auto activations = co_await m_api.activations();
    if (!activations) {
        co_return core::fail(activations.error());
    }
    const Activation *current = currentOf(*activations);
    if (current == nullptr || current->activationCode.isEmpty()) {
        co_return failure(u"no_code"_s, u"There is no activation code yet that could be mailed."_s);
    }
    const QString id = current->id;
    const auto sent = co_await m_api.resendMail(id);
    if (!sent && !sent.error().isUnclear()) {
        co_return core::fail(sent.error());
    }
    const auto after = co_await m_api.activation(id);
    if (!after) {
        co_return core::fail(core::Error{core::ErrorCode::Timeout, after.error().detail, {}, {}});
    }
    const bool isOnItsWay = after->mailState == "queued"_L1 || after->mailState == "sent"_L1;
    const QString readBack = u"mail "_s + after->mailState;
    if (!isOnItsWay) {
        LocalAnswer answer = failure(u"unconfirmed"_s, u"The mail was asked for, but the account does not show it."_s);
        answer.readBack = readBack;
        co_return LocalAnswer(answer);
    }
    co_return LocalAnswer{{{u"success"_s, true}, {u"mail"_s, after->mailState}}, false, true, readBack};
}

/// The invoice is withdrawn at the payment provider behind the answer: looks again until it shows.
Task<Result<Activation>> LocalTools::settled(QString activationId)
{
    Result<Activation> now = co_await m_api.activation(activationId);
    for (int looks = 0; looks < kMostLooks && now && now->state == ActivationState::AwaitingPayment; ++looks) {
        const std::chrono::milliseconds pause = kActivationLook;
        co_await QCoro::sleepFor(pause);
        now = co_await m_api.activation(activationId);
    }
    const Result<Activation> last = now;
    co_return last;
}

LocalTools::Answer LocalTools::withdraw()
{
    const auto activations = co_await m_api.activations();
    if (!activations) {
        co_return core::fail(activations.error());
    }
    const Activation *current = currentOf(*activations);
    if (current == nullptr) {
        co_return noActivation();
    }
    const QString id = current->id;
    const auto cancelled = co_await m_api.cancelActivation(id);
    if (!cancelled && !cancelled.error().isUnclear()) {
        co_return core::fail(cancelled.error());
    }
    const auto after = co_await settled(id);
    if (!after) {
        co_return core::fail(core::Error{core::ErrorCode::Timeout, after.error().detail, {}, {}});
    }
    const Activation now = *after;
    if (now.state != ActivationState::Cancelled) {
        LocalAnswer answer =
            failure(u"unconfirmed"_s,
                    u"It was asked for, but the account shows \"%1\"."_s.arg(domain::activationStateName(now.state)));
        answer.readBack = stateLine(&now);
        co_return LocalAnswer(answer);
    }
    co_return LocalAnswer{
        {{u"success"_s, true}, {u"state"_s, domain::activationStateName(now.state)}}, false, true, stateLine(&now)};
}

} // namespace dotm::bridge
