// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "speech/espeak.h"
#include "speech/mp3writer.h"

#include <QJsonObject>
#include <QList>

namespace dotm::sandbox::elevenlabs {

/// When one character (a code point) is spoken.
struct Mark
{
    QString character;
    double start = 0; ///< seconds
    double end = 0;
};

struct Clip
{
    QByteArray audio; ///< MP3, or bare samples
    QList<Mark> marks;
};

struct ClipWish
{
    QString text;
    speech::EspeakVoice voice;
    std::optional<speech::Mp3Format> mp3; ///< nothing: samples at espeak's own rate
};

/// Speaks sentence by sentence: where one begins and ends is measured, the characters inside one are spread evenly over
/// it. Blocks; any thread. Errors: those of espeak-ng.
[[nodiscard]] core::Result<Clip> makeClip(const ClipWish &wish);
/// {"characters":[],"character_start_times_seconds":[],"character_end_times_seconds":[]}
[[nodiscard]] QJsonObject alignmentJson(const QList<Mark> &marks);

} // namespace dotm::sandbox::elevenlabs
