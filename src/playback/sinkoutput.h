// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/output.h"

#include <memory>

namespace dotm::playback {

/// The sound system's devices by Qt Multimedia; all on the sound thread, because Qt's sound classes stay where they
/// were first used. Takes a while the first time: the sound system is looked for.
[[nodiscard]] std::unique_ptr<Outputs> systemOutputs();

} // namespace dotm::playback
