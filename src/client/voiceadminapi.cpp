// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/voiceadminapi.h"

#include "client/answer.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::SpokenLanguage;
using contract::VoiceListen;
using contract::VoiceMessage;
using contract::VoicePreparation;
using contract::VoiceSpeaker;
using contract::VoiceStanding;
using core::Result;
using core::Task;

Task<Result<VoiceStanding>> VoiceAdminApi::standing()
{
    const QString path = u"/api/admin/voice"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<VoiceStanding>(answer);
}

Task<Result<VoicePreparation>> VoiceAdminApi::pregenerate(QStringList languages, QStringList profiles, bool isDryRun)
{
    const QString path = u"/api/admin/voice/pregenerate"_s;
    const QJsonObject body{{u"languages"_s, QJsonArray::fromStringList(languages)},
                           {u"voice_profiles"_s, QJsonArray::fromStringList(profiles)},
                           {u"dry_run"_s, isDryRun}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<VoicePreparation>(answer);
}

Task<Result<VoicePreparation>> VoiceAdminApi::plan(QStringList languages, QStringList profiles)
{
    return pregenerate(std::move(languages), std::move(profiles), true);
}

Task<Result<VoicePreparation>> VoiceAdminApi::prepare(QStringList languages, QStringList profiles)
{
    return pregenerate(std::move(languages), std::move(profiles), false);
}

Task<Result<VoiceMessage>> VoiceAdminApi::say(QString text, QString language, QString profile)
{
    const QString path = u"/api/admin/voice/say"_s;
    const QJsonObject body{
        {u"text"_s, text}, {u"language"_s, language}, {u"voice_profile"_s, profile}, {u"wait"_s, false}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<VoiceMessage>(answer);
}

Task<Result<VoiceListenPage>> VoiceAdminApi::listens(QString cursor, int limit)
{
    const QString path = u"/api/admin/voice/listens"_s;
    ApiClient::Query query{{u"limit"_s, QString::number(limit)}};
    if (!cursor.isEmpty()) {
        query.append({u"cursor"_s, cursor});
    }
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto listens = parsedList<VoiceListen>(*answer, "listens"_L1);
    if (!listens) {
        co_return core::fail(listens.error());
    }
    co_return VoiceListenPage{*std::move(listens), answer->value("next_cursor"_L1).toString()};
}

Task<Result<VoiceLanguageList>> VoiceAdminApi::languages()
{
    const QString path = u"/api/voice/languages"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto languages = parsedList<SpokenLanguage>(*answer, "languages"_L1);
    if (!languages) {
        co_return core::fail(languages.error());
    }
    co_return VoiceLanguageList{*std::move(languages)};
}

Task<Result<VoiceSpeakerList>> VoiceAdminApi::speakers()
{
    const QString path = u"/api/welcome-message/voices"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto speakers = parsedList<VoiceSpeaker>(*answer, "voices"_L1);
    if (!speakers) {
        co_return core::fail(speakers.error());
    }
    co_return VoiceSpeakerList{*std::move(speakers)};
}

} // namespace dotm::client
