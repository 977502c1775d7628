// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/firebasedesk.h"

namespace dotm::sandbox::firebase {

/// accounts:update by the person: profile, password, or a code that verifies an address.
[[nodiscard]] Answer update(Desk &desk);
/// accounts:update by an administrator: everything, claims and revocation too.
[[nodiscard]] Answer adminUpdate(Desk &desk);
/// The fields only an administrator may set, into @p user, which is not saved: emailVerified, disableUser, validSince,
/// customAttributes, phoneNumber. Used for creation too.
[[nodiscard]] Result<void> setAdminFields(Desk &desk, User &user);

} // namespace dotm::sandbox::firebase
