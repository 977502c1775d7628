// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/activationtool.h"

#include "contract/apierror.h"
#include "domain/catalog.h"
#include "server/mcp/call.h"

#include <qcoro/qcorotimer.h>

#include <QJsonArray>
#include <QTimer>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::Task;
using domain::ActivationState;
using services::ActivationView;
using services::Identity;

namespace {

/// Clients give up after ten seconds or more; what takes longer is asked for again.
constexpr std::chrono::milliseconds kMostWaiting{7'000};
constexpr std::chrono::milliseconds kLook{200};
constexpr std::chrono::hours kNews{1}; ///< a line that became active longer ago is no news
constexpr qsizetype kMostTold = 10'000;
constexpr int kLongestText = 255;
const QString kPlan = u"OXIO Base Plan (Basic Membership)"_s;

/// "$1" for whole dollars, as people say it.
QString spoken(const core::Money &amount)
{
    QString text = core::displayText(amount);
    if (text.endsWith(u".00"_s)) {
        text.chop(3);
    }
    return text;
}

QJsonObject failure(const QString &error, const QString &message)
{
    return {{u"success"_s, false}, {u"error"_s, error}, {u"message"_s, message}};
}

QJsonArray steps(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject invoiceSent(const storage::Activation &a, const QString &email)
{
    const QString price = spoken(a.amount);
    return {
        {u"success"_s, false},
        {u"status"_s, u"invoice_sent"_s},
        {u"message"_s, u"I've sent a %1 invoice to %2 for eSIM activation. Please check your email and pay the "
                       "invoice, then ask me to activate again."_s.arg(price, email)},
        {u"invoice_url"_s, a.invoiceUrl},
        {u"invoice_id"_s, a.invoiceId},
        {u"amount_due"_s, core::plainDecimal(a.amount).toDouble()},
        {u"next_steps"_s, steps({u"Check %1 for the Stripe invoice"_s.arg(email), u"Pay the %1 invoice"_s.arg(price),
                                 u"Come back and say 'activate my eSIM' again"_s})}};
}

QJsonObject rateLimited(const ActivationView &view)
{
    const services::RateDecision place = view.queue.value_or(services::RateDecision());
    return {{u"success"_s, false},
            {u"status"_s, u"rate_limited"_s},
            {u"error"_s, u"Rate limit reached"_s},
            {u"message"_s, u"We're processing high volume right now. You're #%1 in the queue; the estimated wait is %2 "
                           "minutes. Your account and payment are ready - just timing!"_s.arg(place.position)
                               .arg(place.waitMinutes)},
            {u"rate_limit_info"_s, QJsonObject{{u"current_usage"_s, place.currentUsage},
                                               {u"limit"_s, place.limit},
                                               {u"estimated_wait_minutes"_s, place.waitMinutes},
                                               {u"queue_position"_s, place.position}}},
            {u"next_steps"_s,
             steps({u"Wait about %1 minutes"_s.arg(place.waitMinutes), u"Then ask me to activate the eSIM again"_s,
                    u"Nothing is lost: your account and your payment are kept"_s})}};
}

QJsonObject active(const storage::Activation &a, const QString &email, bool isNew, bool simulated)
{
    QJsonObject details{{u"email"_s, email},
                        {u"phone_number"_s, a.phoneNumber.isEmpty() ? u"Assigned by the carrier"_s : a.phoneNumber},
                        {u"plan"_s, kPlan},
                        {u"status"_s, u"Active"_s},
                        {u"activation_id"_s, a.lineId},
                        {u"purchase_verified"_s, a.paidAt.has_value()}};
    if (simulated) {
        details.insert("simulated"_L1, true);
    }
    QJsonObject answer{{u"success"_s, true},
                       {u"message"_s, isNew ? u"eSIM activation successful!"_s : u"Your eSIM is active already."_s},
                       {u"details"_s, details},
                       {u"next_steps"_s, steps({u"Check your email for eSIM activation details and QR code"_s,
                                                u"Log into your DOTM dashboard to view your phone number"_s,
                                                u"Scan the QR code with your device to activate eSIM"_s})}};
    if (!isNew) {
        answer.insert("status"_L1, u"already_active"_s);
    }
    return answer;
}

QJsonObject underWay(bool success, const QString &status, const QString &message)
{
    return {{u"success"_s, success},
            {u"status"_s, status},
            {u"message"_s, message},
            {u"next_steps"_s, steps({u"Ask me to activate the eSIM again in a few seconds"_s})}};
}

bool isWaiting(ActivationState state)
{
    return state == ActivationState::Paid || state == ActivationState::Provisioning;
}

/// One sentence when the arguments name somebody else, the same whether that somebody exists or not.
std::optional<QJsonObject> refusal(const QJsonObject &arguments, const Identity &who)
{
    const QString email = arguments.value("email"_L1).toString().trimmed();
    const QString uid = arguments.value("firebase_uid"_L1).toString().trimmed();
    if (email.isEmpty() || uid.isEmpty()) {
        return failure(u"Missing required fields"_s, u"Both the e-mail address and the account's id are needed."_s);
    }
    if (email.compare(who.email, Qt::CaseInsensitive) != 0) {
        return failure(u"Email mismatch"_s, u"Please use the e-mail address you are registered with."_s);
    }
    if (uid != who.uid) {
        return failure(u"Account mismatch"_s, u"Please use the account you are signed in with."_s);
    }
    return std::nullopt;
}

QJsonObject result(const QJsonObject &answer)
{
    return answer.value("success"_L1).toBool() ? structuredResult(answer) : failureResult(answer);
}

QJsonObject textSchema(const QString &description)
{
    return {{u"type"_s, u"string"_s}, {u"description"_s, description}, {u"maxLength"_s, kLongestText}};
}

} // namespace

ActivationTool::ActivationTool(services::Activations &activations, const core::Clock &clock, bool simulated)
    : m_activations(activations), m_clock(clock), m_simulated(simulated)
{
}

QJsonObject ActivationTool::answerFor(const ActivationView &view, const QString &email, bool isNew, bool simulated)
{
    const storage::Activation &a = view.activation;
    switch (a.state) {
    case ActivationState::PreparingInvoice:
        return underWay(false, u"preparing_invoice"_s,
                        u"The invoice is being made and will be sent to %1."_s.arg(email));
    case ActivationState::AwaitingPayment:
        return invoiceSent(a, email);
    case ActivationState::Queued:
        return rateLimited(view);
    case ActivationState::Paid:
    case ActivationState::Provisioning:
        return underWay(true, u"activating"_s, u"Your payment is here and the carrier is making your line."_s);
    case ActivationState::Active:
        return active(a, email, isNew, simulated);
    case ActivationState::Stuck:
        return failure(a.paidAt ? u"OXIO activation failed"_s : u"Invoice creation failed"_s,
                       a.problem + u" Nothing is lost; ask me to try again later."_s);
    case ActivationState::Cancelled:
        return failure(u"Activation error"_s, u"This activation was cancelled. Ask me to start a new one."_s);
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject ActivationTool::answerFor(const core::Error &error)
{
    const bool person = error.code == core::ErrorCode::Conflict || error.code == core::ErrorCode::Forbidden;
    return failure(person ? u"User creation failed"_s : u"Activation error"_s, contract::publicSentence(error));
}

bool ActivationTool::isNewFor(const ActivationView &view)
{
    const storage::Activation &a = view.activation;
    if (a.state != ActivationState::Active || m_told.contains(a.id)) {
        return false;
    }
    if (m_told.size() >= kMostTold) {
        m_told.clear();
    }
    m_told.insert(a.id);
    return a.activeAt && m_clock.now() - *a.activeAt < kNews;
}

Task<Result<ActivationView>> ActivationTool::follow(std::shared_ptr<Call> call, Identity who, ActivationView view)
{
    const QString id = view.activation.id;
    Result<ActivationView> current = view;
    const double most = static_cast<double>(kMostWaiting.count());
    for (std::chrono::milliseconds waited{0}; waited < kMostWaiting && !call->isCancelled(); waited += kLook) {
        if (!current || !isWaiting(current->activation.state)) {
            break;
        }
        call->progress(static_cast<double>(waited.count()), most, u"The carrier is making the line"_s);
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(kLook);
        co_await timer;
        current = co_await m_activations.byId(who, id);
    }
    co_return current;
}

Task<Rpc<QJsonObject>> ActivationTool::run(std::shared_ptr<Call> call, Result<Identity> who)
{
    if (!who) {
        co_return failureResult(answerFor(who.error()));
    }
    if (const auto refused = refusal(call->facts().arguments, *who)) {
        co_return failureResult(*refused);
    }
    const Identity person = *who;
    const services::ActivationWish wish;
    call->log(LogLevel::Info, u"Looking for the payment"_s);
    auto view = co_await m_activations.request(person, wish);
    if (view) {
        const ActivationView begun = *view;
        view = co_await follow(call, person, begun);
    }
    if (!view) {
        co_return failureResult(answerFor(view.error()));
    }
    co_return result(answerFor(*view, person.email, isNewFor(*view), m_simulated));
}

Tool ActivationTool::tool()
{
    const QJsonObject input{
        {u"type"_s, u"object"_s},
        {u"properties"_s, QJsonObject{{u"email"_s, textSchema(u"The e-mail address of the signed-in person"_s)},
                                      {u"firebase_uid"_s, textSchema(u"The Firebase user id of the same person"_s)}}},
        {u"required"_s, QJsonArray{u"email"_s, u"firebase_uid"_s}},
        {u"additionalProperties"_s, false}};
    const QJsonObject output{{u"type"_s, u"object"_s},
                             {u"properties"_s, QJsonObject{{u"success"_s, QJsonObject{{u"type"_s, u"boolean"_s}}},
                                                           {u"status"_s, QJsonObject{{u"type"_s, u"string"_s}}},
                                                           {u"message"_s, QJsonObject{{u"type"_s, u"string"_s}}},
                                                           {u"details"_s, QJsonObject{{u"type"_s, u"object"_s}}},
                                                           {u"next_steps"_s, QJsonObject{{u"type"_s, u"array"_s}}}}},
                             {u"required"_s, QJsonArray{u"success"_s, u"message"_s}}};
    QStringList phrases;
    for (const QLatin1StringView phrase : domain::kInvocationPhrases) {
        phrases.append(u'"' + QString(phrase) + u'"');
    }
    return {.name = u"activate_esim"_s,
            .title = u"Activate an eSIM"_s,
            .description =
                u"Gets the signed-in person a DOTM eSIM line. Use it when somebody asks for a %1, says that the "
                "invoice is paid, or wants their eSIM activated. The first call sends an invoice; after it is "
                "paid, the next call activates the line. Needs that person's own Firebase bearer token, or an "
                "API key that belongs to them, in the Authorization header; e-mail and user id must be theirs. Safe "
                "to repeat: nobody is charged twice."_s.arg(phrases.join(u" or a "_s)),
            .inputSchema = input,
            .outputSchema = output,
            .hints = {.readOnly = false, .destructive = false, .idempotent = true, .openWorld = true},
            .handler = PersonTool([this](std::shared_ptr<Call> call, Result<Identity> who) {
                return run(std::move(call), std::move(who));
            })};
}

} // namespace dotm::server::mcp
