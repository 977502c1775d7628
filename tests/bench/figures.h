// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <vector>

namespace dotm::bench {

/// The middle one; of an even number the upper of the two. @p values must not be empty.
[[nodiscard]] inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace dotm::bench
