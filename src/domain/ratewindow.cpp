// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/ratewindow.h"

namespace dotm::domain {

core::TimePoint RateWindow::grantTime(const QList<core::TimePoint> &grantsOldestFirst, int position,
                                      core::TimePoint now) const
{
    const auto free = static_cast<int>(limit - grantsOldestFirst.size());
    const int waiting = position - free;
    if (waiting <= 0) {
        return now;
    }
    if (grantsOldestFirst.isEmpty()) {
        return now + kLength * ((waiting - 1) / limit + 1);
    }
    const auto grants = static_cast<int>(grantsOldestFirst.size());
    const int turn = (waiting - 1) / grants;
    const core::TimePoint oldest = grantsOldestFirst.at((waiting - 1) % grants);
    return std::max(now, oldest + kLength + kLength * turn);
}

int RateWindow::minutesUntil(core::TimePoint when, core::TimePoint now)
{
    return when <= now ? 0 : static_cast<int>(std::chrono::ceil<std::chrono::minutes>(when - now).count());
}

} // namespace dotm::domain
