// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/section.h"

#include <QCoreApplication>

#include <algorithm>

namespace dotm::ui {

QString titleOf(const Section &section)
{
    return QCoreApplication::translate("Section", section.title);
}

const Section *railSection(Sections sections, qsizetype place)
{
    for (const Section &each : sections) {
        if (each.group != Section::kNotInRail && place-- == 0) {
            return &each;
        }
    }
    return nullptr;
}

const Section *sectionOf(Sections sections, const QString &name)
{
    const auto found =
        std::ranges::find_if(sections, [&](const Section &each) { return name == QLatin1StringView(each.name); });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace dotm::ui
