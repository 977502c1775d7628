// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sound/pcm.h"

namespace dotm::speech {

/// The samples of a RIFF WAVE file of one channel with 16 bits. A data chunk that promises more than there is (a file
/// written to a pipe) ends where the bytes end. Error: Protocol.
[[nodiscard]] core::Result<sound::Pcm> readWave(const QByteArray &bytes);

} // namespace dotm::speech
