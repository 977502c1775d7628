// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace dotm::domain {

/// Whether the full stop after @p word (given without it, in whatever case) most likely ends no sentence: "Dr", "z.B",
/// a single letter, and a day of the month where days are written with a full stop.
[[nodiscard]] bool isAbbreviation(QStringView word, QStringView code);

} // namespace dotm::domain
