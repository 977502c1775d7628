// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/voice/clipstep.h"
#include "services/voice/voicedesk.h"
#include "services/voice/voicekeys.h"
#include "services/voice/voicelistens.h"
#include "services/voice/voicemessages.h"
#include "speech/espeak.h"
#include "speech/mp3writer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::MessageKind;
using services::Identity;
using services::ListenReport;
using services::MessageWish;
using services::SpokenMessage;
using storage::Connection;
using test::FakeTransport;

namespace {

const core::TimePoint kNoon = core::fromMs(1'768'478'400'000); ///< 15 January 2026
const QString kAdam = u"pNInz6obpgDQGcFmaJgB"_s;

/// As long as the text is: 20 ms for a character.
QByteArray soundOf(const QString &text)
{
    static QHash<qsizetype, QByteArray> made;
    QByteArray &mp3 = made[text.size()];
    if (mp3.isEmpty()) {
        sound::Pcm pcm;
        pcm.rate = 22'050;
        for (qsizetype sample = 0; sample < text.size() * 441; ++sample) {
            const qint16 value = (sample / 40) % 2 == 0 ? 4000 : -4000;
            pcm.samples.append(reinterpret_cast<const char *>(&value), 2);
        }
        mp3 = *speech::writeMp3(pcm, {44'100, 64});
    }
    return mp3;
}

QByteArray speechAnswer(const QString &text)
{
    QJsonArray characters;
    QJsonArray starts;
    QJsonArray ends;
    for (const uint each : text.toUcs4()) {
        const char32_t point = each;
        starts.append(static_cast<double>(characters.size()) * 0.02);
        characters.append(QString::fromUcs4(&point, 1));
        ends.append(static_cast<double>(characters.size()) * 0.02);
    }
    return test::jsonBytes({{u"audio_base64"_s, QString::fromLatin1(soundOf(text).toBase64())},
                            {u"alignment"_s, QJsonObject{{u"characters"_s, characters},
                                                         {u"character_start_times_seconds"_s, starts},
                                                         {u"character_end_times_seconds"_s, ends}}}});
}

} // namespace

class VoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void generate_firstTime_isTheWelcome();
    void generate_thousandAtOnce_costsOneSynthesisASentence();
    void generate_named_speaksTheirOwnSentenceApart();
    void generate_again_isCachedAndKeepsItsType();
    void generate_notAwaited_answersBeforeItIsSpoken();
    void current_saysWhatComes_andCostsNothing();
    void completedListens_moveOn_andOthersDoNot();
    void budget_usedUp_theLocalVoiceSpeaks();
    void unclearAnswer_isCountedEachTime();
    void voiceRefused_anotherStepsIn();
    void providerAway_localVoiceStandsInAndGivesWay();
    void noVoice_captionsAloneAndSaysSo();
    void sounds_areTheirsAloneAndWhole();
    void lostFile_isSpokenAgain();
    void preparing_dryRunChangesNothing();
    void estimate_isTheMeanOfTheLastTen();
    void wishes_thatMakeNoSense_areRefused();

private:
    static Identity who(const QString &uid, domain::Role role = domain::Role::Customer)
    {
        Identity identity;
        identity.uid = uid;
        identity.email = uid + u"@example.org"_s;
        identity.role = role;
        return identity;
    }
    void begin(const QString &key, bool canSpeakLocally, qint64 budget = 100'000);
    [[nodiscard]] core::Result<SpokenMessage> generate(const QString &uid, const MessageWish &wish = {})
    {
        return QCoro::waitFor(m_messages->generate(who(uid), wish));
    }
    void listen(const QString &uid, const QString &kind, bool isCompleted)
    {
        ListenReport report;
        report.kind = kind;
        report.language = u"en"_s;
        report.profile = u"ScienceTeacher"_s;
        report.isCompleted = isCompleted;
        m_bench->clock.advance(1s);
        QVERIFY(QCoro::waitFor(m_listens->report(who(uid), report)));
    }
    [[nodiscard]] qsizetype syntheses() const { return m_bench->sent("POST", u"/text-to-speech/"_s); }
    [[nodiscard]] storage::VoiceMonth month()
    {
        return m_bench->inside([](Connection &db) { return storage::voiceclips::month(db, u"2026-01"_s); });
    }
    [[nodiscard]] qint64 charactersOf(const SpokenMessage &message) const
    {
        qint64 sum = 0;
        for (const services::SpokenSentence &each : message.sentences) {
            sum += each.text.toUcs4().size();
        }
        return sum;
    }

    test::TestEngines m_engines;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<elevenlabs::ElevenLabsClient> m_client;
    std::unique_ptr<services::Speaker> m_speaker;
    std::unique_ptr<services::StepWorker> m_worker;
    std::unique_ptr<services::VoiceMessages> m_messages;
    std::unique_ptr<services::VoiceListens> m_listens;
    std::unique_ptr<services::VoiceDesk> m_desk;
    std::function<std::optional<FakeTransport::Reply>(const net::HttpRequest &)> m_trouble;
};

void VoiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(storage::Engine::Sqlite));
    m_bench->clock.set(kNoon);
    m_bench->transport.setDeferred(true);
    m_trouble = {};
    m_bench->transport.setResponder([this](const net::HttpRequest &request) {
        if (m_trouble) {
            if (const auto reply = m_trouble(request)) {
                return *reply;
            }
        }
        if (request.method != "POST") {
            return FakeTransport::answer(404, "{}");
        }
        const QString text = QJsonDocument::fromJson(request.body).object()[u"text"_s].toString();
        return FakeTransport::answer(200, speechAnswer(text),
                                     {{"character-cost", QByteArray::number(text.toUcs4().size())}});
    });
}

