// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "speech/espeak.h"
#include "speech/mp3frames.h"
#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;

/// The voice over HTTP, spoken by the sandbox.
class VoiceMessagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void generate_isSpokenAndSimulated();
    void audio_takesRangesAndTags();
    void audio_isNobodyElses();
    void listens_moveTheMessagesOn();
    void capabilities_areTold();
    void admin_seesWhatIsKept_andPrepares();
    void admin_playsAnyText();
    void provider_away_theLocalVoiceSpeaks();

private:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    [[nodiscard]] Answer get(const QString &path, const QByteArray &token, Headers headers = {})
    {
        headers.append({"Authorization", "Bearer " + token});
        return m_api.send("GET", at(m_dotmd.url(), path), {}, headers);
    }
    [[nodiscard]] Answer post(const QString &path, const QJsonObject &body, const QByteArray &token)
    {
        return m_api.post(at(m_dotmd.url(), path), body, token);
    }
    [[nodiscard]] QJsonObject generate(const QJsonObject &wish, const QByteArray &token)
    {
        return post(u"/api/welcome-message/generate"_s, wish, token).json();
    }
    [[nodiscard]] static QByteArray headerOf(const Answer &answer, const QByteArray &name)
    {
        for (const auto &[key, value] : answer.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0) {
                return value;
            }
        }
        return {};
    }

    ApiCaller m_api;
    DotmdProcess m_dotmd;
    QByteArray m_customer;
    QByteArray m_other;
    QByteArray m_admin;
};

void VoiceMessagesTest::initTestCase()
{
    QVERIFY2(!dotm::speech::espeakProgram().isEmpty(), "espeak-ng is not installed (packaging/install-deps test)");
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_customer = m_api.demoToken(m_dotmd.sandbox(), u"customer"_s);
    m_other = m_api.newPerson(m_dotmd.sandbox(), u"other@example.com"_s);
    m_admin = m_api.demoToken(m_dotmd.sandbox(), u"admin"_s);
}

void VoiceMessagesTest::generate_isSpokenAndSimulated()
{
    const QJsonObject message = generate({{u"language"_s, u"ar"_s}}, m_customer);
    QCOMPARE(message[u"message_type"_s].toString(), u"welcome"_s);
    QCOMPARE(message[u"state"_s].toString(), u"ready"_s);
    QCOMPARE(message[u"source"_s].toString(), u"elevenlabs"_s);
    QVERIFY(message[u"simulated"_s].toBool());
    QVERIFY(!message[u"cached"_s].toBool());
    const QJsonArray sentences = message[u"sentences"_s].toArray();
    QVERIFY(sentences.size() >= 3);
    qint64 end = 0;
    for (const QJsonValue &each : sentences) {
        QCOMPARE(each[u"start_ms"_s].toInteger(), end);
        end = each[u"end_ms"_s].toInteger();
        const Answer clip = get(each[u"url"_s].toString(), m_customer);
        QCOMPARE(clip.status, 200);
        QCOMPARE(dotm::speech::mp3LengthMs(clip.body).value_or(-1), end - each[u"start_ms"_s].toInteger());
        QVERIFY(headerOf(clip, "Cache-Control").contains("immutable"));
    }
    QCOMPARE(message[u"length_ms"_s].toInteger(), end);
    const QJsonObject again = generate({{u"language"_s, u"ar"_s}}, m_customer);
    QVERIFY(again[u"cached"_s].toBool());
    QCOMPARE(again[u"message_id"_s], message[u"message_id"_s]);
    QVERIFY(get(u"/api/welcome-message/estimated-time"_s, m_customer).json()[u"estimated_time_ms"_s].toInteger() > 0);
    QCOMPARE(post(u"/api/welcome-message/generate"_s, {{u"language"_s, u"xx"_s}}, m_customer).status, 400);
    QCOMPARE(post(u"/api/welcome-message/generate"_s, {{u"firebase_uid"_s, u"somebody"_s}}, m_customer).status, 403);
}

