// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "handoutputs.h"
#include "playback/engine.h"
#include "support/tones.h"

#include <QSignalSpy>
#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using playback::Engine;
using playback::Place;
using playback::Segment;

namespace {

constexpr int kRate = 22'050;

Segment toneSegment(double hz, int ms)
{
    return {std::make_shared<const sound::Pcm>(test::tone(hz, ms, kRate)), 0};
}

/// An engine with devices in the hand of the test.
struct Bench
{
    test::HandOutputs *outputs = new test::HandOutputs;
    Engine engine{[this] {
        return std::unique_ptr<playback::Outputs>(outputs);
    }};
    QSignalSpy moved{&engine, &Engine::moved};
    QSignalSpy heard{&engine, &Engine::heard};
    QSignalSpy waiting{&engine, &Engine::waitingChanged};
    QSignalSpy ended{&engine, &Engine::ended};
    QSignalSpy device{&engine, &Engine::deviceChanged};

    void open(int sentences, int present)
    {
        engine.openProgramme(1, sentences);
        for (int sentence = 0; sentence < present; ++sentence) {
            engine.put(sentence, toneSegment(300 + 100 * sentence, 500));
        }
    }
    [[nodiscard]] Place told() const { return moved.isEmpty() ? Place() : moved.last().at(1).value<Place>(); }
};

} // namespace

class PlaybackEngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void open_isSilentUntilPlay();
    void place_isWhatWasTakenLessWhatWaits();
    void bars_areOfThePlaceThatIsHeard();
    void end_isToldWhenTheLastSoundIsOut();
    void pause_closesTheDeviceAndPlayGoesOnWhereItWasHeard();
    void seek_tellsThePlaceOnceAndPlaysFromThere();
    void missingSentence_waitsWithoutADeviceAndGoesOn();
    void seek_whileItWaits_tellsAgain();
    void noDevice_timeGoesOnToTheEnd();
    void deviceThatDoesNotStart_isReplacedByTheClock();
    void deviceThatFails_isReplacedByTheClockInTheSamePlace();
    void deviceThatTakesNothing_isReplacedByTheClock();
    void deviceThatFailed_isTriedAgain_thoughNothingChanged();
    void deviceThatComesBack_isPlayedOn();
    void setDevice_goesOnThereInTheSamePlace();
    void mute_dropsWhatWaitsInTheDevice();
    void failureOfAnEarlierOutput_isNothing();
    void orders_areNeverCarriedOutWithinOneAnother();
    void close_closesTheDeviceAndForgets();
    void orders_withoutAProgramme_doNothing();
};

void PlaybackEngineTest::open_isSilentUntilPlay()
{
    Bench bench;
    bench.open(2, 2);
    QCOMPARE(bench.outputs->opened, 0);
    QVERIFY(bench.outputs->isWatched);
    bench.engine.play();
    bench.engine.play();
    QCOMPARE(bench.outputs->opened, 1);
    QVERIFY(bench.outputs->now);
    QCOMPARE(bench.outputs->now->rate(), kRate);
    QVERIFY(bench.waiting.isEmpty());
}

void PlaybackEngineTest::place_isWhatWasTakenLessWhatWaits()
{
    Bench bench;
    bench.open(2, 2);
    bench.engine.play();
    bench.outputs->now->take(600, 200);
    QTRY_COMPARE(bench.told(), (Place{0, 400}));
    bench.outputs->now->take(20, 250); // a device that says less than before changes nothing
    QTest::qWait(2 * Engine::kTickMs);
    QCOMPARE(bench.told(), (Place{0, 400}));
    bench.outputs->now->take(80, 100);
    QTRY_COMPARE(bench.told(), (Place{1, 100}));
    bench.engine.setSpeed(2);
    bench.outputs->now->take(150, 0);
    QTRY_COMPARE(bench.told(), (Place{1, 500}));
    QCOMPARE(bench.moved.last().at(0).toInt(), 1);
}