void VoiceTest::begin(const QString &key, bool canSpeakLocally, qint64 budget)
{
    m_client = std::make_unique<elevenlabs::ElevenLabsClient>(
        m_bench->http, m_bench->clock,
        elevenlabs::ElevenLabsConfig{QUrl(u"https://voice.example"_s), core::SecretString(key), 4});
    m_speaker = std::make_unique<services::Speaker>(
        *m_bench->database, *m_client, m_bench->clock,
        services::SpeakerOptions{m_folder->path() + u"/voice"_s, budget, canSpeakLocally});
    services::StepWorkerOptions options;
    options.firstRetry = 0ms;
    options.longestRetry = 0ms;
    m_worker = std::make_unique<services::StepWorker>(*m_bench->database, m_bench->clock, m_bench->random,
                                                      m_bench->changes, options);
    m_worker->addHandler(std::make_unique<services::ClipStep>(*m_bench->database, *m_speaker));
    m_messages = std::make_unique<services::VoiceMessages>(*m_bench->database, *m_worker, m_bench->changes, *m_speaker,
                                                           m_bench->clock, services::VoiceMessages::Options{});
    m_listens = std::make_unique<services::VoiceListens>(*m_bench->database, m_bench->clock, m_bench->random);
    m_desk = std::make_unique<services::VoiceDesk>(*m_bench->database, *m_worker, *m_speaker, *m_messages,
                                                   m_bench->clock, QStringList{u"en"_s, u"fr"_s});
    QVERIFY(m_worker->start());
    for (const QString &uid : {u"uid-1"_s, u"uid-2"_s, u"admin"_s}) {
        (void)m_bench->person(uid, false);
    }
}

void VoiceTest::cleanup()
{
    m_worker->stop();
    QTRY_COMPARE(m_worker->running(), 0);
    m_desk.reset();
    m_listens.reset();
    m_messages.reset();
    m_worker.reset();
    m_speaker.reset();
    m_client.reset();
    m_bench.reset();
}

void VoiceTest::generate_firstTime_isTheWelcome()
{
    begin(u"sk_1"_s, false);
    const auto message = generate(u"uid-1"_s);
    QVERIFY(message);
    QCOMPARE(message->message.kind, u"welcome"_s);
    QVERIFY(message->isReady);
    QVERIFY(!message->wasCached);
    QCOMPARE(message->source, services::voicekeys::kElevenLabs);
    QVERIFY(message->reason.isEmpty());
    QVERIFY(message->sentences.size() >= 3);
    QCOMPARE(syntheses(), message->sentences.size());
    qint64 end = 0;
    for (const services::SpokenSentence &each : message->sentences) {
        QCOMPARE(each.startMs, end);
        QVERIFY(std::abs(each.endMs - each.startMs - each.text.size() * 20) <= 30);
        end = each.endMs;
    }
    QCOMPARE(month().characters, charactersOf(*message));
    QCOMPARE(month().syntheses, message->sentences.size());
    QVERIFY(message->message.generationMs);
}

