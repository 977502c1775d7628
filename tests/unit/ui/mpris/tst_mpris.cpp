// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/memorysecretstore.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "ui/voice/mpris/mpris.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using playback::Place;

namespace {

/// Does as it is told, at once, and remembers.
class ObedientPlayback final : public playback::Playback
{
public:
    void open(int) override {}
    void put(int, const playback::Segment &) override {}
    void close() override { isPlaying = false; }
    void play() override { isPlaying = true; }
    void pause() override { isPlaying = false; }
    void seek(Place to) override { place = to; }
    void setSpeed(double to) override { speed = to; }
    void setMuted(bool to) override { isMuted = to; }
    void setVolume(double) override {}
    void setDevice(const QByteArray &) override {}
    [[nodiscard]] QList<playback::Device> devices() const override { return {}; }
    [[nodiscard]] bool hasDevice() const override { return true; }

    Place place;
    double speed = 1;
    bool isPlaying = false;
    bool isMuted = false;
};

core::Task<core::Result<contract::VoiceMessage>> makeMessage(QString language, QString profile)
{
    contract::VoiceMessage message;
    message.id = u"m1"_s;
    message.kind = u"welcome"_s;
    message.language = language;
    message.profile = profile;
    message.isReady = true;
    message.source = u"captions"_s;
    for (const char *each : {"Welcome to the network.", "Your line is ready.", "Have a good day."}) {
        contract::VoiceSentence sentence;
        sentence.text = QString::fromLatin1(each);
        sentence.source = u"captions"_s;
        message.sentences.append(sentence);
    }
    co_return message;
}

struct World
{
    test::FakeClock clock;
    test::SeededRandom random;
    test::FakeTransport transport;
    config::MemorySecretStore secrets;
    QTemporaryDir folder;
    net::HttpClient http{transport, clock, random};
    client::Session session{http, QUrl(u"http://127.0.0.1:9"_s), secrets, clock};
    client::LiveFeed feed{session, random};
    config::UserSettings settings{config::Settings(), folder.filePath(u"settings"_s)};
    ObedientPlayback playback;
    ui::VoicePlayer player{session, feed, playback, settings};
    ui::Mpris mpris{player};

    void play(const QString &title) { player.play({title, makeMessage, false}, u"en"_s, u"ScienceTeacher"_s); }
};

/// What an independent client says; this program answers it meanwhile.
QString ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; })) {
        process.kill();
    }
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
}

QString ctl(const QStringList &arguments)
{
    return ask(u"playerctl"_s, QStringList{u"--player=dotm_desktop"_s} + arguments);
}

QString valueOf(const QString &interface, const QString &name)
{
    return ask(u"dbus-send"_s,
               {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.mpris.MediaPlayer2.dotm_desktop"_s,
                u"/org/mpris/MediaPlayer2"_s, u"org.freedesktop.DBus.Properties.Get"_s, u"string:"_s + interface,
                u"string:"_s + name});
}

const QString kPlayer = u"org.mpris.MediaPlayer2.Player"_s;

} // namespace

/// With playerctl, which knows the specification and nothing of us; the same program is run without a bus.
class MprisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void closedPlayer_isNotOnTheBus();
    void opened_saysWhatItIs();
    void buttons_playPauseAndStop();
    void nextAndPrevious_areSentences();
    void position_isToldAndSet();
    void positionOfAnotherTrack_isNotSet();
    void rateAndVolume_areThePlayers();
    void changes_areTold();
    void raise_wantsTheWindow();
    void secondProgram_hasANameOfItsOwn();
    void noBus_isNoTrouble();
};

void MprisTest::init()
{
    const QByteArray bus = qgetenv("DOTM_TEST_BUS");
    QVERIFY2(!bus.isEmpty(), "started without with-bus.sh");
    if ((bus == "none") != (QByteArrayView(QTest::currentTestFunction()) == "noBus_isNoTrouble")) {
        QSKIP("for the other surroundings");
    }
}

void MprisTest::closedPlayer_isNotOnTheBus()
{
    World world;
    QVERIFY(ctl({u"status"_s}).contains(u"No players found"_s));
    world.play(u"Welcome"_s);
    QCOMPARE(ctl({u"status"_s}), u"Playing"_s);
    world.player.close();
    QVERIFY(ctl({u"status"_s}).contains(u"No players found"_s));
}

