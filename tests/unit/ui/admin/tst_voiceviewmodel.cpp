// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/listensexport.h"
#include "ui/admin/voicewords.h"
#include "voiceservice.h"

#include <QSignalSpy>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using admin::VoiceListenModel;
using admin::VoicePreparer;
using admin::VoiceViewModel;
using test::VoiceService;

namespace {

/// What the player was asked.
struct Played
{
    QString title;
    admin::MakeVoice make;
    QString language;
    QString profile;
};

/// The page, opened, with a player that remembers.
struct VoicePageBench
{
    VoiceService &service;
    QList<Played> played;
    std::unique_ptr<admin::AdminModels> models;

    explicit VoicePageBench(VoiceService &of, bool hasPlayer = true) : service(of)
    {
        of.world.signIn();
        const admin::SpeakAloud speak = [this](const QString &title, const admin::MakeVoice &make,
                                               const QString &language, const QString &profile) {
            played.append({title, make, language, profile});
        };
        models = std::make_unique<admin::AdminModels>(of.world.session, of.world.feed, of.world.clock, nullptr,
                                                      admin::StorePauses(), hasPlayer ? speak : admin::SpeakAloud());
        models->setOpen(true);
        models->voice()->setShown(true);
    }
    [[nodiscard]] VoiceViewModel &page() const { return *models->voice(); }
    [[nodiscard]] VoicePreparer &preparer() const { return *models->voice()->preparer(); }
    [[nodiscard]] bool isReady() const
    {
        return page().view() == "ready"_L1 && page().cast()->view() == "ready"_L1 && !preparer().languages().isEmpty();
    }
};

} // namespace

class VoiceViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shown_saysWhatIsKept_whoSpeaks_andTheBudget();
    void speaker_isSaid_asItIs_data();
    void speaker_isSaid_asItIs();
    void budget_spent_saysSo_andWithoutALimitThereIsNoBar();
    void trouble_namesFailedAndLocalOnes();
    void ticks_beginWithTheSetting_andForgetThePlan();
    void ask_saysWhatItWouldCost_changesNothing();
    void plan_saysWhatFollows_data();
    void plan_saysWhatFollows();
    void confirm_beforeAsking_doesNothing();
    void confirm_prepares_readsBack_andFollowsToTheEnd();
    void confirm_refused_keepsThePlan_andSaysWhy();
    void say_playsByThePlayer_andMakesItOfTheText();
    void say_emptyTooLongOrOffline_isOff_withTheReason();
    void say_withoutAPlayer_isNotThere();
    void history_isPaged_inWords();
    void export_hasTheNamesOfTheWire_andCoversMail();
    void castAway_isSaid_theFiguresStay();
    void offlineLater_keepsWhatWasRead();
    void leaving_forgets();
    void contract_goesThereAndBack_andRefusesHalves();
};

