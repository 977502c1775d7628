// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::domain {

/// @p text as a voice is to be given it: names and letters that voices read wrongly as they are written ("DOTM" is said
/// "dot M", "MVNO" letter by letter). What people read keeps its spelling. Changes words only where they stand alone
/// or beside another script or a hyphen.
[[nodiscard]] QString spokenForm(const QString &text);

} // namespace dotm::domain
