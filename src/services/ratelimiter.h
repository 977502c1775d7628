// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::services {

/// What the limiter said to one person, and when.
struct RateDecision
{
    bool allowed = false;
    int currentUsage = 0;
    int limit = 0;
    int position = 0; ///< 1-based place in the queue, 0 when allowed
    std::chrono::seconds wait{};
    int waitMinutes = 0; ///< rounded up
    core::TimePoint readAt;

    [[nodiscard]] double percentage() const; ///< one decimal
};

struct RateStatistics
{
    int currentHour = 0;
    int limit = 0;
    double percentage = 0;
    int slotsAvailable = 0;
    qint64 lifetime = 0;
    qint64 queued = 0;
    qint64 rejected = 0;
    int queueSize = 0;
    int estimatedWaitMinutes = 0; ///< for somebody who would ask now
    core::TimePoint windowStart;
    core::TimePoint windowEnd;
};

/// At most so many activations in any rolling hour, over all processes that share the database. A slot is taken when
/// the carrier is about to be asked and given back when that failed. Every function runs in the caller's transaction;
/// if it fails, the activation does not happen.
class RateLimiter
{
public:
    RateLimiter(int perHour, const core::Clock &clock, core::Random &random);

    /// Takes a slot for @p stepId, or a place in the queue. Asking again with the same step costs nothing; a person
    /// keeps their place as long as they ask at least once an hour.
    [[nodiscard]] core::Result<RateDecision> ask(storage::Connection &db, const QString &uid, const QString &email,
                                                 const QString &stepId) const;
    [[nodiscard]] core::Outcome giveBack(storage::Connection &db, const QString &stepId) const;
    /// @p uid waits no longer.
    [[nodiscard]] core::Outcome leave(storage::Connection &db, const QString &uid) const;
    /// Where @p uid stands, without asking for a slot; nothing when not waiting.
    [[nodiscard]] core::Result<std::optional<RateDecision>> standing(storage::Connection &db, const QString &uid) const;
    [[nodiscard]] core::Result<RateStatistics> statistics(storage::Connection &db) const;

private:
    [[nodiscard]] RateDecision decision(const QList<core::TimePoint> &grants, int position, core::TimePoint now) const;

    int m_limit;
    const core::Clock &m_clock;
    core::Random &m_random;
};

} // namespace dotm::services
