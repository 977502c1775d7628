// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/firebasedesk.h"

namespace dotm::sandbox::firebase {

/// The verbs of accounts:<verb> that a person's own client calls (Identity Toolkit v1).
[[nodiscard]] Answer signUp(Desk &desk);
[[nodiscard]] Answer signInWithPassword(Desk &desk);
[[nodiscard]] Answer lookup(Desk &desk);
[[nodiscard]] Answer deleteAccount(Desk &desk);
/// Tells nothing about the address: e-mail enumeration protection is on.
[[nodiscard]] Answer createAuthUri(Desk &desk);

} // namespace dotm::sandbox::firebase
