// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/voiceprofile.h"

#include <algorithm>
#include <array>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

struct ProfileRow
{
    VoiceProfile profile;
    QString name;
    QString title;
    QString description;
    QString speaker;
    VoiceSettings settings;
};

const std::array<ProfileRow, 3> &profileRows()
{
    static const std::array<ProfileRow, 3> all = {{
        {VoiceProfile::CanadianRockstar,
         u"CanadianRockstar"_s,
         u"Canadian Rockstar"_s,
         u"An energetic and enthusiastic voice."_s,
         u"Adam"_s,
         {65, 80, 60, true}},
        {VoiceProfile::ScienceTeacher,
         u"ScienceTeacher"_s,
         u"Science Teacher"_s,
         u"A clear and professional voice."_s,
         u"Bella"_s,
         {80, 75, 40, true}},
        {VoiceProfile::BuddyFriend,
         u"BuddyFriend"_s,
         u"Buddy Friend"_s,
         u"A warm and friendly voice."_s,
         u"Antoni"_s,
         {70, 70, 55, true}},
    }};
    return all;
}

const ProfileRow &profileRow(VoiceProfile profile)
{
    return *std::ranges::find(profileRows(), profile, &ProfileRow::profile);
}

} // namespace

std::span<const VoiceProfile> voiceProfiles()
{
    static constexpr std::array kAll = {VoiceProfile::CanadianRockstar, VoiceProfile::ScienceTeacher,
                                        VoiceProfile::BuddyFriend};
    return kAll;
}

QString voiceProfileName(VoiceProfile profile)
{
    return profileRow(profile).name;
}

std::optional<VoiceProfile> voiceProfileFromName(const QString &name)
{
    const auto found = std::ranges::find(profileRows(), name, &ProfileRow::name);
    return found == profileRows().end() ? std::nullopt : std::optional(found->profile);
}

QString voiceProfileTitle(VoiceProfile profile)
{
    return profileRow(profile).title;
}

QString voiceProfileDescription(VoiceProfile profile)
{
    return profileRow(profile).description;
}

QString voiceProfileSpeaker(VoiceProfile profile)
{
    return profileRow(profile).speaker;
}

VoiceSettings voiceSettings(VoiceProfile profile)
{
    return profileRow(profile).settings;
}

VoiceSettings fallbackVoiceSettings()
{
    return {75, 75, 50, true};
}

} // namespace dotm::domain
