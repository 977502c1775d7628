// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/elevenlabs.h"

#include "core/log.h"
#include "sandbox/elevenlabsapi.h"
#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

constexpr auto kTables = R"(
CREATE TABLE IF NOT EXISTS elevenlabs_account (
  id INTEGER PRIMARY KEY CHECK (id = 1), used BIGINT NOT NULL, character_limit BIGINT NOT NULL,
  concurrency BIGINT NOT NULL, paid_voice TEXT NOT NULL, cut_streams BIGINT NOT NULL);
INSERT INTO elevenlabs_account VALUES (1, 0, 1000000, 5, '', 0) ON CONFLICT DO NOTHING;
CREATE TABLE IF NOT EXISTS elevenlabs_speech (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, voice TEXT NOT NULL, model TEXT NOT NULL, language TEXT NOT NULL,
  text TEXT NOT NULL, characters BIGINT NOT NULL, created BIGINT NOT NULL);
)";

} // namespace

namespace elevenlabs {

http::Response refusal(int status, const QString &code, const QString &message)
{
    const QJsonObject detail{{u"type"_s, status == 401 ? u"authentication_error"_s : u"invalid_request_error"_s},
                             {u"code"_s, code},
                             {u"status"_s, code},
                             {u"message"_s, message},
                             {u"request_id"_s, u"sandbox"_s}};
    return jsonReply(status, QJsonObject{{u"detail"_s, detail}});
}

http::Response invalidField(const QStringList &place, const QString &message)
{
    const QJsonObject fault{
        {u"loc"_s, QJsonArray::fromStringList(place)}, {u"msg"_s, message}, {u"type"_s, u"value_error"_s}};
    return jsonReply(422, QJsonObject{{u"detail"_s, QJsonArray{fault}}});
}

std::optional<http::Response> checkKey(const http::Request &request)
{
    const QByteArray key = request.header("xi-api-key");
    if (key.isEmpty()) {
        return refusal(401, u"needs_authorization"_s, u"Neither authorization header nor xi-api-key received."_s);
    }
    if (!key.startsWith("sk_")) {
        return refusal(401, u"invalid_api_key"_s, u"Invalid API key"_s);
    }
    return std::nullopt;
}

} // namespace elevenlabs

void installElevenLabs(Router &router, World &world)
{
    if (const core::Outcome made = world.db->script(QString::fromLatin1(kTables)); !made) {
        qCCritical(core::lcSandbox).noquote() << "ElevenLabs stand-in has no tables:" << made.error().detail;
    }
    elevenlabs::addVoiceRoutes(router, world);
    elevenlabs::addModelRoutes(router);
    elevenlabs::addAccountRoutes(router, world);
    elevenlabs::addSpeechRoutes(router, world, std::make_shared<elevenlabs::Studio>());
}

} // namespace dotm::sandbox
