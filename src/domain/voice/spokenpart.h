// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::domain {

inline constexpr int kLongestSpokenName = 40;
inline constexpr int kLongestSpokenPlace = 60;

/// @p text as a voice may say it inside a sentence of ours: letters, digits and the marks that names have, on one line,
/// cut between characters (and words, where there are any) at @p longest. No markup of any speech engine, nothing
/// invisible, no run of stacked marks. Empty when no letter is left or when it is an address of mail or of the web.
[[nodiscard]] QString spokenPart(QStringView text, int longest);

} // namespace dotm::domain
