// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using ui::VoicePlayer;

/// The page and the player behind it, against a service of the test's.
class VoicePlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signedIn_messageIsThereToRead_andSilent();
    void play_fromCache_asksForNothingMore();
    void play_notSpokenYet_beginsWithTheFirstSentence();
    void play_refused_saysWhy_andTriesAgain();
    void languageSwitch_whilePlaying_goesOnAtTheSameSentence();
    void languageSwitch_beforePlaying_staysSilent();
    void languageSwitch_whilePaused_costsNothing_andKeepsTheSentence();
    void languageWithoutVoice_isReadInSilence();
    void soundLost_isSaid_andTheRestIsHeard();
    void end_isTold_andTheNextMessageIsOffered();
    void pause_isTold_withItsPlace();
    void told_offline_isToldAgain();
    void seek_bySecondsAndSentences();
    void speed_mute_captions_areKept();
    void deviceLost_isSaid();
    void closed_isThereToReadAgain();
    void anotherKind_isShown_andWhatPlayedStops();
    void history_pages_andPlaysAgain();
    void signOut_closesAndForgets();

private:
    /// Signed in, and everything is read.
    void begin();
    [[nodiscard]] customer::VoiceViewModel &page() { return *m_models->voice(); }
    [[nodiscard]] VoicePlayer &player() { return m_world->player; }
    void playToTheMiddle();

    std::unique_ptr<test::CustomerWorld> m_world;
    std::unique_ptr<customer::CustomerModels> m_models;
};

void VoicePlayerTest::init()
{
    QLocale::setDefault(QLocale(u"en"_s));
    m_world = std::make_unique<test::CustomerWorld>();
}

void VoicePlayerTest::cleanup()
{
    m_models.reset();
    m_world.reset();
}

void VoicePlayerTest::begin()
{
    m_world->signIn();
    m_models = m_world->models();
    QTRY_COMPARE(page().view(), u"ready"_s);
    QTRY_COMPARE(player().state(), VoicePlayer::Ready);
}

void VoicePlayerTest::playToTheMiddle()
{
    QTRY_VERIFY(m_world->playback.segments.value(2));
    player().toggle();
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    m_world->playback.advance(1400);
    QCOMPARE(player().sentence(), 1);
}

void VoicePlayerTest::signedIn_messageIsThereToRead_andSilent()
{
    m_world->voice.isReady = false;
    begin();
    QCOMPARE(page().title(), u"Welcome message"_s);
    QCOMPARE(player().captions()->count(), 3);
    QCOMPARE(player().caption(), u"en welcome 1."_s);
    QVERIFY(!m_world->playback.isPlaying);
    QCOMPARE(m_world->voice.generated, 0);
    QCOMPARE(m_world->voice.sounds, 0);
    QVERIFY(m_world->voice.told.isEmpty());
    QTRY_COMPARE(page().languages().size(), 4);
    QCOMPARE(page().languages().at(1).toMap()[u"capability"_s].toString(), u"local voice"_s);
}

void VoicePlayerTest::play_fromCache_asksForNothingMore()
{
    begin();
    QTRY_COMPARE(m_world->voice.sounds, 3); // fetched ahead: play begins at once
    QTRY_VERIFY(m_world->playback.segments.value(2));
    player().toggle();
    QCOMPARE(player().state(), VoicePlayer::Playing);
    QVERIFY(m_world->playback.isPlaying);
    QCOMPARE(m_world->voice.generated, 0);
    QTRY_COMPARE(m_world->voice.told.size(), 1);
    QVERIFY(!m_world->voice.told.first().isCompleted);
    QVERIFY2(std::abs(player().length() - 3000) < 100, qPrintable(QString::number(player().length())));
}

void VoicePlayerTest::play_notSpokenYet_beginsWithTheFirstSentence()
{
    m_world->voice.isReady = false;
    m_world->voice.waiting = {1, 2};
    begin();
    player().toggle();
    QCOMPARE(player().state(), VoicePlayer::Preparing);
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    m_world->playback.advance(5000);
    QCOMPARE(player().state(), VoicePlayer::Preparing);
    QCOMPARE(player().sentence(), 1);
    m_world->voice.waiting = {};
    Q_EMIT m_world->feed.changed(u"voice"_s, u"wish"_s);
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    QCOMPARE(m_world->voice.generated, 1);
    m_world->playback.advance(500);
    QCOMPARE(player().sentence(), 1);
}

void VoicePlayerTest::play_refused_saysWhy_andTriesAgain()
{
    m_world->voice.isReady = false;
    m_world->voice.status = 503;
    begin();
    player().toggle();
    QTRY_COMPARE(player().state(), VoicePlayer::Failed);
    QVERIFY(!player().error().what.isEmpty());
    QCOMPARE(player().caption(), u"en welcome 1."_s); // still there to be read
    m_world->voice.status = 200;
    player().toggle();
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    QVERIFY(player().error().isEmpty());
}

