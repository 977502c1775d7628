// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/voice.h"
#include "contract/voiceadmin.h"

#include <QVariantMap>

/// The voice as it is read, in the language of the moment.
namespace dotm::admin {

[[nodiscard]] QString voiceKindText(const QString &kind); ///< "Welcome"; as it is when it is none of ours
/// The voice's name; @p fallback for one that is not known here.
[[nodiscard]] QString voiceProfileText(const QString &name, const QString &fallback);
[[nodiscard]] QString voiceProfileNote(const QString &name, const QString &fallback);
/// What is said beside a language that nobody speaks here; empty for the others.
[[nodiscard]] QString voiceSourceNote(const QString &source);
/// "2 h 5 min", "4 min 20 s", "12 s".
[[nodiscard]] QString voiceLengthText(qint64 ms);
/// "to the end", "up to 1:05".
[[nodiscard]] QString voiceReachText(const contract::VoiceListen &listen);
/// "m•••@example.com"; the uid of somebody who has no address any more.
[[nodiscard]] QString voiceListenerText(const contract::VoiceListen &listen);

/// Who speaks now: { title, text, tone, icon }.
[[nodiscard]] QVariantMap voiceSpeaking(const contract::VoiceStanding &standing);
/// { title, value, unit, share (of 1000; below 0: there is no limit), spent, syntheses, beyond }. Empty when nothing is
/// counted, without ElevenLabs.
[[nodiscard]] QVariantMap voiceBudget(const contract::VoiceStanding &standing);
/// What is not as it should be among what is kept; empty when all is.
[[nodiscard]] QString voiceTrouble(const contract::VoiceStanding &standing);

} // namespace dotm::admin
