// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/apikeys.h"
#include "storage/repositories/apiusage.h"
#include "storage/repositories/meterevents.h"

#include <QTest>

#include <atomic>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using storage::ApiRequest;
using storage::Connection;
using storage::Engine;
namespace apiusage = storage::apiusage;
namespace meterevents = storage::meterevents;

namespace {

const core::TimePoint kMidnight = core::fromMs(1'768'435'200'000); ///< 15 January 2026, UTC

} // namespace

/// What was used and what is billed for it: two tables, one story.
class ApiUsageRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void count_sameMinuteAndKind_isOneRow_data() { test::TestEngines::addRows(); }
    void count_sameMinuteAndKind_isOneRow();
    void count_manyAtOnce_losesNothing_data() { test::TestEngines::addRows(); }
    void count_manyAtOnce_losesNothing();
    void perDay_splitsAtMidnightNewestFirst_data() { test::TestEngines::addRows(); }
    void perDay_splitsAtMidnightNewestFirst();
    void totals_countKeysOnceAndOnlyTheirOwn_data() { test::TestEngines::addRows(); }
    void totals_countKeysOnceAndOnlyTheirOwn();
    void perEndpoint_isMostUsedFirstAndBounded_data() { test::TestEngines::addRows(); }
    void perEndpoint_isMostUsedFirstAndBounded();
    void unbilled_areTwoHundredsOfOwnersBeforeTheHour_data() { test::TestEngines::addRows(); }
    void unbilled_areTwoHundredsOfOwnersBeforeTheHour();
    void takeUnbilled_atOnce_givesThemToOne_data() { test::TestEngines::addRows(); }
    void takeUnbilled_atOnce_givesThemToOne();
    void prune_goesInBatchesAndKeepsTheRest_data() { test::TestEngines::addRows(); }
    void prune_goesInBatchesAndKeepsTheRest();
    void event_everyMember_comesBack_data() { test::TestEngines::addRows(); }
    void event_everyMember_comesBack();
    void event_secondForTheHour_conflicts_data() { test::TestEngines::addRows(); }
    void event_secondForTheHour_conflicts();

private:
    void open()
    {
        QFETCH(const Engine, engine);
        m_clock.set(kMidnight + 12h);
        m_database = m_engines.openFresh(engine, 8);
        for (const QString &uid : {u"uid-1"_s, u"uid-2"_s}) {
            (void)test::addPerson(*m_database, uid, m_clock.now());
        }
        for (const auto &[id, owner] : {std::pair(u"k1"_s, u"uid-1"_s), std::pair(u"k2"_s, u"uid-1"_s),
                                        std::pair(u"k3"_s, u"uid-2"_s), std::pair(u"free"_s, QString())}) {
            storage::ApiKey key;
            key.id = id;
            key.ownerUid = owner;
            key.createdAt = m_clock.now();
            change([&](Connection &db) { return storage::apikeys::insert(db, key, u"digest-of-"_s + id); });
        }
    }
    template <typename Work>
    auto inside(Work work)
    {
        return test::must(test::within(*m_database, work));
    }
    template <typename Work>
    void change(Work work)
    {
        test::must(test::within(*m_database, [&](Connection &db) -> core::Outcome { return work(db); }));
    }
    [[nodiscard]] static ApiRequest request(const QString &keyId, const QString &owner, int status = 200,
                                            const QString &operation = u"tools/list"_s)
    {
        return {keyId, owner, u"/mcp"_s, u"POST"_s, operation, status, 1};
    }
    void count(const ApiRequest &one, core::TimePoint at, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            change([&](Connection &db) { return apiusage::count(db, one, at); });
        }
    }
    [[nodiscard]] qint64 rows()
    {
        return inside([](Connection &db) { return db.one(u"SELECT COUNT(*) FROM mcp_api_requests"_s); }).integer(0);
    }
    [[nodiscard]] storage::ApiTotals totals(const QString &uid, core::TimePoint from = kMidnight - 24h * 365)
    {
        return inside([&](Connection &db) { return apiusage::totals(db, uid, from); });
    }
    [[nodiscard]] qint64 take(const QString &uid, core::TimePoint until)
    {
        return inside([&](Connection &db) { return apiusage::takeUnbilled(db, uid, until); });
    }
    [[nodiscard]] QStringList owners(core::TimePoint until, int limit = 10, const QString &after = {})
    {
        return inside([&](Connection &db) { return apiusage::ownersToBill(db, until, limit, after); });
    }
    [[nodiscard]] storage::MeterEvent report(const QString &id, core::TimePoint hour) const
    {
        storage::MeterEvent e;
        e.id = id;
        e.uid = u"uid-1"_s;
        e.hour = hour;
        e.identifier = u"identifier-of-"_s + id;
        e.customerId = u"cus_1"_s;
        e.requests = 1'234;
        e.megabytes = u"1.234"_s;
        e.createdAt = m_clock.now();
        return e;
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

void ApiUsageRepositoryTest::count_sameMinuteAndKind_isOneRow()
{
    open();
    const core::TimePoint now = m_clock.now();
    count(request(u"k1"_s, u"uid-1"_s), now, 3);
    count(request(u"k1"_s, u"uid-1"_s), now + 59s);
    QCOMPARE(rows(), 1);
    count(request(u"k1"_s, u"uid-1"_s), now + 60s);
    count(request(u"k1"_s, u"uid-1"_s, 429), now);
    count(request(u"k1"_s, u"uid-1"_s, 200, u"tools/call x"_s), now);
    ApiRequest batch = request(u"k1"_s, u"uid-1"_s, 200, u"batch"_s);
    batch.requests = 7;
    count(batch, now, 2);
    QCOMPARE(rows(), 5);
    QCOMPARE(totals(u"uid-1"_s).requests, 4 + 1 + 1 + 1 + 14);
    QCOMPARE(totals(u"uid-1"_s).metered, 4 + 1 + 1 + 14);
}

void ApiUsageRepositoryTest::count_manyAtOnce_losesNothing()
{
    open();
    test::atOnce(32, [&](int) { count(request(u"k1"_s, u"uid-1"_s), kMidnight); });
    QCOMPARE(rows(), 1);
    QCOMPARE(totals(u"uid-1"_s).requests, 32);
}

void ApiUsageRepositoryTest::perDay_splitsAtMidnightNewestFirst()
{
    open();
    count(request(u"k1"_s, u"uid-1"_s), kMidnight - 1ms, 2);
    count(request(u"k1"_s, u"uid-1"_s), kMidnight);
    count(request(u"k2"_s, u"uid-1"_s, 500), kMidnight + 23h);
    count(request(u"k3"_s, u"uid-2"_s), kMidnight);
    const auto days = inside([](Connection &db) { return apiusage::perDay(db, u"uid-1"_s, kMidnight - 24h); });
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.at(0).day, kMidnight);
    QCOMPARE(days.at(0).requests, 2);
    QCOMPARE(days.at(0).metered, 1);
    QCOMPARE(days.at(0).keys, 2);
    QCOMPARE(days.at(1).day, kMidnight - 24h);
    QCOMPARE(days.at(1).requests, 2);
    QCOMPARE(days.at(1).keys, 1);
    QCOMPARE(inside([](Connection &db) { return apiusage::perDay(db, u"uid-1"_s, kMidnight); }).size(), 1);
}

