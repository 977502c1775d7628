// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/elevenlabs/voicecast.h"

#include <algorithm>
#include <array>

namespace dotm::elevenlabs {
using namespace Qt::Literals::StringLiterals;
using domain::SpeechModel;
using domain::VoiceProfile;

namespace {

constexpr QLatin1StringView kGeorge{"JBFqnCBsd6RMkjVDRZzb"}; ///< one of their standard voices
constexpr QLatin1StringView kRachel{"21m00Tcm4TlvDq8ikWAM"};

QLatin1StringView knownId(VoiceProfile profile)
{
    switch (profile) {
    case VoiceProfile::CanadianRockstar:
        return "pNInz6obpgDQGcFmaJgB"_L1; // Adam
    case VoiceProfile::ScienceTeacher:
        return "EXAVITQu4vr4xnSDxMaL"_L1; // Bella, now also called Sarah
    case VoiceProfile::BuddyFriend:
        return "ErXwobaYiN019PkySvjV"_L1; // Antoni
    }
    Q_UNREACHABLE();
}

SpeechSettings settingsFrom(const domain::VoiceSettings &settings)
{
    return {settings.stability, settings.similarity, settings.style, settings.speakerBoost};
}

bool has(const QList<Voice> &voices, QLatin1StringView id)
{
    return std::ranges::any_of(voices, [id](const Voice &each) { return each.id == id; });
}

/// "Adam" or "Adam - Dominant, Firm".
bool isCalled(const Voice &voice, const QString &name)
{
    return voice.name.compare(name, Qt::CaseInsensitive) == 0 ||
           voice.name.startsWith(name + u' ', Qt::CaseInsensitive);
}

int stepOf(int stability)
{
    return (std::clamp(stability, 0, 100) + 25) / 50 * 50;
}

} // namespace

QList<CastVoice> castFor(VoiceProfile profile, const QList<Voice> &voices)
{
    QList<CastVoice> cast;
    const QLatin1StringView own = knownId(profile);
    const QString speaker = domain::voiceProfileSpeaker(profile);
    const auto named = std::ranges::find_if(voices, [&](const Voice &each) { return isCalled(each, speaker); });
    if (voices.isEmpty() || has(voices, own)) {
        cast.append({own, settingsFrom(domain::voiceSettings(profile)), false});
    } else if (named != voices.end()) {
        cast.append({named->id, settingsFrom(domain::voiceSettings(profile)), false});
    }
    const SpeechSettings fallback = settingsFrom(domain::fallbackVoiceSettings());
    for (const QLatin1StringView id : {kGeorge, kRachel}) {
        if (voices.isEmpty() || has(voices, id)) {
            cast.append({id, fallback, true});
        }
    }
    if (cast.isEmpty()) {
        cast.append({voices.first().id, fallback, true});
    }
    return cast;
}

QList<SpeechModel> modelsFor(const domain::VoiceLanguage &language)
{
    return language.model == SpeechModel::V3 ? QList{SpeechModel::V3} : QList{language.model, SpeechModel::V3};
}

SpeechDraft draftFor(const QString &text, const CastVoice &voice, const domain::VoiceLanguage &language,
                     SpeechModel model)
{
    SpeechDraft draft;
    draft.text = text;
    draft.voiceId = voice.id;
    draft.modelId = domain::speechModelName(model);
    draft.settings = voice.settings;
    if (model != SpeechModel::MultilingualV2) {
        draft.languageCode = language.code;
    }
    if (model == SpeechModel::V3) {
        draft.settings.stability = stepOf(voice.settings.stability);
    }
    return draft;
}

} // namespace dotm::elevenlabs
