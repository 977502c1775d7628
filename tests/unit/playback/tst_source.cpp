// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "playback/source.h"
#include "support/tones.h"

#include <QTest>

namespace dotm {
using playback::Place;
using playback::Segment;
using playback::Source;

namespace {

constexpr int kRate = 22'050;

Segment toneSegment(double hz, int ms, int rate = kRate)
{
    return {std::make_shared<const sound::Pcm>(test::tone(hz, ms, rate)), 0};
}

qint64 framesIn(qint64 ms)
{
    return ms * kRate / 1000;
}

/// In pieces as a device takes them.
QByteArray take(Source &source, int ms)
{
    QByteArray result;
    while (result.size() < framesIn(ms) * 2) {
        result += source.read(std::min<qint64>(882, framesIn(ms) * 2 - result.size()));
    }
    return result;
}

double pitchBetween(const QByteArray &bytes, int fromMs, int toMs)
{
    return test::pitchOf(test::samplesOf(bytes.mid(framesIn(fromMs) * 2, framesIn(toMs - fromMs) * 2)), kRate);
}

} // namespace

class PlaybackSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_followEachOtherWithoutAGap();
    void sameRateAtSpeedOne_isTheSoundItself();
    void otherRates_keepPitchAndLength();
    void silentSentence_isSilenceOfItsLength();
    void speed_isCountedInPlaces_data();
    void speed_isCountedInPlaces();
    void speedWhileMade_holdsFromThere();
    void missingSentence_isSilenceUntilItIsPut();
    void end_isSilenceFromTheLastFrameOn();
    void start_inTheMiddle_beginsThere();
    void start_atAMissingPlace_waitsForIt();
    void clamped_keepsWithinWhatIsThere();
    void volumeAndMute_areAppliedSoftly();
    void twoChannels_haveTheSameSound();
    void around_isTheSoundOfThePlace();
    void put_whileMade_changesOnlyWhatIsBegunAfter();
    void noSentences_isTheEnd();
};

void PlaybackSourceTest::sentences_followEachOtherWithoutAGap()
{
    Source source;
    source.setSentences(3);
    source.put(0, toneSegment(300, 400));
    source.put(1, toneSegment(500, 300));
    source.put(2, toneSegment(700, 200));
    source.start({}, kRate, 1);
    const QByteArray all = take(source, 900);
    QVERIFY(std::abs(pitchBetween(all, 0, 400) - 300) < 3);
    QVERIFY(std::abs(pitchBetween(all, 400, 700) - 500) < 4);
    QVERIFY(std::abs(pitchBetween(all, 700, 900) - 700) < 5);
    QVERIFY(!source.silentFrom());
    QCOMPARE(source.placeOf(framesIn(100)), (Place{0, 100}));
    QCOMPARE(source.placeOf(framesIn(450)), (Place{1, 50}));
    QCOMPARE(source.placeOf(framesIn(899)), (Place{2, 199}));
}

void PlaybackSourceTest::sameRateAtSpeedOne_isTheSoundItself()
{
    Source source;
    source.setSentences(1);
    const Segment segment = toneSegment(440, 500);
    source.put(0, segment);
    source.start({}, kRate, 1);
    QCOMPARE(take(source, 500), segment.sound->samples);
}