void ApiUsageRepositoryTest::totals_countKeysOnceAndOnlyTheirOwn()
{
    open();
    count(request(u"k1"_s, u"uid-1"_s), kMidnight, 2);
    count(request(u"k1"_s, u"uid-1"_s), kMidnight + 5min);
    count(request(u"k2"_s, u"uid-1"_s, 404), kMidnight);
    count(request(u"free"_s, {}), kMidnight);
    const storage::ApiTotals mine = totals(u"uid-1"_s);
    QCOMPARE(mine.requests, 4);
    QCOMPARE(mine.metered, 3);
    QCOMPARE(mine.keys, 2);
    const storage::ApiTotals other = totals(u"uid-2"_s);
    QCOMPARE(other.requests, 0);
    QCOMPARE(other.metered, 0);
    QCOMPARE(other.keys, 0);
    QCOMPARE(totals(u"uid-1"_s, kMidnight + 1min).requests, 1);
}

void ApiUsageRepositoryTest::perEndpoint_isMostUsedFirstAndBounded()
{
    open();
    count(request(u"k1"_s, u"uid-1"_s, 200, u"a"_s), kMidnight, 1);
    count(request(u"k2"_s, u"uid-1"_s, 200, u"b"_s), kMidnight, 2);
    count(request(u"k1"_s, u"uid-1"_s, 202, u"b"_s), kMidnight + 1min, 1);
    count(request(u"k1"_s, u"uid-1"_s, 429, u"b"_s), kMidnight, 1);
    count(request(u"k3"_s, u"uid-2"_s, 200, u"c"_s), kMidnight, 9);
    const auto list = inside([](Connection &db) { return apiusage::perEndpoint(db, u"uid-1"_s, kMidnight, 20); });
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).operation, u"b"_s);
    QCOMPARE(list.at(0).path, u"/mcp"_s);
    QCOMPARE(list.at(0).method, u"POST"_s);
    QCOMPARE(list.at(0).requests, 4);
    QCOMPARE(list.at(0).succeeded, 3);
    QCOMPARE(list.at(1).operation, u"a"_s);
    QCOMPARE(inside([](Connection &db) { return apiusage::perEndpoint(db, u"uid-1"_s, kMidnight, 1); }).size(), 1);
}

