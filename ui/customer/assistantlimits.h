// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/assistant.h"

#include <QVariantList>

namespace dotm::customer {

/// When the day of @p now ends here.
[[nodiscard]] core::TimePoint midnightAfter(core::TimePoint now);

/// Values to choose from, as { value, text }, and which of them holds. What holds now is always among them, whoever set
/// it.
struct LimitChoices
{
    QVariantList choices;
    int chosen = 0;
};

/// Values: minor units of the limit's own currency.
[[nodiscard]] LimitChoices moneyChoices(const core::Money &perDay);
[[nodiscard]] LimitChoices callChoices(int callsPerHour);
/// Values: "none", "kept" (as it is), or the number of days: 0 is tonight.
[[nodiscard]] LimitChoices endChoices(const std::optional<core::TimePoint> &until, core::TimePoint now);
/// The moment that a value of endChoices() means: the end of that day here; @p kept for "kept".
[[nodiscard]] std::optional<core::TimePoint> endOf(const QVariant &value, core::TimePoint now,
                                                   const std::optional<core::TimePoint> &kept);

} // namespace dotm::customer