void PlaybackSourceTest::otherRates_keepPitchAndLength()
{
    Source source;
    source.setSentences(2);
    source.put(0, toneSegment(300, 400, 44'100));
    source.put(1, toneSegment(500, 400, 16'000));
    source.start({}, kRate, 1);
    const QByteArray all = take(source, 900);
    QVERIFY(std::abs(pitchBetween(all, 0, 400) - 300) < 3);
    QVERIFY(std::abs(pitchBetween(all, 400, 800) - 500) < 4);
    QVERIFY(source.silentFrom().has_value());
    QVERIFY(std::abs(*source.silentFrom() - framesIn(800)) <= 2);
    QCOMPARE(source.placeOf(framesIn(600)), (Place{1, 200}));
}

void PlaybackSourceTest::silentSentence_isSilenceOfItsLength()
{
    Source source;
    source.setSentences(2);
    source.put(0, {{}, 300});
    source.put(1, toneSegment(300, 200));
    source.start({}, kRate, 1);
    const QByteArray all = take(source, 500);
    QCOMPARE(all.left(framesIn(300) * 2), QByteArray(framesIn(300) * 2, '\0'));
    QVERIFY(std::abs(pitchBetween(all, 300, 500) - 300) < 4);
    QCOMPARE(source.placeOf(framesIn(299)), (Place{0, 299}));
}

void PlaybackSourceTest::speed_isCountedInPlaces_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.5, 0.8, 1.5, 2.0}) {
        QTest::addRow("%g", speed) << speed;
    }
}

void PlaybackSourceTest::speed_isCountedInPlaces()
{
    QFETCH(double, speed);
    Source source;
    source.setSentences(3);
    source.put(0, toneSegment(300, 1'000));
    source.put(1, {{}, 1'000});
    source.put(2, toneSegment(250, 1'000));
    source.setSpeed(speed);
    source.start({}, kRate, 1);
    const int whole = static_cast<int>(3'000 / speed);
    const QByteArray all = take(source, whole + 200);
    const qint64 middle = framesIn(static_cast<qint64>(1'500 / speed));
    const Place there = source.placeOf(middle);
    QCOMPARE(there.sentence, 1);
    QVERIFY(std::abs(there.offsetMs - 500) < 40);
    QVERIFY(source.silentFrom().has_value());
    QVERIFY(std::abs(*source.silentFrom() - framesIn(whole)) < framesIn(60));
    QVERIFY(std::abs(pitchBetween(all, 50, static_cast<int>(900 / speed)) - 300) < 6);
    QCOMPARE(source.placeOf(*source.silentFrom()), (Place{2, 1'000}));
}

void PlaybackSourceTest::speedWhileMade_holdsFromThere()
{
    Source source;
    source.setSentences(1);
    source.put(0, toneSegment(300, 2'000));
    source.start({}, kRate, 1);
    take(source, 500);
    source.setSpeed(2);
    take(source, 500);
    QCOMPARE(source.placeOf(framesIn(250)), (Place{0, 250}));
    QCOMPARE(source.placeOf(framesIn(500)), (Place{0, 500}));
    QCOMPARE(source.placeOf(framesIn(1'000)), (Place{0, 1'500}));
    take(source, 500);
    QVERIFY(source.silentFrom().has_value());
    QVERIFY(std::abs(*source.silentFrom() - framesIn(1'250)) < framesIn(60));
}

void PlaybackSourceTest::missingSentence_isSilenceUntilItIsPut()
{
    Source source;
    source.setSentences(2);
    source.put(0, toneSegment(300, 200));
    source.start({}, kRate, 1);
    take(source, 400);
    QCOMPARE(source.silentFrom(), std::optional(framesIn(200)));
    QCOMPARE(source.placeOf(framesIn(390)), (Place{1, 0}));
    QVERIFY(!source.isEnd(source.placeOf(framesIn(390))));
    source.put(1, toneSegment(500, 200));
    const QByteArray rest = take(source, 200);
    QVERIFY(!source.silentFrom());
    QVERIFY(std::abs(pitchBetween(rest, 0, 200) - 500) < 5);
    QCOMPARE(source.placeOf(framesIn(450)), (Place{1, 50}));
}

void PlaybackSourceTest::end_isSilenceFromTheLastFrameOn()
{
    Source source;
    source.setSentences(1);
    source.put(0, toneSegment(300, 200));
    source.start({}, kRate, 1);
    const QByteArray all = take(source, 400);
    QCOMPARE(source.silentFrom(), std::optional(framesIn(200)));
    QCOMPARE(all.mid(framesIn(200) * 2), QByteArray(framesIn(200) * 2, '\0'));
    const Place end = source.placeOf(framesIn(400));
    QCOMPARE(end, (Place{0, 200}));
    QVERIFY(source.isEnd(end));
    source.start(end, kRate, 1);
    take(source, 20);
    QCOMPARE(source.silentFrom(), std::optional<qint64>(0));
}

void PlaybackSourceTest::start_inTheMiddle_beginsThere()
{
    Source source;
    source.setSentences(2);
    source.put(0, toneSegment(300, 500));
    source.put(1, toneSegment(500, 500));
    source.start({0, 400}, kRate, 1);
    const QByteArray all = take(source, 600);
    QVERIFY(std::abs(pitchBetween(all, 0, 100) - 300) < 5);
    QVERIFY(std::abs(pitchBetween(all, 100, 600) - 500) < 4);
    QCOMPARE(source.made(), framesIn(600));
    QCOMPARE(source.placeOf(framesIn(50)), (Place{0, 450}));
    QCOMPARE(source.placeOf(framesIn(200)), (Place{1, 100}));
}

void PlaybackSourceTest::start_atAMissingPlace_waitsForIt()
{
    Source source;
    source.setSentences(2);
    source.start({1, 250}, kRate, 1);
    take(source, 100);
    QCOMPARE(source.placeOf(framesIn(100)), (Place{1, 250}));
    source.put(1, toneSegment(500, 500));
    take(source, 100);
    QCOMPARE(source.placeOf(framesIn(150)), (Place{1, 300}));
}

void PlaybackSourceTest::clamped_keepsWithinWhatIsThere()
{
    Source source;
    source.setSentences(2);
    source.put(1, toneSegment(300, 400));
    QCOMPARE(source.clamped({-1, 50}), (Place{0, 0}));
    QCOMPARE(source.clamped({0, -5}), (Place{0, 0}));
    QCOMPARE(source.clamped({0, 900}), (Place{0, 900})); // its length is not known yet
    QCOMPARE(source.clamped({1, 900}), (Place{1, 400}));
    QCOMPARE(source.clamped({7, 0}), (Place{1, 400}));
    QVERIFY(!source.isEnd({0, 900}));
    QVERIFY(source.isEnd({1, 400}));
}

void PlaybackSourceTest::volumeAndMute_areAppliedSoftly()
{
    Source source;
    source.setSentences(1);
    source.put(0, toneSegment(300, 3'000));
    source.setVolume(0.5);
    source.start({}, kRate, 1);
    QVERIFY(std::abs(test::loudnessOf(test::samplesOf(take(source, 200))) - 0.177) < 0.01);
    source.setMuted(true);
    const QByteArray fading = take(source, 200);
    const auto samples = test::samplesOf(fading);
    for (std::size_t index = 1; index < samples.size(); ++index) {
        QVERIFY(std::abs(samples[index] - samples[index - 1]) < 1'500); // no click
    }
    QCOMPARE(test::loudnessOf(samples.subspan(static_cast<std::size_t>(framesIn(20)))), 0.0);
    source.setMuted(false);
    source.setVolume(7);
    take(source, 50);
    QVERIFY(std::abs(test::loudnessOf(test::samplesOf(take(source, 200))) - 0.354) < 0.01);
}

void PlaybackSourceTest::twoChannels_haveTheSameSound()
{
    Source source;
    source.setSentences(1);
    const Segment segment = toneSegment(300, 100);
    source.put(0, segment);
    source.start({}, kRate, 2);
    const QByteArray both = source.read(framesIn(100) * 4);
    QCOMPARE(both.size(), framesIn(100) * 4);
    const auto samples = test::samplesOf(both);
    const auto one = test::samplesOf(segment.sound->samples);
    for (std::size_t index = 0; index < one.size(); ++index) {
        QCOMPARE(samples[2 * index], one[index]);
        QCOMPARE(samples[2 * index + 1], one[index]);
    }
    QCOMPARE(source.made(), framesIn(100));
}

void PlaybackSourceTest::around_isTheSoundOfThePlace()
{
    Source source;
    source.setSentences(2);
    const Segment segment = toneSegment(300, 500);
    source.put(0, segment);
    source.put(1, {{}, 200});
    const auto all = test::samplesOf(segment.sound->samples);
    const auto some = source.around({0, 100}, 256);
    QCOMPARE(some.size(), 256U);
    QCOMPARE(some.data() - all.data(), framesIn(100) - 128);
    QCOMPARE(source.around({0, 0}, 256).size(), 256U);
    QCOMPARE(source.around({0, 500}, 256).size(), 128U);
    QVERIFY(source.around({1, 100}, 256).empty());
    QVERIFY(source.around({5, 0}, 256).empty());
}

void PlaybackSourceTest::put_whileMade_changesOnlyWhatIsBegunAfter()
{
    Source source;
    source.setSentences(2);
    source.put(0, toneSegment(300, 400));
    source.put(1, toneSegment(400, 400));
    source.start({}, kRate, 1);
    take(source, 100);
    source.put(0, toneSegment(900, 200));
    source.put(1, toneSegment(600, 400));
    source.put(-1, toneSegment(600, 400));
    source.put(2, toneSegment(600, 400));
    const QByteArray rest = take(source, 700);
    QVERIFY(std::abs(pitchBetween(rest, 0, 300) - 300) < 4);
    QVERIFY(std::abs(pitchBetween(rest, 300, 700) - 600) < 4);
}

void PlaybackSourceTest::noSentences_isTheEnd()
{
    Source source;
    source.setSentences(0);
    QVERIFY(source.isEnd({}));
    take(source, 20);
    QCOMPARE(source.silentFrom(), std::optional<qint64>(0));
    QCOMPARE(source.placeOf(5), Place());
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::PlaybackSourceTest)
#include "tst_source.moc"
