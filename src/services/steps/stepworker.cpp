// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/steps/stepworker.h"

#include <algorithm>
#include <cmath>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;
using storage::Step;

StepWorker::StepWorker(storage::Database &database, const core::Clock &clock, core::Random &random, Changes &changes,
                       StepWorkerOptions options)
    : m_database(database), m_clock(clock), m_random(random), m_changes(changes), m_options(options),
      m_queue(clock, random), m_owner(core::uuid7(clock, random))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StepWorker::wake);
    m_renewal.setInterval(m_options.lease / 3);
    connect(&m_renewal, &QTimer::timeout, this, [this] { core::detach(renew(), "keeping steps"); });
}

void StepWorker::addHandler(std::unique_ptr<StepHandler> handler)
{
    m_byKind.insert(handler->kind(), handler.get());
    m_handlers.push_back(std::move(handler));
}

Outcome StepWorker::start()
{
    if (m_options.alone) {
        const core::TimePoint now = m_clock.now();
        const auto freed =
            m_database.transactionNow<qint64>([now](Connection &db) { return storage::steps::releaseAll(db, now); });
        if (!freed) {
            return core::fail(freed.error());
        }
        if (*freed > 0) {
            qCInfo(core::lcService) << "taking up" << *freed << "steps that were cut off";
        }
    }
    m_stopped = false;
    wake();
    return {};
}

void StepWorker::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void StepWorker::wake()
{
    if (m_stopped) {
        return;
    }
    if (m_pumping) {
        m_pumpAgain = true;
        return;
    }
    core::detach(pump(), "taking due steps");
}

Task<Outcome> StepWorker::pump()
{
    m_pumping = true;
    std::optional<core::TimePoint> nextDue;
    Outcome outcome;
    do {
        m_pumpAgain = false;
        const int free = m_options.parallel - static_cast<int>(m_inFlight.size());
        if (free <= 0) {
            break; // a step that ends wakes us
        }
        const core::TimePoint now = m_clock.now();
        const core::TimePoint leaseUntil = now + m_options.lease;
        const QString owner = m_owner;
        const QStringList held = m_inFlight;
        using Claimed = std::pair<QList<Step>, std::optional<core::TimePoint>>;
        const std::function<Result<Claimed>(Connection &)> claim = [=](Connection &db) -> Result<Claimed> {
            // First, so that what still runs here after the machine slept is not taken a second time.
            if (const auto kept = storage::steps::renew(db, owner, held, leaseUntil); !kept) {
                return core::fail(kept.error());
            }
            const auto steps = storage::steps::claim(db, owner, free, now, leaseUntil);
            if (!steps) {
                return core::fail(steps.error());
            }
            const auto due = storage::steps::nextDue(db);
            if (!due) {
                return core::fail(due.error());
            }
            return Claimed(*steps, *due);
        };
        const auto claimed = co_await m_database.transaction<Claimed>(claim);
        if (!claimed) {
            outcome = core::fail(claimed.error());
            break;
        }
        nextDue = claimed->second;
        const QList<Step> taken = claimed->first;
        if (m_stopped) {
            outcome = co_await handBack(taken);
            break;
        }
        for (const Step &step : taken) {
            m_inFlight.append(step.id);
        }
        if (!m_inFlight.isEmpty() && !m_renewal.isActive()) {
            m_renewal.start();
        }
        for (const Step &step : taken) {
            core::detach(work(step), "a step");
        }
        m_pumpAgain = m_pumpAgain || taken.size() == free;
    } while (m_pumpAgain && !m_stopped);
    m_pumping = false;
    schedule(nextDue);
    tellIfIdle();
    co_return outcome;
}

/// Uses nothing of this object once the database has been asked: the worker may be gone by then.
Task<Outcome> StepWorker::renew()
{
    const QString owner = m_owner;
    const QStringList held = m_inFlight;
    const core::TimePoint leaseUntil = m_clock.now() + m_options.lease;
    const std::function<Result<qint64>(Connection &)> keep = [=](Connection &db) {
        return storage::steps::renew(db, owner, held, leaseUntil);
    };
    const auto kept = co_await m_database.transaction<qint64>(keep);
    co_return kept ? Outcome() : core::fail(kept.error());
}

Task<Outcome> StepWorker::handBack(QList<Step> steps)
{
    const QString owner = m_owner;
    const core::TimePoint now = m_clock.now();
    const std::function<Result<bool>(Connection &)> giveUp = [=](Connection &db) -> Result<bool> {
        for (const Step &step : steps) {
            if (const Outcome put = storage::steps::putBack(db, step, owner, {}, now); !put) {
                return core::fail(put.error());
            }
        }
        return true;
    };
    const auto done = co_await m_database.transaction<bool>(giveUp);
    co_return done ? Outcome() : core::fail(done.error());
}

void StepWorker::tellIfIdle()
{
    if (m_inFlight.isEmpty()) {
        m_renewal.stop();
    }
    if (m_stopped && running() == 0) {
        Q_EMIT idle();
    }
}

