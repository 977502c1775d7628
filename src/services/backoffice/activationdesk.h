// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/backoffice/retryplan.h"
#include "services/changes.h"
#include "services/identity.h"
#include "services/ratelimiter.h"
#include "services/steps/stepworker.h"
#include "storage/database.h"
#include "storage/repositories/activationlist.h"

namespace dotm::services {

/// An activation as the back office sees it.
struct ActivationRow
{
    storage::Activation activation;
    storage::PersonName owner;
    QList<storage::StepState> steps; ///< oldest first
    std::optional<storage::StepState> hangsAt;
    core::TimePoint since; ///< it stands where it stands
    bool isStuck = false;  ///< can be tried again
    std::optional<RateDecision> queue;
};

struct ActivationsPage
{
    QList<ActivationRow> rows; ///< the latest change first
    qint64 stuck = 0;          ///< in all, whatever the page is about
    core::TimePoint readAt;
};

struct QueuePlace
{
    storage::QueuedPerson person;
    int place = 0;
    std::chrono::seconds wait{};
};

struct ActivationQueue
{
    QList<QueuePlace> places; ///< the next one first
    bool isCut = false;       ///< more wait than are listed
    core::TimePoint readAt;
};

struct Retry
{
    QList<RetryMove> moves; ///< what is done, or would be
    ActivationRow row;      ///< as it stands afterwards
};

/// Everybody's activations for administrators: lists, who waits for the hour, and setting a stuck one going again.
/// Every function is Forbidden below admin. Service thread.
class ActivationDesk
{
public:
    static constexpr int kMostPerPage = 100;

    ActivationDesk(storage::Database &database, const RateLimiter &limiter, StepWorker &steps, Changes &changes,
                   const core::Clock &clock)
        : m_database(database), m_limiter(limiter), m_steps(steps), m_changes(changes), m_clock(clock)
    {
    }

    /// @p group: "stuck" (paid, and given up or slow), "waiting" (paid, and in time), "done", "failed" (given up before
    /// it was paid, or a mail that did not leave), or a state's name. Errors: Invalid for any other.
    [[nodiscard]] core::Task<core::Result<ActivationsPage>> page(Identity who, QString group, int limit,
                                                                 std::optional<storage::ActivationMark> after);
    [[nodiscard]] core::Task<core::Result<ActivationRow>> byId(Identity who, QString activationId);
    [[nodiscard]] core::Task<core::Result<ActivationQueue>> queue(Identity who);
    /// What trying again would do; changes nothing. Conflict with the reason for one that is not stuck.
    [[nodiscard]] core::Task<core::Result<Retry>> plan(Identity who, QString activationId);
    /// Does it. Twice is the same as once: steps keep their keys.
    [[nodiscard]] core::Task<core::Result<Retry>> retry(Identity who, QString activationId);

private:
    [[nodiscard]] core::Result<ActivationRow> readRow(storage::Connection &db, const QString &activationId) const;
    [[nodiscard]] core::Result<Retry> readPlan(storage::Connection &db, const QString &activationId) const;
    [[nodiscard]] core::Result<Retry> wake(storage::Connection &db, const Identity &who,
                                           const QString &activationId) const;
    [[nodiscard]] core::Outcome wakeSteps(const StepContext &context, storage::Activation &activation,
                                          const QList<RetryMove> &moves) const;

    storage::Database &m_database;
    const RateLimiter &m_limiter;
    StepWorker &m_steps;
    Changes &m_changes;
    const core::Clock &m_clock;
};

} // namespace dotm::services