void VoicePlayerTest::languageSwitch_whilePlaying_goesOnAtTheSameSentence()
{
    begin();
    playToTheMiddle();
    page().setLanguage(u"ar"_s);
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    QCOMPARE(player().sentence(), 1);
    QCOMPARE(m_world->playback.place, (playback::Place{1, 0}));
    QCOMPARE(player().caption(), u"ar welcome 2."_s);
    QVERIFY(player().isRightToLeft());
    QTRY_VERIFY(m_world->playback.isPlaying);
    // The listen that ended was told with its place, another one began.
    QTRY_COMPARE(m_world->voice.told.last().language, u"ar"_s);
    const auto left = std::ranges::find_if(m_world->voice.told, [](const client::VoiceProgress &progress) {
        return progress.language == "en"_L1 && progress.positionMs > 1300;
    });
    QStringList told;
    for (const client::VoiceProgress &each : m_world->voice.told) {
        told.append(u"%1 %2"_s.arg(each.language).arg(each.positionMs));
    }
    QVERIFY2(left != m_world->voice.told.end(), qPrintable(told.join(u", "_s)));
}

void VoicePlayerTest::languageSwitch_beforePlaying_staysSilent()
{
    begin();
    page().setLanguage(u"ar"_s);
    QTRY_COMPARE(player().caption(), u"ar welcome 1."_s);
    QCOMPARE(player().state(), VoicePlayer::Ready);
    QVERIFY(!m_world->playback.isPlaying);
    QCOMPARE(m_world->settings.text(config::Key::VoiceLanguage), u"ar"_s);
}

void VoicePlayerTest::languageSwitch_whilePaused_costsNothing_andKeepsTheSentence()
{
    begin();
    playToTheMiddle();
    player().toggle();
    QCOMPARE(player().state(), VoicePlayer::Paused);
    m_world->voice.isReady = false;
    const int generated = m_world->voice.generated;
    page().setLanguage(u"ar"_s);
    QTRY_COMPARE(player().caption(), u"ar welcome 2."_s);
    QCOMPARE(m_world->voice.generated, generated);
    QVERIFY(!m_world->playback.isPlaying);
    player().toggle();
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    QCOMPARE(m_world->voice.generated, generated + 1);
    QCOMPARE(m_world->playback.place.sentence, 1);
}

