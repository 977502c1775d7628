// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/voiceadmin.h"
#include "server/rest/reply.h"
#include "server/rest/voiceencode.h"
#include "server/rest/voiceendpoints.h"

#include <QJsonArray>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Task;
using services::Identity;

namespace {

struct VoiceAdminDoor
{
    services::VoiceDesk *desk;
    services::VoiceMessages *messages;
    services::VoiceListens *listens;
    bool simulated;
};

http::Response voiceAnswer(QJsonObject body)
{
    body.insert("success"_L1, true);
    return jsonReply(body);
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        list.append(each.toString());
    }
    return list;
}

Task<Reply> voiceStanding(VoiceAdminDoor door, Call call)
{
    const Identity who = call.who;
    const auto standing = co_await door.desk->standing(who);
    if (!standing) {
        co_return fail(standing.error());
    }
    const storage::VoiceCacheFigures &cache = standing->cache;
    contract::VoiceStanding told;
    told.isSimulated = door.simulated;
    told.hasElevenLabs = standing->hasProvider;
    told.hasLocalVoice = standing->canSpeakLocally;
    told.clips = cache.clips;
    told.bytes = cache.bytes;
    told.lengthMs = cache.lengthMs;
    told.hits = cache.hits;
    told.localClips = cache.local;
    told.preparing = cache.waiting;
    told.failed = cache.failed;
    told.month = standing->monthName;
    told.monthCharacters = standing->month.characters;
    told.monthSyntheses = standing->month.syntheses;
    told.monthLimit = standing->monthlyCharacters;
    told.pregenerated = standing->pregenerated;
    co_return voiceAnswer(told.toJson());
}

Task<Reply> pregenerate(VoiceAdminDoor door, Call call)
{
    const Identity who = call.who;
    const services::PreparationWish wish{textsIn(call.body.value("languages"_L1)),
                                         textsIn(call.body.value("voice_profiles"_L1))};
    const bool isOnlySaid = isRehearsal(call);
    auto done = isOnlySaid ? door.desk->plan(who, wish) : door.desk->prepare(who, wish);
    const auto answer = co_await done;
    if (!answer) {
        co_return fail(answer.error());
    }
    const contract::VoicePreparation told{
        isOnlySaid,      answer->languages,  answer->profiles,       answer->clips,
        answer->missing, answer->characters, answer->charactersLeft, !answer->isLocal};
    co_return voiceAnswer(told.toJson());
}

Task<Reply> say(VoiceAdminDoor door, Call call)
{
    const Identity who = call.who;
    const QString text = call.body.value("text"_L1).toString();
    const QString language = call.body.value("language"_L1).toString();
    const QString profile = call.body.value("voice_profile"_L1).toString();
    const bool isAwaited = call.body.value("wait"_L1).toBool(true);
    const auto message = co_await door.messages->say(who, text, language, profile, isAwaited);
    if (!message) {
        co_return fail(message.error());
    }
    co_return voiceAnswer(encode(*message, door.simulated).toJson());
}

Task<Reply> everybodysListens(VoiceAdminDoor door, Call call)
{
    const auto page = listenPageIn(call);
    if (!page) {
        co_return fail(page.error());
    }
    const Identity who = call.who;
    const ListenPage asked = *page;
    const auto found = co_await door.listens->everybodys(who, asked.after, asked.limit);
    co_return found ? Reply(listensReply(*found, asked.limit, true)) : fail(found.error());
}

ServiceHandler adminHandler(Task<Reply> (*function)(VoiceAdminDoor, Call), const VoiceAdminDoor &door)
{
    return [function, door](Call call) {
        return function(door, std::move(call));
    };
}

} // namespace

void addVoiceAdminEndpoints(Api &api, services::VoiceDesk &desk, services::VoiceMessages &messages,
                            services::VoiceListens &listens, bool simulated)
{
    const VoiceAdminDoor door{&desk, &messages, &listens, simulated};
    api.add(Endpoint("GET", u"/api/admin/voice"_s, Access::Admin, u"What of the voice is kept, and what it cost"_s,
                     adminHandler(&voiceStanding, door))
                .withAnswer(u"{success, simulated, elevenlabs, local_voice, cache:{clips, bytes, length_ms, hits, "
                            "local_clips, preparing, failed}, budget:{month, characters, syntheses, limit}, "
                            "pregenerated_languages}"_s));
    api.add(Endpoint("POST", u"/api/admin/voice/pregenerate"_s, Access::Admin,
                     u"Speaks in advance what everybody hears"_s, adminHandler(&pregenerate, door))
                .withBody({{u"languages"_s, FieldType::TextList, false, u"codes; none: DOTM_VOICE_PREGENERATE"_s, 8},
                           {u"voice_profiles"_s, FieldType::TextList, false, u"names; none: all"_s, 32},
                           {u"dry_run"_s, FieldType::Boolean, false, u"only say what it would cost"_s}})
                .withRehearsal()
                .withAnswer(u"{success, dry_run, languages, voice_profiles, sentences, missing, characters, "
                            "characters_left, billed}"_s));
    api.add(
        Endpoint("POST", u"/api/admin/voice/say"_s, Access::Admin, u"Speaks a text of your own, to be listened to"_s,
                 adminHandler(&say, door))
            .withBody(
                {{u"text"_s, FieldType::Text, true, u"up to 5000 characters"_s, 5000},
                 {u"language"_s, FieldType::Text, true, u"a code of /api/voice/languages"_s, 8},
                 {u"voice_profile"_s, FieldType::Text, true, u"CanadianRockstar, ScienceTeacher or BuddyFriend"_s, 32},
                 {u"wait"_s, FieldType::Boolean, false, u"false: answers at once, sounds follow one by one; true"_s}})
            .withAnswer(u"the same as of /api/voice/messages/{id}"_s));
    api.add(Endpoint("GET", u"/api/admin/voice/listens"_s, Access::Admin, u"What was heard, newest first"_s,
                     adminHandler(&everybodysListens, door))
                .withQuery({{u"limit"_s, FieldType::Integer, false, u"1 to 100"_s},
                            {u"cursor"_s, FieldType::Text, false, u"next_cursor of the page before"_s}})
                .withAnswer(u"{success, listens:[{history_id, uid, email, message_type, language, voice_profile, "
                            "message_id, position_ms, completed, listened_at}], next_cursor}"_s));
}

} // namespace dotm::server
