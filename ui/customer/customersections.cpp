// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/customersections.h"

#include <QtGlobal>

#include <array>

namespace dotm::customer {
using ui::Section;

ui::Sections customerSections()
{
    static constexpr std::array kAll = {
        Section{"home", "home", QT_TRANSLATE_NOOP("Section", "Home")},
        Section{"line", "sim", QT_TRANSLATE_NOOP("Section", "My line")},
        Section{"purchases", "receipt", QT_TRANSLATE_NOOP("Section", "Purchases")},
        Section{"wallet", "wallet", QT_TRANSLATE_NOOP("Section", "Wallet")},
        Section{"voice", "wave", QT_TRANSLATE_NOOP("Section", "Voice"), 0, nullptr, true},
        Section{"assistants", "plug", QT_TRANSLATE_NOOP("Section", "Assistants")},
        Section{"settings", "sliders", QT_TRANSLATE_NOOP("Section", "Settings")},
        Section{"profile", "user", QT_TRANSLATE_NOOP("Section", "Profile"), Section::kNotInRail},
        Section{"activate", "plus", QT_TRANSLATE_NOOP("Section", "Get your line"), Section::kNotInRail, "line"},
        Section{"code", "phone", QT_TRANSLATE_NOOP("Section", "Code for your phone"), Section::kNotInRail, "line"},
    };
    return kAll;
}

} // namespace dotm::customer
