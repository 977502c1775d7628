// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/backoffice/activationdesk.h"

#include "domain/ratewindow.h"
#include "services/activation/activationnote.h"
#include "services/activation/activationstore.h"
#include "services/activation/resume.h"
#include "services/activation/stepkeys.h"
#include "services/secondperson/decider.h"
#include "storage/repositories/rateslots.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using domain::ActivationState;
using domain::RateWindow;
using storage::Activation;
using storage::ActivationMark;
using storage::ActivationPart;
using storage::Connection;
using storage::StepState;
namespace activationlist = storage::activationlist;

namespace {

using Only = ActivationPart::Only;

QList<ActivationPart> stuckParts(core::TimePoint now)
{
    const core::TimePoint slow = now - retryplan::kSlowAfter;
    return {{ActivationState::Stuck, Only::Paid},
            {ActivationState::Paid, Only::Slow, slow},
            {ActivationState::Provisioning, Only::Slow, slow}};
}

/// Empty for a name that is none.
QList<ActivationPart> partsOf(const QString &group, core::TimePoint now)
{
    if (group == "stuck"_L1) {
        return stuckParts(now);
    }
    if (group == "waiting"_L1) {
        const core::TimePoint slow = now - retryplan::kSlowAfter;
        return {{ActivationState::Paid, Only::Timely, slow},
                {ActivationState::Queued},
                {ActivationState::Provisioning, Only::Timely, slow}};
    }
    if (group == "failed"_L1) {
        return {{ActivationState::Stuck, Only::Unpaid}, {ActivationState::Stuck, Only::MailLost}};
    }
    const auto state = group == "done"_L1 ? ActivationState::Active : domain::activationStateFromName(group);
    return state ? QList<ActivationPart>{{*state}} : QList<ActivationPart>();
}

ActivationRow rowOf(const Activation &activation, core::TimePoint now)
{
    ActivationRow row;
    row.activation = activation;
    row.since = retryplan::standsSince(activation);
    row.isStuck = retryplan::isStuck(activation, now);
    return row;
}

/// The person's own steps serve all their activations; other kinds about them are not of these.
bool belongsTo(const StepState &step, const Activation &activation)
{
    const bool isOfPerson = step.subject == activation.uid &&
                            (step.kind == stepkeys::kStripeCustomer || step.kind == stepkeys::kOxioEndUser);
    return step.subject == activation.id || isOfPerson;
}

/// Names and steps of all rows in two reads.
Outcome complete(Connection &db, QList<ActivationRow> &rows)
{
    QStringList uids;
    QStringList subjects;
    for (const ActivationRow &row : std::as_const(rows)) {
        uids.append(row.activation.uid);
        subjects.append(row.activation.id);
    }
    uids.removeDuplicates();
    const auto names = activationlist::names(db, uids);
    const auto steps = storage::stepstates::about(db, subjects + uids);
    if (!names || !steps) {
        return fail(!names ? names.error() : steps.error());
    }
    for (ActivationRow &row : rows) {
        row.owner = names->value(row.activation.uid);
        std::ranges::copy_if(*steps, std::back_inserter(row.steps),
                             [&row](const StepState &step) { return belongsTo(step, row.activation); });
        row.hangsAt = retryplan::hangsAt(row.activation, row.steps);
    }
    return {};
}

} // namespace

Task<Result<ActivationsPage>> ActivationDesk::page(Identity who, QString group, int limit,
                                                   std::optional<ActivationMark> after)
{
    const core::TimePoint now = m_clock.now();
    const QList<ActivationPart> parts = partsOf(group, now);
    const Outcome allowed = requireAdmin(who);
    if (!allowed || parts.isEmpty()) {
        co_return !allowed ? fail(allowed.error())
                           : fail(ErrorCode::Invalid, u"\"state\" is neither a group nor a state."_s);
    }
    const std::function<Result<ActivationsPage>(Connection &)> work = [=](Connection &db) -> Result<ActivationsPage> {
        const auto found = activationlist::page(db, parts, after, limit);
        const auto stuck = activationlist::count(db, stuckParts(now));
        if (!found || !stuck) {
            return fail(!found ? found.error() : stuck.error());
        }
        ActivationsPage page{{}, *stuck, now};
        for (const Activation &activation : *found) {
            page.rows.append(rowOf(activation, now));
        }
        const Outcome completed = complete(db, page.rows);
        return completed ? Result<ActivationsPage>(page) : fail(completed.error());
    };
    co_return co_await m_database.read<ActivationsPage>(work);
}

Result<ActivationRow> ActivationDesk::readRow(Connection &db, const QString &activationId) const
{
    const auto activation = storage::activations::byId(db, activationId);
    if (!activation) {
        return fail(activation.error());
    }
    if (!*activation) {
        return fail(ErrorCode::NotFound, u"There is no such activation."_s);
    }
    QList<ActivationRow> rows{rowOf(**activation, m_clock.now())};
    if (const Outcome completed = complete(db, rows); !completed) {
        return fail(completed.error());
    }
    if (rows.first().activation.state == ActivationState::Queued) {
        const auto standing = m_limiter.standing(db, rows.first().activation.uid);
        if (!standing) {
            return fail(standing.error());
        }
        rows.first().queue = *standing;
    }
    return rows.first();
}