void PlaybackEngineTest::bars_areOfThePlaceThatIsHeard()
{
    Bench bench;
    bench.engine.openProgramme(1, 2);
    bench.engine.put(0, {{}, 500});
    bench.engine.put(1, toneSegment(800, 500));
    bench.engine.setMuted(true);
    bench.engine.play();
    bench.outputs->now->take(900, 500);
    QTRY_VERIFY(!bench.heard.isEmpty());
    QCOMPARE(bench.heard.last().at(1).value<QList<float>>(), QList<float>(playback::Playback::kSpectrumBars, 0));
    bench.outputs->now->take(20, 100);
    QTRY_VERIFY(bench.heard.last().at(1).value<QList<float>>() !=
                QList<float>(playback::Playback::kSpectrumBars, 0)); // drawn although muted
}

void PlaybackEngineTest::end_isToldWhenTheLastSoundIsOut()
{
    Bench bench;
    bench.open(1, 1);
    bench.engine.play();
    bench.outputs->now->take(600, 150);
    QTRY_COMPARE(bench.told(), (Place{0, 450}));
    QTest::qWait(2 * Engine::kTickMs);
    QVERIFY(bench.ended.isEmpty());
    QVERIFY(bench.outputs->now);
    bench.outputs->now->take(120, 150);
    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.told(), (Place{0, 500}));
    QVERIFY(!bench.outputs->now);
    bench.engine.seek(2, {0, 0});
    QVERIFY(!bench.outputs->now); // it does not play any more
    bench.engine.play();
    QVERIFY(bench.outputs->now);
}

void PlaybackEngineTest::pause_closesTheDeviceAndPlayGoesOnWhereItWasHeard()
{
    Bench bench;
    bench.open(2, 2);
    bench.engine.play();
    bench.outputs->now->take(700, 100);
    bench.engine.pause();
    QVERIFY(!bench.outputs->now);
    bench.engine.pause();
    bench.engine.play();
    QVERIFY(bench.outputs->now);
    const QByteArray next = bench.outputs->now->take(300, 0);
    QTRY_COMPARE(bench.told(), (Place{1, 400}));
    QVERIFY(std::abs(test::pitchOf(test::samplesOf(next), kRate) - 400) < 4);
    QVERIFY(bench.ended.isEmpty());
}

void PlaybackEngineTest::seek_tellsThePlaceOnceAndPlaysFromThere()
{
    Bench bench;
    bench.open(3, 3);
    bench.engine.seek(2, {2, 900});
    QCOMPARE(bench.moved.size(), 1);
    QCOMPARE(bench.told(), (Place{2, 500}));
    QCOMPARE(bench.moved.last().at(0).toInt(), 2);
    QCOMPARE(bench.outputs->opened, 0);
    bench.engine.seek(3, {1, 100});
    bench.engine.play();
    bench.outputs->now->take(100, 0);
    bench.engine.seek(4, {2, 200});
    QCOMPARE(bench.told(), (Place{2, 200}));
    QVERIFY(bench.outputs->now);
    const QByteArray next = bench.outputs->now->take(200, 0);
    QVERIFY(std::abs(test::pitchOf(test::samplesOf(next), kRate) - 500) < 5);
    QTRY_COMPARE(bench.told(), (Place{2, 400}));
}

void PlaybackEngineTest::missingSentence_waitsWithoutADeviceAndGoesOn()
{
    Bench bench;
    bench.open(2, 0);
    bench.engine.play();
    QCOMPARE(bench.waiting.size(), 1);
    QCOMPARE(bench.waiting.last().at(1).toBool(), true);
    QCOMPARE(bench.outputs->opened, 0);
    bench.engine.put(1, toneSegment(400, 500));
    QCOMPARE(bench.outputs->opened, 0);
    bench.engine.put(0, {{}, 300});
    QCOMPARE(bench.waiting.last().at(1).toBool(), false);
    bench.engine.openProgramme(2, 2);
    bench.engine.put(0, toneSegment(300, 500));
    bench.engine.play();
    bench.outputs->now->take(500, 0);
    QVERIFY(bench.waiting.size() == 2); // the last sound is on its way
    bench.outputs->now->take(100, 0);
    QTRY_COMPARE(bench.waiting.size(), 3);
    QCOMPARE(bench.told(), (Place{1, 0}));
    QVERIFY(!bench.outputs->now);
    QVERIFY(bench.ended.isEmpty());
    bench.engine.put(1, toneSegment(400, 500));
    QCOMPARE(bench.waiting.last().at(1).toBool(), false);
    bench.outputs->now->take(100, 0);
    QTRY_COMPARE(bench.told(), (Place{1, 100}));
    bench.engine.pause();
    QCOMPARE(bench.waiting.size(), 4);
}

