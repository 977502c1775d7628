// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/voice/voicelanguage.h"
#include "domain/voice/voiceprofile.h"
#include "providers/elevenlabs/elevenlabstypes.h"

namespace dotm::elevenlabs {

struct CastVoice
{
    QString id;
    SpeechSettings settings;
    bool isStandIn = false; ///< another voice than the profile's own
};

/// Who may speak for a profile, the best first: its own voice, by id or by name among @p voices of the account, then
/// the ones that step in. @p voices empty (not known): the well-known ids.
[[nodiscard]] QList<CastVoice> castFor(domain::VoiceProfile profile, const QList<Voice> &voices);
/// The models to ask for a language, the best first: its own, then the one that speaks all.
[[nodiscard]] QList<domain::SpeechModel> modelsFor(const domain::VoiceLanguage &language);
/// The language is named where the model heeds it; the oldest refuses the field. v3 knows three steps of stability.
[[nodiscard]] SpeechDraft draftFor(const QString &text, const CastVoice &voice, const domain::VoiceLanguage &language,
                                   domain::SpeechModel model);

} // namespace dotm::elevenlabs
