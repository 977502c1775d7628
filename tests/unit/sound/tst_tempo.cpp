// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sound/tempo.h"
#include "support/tones.h"

#include <QTest>

namespace dotm {

namespace {

constexpr int kRate = 22'050;

/// Everything that comes out, in small pieces as a device takes them.
QByteArray through(sound::Tempo &tempo, const QByteArray &bytes)
{
    QByteArray result;
    std::array<qint16, 441> piece;
    const auto take = [&] {
        while (const qsizetype count = tempo.read(piece)) {
            result.append(reinterpret_cast<const char *>(piece.data()), count * 2);
        }
    };
    const auto samples = test::samplesOf(bytes);
    for (std::size_t at = 0; at < samples.size(); at += 500) {
        tempo.write(samples.subspan(at, std::min<std::size_t>(500, samples.size() - at)));
        take();
    }
    tempo.end();
    take();
    return result;
}

} // namespace

class TempoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speed_changesTheLengthAndNotThePitch_data();
    void speed_changesTheLengthAndNotThePitch();
    void speedOfOne_changesNothing();
    void speed_beyondItsRange_isKeptWithin();
    void end_startsANewPieceOfTheRightLength();
};

void TempoTest::speed_changesTheLengthAndNotThePitch_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.5, 0.75, 1.25, 1.5, 2.0}) {
        QTest::addRow("%g", speed) << speed;
    }
}

void TempoTest::speed_changesTheLengthAndNotThePitch()
{
    QFETCH(double, speed);
    sound::Tempo tempo(kRate);
    tempo.setSpeed(speed);
    const QByteArray out = through(tempo, test::tone(220, 2'000, kRate).samples);
    const double ms = double(out.size()) / 2 * 1000 / kRate;
    QVERIFY2(std::abs(ms - 2'000 / speed) < 30, qPrintable(QString::number(ms)));
    const double pitch = test::pitchOf(test::samplesOf(out), kRate);
    QVERIFY2(std::abs(pitch - 220) < 5, qPrintable(QString::number(pitch)));
}

void TempoTest::speedOfOne_changesNothing()
{
    sound::Tempo tempo(kRate);
    const QByteArray samples = test::tone(300, 700, kRate).samples;
    QCOMPARE(through(tempo, samples), samples);
}

void TempoTest::speed_beyondItsRange_isKeptWithin()
{
    sound::Tempo tempo(kRate);
    tempo.setSpeed(5);
    QCOMPARE(tempo.speed(), 2.0);
    tempo.setSpeed(0);
    QCOMPARE(tempo.speed(), 0.5);
}

void TempoTest::end_startsANewPieceOfTheRightLength()
{
    sound::Tempo tempo(kRate);
    tempo.setSpeed(2);
    const QByteArray samples = test::tone(220, 1'000, kRate).samples;
    const qsizetype first = through(tempo, samples).size();
    const qsizetype second = through(tempo, samples).size();
    QVERIFY(std::abs(first - second) < kRate * 2 / 50);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::TempoTest)
#include "tst_tempo.moc"
