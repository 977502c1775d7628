// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../providerbench.h"
#include "providers/elevenlabs/elevenlabsclient.h"
#include "providers/elevenlabs/elevenlabserror.h"
#include "providers/elevenlabs/elevenlabsparser.h"
#include "providers/elevenlabs/speechbody.h"
#include "providers/elevenlabs/speechlines.h"
#include "providers/elevenlabs/voicecast.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using elevenlabs::Refusal;

namespace {

constexpr auto kHi = R"({"audio_base64":"SUQz","alignment":{"characters":["H","i"," ","!"],
    "character_start_times_seconds":[0.0,0.08,0.1,0.2],"character_end_times_seconds":[0.08,0.1,0.2,0.35]},
    "normalized_alignment":null})";

elevenlabs::ElevenLabsConfig fullConfig()
{
    return {QUrl(u"https://voice.example/base"_s), core::SecretString(u"the-key"_s), 2};
}

elevenlabs::SpeechDraft draft(const QString &text = u"Hi !"_s)
{
    elevenlabs::SpeechDraft result;
    result.text = text;
    result.voiceId = u"voice/1"_s;
    result.modelId = u"eleven_flash_v2_5"_s;
    result.languageCode = u"hu"_s;
    result.settings = {65, 80, 60, true};
    return result;
}

QByteArray refusal(const char *code)
{
    return QByteArray(R"({"detail":{"type":"x","status":")") + code + R"(","message":"Their words."}})";
}

} // namespace

class ElevenLabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<test::ProviderBench>(); }
    void anyCall_noKey_isDisabledAndNamesIt();
    void voices_pages_areJoinedAndRemembered();
    void voices_samePageAgain_isRefused();
    void voices_busyOnce_isRetried();
    void oneVoice_id_isOneSegment();
    void models_list_isRead();
    void subscription_used_isRead();
    void speak_request_carriesEverything();
    void speak_noLanguage_leavesItOut();
    void speak_answer_hasSoundTimesAndCost();
    void speak_shortClip_isNoClip();
    void speak_anyFailure_isSentOnce_data();
    void speak_anyFailure_isSentOnce();
    void speak_refusals_areToldApart_data();
    void speak_refusals_areToldApart();
    void speak_moreThanThePlanAllows_waitTheirTurn();
    void speak_limitInAnswer_isLearned();
    void lines_cutAnywhere_areOneClip();
    void lines_endShort_areAnError();
    void lines_withoutEnd_areRefused();
    void speechPiece_hostile_isRefused_data();
    void speechPiece_hostile_isRefused();
    void cast_account_prefersOwnVoiceThenItsName();
    void draft_model_decidesLanguageAndStability();

private:
    elevenlabs::ElevenLabsClient client(const elevenlabs::ElevenLabsConfig &config = fullConfig())
    {
        return {m_bench->http, m_bench->clock, config};
    }

    std::unique_ptr<test::ProviderBench> m_bench;
};

void ElevenLabsTest::anyCall_noKey_isDisabledAndNamesIt()
{
    auto voice = client({QUrl(u"https://voice.example"_s), {}, 2});
    const auto result = QCoro::waitFor(voice.speak(draft()));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Disabled);
    QVERIFY(result.error().detail.contains("ELEVENLABS_API_KEY"_L1));
    QVERIFY(m_bench->transport.requests().isEmpty());
}

void ElevenLabsTest::voices_pages_areJoinedAndRemembered()
{
    m_bench->transport.enqueue(
        200,
        R"({"voices":[{"voice_id":"a","name":"Adam","category":"premade"}],"has_more":true,"next_page_token":"t"})");
    m_bench->transport.enqueue(200, R"({"voices":[{"voice_id":"b","name":"Bella"}],"has_more":false})");
    auto voice = client();
    const auto first = QCoro::waitFor(voice.voices());
    QVERIFY(first);
    QCOMPARE(first->size(), 2);
    QCOMPARE(first->first().category, u"premade"_s);
    QCOMPARE(m_bench->transport.lastRequest().url.toString(),
             u"https://voice.example/base/v2/voices?page_size=100&next_page_token=t"_s);
    QCOMPARE(test::headerOf(m_bench->transport.lastRequest(), "xi-api-key"), QByteArray("the-key"));
    QVERIFY(QCoro::waitFor(voice.voices()));
    QCOMPARE(m_bench->transport.requests().size(), 2);
}

