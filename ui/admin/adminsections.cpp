// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/adminsections.h"

#include <QtGlobal>

#include <array>

namespace dotm::admin {
using ui::Section;

namespace {

/// Parted by space in the rail.
enum Group { Work, Platform, Records };

} // namespace

ui::Sections adminSections()
{
    static constexpr std::array kAll = {
        Section{"overview", "gauge", QT_TRANSLATE_NOOP("Section", "Overview"), Work},
        Section{"approvals", "checkc", QT_TRANSLATE_NOOP("Section", "Approvals"), Work},
        Section{"subscribers", "user", QT_TRANSLATE_NOOP("Section", "Subscribers"), Work},
        Section{"activations", "sim", QT_TRANSLATE_NOOP("Section", "Activations"), Work},
        Section{"payments", "card", QT_TRANSLATE_NOOP("Section", "Payments"), Work},
        Section{"people", "people", QT_TRANSLATE_NOOP("Section", "People"), Platform},
        Section{"tokens", "wallet", QT_TRANSLATE_NOOP("Section", "Tokens"), Platform},
        Section{"keys", "key", QT_TRANSLATE_NOOP("Section", "Assistants & keys"), Platform},
        Section{"texts", "text", QT_TRANSLATE_NOOP("Section", "Texts"), Platform},
        Section{"voice", "wave", QT_TRANSLATE_NOOP("Section", "Voice"), Platform},
        Section{"connections", "plug", QT_TRANSLATE_NOOP("Section", "Connections"), Platform},
        Section{"audit", "audit", QT_TRANSLATE_NOOP("Section", "Audit"), Records},
        Section{"settings", "sliders", QT_TRANSLATE_NOOP("Section", "Settings"), Section::kNotInRail},
    };
    return kAll;
}

} // namespace dotm::admin
