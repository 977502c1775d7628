// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QString>

namespace dotm::ui {

/// Times as they stand beside a figure, in the local time zone and the language of the moment.

/// "09:41" today, "12 Nov, 09:41" on another day of this year, "12 Nov 2025" before.
[[nodiscard]] QString timeText(core::TimePoint at, core::TimePoint now);
/// "saved 09:41".
[[nodiscard]] QString savedText(core::TimePoint at, core::TimePoint now);
/// "41 min", "19 h", "2 days": how long something takes or has waited, in the largest unit that fits.
[[nodiscard]] QString spanText(std::chrono::milliseconds span);
/// "12 Nov".
[[nodiscard]] QString dayText(core::TimePoint at);
/// "12 Nov 2025".
[[nodiscard]] QString dateText(core::TimePoint at);
/// "12 Nov 2025, 09:41:12".
[[nodiscard]] QString momentText(core::TimePoint at);

} // namespace dotm::ui