void ElevenLabsTest::voices_samePageAgain_isRefused()
{
    m_bench->transport.setResponder([](const net::HttpRequest &) {
        return test::FakeTransport::answer(200, R"({"voices":[],"has_more":true,"next_page_token":"t"})");
    });
    auto voice = client();
    const auto result = QCoro::waitFor(voice.voices());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Protocol);
}

void ElevenLabsTest::voices_busyOnce_isRetried()
{
    m_bench->transport.enqueue(429, refusal("system_busy"), {{"Retry-After", "1"}});
    m_bench->transport.enqueue(200, R"({"voices":[],"has_more":false})");
    auto voice = client();
    QVERIFY(QCoro::waitFor(voice.voices()));
    QCOMPARE(m_bench->transport.requests().size(), 2);
}

void ElevenLabsTest::oneVoice_id_isOneSegment()
{
    m_bench->transport.enqueue(200, R"({"voice_id":"a/b","name":"Adam"})");
    auto voice = client();
    const auto found = QCoro::waitFor(voice.voice(u"a/b"_s));
    QVERIFY(found);
    QCOMPARE(found->name, u"Adam"_s);
    QCOMPARE(m_bench->transport.lastRequest().url.path(QUrl::FullyEncoded), u"/base/v1/voices/a%2Fb"_s);
}

void ElevenLabsTest::models_list_isRead()
{
    m_bench->transport.enqueue(200, R"([{"model_id":"eleven_v3","name":"v3","can_do_text_to_speech":true,
        "maximum_text_length_per_request":3000,"languages":[{"language_id":"th","name":"Thai"}]}])");
    auto voice = client();
    const auto models = QCoro::waitFor(voice.models());
    QVERIFY(models);
    QCOMPARE(models->size(), 1);
    QVERIFY(models->first().canSpeak);
    QCOMPARE(models->first().longestText, 3000);
    QCOMPARE(models->first().languages, QStringList{u"th"_s});
}

void ElevenLabsTest::subscription_used_isRead()
{
    m_bench->transport.enqueue(200, R"({"tier":"creator","status":"active","character_count":12,
        "character_limit":100000,"next_character_count_reset_unix":1700000000})");
    auto voice = client();
    const auto found = QCoro::waitFor(voice.subscription());
    QVERIFY(found);
    QCOMPARE(found->charactersUsed, 12);
    QCOMPARE(found->characterLimit, 100000);
    QCOMPARE(core::toMs(*found->resetsAt), 1700000000000);
}

void ElevenLabsTest::speak_request_carriesEverything()
{
    m_bench->transport.enqueue(200, kHi);
    auto voice = client();
    QVERIFY(QCoro::waitFor(voice.speak(draft())));
    const net::HttpRequest sent = m_bench->transport.lastRequest();
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.url.toString(QUrl::FullyEncoded),
             u"https://voice.example/base/v1/text-to-speech/voice%2F1/with-timestamps?output_format=mp3_44100_64"_s);
    QCOMPARE(sent.body, QByteArray(R"({"text":"Hi !","model_id":"eleven_flash_v2_5","language_code":"hu",)"
                                   R"("voice_settings":{"stability":0.65,"similarity_boost":0.80,"style":0.60,)"
                                   R"("use_speaker_boost":true}})"));
}

void ElevenLabsTest::speak_noLanguage_leavesItOut()
{
    elevenlabs::SpeechDraft quiet = draft(u"a \"b\"\n\u05e9"_s);
    quiet.languageCode.clear();
    quiet.settings.style = 100;
    const QJsonObject body = QJsonDocument::fromJson(elevenlabs::speechBody(quiet)).object();
    QVERIFY(!body.contains("language_code"_L1));
    QCOMPARE(body["text"_L1].toString(), quiet.text);
    QCOMPARE(body["voice_settings"_L1]["style"_L1].toDouble(), 1.0);
}

