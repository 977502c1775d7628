// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/firebaseerror.h"
#include "sandbox/firebaseuser.h"

namespace dotm::sandbox {
struct World;
}

namespace dotm::sandbox::firebase {

/// Nothing when @p password may be used, else WEAK_PASSWORD.
[[nodiscard]] Result<void> checkStrength(const QString &password);
/// Gives @p user a new password: PBKDF2-HMAC-SHA256 with a fresh salt. Ends all earlier sessions (validSince).
void setPassword(User &user, const QString &password, World &world);
/// Takes the same time whether @p user has a password or not.
[[nodiscard]] bool passwordMatches(const User &user, const QString &password);

} // namespace dotm::sandbox::firebase
