// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dotm::domain {

/// The longest piece sentencesOf() makes, in UTF-16 units: far below every model's limit, short enough for a caption.
inline constexpr int kLongestSentence = 500;

/// Any text as sentences to be spoken one by one, by Unicode's rules and the language's own: abbreviations, initials
/// and "21." before a month stay with what follows, Greek asks with a semicolon, Thai has no full stop and ends at
/// spaces. What is too long is cut after a clause, else between words, else between characters. White space at the
/// seams is dropped; nothing else is added or lost. Pieces without anything to say (dots alone) join their neighbour.
[[nodiscard]] QStringList sentencesOf(const QString &text, QStringView code);

} // namespace dotm::domain