void PlaybackEngineTest::seek_whileItWaits_tellsAgain()
{
    Bench bench;
    bench.open(2, 0);
    bench.engine.play();
    bench.engine.seek(7, {1, 0});
    QCOMPARE(bench.waiting.size(), 3);
    QCOMPARE(bench.waiting.last().at(0).toInt(), 7);
    QCOMPARE(bench.waiting.last().at(1).toBool(), true);
    bench.engine.pause();
    QCOMPARE(bench.waiting.last().at(1).toBool(), false);
}

void PlaybackEngineTest::noDevice_timeGoesOnToTheEnd()
{
    Bench bench;
    bench.outputs->list.clear();
    bench.open(2, 0);
    bench.engine.put(0, toneSegment(300, 100));
    bench.engine.put(1, toneSegment(300, 100));
    QCOMPARE(bench.device.last().at(0).toBool(), false);
    bench.engine.play();
    QCOMPARE(bench.outputs->opened, 0);
    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.told(), (Place{1, 100}));
    QVERIFY(bench.moved.size() >= 3);
    QCOMPARE(bench.moved.size(), bench.heard.size());
}

void PlaybackEngineTest::deviceThatDoesNotStart_isReplacedByTheClock()
{
    Bench bench;
    bench.outputs->starts = false;
    bench.open(1, 0);
    bench.engine.put(0, toneSegment(300, 100));
    bench.engine.play();
    QCOMPARE(bench.device.size(), 1);
    QCOMPARE(bench.device.last().at(0).toBool(), false);
    QTRY_COMPARE(bench.ended.size(), 1);
    bench.outputs->starts = true;
    bench.engine.seek(2, {});
    bench.engine.play();
    QCOMPARE(bench.device.last().at(0).toBool(), true);
}

void PlaybackEngineTest::deviceThatFails_isReplacedByTheClockInTheSamePlace()
{
    Bench bench;
    bench.open(1, 1);
    bench.engine.play();
    bench.outputs->now->take(400, 100);
    bench.outputs->now->fail();
    QTRY_COMPARE(bench.device.size(), 1);
    QCOMPARE(bench.device.last().at(0).toBool(), false);
    QVERIFY(!bench.outputs->now);
    QTRY_COMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.outputs->opened, 1);
    const Place first = bench.moved.first().at(1).value<Place>();
    QVERIFY2(first.offsetMs >= 300 && first.offsetMs < 420, qPrintable(QString::number(first.offsetMs)));
}

void PlaybackEngineTest::deviceThatTakesNothing_isReplacedByTheClock()
{
    Bench bench;
    bench.open(1, 1);
    bench.engine.play();
    bench.outputs->now->take(100, 0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.device.size(), 1, 3 * Engine::kStallMs);
    QCOMPARE(bench.device.last().at(0).toBool(), false);
    QTRY_COMPARE(bench.ended.size(), 1);
}

