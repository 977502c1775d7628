// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QString>

/// How requests of API keys become what is billed. Pure.
namespace dotm::domain::metering {

inline constexpr qint64 kRequestsPerMegabyte = 1'000;
/// The status of an answer that is billed; only those of keys that have an owner are.
inline constexpr int kBilledStatus = 200;
/// An hour is billed this long after its end: a request's row may be written late, and clocks differ.
inline constexpr std::chrono::minutes kGrace{5};
inline constexpr int kKeptDays = 90; ///< of usage

/// Megabytes as exact decimal text: "1.234" for 1234 requests.
[[nodiscard]] QString megabytesText(qint64 requests);
/// The same for people and charts.
[[nodiscard]] inline double megabytes(qint64 requests)
{
    return static_cast<double>(requests) / static_cast<double>(kRequestsPerMegabyte);
}
/// Whole hours before this moment may be billed at @p now.
[[nodiscard]] core::TimePoint billableUntil(core::TimePoint now);
/// Start of the first of @p days whole UTC days that end with today.
[[nodiscard]] core::TimePoint firstOfDays(core::TimePoint now, int days);
/// Start of the running billing period: the first of the month, UTC.
[[nodiscard]] core::TimePoint startOfMonth(core::TimePoint now);

} // namespace dotm::domain::metering
