// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace dotm::ui {

/// The upright axis of a chart that begins at zero: round steps (1, 2 or 5 times a power of ten) up to the first that
/// covers the highest value. Values are integers: counts, or minor units of money.
class ChartScale
{
public:
    static constexpr int kMostLines = 4;

    /// For values up to @p most; nothing above zero has no line at all.
    explicit ChartScale(qint64 most);

    /// Above the line at zero, 0 to kMostLines.
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] qint64 step() const { return m_step; }
    /// At the line @p index, 1 to lines().
    [[nodiscard]] qint64 valueAt(int index) const { return m_step * index; }
    /// How far up @p value stands: 0 at or below zero, 1 at the highest line.
    [[nodiscard]] double share(qint64 value) const;

private:
    qint64 m_step = 1;
    int m_lines = 0;
};

} // namespace dotm::ui
