// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace dotm::core {

/// UTC, milliseconds: the form in which times are stored and compared everywhere.
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the time comes from. Injected, so that tests own it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

[[nodiscard]] inline qint64 toMs(TimePoint time)
{
    return time.time_since_epoch().count();
}

[[nodiscard]] inline TimePoint fromMs(qint64 ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

} // namespace dotm::core
