// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/callrun.h"

#include "bridge/mask.h"
#include "bridge/mcpresult.h"
#include "contract/apierror.h"
#include "contract/jsonschema.h"
#include "domain/catalog.h"

#include <QJsonDocument>
#include <QTimer>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Outcome;
using core::Result;
using core::Task;

namespace {

constexpr auto kWaiterLook = 1s;       ///< whether the assistant still waits
constexpr int kWaiterLooksPerNews = 5; ///< it is told that the customer is being asked
const QString kProduct = u"beta_esim_activation"_s;

UpstreamAnswer response(const QByteArray &body)
{
    return {200, {}, body};
}

} // namespace

CallRun::CallRun(const CallWorld &world, IncomingCall call)
    : m_world(world), m_call(std::move(call)), m_rule(ruleFor(m_call.message.params.value("name"_L1).toString())),
      m_arguments(m_call.message.params.value("arguments"_L1).toObject()), m_local(world.session.api())
{
    m_entry.id = core::uuid7(m_world.clock, m_world.random);
    m_entry.at = m_world.clock.now();
    m_entry.assistantId = m_call.assistant.id;
    m_entry.assistantName = m_call.assistant.name;
    m_entry.tool = m_call.message.params.value("name"_L1).toString().left(64);
    m_entry.kind = m_rule.kind;
    m_entry.errand = m_rule.errand;
    m_entry.arguments = masked(m_arguments);
    m_plan = {m_rule.kind, m_rule.errand, m_rule.isReversible, {}};
}

Task<UpstreamAnswer> CallRun::run()
{
    const MaybeAnswer early = co_await prepare();
    if (early) {
        co_return *early;
    }
    const MaybeAnswer refused = co_await decide();
    if (refused) {
        co_return *refused;
    }
    if (m_plan.kind == ToolKind::Read && !m_rule.isLocal && !m_rule.takesPerson) {
        co_return co_await look();
    }
    co_return co_await act();
}

void CallRun::cancel()
{
    m_world.consent.withdraw(m_entry.id);
}

void CallRun::cut()
{
    m_world.consent.answer(m_entry.id, Answer::NotNow);
    m_handle->abort();
}

bool CallRun::isSignedIn() const
{
    return m_world.session.state() == client::Session::State::SignedIn && m_world.book.isOpen();
}

/// What stands before any decision: soundness, identity, and what the call would mean now.
Task<CallRun::MaybeAnswer> CallRun::prepare()
{
    if (m_rule.kind == ToolKind::Read && !m_rule.isLocal) {
        co_return MaybeAnswer(); // public; the service checks the arguments
    }
    if (!isSignedIn()) {
        const QString sentence = u"Nobody is signed in to DOTM Desktop. Ask the customer to sign in, then try again."_s;
        co_return co_await refuse(Decision::Refused, u"signed-out"_s, sentence);
    }
    const Outcome known = co_await m_world.shelf.refresh();
    if (!known && !m_rule.isLocal) {
        co_return co_await settle(CallState::Failed, contract::publicSentence(known.error()),
                                  failure(u"unavailable"_s, contract::publicSentence(known.error())));
    }
    const QJsonObject schema = m_world.shelf.definition(m_entry.tool).value("inputSchema"_L1).toObject();
    if (m_rule.isLocal) {
        if (const auto fault = contract::rpc::violation(schema, m_arguments)) {
            m_entry.decision = Decision::Refused;
            m_entry.reason = u"arguments"_s;
            const contract::rpc::RpcError error{contract::rpc::code::kInvalidParams, *fault, {}};
            const QByteArray body = contract::rpc::encodeError(m_call.message.id, error, isModern(m_call.message));
            co_return co_await settle(CallState::Failed, *fault, response(body));
        }
    }
    const Result<Plan> plan = co_await makePlan();
    if (!plan) {
        const QString sentence = contract::publicSentence(plan.error());
        co_return co_await settle(CallState::Failed, sentence, failure(u"unavailable"_s, sentence));
    }
    m_plan = *plan;
    m_entry.kind = m_plan.kind;
    m_entry.errand = m_plan.errand;
    co_return MaybeAnswer();
}