void MprisTest::opened_saysWhatItIs()
{
    World world;
    world.play(u"Welcome, Ada"_s);
    QCOMPARE(ctl({u"metadata"_s, u"title"_s}), u"Welcome, Ada"_s);
    QCOMPARE(ctl({u"metadata"_s, u"mpris:length"_s}).toLongLong(), qint64(world.player.length()) * 1000);
    QVERIFY(world.player.length() > 1'000);
    const QString root = u"org.mpris.MediaPlayer2"_s;
    QCOMPARE(valueOf(root, u"Identity"_s).section(u' ', -2), u"DOTM Desktop"_s);
    QVERIFY(valueOf(root, u"DesktopEntry"_s).endsWith(u"app.dotmobile.desktop"_s));
    QVERIFY(valueOf(root, u"CanQuit"_s).endsWith(u"false"_s));
    QVERIFY(valueOf(kPlayer, u"CanControl"_s).endsWith(u"true"_s));
    const QString first = ctl({u"metadata"_s, u"mpris:trackid"_s});
    world.play(u"A tip"_s);
    QCOMPARE(ctl({u"metadata"_s, u"title"_s}), u"A tip"_s);
    QVERIFY(ctl({u"metadata"_s, u"mpris:trackid"_s}) != first);
}

void MprisTest::buttons_playPauseAndStop()
{
    World world;
    world.play(u"Welcome"_s);
    Q_EMIT world.playback.moved({1, 200});
    ctl({u"pause"_s});
    QVERIFY(!world.playback.isPlaying);
    QCOMPARE(ctl({u"status"_s}), u"Paused"_s);
    ctl({u"play"_s});
    ctl({u"play"_s});
    QVERIFY(world.playback.isPlaying);
    QCOMPARE(ctl({u"status"_s}), u"Playing"_s);
    ctl({u"play-pause"_s});
    QVERIFY(!world.playback.isPlaying);
    ctl({u"play-pause"_s});
    QVERIFY(world.playback.isPlaying);
    ctl({u"stop"_s});
    QVERIFY(!world.playback.isPlaying);
    QCOMPARE(world.playback.place, Place());
    QCOMPARE(ctl({u"status"_s}), u"Stopped"_s);
    ctl({u"play"_s});
    Q_EMIT world.playback.ended();
    QCOMPARE(ctl({u"status"_s}), u"Stopped"_s);
}

void MprisTest::nextAndPrevious_areSentences()
{
    World world;
    world.play(u"Welcome"_s);
    QCOMPARE(world.player.timeline().count(), 3);
    ctl({u"next"_s});
    QCOMPARE(world.playback.place, (Place{1, 0}));
    ctl({u"next"_s});
    QVERIFY(valueOf(kPlayer, u"CanGoNext"_s).endsWith(u"false"_s));
    ctl({u"next"_s});
    QCOMPARE(world.playback.place, (Place{2, 0}));
    ctl({u"previous"_s});
    QCOMPARE(world.playback.place, (Place{1, 0}));
}

void MprisTest::position_isToldAndSet()
{
    World world;
    world.play(u"Welcome"_s);
    Q_EMIT world.playback.moved({0, 700});
    world.player.pause(); // playerctl counts on while it plays
    QCOMPARE(ctl({u"position"_s}), u"0.700000"_s);
    ctl({u"position"_s, u"0.3+"_s});
    QCOMPARE(world.playback.place, (Place{0, 1'000}));
    ctl({u"position"_s, u"0.6-"_s});
    QCOMPARE(world.playback.place, (Place{0, 400}));
    ctl({u"position"_s, u"0.25"_s}); // SetPosition of this track
    QCOMPARE(world.playback.place, (Place{0, 250}));
    ctl({u"position"_s, u"100-"_s});
    QCOMPARE(world.playback.place, Place());
}

void MprisTest::positionOfAnotherTrack_isNotSet()
{
    World world;
    world.play(u"Welcome"_s);
    Q_EMIT world.playback.moved({0, 700});
    const auto set = [](const QString &track, const QString &us) {
        ask(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.mpris.MediaPlayer2.dotm_desktop"_s,
                             u"/org/mpris/MediaPlayer2"_s, u"org.mpris.MediaPlayer2.Player.SetPosition"_s,
                             u"objpath:"_s + track, u"int64:"_s + us});
    };
    set(u"/app/dotmobile/desktop/message/99"_s, u"200000"_s);
    set(world.mpris.trackId(), u"-5"_s);
    set(world.mpris.trackId(), u"3600000000"_s);
    QCOMPARE(world.player.position(), 700.0);
    set(world.mpris.trackId(), u"200000"_s);
    QCOMPARE(world.player.position(), 200.0);
}

void MprisTest::rateAndVolume_areThePlayers()
{
    World world;
    world.play(u"Welcome"_s);
    const auto set = [](const QString &name, const QString &value) {
        ask(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.mpris.MediaPlayer2.dotm_desktop"_s,
                             u"/org/mpris/MediaPlayer2"_s, u"org.freedesktop.DBus.Properties.Set"_s,
                             u"string:"_s + kPlayer, u"string:"_s + name, u"variant:double:"_s + value});
    };
    set(u"Rate"_s, u"1.5"_s);
    QCOMPARE(world.playback.speed, 1.5);
    set(u"Rate"_s, u"9"_s);
    QCOMPARE(world.playback.speed, 1.5);
    QVERIFY(valueOf(kPlayer, u"Rate"_s).endsWith(u"1.5"_s));
    set(u"Rate"_s, u"0"_s);
    QVERIFY(!world.playback.isPlaying);
    ctl({u"volume"_s, u"0"_s});
    QVERIFY(world.playback.isMuted);
    QCOMPARE(ctl({u"volume"_s}), u"0.000000"_s);
    ctl({u"volume"_s, u"0.8"_s});
    QVERIFY(!world.playback.isMuted);
    QCOMPARE(ctl({u"volume"_s}), u"1.000000"_s);
}

void MprisTest::changes_areTold()
{
    World world;
    world.play(u"Welcome"_s);
    QProcess monitor;
    monitor.start(u"dbus-monitor"_s, {u"--session"_s, u"path=/org/mpris/MediaPlayer2"_s});
    QByteArray heard;
    const auto hears = [&](const char *what) {
        return QTest::qWaitFor([&] {
            heard += monitor.readAllStandardOutput();
            return heard.contains(what);
        });
    };
    QVERIFY(hears("NameAcquired"));
    QTest::qWait(50); // its rule is set now
    heard.clear();
    Q_EMIT world.playback.moved({0, 300});
    world.player.pause();
    QVERIFY(hears("\"Paused\""));
    QVERIFY(heard.contains("PropertiesChanged"));
    QVERIFY(!heard.contains("xesam:title")); // that did not change
    world.player.seekTo(200);
    QVERIFY(hears("Seeked"));
    QVERIFY(hears("int64 200000"));
    heard.clear();
    world.play(u"A tip"_s);
    QVERIFY(hears("A tip"));
    QVERIFY(!heard.contains("Welcome"));
    monitor.kill();
    monitor.waitForFinished();
}

void MprisTest::raise_wantsTheWindow()
{
    World world;
    world.play(u"Welcome"_s);
    QSignalSpy raise(&world.mpris, &ui::Mpris::raiseWanted);
    ask(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.mpris.MediaPlayer2.dotm_desktop"_s,
                         u"/org/mpris/MediaPlayer2"_s, u"org.mpris.MediaPlayer2.Raise"_s});
    QCOMPARE(raise.size(), 1);
}

void MprisTest::secondProgram_hasANameOfItsOwn()
{
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
    QVERIFY(other.registerService(u"org.mpris.MediaPlayer2.dotm_desktop"_s));
    World world;
    world.play(u"Welcome"_s);
    const QString own = u"dotm_desktop.instance%1"_s.arg(QCoreApplication::applicationPid());
    QTRY_VERIFY(ask(u"playerctl"_s, {u"--list-all"_s}).contains(own));
    other.unregisterService(u"org.mpris.MediaPlayer2.dotm_desktop"_s);
    QDBusConnection::disconnectFromBus(u"other"_s);
}

void MprisTest::noBus_isNoTrouble()
{
    World world;
    world.play(u"Welcome"_s);
    QCoreApplication::processEvents();
    QVERIFY(world.playback.isPlaying);
    world.player.close();
    QCoreApplication::processEvents();
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::MprisTest)
#include "tst_mpris.moc"
