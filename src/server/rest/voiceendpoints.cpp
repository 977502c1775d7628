// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/voiceendpoints.h"

#include "contract/voiceadmin.h"
#include "server/rest/bytesreply.h"
#include "server/rest/reply.h"
#include "server/rest/voiceencode.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Task;
using services::Identity;
using services::VoiceListens;
using services::VoiceMessages;

namespace {

/// What the handlers work with.
struct VoiceDoor
{
    VoiceMessages *messages;
    VoiceListens *listens;
    const services::Speaker *speaker;
    bool simulated;
};

const QString kDefaultProfile = domain::voiceProfileName(domain::kDefaultVoiceProfile);
const QByteArray kForEver = "private, max-age=31536000, immutable";

QString orElse(const QString &text, const QString &fallback)
{
    return text.isEmpty() ? fallback : text;
}

core::Result<services::MessageWish> wishIn(const QJsonObject &body)
{
    services::MessageWish wish;
    wish.language = orElse(body.value("language"_L1).toString(), wish.language);
    wish.profile = orElse(body.value("voice_profile"_L1).toString(), wish.profile);
    wish.place = body.value("place"_L1).toString();
    const QString kind = body.value("message_type"_L1).toString();
    wish.kind = domain::messageKindFromName(kind);
    if (!kind.isEmpty() && !wish.kind) {
        return fail(ErrorCode::Invalid, u"\"message_type\" must be welcome, tip or update."_s);
    }
    if (const QString date = body.value("date"_L1).toString(); !date.isEmpty()) {
        wish.date = QDate::fromString(date, Qt::ISODate);
    }
    wish.isAwaited = body.value("wait"_L1).toBool(true);
    return wish;
}

http::Response messageReply(const services::SpokenMessage &message, bool simulated)
{
    QJsonObject body = encode(message, simulated).toJson();
    body.insert("success"_L1, true);
    return jsonReply(body);
}

Task<Reply> generate(VoiceDoor door, Call call)
{
    const auto wish = wishIn(call.body);
    if (!wish) {
        co_return fail(wish.error());
    }
    const Identity who = call.who;
    const services::MessageWish wanted = *wish;
    const auto message = co_await door.messages->generate(who, wanted);
    co_return message ? Reply(messageReply(*message, door.simulated)) : fail(message.error());
}

Task<Reply> current(VoiceDoor door, Call call)
{
    const auto wish = wishIn(call.body);
    if (!wish) {
        co_return fail(wish.error());
    }
    const Identity who = call.who;
    const services::MessageWish wanted = *wish;
    const auto now = co_await door.messages->current(who, wanted);
    if (!now) {
        co_return fail(now.error());
    }
    QJsonObject body = encode(*now, door.simulated).toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> message(VoiceDoor door, Call call)
{
    const Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const auto found = co_await door.messages->byId(who, id);
    co_return found ? Reply(messageReply(*found, door.simulated)) : fail(found.error());
}

Task<Reply> audio(VoiceDoor door, Call call)
{
    const Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const auto sound = co_await door.messages->sound(who, id);
    if (!sound) {
        co_return fail(sound.error());
    }
    const QByteArray tag = QCryptographicHash::hash(sound->bytes, QCryptographicHash::Sha256).toHex();
    co_return bytesReply(call.request, {sound->bytes, "audio/mpeg", tag});
}

Task<Reply> download(VoiceDoor door, Call call)
{
    const QString id = call.path.value(u"id"_s);
    auto reply = co_await audio(door, call);
    if (reply) {
        reply->headers.append(
            http::Header("Content-Disposition", "attachment; filename=\"dotm-" + id.toLatin1().left(36) + ".mp3\""));
    }
    co_return reply;
}

Task<Reply> clip(VoiceDoor door, Call call)
{
    const Identity who = call.who;
    const QString content = call.path.value(u"digest"_s);
    const auto sound = co_await door.messages->clip(who, content);
    if (!sound) {
        co_return fail(sound.error());
    }
    co_return bytesReply(call.request, {sound->bytes, "audio/mpeg", content.toLatin1(), kForEver});
}

Task<Reply> track(VoiceDoor door, Call call)
{
    const Identity who = call.who;
    const QJsonObject &body = call.body;
    const services::ListenReport report{body.value("history_id"_L1).toString(),
                                        orElse(body.value("message_type"_L1).toString(), u"welcome"_s),
                                        orElse(body.value("language"_L1).toString(), u"en"_s),
                                        orElse(body.value("voice_profile"_L1).toString(), kDefaultProfile),
                                        body.value("message_id"_L1).toString(),
                                        body.value("position_ms"_L1).toInteger(),
                                        body.value("completed"_L1).toBool()};
    const auto id = co_await door.listens->report(who, report);
    if (!id) {
        co_return fail(id.error());
    }
    co_return jsonReply({{u"success"_s, true}, {u"history_id"_s, *id}, {u"message"_s, u"Noted."_s}});
}

Task<Reply> listens(VoiceDoor door, Call call)
{
    const auto page = listenPageIn(call);
    if (!page) {
        co_return fail(page.error());
    }
    const Identity who = call.who;
    const ListenPage asked = *page;
    const auto found = co_await door.listens->own(who, asked.after, asked.limit);
    co_return found ? Reply(listensReply(*found, asked.limit, false)) : fail(found.error());
}

Task<Reply> estimate(VoiceDoor door, Call)
{
    const auto time = co_await door.messages->estimatedMs();
    co_return time ? Reply(jsonReply({{u"success"_s, true}, {u"estimated_time_ms"_s, *time}})) : fail(time.error());
}

Task<Reply> voices(VoiceDoor, Call)
{
    QJsonArray list;
    for (const domain::VoiceProfile profile : domain::voiceProfiles()) {
        const contract::VoiceSpeaker speaker{domain::voiceProfileName(profile), domain::voiceProfileTitle(profile),
                                             elevenlabs::castFor(profile, {}).first().id,
                                             domain::voiceProfileDescription(profile)};
        list.append(speaker.toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"voices"_s, list}});
}

Task<Reply> languages(VoiceDoor door, Call)
{
    contract::SpokenLanguages all;
    all.isSimulated = door.simulated;
    for (const domain::VoiceLanguage &each : domain::voiceLanguages()) {
        all.languages.append(
            {each.code, each.englishName, each.ownName, each.rightToLeft, door.speaker->sourceFor(each)});
    }
    QJsonObject body = all.toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

ServiceHandler handlerOf(Task<Reply> (*function)(VoiceDoor, Call), const VoiceDoor &door)
{
    return [function, door](Call call) {
        return function(door, std::move(call));
    };
}

const QString kMessage =
    u"{success, message_id, message_type, language, voice_profile, state, cached, simulated, source, reason, "
    "audio_url, length_ms, generation_time_ms, sentences:[{text, caption, start_ms, end_ms, url, source, "
    "preparing}]}; source: elevenlabs, local or captions; state: ready or preparing"_s;

QList<Field> voiceFields(const QString &uidName)
{
    return {{uidName, FieldType::Text, false, u"your own uid"_s, 128},
            {u"language"_s, FieldType::Text, false, u"a code of /api/voice/languages; en"_s, 8},
            {u"voice_profile"_s, FieldType::Text, false, u"CanadianRockstar, ScienceTeacher or BuddyFriend"_s, 32}};
}

QList<Field> messageFields(const QString &uidName)
{
    return voiceFields(uidName) +
           QList<Field>{{u"message_type"_s, FieldType::Text, false, u"welcome, tip or update"_s, 16},
                        {u"date"_s, FieldType::Text, false, u"today where you are, 2026-01-31"_s, 10},
                        {u"place"_s, FieldType::Text, false, u"where you are"_s, 100}};
}

void addMessages(Api &api, const VoiceDoor &door)
{
    api.add(Endpoint("POST", u"/api/welcome-message/generate"_s, Access::SignedIn,
                     u"The next message for you, spoken: welcome, tip, update, by what you heard to the end"_s,
                     handlerOf(&generate, door))
                .withBody(messageFields(u"firebase_uid"_s) +
                          QList<Field>{{u"wait"_s, FieldType::Boolean, false,
                                        u"false: answers at once, sounds follow one by one; true"_s}})
                .withAnswer(kMessage));
    api.add(Endpoint("POST", u"/api/message/get-current"_s, Access::SignedIn,
                     u"Which message comes next, what it says, and it, when it is spoken already"_s,
                     handlerOf(&current, door))
                .withBody(messageFields(u"firebaseUid"_s))
                .withoutAudit(u"it only reads"_s)
                .withAnswer(u"{success, needs_generation, message_type, message_count, sentences:[{text, caption}], "
                            "message}"_s));
    api.add(Endpoint("GET", u"/api/voice/messages/{id}"_s, Access::SignedIn, u"A message of yours"_s,
                     handlerOf(&message, door))
                .withAnswer(kMessage));
    api.add(Endpoint("GET", u"/api/welcome-audio/{id}"_s, Access::SignedIn,
                     u"A message of yours as one sound; takes Range"_s, handlerOf(&audio, door))
                .withAnswer(u"audio/mpeg"_s));
    api.add(Endpoint("GET", u"/download/audio/{id}"_s, Access::SignedIn, u"The same as a file"_s,
                     handlerOf(&download, door))
                .withAnswer(u"audio/mpeg"_s));
    api.add(Endpoint("GET", u"/api/voice/clips/{digest}"_s, Access::SignedIn,
                     u"One sentence of a message of yours as a sound; takes Range"_s, handlerOf(&clip, door))
                .withAnswer(u"audio/mpeg"_s));
}

} // namespace

void addVoiceEndpoints(Api &api, VoiceMessages &messages, VoiceListens &listensOf, const services::Speaker &speaker,
                       bool simulated)
{
    const VoiceDoor door{&messages, &listensOf, &speaker, simulated};
    addMessages(api, door);
    api.add(Endpoint("GET", u"/api/welcome-message/voices"_s, Access::SignedIn, u"Who can speak"_s,
                     handlerOf(&voices, door))
                .withAnswer(u"{success, voices:[{name, title, voice_id, description}]}"_s));
    api.add(
        Endpoint("GET", u"/api/voice/languages"_s, Access::SignedIn, u"Languages, and what speaks each of them"_s,
                 handlerOf(&languages, door))
            .withAnswer(u"{success, simulated, languages:[{code, english_name, own_name, right_to_left, source}]}"_s));
    api.add(Endpoint("GET", u"/api/welcome-message/estimated-time"_s, Access::SignedIn,
                     u"How long speaking a message took lately"_s, handlerOf(&estimate, door))
                .withAnswer(u"{success, estimated_time_ms}"_s));
    api.add(Endpoint("POST", u"/api/welcome-message/track-listen"_s, Access::SignedIn,
                     u"Notes that you listened, how far, and whether to the end"_s, handlerOf(&track, door))
                .withBody(voiceFields(u"firebase_uid"_s) +
                          QList<Field>{{u"message_type"_s, FieldType::Text, false, u"welcome, tip or update"_s, 16},
                                       {u"message_id"_s, FieldType::Text, false, u"of the message"_s, 64},
                                       {u"position_ms"_s, FieldType::Integer, false, u"where you are in it"_s},
                                       {u"completed"_s, FieldType::Boolean, false, u"heard to the end"_s},
                                       {u"history_id"_s, FieldType::Text, false, u"of a listen that goes on"_s, 64}})
                .withAnswer(u"{success, history_id, message}"_s));
    api.add(Endpoint("GET", u"/api/voice/listens"_s, Access::SignedIn, u"What you heard, newest first"_s,
                     handlerOf(&listens, door))
                .withQuery({{u"limit"_s, FieldType::Integer, false, u"1 to 100"_s},
                            {u"cursor"_s, FieldType::Text, false, u"next_cursor of the page before"_s}})
                .withAnswer(u"{success, listens:[{history_id, message_type, language, voice_profile, message_id, "
                            "position_ms, completed, listened_at}], next_cursor}"_s));
}

} // namespace dotm::server
