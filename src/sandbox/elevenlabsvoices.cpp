// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/elevenlabsapi.h"
#include "sandbox/json.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::elevenlabs {

namespace {

constexpr int kMostPerPage = 100;
constexpr int kUsualPerPage = 10;

constexpr std::array kVoices{
    StudioVoice{"pNInz6obpgDQGcFmaJgB"_L1, "Adam"_L1, "premade"_L1, "Simulated voice: high spirits, quick."_L1, 62,
                190},
    StudioVoice{"EXAVITQu4vr4xnSDxMaL"_L1, "Bella"_L1, "premade"_L1, "Simulated voice: clear, unhurried."_L1, 78, 155},
    StudioVoice{"ErXwobaYiN019PkySvjV"_L1, "Antoni"_L1, "premade"_L1, "Simulated voice: warm, easy."_L1, 40, 170},
    StudioVoice{"21m00Tcm4TlvDq8ikWAM"_L1, "Rachel"_L1, "premade"_L1, "Simulated voice: even."_L1, 70, 165},
    StudioVoice{"JBFqnCBsd6RMkjVDRZzb"_L1, "George"_L1, "premade"_L1, "Simulated voice: deep."_L1, 25, 160},
    StudioVoice{"nPczCjzI2devNBz1zQrb"_L1, "Brian"_L1, "premade"_L1, "Simulated voice: low, slow."_L1, 15, 150},
};

QJsonObject voiceJson(const StudioVoice &voice)
{
    return {{u"voice_id"_s, QString(voice.id)},
            {u"name"_s, QString(voice.name)},
            {u"category"_s, QString(voice.category)},
            {u"description"_s, QString(voice.description)},
            {u"labels"_s, QJsonObject{{u"use case"_s, u"simulated"_s}}},
            {u"preview_url"_s, QJsonValue()},
            {u"available_for_tiers"_s, QJsonArray()},
            {u"settings"_s, QJsonValue()},
            {u"samples"_s, QJsonValue()},
            {u"sharing"_s, QJsonValue()},
            {u"high_quality_base_model_ids"_s, QJsonArray()},
            {u"is_owner"_s, false},
            {u"is_legacy"_s, false},
            {u"is_mixed"_s, false}};
}

http::Response unknownVoice(const QString &id)
{
    return refusal(404, u"voice_not_found"_s, u"A voice with the voice_id '%1' was not found."_s.arg(id));
}

/// The next page's token is the number of voices before it.
http::Response page(const QUrlQuery &query)
{
    const QString asked = query.queryItemValue(u"page_size"_s);
    const int size = asked.isEmpty() ? kUsualPerPage : asked.toInt();
    if (size < 1 || size > kMostPerPage) {
        return invalidField({u"query"_s, u"page_size"_s}, u"page_size must lie between 1 and 100"_s);
    }
    const QString search = query.queryItemValue(u"search"_s, QUrl::FullyDecoded);
    QJsonArray found;
    for (const StudioVoice &voice : kVoices) {
        if (QString(voice.name).contains(search, Qt::CaseInsensitive)) {
            found.append(voiceJson(voice));
        }
    }
    const qsizetype total = found.size();
    const qsizetype from = std::clamp<qsizetype>(query.queryItemValue(u"next_page_token"_s).toInt(), 0, total);
    QJsonArray voices;
    for (qsizetype index = from; index < std::min<qsizetype>(from + size, total); ++index) {
        voices.append(found.at(index));
    }
    const bool hasMore = from + size < total;
    return jsonReply(
        200, QJsonObject{{u"voices"_s, voices},
                         {u"has_more"_s, hasMore},
                         {u"total_count"_s, total},
                         {u"next_page_token"_s, hasMore ? QJsonValue(QString::number(from + size)) : QJsonValue()}});
}

http::Response all()
{
    QJsonArray voices;
    for (const StudioVoice &voice : kVoices) {
        voices.append(voiceJson(voice));
    }
    return jsonReply(200, QJsonObject{{u"voices"_s, voices}});
}

http::Response settings(const QString &id)
{
    return voiceById(id) ? jsonReply(200, QJsonObject{{u"stability"_s, 0.5},
                                                      {u"similarity_boost"_s, 0.75},
                                                      {u"style"_s, 0.0},
                                                      {u"use_speaker_boost"_s, true},
                                                      {u"speed"_s, 1.0}})
                         : unknownVoice(id);
}

void addRead(Router &router, const QString &path, Router::Handler handler)
{
    router.add("GET", u"/elevenlabs"_s + path, u"elevenlabs"_s, [work = std::move(handler)](const Call &call) {
        const std::optional<http::Response> refused = checkKey(call.request);
        return refused ? *refused : work(call);
    });
}

} // namespace

const StudioVoice *voiceById(const QString &id)
{
    const auto found = std::ranges::find(kVoices, id, &StudioVoice::id);
    return found == kVoices.end() ? nullptr : &*found;
}

void addVoiceRoutes(Router &router, World &)
{
    addRead(router, u"/v2/voices"_s, [](const Call &call) { return page(call.request.query); });
    addRead(router, u"/v1/voices"_s, [](const Call &) { return all(); });
    addRead(router, u"/v1/voices/{id}"_s, [](const Call &call) {
        const StudioVoice *voice = voiceById(call.path.value(u"id"_s));
        return voice ? jsonReply(200, voiceJson(*voice)) : unknownVoice(call.path.value(u"id"_s));
    });
    addRead(router, u"/v1/voices/{id}/settings"_s, [](const Call &call) { return settings(call.path.value(u"id"_s)); });
}

} // namespace dotm::sandbox::elevenlabs
