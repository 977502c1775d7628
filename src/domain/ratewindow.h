// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QList>

namespace dotm::domain {

/// The rule of the activation limit: at most @p limit grants in any rolling hour. Pure; the database keeps the grants.
struct RateWindow
{
    static constexpr std::chrono::seconds kLength{3600};
    int limit = 100;

    /// Grants at or before this moment no longer count.
    [[nodiscard]] static core::TimePoint windowStart(core::TimePoint now) { return now - kLength; }
    /// When the one at queue place @p position (1-based) may be granted, given the counting grants oldest first: the
    /// moment the position-th oldest grant leaves the window; a full turn of the queue adds an hour.
    [[nodiscard]] core::TimePoint grantTime(const QList<core::TimePoint> &grantsOldestFirst, int position,
                                            core::TimePoint now) const;
    /// Whole minutes, rounded up; 0 only when there is nothing to wait for.
    [[nodiscard]] static int minutesUntil(core::TimePoint when, core::TimePoint now);
};

} // namespace dotm::domain