void VoiceTest::generate_thousandAtOnce_costsOneSynthesisASentence()
{
    constexpr int kPeople = 1'000;
    begin(u"sk_1"_s, false);
    m_bench->change([&](Connection &db) -> core::Outcome {
        for (int number = 0; number < kPeople; ++number) {
            const QString uid = u"p%1"_s.arg(number);
            const auto made = db.execute(u"INSERT INTO users (firebase_uid, email, created_at, updated_at) "
                                         "VALUES ($1, $2, 0, 0)"_s,
                                         {uid, uid + u"@example.org"_s});
            if (!made) {
                return core::fail(made.error());
            }
        }
        return {};
    });
    std::vector<QCoro::Task<core::Result<SpokenMessage>>> calls;
    for (int number = 0; number < kPeople; ++number) {
        calls.push_back(m_messages->generate(who(u"p%1"_s.arg(number)), {}));
    }
    qsizetype sentences = 0;
    QSet<QString> ids;
    for (auto &call : calls) {
        const auto message = QCoro::waitFor(std::move(call));
        QVERIFY(message);
        QVERIFY(message->isReady);
        ids.insert(message->message.id);
        sentences = message->sentences.size();
    }
    QCOMPARE(ids.size(), kPeople);
    QCOMPARE(syntheses(), sentences);
}

void VoiceTest::generate_named_speaksTheirOwnSentenceApart()
{
    begin(u"sk_1"_s, false);
    Identity ada = who(u"uid-1"_s);
    ada.name = u"Ada Lovelace"_s;
    Identity bob = who(u"uid-2"_s);
    bob.name = u"Bob Builder"_s;
    m_bench->change([](Connection &db) -> core::Outcome {
        const auto done = db.execute(u"UPDATE users SET display_name = ''"_s);
        return done ? core::Outcome() : core::fail(done.error());
    });
    const auto first = QCoro::waitFor(m_messages->generate(ada, {}));
    const qsizetype before = syntheses();
    const auto second = QCoro::waitFor(m_messages->generate(bob, {}));
    QVERIFY(first && second);
    QVERIFY(first->sentences.first().text.contains(u"Ada"_s));
    QVERIFY(second->sentences.first().text.contains(u"Bob"_s));
    QCOMPARE(syntheses() - before, 1);
    const auto theirs = QCoro::waitFor(m_messages->clip(who(u"uid-2"_s), first->sentences.first().content));
    QVERIFY(!theirs);
    QCOMPARE(theirs.error().code, ErrorCode::NotFound);
    QVERIFY(QCoro::waitFor(m_messages->clip(who(u"uid-1"_s), first->sentences.first().content)));
    const QString common = first->sentences.last().content;
    QVERIFY(QCoro::waitFor(m_messages->clip(who(u"uid-2"_s), common)));
}

void VoiceTest::generate_again_isCachedAndKeepsItsType()
{
    begin(u"sk_1"_s, false);
    const auto first = generate(u"uid-1"_s);
    const auto again = generate(u"uid-1"_s, {.kind = MessageKind::Welcome});
    QVERIFY(first && again);
    QVERIFY(again->wasCached);
    QCOMPARE(again->message.id, first->message.id);
    QCOMPARE(again->message.kind, u"welcome"_s);
    QCOMPARE(syntheses(), first->sentences.size());
    const auto current = QCoro::waitFor(m_messages->current(who(u"uid-1"_s), {.language = u"en"_s}));
    QVERIFY(current && current->message);
    QCOMPARE(current->messages, 1);
    const auto figures = m_bench->inside([](Connection &db) { return storage::voiceclips::figures(db); });
    QCOMPARE(figures.hits, first->sentences.size());
}

void VoiceTest::generate_notAwaited_answersBeforeItIsSpoken()
{
    begin(u"sk_1"_s, false);
    const auto first = generate(u"uid-1"_s, {.isAwaited = false});
    QVERIFY(first);
    QVERIFY(!first->isReady);
    QVERIFY(first->sentences.size() >= 3);
    QVERIFY(!first->sentences.first().caption.isEmpty());
    QVERIFY(!first->message.generationMs);
    QTRY_VERIFY(!m_messages->isRunning());
    const auto later = QCoro::waitFor(m_messages->byId(who(u"uid-1"_s), first->message.id));
    QVERIFY(later && later->isReady);
    QVERIFY(later->message.generationMs);
    QCOMPARE(syntheses(), later->sentences.size());
}

