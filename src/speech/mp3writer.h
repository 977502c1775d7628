// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sound/pcm.h"

namespace dotm::speech {

struct Mp3Format
{
    int rate = 44'100;
    int kbps = 64;
};

/// @p pcm as one MP3 of constant bit rate, in one channel, behind LAME's info frame, by which players leave out what
/// the encoder added at both ends. Thread-safe. Error: Internal, for a format that MP3 does not have.
[[nodiscard]] core::Result<QByteArray> writeMp3(const sound::Pcm &pcm, const Mp3Format &format);

} // namespace dotm::speech