void ElevenLabsTest::speak_answer_hasSoundTimesAndCost()
{
    m_bench->transport.enqueue(200, kHi, {{"character-cost", "4"}, {"request-id", "r1"}});
    auto voice = client();
    const auto speech = QCoro::waitFor(voice.speak(draft()));
    QVERIFY(speech);
    QCOMPARE(speech->audio, QByteArray("ID3"));
    QCOMPARE(speech->alignment.last(), (elevenlabs::CharacterTime{u"!"_s, 200, 350}));
    QCOMPARE(speech->billedCharacters, 4);
    QCOMPARE(speech->requestId, u"r1"_s);
}

void ElevenLabsTest::speak_shortClip_isNoClip()
{
    m_bench->transport.enqueue(200, kHi);
    auto voice = client();
    const auto speech = QCoro::waitFor(voice.speak(draft(u"Hi ! There."_s)));
    QVERIFY(!speech);
    QCOMPARE(speech.error().code, ErrorCode::Protocol);
    QVERIFY(speech.error().isUnclear());
}

void ElevenLabsTest::speak_anyFailure_isSentOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("time-out") << 0 << ErrorCode::Timeout;
    QTest::newRow("broken") << -1 << ErrorCode::Protocol;
    QTest::newRow("never reached") << -2 << ErrorCode::Offline;
    QTest::newRow("500") << 500 << ErrorCode::Unavailable;
    QTest::newRow("503") << 503 << ErrorCode::Unavailable;
    QTest::newRow("429") << 429 << ErrorCode::RateLimited;
}

void ElevenLabsTest::speak_anyFailure_isSentOnce()
{
    QFETCH(const int, status);
    QFETCH(const ErrorCode, code);
    if (status > 0) {
        m_bench->transport.enqueue(status, "<html>");
    } else {
        m_bench->transport.enqueueError(code);
    }
    auto voice = client();
    const auto speech = QCoro::waitFor(voice.speak(draft()));
    QVERIFY(!speech);
    QCOMPARE(speech.error().code, code);
    QCOMPARE(m_bench->transport.requests().size(), 1);
}

void ElevenLabsTest::speak_refusals_areToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code, Refusal refusal) {
        QTest::newRow(name) << status << body << code << int(refusal);
    };
    row("key", 401, refusal("invalid_api_key"), ErrorCode::Unauthorized, Refusal::Key);
    row("permission", 401, refusal("missing_permissions"), ErrorCode::Forbidden, Refusal::Permission);
    row("quota", 401, refusal("quota_exceeded"), ErrorCode::Conflict, Refusal::Quota);
    row("activity", 401, refusal("detected_unusual_activity"), ErrorCode::Forbidden, Refusal::UnusualActivity);
    row("new shape", 401, R"({"detail":{"type":"authentication_error","code":"invalid_api_key","status":"old"}})",
        ErrorCode::Unauthorized, Refusal::Key);
    row("plan", 402, R"({"detail":{"code":"paid_plan_required","message":"m"}})", ErrorCode::Forbidden,
        Refusal::PaidPlan);
    row("plan by status", 402, "{}", ErrorCode::Forbidden, Refusal::PaidPlan);
    row("format", 403, refusal("only_for_creator+"), ErrorCode::Forbidden, Refusal::PaidPlan);
    row("too long", 400, refusal("max_character_limit_exceeded"), ErrorCode::Invalid, Refusal::TooLong);
    row("voice", 404, refusal("voice_not_found"), ErrorCode::NotFound, Refusal::VoiceNotFound);
    row("voice by 400", 400, refusal("voice_not_found"), ErrorCode::NotFound, Refusal::VoiceNotFound);
    row("model", 400, refusal("unsupported_model"), ErrorCode::Invalid, Refusal::UnsupportedModel);
    row("fields", 422, R"({"detail":[{"loc":["body","text"],"msg":"field required","type":"value_error.missing"}]})",
        ErrorCode::Internal, Refusal::Validation);
    row("own limit", 429, refusal("too_many_concurrent_requests"), ErrorCode::RateLimited, Refusal::TooManyAtOnce);
    row("busy", 429, refusal("system_busy"), ErrorCode::RateLimited, Refusal::Busy);
    row("gateway", 502, "<html>", ErrorCode::Unavailable, Refusal::None);
}

