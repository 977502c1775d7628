// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mp3decode.h"
#include "sandbox/elevenlabsear.h"
#include "sandboxdesk.h"
#include "speech/espeak.h"
#include "speech/mp3frames.h"
#include "speech/mp3writer.h"

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

namespace {

const QString kAdam = u"pNInz6obpgDQGcFmaJgB"_s;
const QString kBella = u"EXAVITQu4vr4xnSDxMaL"_s;

} // namespace

class SandboxElevenLabsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!dotm::speech::espeakProgram().isEmpty(), "espeak-ng is not installed (packaging/install-deps test)");
    }
    void init() { m_desk = std::make_unique<SandboxDesk>(); }
    void cleanup() { m_desk.reset(); }

    void key_missingOrWrong_is401();
    void voices_pages_coverAll();
    void speech_decodesAndItsTimesCoverIt();
    void voices_haveTheirOwnPace();
    void speech_wrongRequests_areRefused_data();
    void speech_wrongRequests_areRefused();
    void quota_usedUp_is401();
    void paidVoice_is402();
    void concurrency_reached_is429();
    void stream_cut_endsEarly();
    void fault_busy_hasTheirShape();
    void page_saysSimulated();
    void ear_hearsLanguages_data();
    void ear_hearsLanguages();
    void mp3_lengthIsThatOfTheSound();

private:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    static Headers key() { return {{"xi-api-key", "sk_test"}, {"Content-Type", "application/json"}}; }
    Answer get(const QString &path) { return m_desk->send("GET", u"/elevenlabs"_s + path, {}, key()); }
    Answer speak(const QJsonObject &body, const QString &form = u"/with-timestamps"_s, const QString &voice = kBella)
    {
        return m_desk->send("POST", u"/elevenlabs/v1/text-to-speech/"_s + voice + form, QJsonDocument(body).toJson(),
                            key());
    }
    void control(const QJsonObject &body)
    {
        QCOMPARE(m_desk->send("PUT", u"/elevenlabs/control"_s, QJsonDocument(body).toJson()).status, 200);
    }
    static QString codeOf(const Answer &answer) { return answer.at("detail")[u"code"_s].toString(); }

    std::unique_ptr<SandboxDesk> m_desk;
};

void SandboxElevenLabsTest::key_missingOrWrong_is401()
{
    QCOMPARE(m_desk->send("GET", u"/elevenlabs/v1/models"_s).status, 401);
    const Answer wrong = m_desk->send("GET", u"/elevenlabs/v1/models"_s, {}, {{"xi-api-key", "nonsense"}});
    QCOMPARE(wrong.status, 401);
    QCOMPARE(codeOf(wrong), u"invalid_api_key"_s);
}

void SandboxElevenLabsTest::voices_pages_coverAll()
{
    QStringList names;
    QString token;
    do {
        const Answer page = get(u"/v2/voices?page_size=4&next_page_token="_s + token);
        QCOMPARE(page.status, 200);
        for (const QJsonValue &voice : page.at("voices").toArray()) {
            names.append(voice[u"name"_s].toString());
        }
        token = page.at("has_more").toBool() ? page.text("next_page_token") : QString();
    } while (!token.isEmpty());
    QCOMPARE(names, (QStringList{u"Adam"_s, u"Bella"_s, u"Antoni"_s, u"Rachel"_s, u"George"_s, u"Brian"_s}));
    QCOMPARE(get(u"/v1/voices/"_s + kAdam).text("name"), u"Adam"_s);
    QCOMPARE(get(u"/v1/voices/nobody"_s).status, 404);
}

