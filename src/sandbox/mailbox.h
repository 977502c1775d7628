// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox {

/// What was "sent", for people and for tests: "/mailbox" (list), "/mailbox/{id}" (one mail, its HTML part in a frame
/// that can run nothing), "/mailbox/{id}/html", "/mailbox/{id}/attachments/{n}", "/mailbox.json?to=".
void installMailbox(Router &router, World &world);

} // namespace dotm::sandbox