void VoiceViewModelTest::shown_saysWhatIsKept_whoSpeaks_andTheBudget()
{
    VoiceService service;
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    const QVariantList figures = bench.page().figures();
    QCOMPARE(figures.size(), 4);
    QCOMPARE(figures[0].toMap().value(u"value"_s).toString(), u"120"_s);
    QCOMPARE(figures[2].toMap().value(u"value"_s).toString(), u"4 min 32 s"_s);
    QCOMPARE(figures[3].toMap().value(u"value"_s).toString(), QLocale().toString(1'500));
    QCOMPARE(figures[0].toMap().value(u"certainty"_s).toString(), u"confirmed"_s);
    QCOMPARE(bench.page().speaker().value(u"title"_s).toString(), u"ElevenLabs speaks"_s);
    const QVariantMap budget = bench.page().budget();
    QCOMPARE(budget.value(u"share"_s).toInt(), 400);
    QVERIFY(budget.value(u"title"_s).toString().contains(u"November 2026"_s));
    QVERIFY(budget.value(u"beyond"_s).toString().contains(u"December"_s));
    QVERIFY(bench.page().trouble().isEmpty());
    QVERIFY(bench.page().progressText().isEmpty());
}

void VoiceViewModelTest::speaker_isSaid_asItIs_data()
{
    QTest::addColumn<bool>("elevenLabs");
    QTest::addColumn<bool>("simulated");
    QTest::addColumn<bool>("local");
    QTest::addColumn<bool>("spent");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("why");
    QTest::newRow("ElevenLabs") << true << false << true << false << u"ElevenLabs speaks"_s << u"once"_s;
    QTest::newRow("simulated") << true << true << true << false << u"A simulated voice speaks"_s << u"sandbox"_s;
    QTest::newRow("local") << false << false << true << false << u"The local voice speaks"_s << u"ELEVENLABS_API_KEY"_s;
    QTest::newRow("nobody") << false << false << false << false << u"Nobody speaks"_s << u"espeak-ng"_s;
    QTest::newRow("used up, local") << true << false << true << true << u"The local voice speaks"_s << u"December"_s;
    QTest::newRow("used up, nobody") << true << false << false << true << u"Nobody speaks what is new"_s
                                     << u"December"_s;
}

void VoiceViewModelTest::speaker_isSaid_asItIs()
{
    QFETCH(const bool, elevenLabs);
    QFETCH(const bool, simulated);
    QFETCH(const bool, local);
    QFETCH(const bool, spent);
    QFETCH(const QString, title);
    QFETCH(const QString, why);
    contract::VoiceStanding standing;
    standing.month = u"2026-11"_s;
    standing.monthLimit = 100;
    standing.hasElevenLabs = elevenLabs;
    standing.isSimulated = simulated;
    standing.hasLocalVoice = local;
    standing.monthCharacters = spent ? 100 : 0;
    const QVariantMap said = admin::voiceSpeaking(standing);
    QCOMPARE(said.value(u"title"_s).toString(), title);
    QVERIFY2(said.value(u"text"_s).toString().contains(why), qPrintable(said.value(u"text"_s).toString()));
    QCOMPARE(admin::voiceBudget(standing).isEmpty(), !elevenLabs);
}

void VoiceViewModelTest::budget_spent_saysSo_andWithoutALimitThereIsNoBar()
{
    contract::VoiceStanding standing;
    standing.hasElevenLabs = true;
    standing.month = u"2026-12"_s;
    standing.monthLimit = 100;
    standing.monthCharacters = 130;
    QVERIFY(admin::voiceBudget(standing).value(u"spent"_s).toBool());
    QCOMPARE(admin::voiceBudget(standing).value(u"share"_s).toInt(), 1000);
    QVERIFY(admin::voiceBudget(standing).value(u"beyond"_s).toString().contains(u"captions"_s));
    QVERIFY(admin::voiceBudget(standing).value(u"beyond"_s).toString().contains(u"January"_s));
    standing.monthLimit = 0;
    QCOMPARE(admin::voiceBudget(standing).value(u"share"_s).toInt(), -1);
    QVERIFY(!admin::voiceBudget(standing).value(u"spent"_s).toBool());
}

void VoiceViewModelTest::trouble_namesFailedAndLocalOnes()
{
    contract::VoiceStanding standing;
    standing.hasElevenLabs = true;
    standing.failed = 3;
    QVERIFY(admin::voiceTrouble(standing).contains(u"could not be spoken"_s));
    standing.failed = 0;
    standing.localClips = 2;
    QVERIFY(admin::voiceTrouble(standing).contains(u"local voice"_s));
    standing.hasElevenLabs = false;
    QVERIFY(admin::voiceTrouble(standing).isEmpty());
}

void VoiceViewModelTest::ticks_beginWithTheSetting_andForgetThePlan()
{
    VoiceService service;
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    VoicePreparer &preparer = bench.preparer();
    QCOMPARE(preparer.languages(), QStringList({u"en"_s, u"fr"_s}));
    QCOMPARE(preparer.voices().size(), 3);
    QVERIFY(preparer.tickedText().startsWith(u"2 of 3 languages"_s));
    preparer.ask();
    QTRY_VERIFY(!preparer.plan().isEmpty());
    preparer.tickLanguage(u"ar"_s, true);
    preparer.tickLanguage(u"xx"_s, true);
    preparer.tickLanguage(u"en"_s, false);
    QCOMPARE(preparer.languages(), QStringList({u"fr"_s, u"ar"_s}));
    QVERIFY(preparer.plan().isEmpty());
    preparer.tickNoLanguage();
    bench.models->refresh();
    QTRY_VERIFY(!bench.page().isReading());
    QVERIFY(preparer.languages().isEmpty()); // the setting's do not come back by themselves
    QVERIFY(!preparer.askReason().isEmpty());
    preparer.tickAllLanguages();
    QCOMPARE(preparer.languages().size(), 3);
    for (const QString &voice : preparer.voices()) {
        preparer.tickVoice(voice, false);
    }
    QVERIFY(!preparer.askReason().isEmpty());
}

void VoiceViewModelTest::ask_saysWhatItWouldCost_changesNothing()
{
    VoiceService service;
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    VoicePreparer &preparer = bench.preparer();
    preparer.tickVoice(u"BuddyFriend"_s, false);
    preparer.ask();
    QTRY_VERIFY(!preparer.plan().isEmpty());
    const QVariantList plan = preparer.plan();
    QCOMPARE(plan.size(), 4);
    QCOMPARE(plan[0].toMap().value(u"value"_s).toString(), u"60"_s);
    QCOMPARE(plan[1].toMap().value(u"value"_s).toString(), u"20"_s);
    QCOMPARE(plan[2].toMap().value(u"value"_s).toString(), QLocale().toString(1'000));
    QCOMPARE(plan[3].toMap().value(u"value"_s).toString(), QLocale().toString(5'000));
    QVERIFY(preparer.deedReason().isEmpty());
    QVERIFY(service.calls.contains(
        uR"(POST /api/admin/voice/pregenerate {"dry_run":true,"languages":["en","fr"],"voice_profiles":["CanadianRockstar","ScienceTeacher"]})"_s));
    QCOMPARE(service.missing, 20);
}

void VoiceViewModelTest::plan_saysWhatFollows_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("billed");
    QTest::addColumn<bool>("local");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<QString>("note");
    QTest::newRow("fits") << 20 << 5'000 << true << true << u"ink"_s << u"bills them once"_s;
    QTest::newRow("too many, local voice") << 20 << 400 << true << true << u"warn"_s << u"600 characters more"_s;
    QTest::newRow("too many, nobody") << 20 << 400 << true << false << u"warn"_s << u"not spoken this month"_s;
    QTest::newRow("nothing missing") << 0 << 5'000 << true << true << u"good"_s << u"Nothing is missing"_s;
    QTest::newRow("local") << 20 << 0 << false << true << u"ink"_s << u"Nothing is billed"_s;
}

void VoiceViewModelTest::plan_saysWhatFollows()
{
    QFETCH(const int, missing);
    QFETCH(const int, left);
    QFETCH(const bool, billed);
    QFETCH(const bool, local);
    QFETCH(const QString, tone);
    QFETCH(const QString, note);
    VoiceService service;
    service.missing = missing;
    service.left = left;
    service.isBilled = billed;
    service.standing.hasLocalVoice = local;
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    bench.preparer().ask();
    QTRY_VERIFY(!bench.preparer().plan().isEmpty());
    QCOMPARE(bench.preparer().planTone(), tone);
    QVERIFY2(bench.preparer().planNote().contains(note), qPrintable(bench.preparer().planNote()));
    QCOMPARE(bench.preparer().deedReason().isEmpty(), missing > 0);
}

void VoiceViewModelTest::confirm_beforeAsking_doesNothing()
{
    VoiceService service;
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    QVERIFY(!bench.preparer().deedReason().isEmpty());
    bench.preparer().confirm();
    QCOMPARE(service.callsOf(u"POST"_s), 0);
}

void VoiceViewModelTest::confirm_prepares_readsBack_andFollowsToTheEnd()
{
    VoiceService service;
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    VoicePreparer &preparer = bench.preparer();
    QSignalSpy told(&bench.page(), &VoiceViewModel::told);
    preparer.ask();
    QTRY_VERIFY(!preparer.plan().isEmpty());
    preparer.confirm();
    preparer.confirm();
    QTRY_COMPARE(preparer.plan().value(1).toMap().value(u"value"_s).toString(), u"0"_s); // read back
    QCOMPARE(service.callsOf(u"POST /api/admin/voice/pregenerate {\"dry_run\":false"_s), 1);
    QCOMPARE(service.callsOf(u"POST /api/admin/voice/pregenerate {\"dry_run\":true"_s), 2);
    QTRY_VERIFY(bench.page().progressText().startsWith(u"20"_s));
    QCOMPARE(bench.page().progress(), 0.);
    service.standing.preparing = 5;
    bench.page().refresh();
    QTRY_COMPARE(bench.page().progress(), 0.75);
    QCOMPARE(told.count(), 0);
    service.standing.preparing = 0;
    service.standing.clips = 140;
    QTRY_COMPARE(told.count(), 1); // looked at again by itself
    QVERIFY(told.first().first().toString().contains(u"140"_s));
    QVERIFY(bench.page().progressText().isEmpty());
    QTRY_COMPARE(service.callsOf(u"POST /api/admin/voice/pregenerate {\"dry_run\":true"_s), 3);
}

void VoiceViewModelTest::confirm_refused_keepsThePlan_andSaysWhy()
{
    VoiceService service;
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    VoicePreparer &preparer = bench.preparer();
    preparer.ask();
    QTRY_VERIFY(!preparer.plan().isEmpty());
    QSignalSpy told(&bench.page(), &VoiceViewModel::told);
    service.refusal = 429;
    preparer.confirm();
    QTRY_VERIFY(!preparer.error().isEmpty());
    QVERIFY(!preparer.plan().isEmpty() && !preparer.isDoing());
    QCOMPARE(told.count(), 1);
    QCOMPARE(service.missing, 20);
    service.refusal = 0;
    preparer.confirm();
    QTRY_COMPARE(service.missing, 0);
    QVERIFY(preparer.error().isEmpty());
}

void VoiceViewModelTest::say_playsByThePlayer_andMakesItOfTheText()
{
    VoiceService service;
    VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    VoiceViewModel &page = bench.page();
    QVERIFY(page.canSay());
    QCOMPARE(page.sayVoice(), u"ScienceTeacher"_s);
    page.setSayText(u"  Good morning.\nHow are you?"_s);
    page.setSayLanguage(u"ar"_s);
    page.setSayVoice(u"BuddyFriend"_s);
    QVERIFY2(page.sayReason().isEmpty(), qPrintable(page.sayReason()));
    page.say();
    QCOMPARE(bench.played.size(), 1);
    QCOMPARE(bench.played.first().title, u"Good morning. How are you?"_s);
    QCOMPARE(bench.played.first().language, u"ar"_s);
    QCOMPARE(bench.played.first().profile, u"BuddyFriend"_s);
    const auto message = QCoro::waitFor(bench.played.first().make(u"fr"_s, u"BuddyFriend"_s));
    QVERIFY(message);
    QCOMPARE(message->language, u"fr"_s);
    QCOMPARE(message->sentences.first().text, page.sayText());
    page.setSayText(QString(90, u'a'));
    page.say();
    QCOMPARE(bench.played.last().title.size(), 60);
}

void VoiceViewModelTest::say_emptyTooLongOrOffline_isOff_withTheReason()
{
    VoiceService service;
    VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    VoiceViewModel &page = bench.page();
    page.setSayText(u" \n "_s);
    QVERIFY(!page.sayReason().isEmpty());
    page.say();
    page.setSayText(QString(VoiceViewModel::kLongestText, u'a'));
    QVERIFY(page.sayReason().isEmpty());
    page.setSayText(QString(VoiceViewModel::kLongestText + 1, u'a'));
    QVERIFY(!page.sayProblem().isEmpty());
    QCOMPARE(page.sayReason(), page.sayProblem());
    page.say();
    page.setSayText(u"Hello."_s);
    QSignalSpy said(&page, &VoiceViewModel::sayingChanged);
    service.world.isReachable = false;
    page.refresh();
    QTRY_VERIFY(page.isOffline());
    QVERIFY(!said.isEmpty());
    QVERIFY(!page.sayReason().isEmpty());
    page.say();
    QVERIFY(bench.played.isEmpty());
}

void VoiceViewModelTest::say_withoutAPlayer_isNotThere()
{
    VoiceService service;
    const VoicePageBench bench(service, false);
    QTRY_VERIFY(bench.isReady());
    QVERIFY(!bench.page().canSay());
    bench.page().setSayText(u"Hello."_s);
    bench.page().say();
    QCOMPARE(service.callsOf(u"POST"_s), 0);
}

void VoiceViewModelTest::history_isPaged_inWords()
{
    VoiceService service;
    service.hear(150);
    service.listens[1].isCompleted = true;
    service.listens[2].email.clear();
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    admin::VoiceHistory &history = *bench.page().history();
    QTRY_COMPARE(history.view(), u"ready"_s);
    VoiceListenModel &rows = *history.rows();
    QCOMPARE(rows.count(), 100);
    const auto cell = [&rows](int row, int role) {
        return rows.index(row).data(role).toString();
    };
    QCOMPARE(cell(0, VoiceListenModel::Who), u"u•••@example.com"_s);
    QCOMPARE(cell(0, VoiceListenModel::What), u"Tip"_s);
    QCOMPARE(cell(0, VoiceListenModel::Language), u"Français"_s);
    QCOMPARE(cell(0, VoiceListenModel::Voice), u"Science Teacher"_s);
    QCOMPARE(cell(0, VoiceListenModel::Reach), u"up to 1:05"_s);
    QCOMPARE(cell(1, VoiceListenModel::Reach), u"to the end"_s);
    QCOMPARE(cell(2, VoiceListenModel::Who), u"u-3"_s);
    QVERIFY(cell(0, VoiceListenModel::Spoken).contains(u"Français"_s));
    QCOMPARE(history.uidAt(2), u"u-3"_s);
    rows.fetchMore({});
    QTRY_COMPARE(rows.count(), 150);
    service.listens[0].positionMs = 70'000; // it goes on
    history.refresh();
    QTRY_COMPARE(cell(0, VoiceListenModel::Reach), u"up to 1:10"_s);
    QCOMPARE(rows.count(), 150);
}

void VoiceViewModelTest::export_hasTheNamesOfTheWire_andCoversMail()
{
    VoiceService service;
    service.hear(1);
    const QList<ui::ExportColumn> columns = admin::listenColumns();
    const ui::ExportRow row = admin::listenRow(service.listens.first());
    QCOMPARE(row.size(), columns.size());
    const auto at = [&](const QString &name) {
        for (qsizetype index = 0; index < columns.size(); ++index) {
            if (columns[index].name == name) {
                return row[index];
            }
        }
        return ui::ExportCell();
    };
    QCOMPARE(std::get<QString>(at(u"email"_s)), u"u•••@example.com"_s);
    QCOMPARE(std::get<QString>(at(u"message_type"_s)), u"tip"_s);
    QCOMPARE(std::get<QString>(at(u"completed"_s)), u"false"_s);
    QCOMPARE(std::get<qint64>(at(u"position_ms"_s)), 65'300);
}

void VoiceViewModelTest::castAway_isSaid_theFiguresStay()
{
    VoiceService service;
    service.castStatus = 404;
    const VoicePageBench bench(service);
    QTRY_COMPARE(bench.page().view(), u"ready"_s);
    QTRY_COMPARE(bench.page().cast()->view(), u"error"_s);
    bench.page().setSayText(u"Hello."_s);
    QVERIFY(!bench.page().sayReason().isEmpty());
    service.castStatus = 200;
    bench.page().cast()->refresh();
    QTRY_VERIFY(bench.isReady());
}

void VoiceViewModelTest::offlineLater_keepsWhatWasRead()
{
    VoiceService service;
    service.hear(2);
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    service.world.isReachable = false;
    bench.models->refresh();
    QTRY_VERIFY(bench.page().isOffline());
    QCOMPARE(bench.page().view(), u"ready"_s);
    QCOMPARE(bench.page().history()->rows()->count(), 2);
    QVERIFY(!bench.preparer().askReason().isEmpty());
    QVERIFY(!bench.preparer().deedReason().isEmpty());
}

void VoiceViewModelTest::leaving_forgets()
{
    VoiceService service;
    service.hear(2);
    const VoicePageBench bench(service);
    QTRY_VERIFY(bench.isReady());
    bench.page().setSayText(u"Mine."_s);
    bench.models->setOpen(false);
    QVERIFY(bench.page().figures().isEmpty());
    QVERIFY(bench.page().sayText().isEmpty());
    QCOMPARE(bench.page().history()->rows()->count(), 0);
    QVERIFY(bench.preparer().languages().isEmpty());
    QVERIFY(bench.page().cast()->languages().isEmpty());
}

void VoiceViewModelTest::contract_goesThereAndBack_andRefusesHalves()
{
    VoiceService service;
    const QJsonObject standing = service.standing.toJson();
    QCOMPARE(contract::VoiceStanding::fromJson(standing).value_or(contract::VoiceStanding()).toJson(), standing);
    QVERIFY(!contract::VoiceStanding::fromJson({}));
    QJsonObject half = standing;
    half.insert("budget"_L1, QJsonObject{{u"month"_s, u"2026-11"_s}});
    QVERIFY(!contract::VoiceStanding::fromJson(half));
    const contract::VoicePreparation plan{true, {u"en"_s}, {u"BuddyFriend"_s}, 20, 3, 90, 1'000, true};
    QCOMPARE(contract::VoicePreparation::fromJson(plan.toJson())->toJson(), plan.toJson());
    QVERIFY(!contract::VoicePreparation::fromJson({{u"missing"_s, 1}}));
    QVERIFY(contract::VoiceSpeaker::fromJson(service.speakers.first().toJson()));
    QVERIFY(!contract::VoiceSpeaker::fromJson({{u"name"_s, u"x"_s}}));
}

QTEST_GUILESS_MAIN(VoiceViewModelTest)
#include "tst_voiceviewmodel.moc"
