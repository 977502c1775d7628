// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "handoutputs.h"
#include "playback/deviceplayback.h"
#include "support/tones.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace dotm {
using playback::DevicePlayback;
using playback::Place;
using playback::Segment;

namespace {

/// No device at all: the clock plays, on the thread of the sound.
std::unique_ptr<playback::Outputs> noOutputs()
{
    auto outputs = std::make_unique<test::HandOutputs>();
    outputs->list.clear();
    return outputs;
}

Segment toneSegment(int ms)
{
    return {std::make_shared<const sound::Pcm>(test::tone(300, ms, 22'050)), 0};
}

} // namespace

class DevicePlaybackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noDevice_isToldAndPlacesMoveToTheEnd();
    void busyWindow_doesNotStopTheSound();
    void programmeBefore_isNeverHeardOf();
    void placeBeforeASeek_isNotToldAfterIt();
    void devices_areListedAfterPrepare();
    void destroyed_whilePlaying_isQuiet();
};

void DevicePlaybackTest::noDevice_isToldAndPlacesMoveToTheEnd()
{
    DevicePlayback playback(noOutputs);
    QSignalSpy device(&playback, &DevicePlayback::deviceChanged);
    QSignalSpy moved(&playback, &DevicePlayback::moved);
    QSignalSpy ended(&playback, &DevicePlayback::ended);
    QVERIFY(playback.hasDevice());
    playback.open(2);
    playback.put(0, toneSegment(200));
    playback.put(1, {{}, 200});
    QTRY_COMPARE(device.size(), 1);
    QVERIFY(!playback.hasDevice());
    QElapsedTimer timer;
    timer.start();
    playback.play();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(timer.elapsed() >= 390);
    QCOMPARE(moved.last().at(0).value<Place>(), (Place{1, 200}));
    QVERIFY(moved.size() <= 400 / 50 + 3);
}

void DevicePlaybackTest::busyWindow_doesNotStopTheSound()
{
    DevicePlayback playback(noOutputs);
    QSignalSpy ended(&playback, &DevicePlayback::ended);
    playback.open(1);
    playback.put(0, toneSegment(200));
    playback.play();
    QThread::msleep(500);              // the window's thread does something else
    QCoreApplication::processEvents(); // all that was told meanwhile
    QCOMPARE(ended.size(), 1);
}

void DevicePlaybackTest::programmeBefore_isNeverHeardOf()
{
    DevicePlayback playback(noOutputs);
    QSignalSpy moved(&playback, &DevicePlayback::moved);
    QSignalSpy ended(&playback, &DevicePlayback::ended);
    playback.open(1);
    playback.put(0, toneSegment(150));
    playback.play();
    QThread::msleep(300); // it moved and ended, and nobody was told yet
    playback.open(1);
    QCoreApplication::processEvents();
    QVERIFY(moved.isEmpty());
    QVERIFY(ended.isEmpty());
    playback.put(0, toneSegment(100));
    playback.play();
    QTRY_COMPARE(ended.size(), 1);
    playback.close();
    const qsizetype before = moved.size();
    playback.play();
    QTest::qWait(120);
    QCOMPARE(moved.size(), before);
}

void DevicePlaybackTest::placeBeforeASeek_isNotToldAfterIt()
{
    DevicePlayback playback(noOutputs);
    QSignalSpy moved(&playback, &DevicePlayback::moved);
    playback.open(2);
    playback.put(0, toneSegment(400));
    playback.put(1, toneSegment(400));
    playback.play();
    QTRY_VERIFY(!moved.isEmpty());
    QThread::msleep(150);
    moved.clear();
    playback.seek({1, 100});
    QTRY_VERIFY(moved.size() >= 3);
    QCOMPARE(moved.first().at(0).value<Place>(), (Place{1, 100}));
    for (const QList<QVariant> &each : moved) {
        QCOMPARE(each.at(0).value<Place>().sentence, 1);
    }
}

void DevicePlaybackTest::devices_areListedAfterPrepare()
{
    DevicePlayback playback([] { return std::make_unique<test::HandOutputs>(); });
    QSignalSpy devices(&playback, &DevicePlayback::devicesChanged);
    QVERIFY(playback.devices().isEmpty());
    playback.prepare();
    QTRY_COMPARE(devices.size(), 1);
    QCOMPARE(playback.devices().first().id, "a");
    QVERIFY(playback.hasDevice());
}

void DevicePlaybackTest::destroyed_whilePlaying_isQuiet()
{
    auto playback = std::make_unique<DevicePlayback>(noOutputs);
    playback->open(1);
    playback->put(0, toneSegment(3'000));
    playback->play();
    QSignalSpy moved(playback.get(), &DevicePlayback::moved);
    QTRY_VERIFY(!moved.isEmpty());
    playback.reset();
    const qsizetype told = moved.size();
    QTest::qWait(120);
    QCOMPARE(moved.size(), told);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::DevicePlaybackTest)
#include "tst_deviceplayback.moc"
