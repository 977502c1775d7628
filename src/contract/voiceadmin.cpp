// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/voiceadmin.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList voiceTextsFrom(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        list.append(each.toString());
    }
    return list;
}

} // namespace

QJsonObject VoiceStanding::toJson() const
{
    return {{u"simulated"_s, isSimulated},
            {u"elevenlabs"_s, hasElevenLabs},
            {u"local_voice"_s, hasLocalVoice},
            {u"cache"_s, QJsonObject{{u"clips"_s, clips},
                                     {u"bytes"_s, bytes},
                                     {u"length_ms"_s, lengthMs},
                                     {u"hits"_s, hits},
                                     {u"local_clips"_s, localClips},
                                     {u"preparing"_s, preparing},
                                     {u"failed"_s, failed}}},
            {u"budget"_s, QJsonObject{{u"month"_s, month},
                                      {u"characters"_s, monthCharacters},
                                      {u"syntheses"_s, monthSyntheses},
                                      {u"limit"_s, monthLimit}}},
            {u"pregenerated_languages"_s, QJsonArray::fromStringList(pregenerated)}};
}

std::optional<VoiceStanding> VoiceStanding::fromJson(const QJsonObject &object)
{
    if (!object.value("cache"_L1).isObject() || !object.value("budget"_L1).isObject()) {
        return std::nullopt;
    }
    const QJsonObject cache = object.value("cache"_L1).toObject();
    const QJsonObject budget = object.value("budget"_L1).toObject();
    VoiceStanding standing;
    standing.isSimulated = object.value("simulated"_L1).toBool();
    standing.hasElevenLabs = object.value("elevenlabs"_L1).toBool();
    standing.hasLocalVoice = object.value("local_voice"_L1).toBool();
    standing.clips = cache.value("clips"_L1).toInteger(-1);
    standing.bytes = cache.value("bytes"_L1).toInteger(-1);
    standing.lengthMs = cache.value("length_ms"_L1).toInteger(-1);
    standing.hits = cache.value("hits"_L1).toInteger(-1);
    standing.localClips = cache.value("local_clips"_L1).toInteger();
    standing.preparing = cache.value("preparing"_L1).toInteger();
    standing.failed = cache.value("failed"_L1).toInteger();
    standing.month = budget.value("month"_L1).toString();
    standing.monthCharacters = budget.value("characters"_L1).toInteger(-1);
    standing.monthSyntheses = budget.value("syntheses"_L1).toInteger();
    standing.monthLimit = budget.value("limit"_L1).toInteger(-1);
    standing.pregenerated = voiceTextsFrom(object.value("pregenerated_languages"_L1));
    const bool isSound = standing.clips >= 0 && standing.bytes >= 0 && standing.lengthMs >= 0 && standing.hits >= 0 &&
                         standing.monthCharacters >= 0 && standing.monthLimit >= 0;
    return isSound ? std::optional(standing) : std::nullopt;
}

QJsonObject VoicePreparation::toJson() const
{
    return {{u"dry_run"_s, isDryRun},
            {u"languages"_s, QJsonArray::fromStringList(languages)},
            {u"voice_profiles"_s, QJsonArray::fromStringList(profiles)},
            {u"sentences"_s, sentences},
            {u"missing"_s, missing},
            {u"characters"_s, characters},
            {u"characters_left"_s, charactersLeft},
            {u"billed"_s, isBilled}};
}

std::optional<VoicePreparation> VoicePreparation::fromJson(const QJsonObject &object)
{
    const VoicePreparation preparation{object.value("dry_run"_L1).toBool(),
                                       voiceTextsFrom(object.value("languages"_L1)),
                                       voiceTextsFrom(object.value("voice_profiles"_L1)),
                                       object.value("sentences"_L1).toInteger(-1),
                                       object.value("missing"_L1).toInteger(-1),
                                       object.value("characters"_L1).toInteger(-1),
                                       object.value("characters_left"_L1).toInteger(-1),
                                       object.value("billed"_L1).toBool()};
    const bool isSound = preparation.sentences >= 0 && preparation.missing >= 0 && preparation.characters >= 0 &&
                         preparation.charactersLeft >= 0;
    return isSound ? std::optional(preparation) : std::nullopt;
}

QJsonObject VoiceSpeaker::toJson() const
{
    return {{u"name"_s, name}, {u"title"_s, title}, {u"voice_id"_s, voiceId}, {u"description"_s, description}};
}

std::optional<VoiceSpeaker> VoiceSpeaker::fromJson(const QJsonObject &object)
{
    const VoiceSpeaker speaker{object.value("name"_L1).toString(), object.value("title"_L1).toString(),
                               object.value("voice_id"_L1).toString(), object.value("description"_L1).toString()};
    return speaker.name.isEmpty() || speaker.title.isEmpty() ? std::nullopt : std::optional(speaker);
}

} // namespace dotm::contract
