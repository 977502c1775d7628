// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace dotm::domain {

/// Who speaks.
enum class VoiceProfile { CanadianRockstar, ScienceTeacher, BuddyFriend };

inline constexpr VoiceProfile kDefaultVoiceProfile = VoiceProfile::ScienceTeacher;

/// How ElevenLabs is asked to speak: hundredths of its settings from 0 to 1.
struct VoiceSettings
{
    int stability = 0;
    int similarity = 0;
    int style = 0;
    bool speakerBoost = true;

    friend bool operator==(const VoiceSettings &, const VoiceSettings &) = default;
};

[[nodiscard]] std::span<const VoiceProfile> voiceProfiles();
[[nodiscard]] QString voiceProfileName(VoiceProfile profile); ///< "ScienceTeacher", as the API spells it
[[nodiscard]] std::optional<VoiceProfile> voiceProfileFromName(const QString &name);
[[nodiscard]] QString voiceProfileTitle(VoiceProfile profile);       ///< "Science Teacher"; English, for the API
[[nodiscard]] QString voiceProfileDescription(VoiceProfile profile); ///< one English sentence
/// The voice of ElevenLabs that speaks for it.
[[nodiscard]] QString voiceProfileSpeaker(VoiceProfile profile); ///< "Bella"
[[nodiscard]] VoiceSettings voiceSettings(VoiceProfile profile);
/// Of the voice that steps in when the profile's own may not be used.
[[nodiscard]] VoiceSettings fallbackVoiceSettings();

} // namespace dotm::domain
