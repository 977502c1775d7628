// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "playback/deviceplayback.h"
#include "speech/espeak.h"
#include "support/soundrecorder.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using playback::DevicePlayback;
using playback::Place;
using playback::Segment;
using test::SoundRecorder;

namespace {

Segment toneSegment(double hz, int ms, int rate)
{
    return {std::make_shared<const sound::Pcm>(test::tone(hz, ms, rate)), 0};
}

/// What the sound server says.
QByteArray pactl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"pactl"_s, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

double pitchIn(std::span<const qint16> all, int fromMs, int toMs)
{
    return test::pitchOf(SoundRecorder::part(all, fromMs, toMs), SoundRecorder::kRate);
}

} // namespace

/// Through a real sound server, and what it played is recorded; the same program is run where there is none.
class SoundServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void sentences_areHeardInOrderAndWhole();
    void speech_isHeardAsItWasSpoken();
    void pauseAndSeek_areFeltAtOnce();
    void doubleSpeed_takesHalfTheTimeAtTheSamePitch();
    void noServer_placesMoveToTheEnd();
    void deviceGoneWhilePlaying_isMissedAndPlayedOnWhenItIsBack();
    void serverGoneWhilePlaying_placesMoveToTheEnd(); // the last: there is no server afterwards

private:
    const bool m_hasServer = qgetenv("DOTM_TEST_SOUND") == "server";
    SoundRecorder m_recorder;
    std::unique_ptr<DevicePlayback> m_playback;
};

void SoundServerTest::initTestCase()
{
    QVERIFY2(!qgetenv("DOTM_TEST_SOUND").isEmpty(), "started without with-pulse.sh");
    if (m_hasServer) {
        QVERIFY2(m_recorder.start(), "the recorder hears nothing");
        m_playback = std::make_unique<DevicePlayback>();
        QSignalSpy devices(m_playback.get(), &DevicePlayback::devicesChanged);
        m_playback->prepare();
        QVERIFY(devices.wait());
        QCOMPARE(m_playback->devices().size(), 1);
        QCOMPARE(m_playback->devices().first().id, "test_sink");
    }
}

void SoundServerTest::init()
{
    const bool isForServer = !QByteArrayView(QTest::currentTestFunction()).startsWith("noServer");
    if (isForServer != m_hasServer) {
        QSKIP("for the other surroundings");
    }
    m_recorder.forget();
}