void PlaybackEngineTest::deviceThatFailed_isTriedAgain_thoughNothingChanged()
{
    Bench bench;
    bench.open(1, 0);
    bench.engine.put(0, toneSegment(300, 9'000));
    bench.engine.play();
    bench.outputs->now->take(100, 0);
    bench.outputs->now->fail();
    QTRY_COMPARE(bench.device.size(), 1);
    QVERIFY(!bench.outputs->now);
    QTRY_VERIFY_WITH_TIMEOUT(bench.outputs->now, 3 * Engine::kFirstRetryMs);
    QCOMPARE(bench.device.last().at(0).toBool(), true);
}

void PlaybackEngineTest::deviceThatComesBack_isPlayedOn()
{
    Bench bench;
    bench.open(1, 1);
    bench.engine.play();
    bench.outputs->now->take(200, 0);
    bench.outputs->setList({});
    QTRY_COMPARE(bench.device.size(), 1);
    QVERIFY(!bench.outputs->now);
    bench.outputs->setList({{"b", u"Headphones"_s}});
    QTRY_COMPARE(bench.device.size(), 2);
    QCOMPARE(bench.device.last().at(0).toBool(), true);
    QVERIFY(bench.outputs->now);
    QCOMPARE(bench.outputs->now->device(), "b");
    bench.outputs->now->take(100, 0);
    QTRY_VERIFY(bench.told().offsetMs >= 300);
}

void PlaybackEngineTest::setDevice_goesOnThereInTheSamePlace()
{
    Bench bench;
    bench.outputs->list.append({"b", u"Headphones"_s});
    bench.open(1, 1);
    bench.engine.setDevice("b");
    bench.engine.play();
    QCOMPARE(bench.outputs->now->device(), "b");
    bench.outputs->now->take(200, 50);
    bench.engine.setDevice({});
    QCOMPARE(bench.outputs->now->device(), "a");
    bench.outputs->now->take(100, 0);
    QTRY_COMPARE(bench.told(), (Place{0, 250}));
    bench.engine.setDevice("gone");
    QCOMPARE(bench.outputs->now->device(), "a");
    QVERIFY(bench.device.isEmpty());
}

void PlaybackEngineTest::mute_dropsWhatWaitsInTheDevice()
{
    Bench bench;
    bench.open(1, 1);
    bench.engine.play();
    bench.outputs->now->take(300, 200);
    bench.engine.setMuted(true);
    bench.engine.setMuted(true);
    QCOMPARE(bench.outputs->opened, 2);
    QCOMPARE(test::loudnessOf(test::samplesOf(bench.outputs->now->take(100, 0))), 0.0);
    QTRY_COMPARE(bench.told(), (Place{0, 200}));
    bench.engine.setMuted(false);
    QVERIFY(test::loudnessOf(test::samplesOf(bench.outputs->now->take(100, 0))) > 0.3);
}

void PlaybackEngineTest::failureOfAnEarlierOutput_isNothing()
{
    Bench bench;
    bench.open(1, 1);
    bench.engine.play();
    bench.outputs->now->fail();
    bench.engine.seek(2, {0, 100});
    QCoreApplication::processEvents();
    QVERIFY(bench.device.isEmpty());
    QVERIFY(bench.outputs->now);
}

void PlaybackEngineTest::orders_areNeverCarriedOutWithinOneAnother()
{
    Bench bench;
    bench.open(2, 2);
    bench.engine.play();
    bench.outputs->now->take(200, 0);
    QMetaObject::invokeMethod(&bench.engine, [&bench] { bench.engine.seek(2, {1, 100}); }, Qt::QueuedConnection);
    bench.engine.pause();
    QTRY_COMPARE(bench.told(), (Place{1, 100}));
    QVERIFY(!bench.outputs->now); // the seek found it paused
    QCOMPARE(bench.outputs->opened, 1);
}

void PlaybackEngineTest::close_closesTheDeviceAndForgets()
{
    Bench bench;
    bench.open(1, 1);
    bench.engine.play();
    bench.outputs->now->take(200, 0);
    bench.engine.closeProgramme(2);
    QVERIFY(!bench.outputs->now);
    QVERIFY(!bench.outputs->isWatched);
    bench.moved.clear();
    QTest::qWait(3 * Engine::kTickMs);
    QVERIFY(bench.moved.isEmpty());
    bench.engine.openProgramme(3, 1);
    bench.engine.play();
    QCOMPARE(bench.waiting.last().at(1).toBool(), true); // the sentence before is not this one's
}

void PlaybackEngineTest::orders_withoutAProgramme_doNothing()
{
    Bench bench;
    bench.engine.play();
    bench.engine.pause();
    bench.engine.seek(1, {3, 4});
    bench.engine.put(0, toneSegment(300, 100));
    bench.engine.setDevice("b");
    QCOMPARE(bench.told(), Place());
    bench.engine.prepare();
    QCOMPARE(bench.outputs->opened, 0);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::PlaybackEngineTest)
#include "tst_engine.moc"