void VoiceMessagesTest::audio_takesRangesAndTags()
{
    const QString url = generate({}, m_customer)[u"audio_url"_s].toString();
    const Answer whole = get(url, m_customer);
    QCOMPARE(whole.status, 200);
    QCOMPARE(headerOf(whole, "Content-Type"), QByteArray("audio/mpeg"));
    QCOMPARE(headerOf(whole, "Accept-Ranges"), QByteArray("bytes"));
    QCOMPARE(headerOf(whole, "Cache-Control"), QByteArray("private, max-age=3600"));
    QVERIFY(dotm::speech::mp3LengthMs(whole.body).value_or(0) > 1000);
    const Answer part = get(url, m_customer, {{"Range", "bytes=10-19"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, whole.body.mid(10, 10));
    QCOMPARE(headerOf(part, "Content-Range"), "bytes 10-19/" + QByteArray::number(whole.body.size()));
    const QByteArray tag = headerOf(whole, "ETag");
    QCOMPARE(get(url, m_customer, {{"If-None-Match", tag}}).status, 304);
    QCOMPARE(get(url, m_customer, {{"Range", "bytes=999999999-"}}).status, 416);
    const Answer file = get(QString(url).replace(u"/api/welcome-audio/"_s, u"/download/audio/"_s), m_customer);
    QVERIFY(headerOf(file, "Content-Disposition").startsWith("attachment"));
    QCOMPARE(file.body, whole.body);
}

void VoiceMessagesTest::audio_isNobodyElses()
{
    const QJsonObject message = generate({}, m_customer);
    QCOMPARE(get(message[u"audio_url"_s].toString(), m_other).status, 404);
    QCOMPARE(get(u"/api/voice/messages/"_s + message[u"message_id"_s].toString(), m_other).status, 404);
    QCOMPARE(get(message[u"sentences"_s][0][u"url"_s].toString(), m_other).status, 404);
    QCOMPARE(get(message[u"audio_url"_s].toString(), {}).status, 401);
    QCOMPARE(get(message[u"sentences"_s][0][u"url"_s].toString(), m_admin).status, 200);
}

void VoiceMessagesTest::listens_moveTheMessagesOn()
{
    const auto kind = [this] {
        return post(u"/api/message/get-current"_s, {}, m_other).json()[u"message_type"_s].toString();
    };
    QCOMPARE(kind(), u"welcome"_s);
    const QJsonObject begun = post(u"/api/welcome-message/track-listen"_s, {{u"position_ms"_s, 100}}, m_other).json();
    QCOMPARE(kind(), u"welcome"_s);
    const QString id = begun[u"history_id"_s].toString();
    QCOMPARE(post(u"/api/welcome-message/track-listen"_s, {{u"history_id"_s, id}, {u"completed"_s, true}}, m_other)
                 .json()[u"history_id"_s]
                 .toString(),
             id);
    QCOMPARE(kind(), u"tip"_s);
    const QJsonObject heard = get(u"/api/voice/listens"_s, m_other).json();
    QCOMPARE(heard[u"listens"_s].toArray().size(), 1);
    QVERIFY(heard[u"listens"_s][0][u"completed"_s].toBool());
    QCOMPARE(post(u"/api/welcome-message/track-listen"_s, {{u"history_id"_s, id}}, m_customer).status, 404);
}

void VoiceMessagesTest::capabilities_areTold()
{
    const QJsonObject voices = get(u"/api/welcome-message/voices"_s, m_customer).json();
    QCOMPARE(voices[u"voices"_s].toArray().size(), 3);
    const QJsonArray languages = get(u"/api/voice/languages"_s, m_customer).json()[u"languages"_s].toArray();
    QCOMPARE(languages.size(), 30);
    QCOMPARE(languages.first()[u"source"_s].toString(), u"elevenlabs"_s);
}

void VoiceMessagesTest::admin_seesWhatIsKept_andPrepares()
{
    const QJsonObject wish{{u"languages"_s, QJsonArray{u"fr"_s}},
                           {u"voice_profiles"_s, QJsonArray{u"BuddyFriend"_s}},
                           {u"dry_run"_s, true}};
    const QJsonObject plan = post(u"/api/admin/voice/pregenerate"_s, wish, m_admin).json();
    QVERIFY(plan[u"dry_run"_s].toBool());
    QVERIFY(plan[u"characters"_s].toInteger() > plan[u"missing"_s].toInteger());
    QJsonObject deed = wish;
    deed[u"dry_run"_s] = false;
    QCOMPARE(post(u"/api/admin/voice/pregenerate"_s, deed, m_admin).status, 200);
    QVERIFY(m_api.waitUntil(
        [&] { return post(u"/api/admin/voice/pregenerate"_s, wish, m_admin).json()[u"missing"_s].toInteger() == 0; }));
    const QJsonObject standing = get(u"/api/admin/voice"_s, m_admin).json();
    QVERIFY(standing[u"cache"_s][u"clips"_s].toInteger() > 0);
    QVERIFY(standing[u"cache"_s][u"bytes"_s].toInteger() > 0);
    QVERIFY(standing[u"budget"_s][u"characters"_s].toInteger() > 0);
    QCOMPARE(standing[u"budget"_s][u"limit"_s].toInteger(), 100'000);
    QVERIFY(!get(u"/api/admin/voice/listens"_s, m_admin).json()[u"listens"_s].toArray().isEmpty());
    QCOMPARE(get(u"/api/admin/voice"_s, m_customer).status, 403);
}

void VoiceMessagesTest::admin_playsAnyText()
{
    const QJsonObject said = post(u"/api/admin/voice/say"_s,
                                  {{u"text"_s, u"Guten Tag. Alles klar?"_s},
                                   {u"language"_s, u"de"_s},
                                   {u"voice_profile"_s, u"CanadianRockstar"_s}},
                                  m_admin)
                                 .json();
    QCOMPARE(said[u"state"_s].toString(), u"ready"_s);
    QCOMPARE(said[u"sentences"_s].toArray().size(), 2);
    QCOMPARE(get(said[u"audio_url"_s].toString(), m_admin).status, 200);
}

void VoiceMessagesTest::provider_away_theLocalVoiceSpeaks()
{
    const QByteArray fault = R"({"provider":"elevenlabs","fault":"server_error","times":1000})";
    QCOMPARE(
        m_api.send("PUT", at(m_dotmd.sandbox(), u"/faults"_s), fault, {{"Content-Type", "application/json"}}).status,
        200);
    const QJsonObject message = generate({{u"language"_s, u"it"_s}}, m_customer);
    QCOMPARE(message[u"state"_s].toString(), u"ready"_s);
    QCOMPARE(message[u"source"_s].toString(), u"local"_s);
    QVERIFY(!message[u"reason"_s].toString().isEmpty());
    QCOMPARE(get(message[u"audio_url"_s].toString(), m_customer).status, 200);
}

QTEST_GUILESS_MAIN(VoiceMessagesTest)
#include "tst_voicemessages.moc"
