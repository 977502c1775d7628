// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/linestep.h"

#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using core::Task;
using domain::ActivationState;
using storage::Activation;
using storage::Connection;

namespace {

constexpr std::chrono::seconds kQueueLook{15}; ///< how often somebody in the queue is looked at again
constexpr auto kQueued = "queued"_L1;
constexpr auto kUnclearSince = "unclearSince"_L1;
constexpr std::chrono::minutes kClockSlack{5}; ///< the carrier's clock against ours

/// A line made after the wish is the wished one. A line without a date counts too: better an old line than a second.
bool mayBelongTo(const oxio::Line &line, const Activation &activation)
{
    return line.createdAt == core::TimePoint() || line.createdAt + kClockSlack >= activation.createdAt;
}

} // namespace

QString LineStep::kind() const
{
    return stepkeys::kOxioLine;
}

Task<Result<RateDecision>> LineStep::takeSlot(Activation activation, QString email, QString stepId)
{
    const RateLimiter &limiter = m_deps.limiter;
    const QString uid = activation.uid;
    const std::function<Result<RateDecision>(Connection &)> work = [&limiter, uid, email, stepId](Connection &db) {
        return limiter.ask(db, uid, email, stepId);
    };
    co_return co_await m_deps.database.transaction<RateDecision>(work);
}

Task<StepResult> LineStep::run(storage::Step step)
{
    const auto activation = co_await activationstore::load(m_deps.database, step.subject);
    if (!activation) {
        co_return StepResult::failed(activation.error());
    }
    const auto user = co_await activationstore::loadUser(m_deps.database, activation->uid);
    if (!user) {
        co_return StepResult::failed(user.error());
    }
    const QString endUserId = user->oxioUserId;
    const auto lines = co_await m_deps.oxio.linesOf(endUserId);
    if (!lines) {
        // Nothing was ordered by this look: an unclear order stays unclear, a clear one stays clear.
        co_return lines.error().isTransient() ? StepResult::wait(step.payload, m_deps.options.linePoll, step.unclear)
                                              : StepResult::failed(lines.error());
    }
    for (const oxio::Line &line : *lines) {
        if (mayBelongTo(line, *activation)) {
            co_return StepResult::done({{u"line"_s, line.id}});
        }
    }
    if (step.unclear) {
        QJsonObject payload = step.payload;
        const qint64 now = core::toMs(m_deps.clock.now());
        if (!payload.contains(kUnclearSince)) {
            payload.insert(kUnclearSince, now);
        }
        const qint64 since = payload.value(kUnclearSince).toInteger();
        if (now - since < m_deps.options.lineReconcile.count()) {
            co_return StepResult::wait(payload, std::min(m_deps.options.linePoll, m_deps.options.lineReconcile), true);
        }
    }
    const Activation wanted = *activation;
    const QString email = user->email;
    const auto slot = co_await takeSlot(wanted, email, step.id);
    if (!slot) {
        co_return StepResult::failed(slot.error());
    }
    if (!slot->allowed) {
        QJsonObject payload = step.payload;
        payload.insert(kQueued, true);
        const auto pause = std::clamp<std::chrono::milliseconds>(slot->wait, std::chrono::seconds(1), kQueueLook);
        co_return StepResult::wait(payload, pause);
    }
    co_return co_await order(step, wanted, endUserId);
}

Task<StepResult> LineStep::order(storage::Step step, Activation activation, QString endUserId)
{
    oxio::LineOrder order;
    order.endUserId = endUserId;
    order.preferredAreaCode = activation.areaCode;
    order.phoneNumber = activation.requestedNumber;
    auto line = co_await m_deps.oxio.activateLine(order);
    if (!line && line.error().code == core::ErrorCode::Conflict && !order.phoneNumber.isEmpty()) {
        // Somebody else has the chosen number by now. The customer paid for a line, so any number of the area will do.
        order.phoneNumber.clear();
        line = co_await m_deps.oxio.activateLine(order);
    }
    if (line) {
        co_return StepResult::done({{u"line"_s, line->id}});
    }
    if (line.error().isUnclear()) {
        QJsonObject payload = step.payload;
        payload.insert(kUnclearSince, core::toMs(m_deps.clock.now()));
        qCWarning(core::lcActivation) << "the carrier's answer to an order was lost; reading back";
        co_return StepResult::wait(payload, std::min(m_deps.options.linePoll, m_deps.options.lineReconcile), true);
    }
    co_return StepResult::failed(line.error());
}

Outcome LineStep::progress(const StepContext &context, const storage::Step &step)
{
    const bool queued = step.payload.value(kQueued).toBool();
    return activationstore::edit(context.db, step.subject, context.now, [&](Activation &activation) {
        if (activation.state == ActivationState::Paid || activation.state == ActivationState::Queued) {
            activation.state = queued && !step.unclear ? ActivationState::Queued : ActivationState::Provisioning;
        }
    });
}

Outcome LineStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    const Outcome stored = activationstore::edit(context.db, step.subject, context.now, [&](Activation &activation) {
        activation.lineId = value.value("line"_L1).toString();
        activation.state = ActivationState::Provisioning;
        activation.problem.clear();
        activation.provisionedAt = context.now;
    });
    if (!stored) {
        return stored;
    }
    return context.queue.add(context.db, stepkeys::kOxioWatch, stepkeys::oxioWatch(step.subject), step.subject,
                             step.payload.value("uid"_L1).toString());
}

Outcome LineStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &)
{
    if (const Outcome given = m_deps.limiter.giveBack(context.db, step.id); !given) {
        return given;
    }
    return activationstore::markStuck(context.db, step.subject, context.now,
                                      u"The carrier could not make the line. Your payment is safe."_s);
}

} // namespace dotm::services
