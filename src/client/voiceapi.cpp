// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/voiceapi.h"

#include "client/answer.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::SpokenLanguages;
using contract::VoiceListen;
using contract::VoiceMessage;
using contract::VoicePreview;
using core::Result;
using core::Task;

namespace {

QJsonObject bodyOf(const VoiceWish &wish)
{
    QJsonObject body{{u"language"_s, wish.language}, {u"voice_profile"_s, wish.profile}};
    if (!wish.kind.isEmpty()) {
        body.insert("message_type"_L1, wish.kind);
    }
    if (wish.today.isValid()) {
        body.insert("date"_L1, wish.today.toString(Qt::ISODate));
    }
    return body;
}

} // namespace

Task<Result<SpokenLanguages>> VoiceApi::languages()
{
    const QString path = u"/api/voice/languages"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<SpokenLanguages>(answer);
}

Task<Result<VoicePreview>> VoiceApi::preview(VoiceWish wish)
{
    const QString path = u"/api/message/get-current"_s;
    const QJsonObject body = bodyOf(wish);
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<VoicePreview>(answer);
}

Task<Result<VoiceMessage>> VoiceApi::generate(VoiceWish wish)
{
    const QString path = u"/api/welcome-message/generate"_s;
    QJsonObject body = bodyOf(wish);
    body.insert("wait"_L1, false);
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsed<VoiceMessage>(answer);
}

Task<Result<VoiceMessage>> VoiceApi::message(QString id)
{
    const QString path = u"/api/voice/messages/"_s + id;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<VoiceMessage>(answer);
}

Task<Result<Body>> VoiceApi::sound(QString url)
{
    co_return co_await m_api.readBytes(url);
}

Task<Result<QString>> VoiceApi::track(VoiceProgress progress)
{
    const QString path = u"/api/welcome-message/track-listen"_s;
    QJsonObject body{{u"message_type"_s, progress.kind},      {u"language"_s, progress.language},
                     {u"voice_profile"_s, progress.profile},  {u"message_id"_s, progress.messageId},
                     {u"position_ms"_s, progress.positionMs}, {u"completed"_s, progress.isCompleted}};
    if (!progress.listenId.isEmpty()) {
        body.insert("history_id"_L1, progress.listenId);
    }
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    const QString id = answer->value("history_id"_L1).toString();
    co_return id.isEmpty() ? Result<QString>(notUnderstood()) : Result<QString>(id);
}

Task<Result<VoiceListenPage>> VoiceApi::listens(QString cursor)
{
    const QString path = u"/api/voice/listens"_s;
    ApiClient::Query query{{u"limit"_s, QString::number(kPage)}};
    if (!cursor.isEmpty()) {
        query.append({u"cursor"_s, cursor});
    }
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto list = parsedList<VoiceListen>(*answer, "listens"_L1);
    if (!list) {
        co_return core::fail(list.error());
    }
    co_return VoiceListenPage{*std::move(list), answer->value("next_cursor"_L1).toString()};
}

} // namespace dotm::client
