// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sound/pcm.h"

#include <QString>

namespace dotm::speech {

struct EspeakVoice
{
    QString name;   ///< espeak-ng's: "en-us"
    int pitch = 50; ///< 0 to 99
    int wordsPerMinute = 165;
};

/// Where the espeak-ng program is; empty when it is not installed.
[[nodiscard]] QString espeakProgram();
/// Speaks @p text by a process of its own and waits for it: 20 s at most. Thread-safe. Errors: Disabled when the
/// program is missing, Invalid for an empty text or a voice that is no name, Timeout, Unavailable when it fails.
[[nodiscard]] core::Result<sound::Pcm> speakByEspeak(const EspeakVoice &voice, const QString &text);

} // namespace dotm::speech
