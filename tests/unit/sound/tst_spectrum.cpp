// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sound/spectrum.h"
#include "support/tones.h"

#include <QTest>

#include <algorithm>

namespace dotm {

namespace {

constexpr int kBars = 16;

QList<float> barsOf(const sound::Pcm &pcm)
{
    return sound::Spectrum(kBars).bars(test::samplesOf(pcm.samples).first(sound::Spectrum::kWindow), pcm.rate);
}

qsizetype loudestOf(const QList<float> &bars)
{
    return std::ranges::max_element(bars) - bars.begin();
}

} // namespace

class SpectrumTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tone_isLoudestInItsBar_data();
    void tone_isLoudestInItsBar();
    void silence_isNothing();
    void loudTone_isMoreThanAQuietOne();
    void fewSamples_areTakenAsTheyAre();
    void bars_areWithinTheirRange();
};

void SpectrumTest::tone_isLoudestInItsBar_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<double>("hz");
    for (const int rate : {22'050, 44'100}) {
        for (const double hz : {600.0, 1'200.0, 2'500.0, 5'000.0}) {
            QTest::addRow("%g at %d", hz, rate) << rate << hz;
        }
    }
}

void SpectrumTest::tone_isLoudestInItsBar()
{
    QFETCH(int, rate);
    QFETCH(double, hz);
    const double steps = std::log(hz / sound::Spectrum::kLowestHz) /
                         std::log(sound::Spectrum::kHighestHz / sound::Spectrum::kLowestHz) * kBars;
    const auto bar = static_cast<qsizetype>(steps);
    const qsizetype loudest = loudestOf(barsOf(test::tone(hz, 20, rate)));
    QVERIFY2(std::abs(loudest - bar) <= 1, qPrintable(QString::number(loudest)));
}

void SpectrumTest::silence_isNothing()
{
    QCOMPARE(barsOf(test::tone(300, 20, 44'100, 0)), QList<float>(kBars, 0));
}

void SpectrumTest::loudTone_isMoreThanAQuietOne()
{
    const auto loud = barsOf(test::tone(1'000, 20, 44'100, 1));
    const auto quiet = barsOf(test::tone(1'000, 20, 44'100, 0.05));
    QVERIFY(loud[loudestOf(loud)] > 0.9F);
    QVERIFY(loud[loudestOf(loud)] > quiet[loudestOf(quiet)] + 0.2F);
}

void SpectrumTest::fewSamples_areTakenAsTheyAre()
{
    QCOMPARE(sound::Spectrum(kBars).bars({}, 44'100), QList<float>(kBars, 0));
    const auto pcm = test::tone(1'000, 2);
    QVERIFY(loudestOf(sound::Spectrum(kBars).bars(test::samplesOf(pcm.samples), pcm.rate)) > 0);
}

void SpectrumTest::bars_areWithinTheirRange()
{
    sound::Pcm square = test::tone(900, 20, 44'100, 1);
    auto *samples = reinterpret_cast<qint16 *>(square.samples.data());
    std::transform(samples, samples + square.count(), samples,
                   [](qint16 each) -> qint16 { return each >= 0 ? 32'767 : -32'768; });
    for (const float each : barsOf(square)) {
        QVERIFY(each >= 0 && each <= 1);
    }
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::SpectrumTest)
#include "tst_spectrum.moc"