void StepWorker::schedule(std::optional<core::TimePoint> nextDue)
{
    if (m_stopped) {
        return;
    }
    std::chrono::milliseconds pause = m_options.idlePoll;
    if (nextDue) {
        pause = std::clamp(std::chrono::milliseconds(*nextDue - m_clock.now()), std::chrono::milliseconds(1), pause);
    }
    m_timer.start(pause);
}

Task<Outcome> StepWorker::work(Step step)
{
    StepHandler *handler = m_byKind.value(step.kind);
    StepResult result;
    if (handler == nullptr) {
        result = StepResult::failed({core::ErrorCode::Internal, u"No handler for "_s + step.kind, {}, {}});
    } else {
        try {
            result = co_await handler->run(step);
        } catch (const std::exception &exception) {
            result = StepResult::failed({core::ErrorCode::Internal, QString::fromUtf8(exception.what()), {}, {}});
        }
    }
    Outcome closed = co_await close(step, handler, result);
    const bool hopeless = !closed && !closed.error().isTransient() && !isHeldElsewhere(closed.error());
    if (hopeless && result.kind != StepResult::Kind::Failed) {
        // What the step brought cannot be stored, now or later: that must be seen, not repeated for ever.
        const StepResult unstorable = StepResult::failed({core::ErrorCode::Internal, closed.error().detail, {}, {}});
        closed = co_await close(step, handler, unstorable);
    }
    m_inFlight.removeOne(step.id);
    tellIfIdle();
    if (closed && handler != nullptr) {
        Q_EMIT m_changes.changed(step.payload.value("uid"_L1).toString(), handler->topic(), step.subject);
    }
    wake();
    co_return closed;
}

bool StepWorker::isHeldElsewhere(const core::Error &error)
{
    return error.code == core::ErrorCode::Conflict && error.providerCode == storage::steps::kHeldElsewhere;
}

std::chrono::milliseconds StepWorker::retryDelay(const Step &step, const core::Error &error)
{
    const double factor = std::pow(2.0, static_cast<double>(std::min<qint64>(step.attempts, 20)));
    const double base = std::min(static_cast<double>(m_options.firstRetry.count()) * factor,
                                 static_cast<double>(m_options.longestRetry.count()));
    const std::chrono::milliseconds jittered(static_cast<qint64>(base * (0.75 + 0.5 * m_random.unit())));
    return error.retryAfter ? std::max(jittered, std::chrono::milliseconds(*error.retryAfter)) : jittered;
}

Task<Outcome> StepWorker::close(Step step, StepHandler *handler, StepResult result)
{
    const core::TimePoint now = m_clock.now();
    const QString owner = m_owner;
    const StepQueue &queue = m_queue;
    const core::Error error = result.error;
    std::function<Result<bool>(Connection &)> work;
    const auto asBool = [](const Outcome &outcome) -> Result<bool> {
        return outcome ? Result<bool>(true) : core::fail(outcome.error());
    };
    if (result.kind == StepResult::Kind::Done) {
        const QJsonObject value = result.value;
        work = [=, &queue](Connection &db) -> Result<bool> {
            const Outcome settled = handler->settle(StepContext{db, queue, now}, step, value);
            return settled ? asBool(storage::steps::markDone(db, step, owner, value, now)) : asBool(settled);
        };
    } else if (result.kind == StepResult::Kind::Wait) {
        step.payload = result.value;
        step.dueAt = now + result.delay;
        step.unclear = result.stillUnclear;
        step.attempts = 0; // it got somewhere
        work = [=, &queue](Connection &db) -> Result<bool> {
            const Outcome noted = handler->progress(StepContext{db, queue, now}, step);
            return noted ? asBool(storage::steps::putBack(db, step, owner, {}, now)) : asBool(noted);
        };
    } else {
        // A provider that refuses our own keys is a setting to mend, not a reason to give somebody's order up.
        const bool missingSetting = error.code == core::ErrorCode::Disabled ||
                                    error.code == core::ErrorCode::Unauthorized ||
                                    error.code == core::ErrorCode::Forbidden;
        step.unclear = step.unclear || (error.isUnclear() && !result.onlyRead);
        const QString text = core::errorCodeName(error.code) + u": "_s + error.detail;
        if (handler != nullptr &&
            (missingSetting || (error.isTransient() && step.attempts + 1 < m_options.maxAttempts))) {
            step.dueAt = now + (missingSetting ? m_options.longestRetry : retryDelay(step, error));
            step.attempts += missingSetting ? 0 : 1;
            qCWarning(core::lcService).noquote() << step.kind << core::lastFour(step.id) << "attempt" << step.attempts
                                                 << "failed, will try again:" << text;
            work = [=](Connection &db) {
                return asBool(storage::steps::putBack(db, step, owner, text, now));
            };
        } else {
            qCCritical(core::lcService).noquote() << step.kind << core::lastFour(step.id) << "given up:" << text;
            work = [=, &queue](Connection &db) -> Result<bool> {
                const Outcome noted =
                    handler == nullptr ? Outcome() : handler->giveUp(StepContext{db, queue, now}, step, error);
                return noted ? asBool(storage::steps::markFailed(db, step, owner, text, now)) : asBool(noted);
            };
        }
    }
    const auto closed = co_await m_database.transaction<bool>(work);
    co_return closed ? Outcome() : core::fail(closed.error());
}

} // namespace dotm::services
