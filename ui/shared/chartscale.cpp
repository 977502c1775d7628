// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/chartscale.h"

#include <algorithm>

namespace dotm::ui {

namespace {

/// Beyond, four steps would not fit the integers.
constexpr qint64 kMost = 4'000'000'000'000'000'000;

qint64 stepsFor(qint64 most, qint64 step)
{
    return most / step + (most % step != 0 ? 1 : 0);
}

} // namespace

ChartScale::ChartScale(qint64 most)
{
    most = std::min(most, kMost);
    if (most <= 0) {
        return;
    }
    qint64 power = 1;
    int digit = 1;
    while (stepsFor(most, digit * power) > kMostLines) {
        digit = digit == 1 ? 2 : digit == 2 ? 5 : 1;
        power = digit == 1 ? power * 10 : power;
    }
    m_step = digit * power;
    m_lines = static_cast<int>(stepsFor(most, m_step));
}

double ChartScale::share(qint64 value) const
{
    if (m_lines == 0 || value <= 0) {
        return 0;
    }
    return std::min(1.0, static_cast<double>(value) / (static_cast<double>(m_step) * m_lines));
}

} // namespace dotm::ui
