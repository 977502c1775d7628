// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/voiceapi.h"
#include "contract/voice.h"
#include "speech/mp3writer.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace dotm::test {

/// A service's voice: messages of three sentences of a second each, in English, German, Arabic, and Thai, which nobody
/// speaks.
class VoiceBook
{
public:
    QList<client::VoiceProgress> told; ///< of who listens
    QSet<int> waiting;                 ///< sentences that are not spoken yet
    QString next = QStringLiteral("welcome");
    int generated = 0;
    int sounds = 0;   ///< fetched
    int status = 200; ///< of generate
    int soundStatus = 200;
    bool isReady = true; ///< a preview brings its sounds

    /// Nothing for a path that is not about the voice.
    [[nodiscard]] std::optional<FakeTransport::Reply> answer(const net::HttpRequest &request)
    {
        const QString path = request.url.path();
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (path == QLatin1String("/api/voice/languages")) {
            return reply(languages());
        }
        if (path == QLatin1String("/api/message/get-current")) {
            return reply(preview(body).toJson());
        }
        if (path == QLatin1String("/api/welcome-message/generate")) {
            ++generated;
            return status == 200 ? reply(message(body).toJson()) : FakeTransport::answer(status, "{}");
        }
        if (path.startsWith(QLatin1String("/api/voice/messages/"))) {
            return reply(messageOf(path.section(QLatin1Char('/'), -1)).toJson());
        }
        if (path.startsWith(QLatin1String("/api/voice/clips/"))) {
            ++sounds;
            return soundStatus == 200 ? FakeTransport::answer(200, tone()) : FakeTransport::answer(soundStatus, "{}");
        }
        if (path == QLatin1String("/api/welcome-message/track-listen")) {
            return reply(track(body));
        }
        if (path == QLatin1String("/api/voice/listens")) {
            return reply(listens(request.url.query().contains(QLatin1String("cursor"))));
        }
        return std::nullopt;
    }

private:
    static FakeTransport::Reply reply(QJsonObject body)
    {
        body.insert(QLatin1String("success"), true);
        return FakeTransport::answer(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    static QByteArray tone()
    {
        static const QByteArray made = [] {
            sound::Pcm pcm;
            pcm.rate = 22'050;
            for (int sample = 0; sample < 22'050; ++sample) {
                const qint16 value = (sample / 40) % 2 == 0 ? 9000 : -9000;
                pcm.samples.append(reinterpret_cast<const char *>(&value), 2);
            }
            return *speech::writeMp3(pcm, {44'100, 64});
        }();
        return made;
    }
    static QString text(const QString &kind, const QString &language, int sentence)
    {
        return QStringLiteral("%1 %2 %3.").arg(language, kind).arg(sentence + 1);
    }
    static QJsonObject languages()
    {
        contract::SpokenLanguages all;
        all.languages = {
            {QStringLiteral("en"), QStringLiteral("English"), QStringLiteral("English"), false,
             QStringLiteral("elevenlabs")},
            {QStringLiteral("de"), QStringLiteral("German"), QStringLiteral("Deutsch"), false, QStringLiteral("local")},
            {QStringLiteral("ar"), QStringLiteral("Arabic"), QStringLiteral("العربية"), true,
             QStringLiteral("elevenlabs")},
            {QStringLiteral("th"), QStringLiteral("Thai"), QStringLiteral("ไทย"), false, QStringLiteral("captions")}};
        return all.toJson();
    }
    [[nodiscard]] contract::VoiceMessage message(const QJsonObject &wish) const
    {
        const QString kind = wish.value(QLatin1String("message_type")).toString(next);
        return messageOf(QStringList{kind, wish.value(QLatin1String("language")).toString(),
                                     wish.value(QLatin1String("voice_profile")).toString()}
                             .join(QLatin1Char('.')));
    }
    /// The id says what it is.
    [[nodiscard]] contract::VoiceMessage messageOf(const QString &id) const
    {
        const QStringList parts = id.split(QLatin1Char('.'));
        contract::VoiceMessage made;
        made.id = id;
        made.kind = parts.value(0);
        made.language = parts.value(1);
        made.profile = parts.value(2);
        const bool isSpoken = made.language != QLatin1String("th");
        made.source = isSpoken ? QStringLiteral("elevenlabs") : QStringLiteral("captions");
        made.isReady = waiting.isEmpty();
        for (int index = 0; index < 3; ++index) {
            const bool isWaiting = waiting.contains(index);
            const QString caption = text(made.kind, made.language, index);
            const QString url =
                isSpoken && !isWaiting ? QStringLiteral("/api/voice/clips/%1-%2").arg(id).arg(index) : QString();
            made.sentences.append({caption, caption, index * 1000, isSpoken ? (index + 1) * 1000 : index * 1000, url,
                                   made.source, isWaiting});
        }
        return made;
    }
    [[nodiscard]] contract::VoicePreview preview(const QJsonObject &wish) const
    {
        const contract::VoiceMessage made = message(wish);
        contract::VoicePreview shown;
        shown.kind = made.kind;
        shown.messages = 1;
        for (const contract::VoiceSentence &each : made.sentences) {
            shown.texts.append(each.text);
            shown.captions.append(each.caption);
        }
        if (isReady) {
            shown.message = made;
        }
        return shown;
    }
    QJsonObject track(const QJsonObject &body)
    {
        client::VoiceProgress progress;
        progress.listenId = body.value(QLatin1String("history_id")).toString();
        progress.kind = body.value(QLatin1String("message_type")).toString();
        progress.language = body.value(QLatin1String("language")).toString();
        progress.profile = body.value(QLatin1String("voice_profile")).toString();
        progress.messageId = body.value(QLatin1String("message_id")).toString();
        progress.positionMs = body.value(QLatin1String("position_ms")).toInteger();
        progress.isCompleted = body.value(QLatin1String("completed")).toBool();
        told.append(progress);
        if (progress.isCompleted && progress.kind == QLatin1String("welcome")) {
            next = QStringLiteral("tip");
        }
        const QString id = progress.listenId.isEmpty() ? QStringLiteral("l-%1").arg(told.size()) : progress.listenId;
        return {{QStringLiteral("history_id"), id}};
    }
    [[nodiscard]] static QJsonObject listens(bool isSecondPage)
    {
        const contract::VoiceListen listen{isSecondPage ? QStringLiteral("l-old") : QStringLiteral("l-new"),
                                           QStringLiteral("welcome"),
                                           QStringLiteral("de"),
                                           QStringLiteral("BuddyFriend"),
                                           QStringLiteral("m-1"),
                                           1500,
                                           isSecondPage,
                                           core::fromMs(1'768'478'400'000),
                                           {},
                                           {}};
        return {{QStringLiteral("listens"), QJsonArray{listen.toJson()}},
                {QStringLiteral("next_cursor"), isSecondPage ? QJsonValue() : QJsonValue(QStringLiteral("1.l-new"))}};
    }
};

} // namespace dotm::test
