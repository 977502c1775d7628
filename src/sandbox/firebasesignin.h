// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/firebasedesk.h"

namespace dotm::sandbox::firebase {

/// accounts:signInWithEmailLink; with "idToken" it proves the address of that account instead.
[[nodiscard]] Answer signInWithEmailLink(Desk &desk);
/// accounts:signInWithCustomToken. The service account that signs such tokens belongs to no sandbox, so signatures are
/// not looked at and alg "none" is accepted, as Google's own emulator does. Nowhere else.
[[nodiscard]] Answer signInWithCustomToken(Desk &desk);
/// accounts:signInWithIdp for google.com. The ID token is a JWT, whose signature nobody offline can check, or bare
/// JSON.
[[nodiscard]] Answer signInWithIdp(Desk &desk);

} // namespace dotm::sandbox::firebase
