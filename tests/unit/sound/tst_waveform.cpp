// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sound/waveform.h"
#include "support/tones.h"

#include <QTest>

namespace dotm {

namespace {

sound::Pcm samples(std::initializer_list<int> values, int rate = 1'000)
{
    sound::Pcm pcm;
    pcm.rate = rate;
    for (const int each : values) {
        const auto value = static_cast<qint16>(each);
        pcm.samples.append(reinterpret_cast<const char *>(&value), 2);
    }
    return pcm;
}

QList<int> numbers(const QByteArray &bytes)
{
    QList<int> result;
    for (const char each : bytes) {
        result.append(static_cast<unsigned char>(each));
    }
    return result;
}

} // namespace

class WaveformTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_haveTheirLoudestSample();
    void fewerSamplesThanBars_fillThemAll();
    void silence_isFlat();
    void perSecond_fitsTheLength();
};

void WaveformTest::parts_haveTheirLoudestSample()
{
    const auto pcm = samples({0, 100, -32'768, 5, 16'384, -3, 1, 2});
    QCOMPARE(numbers(sound::waveform(pcm, 4)), QList<int>({0, 255, 127, 0}));
    QCOMPARE(numbers(sound::waveform(pcm, 1)), QList<int>({255}));
}

void WaveformTest::fewerSamplesThanBars_fillThemAll()
{
    QCOMPARE(numbers(sound::waveform(samples({32'767, 0}), 4)), QList<int>({255, 255, 0, 0}));
}

void WaveformTest::silence_isFlat()
{
    QCOMPARE(sound::waveform({}, 3), QByteArray(3, '\0'));
    QCOMPARE(sound::waveform(samples({1}), 0), QByteArray());
    QCOMPARE(sound::waveform(samples({1}), -1), QByteArray());
}

void WaveformTest::perSecond_fitsTheLength()
{
    const auto pcm = test::tone(400, 2'500, 22'050);
    const QList<int> bars = numbers(sound::waveformPerSecond(pcm, 20));
    QCOMPARE(bars.size(), 50);
    QVERIFY(std::ranges::all_of(bars, [](int each) { return each >= 126 && each <= 128; }));
    QCOMPARE(sound::waveformPerSecond(samples({5}), 20).size(), 1);
    QCOMPARE(sound::waveformPerSecond({}, 20).size(), 1);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::WaveformTest)
#include "tst_waveform.moc"
