// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "adminworld.h"

#include "contract/voice.h"
#include "contract/voiceadmin.h"

namespace dotm::test {

/// An admin's service of which only the voice is there; takes the place of the world's own answers.
struct VoiceService
{
    AdminWorld world;
    contract::VoiceStanding standing;
    QList<contract::SpokenLanguage> languages;
    QList<contract::VoiceSpeaker> speakers;
    QList<contract::VoiceListen> listens;
    qint64 missing = 20; ///< sentences of what is asked for that are not spoken
    qint64 left = 5'000; ///< characters of the month
    bool isBilled = true;
    qsizetype pageSize = 100;
    int refusal = 0; ///< status of every POST; 0: they work
    int castStatus = 200;
    QStringList calls; ///< "POST /api/admin/voice/say {...}"

    VoiceService()
    {
        standing.hasElevenLabs = true;
        standing.hasLocalVoice = true;
        standing.clips = 120;
        standing.bytes = 2'400'000;
        standing.lengthMs = 272'000;
        standing.hits = 1'500;
        standing.month = QStringLiteral("2026-11");
        standing.monthCharacters = 40'000;
        standing.monthSyntheses = 120;
        standing.monthLimit = 100'000;
        standing.pregenerated = {QStringLiteral("en"), QStringLiteral("fr")};
        const auto add = [this](const char *code, const char *english, const QString &own, bool isRightToLeft = false) {
            languages.append({QString::fromLatin1(code), QString::fromLatin1(english), own, isRightToLeft,
                              QStringLiteral("elevenlabs")});
        };
        add("en", "English", QStringLiteral("English"));
        add("fr", "French", QStringLiteral("Français"));
        add("ar", "Arabic", QStringLiteral("العربية"), true);
        for (const char *name : {"CanadianRockstar", "ScienceTeacher", "BuddyFriend"}) {
            speakers.append({QString::fromLatin1(name), QString::fromLatin1(name), QStringLiteral("id"), {}});
        }
        world.transport.setResponder([this](const net::HttpRequest &request) { return answer(request); });
    }

    void hear(int number)
    {
        for (int index = 0; index < number; ++index) {
            contract::VoiceListen listen;
            listen.id = QStringLiteral("l-%1").arg(listens.size() + 1);
            listen.uid = QStringLiteral("u-%1").arg(listens.size() + 1);
            listen.email = listen.uid + QStringLiteral("@example.com");
            listen.kind = QStringLiteral("tip");
            listen.language = QStringLiteral("fr");
            listen.profile = QStringLiteral("ScienceTeacher");
            listen.positionMs = 65'300;
            listen.listenedAt = world.clock.now() - std::chrono::minutes(index);
            listens.append(listen);
        }
    }
    [[nodiscard]] int callsOf(const QString &beginning) const
    {
        return static_cast<int>(
            std::ranges::count_if(calls, [&](const QString &call) { return call.startsWith(beginning); }));
    }

private:
    [[nodiscard]] static FakeTransport::Reply good(QJsonObject object)
    {
        object.insert(QStringLiteral("success"), true);
        return FakeTransport::answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    template <typename T>
    [[nodiscard]] static QJsonArray arrayOf(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &each : list) {
            array.append(each.toJson());
        }
        return array;
    }
    [[nodiscard]] FakeTransport::Reply answer(const net::HttpRequest &request)
    {
        if (!world.isReachable) {
            return core::fail(core::ErrorCode::Offline, QStringLiteral("no network"));
        }
        const QString path = request.url.path();
        calls.append(QString::fromLatin1(request.method) + QLatin1Char(' ') + path + QLatin1Char(' ') +
                     QString::fromUtf8(request.body));
        if (request.method == "POST" && refusal != 0) {
            return FakeTransport::answer(refusal, R"({"error":"Wait.","code":"rate_limited","request_id":"r"})");
        }
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (path == QLatin1String("/api/admin/voice")) {
            return good(standing.toJson());
        }
        if (path.endsWith(QLatin1String("/pregenerate"))) {
            return pregenerate(body);
        }
        if (path.endsWith(QLatin1String("/say"))) {
            return say(body);
        }
        if (path.endsWith(QLatin1String("/listens"))) {
            return page(request);
        }
        if (castStatus != 200) {
            return FakeTransport::answer(castStatus, R"({"error":"No.","code":"not_found","request_id":"r"})");
        }
        return path == QLatin1String("/api/voice/languages") ? good({{QStringLiteral("languages"), arrayOf(languages)}})
                                                             : good({{QStringLiteral("voices"), arrayOf(speakers)}});
    }
    [[nodiscard]] FakeTransport::Reply pregenerate(const QJsonObject &wish)
    {
        contract::VoicePreparation told;
        told.isDryRun = wish.value(QLatin1StringView("dry_run")).toBool();
        told.sentences = 60;
        told.missing = missing;
        told.characters = 50 * missing;
        told.charactersLeft = left;
        told.isBilled = isBilled;
        if (!told.isDryRun) {
            standing.preparing += missing;
            missing = 0;
        }
        return good(told.toJson());
    }
    [[nodiscard]] static FakeTransport::Reply say(const QJsonObject &wish)
    {
        contract::VoiceMessage message;
        message.id = QStringLiteral("m-1");
        message.kind = QStringLiteral("own");
        message.language = wish.value(QLatin1StringView("language")).toString();
        message.profile = wish.value(QLatin1StringView("voice_profile")).toString();
        message.isReady = true;
        const QString text = wish.value(QLatin1StringView("text")).toString();
        message.sentences = {{text, text, 0, 1'000, {}, QStringLiteral("captions"), false}};
        return good(message.toJson());
    }
    [[nodiscard]] FakeTransport::Reply page(const net::HttpRequest &request) const
    {
        const qsizetype from = QUrlQuery(request.url).queryItemValue(QStringLiteral("cursor")).toInt();
        const bool isMore = from + pageSize < listens.size();
        return good(
            {{QStringLiteral("listens"), arrayOf(listens.mid(from, pageSize))},
             {QStringLiteral("next_cursor"), isMore ? QJsonValue(QString::number(from + pageSize)) : QJsonValue()}});
    }
};

} // namespace dotm::test
