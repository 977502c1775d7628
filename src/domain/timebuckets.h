// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace dotm::domain {

enum class BucketSize { Hour, Day };

[[nodiscard]] QString bucketName(BucketSize size); ///< "hour"
[[nodiscard]] std::optional<BucketSize> bucketFromName(const QString &name);

/// "Europe/Madrid" or "UTC+02:00" as a zone; none for what this computer does not know.
[[nodiscard]] std::optional<QTimeZone> zoneFromName(const QString &name);

/// Hours or days one after the other without a gap, as the clocks of one place cut time: a day has 23 or 25 hours where
/// they are put forward or back, and an hour that comes twice is two buckets. Pure.
class TimeBuckets
{
public:
    static constexpr std::chrono::days kMostOfHours{31};
    static constexpr std::chrono::days kMostOfDays{366};

    /// A time in which the clock is neither put forward nor back.
    struct Stretch
    {
        core::TimePoint from;
        core::TimePoint until;
        std::chrono::seconds offset{0}; ///< local time minus UTC
    };

    /// The whole buckets that touch the time from @p from to before @p until. Errors: Invalid for a time that is empty
    /// or longer than the most of its size.
    [[nodiscard]] static core::Result<TimeBuckets> between(core::TimePoint from, core::TimePoint until, BucketSize size,
                                                           const QTimeZone &zone);

    [[nodiscard]] qsizetype count() const { return m_edges.size() - 1; }
    [[nodiscard]] core::TimePoint start(qsizetype index) const { return m_edges.at(index); }
    [[nodiscard]] core::TimePoint end(qsizetype index) const { return m_edges.at(index + 1); }
    [[nodiscard]] std::optional<qsizetype> indexOf(core::TimePoint time) const;
    [[nodiscard]] BucketSize size() const { return m_size; }
    /// The whole time, cut where the clock is changed.
    [[nodiscard]] QList<Stretch> stretches() const;

private:
    TimeBuckets(BucketSize size, QTimeZone zone) : m_size(size), m_zone(std::move(zone)) {}
    [[nodiscard]] core::TimePoint floor(core::TimePoint time) const;
    [[nodiscard]] core::TimePoint next(core::TimePoint start) const;

    BucketSize m_size;
    QTimeZone m_zone;
    QList<core::TimePoint> m_edges; ///< one more than there are buckets
};

} // namespace dotm::domain
