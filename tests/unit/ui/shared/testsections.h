// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/section.h"

#include <array>

namespace dotm::test {

/// Pages as a mode has them: some in the rail in two groups, some reached from elsewhere.
inline constexpr std::array kSections{
    ui::Section{"home", "home", "Home", 0},
    ui::Section{"line", "sim", "My line", 0},
    ui::Section{"purchases", "receipt", "Purchases", 1},
    ui::Section{"settings", "sliders", "Settings", 1},
    ui::Section{"activate", "sim", "Get a line", ui::Section::kNotInRail, "line"},
    ui::Section{"code", "sim", "Activation code", ui::Section::kNotInRail, "line"},
};

} // namespace dotm::test
