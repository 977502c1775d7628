// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sound/pcm.h"

namespace dotm::sound {

constexpr qsizetype kMostMp3Bytes = 16 << 20;
constexpr int kLongestMp3Seconds = 600;

/// The samples of an MP3, in one channel, without what an encoder says it added at both ends. What is there of a sound
/// that was cut off is read. Needs twice the samples' memory at most, and reads kMostMp3Bytes and kLongestMp3Seconds at
/// most. Thread-safe. Errors: Protocol for what is no MP3, is longer, or changes its rate; Internal without a decoder.
[[nodiscard]] core::Result<Pcm> readMp3(const QByteArray &bytes);

} // namespace dotm::sound
