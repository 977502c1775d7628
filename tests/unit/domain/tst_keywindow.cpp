// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/keywindow.h"

#include <QTest>

using namespace std::chrono_literals;
using dotm::core::TimePoint;
using dotm::domain::KeyStanding;
using dotm::domain::KeyWindow;

namespace {

const TimePoint kHour{std::chrono::hours(500000)}; ///< a whole one

} // namespace

class KeyWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void minute_beginsAtItsFirstMillisecond();
    void oldestMinute_isThe59thBefore();
    void empty_letsInAndResetsAnHourAfterThisMinute();
    void lastPlace_isGiven_theNextIsNot();
    void refused_waitsForAsManyMinutesAsItTakes();
    void batch_needsRoomForAllOfIt();
    void batch_largerThanTheLimit_neverFits();
    void usageAboveALoweredLimit_leavesNothing();
    void percentage_hasOneDecimal();
};

void KeyWindowTest::minute_beginsAtItsFirstMillisecond()
{
    QCOMPARE(KeyWindow::minuteOf(kHour), kHour);
    QCOMPARE(KeyWindow::minuteOf(kHour + 59'999ms), kHour);
    QCOMPARE(KeyWindow::minuteOf(kHour + 60'000ms), kHour + 1min);
}

void KeyWindowTest::oldestMinute_isThe59thBefore()
{
    QCOMPARE(KeyWindow::oldestMinute(kHour), kHour - 59min);
    QCOMPARE(KeyWindow::oldestMinute(kHour + 59'999ms), kHour - 59min);
    QCOMPARE(KeyWindow::oldestMinute(kHour + 60'000ms), kHour - 58min);
}

void KeyWindowTest::empty_letsInAndResetsAnHourAfterThisMinute()
{
    const KeyStanding standing = KeyWindow::ask({}, 10, 1, kHour + 30s);
    QVERIFY(standing.allowed);
    QCOMPARE(standing.usage, 1);
    QCOMPARE(standing.remaining(), 9);
    QCOMPARE(standing.resetAt, kHour + 60min);
}

void KeyWindowTest::lastPlace_isGiven_theNextIsNot()
{
    const KeyStanding last = KeyWindow::ask({{kHour, 9}}, 10, 1, kHour + 1min);
    QVERIFY(last.allowed);
    QCOMPARE(last.usage, 10);
    QCOMPARE(last.remaining(), 0);
    const KeyStanding refused = KeyWindow::ask({{kHour, 10}}, 10, 1, kHour + 1min);
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.usage, 10);
    QCOMPARE(refused.resetAt, kHour + 60min);
    // At that very moment the minute is outside.
    QVERIFY(KeyWindow::oldestMinute(refused.resetAt) > kHour);
    QVERIFY(KeyWindow::oldestMinute(refused.resetAt - 1ms) == kHour);
}

void KeyWindowTest::refused_waitsForAsManyMinutesAsItTakes()
{
    const QList<KeyWindow::Minute> minutes{{kHour, 1}, {kHour + 5min, 2}, {kHour + 9min, 7}};
    QCOMPARE(KeyWindow::ask(minutes, 10, 1, kHour + 10min).resetAt, kHour + 60min);
    QCOMPARE(KeyWindow::ask(minutes, 10, 3, kHour + 10min).resetAt, kHour + 65min);
    QCOMPARE(KeyWindow::ask(minutes, 10, 4, kHour + 10min).resetAt, kHour + 69min);
}

void KeyWindowTest::batch_needsRoomForAllOfIt()
{
    const QList<KeyWindow::Minute> minutes{{kHour, 6}};
    QVERIFY(KeyWindow::ask(minutes, 10, 4, kHour).allowed);
    QVERIFY(!KeyWindow::ask(minutes, 10, 5, kHour).allowed);
}

void KeyWindowTest::batch_largerThanTheLimit_neverFits()
{
    const KeyStanding standing = KeyWindow::ask({}, 3, 4, kHour);
    QVERIFY(!standing.allowed);
    QCOMPARE(standing.usage, 0);
    QCOMPARE(standing.resetAt, kHour + 60min);
}

void KeyWindowTest::usageAboveALoweredLimit_leavesNothing()
{
    const KeyStanding standing = KeyWindow::ask({{kHour, 12}}, 10, 1, kHour);
    QVERIFY(!standing.allowed);
    QCOMPARE(standing.remaining(), 0);
}

void KeyWindowTest::percentage_hasOneDecimal()
{
    QCOMPARE((KeyStanding{true, 1, 3, {}}.percentage()), 33.3);
    QCOMPARE((KeyStanding{true, 10, 10, {}}.percentage()), 100.0);
    QCOMPARE((KeyStanding{true, 0, 0, {}}.percentage()), 100.0);
}

QTEST_GUILESS_MAIN(KeyWindowTest)
#include "tst_keywindow.moc"
