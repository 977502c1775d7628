// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/timebuckets.h"

#include <QDateTime>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::TimePoint;
using domain::BucketSize;
using domain::TimeBuckets;

namespace {

TimePoint at(const QString &utc)
{
    return core::fromMs(QDateTime::fromString(utc + u":00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

class TimeBucketsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void between_cutsAsTheClocksOfThePlace_data();
    void between_cutsAsTheClocksOfThePlace();
    void hourThatComesTwice_isTwoBuckets();
    void halfHourPutBack_isOneLongBucket();
    void dayLeftOut_isNoBucket();
    void time_emptyOrTooLong_isInvalid_data();
    void time_emptyOrTooLong_isInvalid();
    void indexOf_findsTheBucketOrNone();
    void stretches_endWhereTheClockIsChanged();
    void zone_namesThatAreNone_areNone_data();
    void zone_namesThatAreNone_areNone();

private:
    static TimeBuckets cut(const QString &from, const QString &until, BucketSize size, const QString &zone)
    {
        const auto buckets = TimeBuckets::between(at(from), at(until), size, *domain::zoneFromName(zone));
        if (!buckets) {
            qFatal("%s", qPrintable(buckets.error().detail));
        }
        return *buckets;
    }
};

void TimeBucketsTest::between_cutsAsTheClocksOfThePlace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<BucketSize>("size");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *from, const char *until, BucketSize size, const char *zone,
                        qsizetype count, const char *first, const char *last, const char *end) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(until) << size
                            << QString::fromLatin1(zone) << count << QString::fromLatin1(first)
                            << QString::fromLatin1(last) << QString::fromLatin1(end);
    };
    row("one hour", "2026-01-15T09:20", "2026-01-15T09:40", BucketSize::Hour, "UTC", 1, "2026-01-15T09:00",
        "2026-01-15T09:00", "2026-01-15T10:00");
    row("a day of hours", "2026-01-15T10:00", "2026-01-16T10:00", BucketSize::Hour, "UTC", 24, "2026-01-15T10:00",
        "2026-01-16T09:00", "2026-01-16T10:00");
    row("hours of a zone at half past", "2026-01-15T09:40", "2026-01-15T11:00", BucketSize::Hour, "Asia/Kolkata", 2,
        "2026-01-15T09:30", "2026-01-15T10:30", "2026-01-15T11:30");
    row("hours of a zone at quarter to", "2026-01-15T09:20", "2026-01-15T09:30", BucketSize::Hour, "Asia/Kathmandu", 1,
        "2026-01-15T09:15", "2026-01-15T09:15", "2026-01-15T10:15");
    row("a day west of Greenwich", "2026-01-15T04:59", "2026-01-15T05:01", BucketSize::Day, "America/New_York", 2,
        "2026-01-14T05:00", "2026-01-15T05:00", "2026-01-16T05:00");
    row("a fixed offset", "2026-01-15T21:00", "2026-01-15T23:00", BucketSize::Day, "UTC+02:00", 2, "2026-01-14T22:00",
        "2026-01-15T22:00", "2026-01-16T22:00");
    row("the day of 23 hours", "2026-03-29T10:00", "2026-03-29T11:00", BucketSize::Day, "Europe/Madrid", 1,
        "2026-03-28T23:00", "2026-03-28T23:00", "2026-03-29T22:00");
    row("its 23 hours", "2026-03-28T23:00", "2026-03-29T22:00", BucketSize::Hour, "Europe/Madrid", 23,
        "2026-03-28T23:00", "2026-03-29T21:00", "2026-03-29T22:00");
    row("the day of 25 hours", "2026-10-25T10:00", "2026-10-25T11:00", BucketSize::Day, "Europe/Madrid", 1,
        "2026-10-24T22:00", "2026-10-24T22:00", "2026-10-25T23:00");
    row("its 25 hours", "2026-10-24T22:00", "2026-10-25T23:00", BucketSize::Hour, "Europe/Madrid", 25,
        "2026-10-24T22:00", "2026-10-25T22:00", "2026-10-25T23:00");
    row("a day without midnight", "2026-03-08T10:00", "2026-03-08T11:00", BucketSize::Day, "America/Havana", 1,
        "2026-03-08T05:00", "2026-03-08T05:00", "2026-03-09T04:00");
    row("a leap year of days", "2024-01-01T00:00", "2025-01-01T00:00", BucketSize::Day, "UTC", 366, "2024-01-01T00:00",
        "2024-12-31T00:00", "2025-01-01T00:00");
}

void TimeBucketsTest::between_cutsAsTheClocksOfThePlace()
{
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QFETCH(const BucketSize, size);
    QFETCH(const QString, zone);
    QFETCH(const qsizetype, count);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const QString, end);
    const TimeBuckets buckets = cut(from, until, size, zone);
    QCOMPARE(buckets.count(), count);
    QCOMPARE(buckets.start(0), at(first));
    QCOMPARE(buckets.start(count - 1), at(last));
    QCOMPARE(buckets.end(count - 1), at(end));
}

void TimeBucketsTest::hourThatComesTwice_isTwoBuckets()
{
    // 02:00 in Madrid on 25 October: first in summer time, then again.
    const TimeBuckets buckets = cut(u"2026-10-25T00:00"_s, u"2026-10-25T02:00"_s, BucketSize::Hour, u"Europe/Madrid"_s);
    QCOMPARE(buckets.count(), 2);
    QCOMPARE(buckets.start(1) - buckets.start(0), std::chrono::milliseconds(1h));
}