void VoiceTest::current_saysWhatComes_andCostsNothing()
{
    begin(u"sk_1"_s, false);
    const auto current = QCoro::waitFor(m_messages->current(who(u"uid-1"_s), {.language = u"de"_s}));
    QVERIFY(current && !current->message);
    QCOMPARE(current->kind, MessageKind::Welcome);
    const auto spoken = generate(u"uid-1"_s, {.language = u"de"_s});
    QVERIFY(spoken);
    QCOMPARE(syntheses(), spoken->sentences.size()); // none before
    QCOMPARE(current->sentences.size(), spoken->sentences.size());
    QCOMPARE(current->sentences.first().caption, spoken->sentences.first().caption);
    const auto tip = QCoro::waitFor(m_messages->current(who(u"uid-1"_s), {.kind = MessageKind::Tip}));
    QVERIFY(tip && !tip->message);
    QCOMPARE(tip->kind, MessageKind::Tip);
}

void VoiceTest::completedListens_moveOn_andOthersDoNot()
{
    begin(u"sk_1"_s, false);
    listen(u"uid-1"_s, u"welcome"_s, false);
    QCOMPARE(generate(u"uid-1"_s)->message.kind, u"welcome"_s);
    listen(u"uid-1"_s, u"welcome"_s, true);
    QCOMPARE(generate(u"uid-1"_s)->message.kind, u"tip"_s);
    const auto current = QCoro::waitFor(m_messages->current(who(u"uid-1"_s), {.language = u"fr"_s}));
    QVERIFY(current && !current->message);
    QCOMPARE(current->kind, MessageKind::Tip);
    listen(u"uid-1"_s, u"tip"_s, true);
    listen(u"uid-1"_s, u"update"_s, true);
    QCOMPARE(generate(u"uid-1"_s)->message.kind, u"update"_s);
    QCOMPARE(generate(u"uid-2"_s)->message.kind, u"welcome"_s);
    const auto own = QCoro::waitFor(m_listens->own(who(u"uid-1"_s), {}, 100));
    QVERIFY(own);
    QCOMPARE(own->size(), 4);
    ListenReport report{own->first().id, u"update"_s, u"en"_s, u"ScienceTeacher"_s, {}, 900, false};
    QVERIFY(QCoro::waitFor(m_listens->report(who(u"uid-1"_s), report)));
    const auto stranger = QCoro::waitFor(m_listens->report(who(u"uid-2"_s), report));
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().code, ErrorCode::NotFound);
    const auto moved = QCoro::waitFor(m_listens->own(who(u"uid-1"_s), {}, 1));
    QCOMPARE(moved->size(), 2); // one more says that there are more
    QCOMPARE(moved->first().positionMs, 900);
    QVERIFY(moved->first().isCompleted); // what was heard to the end stays so
    QVERIFY(!QCoro::waitFor(m_listens->everybodys(who(u"uid-1"_s), {}, 10)));
    QCOMPARE(QCoro::waitFor(m_listens->everybodys(who(u"admin"_s, domain::Role::Admin), {}, 10))->size(), 4);
}

void VoiceTest::budget_usedUp_theLocalVoiceSpeaks()
{
    if (speech::espeakProgram().isEmpty()) {
        QSKIP("espeak-ng is not installed");
    }
    begin(u"sk_1"_s, true, 60);
    const auto message = generate(u"uid-1"_s);
    QVERIFY(message);
    QVERIFY(message->isReady);
    QCOMPARE(message->source, services::voicekeys::kLocal);
    QVERIFY(message->reason.contains(u"characters"_s));
    QVERIFY(month().characters <= 60);
    for (const services::SpokenSentence &each : message->sentences) {
        QVERIFY(each.endMs > each.startMs);
    }
}

