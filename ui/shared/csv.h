// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::ui {

/// One field as it stands in a CSV file: quoted when needed, never a formula.
[[nodiscard]] QString csvField(const QString &text);

} // namespace dotm::ui