Task<Result<Plan>> CallRun::makePlan()
{
    if (m_rule.kind == ToolKind::Read || m_rule.errand == Errand::Other) {
        co_return Plan{m_rule.kind, m_rule.errand, m_rule.isReversible, {}};
    }
    const auto activations = co_await m_world.session.api().activations();
    if (!activations) {
        co_return core::fail(activations.error());
    }
    const QString product = kProduct;
    const auto price = co_await m_world.session.api().servicePrice(product);
    if (!price) {
        co_return core::fail(price.error());
    }
    co_return planFor(m_entry.tool, *activations, *price);
}

Verdict CallRun::verdict(bool isAllowed) const
{
    const Assistant *known = m_world.book.assistant(m_call.assistant.id);
    Standing standing;
    standing.limits = known != nullptr ? known->limits : m_call.assistant.limits;
    standing.now = m_world.clock.now();
    standing.isStopped = m_world.book.isStopped();
    standing.callsLastHour = m_world.book.log().callsSince(m_call.assistant.id, standing.now - 1h);
    if (m_world.book.log().find(m_entry.id) != nullptr) {
        --standing.callsLastHour; // this one
    }
    standing.spentToday = m_world.book.log().spentSince(m_call.assistant.id, midnightBefore(standing.now),
                                                        standing.limits.perDay.currency);
    return judge(m_plan.kind, m_plan.cost, standing, isAllowed);
}

/// Nothing: go on.
Task<CallRun::MaybeAnswer> CallRun::decide()
{
    const Verdict first = verdict(false);
    if (first.kind == Verdict::Kind::Refuse) {
        const Decision how = first.reason == "stopped"_L1 ? Decision::Stopped : Decision::Refused;
        co_return co_await refuse(how, first.reason, first.sentence);
    }
    if (first.kind == Verdict::Kind::Go) {
        m_entry.decision = Decision::NoQuestion;
        co_return MaybeAnswer();
    }
    if (hasGrant()) {
        m_entry.decision = Decision::ByGrant;
        co_return MaybeAnswer();
    }
    if (m_world.consent.takePrepared(m_call.assistant.id, m_entry.tool, m_plan.cost)) {
        m_entry.decision = Decision::AllowedAhead;
        co_return MaybeAnswer();
    }
    const Decision decision = co_await askCustomer();
    if (decision == Decision::AllowedOnce) {
        m_entry.decision = decision;
        co_return co_await planAgain();
    }
    const QString sentence =
        decision == Decision::Stopped
            ? u"The customer has stopped all assistants in DOTM Desktop."_s
            : (decision == Decision::NotNow
                   ? u"The customer said \"not now\". Do not ask again unless they want it."_s
                   : u"The customer did not answer in time, which counts as \"not now\". They can still allow the next "
                     "try in DOTM Desktop."_s);
    co_return co_await refuse(decision, {}, sentence);
}

Task<Decision> CallRun::askCustomer()
{
    const Outcome written = co_await m_world.book.record(m_entry);
    if (!written) {
        co_return Decision::NotNow;
    }
    QTimer look;
    int looks = 0;
    QObject::connect(&look, &QTimer::timeout, &look, [this, &looks] {
        if (m_call.caller->isGone()) {
            cancel();
        } else if (++looks % kWaiterLooksPerNews == 0) {
            m_progress += 0.001; // whatever the service counts later goes on from above this
            m_call.caller->tell(progressNotice(m_call.message, m_progress, u"Waiting for the customer's answer"_s));
            m_call.caller->keepAlive();
        }
    });
    look.start(kWaiterLook);
    const ConsentRequest request = question();
    const Answer answer = co_await m_world.consent.ask(request);
    look.stop();
    switch (answer) {
    case Answer::UntilTonight:
        m_world.book.addGrant({core::uuid7(m_world.clock, m_world.random), m_call.assistant.id, m_entry.tool,
                               fingerprint(m_world.shelf.definition(m_entry.tool)), m_world.clock.now(),
                               midnightAfter(m_world.clock.now())});
        co_return Decision::AllowedOnce;
    case Answer::Once:
        co_return Decision::AllowedOnce;
    case Answer::NotNow:
        co_return Decision::NotNow;
    case Answer::Missed:
        co_return Decision::NoAnswer;
    case Answer::Stopped:
        break;
    }
    co_return Decision::Stopped;
}