void TimeBucketsTest::halfHourPutBack_isOneLongBucket()
{
    const TimeBuckets buckets =
        cut(u"2026-04-04T14:00"_s, u"2026-04-04T16:00"_s, BucketSize::Hour, u"Australia/Lord_Howe"_s);
    QCOMPARE(buckets.start(0), at(u"2026-04-04T14:00"_s));
    QCOMPARE(buckets.end(0), at(u"2026-04-04T15:30"_s));
    const TimeBuckets later =
        cut(u"2026-04-04T15:15"_s, u"2026-04-04T16:00"_s, BucketSize::Hour, u"Australia/Lord_Howe"_s);
    QCOMPARE(later.start(0), at(u"2026-04-04T14:00"_s));
}

void TimeBucketsTest::dayLeftOut_isNoBucket()
{
    // Samoa went from 29 to 31 December 2011.
    const TimeBuckets buckets = cut(u"2011-12-29T12:00"_s, u"2011-12-31T12:00"_s, BucketSize::Day, u"Pacific/Apia"_s);
    QCOMPARE(buckets.count(), 3);
    for (qsizetype index = 0; index < buckets.count(); ++index) {
        QCOMPARE(buckets.end(index) - buckets.start(index), std::chrono::milliseconds(24h));
    }
}

void TimeBucketsTest::time_emptyOrTooLong_isInvalid_data()
{
    QTest::addColumn<std::chrono::milliseconds>("length");
    QTest::addColumn<BucketSize>("size");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("nothing") << std::chrono::milliseconds(0) << BucketSize::Hour << false;
    QTest::newRow("backwards") << std::chrono::milliseconds(-1h) << BucketSize::Day << false;
    QTest::newRow("31 days of hours") << std::chrono::milliseconds(24h * 31) << BucketSize::Hour << true;
    QTest::newRow("32 days of hours") << std::chrono::milliseconds(24h * 32) << BucketSize::Hour << false;
    QTest::newRow("366 days") << std::chrono::milliseconds(24h * 366) << BucketSize::Day << true;
    QTest::newRow("367 days") << std::chrono::milliseconds(24h * 367) << BucketSize::Day << false;
}

void TimeBucketsTest::time_emptyOrTooLong_isInvalid()
{
    QFETCH(const std::chrono::milliseconds, length);
    QFETCH(const BucketSize, size);
    QFETCH(const bool, isFine);
    const TimePoint from = at(u"2026-01-15T00:00"_s);
    const auto buckets = TimeBuckets::between(from, from + length, size, QTimeZone::utc());
    QCOMPARE(buckets.has_value(), isFine);
    QVERIFY(isFine || buckets.error().code == core::ErrorCode::Invalid);
}

void TimeBucketsTest::indexOf_findsTheBucketOrNone()
{
    const TimeBuckets buckets = cut(u"2026-01-15T09:00"_s, u"2026-01-15T11:00"_s, BucketSize::Hour, u"UTC"_s);
    QCOMPARE(buckets.indexOf(at(u"2026-01-15T09:00"_s)), std::optional<qsizetype>(0));
    QCOMPARE(buckets.indexOf(at(u"2026-01-15T10:00"_s)), std::optional<qsizetype>(1));
    QCOMPARE(buckets.indexOf(at(u"2026-01-15T10:59"_s)), std::optional<qsizetype>(1));
    QVERIFY(!buckets.indexOf(at(u"2026-01-15T11:00"_s)));
    QVERIFY(!buckets.indexOf(at(u"2026-01-15T08:59"_s)));
}

void TimeBucketsTest::stretches_endWhereTheClockIsChanged()
{
    const auto one = cut(u"2026-01-15T00:00"_s, u"2026-01-20T00:00"_s, BucketSize::Day, u"Europe/Madrid"_s).stretches();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().offset, std::chrono::seconds(1h));
    const auto two = cut(u"2026-03-28T12:00"_s, u"2026-03-30T00:00"_s, BucketSize::Day, u"Europe/Madrid"_s).stretches();
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.at(0).until, at(u"2026-03-29T01:00"_s));
    QCOMPARE(two.at(1).from, two.at(0).until);
    QCOMPARE(two.at(1).offset, std::chrono::seconds(2h));
    const auto none = cut(u"2026-03-28T12:00"_s, u"2026-03-30T00:00"_s, BucketSize::Day, u"UTC"_s).stretches();
    QCOMPARE(none.size(), 1);
}

void TimeBucketsTest::zone_namesThatAreNone_areNone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "Nowhere/Atlantis", "../../etc/passwd", "/etc/localtime", "Europe/../UTC",
                             "Europe/Madrid\n", "a/b/c/d"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TimeBucketsTest::zone_namesThatAreNone_areNone()
{
    QFETCH(const QString, name);
    QVERIFY(!domain::zoneFromName(name));
    QVERIFY(domain::zoneFromName(u"America/Argentina/Buenos_Aires"_s));
}

QTEST_GUILESS_MAIN(TimeBucketsTest)
#include "tst_timebuckets.moc"
