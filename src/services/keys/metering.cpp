// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/keys/metering.h"

#include "domain/keywindow.h"
#include "domain/metering.h"
#include "services/activation/stepkeys.h"
#include "services/keys/meterkeys.h"
#include "storage/repositories/apikeys.h"
#include "storage/repositories/apiusage.h"
#include "storage/repositories/meterevents.h"
#include "storage/repositories/users.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;

namespace {

constexpr int kPeopleAtOnce = 200;
constexpr int kReportsAtOnce = 200;
constexpr int kMinutesAtOnce = 60; ///< of usage removed in one transaction

} // namespace

Metering::Metering(storage::Database &database, StepWorker &steps, const core::Clock &clock, core::Random &random,
                   bool isBilling)
    : m_database(database), m_steps(steps), m_clock(clock), m_random(random), m_isBilling(isBilling)
{
    connect(&m_timer, &QTimer::timeout, this, &Metering::roundSoon);
}

void Metering::start(std::chrono::milliseconds interval)
{
    m_timer.start(interval);
    roundSoon();
}

void Metering::stop()
{
    m_timer.stop();
}

void Metering::roundSoon()
{
    if (!m_running) {
        core::detach(guardedRound(), "metering");
    }
}

Task<Outcome> Metering::guardedRound()
{
    m_running = true;
    const Outcome done = co_await round();
    m_running = false;
    co_return done;
}

Task<Outcome> Metering::round()
{
    Outcome billed;
    Outcome retried;
    if (m_isBilling) {
        billed = co_await bill();
        retried = co_await retryWaiting();
    }
    const Outcome pruned = co_await prune();
    if (!billed) {
        co_return billed;
    }
    co_return !retried ? retried : pruned;
}

/// False when there is nothing to report yet.
Result<bool> Metering::billPerson(Connection &db, const QString &uid, core::TimePoint until) const
{
    const core::TimePoint now = m_clock.now();
    const core::TimePoint hour = until - std::chrono::hours(1);
    const auto user = storage::users::hold(db, uid);
    const auto known = storage::meterevents::exists(db, uid, hour);
    if (!user || !known) {
        return core::fail(!user ? user.error() : known.error());
    }
    if (!*user || *known) {
        return false;
    }
    if ((*user)->stripeCustomerId.isEmpty()) {
        const auto again = storage::steps::retryFailed(db, uid, now);
        const Outcome queued =
            m_steps.queue().add(db, stepkeys::kStripeCustomer, stepkeys::stripeCustomer(uid), uid, uid);
        return again && queued ? Result<bool>(true) : core::fail(!again ? again.error() : queued.error());
    }
    const auto requests = storage::apiusage::takeUnbilled(db, uid, until);
    if (!requests) {
        return core::fail(requests.error());
    }
    if (*requests == 0) {
        return false; // another process was first
    }
    storage::MeterEvent event;
    event.id = core::uuid7(m_clock, m_random);
    event.uid = uid;
    event.hour = hour;
    event.identifier = meterkeys::identifier(uid, hour);
    event.customerId = (*user)->stripeCustomerId;
    event.requests = *requests;
    event.megabytes = domain::metering::megabytesText(*requests);
    event.createdAt = now;
    if (const Outcome written = storage::meterevents::insert(db, event); !written) {
        return core::fail(written.error());
    }
    const Outcome queued = m_steps.queue().add(db, meterkeys::kMeterEvent, event.identifier, event.id, uid);
    return queued ? Result<bool>(true) : core::fail(queued.error());
}

Task<Outcome> Metering::bill()
{
    const core::TimePoint until = domain::metering::billableUntil(m_clock.now());
    Outcome outcome;
    QString after;
    for (;;) {
        const std::function<Result<QStringList>(Connection &)> look = [until, after](Connection &db) {
            return storage::apiusage::ownersToBill(db, until, kPeopleAtOnce, after);
        };
        const auto people = co_await m_database.read<QStringList>(look);
        if (!people) {
            co_return core::fail(people.error());
        }
        if (people->isEmpty()) {
            co_return outcome;
        }
        after = people->last();
        bool any = false;
        for (const QString &uid : *people) {
            const QString person = uid;
            const std::function<Result<bool>(Connection &)> work = [this, person, until](Connection &db) {
                return billPerson(db, person, until);
            };
            const auto billed = co_await m_database.transaction<bool>(work);
            if (!billed) {
                outcome = core::fail(billed.error()); // the next one is billed all the same
            }
            any = any || billed.value_or(false);
        }
        if (any) {
            m_steps.wake();
        }
    }
}

Task<Outcome> Metering::retryWaiting()
{
    const core::TimePoint now = m_clock.now();
    const std::function<Result<bool>(Connection &)> work = [now](Connection &db) -> Result<bool> {
        const auto ids = storage::meterevents::inState(db, u"waiting"_s, kReportsAtOnce);
        if (!ids) {
            return core::fail(ids.error());
        }
        for (const QString &id : *ids) {
            const auto again = storage::steps::retryFailed(db, id, now);
            const Outcome planned = storage::meterevents::setState(db, id, u"planned"_s, now);
            if (!again || !planned) {
                return core::fail(!again ? again.error() : planned.error());
            }
        }
        return !ids->isEmpty();
    };
    const auto any = co_await m_database.transaction<bool>(work);
    if (!any) {
        co_return core::fail(any.error());
    }
    if (*any) {
        m_steps.wake();
    }
    co_return Outcome();
}

Task<Outcome> Metering::prune()
{
    const core::TimePoint now = m_clock.now();
    const core::TimePoint oldest = domain::metering::firstOfDays(now, domain::metering::kKeptDays);
    const core::TimePoint oldestMinute = domain::KeyWindow::oldestMinute(now) - domain::KeyWindow::kLength;
    for (qint64 gone = 1; gone > 0;) {
        const std::function<Result<qint64>(Connection &)> work = [oldest](Connection &db) {
            return storage::apiusage::prune(db, oldest, kMinutesAtOnce);
        };
        const auto removed = co_await m_database.transaction<qint64>(work);
        if (!removed) {
            co_return core::fail(removed.error());
        }
        gone = *removed;
    }
    const std::function<Result<qint64>(Connection &)> work = [oldestMinute](Connection &db) {
        return storage::apikeys::pruneMinutes(db, oldestMinute);
    };
    const auto removed = co_await m_database.transaction<qint64>(work);
    co_return removed ? Outcome() : core::fail(removed.error());
}

} // namespace dotm::services
