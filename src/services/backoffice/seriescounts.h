// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "domain/platformseries.h"
#include "domain/timebuckets.h"
#include "services/identity.h"
#include "storage/database.h"

namespace dotm::services {

/// Which numbers somebody wants.
struct SeriesWish
{
    domain::PlatformSeries name = domain::PlatformSeries::Activations;
    domain::BucketSize size = domain::BucketSize::Hour;
    core::TimePoint from;
    core::TimePoint until; ///< not included
    QTimeZone zone;        ///< whose hours and days
};

struct SeriesFigures
{
    struct Bucket
    {
        core::TimePoint start;
        core::TimePoint end;
        bool isRunning = false; ///< it has not ended: its number still grows
    };
    struct Line
    {
        QString currency;                    ///< empty for counts
        QList<std::optional<qint64>> values; ///< one for each bucket; none where nothing is recorded any more
    };

    QList<Bucket> buckets; ///< oldest first; those that have not begun are left out
    QList<Line> lines;     ///< one for counts; for money one for each currency there was, by its code
    core::TimePoint countedAt;
};

/// What the administrators' charts show. Service thread.
class SeriesCounts
{
public:
    SeriesCounts(storage::Database &database, const core::Clock &clock) : m_database(database), m_clock(clock) {}

    /// Forbidden below admin; Invalid for a time that is empty, too long, or has not begun.
    [[nodiscard]] core::Task<core::Result<SeriesFigures>> count(Identity who, SeriesWish wish);

private:
    storage::Database &m_database;
    const core::Clock &m_clock;
};

} // namespace dotm::services
