// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Names of the voice's steps and sources.
namespace dotm::services::voicekeys {

inline const QString kClip = QStringLiteral("voice.clip");
inline const QString kTopic = QStringLiteral("voice"); ///< what listeners are told; the id is a clip's wish

inline const QString kElevenLabs = QStringLiteral("elevenlabs");
inline const QString kLocal = QStringLiteral("local");
inline const QString kCaptions = QStringLiteral("captions"); ///< no sound

/// @p tries: how often the clip was asked for before.
[[nodiscard]] inline QString clip(const QString &wish, qint64 tries)
{
    return QStringLiteral("voice-%1-%2").arg(wish).arg(tries);
}

} // namespace dotm::services::voicekeys