void VoiceTest::unclearAnswer_isCountedEachTime()
{
    begin(u"sk_1"_s, false);
    int lost = 0;
    m_trouble = [&lost](const net::HttpRequest &request) -> std::optional<FakeTransport::Reply> {
        if (request.method == "POST" && lost == 0) {
            ++lost;
            return FakeTransport::Reply(core::fail(ErrorCode::Timeout, u"lost"_s));
        }
        return std::nullopt;
    };
    const auto message = generate(u"uid-1"_s);
    QVERIFY(message && message->isReady);
    QCOMPARE(syntheses(), message->sentences.size() + 1);
    QVERIFY(month().characters > charactersOf(*message));
    QCOMPARE(month().syntheses, message->sentences.size());
}

void VoiceTest::voiceRefused_anotherStepsIn()
{
    begin(u"sk_1"_s, false);
    m_trouble = [](const net::HttpRequest &request) -> std::optional<FakeTransport::Reply> {
        return request.url.path().contains(kAdam)
                   ? std::optional(FakeTransport::answer(402, R"({"detail":{"code":"paid_plan_required"}})"))
                   : std::nullopt;
    };
    const auto message = generate(u"uid-1"_s, {.profile = u"CanadianRockstar"_s});
    QVERIFY(message && message->isReady);
    QCOMPARE(message->source, services::voicekeys::kElevenLabs);
    QCOMPARE(month().characters, charactersOf(*message));
}

void VoiceTest::providerAway_localVoiceStandsInAndGivesWay()
{
    if (speech::espeakProgram().isEmpty()) {
        QSKIP("espeak-ng is not installed");
    }
    begin(u"sk_1"_s, true);
    m_trouble = [](const net::HttpRequest &) {
        return std::optional(FakeTransport::Reply(core::fail(ErrorCode::Offline, u"away"_s)));
    };
    const auto away = generate(u"uid-1"_s);
    QVERIFY(away && away->isReady);
    QCOMPARE(away->source, services::voicekeys::kLocal);
    QCOMPARE(month().characters, 0);
    m_trouble = {};
    QCOMPARE(generate(u"uid-1"_s)->source, services::voicekeys::kLocal); // not yet
    m_bench->clock.advance(11min);
    (void)generate(u"uid-1"_s);
    QTRY_COMPARE(generate(u"uid-1"_s)->source, services::voicekeys::kElevenLabs);
}

void VoiceTest::noVoice_captionsAloneAndSaysSo()
{
    begin({}, true);
    const auto message = generate(u"uid-1"_s, {.language = u"th"_s});
    QVERIFY(message);
    QVERIFY(message->isReady);
    QCOMPARE(message->source, services::voicekeys::kCaptions);
    QVERIFY(message->reason.contains(u"Thai"_s));
    QVERIFY(message->reason.contains(u"ELEVENLABS_API_KEY"_s));
    QVERIFY(!message->sentences.isEmpty());
    QCOMPARE(QCoro::waitFor(m_messages->sound(who(u"uid-1"_s), message->message.id)).error().code, ErrorCode::NotFound);
}

void VoiceTest::sounds_areTheirsAloneAndWhole()
{
    begin(u"sk_1"_s, false);
    const auto message = generate(u"uid-1"_s);
    const auto sound = QCoro::waitFor(m_messages->sound(who(u"uid-1"_s), message->message.id));
    QVERIFY(sound);
    QVERIFY(sound->bytes.size() > 1000);
    QCOMPARE(QCoro::waitFor(m_messages->sound(who(u"uid-2"_s), message->message.id)).error().code, ErrorCode::NotFound);
    QCOMPARE(QCoro::waitFor(m_messages->byId(who(u"uid-2"_s), message->message.id)).error().code, ErrorCode::NotFound);
    QVERIFY(!QCoro::waitFor(m_messages->clip(who(u"uid-1"_s), u"../../etc/passwd"_s)));
}

void VoiceTest::lostFile_isSpokenAgain()
{
    begin(u"sk_1"_s, false);
    const auto message = generate(u"uid-1"_s);
    const QString content = message->sentences.last().content;
    QVERIFY(QFile::remove(m_folder->path() + u"/voice/"_s + content.first(2) + u'/' + content + u".mp3"_s));
    QCOMPARE(QCoro::waitFor(m_messages->clip(who(u"uid-1"_s), content)).error().code, ErrorCode::NotFound);
    const auto again = generate(u"uid-1"_s);
    QVERIFY(again && again->isReady);
    QCOMPARE(again->source, services::voicekeys::kElevenLabs);
    QVERIFY(QCoro::waitFor(m_messages->clip(who(u"uid-1"_s), again->sentences.last().content)));
    QCOMPARE(syntheses(), message->sentences.size() + 1);
}

