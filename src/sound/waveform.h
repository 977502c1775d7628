// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sound/pcm.h"

namespace dotm::sound {

/// What is drawn of a sound: the loudest sample of each of @p bars equal parts, a byte each, 255 for full scale.
[[nodiscard]] QByteArray waveform(const Pcm &pcm, int bars);
/// The same with a number of bars that fits the length, one at least.
[[nodiscard]] QByteArray waveformPerSecond(const Pcm &pcm, double barsPerSecond);

} // namespace dotm::sound