void ElevenLabsTest::speak_refusals_areToldApart()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorCode, code);
    QFETCH(const int, refusal);
    m_bench->transport.enqueue(status, body, {{"Retry-After", "7"}});
    auto voice = client();
    const auto speech = QCoro::waitFor(voice.speak(draft()));
    QVERIFY(!speech);
    QCOMPARE(speech.error().code, code);
    QCOMPARE(int(elevenlabs::refusalOf(speech.error())), refusal);
    QVERIFY(!speech.error().detail.contains("the-key"_L1));
    if (status == 429) {
        QCOMPARE(speech.error().retryAfter, std::chrono::seconds(7));
    }
    if (status == 422) {
        QVERIFY(speech.error().detail.contains("body.text: field required"_L1));
    }
}

void ElevenLabsTest::speak_moreThanThePlanAllows_waitTheirTurn()
{
    m_bench->transport.setDeferred(true);
    m_bench->transport.setResponder([](const net::HttpRequest &) { return test::FakeTransport::answer(200, kHi); });
    auto voice = client();
    std::vector<QCoro::Task<core::Result<elevenlabs::Speech>>> calls;
    for (int number = 0; number < 5; ++number) {
        calls.push_back(voice.speak(draft()));
    }
    QCOMPARE(m_bench->transport.requests().size(), 2);
    for (auto &call : calls) {
        QVERIFY(QCoro::waitFor(std::move(call)));
    }
    QCOMPARE(m_bench->transport.requests().size(), 5);
}

void ElevenLabsTest::speak_limitInAnswer_isLearned()
{
    m_bench->transport.setDeferred(true);
    m_bench->transport.setResponder([](const net::HttpRequest &) {
        return test::FakeTransport::answer(200, kHi, {{"maximum-concurrent-requests", "5"}});
    });
    auto voice = client();
    QVERIFY(QCoro::waitFor(voice.speak(draft())));
    m_bench->transport.forgetRequests();
    std::vector<QCoro::Task<core::Result<elevenlabs::Speech>>> calls;
    for (int number = 0; number < 6; ++number) {
        calls.push_back(voice.speak(draft()));
    }
    QCOMPARE(m_bench->transport.requests().size(), 4);
    for (auto &call : calls) {
        QVERIFY(QCoro::waitFor(std::move(call)));
    }
}

void ElevenLabsTest::lines_cutAnywhere_areOneClip()
{
    const QByteArray stream = R"({"audio_base64":"SUQz","alignment":null})"
                              "\n\n"
                              R"({"audio_base64":"IQ==","alignment":{"characters":["O","k"],)"
                              R"("character_start_times_seconds":[0,0.5],"character_end_times_seconds":[0.5,1]}})";
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        elevenlabs::SpeechLines lines;
        QVERIFY(lines.feed(stream.left(cut)));
        QVERIFY(lines.feed(stream.mid(cut)));
        const auto clip = lines.finish(u"Ok"_s);
        QVERIFY(clip);
        QCOMPARE(clip->audio, QByteArray("ID3!"));
        QCOMPARE(clip->alignment.size(), 2);
    }
    m_bench->transport.enqueue(200, stream);
    auto voice = client();
    QVERIFY(QCoro::waitFor(voice.speakByLines(draft(u"Ok"_s))));
    QVERIFY(m_bench->transport.lastRequest().url.path().endsWith("/stream/with-timestamps"_L1));
}

