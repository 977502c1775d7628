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
constexpr auto kAnyNumber = "anyNumber"_L1;
constexpr auto kAnyArea = "anyArea"_L1;
constexpr std::chrono::minutes kClockSlack{5}; ///< the carrier's clock against ours

/// A line made after the wish is the wished one. One without a date counts only after an order of ours that was lost.
bool mayBelongTo(const oxio::Line &line, const Activation &activation, bool unclear)
{
    if (line.createdAt == core::TimePoint()) {
        return unclear;
    }
    return line.createdAt + kClockSlack >= activation.createdAt;
}

/// The carrier refused what was asked for: ask for less next time. False when nothing is left to leave out.
bool dropWish(QJsonObject &payload, const oxio::LineOrder &refused)
{
    if (!refused.phoneNumber.isEmpty()) {
        payload.insert(kAnyNumber, true);
        return true;
    }
    if (!refused.preferredAreaCode.isEmpty()) {
        payload.insert(kAnyArea, true);
        return true;
    }
    return false;
}

} // namespace

QString LineStep::kind() const
{
    return stepkeys::kOxioLine;
}

Task<Result<RateDecision>> LineStep::takeSlot(Activation activation, QString email, storage::Step step)
{
    const RateLimiter &limiter = m_deps.limiter;
    const QString uid = activation.uid;
    const core::TimePoint now = m_deps.clock.now();
    const std::function<Result<RateDecision>(Connection &)> work = [&limiter, uid, email, step,
                                                                    now](Connection &db) -> Result<RateDecision> {
        const auto decision = limiter.ask(db, uid, email, step.id);
        if (!decision || !decision->allowed) {
            return decision;
        }
        // The order is about to go out: who finds this step cut off reads back from this moment on, and who lost the
        // step in the meantime does not order.
        const Outcome noted = storage::steps::note(db, step, now);
        return noted ? decision : core::fail(noted.error());
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
        co_return StepResult::failedReading(lines.error());
    }
    for (const oxio::Line &line : *lines) {
        if (mayBelongTo(line, *activation, step.unclear)) {
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
    step.payload.insert(kUnclearSince, core::toMs(m_deps.clock.now()));
    const storage::Step ordering = step;
    const auto slot = co_await takeSlot(wanted, email, ordering);
    if (!slot) {
        co_return StepResult::failedReading(slot.error());
    }
    if (!slot->allowed) {
        QJsonObject payload = step.payload;
        payload.insert(kQueued, true);
        payload.remove(kUnclearSince);
        const auto pause = std::clamp<std::chrono::milliseconds>(slot->wait, std::chrono::seconds(1), kQueueLook);
        co_return StepResult::wait(payload, pause);
    }
    co_return co_await order(ordering, wanted, endUserId);
}

Task<StepResult> LineStep::order(storage::Step step, Activation activation, QString endUserId)
{
    oxio::LineOrder order;
    order.endUserId = endUserId;
    order.preferredAreaCode = step.payload.value(kAnyArea).toBool() ? QString() : activation.areaCode;
    order.phoneNumber = step.payload.value(kAnyNumber).toBool() ? QString() : activation.requestedNumber;
    const auto line = co_await m_deps.oxio.activateLine(order);
    if (line) {
        co_return StepResult::done({{u"line"_s, line->id}});
    }
    QJsonObject payload = step.payload;
    payload.remove(kQueued);
    const bool refused =
        line.error().code == core::ErrorCode::Conflict || line.error().code == core::ErrorCode::Invalid;
    if (refused && dropWish(payload, order)) {
        // The number or its area is not to be had any more. The customer paid for a line, so the next run asks for
        // less.
        payload.remove(kUnclearSince);
        co_return StepResult::wait(payload, std::chrono::milliseconds(0));
    }
    if (line.error().isUnclear()) {
        qCWarning(core::lcActivation) << "the carrier's answer to an order was lost; reading back";
        co_return StepResult::wait(payload, std::min(m_deps.options.linePoll, m_deps.options.lineReconcile), true);
    }
    co_return StepResult::failed(line.error());
}

Outcome LineStep::progress(const StepContext &context, const storage::Step &step)
{
    const bool queued = step.payload.value(kQueued).toBool();
    return activationstore::edit(context.db, step.subject, context.now, [&](Activation &activation) {
        const bool moving = activation.state == ActivationState::Paid || activation.state == ActivationState::Queued ||
                            activation.state == ActivationState::Provisioning;
        if (moving && activation.lineId.isEmpty()) {
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
    const QString uid = step.payload.value("uid"_L1).toString();
    if (const Outcome left = m_deps.limiter.leave(context.db, uid); !left) {
        return left;
    }
    return activationstore::markStuck(context.db, step.subject, context.now,
                                      u"The carrier could not make the line. Your payment is safe."_s);
}

} // namespace dotm::services
