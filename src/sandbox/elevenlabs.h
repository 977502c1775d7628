// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox {

/// Adds the ElevenLabs stand-in below "/elevenlabs": voices, models, the account, and speech that espeak-ng speaks.
/// GET /elevenlabs is a page for people, PUT /elevenlabs/control what tests change: "character_limit", "used",
/// "concurrency", "paid_voice" (an id that needs a plan, empty for none), "cut_streams" (so many streamed answers end
/// early). @p world outlives @p router.
void installElevenLabs(Router &router, World &world);

} // namespace dotm::sandbox
