// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/watchstep.h"

#include "domain/activationcode.h"
#include "domain/phonenumber.h"
#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;
using domain::ActivationState;
using storage::Activation;

namespace {

QJsonObject describe(const oxio::Line &line)
{
    return {{u"status"_s, line.rawStatus},   {u"active"_s, line.status == oxio::LineStatus::Active},
            {u"iccid"_s, line.iccid},        {u"code"_s, line.activationCode},
            {u"number"_s, line.phoneNumber}, {u"plan"_s, line.planName}};
}

constexpr std::chrono::hours kLongest{24}; ///< then a person has to look

bool isUsable(const QString &code, const QString &iccid)
{
    const auto parsed = domain::ActivationCode::parse(code);
    return parsed && !parsed->isMadeFromIccid(iccid);
}

/// A code that no phone accepts is worse than none: it is not stored, and the reason is.
void takeCode(Activation &activation, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    const auto code = domain::ActivationCode::parse(text);
    if (!code || code->isMadeFromIccid(activation.iccid)) {
        activation.problem = u"The carrier sent a code that no phone accepts. Support can ask for a new one."_s;
        return;
    }
    activation.activationCode = code->qrText();
    activation.problem.clear();
}

} // namespace

QString WatchStep::kind() const
{
    return stepkeys::kOxioWatch;
}

std::chrono::milliseconds WatchStep::pause(const storage::Step &step) const
{
    const auto age = m_deps.clock.now() - step.createdAt;
    if (age < std::chrono::seconds(30)) {
        return m_deps.options.linePoll;
    }
    return age < std::chrono::minutes(10) ? m_deps.options.linePollSlow : std::chrono::minutes(15);
}

Task<StepResult> WatchStep::run(storage::Step step)
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
    QJsonObject payload = step.payload;
    for (const oxio::Line &line : *lines) {
        if (line.id == activation->lineId) {
            const QJsonObject seen = describe(line);
            const bool complete = line.status == oxio::LineStatus::Active && !line.phoneNumber.isEmpty() &&
                                  isUsable(line.activationCode, line.iccid);
            if (complete) {
                co_return StepResult::done(seen);
            }
            payload.insert("line"_L1, seen);
        }
    }
    if (m_deps.clock.now() - step.createdAt > kLongest) { // after the look: the program may have been off for days
        co_return StepResult::failed(
            {core::ErrorCode::NotFound, u"The line did not become usable in a day."_s, {}, {}});
    }
    co_return StepResult::wait(payload, pause(step));
}

Outcome WatchStep::store(const StepContext &context, const QString &activationId, const QJsonObject &line)
{
    return activationstore::edit(context.db, activationId, context.now, [&](Activation &activation) {
        activation.lineStatus = line.value("status"_L1).toString();
        activation.iccid = line.value("iccid"_L1).toString();
        activation.planName = line.value("plan"_L1).toString();
        takeCode(activation, line.value("code"_L1).toString());
        const QString number = line.value("number"_L1).toString();
        if (domain::phonenumber::isE164(number)) {
            activation.phoneNumber = number;
        }
    });
}

Outcome WatchStep::progress(const StepContext &context, const storage::Step &step)
{
    const QJsonObject line = step.payload.value("line"_L1).toObject();
    return line.isEmpty() ? Outcome() : store(context, step.subject, line);
}

Outcome WatchStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    if (const Outcome stored = store(context, step.subject, value); !stored) {
        return stored;
    }
    bool mail = false;
    const Outcome done = activationstore::edit(context.db, step.subject, context.now, [&](Activation &activation) {
        activation.state = ActivationState::Active;
        activation.activeAt = context.now;
        mail = !activation.activationCode.isEmpty() && activation.mailCount == 0;
        if (mail) {
            activation.mailCount = 1;
            activation.mailState = u"queued"_s;
        }
    });
    if (!done || !mail) {
        return done;
    }
    return context.queue.add(context.db, stepkeys::kActivationMail, stepkeys::activationMail(step.subject, 1),
                             step.subject, step.payload.value("uid"_L1).toString(), {{u"number"_s, 1}});
}

Outcome WatchStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &)
{
    return activationstore::markStuck(context.db, step.subject, context.now,
                                      u"The carrier no longer tells how the line is doing. Your payment is safe."_s);
}

} // namespace dotm::services