void SandboxElevenLabsTest::speech_decodesAndItsTimesCoverIt()
{
    const QString text = u"Welcome aboard. Your line works in the whole world!"_s;
    const Answer answer = speak({{u"text"_s, text}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("character-cost").toInt(), text.size());
    const QByteArray mp3 = QByteArray::fromBase64(answer.text("audio_base64").toLatin1());
    const Decoded sound = decodeMp3(mp3);
    QVERIFY(sound.lengthMs() > 1500);
    QVERIFY(sound.loudness() > 0.01);
    const QJsonValue alignment = answer.at("alignment");
    const QJsonArray characters = alignment[u"characters"_s].toArray();
    QCOMPARE(characters.size(), text.size());
    QCOMPARE(alignment[u"character_start_times_seconds"_s][0].toDouble(), 0.0);
    const double end = alignment[u"character_end_times_seconds"_s].toArray().last().toDouble();
    QVERIFY(std::abs(end * 1000 - sound.lengthMs()) < 60);
    const Answer whole = speak({{u"text"_s, text}}, QString());
    QCOMPARE(whole.headers.value("content-type"), QByteArray("audio/mpeg"));
    QVERIFY(decodeMp3(whole.body).lengthMs() > 1500);
}

void SandboxElevenLabsTest::voices_haveTheirOwnPace()
{
    const QJsonObject body{{u"text"_s, u"The same sentence, spoken by two people of the studio."_s}};
    const auto length = [&](const QString &voice) {
        const Answer answer = speak(body, u"?output_format=mp3_22050_32"_s, voice);
        return dotm::speech::mp3LengthMs(answer.body).value_or(0);
    };
    QVERIFY(length(kAdam) * 11 / 10 < length(kBella));
}

void SandboxElevenLabsTest::speech_wrongRequests_areRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QJsonObject good{{u"text"_s, u"Hello."_s}};
    const auto with = [good](const QString &name, const QJsonValue &value) {
        QJsonObject body = good;
        body[name] = value;
        return body;
    };
    QTest::newRow("no text") << QJsonObject() << 422 << QString();
    QTest::newRow("no such model") << with(u"model_id"_s, u"x"_s) << 400 << u"model_not_found"_s;
    QTest::newRow("language named to v2") << with(u"language_code"_s, u"en"_s) << 400 << u"unsupported_language"_s;
    QTest::newRow("stability") << with(u"voice_settings"_s, QJsonObject{{u"stability"_s, 2}}) << 422 << QString();
    QTest::newRow("too long") << with(u"text"_s, QString(10'001, u'a')) << 400 << u"max_character_limit_exceeded"_s;
    QJsonObject thai = with(u"model_id"_s, u"eleven_flash_v2_5"_s);
    thai[u"language_code"_s] = u"th"_s;
    QTest::newRow("language the model lacks") << thai << 400 << u"unsupported_language"_s;
    QJsonObject third = with(u"model_id"_s, u"eleven_v3"_s);
    third[u"voice_settings"_s] = QJsonObject{{u"stability"_s, 0.65}};
    QTest::newRow("v3 knows three steps") << third << 400 << u"invalid_ttd_stability"_s;
}

void SandboxElevenLabsTest::speech_wrongRequests_areRefused()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    const Answer answer = speak(body);
    QCOMPARE(answer.status, status);
    QCOMPARE(codeOf(answer), code);
    QCOMPARE(speak({{u"text"_s, u"Hello."_s}}, {}, u"nobody"_s).status, 404);
}

void SandboxElevenLabsTest::quota_usedUp_is401()
{
    control({{u"character_limit"_s, 10}});
    const Answer answer = speak({{u"text"_s, u"Eleven letters."_s}});
    QCOMPARE(answer.status, 401);
    QCOMPARE(codeOf(answer), u"quota_exceeded"_s);
    QCOMPARE(get(u"/v1/user/subscription"_s).at("character_count").toInt(), 0);
    QCOMPARE(speak({{u"text"_s, u"Hello."_s}}).status, 200);
    QCOMPARE(get(u"/v1/user/subscription"_s).at("character_count").toInt(), 6);
}

void SandboxElevenLabsTest::paidVoice_is402()
{
    control({{u"paid_voice"_s, kAdam}});
    QCOMPARE(codeOf(speak({{u"text"_s, u"Hello."_s}}, {}, kAdam)), u"paid_plan_required"_s);
    QCOMPARE(speak({{u"text"_s, u"Hello."_s}}).status, 200);
}

void SandboxElevenLabsTest::concurrency_reached_is429()
{
    control({{u"concurrency"_s, 0}});
    const Answer answer = speak({{u"text"_s, u"Hello."_s}});
    QCOMPARE(answer.status, 429);
    QCOMPARE(codeOf(answer), u"too_many_concurrent_requests"_s);
    QVERIFY(answer.headers.contains("retry-after"));
}

void SandboxElevenLabsTest::stream_cut_endsEarly()
{
    const QString form = u"/stream/with-timestamps"_s;
    const qsizetype whole = speak({{u"text"_s, u"Hello there."_s}}, form).body.count('\n');
    control({{u"cut_streams"_s, 1}});
    QVERIFY(speak({{u"text"_s, u"Hello there."_s}}, form).body.count('\n') < whole);
    QCOMPARE(speak({{u"text"_s, u"Hello there."_s}}, form).body.count('\n'), whole);
}

void SandboxElevenLabsTest::fault_busy_hasTheirShape()
{
    const QByteArray fault = R"({"provider":"elevenlabs","fault":"rate_limited","times":1})";
    QCOMPARE(m_desk->send("PUT", u"/faults"_s, fault).status, 200);
    const Answer answer = speak({{u"text"_s, u"Hello."_s}});
    QCOMPARE(answer.status, 429);
    QCOMPARE(codeOf(answer), u"system_busy"_s);
}

void SandboxElevenLabsTest::page_saysSimulated()
{
    QCOMPARE(speak({{u"text"_s, u"Hello <you>."_s}}).status, 200);
    const QByteArray page = m_desk->send("GET", u"/elevenlabs"_s).body;
    QVERIFY(page.contains("Simulated voice"));
    QVERIFY(page.contains("Hello &lt;you&gt;."));
}

void SandboxElevenLabsTest::ear_hearsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << u"Hello and welcome to your new line."_s;
    QTest::newRow("fr") << u"Bonjour et bienvenue, nous sommes là pour vous."_s;
    QTest::newRow("es") << u"Hola y bienvenido, puedes hablar con nosotros."_s;
    QTest::newRow("de") << u"Willkommen, das ist der neue Anschluss für Sie."_s;
    QTest::newRow("uk") << u"Вітаємо, ваша лінія працює."_s;
    QTest::newRow("ru") << u"Здравствуйте, ваша линия работает."_s;
    QTest::newRow("ja") << u"ようこそ、世界へ。"_s;
    QTest::newRow("zh") << u"欢迎来到世界。"_s;
    QTest::newRow("he") << u"ברוכים הבאים"_s;
    QTest::newRow("pl") << u"Witaj, twój numer działa już na całym świecie."_s;
}

