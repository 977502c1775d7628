// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sandbox/accounts.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox {

/// Adds the Firebase Authentication stand-in under the paths of Google's own emulator, at the root, so that Google's
/// SDKs find it. Unlike the emulator it signs its tokens and publishes the certificates. E-mail enumeration protection
/// is on.
void installFirebase(Router &router, World &world);

/// Creates those of @p accounts whose address nobody has, verified, with their role as custom claim "role" (customers
/// have none). Needs what installFirebase made.
[[nodiscard]] core::Outcome seedFirebase(World &world, const QList<DemoAccount> &accounts);

} // namespace dotm::sandbox