Task<Result<ActivationRow>> ActivationDesk::byId(Identity who, QString activationId)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<ActivationRow>(Connection &)> work = [this, activationId](Connection &db) {
        return readRow(db, activationId);
    };
    co_return co_await m_database.read<ActivationRow>(work);
}

Task<Result<ActivationQueue>> ActivationDesk::queue(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const core::TimePoint now = m_clock.now();
    const std::function<Result<ActivationQueue>(Connection &)> work = [this,
                                                                       now](Connection &db) -> Result<ActivationQueue> {
        const core::TimePoint start = RateWindow::windowStart(now);
        const auto people = activationlist::queue(db, start, kMostPerPage + 1);
        const auto grants = storage::rateslots::grantsSince(db, start);
        const auto hour = m_limiter.statistics(db);
        if (!people || !grants || !hour) {
            return fail(!people ? people.error() : !grants ? grants.error() : hour.error());
        }
        ActivationQueue queue{{}, people->size() > kMostPerPage, now};
        for (const storage::QueuedPerson &person : people->first(std::min<qsizetype>(people->size(), kMostPerPage))) {
            const int place = static_cast<int>(queue.places.size()) + 1;
            const core::TimePoint when = RateWindow{hour->limit}.grantTime(*grants, place, now);
            queue.places.append({person, place, std::chrono::ceil<std::chrono::seconds>(when - now)});
        }
        return queue;
    };
    co_return co_await m_database.read<ActivationQueue>(work);
}

// Trying again.

Result<Retry> ActivationDesk::readPlan(Connection &db, const QString &activationId) const
{
    const auto row = readRow(db, activationId);
    if (!row) {
        return fail(row.error());
    }
    if (!row->isStuck) {
        return fail(ErrorCode::Conflict, retryplan::whyNotStuck(row->activation));
    }
    const auto owner = activationstore::requireUser(db, row->activation.uid);
    if (!owner) {
        return fail(owner.error());
    }
    return Retry{retryplan::movesFor(row->activation, *owner, row->steps, m_clock.now()), *row};
}

Outcome ActivationDesk::wakeSteps(const StepContext &context, Activation &activation,
                                  const QList<RetryMove> &moves) const
{
    if (activation.state == ActivationState::Stuck) {
        if (const Outcome freed = resume::unstick(context, activation); !freed) {
            return freed;
        }
    } else if (const auto again = storage::steps::retryFailed(context.db, activation.id, context.now); !again) {
        return fail(again.error());
    }
    if (const Outcome woken = resume::wakeNext(context, activation); !woken) {
        return woken;
    }
    for (const RetryMove &move : moves) {
        const bool isOfPerson = move.step == stepkeys::kStripeCustomer || move.step == stepkeys::kOxioEndUser;
        const QString subject = isOfPerson ? activation.uid : activation.id;
        const auto hurried = storage::steps::hurry(context.db, move.step, subject, context.now);
        if (!hurried) {
            return fail(hurried.error());
        }
    }
    if (activation.mailState == "failed"_L1) {
        activation.mailState = u"queued"_s;
    }
    return storage::activations::update(context.db, activation, context.now);
}

Result<Retry> ActivationDesk::wake(Connection &db, const Identity &who, const QString &activationId) const
{
    const auto asked = activationstore::require(db, activationId);
    if (!asked) {
        return fail(asked.error());
    }
    // The person first, then the activation: the order in which everybody takes them.
    const auto owner = activationstore::holdUser(db, asked->uid);
    const auto held = storage::activations::holdById(db, activationId);
    const auto plan = owner && held ? readPlan(db, activationId) : fail(!owner ? owner.error() : held.error());
    if (!plan) {
        return plan;
    }
    const StepContext context{db, m_steps.queue(), m_clock.now()};
    Activation activation = plan->row.activation;
    if (const Outcome woken = wakeSteps(context, activation, plan->moves); !woken) {
        return fail(woken.error());
    }
    const auto after = readRow(db, activationId);
    if (!after) {
        return fail(after.error());
    }
    audit::Note note = activationNote(who, domain::AuditAction::ActivationRetry, after->activation);
    note.before = auditState(plan->row.activation);
    if (plan->row.hangsAt) {
        note.before.insert("step"_L1, plan->row.hangsAt->kind);
    }
    const Outcome noted = audit::append(db, note, context.now);
    return noted ? Result<Retry>(Retry{plan->moves, *after}) : fail(noted.error());
}

Task<Result<Retry>> ActivationDesk::plan(Identity who, QString activationId)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<Retry>(Connection &)> work = [this, activationId](Connection &db) {
        return readPlan(db, activationId);
    };
    co_return co_await m_database.read<Retry>(work);
}

Task<Result<Retry>> ActivationDesk::retry(Identity who, QString activationId)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const std::function<Result<Retry>(Connection &)> work = [this, who, activationId](Connection &db) {
        return wake(db, who, activationId);
    };
    const auto done = co_await m_database.transaction<Retry>(work);
    if (!done) {
        co_return fail(done.error());
    }
    m_steps.wake();
    Q_EMIT m_changes.changed(done->row.activation.uid, u"activation"_s, activationId);
    co_return done;
}

} // namespace dotm::services
