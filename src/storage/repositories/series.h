// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "domain/platformseries.h"
#include "domain/timebuckets.h"
#include "storage/driver/connection.h"

#include <QList>

namespace dotm::storage {

/// Part of what one bucket holds.
struct SeriesPart
{
    core::TimePoint at; ///< a moment inside that bucket
    qint64 value = 0;   ///< a count, or minor units
    QString currency;   ///< of money; empty for counts
};

/// Counts and sums over time. Each is a range of one index: what it costs depends on the range, not on the table.
namespace series {

[[nodiscard]] QString statement(domain::PlatformSeries name, domain::BucketSize size, std::chrono::seconds offset);
[[nodiscard]] core::Result<QList<SeriesPart>> read(Connection &db, domain::PlatformSeries name, domain::BucketSize size,
                                                   const domain::TimeBuckets::Stretch &stretch);

} // namespace series
} // namespace dotm::storage
