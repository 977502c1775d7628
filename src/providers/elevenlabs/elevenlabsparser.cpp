// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/elevenlabs/elevenlabsparser.h"

#include "net/jsonfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace dotm::elevenlabs::parser {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;
using net::JsonFields;

namespace {

constexpr double kLongestClipSeconds = 3600;

Result<Voice> voiceOf(const QJsonObject &object)
{
    JsonFields fields(object, u"ElevenLabs voice"_s);
    return fields.checked(Voice{fields.text(u"voice_id"_s), fields.optionalText(u"name"_s),
                                fields.optionalText(u"category"_s), fields.optionalText(u"description"_s)});
}

Result<Model> modelOf(const QJsonObject &object)
{
    JsonFields fields(object, u"ElevenLabs model"_s);
    Model model{fields.text(u"model_id"_s),
                fields.optionalText(u"name"_s),
                fields.optionalFlag(u"can_do_text_to_speech"_s),
                fields.optionalFlag(u"can_use_style"_s),
                fields.optionalFlag(u"can_use_speaker_boost"_s),
                fields.optionalInteger(u"maximum_text_length_per_request"_s),
                {}};
    const QJsonArray languages = fields.optionalArray(u"languages"_s);
    for (const QJsonValue &language : languages) {
        model.languages.append(language["language_id"_L1].toString());
    }
    return fields.checked(model);
}

core::Failure badTimes()
{
    return fail(ErrorCode::Protocol, u"ElevenLabs answered times that make no sense."_s);
}

std::optional<int> milliseconds(const QJsonValue &seconds)
{
    const double value = seconds.toDouble(-1);
    if (!std::isfinite(value) || value < 0 || value > kLongestClipSeconds) {
        return std::nullopt;
    }
    return static_cast<int>(std::lround(value * 1000));
}

Result<QList<CharacterTime>> timesOf(const QJsonObject &alignment)
{
    const QJsonArray characters = alignment["characters"_L1].toArray();
    const QJsonArray starts = alignment["character_start_times_seconds"_L1].toArray();
    const QJsonArray ends = alignment["character_end_times_seconds"_L1].toArray();
    if (characters.size() != starts.size() || characters.size() != ends.size()) {
        return badTimes();
    }
    QList<CharacterTime> times;
    times.reserve(characters.size());
    for (qsizetype index = 0; index < characters.size(); ++index) {
        const std::optional<int> start = milliseconds(starts.at(index));
        const std::optional<int> end = milliseconds(ends.at(index));
        if (!characters.at(index).isString() || !start || !end || *end < *start) {
            return badTimes();
        }
        times.append({characters.at(index).toString(), *start, *end});
    }
    return times;
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar each) { return each.isSpace(); });
    return text;
}

} // namespace

Result<VoicePage> voices(const QByteArray &json)
{
    const auto object = net::jsonObject(json, u"ElevenLabs voices"_s);
    if (!object) {
        return fail(object.error());
    }
    JsonFields fields(*object, u"ElevenLabs voices"_s);
    auto list = net::parsedList<Voice>(fields.array(u"voices"_s), &voiceOf);
    if (!list) {
        return fail(list.error());
    }
    const QString next = fields.optionalText(u"next_page_token"_s);
    const bool hasMore = fields.optionalFlag(u"has_more"_s);
    return fields.checked(VoicePage{*std::move(list), hasMore ? next : QString()});
}

Result<Voice> voice(const QByteArray &json)
{
    const auto object = net::jsonObject(json, u"ElevenLabs voice"_s);
    return object ? voiceOf(*object) : fail(object.error());
}

Result<QList<Model>> models(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) {
        return fail(ErrorCode::Protocol, u"ElevenLabs models: no list."_s);
    }
    return net::parsedList<Model>(document.array(), &modelOf);
}

Result<Subscription> subscription(const QByteArray &json)
{
    const auto object = net::jsonObject(json, u"ElevenLabs subscription"_s);
    if (!object) {
        return fail(object.error());
    }
    constexpr qint64 kEndOfYear9999 = 253'402'300'799;
    JsonFields fields(*object, u"ElevenLabs subscription"_s);
    Subscription result{fields.text(u"tier"_s),
                        fields.optionalText(u"status"_s),
                        fields.integer(u"character_count"_s),
                        fields.integer(u"character_limit"_s),
                        {}};
    if (!fields.isMissing(u"next_character_count_reset_unix"_s)) {
        const qint64 seconds = fields.optionalInteger(u"next_character_count_reset_unix"_s);
        result.resetsAt = core::fromMs(std::clamp<qint64>(seconds, 0, kEndOfYear9999) * 1000);
    }
    return fields.checked(result);
}

Result<SpeechPiece> speechPiece(const QByteArray &json)
{
    const auto object = net::jsonObject(json, u"ElevenLabs speech"_s);
    if (!object) {
        return fail(object.error());
    }
    JsonFields fields(*object, u"ElevenLabs speech"_s);
    const QString text = fields.optionalText(u"audio_base64"_s);
    const QJsonObject alignment = fields.optionalObject(u"alignment"_s);
    if (!fields.isGood()) {
        return fail(fields.error());
    }
    const auto audio = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!audio) {
        return fail(ErrorCode::Protocol, u"ElevenLabs speech: the sound is no base64."_s);
    }
    auto times = timesOf(alignment);
    if (!times) {
        return fail(times.error());
    }
    return SpeechPiece{*audio, *std::move(times)};
}

core::Outcome checkWhole(const SpeechPiece &clip, const QString &text)
{
    if (clip.audio.isEmpty()) {
        return fail(ErrorCode::Protocol, u"ElevenLabs answered no sound."_s);
    }
    QString spoken;
    int last = 0;
    for (const CharacterTime &each : clip.alignment) {
        if (each.startMs < last) {
            return badTimes();
        }
        last = each.startMs;
        spoken += each.character;
    }
    if (withoutSpaces(spoken) != withoutSpaces(text)) {
        return fail(ErrorCode::Protocol, u"ElevenLabs answered a clip that ends short."_s);
    }
    return {};
}

} // namespace dotm::elevenlabs::parser
