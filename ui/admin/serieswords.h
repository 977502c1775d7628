// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/series.h"
#include "domain/platformseries.h"
#include "domain/timebuckets.h"

#include <QString>

namespace dotm::admin {

/// What stands around and in a chart of the platform, in the language of the moment and the time zone of this computer.

[[nodiscard]] QString seriesTitle(domain::PlatformSeries name);  ///< "Activations per hour"
[[nodiscard]] QString seriesRange(domain::PlatformSeries name);  ///< "the last 24 hours"
[[nodiscard]] QString seriesEmpty(domain::PlatformSeries name);  ///< "No activation in these 24 hours."
[[nodiscard]] QString seriesSource(domain::PlatformSeries name); ///< what is counted
[[nodiscard]] QString seriesColumn(domain::PlatformSeries name); ///< above its numbers in a table

/// ".00", "12"; @p currency is empty for counts.
[[nodiscard]] QString seriesValue(const std::optional<qint64> &value, const QString &currency);
/// The same beside a line of the chart: no decimals when @p step needs none.
[[nodiscard]] QString axisValue(qint64 value, qint64 step, const QString &currency);
/// When a bucket was: "12 Nov, 09:00", "12 Nov 2025"; a clock time that comes twice is told with its zone.
[[nodiscard]] QString bucketWords(const contract::Series &series, qsizetype index, domain::BucketSize size);
/// The same under the chart, short: "09:00", "12 Nov"; "now" or "today" for the one that is running.
[[nodiscard]] QString bucketMark(const contract::Series &series, qsizetype index, domain::BucketSize size);

/// As a CSV text: from, to, then a column for each currency or the count. Numbers are numbers; empty: not recorded.
[[nodiscard]] QString seriesCsv(const contract::Series &series);

} // namespace dotm::admin