void SoundServerTest::sentences_areHeardInOrderAndWhole()
{
    QSignalSpy ended(m_playback.get(), &DevicePlayback::ended);
    std::size_t toldSecond = 0;
    QObject listener;
    connect(m_playback.get(), &DevicePlayback::moved, &listener, [&](Place place) {
        if (place.sentence == 1 && toldSecond == 0) {
            toldSecond = m_recorder.samples().size();
        }
    });
    m_playback->open(3);
    m_playback->put(0, toneSegment(300, 500, 22'050));
    m_playback->put(1, toneSegment(500, 400, 44'100));
    m_playback->put(2, toneSegment(700, 500, 22'050));
    QTRY_VERIFY(m_recorder.lengthMs() >= 200);
    QVERIFY(SoundRecorder::trimmed(m_recorder.samples()).empty()); // nothing sounds before play()
    m_playback->play();
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(pactl({u"list"_s, u"short"_s, u"sink-inputs"_s}).isEmpty());
    const int whole = m_recorder.lengthMs() + 100;
    QTRY_VERIFY(m_recorder.lengthMs() > whole);
    const auto all = m_recorder.samples();
    const auto heard = SoundRecorder::trimmed(all);
    QVERIFY2(std::abs(SoundRecorder::msOf(heard) - 1'400) < 100,
             qPrintable(QString::number(SoundRecorder::msOf(heard))));
    QVERIFY2(SoundRecorder::longestGapMs(heard) < 150, "there is a gap");
    QVERIFY(std::abs(pitchIn(heard, 20, 480) - 300) < 4);
    QVERIFY(std::abs(pitchIn(heard, 520, 880) - 500) < 5);
    QVERIFY(std::abs(pitchIn(heard, 920, 1'380) - 700) < 6);
    const auto second = heard.data() - all.data() + 500 * SoundRecorder::kRate / 1'000;
    const qint64 lateMs = (qint64(toldSecond) - second) * 1000 / SoundRecorder::kRate;
    QVERIFY2(std::abs(lateMs) < 150, qPrintable(QString::number(lateMs))); // captions are in time
    QVERIFY(m_playback->hasDevice());
}

void SoundServerTest::speech_isHeardAsItWasSpoken()
{
    QSignalSpy ended(m_playback.get(), &DevicePlayback::ended);
    const QStringList sentences{u"Your line is ready."_s, u"Thank you!"_s};
    int spokenMs = 0;
    m_playback->open(2);
    for (int sentence = 0; sentence < 2; ++sentence) {
        const auto spoken = speech::speakByEspeak({u"en-us"_s, 50, 220}, sentences[sentence]);
        QVERIFY(spoken.has_value());
        spokenMs += spoken->lengthMs();
        m_playback->put(sentence, {std::make_shared<const sound::Pcm>(*spoken), 0});
    }
    m_playback->play();
    QTRY_COMPARE(ended.size(), 1);
    const int whole = m_recorder.lengthMs() + 100;
    QTRY_VERIFY(m_recorder.lengthMs() > whole);
    const auto heard = SoundRecorder::trimmed(m_recorder.samples());
    QVERIFY2(SoundRecorder::msOf(heard) > spokenMs - 250 && SoundRecorder::msOf(heard) <= spokenMs + 20,
             qPrintable(u"%1 of %2"_s.arg(SoundRecorder::msOf(heard)).arg(spokenMs)));
    QVERIFY(SoundRecorder::longestGapMs(heard) < 150);
}

void SoundServerTest::pauseAndSeek_areFeltAtOnce()
{
    QSignalSpy ended(m_playback.get(), &DevicePlayback::ended);
    QSignalSpy moved(m_playback.get(), &DevicePlayback::moved);
    m_playback->open(2);
    m_playback->put(0, toneSegment(300, 4'000, 22'050));
    m_playback->put(1, toneSegment(500, 300, 22'050));
    m_playback->play();
    QTRY_VERIFY(!moved.isEmpty() && moved.last().at(0).value<Place>().offsetMs >= 300);
    m_playback->pause();
    const int paused = m_recorder.lengthMs();
    QTRY_VERIFY(pactl({u"list"_s, u"short"_s, u"sink-inputs"_s}).isEmpty());
    QTRY_VERIFY(m_recorder.lengthMs() >= paused + 400);
    const auto first = SoundRecorder::part(m_recorder.samples(), 0, paused + 400);
    QVERIFY(!SoundRecorder::trimmed(first).empty());
    QVERIFY2(SoundRecorder::trimmed(SoundRecorder::part(first, paused + 200, paused + 400)).empty(), "it sounds on");
    m_recorder.forget();
    m_playback->seek({1, 0});
    m_playback->play();
    QTRY_COMPARE(ended.size(), 1);
    const int whole = m_recorder.lengthMs() + 100;
    QTRY_VERIFY(m_recorder.lengthMs() > whole);
    const auto heard = SoundRecorder::trimmed(m_recorder.samples());
    QVERIFY(std::abs(SoundRecorder::msOf(heard) - 300) < 60);
    QVERIFY(std::abs(pitchIn(heard, 10, 290) - 500) < 5);
}

void SoundServerTest::doubleSpeed_takesHalfTheTimeAtTheSamePitch()
{
    QSignalSpy ended(m_playback.get(), &DevicePlayback::ended);
    m_playback->setSpeed(2);
    m_playback->open(1);
    m_playback->put(0, toneSegment(300, 1'600, 22'050));
    m_playback->play();
    QTRY_COMPARE(ended.size(), 1);
    m_playback->setSpeed(1);
    const int whole = m_recorder.lengthMs() + 100;
    QTRY_VERIFY(m_recorder.lengthMs() > whole);
    const auto heard = SoundRecorder::trimmed(m_recorder.samples());
    QVERIFY2(std::abs(SoundRecorder::msOf(heard) - 800) < 80, qPrintable(QString::number(SoundRecorder::msOf(heard))));
    const double pitch = pitchIn(heard, 50, 750);
    QVERIFY2(std::abs(pitch - 300) < 9, qPrintable(QString::number(pitch)));
}

void SoundServerTest::noServer_placesMoveToTheEnd()
{
    DevicePlayback playback;
    QSignalSpy ended(&playback, &DevicePlayback::ended);
    QSignalSpy moved(&playback, &DevicePlayback::moved);
    playback.open(2);
    playback.put(0, toneSegment(300, 200, 22'050));
    playback.put(1, {{}, 200});
    playback.play();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!playback.hasDevice());
    QVERIFY(playback.devices().isEmpty());
    QCOMPARE(moved.last().at(0).value<Place>(), (Place{1, 200}));
    QVERIFY(moved.size() >= 5);
}

void SoundServerTest::deviceGoneWhilePlaying_isMissedAndPlayedOnWhenItIsBack()
{
    QSignalSpy moved(m_playback.get(), &DevicePlayback::moved);
    QSignalSpy device(m_playback.get(), &DevicePlayback::deviceChanged);
    m_playback->open(1);
    m_playback->put(0, toneSegment(300, 20'000, 22'050));
    m_playback->play();
    QTRY_VERIFY(!moved.isEmpty() && moved.last().at(0).value<Place>().offsetMs >= 100);
    pactl({u"unload-module"_s, u"module-null-sink"_s});
    QTRY_COMPARE(device.size(), 1);
    QVERIFY(!m_playback->hasDevice());
    moved.clear();
    QTRY_VERIFY(moved.size() >= 3);
    QVERIFY(moved.last().at(0).value<Place>() != moved.first().at(0).value<Place>());
    pactl({u"load-module"_s, u"module-null-sink"_s, u"sink_name=test_sink"_s});
    QTRY_COMPARE(device.size(), 2);
    QVERIFY(m_playback->hasDevice());
    QTRY_VERIFY(!pactl({u"list"_s, u"short"_s, u"sink-inputs"_s}).isEmpty());
    m_playback->close();
    QTRY_VERIFY(pactl({u"list"_s, u"short"_s, u"sink-inputs"_s}).isEmpty());
}

void SoundServerTest::serverGoneWhilePlaying_placesMoveToTheEnd()
{
    QSignalSpy ended(m_playback.get(), &DevicePlayback::ended);
    QSignalSpy moved(m_playback.get(), &DevicePlayback::moved);
    QSignalSpy device(m_playback.get(), &DevicePlayback::deviceChanged);
    m_playback->open(1);
    m_playback->put(0, toneSegment(300, 1'000, 22'050));
    m_playback->play();
    QTRY_VERIFY(!moved.isEmpty() && moved.last().at(0).value<Place>().offsetMs >= 200);
    QVERIFY(m_playback->hasDevice());
    pactl({u"exit"_s});
    QTRY_COMPARE(device.size(), 1);
    QVERIFY(!m_playback->hasDevice());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(moved.last().at(0).value<Place>(), (Place{0, 1'000}));
    m_playback.reset();
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::SoundServerTest)
#include "tst_soundserver.moc"
