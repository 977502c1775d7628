// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/enduserstep.h"

#include "domain/catalog.h"
#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"
#include "services/beta/betastore.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;
using domain::ActivationState;

namespace {

oxio::EndUserDraft draftFor(const storage::User &user)
{
    const QString first = user.displayName.section(u' ', 0, 0, QString::SectionSkipEmpty);
    const QString last = user.displayName.section(u' ', 1, -1, QString::SectionSkipEmpty);
    oxio::EndUserDraft draft;
    draft.firstName = first.isEmpty() ? u"Anonymous"_s : first;
    draft.lastName = last.isEmpty() ? u"Anonymous"_s : last;
    draft.email = user.email;
    return draft;
}

} // namespace

QString EndUserStep::kind() const
{
    return stepkeys::kOxioEndUser;
}

Task<StepResult> EndUserStep::run(storage::Step step)
{
    const auto user = co_await activationstore::loadUser(m_deps.database, step.subject);
    if (!user) {
        co_return StepResult::failed(user.error());
    }
    const QString email = user->email;
    const auto known = co_await m_deps.oxio.findEndUserByEmail(email);
    if (!known) {
        co_return StepResult::failed(known.error());
    }
    // A record that was there before us belongs to whoever owns the address: an unproven address takes over nothing.
    const bool mayAdopt = user->emailVerified || step.unclear || step.attempts > 0;
    if (*known && !mayAdopt) {
        co_return StepResult::failed(
            {core::ErrorCode::Conflict, u"The carrier knows an unverified address."_s, {}, {}});
    }
    if (*known) {
        co_return StepResult::done({{u"endUser"_s, (*known)->id}});
    }
    const oxio::EndUserDraft draft = draftFor(*user);
    const auto created = co_await m_deps.oxio.createEndUser(draft);
    if (created) {
        co_return StepResult::done({{u"endUser"_s, created->id}});
    }
    if (created.error().providerCode == "6805"_L1 && mayAdopt) {
        const auto adopted = co_await m_deps.oxio.findEndUserByEmail(email);
        if (adopted && *adopted) {
            co_return StepResult::done({{u"endUser"_s, (*adopted)->id}});
        }
    }
    co_return StepResult::failed(created.error());
}

Outcome EndUserStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    const QString uid = step.subject;
    const Outcome stored =
        storage::users::setOxioUser(context.db, uid, value.value("endUser"_L1).toString(), context.now);
    if (!stored) {
        return stored;
    }
    if (const Outcome approval = betastore::goOn(context, uid); !approval) {
        return approval;
    }
    const auto waiting = storage::activations::alive(context.db, uid, domain::kEsimBeta);
    if (!waiting) {
        return core::fail(waiting.error());
    }
    if (*waiting && (*waiting)->state == ActivationState::Paid) {
        const QString id = (*waiting)->id;
        return context.queue.add(context.db, stepkeys::kOxioLine, stepkeys::oxioLine(id), id, uid);
    }
    return {};
}

Outcome EndUserStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &error)
{
    if (const auto held = activationstore::holdUser(context.db, step.subject); !held) {
        return core::fail(held.error());
    }
    const auto waiting = storage::activations::alive(context.db, step.subject, domain::kEsimBeta);
    if (!waiting) {
        return core::fail(waiting.error());
    }
    if (*waiting && (*waiting)->state == ActivationState::Paid) {
        const Outcome stuck = activationstore::markStuck(
            context.db, (*waiting)->id, context.now, u"The carrier could not register you. Your payment is safe."_s);
        if (!stuck) {
            return stuck;
        }
    }
    return betastore::stop(context, step.subject, betastore::carrierSentence(error.code));
}

} // namespace dotm::services
