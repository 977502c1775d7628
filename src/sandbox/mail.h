// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox {

/// Adds the Resend stand-in below "/resend" (send, batch, read, list) and the pages that show what was sent:
/// "/mailbox", "/mailbox/{id}", "/mailbox.json". Creates the mail tables, which the Firebase stand-in writes to as
/// well.
void installMail(Router &router, World &world);

} // namespace dotm::sandbox
