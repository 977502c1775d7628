// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/voice.h"

#include "contract/json.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject VoiceSentence::toJson() const
{
    return {{u"text"_s, text},       {u"caption"_s, caption}, {u"start_ms"_s, startMs},   {u"end_ms"_s, endMs},
            {u"url"_s, orNull(url)}, {u"source"_s, source},   {u"preparing"_s, isWaiting}};
}

std::optional<VoiceSentence> VoiceSentence::fromJson(const QJsonObject &object)
{
    VoiceSentence sentence{object.value("text"_L1).toString(),        object.value("caption"_L1).toString(),
                           object.value("start_ms"_L1).toInteger(-1), object.value("end_ms"_L1).toInteger(-1),
                           object.value("url"_L1).toString(),         object.value("source"_L1).toString(),
                           object.value("preparing"_L1).toBool()};
    const bool isSound = !sentence.text.isEmpty() && sentence.startMs >= 0 && sentence.endMs >= sentence.startMs;
    return isSound ? std::optional(sentence) : std::nullopt;
}

QJsonObject VoiceMessage::toJson() const
{
    QJsonArray list;
    for (const VoiceSentence &sentence : sentences) {
        list.append(sentence.toJson());
    }
    return {{u"message_id"_s, id},
            {u"message_type"_s, kind},
            {u"language"_s, language},
            {u"voice_profile"_s, profile},
            {u"state"_s, isReady ? u"ready"_s : u"preparing"_s},
            {u"cached"_s, wasCached},
            {u"simulated"_s, isSimulated},
            {u"source"_s, source},
            {u"reason"_s, orNull(reason)},
            {u"audio_url"_s, orNull(audioUrl)},
            {u"length_ms"_s, lengthMs()},
            {u"generation_time_ms"_s, generationMs ? QJsonValue(*generationMs) : QJsonValue()},
            {u"sentences"_s, list}};
}

std::optional<VoiceMessage> VoiceMessage::fromJson(const QJsonObject &object)
{
    VoiceMessage message;
    message.id = object.value("message_id"_L1).toString();
    message.kind = object.value("message_type"_L1).toString();
    message.language = object.value("language"_L1).toString();
    message.profile = object.value("voice_profile"_L1).toString();
    message.isReady = object.value("state"_L1).toString() == "ready"_L1;
    message.wasCached = object.value("cached"_L1).toBool();
    message.isSimulated = object.value("simulated"_L1).toBool();
    message.source = object.value("source"_L1).toString();
    message.reason = object.value("reason"_L1).toString();
    message.audioUrl = object.value("audio_url"_L1).toString();
    const QJsonValue took = object.value("generation_time_ms"_L1);
    message.generationMs = took.isDouble() ? std::optional(took.toInteger()) : std::nullopt;
    const QJsonArray list = object.value("sentences"_L1).toArray();
    for (const QJsonValue &each : list) {
        const auto sentence = VoiceSentence::fromJson(each.toObject());
        if (!sentence) {
            return std::nullopt;
        }
        message.sentences.append(*sentence);
    }
    const bool isSound = !message.id.isEmpty() && !message.kind.isEmpty() && !message.sentences.isEmpty();
    return isSound ? std::optional(message) : std::nullopt;
}

QJsonObject SpokenLanguage::toJson() const
{
    return {{u"code"_s, code},
            {u"english_name"_s, englishName},
            {u"own_name"_s, ownName},
            {u"right_to_left"_s, isRightToLeft},
            {u"source"_s, source}};
}

std::optional<SpokenLanguage> SpokenLanguage::fromJson(const QJsonObject &object)
{
    SpokenLanguage language{object.value("code"_L1).toString(), object.value("english_name"_L1).toString(),
                            object.value("own_name"_L1).toString(), object.value("right_to_left"_L1).toBool(),
                            object.value("source"_L1).toString()};
    return language.code.isEmpty() || language.ownName.isEmpty() ? std::nullopt : std::optional(language);
}

QJsonObject SpokenLanguages::toJson() const
{
    QJsonArray list;
    for (const SpokenLanguage &each : languages) {
        list.append(each.toJson());
    }
    return {{u"simulated"_s, isSimulated}, {u"languages"_s, list}};
}

std::optional<SpokenLanguages> SpokenLanguages::fromJson(const QJsonObject &object)
{
    SpokenLanguages result;
    result.isSimulated = object.value("simulated"_L1).toBool();
    const QJsonArray list = object.value("languages"_L1).toArray();
    for (const QJsonValue &each : list) {
        const auto language = SpokenLanguage::fromJson(each.toObject());
        if (!language) {
            return std::nullopt;
        }
        result.languages.append(*language);
    }
    return result.languages.isEmpty() ? std::nullopt : std::optional(result);
}

QJsonObject VoicePreview::toJson() const
{
    QJsonArray list;
    for (qsizetype index = 0; index < texts.size(); ++index) {
        list.append(QJsonObject{{u"text"_s, texts.at(index)}, {u"caption"_s, captions.value(index)}});
    }
    return {{u"needs_generation"_s, !message},
            {u"message_type"_s, kind},
            {u"message_count"_s, messages},
            {u"sentences"_s, list},
            {u"message"_s, message ? QJsonValue(message->toJson()) : QJsonValue()}};
}

std::optional<VoicePreview> VoicePreview::fromJson(const QJsonObject &object)
{
    VoicePreview preview;
    preview.kind = object.value("message_type"_L1).toString();
    preview.messages = object.value("message_count"_L1).toInteger();
    const QJsonArray list = object.value("sentences"_L1).toArray();
    for (const QJsonValue &each : list) {
        preview.texts.append(each["text"_L1].toString());
        preview.captions.append(each["caption"_L1].toString());
    }
    if (const QJsonValue ready = object.value("message"_L1); ready.isObject()) {
        preview.message = VoiceMessage::fromJson(ready.toObject());
    }
    const bool isSound = !preview.kind.isEmpty() && !preview.texts.isEmpty() && !preview.texts.contains(QString());
    return isSound ? std::optional(preview) : std::nullopt;
}

QJsonObject VoiceListen::toJson() const
{
    QJsonObject object{{u"history_id"_s, id},
                       {u"message_type"_s, kind},
                       {u"language"_s, language},
                       {u"voice_profile"_s, profile},
                       {u"message_id"_s, orNull(messageId)},
                       {u"position_ms"_s, positionMs},
                       {u"completed"_s, isCompleted},
                       {u"listened_at"_s, timeToJson(listenedAt)}};
    if (!uid.isEmpty()) {
        object.insert("uid"_L1, uid);
        object.insert("email"_L1, email);
    }
    return object;
}

std::optional<VoiceListen> VoiceListen::fromJson(const QJsonObject &object)
{
    const auto listenedAt = timeFromJson(object.value("listened_at"_L1));
    VoiceListen listen{object.value("history_id"_L1).toString(), object.value("message_type"_L1).toString(),
                       object.value("language"_L1).toString(),   object.value("voice_profile"_L1).toString(),
                       object.value("message_id"_L1).toString(), object.value("position_ms"_L1).toInteger(),
                       object.value("completed"_L1).toBool(),    listenedAt.value_or(core::TimePoint()),
                       object.value("uid"_L1).toString(),        object.value("email"_L1).toString()};
    return listen.id.isEmpty() || !listenedAt ? std::nullopt : std::optional(listen);
}

} // namespace dotm::contract
