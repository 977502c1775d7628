// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/elevenlabs/elevenlabstypes.h"

namespace dotm::elevenlabs {

/// The JSON body of every speech call. Decimals are written as text, so that 65 is 0.65 and never 0.65000000000000002.
[[nodiscard]] QByteArray speechBody(const SpeechDraft &draft);

} // namespace dotm::elevenlabs
