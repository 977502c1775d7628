// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dotm::ui {

/// Loads the interface fonts that come with the product (DOTM Inter, three weights) and tells Qt which Noto families,
/// if present, supply the letters they lack; otherwise whatever font sorts first may be taken. Call once, after the
/// QGuiApplication is made and before any QML is loaded.
void installFonts();

} // namespace dotm::ui
