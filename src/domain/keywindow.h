// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QList>

namespace dotm::domain {

/// Where an API key stands with its hourly limit.
struct KeyStanding
{
    bool allowed = false;
    qint64 usage = 0; ///< what counts now, the request that was let in included
    qint64 limit = 0;
    core::TimePoint resetAt; ///< allowed: when the oldest of it stops counting. Refused: when enough has

    [[nodiscard]] qint64 remaining() const { return usage < limit ? limit - usage : 0; }
    [[nodiscard]] double percentage() const; ///< one decimal
};

/// The hourly limit of an API key, pure. The hour slides in whole minutes: what counts are the requests of the running
/// minute and of the 59 before it, so at most the limit is let in within any 59 minutes, and a full limit comes free
/// after 60. The database keeps one number for each minute.
struct KeyWindow
{
    static constexpr std::chrono::minutes kLength{60};
    /// How far ahead the clock of another process on the same database may be.
    static constexpr std::chrono::minutes kSlack{1};

    struct Minute
    {
        core::TimePoint start;
        qint64 requests = 0;
    };

    [[nodiscard]] static core::TimePoint minuteOf(core::TimePoint time);
    /// Start of the first minute that counts at @p now.
    [[nodiscard]] static core::TimePoint oldestMinute(core::TimePoint now);
    /// May @p cost more requests come in, given the minutes that count, oldest first?
    [[nodiscard]] static KeyStanding ask(const QList<Minute> &minutes, qint64 limit, qint64 cost, core::TimePoint now);
};

} // namespace dotm::domain
