// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace dotm::ui {

/// Loads the interface fonts that come with the product (DOTM Inter, three weights) and tells Qt which Noto families,
/// if present, supply the letters they lack; otherwise whatever font sorts first may be taken. Call once, after the
/// QGuiApplication is made and before any QML is loaded.
void installFonts();

/// The interface font for PDF and paper, @p px high, with a QFont::Weight. Signs stay what they are: those that a font
/// exchanges for another shape (the colon between figures) would be missing when the text of a PDF is copied. Letters
/// of scripts that need shaping are shaped. Any thread.
[[nodiscard]] QFont printedFont(int px, int weight);

} // namespace dotm::ui
