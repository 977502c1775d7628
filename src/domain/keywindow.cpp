// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/keywindow.h"

#include <cmath>

namespace dotm::domain {

double KeyStanding::percentage() const
{
    return limit == 0 ? 100.0 : std::round(1000.0 * static_cast<double>(usage) / static_cast<double>(limit)) / 10.0;
}

core::TimePoint KeyWindow::minuteOf(core::TimePoint time)
{
    return std::chrono::floor<std::chrono::minutes>(time);
}

core::TimePoint KeyWindow::oldestMinute(core::TimePoint now)
{
    return minuteOf(now) - (kLength - std::chrono::minutes(1));
}

KeyStanding KeyWindow::ask(const QList<Minute> &minutes, qint64 limit, qint64 cost, core::TimePoint now)
{
    KeyStanding standing;
    standing.limit = limit;
    for (const Minute &minute : minutes) {
        standing.usage += minute.requests;
    }
    standing.allowed = standing.usage + cost <= limit;
    standing.resetAt = (minutes.isEmpty() ? minuteOf(now) : minutes.first().start) + kLength;
    if (standing.allowed) {
        standing.usage += cost;
        return standing;
    }
    qint64 missing = standing.usage + cost - limit;
    for (const Minute &minute : minutes) {
        standing.resetAt = minute.start + kLength;
        missing -= minute.requests;
        if (missing <= 0) {
            break;
        }
    }
    return standing;
}

} // namespace dotm::domain
