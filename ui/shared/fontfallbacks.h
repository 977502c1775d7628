// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dotm::ui {

/// Tells Qt which Noto families, if present, supply the letters that Inter lacks; otherwise whatever font sorts first
/// may be taken. Call once, after the QGuiApplication is made and before any text is laid out.
void installFontFallbacks();

} // namespace dotm::ui
