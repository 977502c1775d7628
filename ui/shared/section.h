// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

namespace dotm::ui {

/// A page of a mode, by the order of the rail. Titles are marked with QT_TRANSLATE_NOOP("Section", ...).
struct Section
{
    static constexpr int kNotInRail = -1;

    const char *name; ///< "purchases": stable, for links, the palette and tests
    const char *iconName;
    const char *title;            ///< English; titleOf() translates it
    int group = 0;                ///< groups are parted in the rail; kNotInRail: reached from elsewhere
    const char *railOf = nullptr; ///< the section the rail shows as current instead
    bool plays = false;           ///< it has the player, with its keys
};

/// The pages of one mode; the first is where it begins.
using Sections = std::span<const Section>;

[[nodiscard]] QString titleOf(const Section &section);
/// The one at @p place of the rail; null after its end.
[[nodiscard]] const Section *railSection(Sections sections, qsizetype place);
/// Null for a name that is none of @p sections.
[[nodiscard]] const Section *sectionOf(Sections sections, const QString &name);

} // namespace dotm::ui
