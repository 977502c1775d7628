// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <qcoro/qcorotask.h>

namespace dotm::config {

/// Asks the desktop's Secret Service whether its default collection is locked. False as well when there is no such
/// service (another keychain is in use, or none: the keychain itself reports that). Answers within 5 s.
[[nodiscard]] QCoro::Task<bool> isKeychainLocked();

} // namespace dotm::config