void ApiUsageRepositoryTest::unbilled_areTwoHundredsOfOwnersBeforeTheHour()
{
    open();
    const core::TimePoint until = kMidnight + 10h;
    count(request(u"k1"_s, u"uid-1"_s), until - 1ms, 2);
    count(request(u"k2"_s, u"uid-1"_s), until - 3h, 3);
    count(request(u"k1"_s, u"uid-1"_s), until);           // the next hour's
    count(request(u"k1"_s, u"uid-1"_s, 202), until - 1h); // taken, not answered
    count(request(u"k1"_s, u"uid-1"_s, 429), until - 1h);
    count(request(u"free"_s, {}), until - 1h);
    QCOMPARE(owners(until), QStringList{u"uid-1"_s});
    count(request(u"k3"_s, u"uid-2"_s), until - 1h);
    QCOMPARE(owners(until), QStringList({u"uid-1"_s, u"uid-2"_s}));
    QCOMPARE(owners(until, 1), QStringList{u"uid-1"_s});
    QCOMPARE(owners(until, 1, u"uid-1"_s), QStringList{u"uid-2"_s});
    QCOMPARE(take(u"uid-1"_s, until), 5);
    QCOMPARE(take(u"uid-1"_s, until), 0);
    QCOMPARE(owners(until), QStringList{u"uid-2"_s});
    QCOMPARE(take(u"uid-1"_s, until + 1h), 1);
    QCOMPARE(totals(u"uid-1"_s).metered, 6); // the figures stay
}

void ApiUsageRepositoryTest::takeUnbilled_atOnce_givesThemToOne()
{
    open();
    for (int minute = 0; minute < 20; ++minute) {
        count(request(u"k1"_s, u"uid-1"_s), kMidnight + std::chrono::minutes(minute), 2);
    }
    std::atomic<qint64> all = 0;
    std::atomic<int> winners = 0;
    test::atOnce(8, [&](int) {
        const qint64 taken = take(u"uid-1"_s, kMidnight + 1h);
        all += taken;
        winners += taken > 0 ? 1 : 0;
    });
    QCOMPARE(all.load(), 40);
    QCOMPARE(winners.load(), 1);
}

void ApiUsageRepositoryTest::prune_goesInBatchesAndKeepsTheRest()
{
    open();
    for (int minute = 0; minute < 5; ++minute) {
        count(request(u"k1"_s, u"uid-1"_s), kMidnight + std::chrono::minutes(minute));
        count(request(u"k2"_s, u"uid-1"_s), kMidnight + std::chrono::minutes(minute));
    }
    const auto prune = [this](int minutes) {
        return inside([&](Connection &db) { return apiusage::prune(db, kMidnight + 4min, minutes); });
    };
    QCOMPARE(prune(3), 6);
    QCOMPARE(prune(3), 2);
    QCOMPARE(prune(3), 0);
    QCOMPARE(rows(), 2);
}

void ApiUsageRepositoryTest::event_everyMember_comesBack()
{
    open();
    const storage::MeterEvent e = report(u"e1"_s, kMidnight);
    change([&](Connection &db) { return meterevents::insert(db, e); });
    const auto back = inside([](Connection &db) { return meterevents::byId(db, u"e1"_s); });
    QVERIFY(back);
    QCOMPARE(back->uid, e.uid);
    QCOMPARE(back->hour, e.hour);
    QCOMPARE(back->identifier, e.identifier);
    QCOMPARE(back->customerId, e.customerId);
    QCOMPARE(back->requests, 1'234);
    QCOMPARE(back->megabytes, u"1.234"_s);
    QCOMPARE(back->state, u"planned"_s);
    QCOMPARE(back->createdAt, e.createdAt);
    change([&](Connection &db) { return meterevents::setState(db, u"e1"_s, u"waiting"_s, m_clock.now()); });
    const auto waiting = [this](const QString &state) {
        return inside([&](Connection &db) { return meterevents::inState(db, state, 10); });
    };
    QCOMPARE(waiting(u"waiting"_s), QStringList{u"e1"_s});
    QVERIFY(waiting(u"planned"_s).isEmpty());
    QCOMPARE(
        test::codeOf(test::within(
            *m_database, [&](Connection &db) { return meterevents::setState(db, u"e9"_s, u"sent"_s, m_clock.now()); })),
        core::ErrorCode::NotFound);
    QVERIFY(!inside([](Connection &db) { return meterevents::byId(db, u"e9"_s); }));
}

void ApiUsageRepositoryTest::event_secondForTheHour_conflicts()
{
    open();
    change([&](Connection &db) { return meterevents::insert(db, report(u"e1"_s, kMidnight)); });
    const auto exists = [this](core::TimePoint hour) {
        return inside([&](Connection &db) { return meterevents::exists(db, u"uid-1"_s, hour); });
    };
    QVERIFY(exists(kMidnight));
    QVERIFY(!exists(kMidnight + 1h));
    QCOMPARE(test::codeOf(test::within(
                 *m_database, [&](Connection &db) { return meterevents::insert(db, report(u"e2"_s, kMidnight)); })),
             core::ErrorCode::Conflict);
    change([&](Connection &db) { return meterevents::insert(db, report(u"e3"_s, kMidnight + 1h)); });
}

QTEST_GUILESS_MAIN(ApiUsageRepositoryTest)
#include "tst_repositoriesapiusage.moc"
