// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox::firebase {

/// "/emulator/action": where the links of Firebase's mails lead. Signing in goes on to the program; a new password and
/// a verified address are a form here, so that a program which only looks at links burns no code.
void installActions(Router &router, World &world);

} // namespace dotm::sandbox::firebase
