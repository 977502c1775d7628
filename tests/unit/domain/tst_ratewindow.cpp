// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/ratewindow.h"

#include <QTest>

using namespace std::chrono_literals;
using dotm::core::TimePoint;
using dotm::domain::RateWindow;

class RateWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freeSlots_meanNow();
    void fullWindow_positionTwelveWaitsForTheTwelfthOldest();
    void placesBeyondAFullTurn_addAnHour();
    void partlyFreeWindow_countsFreeSlotsFirst();
    void minutes_areRoundedUp();
};

namespace {

const TimePoint kNow{std::chrono::hours(500000)};

/// 100 grants, one every 36 s, the oldest just leaving.
QList<TimePoint> evenlyFull()
{
    QList<TimePoint> grants;
    for (int i = 0; i < 100; ++i) {
        grants.append(kNow - 3600s + 36s * (i + 1));
    }
    return grants;
}

} // namespace

void RateWindowTest::freeSlots_meanNow()
{
    QCOMPARE(RateWindow{100}.grantTime({}, 1, kNow), kNow);
    QCOMPARE(RateWindow{100}.grantTime(evenlyFull().mid(1), 1, kNow), kNow);
}

void RateWindowTest::fullWindow_positionTwelveWaitsForTheTwelfthOldest()
{
    const TimePoint when = RateWindow{100}.grantTime(evenlyFull(), 12, kNow);
    QCOMPARE(when - kNow, std::chrono::milliseconds(36s * 12));
    QCOMPARE(RateWindow::minutesUntil(when, kNow), 8); // position 12, 8 minutes
}

void RateWindowTest::placesBeyondAFullTurn_addAnHour()
{
    const RateWindow window{100};
    QCOMPARE(window.grantTime(evenlyFull(), 101, kNow) - window.grantTime(evenlyFull(), 1, kNow),
             std::chrono::milliseconds(3600s));
    QCOMPARE(window.grantTime(evenlyFull(), 250, kNow) - window.grantTime(evenlyFull(), 50, kNow),
             std::chrono::milliseconds(7200s));
}

void RateWindowTest::partlyFreeWindow_countsFreeSlotsFirst()
{
    const QList<TimePoint> grants{kNow - 3000s, kNow - 2000s};
    const RateWindow window{3};
    QCOMPARE(window.grantTime(grants, 1, kNow), kNow);
    QCOMPARE(window.grantTime(grants, 2, kNow), kNow + 600s);
    QCOMPARE(window.grantTime(grants, 3, kNow), kNow + 1600s);
}

void RateWindowTest::minutes_areRoundedUp()
{
    QCOMPARE(RateWindow::minutesUntil(kNow, kNow), 0);
    QCOMPARE(RateWindow::minutesUntil(kNow + 1ms, kNow), 1);
    QCOMPARE(RateWindow::minutesUntil(kNow + 60s, kNow), 1);
    QCOMPARE(RateWindow::minutesUntil(kNow + 61s, kNow), 2);
}

QTEST_GUILESS_MAIN(RateWindowTest)
#include "tst_ratewindow.moc"