void VoiceTest::preparing_dryRunChangesNothing()
{
    begin(u"sk_1"_s, false);
    const Identity admin = who(u"admin"_s, domain::Role::Admin);
    const services::PreparationWish wish{{u"en"_s}, {u"ScienceTeacher"_s}};
    const auto plan = QCoro::waitFor(m_desk->plan(admin, wish));
    QVERIFY(plan);
    QVERIFY(plan->missing > 0);
    QCOMPARE(plan->missing, plan->clips);
    QVERIFY(plan->characters > plan->missing);
    QCOMPARE(plan->charactersLeft, 100'000);
    QCOMPARE(syntheses(), 0);
    QVERIFY(QCoro::waitFor(m_desk->prepare(admin, wish)));
    m_bench->clock.advance(1min);
    m_worker->wake();
    QTRY_COMPARE_WITH_TIMEOUT(syntheses(), plan->missing, 20'000);
    QTRY_COMPARE(QCoro::waitFor(m_desk->plan(admin, wish))->missing, 0);
    QTRY_COMPARE(month().characters, plan->characters);
    const auto everybody = QCoro::waitFor(m_desk->plan(admin, {}));
    QCOMPARE(everybody->languages, (QStringList{u"en"_s, u"fr"_s}));
    QVERIFY(!QCoro::waitFor(m_desk->plan(who(u"uid-1"_s), wish)));
    QVERIFY(!QCoro::waitFor(m_desk->plan(admin, {{u"xx"_s}, {}})));
    const auto standing = QCoro::waitFor(m_desk->standing(admin));
    QCOMPARE(standing->cache.clips, plan->missing);
    QVERIFY(standing->cache.bytes > 0);
}

void VoiceTest::estimate_isTheMeanOfTheLastTen()
{
    begin(u"sk_1"_s, false);
    QCOMPARE(*QCoro::waitFor(m_messages->estimatedMs()), 3000);
    m_bench->change([](Connection &db) -> core::Outcome {
        for (int number = 0; number < 12; ++number) {
            const auto made = db.execute(u"INSERT INTO voice_messages (id, firebase_uid, kind, language, profile, "
                                         "digest, generation_ms, created_at, ready_at) "
                                         "VALUES ($1, 'uid-1', 'tip', 'en', 'x', $1, $2, 0, $3)"_s,
                                         {QString::number(number), qint64(number * 100), qint64(number)});
            if (!made) {
                return core::fail(made.error());
            }
        }
        return {};
    });
    QCOMPARE(*QCoro::waitFor(m_messages->estimatedMs()), 650);
}

void VoiceTest::wishes_thatMakeNoSense_areRefused()
{
    begin(u"sk_1"_s, false);
    QCOMPARE(generate(u"uid-1"_s, {.language = u"xx"_s}).error().code, ErrorCode::Invalid);
    QCOMPARE(generate(u"uid-1"_s, {.profile = u"Nobody"_s}).error().code, ErrorCode::Invalid);
    QCOMPARE(generate(u"uid-1"_s, {.date = QDate(2026, 1, 20)}).error().code, ErrorCode::Invalid);
    const Identity admin = who(u"admin"_s, domain::Role::Admin);
    QCOMPARE(QCoro::waitFor(m_messages->say(admin, u" "_s, u"en"_s, u"BuddyFriend"_s)).error().code,
             ErrorCode::Invalid);
    QCOMPARE(QCoro::waitFor(m_messages->say(who(u"uid-1"_s), u"Hello."_s, u"en"_s, u"BuddyFriend"_s)).error().code,
             ErrorCode::Forbidden);
    const auto said = QCoro::waitFor(m_messages->say(admin, u"Hello. And good-bye."_s, u"en"_s, u"BuddyFriend"_s));
    QVERIFY(said && said->isReady);
    QCOMPARE(said->sentences.size(), 2);
    QCOMPARE(said->message.kind, u"own"_s);
}

QTEST_GUILESS_MAIN(VoiceTest)
#include "tst_voice.moc"
