// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "services/backoffice/seriescounts.h"
#include "services/identity.h"
#include "services/ratelimiter.h"
#include "storage/database.h"
#include "storage/repositories/figures.h"

namespace dotm::services {

/// What the platform holds, counted at one moment.
struct OverviewFigures
{
    qint64 members = 0;
    storage::Sales sales;      ///< of all time
    storage::Sales monthSales; ///< since the first of the month, UTC
    qint64 activeLines = 0;
    qint64 activeKeys = 0;
    RateStatistics hour;
    storage::Backlog betaRequests;
    storage::Backlog unprovisioned;
    storage::Backlog failedMails;
    storage::Backlog failedRewards;
    core::TimePoint countedAt;
};

/// The administrators' first page. Service thread.
class Overview
{
public:
    Overview(storage::Database &database, const RateLimiter &limiter, const core::Clock &clock)
        : m_database(database), m_limiter(limiter), m_clock(clock), m_series(database, clock)
    {
    }

    /// Forbidden below admin.
    [[nodiscard]] core::Task<core::Result<OverviewFigures>> count(Identity who);
    /// The charts below the figures.
    [[nodiscard]] SeriesCounts &series() { return m_series; }

private:
    [[nodiscard]] core::Result<OverviewFigures> read(storage::Connection &db, core::TimePoint now) const;

    storage::Database &m_database;
    const RateLimiter &m_limiter;
    const core::Clock &m_clock;
    SeriesCounts m_series;
};

} // namespace dotm::services