void VoicePlayerTest::languageWithoutVoice_isReadInSilence()
{
    begin();
    page().setLanguage(u"th"_s);
    QTRY_COMPARE(player().caption(), u"th welcome 1."_s);
    player().toggle();
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    QVERIFY(!m_world->playback.segments.first()->sound);
    QVERIFY(m_world->playback.segments.first()->silentMs > 500);
    QCOMPARE(player().mark(), u"captions"_s);
    QVERIFY(!player().trouble().isEmpty());
    m_world->playback.advance(60'000);
    QCOMPARE(player().state(), VoicePlayer::Ended);
}

void VoicePlayerTest::soundLost_isSaid_andTheRestIsHeard()
{
    m_world->voice.isReady = false;
    m_world->voice.soundStatus = 404;
    begin();
    player().toggle();
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    QTRY_VERIFY(m_world->playback.segments.value(2));
    QVERIFY(!m_world->playback.segments.first()->sound);
    QVERIFY(!player().trouble().isEmpty());
}

void VoicePlayerTest::end_isTold_andTheNextMessageIsOffered()
{
    begin();
    player().toggle();
    QTRY_VERIFY(m_world->playback.segments.value(2));
    m_world->playback.advance(10'000);
    QCOMPARE(player().state(), VoicePlayer::Ended);
    QTRY_VERIFY(m_world->voice.told.last().isCompleted);
    QTRY_COMPARE(page().nextTitle(), u"Tips"_s);
    QCOMPARE(page().title(), u"Welcome message"_s); // what was heard stays until something else is wanted
    page().playNext();
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    QCOMPARE(page().title(), u"Tips"_s);
    QCOMPARE(player().caption(), u"en tip 1."_s);
}

void VoicePlayerTest::pause_isTold_withItsPlace()
{
    begin();
    playToTheMiddle();
    player().toggle();
    QCOMPARE(player().state(), VoicePlayer::Paused);
    QVERIFY(!m_world->playback.isPlaying);
    QTRY_VERIFY(m_world->voice.told.last().positionMs > 1300);
    QCOMPARE(m_world->voice.told.last().listenId, u"l-1"_s); // of the listen that began
    player().toggle();
    QCOMPARE(player().state(), VoicePlayer::Playing);
    QCOMPARE(player().sentence(), 1);
}

void VoicePlayerTest::told_offline_isToldAgain()
{
    begin();
    player().toggle();
    QTRY_VERIFY(m_world->playback.segments.value(2));
    QTRY_COMPARE(m_world->voice.told.size(), 1);
    m_world->isReachable = false;
    const qsizetype sent = m_world->callsTo(u"/api/welcome-message/track-listen"_s);
    m_world->playback.advance(10'000);
    QTRY_VERIFY(m_world->callsTo(u"/api/welcome-message/track-listen"_s) > sent);
    QVERIFY(!m_world->voice.told.last().isCompleted);
    m_world->isReachable = true;
    Q_EMIT m_world->feed.everythingMayHaveChanged();
    QTRY_VERIFY(m_world->voice.told.last().isCompleted);
}

void VoicePlayerTest::seek_bySecondsAndSentences()
{
    begin();
    QTRY_VERIFY(m_world->playback.segments.value(2));
    playToTheMiddle();
    player().nextSentence();
    QCOMPARE(m_world->playback.place, (playback::Place{2, 0}));
    player().nextSentence();
    QCOMPARE(player().sentence(), 2);
    player().previousSentence();
    QCOMPARE(player().sentence(), 1);
    player().seekBy(-5);
    QCOMPARE(m_world->playback.place, (playback::Place{0, 0}));
    player().seekBy(5);
    QCOMPARE(player().sentence(), 2);
    player().seekTo(1200);
    QCOMPARE(player().sentence(), 1);
    QVERIFY(player().position() > 1100 && player().position() < 1300);
    QCOMPARE(player().positionText(), u"0:01"_s);
}

void VoicePlayerTest::speed_mute_captions_areKept()
{
    begin();
    player().options()->faster();
    QCOMPARE(player().options()->speed(), 1.25);
    QCOMPARE(m_world->playback.speed, 1.25);
    player().options()->slower();
    player().options()->slower();
    QCOMPARE(player().options()->speed(), 0.75);
    player().options()->setSpeed(9);
    QCOMPARE(player().options()->speed(), 2.0);
    player().options()->setMuted(true);
    QVERIFY(m_world->playback.isMuted);
    player().options()->setCaptionsShown(false);
    player().options()->setDevice(u"d-1"_s);
    QCOMPARE(m_world->playback.device, QByteArray("d-1"));
    test::FakePlayback other;
    VoicePlayer next(m_world->session, m_world->feed, other, m_world->settings);
    QCOMPARE(next.options()->speed(), 2.0);
    QCOMPARE(other.speed, 2.0);
    QCOMPARE(other.device, QByteArray("d-1"));
    QVERIFY(!next.options()->areCaptionsShown());
}

void VoicePlayerTest::deviceLost_isSaid()
{
    begin();
    playToTheMiddle();
    QVERIFY(player().trouble().isEmpty());
    m_world->playback.loseDevice();
    QVERIFY(player().trouble().contains(u"captions"_s));
    QCOMPARE(player().state(), VoicePlayer::Playing);
}

void VoicePlayerTest::closed_isThereToReadAgain()
{
    begin();
    playToTheMiddle();
    player().close();
    QVERIFY(!m_world->playback.isPlaying);
    QTRY_COMPARE(player().state(), VoicePlayer::Ready);
    QCOMPARE(player().sentence(), 0);
    QCOMPARE(player().caption(), u"en welcome 1."_s);
}

void VoicePlayerTest::anotherKind_isShown_andWhatPlayedStops()
{
    begin();
    playToTheMiddle();
    page().choose(u"update"_s);
    QVERIFY(!m_world->playback.isPlaying);
    QTRY_COMPARE(player().caption(), u"en update 1."_s);
    QCOMPARE(player().state(), VoicePlayer::Ready);
    QCOMPARE(page().title(), u"News"_s);
}

void VoicePlayerTest::history_pages_andPlaysAgain()
{
    begin();
    QTRY_COMPARE(page().history().size(), 1);
    QVERIFY(page().historyHasMore());
    QCOMPARE(page().history().first().toMap()[u"far"_s].toString(), u"until 0:01"_s);
    page().readMoreHistory();
    QTRY_COMPARE(page().history().size(), 2);
    QVERIFY(!page().historyHasMore());
    page().playAgain(0);
    QTRY_COMPARE(player().state(), VoicePlayer::Playing);
    QCOMPARE(player().caption(), u"de welcome 1."_s);
    QCOMPARE(page().language(), u"de"_s);
    QCOMPARE(page().profile(), u"BuddyFriend"_s);
}

void VoicePlayerTest::signOut_closesAndForgets()
{
    begin();
    playToTheMiddle();
    QVERIFY(QCoro::waitFor(m_world->session.signOut()));
    QCOMPARE(player().state(), VoicePlayer::Closed);
    QVERIFY(!m_world->playback.isPlaying);
    QCOMPARE(player().captions()->count(), 0);
    QTRY_VERIFY(page().history().isEmpty());
}

QTEST_MAIN(VoicePlayerTest)
#include "tst_voiceplayer.moc"
