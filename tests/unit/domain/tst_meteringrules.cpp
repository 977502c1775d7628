// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/metering.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using dotm::core::TimePoint;
namespace metering = dotm::domain::metering;

class MeteringRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void megabytes_areExactText_data();
    void megabytes_areExactText();
    void hour_isBilledFiveMinutesAfterItsEnd();
    void days_endWithToday();
    void month_beginsOnTheFirst();
};

void MeteringRulesTest::megabytes_areExactText_data()
{
    QTest::addColumn<qint64>("requests");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0LL << u"0.000"_s;
    QTest::newRow("one") << 1LL << u"0.001"_s;
    QTest::newRow("below one") << 999LL << u"0.999"_s;
    QTest::newRow("one whole") << 1'000LL << u"1.000"_s;
    QTest::newRow("more") << 1'234'567LL << u"1234.567"_s;
    QTest::newRow("more than a double holds") << 9'007'199'254'740'993LL << u"9007199254740.993"_s;
}

void MeteringRulesTest::megabytes_areExactText()
{
    QFETCH(qint64, requests);
    QFETCH(QString, text);
    QCOMPARE(metering::megabytesText(requests), text);
}

void MeteringRulesTest::hour_isBilledFiveMinutesAfterItsEnd()
{
    const TimePoint hour{std::chrono::hours(500000)};
    QCOMPARE(metering::billableUntil(hour + 5min), hour);
    QCOMPARE(metering::billableUntil(hour + 5min - 1ms), hour - 1h);
    QCOMPARE(metering::billableUntil(hour + 64min), hour);
    QCOMPARE(metering::billableUntil(hour + 65min), hour + 1h);
}

void MeteringRulesTest::days_endWithToday()
{
    const TimePoint midnight{std::chrono::days(20'000)};
    QCOMPARE(metering::firstOfDays(midnight, 1), midnight);
    QCOMPARE(metering::firstOfDays(midnight + 24h - 1ms, 1), midnight);
    QCOMPARE(metering::firstOfDays(midnight + 1h, 7), midnight - 6 * 24h);
}

void MeteringRulesTest::month_beginsOnTheFirst()
{
    using std::chrono::sys_days;
    const TimePoint leapDay = sys_days(std::chrono::year(2028) / 2 / 29);
    const TimePoint first = sys_days(std::chrono::year(2028) / 2 / 1);
    QCOMPARE(metering::startOfMonth(leapDay + 23h), first);
    QCOMPARE(metering::startOfMonth(first), first);
    QCOMPARE(metering::startOfMonth(first - 1ms), TimePoint(sys_days(std::chrono::year(2028) / 1 / 1)));
}

QTEST_GUILESS_MAIN(MeteringRulesTest)
#include "tst_meteringrules.moc"
