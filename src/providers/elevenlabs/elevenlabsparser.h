// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "providers/elevenlabs/elevenlabstypes.h"

/// What ElevenLabs answers, as values. Error: Protocol.
namespace dotm::elevenlabs::parser {

[[nodiscard]] core::Result<VoicePage> voices(const QByteArray &json);
[[nodiscard]] core::Result<Voice> voice(const QByteArray &json);
[[nodiscard]] core::Result<QList<Model>> models(const QByteArray &json);
[[nodiscard]] core::Result<Subscription> subscription(const QByteArray &json);
/// One line of a stream; a whole answer is one, too. No sound and no times are fine here.
[[nodiscard]] core::Result<SpeechPiece> speechPiece(const QByteArray &json);

/// A clip is whole when its times run from the first to the last character of @p text without going back, and there is
/// sound. Spaces around and inside do not count.
[[nodiscard]] core::Outcome checkWhole(const SpeechPiece &clip, const QString &text);

} // namespace dotm::elevenlabs::parser
