// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/metering.h"
#include "servicebench.h"
#include "services/backoffice/seriescounts.h"
#include "storage/repositories/apikeys.h"
#include "storage/repositories/apiusage.h"
#include "storage/repositories/series.h"

#include <QDateTime>

#include <map>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::TimePoint;
using domain::BucketSize;
using domain::PlatformSeries;
using services::SeriesCounts;
using services::SeriesFigures;
using services::SeriesWish;
using storage::Connection;
using storage::Engine;
using Values = QList<std::optional<qint64>>;

namespace {

TimePoint at(const QString &utc)
{
    return core::fromMs(QDateTime::fromString(utc + u":00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

class SeriesCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void count_belowAdmin_isForbidden();
    void count_timeThatHasNotBegun_isInvalid();
    void nothing_isZeroAndTheRunningBucketIsMarked_data() { test::TestEngines::addRows(); }
    void nothing_isZeroAndTheRunningBucketIsMarked();
    void signups_countInTheHourTheyHappen_data() { test::TestEngines::addRows(); }
    void signups_countInTheHourTheyHappen();
    void revenue_isOneLinePerCurrency_data() { test::TestEngines::addRows(); }
    void revenue_isOneLinePerCurrency();
    void days_followTheClockOfThePlace_data() { test::TestEngines::addRows(); }
    void days_followTheClockOfThePlace();
    void hourThatComesTwice_isCountedApart_data() { test::TestEngines::addRows(); }
    void hourThatComesTwice_isCountedApart();
    void activations_countWhenTheCarrierMadeTheLine_data() { test::TestEngines::addRows(); }
    void activations_countWhenTheCarrierMadeTheLine();
    void usage_countsWhatIsMeteredAndSaysNothingOfWhatIsNotKept_data() { test::TestEngines::addRows(); }
    void usage_countsWhatIsMeteredAndSaysNothingOfWhatIsNotKept();
    void statements_readARangeOfAnIndex();
    void damagedDatabase_isAnError();

private:
    /// One database of each kind for all tests: each has a time of its own.
    void open(Engine engine)
    {
        std::unique_ptr<test::ServiceBench> &bench = m_benches[engine];
        if (!bench) {
            bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(engine, 2));
        }
        m_bench = bench.get();
        m_counts = std::make_unique<SeriesCounts>(*m_bench->database, m_bench->clock);
    }
    void open()
    {
        QFETCH(const Engine, engine);
        open(engine);
    }
    [[nodiscard]] core::Result<SeriesFigures> ask(const SeriesWish &wish, domain::Role role = domain::Role::Admin)
    {
        services::Identity who;
        who.uid = u"ann"_s;
        who.role = role;
        return QCoro::waitFor(m_counts->count(who, wish));
    }
    [[nodiscard]] SeriesFigures count(PlatformSeries name, BucketSize size, const QString &from, const QString &until,
                                      const QString &zone = u"UTC"_s)
    {
        return test::must(ask({name, size, at(from), at(until), *domain::zoneFromName(zone)}));
    }
    void setTime(const QString &utc) { m_bench->clock.set(at(utc)); }
    storage::User join(const QString &uid, const QString &utc)
    {
        setTime(utc);
        return m_bench->person(uid);
    }
    void buy(const storage::User &user, const QString &utc, const core::Money &amount)
    {
        const QString id = u"p-%1"_s.arg(++m_bought);
        const storage::Purchase purchase{id, user.id, user.uid, u"in-"_s + id, u"l"_s, u"p"_s, {}, amount, {}, at(utc)};
        (void)m_bench->inside([&](Connection &db) { return storage::purchases::record(db, purchase); });
    }
    void call(const QString &keyId, const QString &owner, int status, qint64 requests, const QString &utc)
    {
        storage::ApiRequest request{keyId, owner, u"/mcp"_s, u"POST"_s, {}, status, requests};
        m_bench->change([&](Connection &db) { return storage::apiusage::count(db, request, at(utc)); });
    }
    void addKey(const QString &id, const QString &owner)
    {
        storage::ApiKey key;
        key.id = id;
        key.name = id;
        key.ownerUid = owner;
        key.rateLimit = 10;
        key.createdBy = u"admin"_s;
        m_bench->change([&](Connection &db) { return storage::apikeys::insert(db, key, u"digest-of-"_s + id); });
    }

    test::TestEngines m_engines;
    std::map<Engine, std::unique_ptr<test::ServiceBench>> m_benches;
    test::ServiceBench *m_bench = nullptr;
    std::unique_ptr<SeriesCounts> m_counts;
    int m_bought = 0;
};

void SeriesCountsTest::count_belowAdmin_isForbidden()
{
    open(Engine::Sqlite);
    const SeriesWish wish{PlatformSeries::Revenue, BucketSize::Day, m_bench->clock.now() - 24h, m_bench->clock.now(),
                          QTimeZone::utc()};
    QCOMPARE(test::codeOf(ask(wish, domain::Role::Customer)), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(ask(wish, domain::Role::Agent)), ErrorCode::Forbidden);
    QVERIFY(ask(wish, domain::Role::Owner));
}

void SeriesCountsTest::count_timeThatHasNotBegun_isInvalid()
{
    open(Engine::Sqlite);
    const TimePoint now = m_bench->clock.now();
    QCOMPARE(test::codeOf(ask({PlatformSeries::Signups, BucketSize::Day, now + 1h, now + 48h, QTimeZone::utc()})),
             ErrorCode::Invalid);
}

void SeriesCountsTest::nothing_isZeroAndTheRunningBucketIsMarked()
{
    open();
    setTime(u"2026-01-15T09:00"_s);
    const SeriesFigures day =
        count(PlatformSeries::Activations, BucketSize::Hour, u"2026-01-14T10:00"_s, u"2026-01-16T00:00"_s);
    QCOMPARE(day.buckets.size(), 24); // what has not begun is left out, even at the full hour
    QVERIFY(day.buckets.last().isRunning);
    QCOMPARE(std::ranges::count(day.buckets, true, &SeriesFigures::Bucket::isRunning), 1);
    QCOMPARE(day.lines.size(), 1);
    QCOMPARE(day.lines.first().values, Values(24, 0));
    QCOMPARE(day.countedAt, m_bench->clock.now());
    QVERIFY(
        count(PlatformSeries::Revenue, BucketSize::Day, u"2026-01-14T00:00"_s, u"2026-01-16T00:00"_s).lines.isEmpty());
}

void SeriesCountsTest::signups_countInTheHourTheyHappen()
{
    open();
    join(u"before"_s, u"2026-01-15T08:59"_s);
    join(u"first"_s, u"2026-01-15T09:00"_s);
    join(u"second"_s, u"2026-01-15T09:59"_s);
    join(u"third"_s, u"2026-01-15T11:00"_s);
    setTime(u"2026-01-15T12:30"_s);
    const SeriesFigures figures =
        count(PlatformSeries::Signups, BucketSize::Hour, u"2026-01-15T09:00"_s, u"2026-01-15T12:00"_s);
    QCOMPARE(figures.lines.first().values, (Values{2, 0, 1}));
    QVERIFY(!figures.buckets.last().isRunning);
}

void SeriesCountsTest::revenue_isOneLinePerCurrency()
{
    open();
    const storage::User ada = join(u"buyer"_s, u"2026-01-10T00:00"_s);
    buy(ada, u"2026-01-14T23:59"_s, {100, u"USD"_s});
    buy(ada, u"2026-01-15T00:00"_s, {5'000'000'000'000, u"USD"_s});
    buy(ada, u"2026-01-15T10:00"_s, {1, u"USD"_s});
    buy(ada, u"2026-01-15T11:00"_s, {137, u"CAD"_s});
    setTime(u"2026-01-15T12:00"_s);
    const SeriesFigures figures =
        count(PlatformSeries::Revenue, BucketSize::Day, u"2026-01-14T00:00"_s, u"2026-01-16T00:00"_s);
    QCOMPARE(figures.lines.size(), 2);
    QCOMPARE(figures.lines.at(0).currency, u"CAD"_s);
    QCOMPARE(figures.lines.at(0).values, (Values{0, 137}));
    QCOMPARE(figures.lines.at(1).currency, u"USD"_s);
    QCOMPARE(figures.lines.at(1).values, (Values{100, 5'000'000'000'001}));
}

void SeriesCountsTest::days_followTheClockOfThePlace()
{
    open();
    // 28 to 30 March in Madrid, where the 29th has 23 hours: 23:00 UTC to 22:00 UTC.
    join(u"saturday"_s, u"2026-03-28T22:59"_s);
    join(u"sunday-start"_s, u"2026-03-28T23:00"_s);
    join(u"sunday-after"_s, u"2026-03-29T01:00"_s);
    join(u"sunday-end"_s, u"2026-03-29T21:59"_s);
    join(u"monday"_s, u"2026-03-29T22:00"_s);
    setTime(u"2026-03-30T12:00"_s);
    const QString from = u"2026-03-28T12:00"_s;
    const QString until = u"2026-03-30T12:00"_s;
    QCOMPARE(count(PlatformSeries::Signups, BucketSize::Day, from, until, u"Europe/Madrid"_s).lines.first().values,
             (Values{1, 3, 1}));
    QCOMPARE(count(PlatformSeries::Signups, BucketSize::Day, from, until).lines.first().values, (Values{2, 3, 0}));
    QCOMPARE(count(PlatformSeries::Signups, BucketSize::Day, from, until, u"Asia/Kolkata"_s).lines.first().values,
             (Values{0, 3, 2}));
}

void SeriesCountsTest::hourThatComesTwice_isCountedApart()
{
    open();
    join(u"summer"_s, u"2026-10-25T00:30"_s);   // 02:30 in Madrid
    join(u"winter-1"_s, u"2026-10-25T01:30"_s); // 02:30 again
    join(u"winter-2"_s, u"2026-10-25T01:40"_s);
    setTime(u"2026-10-26T00:00"_s);
    QCOMPARE(count(PlatformSeries::Signups, BucketSize::Hour, u"2026-10-24T23:00"_s, u"2026-10-25T03:00"_s,
                   u"Europe/Madrid"_s)
                 .lines.first()
                 .values,
             (Values{0, 1, 2, 0}));
}

void SeriesCountsTest::activations_countWhenTheCarrierMadeTheLine()
{
    open();
    const storage::User ada = join(u"ada"_s, u"2026-01-15T09:00"_s);
    const storage::User eve = join(u"eve"_s, u"2026-01-15T09:00"_s);
    m_bench->activation(ada, domain::ActivationState::Active, [](storage::Activation &a) {
        a.provisionedAt = at(u"2026-01-15T09:20"_s);
        a.activeAt = at(u"2026-01-15T10:20"_s);
    });
    m_bench->activation(eve, domain::ActivationState::AwaitingPayment);
    setTime(u"2026-01-15T10:30"_s);
    QCOMPARE(count(PlatformSeries::Activations, BucketSize::Hour, u"2026-01-15T09:00"_s, u"2026-01-15T11:00"_s)
                 .lines.first()
                 .values,
             (Values{1, 0}));
}

void SeriesCountsTest::usage_countsWhatIsMeteredAndSaysNothingOfWhatIsNotKept()
{
    open();
    join(u"keeper"_s, u"2026-01-01T00:00"_s);
    addKey(u"k-1"_s, u"keeper"_s);
    addKey(u"k-2"_s, {});
    call(u"k-1"_s, u"keeper"_s, 200, 40, u"2026-04-29T10:00"_s);
    call(u"k-1"_s, u"keeper"_s, 200, 2, u"2026-04-29T23:59"_s);
    call(u"k-1"_s, u"keeper"_s, 429, 5, u"2026-04-29T10:00"_s); // refused
    call(u"k-2"_s, {}, 200, 7, u"2026-04-29T10:00"_s);          // of nobody
    setTime(u"2026-04-30T12:00"_s);
    QCOMPARE(count(PlatformSeries::Usage, BucketSize::Day, u"2026-04-29T00:00"_s, u"2026-05-01T00:00"_s)
                 .lines.first()
                 .values,
             (Values{42, 0}));
    const TimePoint kept = domain::metering::firstOfDays(m_bench->clock.now(), domain::metering::kKeptDays);
    const auto figures = ask({PlatformSeries::Usage, BucketSize::Day, kept - 24h, kept + 24h, QTimeZone::utc()});
    QCOMPARE(figures->lines.first().values, (Values{std::nullopt, 0}));
}

void SeriesCountsTest::statements_readARangeOfAnIndex()
{
    open(Engine::Sqlite);
    const QList<std::pair<PlatformSeries, QString>> plans{
        {PlatformSeries::Activations,
         u"COVERING INDEX activations_by_provisioning (provisioned_at>? AND provisioned_at<?)"_s},
        {PlatformSeries::Revenue, u"COVERING INDEX purchases_by_time (purchased_at>? AND purchased_at<?)"_s},
        {PlatformSeries::Signups, u"COVERING INDEX users_by_signup (created_at>? AND created_at<?)"_s},
        {PlatformSeries::Usage, u"INDEX mcp_api_requests_by_time (minute>? AND minute<?)"_s}};
    for (const auto &[name, index] : plans) {
        const QString sql = storage::series::statement(name, BucketSize::Day, -5h);
        const auto rows = m_bench->inside(
            [&](Connection &db) { return db.query(u"EXPLAIN QUERY PLAN "_s + sql, {qint64(0), qint64(1)}); });
        QVERIFY(!rows.isEmpty());
        QVERIFY2(rows.at(0).text(3).contains(index), qPrintable(rows.at(0).text(3)));
    }
}

void SeriesCountsTest::damagedDatabase_isAnError() // the last: nothing can be counted afterwards
{
    open(Engine::Sqlite);
    m_bench->inside([](Connection &db) { return db.execute(u"DROP TABLE mcp_api_requests"_s); });
    const TimePoint now = m_bench->clock.now();
    QCOMPARE(test::codeOf(ask({PlatformSeries::Usage, BucketSize::Day, now - 24h, now, QTimeZone::utc()})),
             ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(SeriesCountsTest)
#include "tst_seriescounts.moc"
