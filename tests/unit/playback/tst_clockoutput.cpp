// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "playback/clockoutput.h"
#include "playback/source.h"

#include <QElapsedTimer>
#include <QTest>

namespace dotm {

class ClockOutputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takes_atThePaceOfTime();
    void stopped_takesNothingMore();
};

void ClockOutputTest::takes_atThePaceOfTime()
{
    playback::Source source;
    source.setSentences(0);
    playback::ClockOutput output(22'050);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(output.start(source));
    QTRY_VERIFY(source.made() >= 22'050 / 2);
    const double expected = double(timer.elapsed()) * 22.05;
    QVERIFY2(std::abs(double(source.made()) - expected) < 22'050 / 10.0, qPrintable(QString::number(expected)));
    QCOMPARE(output.waiting(100), 0);
}

void ClockOutputTest::stopped_takesNothingMore()
{
    playback::Source source;
    source.setSentences(0);
    playback::ClockOutput output(44'100);
    QVERIFY(output.start(source));
    QTRY_VERIFY(source.made() > 0);
    output.stop();
    const qint64 made = source.made();
    QTest::qWait(60);
    QCOMPARE(source.made(), made);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::ClockOutputTest)
#include "tst_clockoutput.moc"