/// The question took its time: what was allowed must still be what is done, and within the limits.
Task<CallRun::MaybeAnswer> CallRun::planAgain()
{
    const Plan allowed = m_plan;
    const Result<Plan> now = co_await makePlan();
    if (!now) {
        const QString sentence = contract::publicSentence(now.error());
        co_return co_await settle(CallState::Failed, sentence, failure(u"unavailable"_s, sentence));
    }
    if (now->kind != ToolKind::Read && *now != allowed) {
        co_return co_await refuse(Decision::Refused, u"changed"_s,
                                  u"What the customer allowed is not what would be done now. Ask again."_s);
    }
    m_plan = *now;
    const Verdict again = verdict(true);
    if (again.kind == Verdict::Kind::Refuse) {
        const Decision how = again.reason == "stopped"_L1 ? Decision::Stopped : Decision::Refused;
        co_return co_await refuse(how, again.reason, again.sentence);
    }
    co_return MaybeAnswer();
}

bool CallRun::hasGrant() const
{
    if (m_plan.kind != ToolKind::Change || !m_plan.isReversible || m_plan.cost.minor != 0) {
        return false;
    }
    const QString print = fingerprint(m_world.shelf.definition(m_entry.tool));
    const core::TimePoint now = m_world.clock.now();
    return std::ranges::any_of(m_world.book.grants(), [&](const Grant &each) {
        return each.assistantId == m_call.assistant.id && each.tool == m_entry.tool && each.fingerprint == print &&
               now < each.until;
    });
}

ConsentRequest CallRun::question() const
{
    const Assistant *known = m_world.book.assistant(m_call.assistant.id);
    const AssistantLimits limits = known != nullptr ? known->limits : m_call.assistant.limits;
    const qint64 spent =
        m_world.book.log().spentSince(m_call.assistant.id, midnightBefore(m_world.clock.now()), limits.perDay.currency);
    ConsentRequest request;
    request.id = m_entry.id;
    request.assistant = known != nullptr ? *known : m_call.assistant;
    request.tool = m_entry.tool;
    request.toolTitle = m_world.shelf.definition(m_entry.tool).value("title"_L1).toString();
    request.kind = m_plan.kind;
    request.errand = m_plan.errand;
    request.productId = m_plan.errand == Errand::GetLine ? kProduct : QString();
    if (const auto listing = domain::Catalog().find(request.productId)) {
        request.productName = listing->service.name;
    }
    request.costNow = m_plan.cost;
    request.leftToday = {limits.perDay.minor - spent - m_plan.cost.minor, limits.perDay.currency};
    request.isReversible = m_plan.isReversible;
    request.mayAllowUntilTonight = m_plan.kind == ToolKind::Change && m_plan.isReversible && m_plan.cost.minor == 0;
    request.arguments = m_entry.arguments;
    return request;
}

UpstreamAnswer CallRun::failure(const QString &status, const QString &sentence) const
{
    return response(toolFailure(m_call.message, status, sentence));
}

Task<UpstreamAnswer> CallRun::refuse(Decision decision, QString reason, QString sentence)
{
    m_entry.decision = decision;
    m_entry.reason = reason;
    const QString status = decision == Decision::NotNow || decision == Decision::NoAnswer ? u"not_now"_s
                           : decision == Decision::Stopped                                ? u"stopped"_s
                                                                                          : u"refused"_s;
    const UpstreamAnswer answer = failure(status, sentence);
    co_return co_await settle(CallState::Done, sentence, answer);
}

/// Writes the end of the call down and hands the answer on.
Task<UpstreamAnswer> CallRun::settle(CallState state, QString result, UpstreamAnswer answer)
{
    m_entry.state = state;
    m_entry.result = result;
    m_entry.endedAt = m_world.clock.now();
    const Outcome written = co_await m_world.book.record(m_entry);
    if (!written) {
        qCWarning(core::lcBridge) << "the end of a call could not be written down";
    }
    const UpstreamAnswer given = answer;
    co_return given;
}

} // namespace dotm::bridge