void ElevenLabsTest::lines_endShort_areAnError()
{
    const QByteArray line = R"({"audio_base64":"IQ==","alignment":{"characters":["O"],)"
                            R"("character_start_times_seconds":[0],"character_end_times_seconds":[0.5]}})";
    for (const QByteArray &stream : {line + '\n', line + "\n{\"audio_ba", QByteArray()}) {
        elevenlabs::SpeechLines lines;
        QVERIFY(lines.feed(stream));
        const auto clip = lines.finish(u"Ok"_s);
        QVERIFY(!clip);
        QCOMPARE(clip.error().code, ErrorCode::Protocol);
    }
}

void ElevenLabsTest::lines_withoutEnd_areRefused()
{
    elevenlabs::SpeechLines lines;
    QVERIFY(!lines.feed(QByteArray(elevenlabs::SpeechLines::kLongestLine + 1, 'x')));
}

void ElevenLabsTest::speechPiece_hostile_isRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto times = [](const char *characters, const char *starts, const char *ends) {
        return QByteArray(R"({"audio_base64":"SUQz","alignment":{"characters":)") + characters +
               R"(,"character_start_times_seconds":)" + starts + R"(,"character_end_times_seconds":)" + ends + "}}";
    };
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("deep") << test::nestedWithoutEnd();
    QTest::newRow("no base64") << QByteArray(R"({"audio_base64":"***"})");
    QTest::newRow("lengths differ") << times(R"(["a","b"])", "[0]", "[0,1]");
    QTest::newRow("backwards") << times(R"(["a"])", "[1]", "[0.5]");
    QTest::newRow("negative") << times(R"(["a"])", "[-1]", "[0.5]");
    QTest::newRow("endless") << times(R"(["a"])", "[0]", "[1e300]");
    QTest::newRow("text for a number") << times(R"(["a"])", R"(["0"])", "[1]");
    QTest::newRow("number for a character") << times("[1]", "[0]", "[1]");
}

void ElevenLabsTest::speechPiece_hostile_isRefused()
{
    QFETCH(const QByteArray, json);
    const auto piece = elevenlabs::parser::speechPiece(json);
    QVERIFY(!piece);
    QCOMPARE(piece.error().code, ErrorCode::Protocol);
}

void ElevenLabsTest::cast_account_prefersOwnVoiceThenItsName()
{
    using domain::VoiceProfile;
    const auto unknown = elevenlabs::castFor(VoiceProfile::BuddyFriend, {});
    QCOMPARE(unknown.size(), 3);
    QCOMPARE(unknown.first().id, u"ErXwobaYiN019PkySvjV"_s);
    QCOMPARE(unknown.first().settings, (elevenlabs::SpeechSettings{70, 70, 55, true}));
    QVERIFY(unknown.at(1).isStandIn);
    const QList<elevenlabs::Voice> renamed{{u"x"_s, u"Other"_s, {}, {}}, {u"y"_s, u"Antoni - Warm"_s, {}, {}}};
    const auto byName = elevenlabs::castFor(VoiceProfile::BuddyFriend, renamed);
    QCOMPARE(byName.size(), 1);
    QCOMPARE(byName.first().id, u"y"_s);
    const auto anybody = elevenlabs::castFor(VoiceProfile::ScienceTeacher, renamed);
    QCOMPARE(anybody.size(), 1);
    QCOMPARE(anybody.first().id, u"x"_s);
    QVERIFY(anybody.first().isStandIn);
}

void ElevenLabsTest::draft_model_decidesLanguageAndStability()
{
    using domain::SpeechModel;
    const auto voice = elevenlabs::castFor(domain::VoiceProfile::CanadianRockstar, {}).first();
    for (const domain::VoiceLanguage &language : domain::voiceLanguages()) {
        const auto models = elevenlabs::modelsFor(language);
        QCOMPARE(models.last(), SpeechModel::V3);
        const auto draft = elevenlabs::draftFor(u"x"_s, voice, language, models.first());
        QCOMPARE(draft.languageCode, models.first() == SpeechModel::MultilingualV2 ? QString() : language.code);
        QCOMPARE(draft.settings.stability, models.first() == SpeechModel::V3 ? 50 : 65);
    }
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::ElevenLabsTest)
#include "tst_elevenlabs.moc"