void SandboxElevenLabsTest::ear_hearsLanguages()
{
    QFETCH(const QString, text);
    QCOMPARE(dotm::sandbox::elevenlabs::heardLanguage(text), QString::fromLatin1(QTest::currentDataTag()));
}

void SandboxElevenLabsTest::mp3_lengthIsThatOfTheSound()
{
    for (const auto &[rate, kbps] : {std::pair(44'100, 64), std::pair(44'100, 128), std::pair(22'050, 64)}) {
        const auto pcm = dotm::speech::speakByEspeak({u"en-us"_s, 50, 165}, u"A sentence of some length."_s);
        QVERIFY(pcm.has_value());
        const auto mp3 = dotm::speech::writeMp3(*pcm, {rate, kbps});
        QVERIFY(mp3.has_value());
        const std::optional<int> length = dotm::speech::mp3LengthMs(*mp3);
        QVERIFY(length.has_value());
        QVERIFY(std::abs(*length - pcm->lengthMs()) <= 30);
        QVERIFY(!dotm::speech::mp3LengthMs(mp3->chopped(7)));
        const QByteArray twice = dotm::speech::joinMp3({*mp3, *mp3});
        QVERIFY(std::abs(*dotm::speech::mp3LengthMs(twice) - 2 * pcm->lengthMs()) <= 250);
    }
    QVERIFY(!dotm::speech::mp3LengthMs("no sound"));
}

QTEST_GUILESS_MAIN(SandboxElevenLabsTest)
#include "tst_elevenlabs.moc"
