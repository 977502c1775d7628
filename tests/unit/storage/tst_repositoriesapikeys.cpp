// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/apikeys.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::KeyWindow;
using storage::ApiKey;
using storage::Connection;
using storage::Engine;
namespace apikeys = storage::apikeys;

class ApiKeysRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insert_everyMember_comesBack_data() { test::TestEngines::addRows(); }
    void insert_everyMember_comesBack();
    void insert_sameDigestOrUnknownOwner_conflicts_data() { test::TestEngines::addRows(); }
    void insert_sameDigestOrUnknownOwner_conflicts();
    void table_holdsNothingButTheDigest_data() { test::TestEngines::addRows(); }
    void table_holdsNothingButTheDigest();
    void page_isNewestFirstByOwnerAndMark_data() { test::TestEngines::addRows(); }
    void page_isNewestFirstByOwnerAndMark();
    void revoke_twice_keepsTheFirstTime_data() { test::TestEngines::addRows(); }
    void revoke_twice_keepsTheFirstTime();
    void minutes_countFromTheOldestToTheSlackAhead_data() { test::TestEngines::addRows(); }
    void minutes_countFromTheOldestToTheSlackAhead();
    void pruneMinutes_removesOlderOnes_data() { test::TestEngines::addRows(); }
    void pruneMinutes_removesOlderOnes();
    void hold_manyTransactions_runOneAfterAnother_data() { test::TestEngines::addRows(); }
    void hold_manyTransactions_runOneAfterAnother();

private:
    void open()
    {
        QFETCH(const Engine, engine);
        m_clock.set(core::fromMs(1768469400000));
        m_database = m_engines.openFresh(engine, 8);
        (void)test::addPerson(*m_database, u"uid-1"_s, m_clock.now());
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
    [[nodiscard]] ApiKey keyNamed(const QString &id, const QString &owner = u"uid-1"_s) const
    {
        ApiKey key;
        key.id = id;
        key.name = u"Name of "_s + id;
        key.rateLimit = 10;
        key.ownerUid = owner;
        key.createdBy = u"admin"_s;
        key.createdAt = m_clock.now();
        return key;
    }
    void add(const ApiKey &key)
    {
        change([&](Connection &db) { return apikeys::insert(db, key, u"digest-of-"_s + key.id); });
    }
    [[nodiscard]] std::optional<ApiKey> stored(const QString &id)
    {
        return inside([&](Connection &db) { return apikeys::byDigest(db, u"digest-of-"_s + id); });
    }
    [[nodiscard]] QStringList page(const QString &owner, int limit, const QString &after = {})
    {
        QStringList ids;
        for (const ApiKey &key : inside([&](Connection &db) { return apikeys::page(db, {owner, {}}, limit, after); })) {
            ids.append(key.id);
        }
        return ids;
    }
    void use(const QString &id, qint64 requests)
    {
        change([&](Connection &db) { return apikeys::addToMinute(db, id, requests, m_clock.now()); });
    }
    [[nodiscard]] qint64 counting(const QString &id)
    {
        qint64 sum = 0;
        for (const KeyWindow::Minute &minute :
             inside([&](Connection &db) { return apikeys::minutes(db, id, m_clock.now()); })) {
            sum += minute.requests;
        }
        return sum;
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

void ApiKeysRepositoryTest::insert_everyMember_comesBack()
{
    open();
    ApiKey key = keyNamed(u"k1"_s);
    key.description = u"For \"the desk\""_s;
    key.allowedOrigins = {u"https://a.example"_s, u"http://localhost:3000"_s};
    add(key);
    const auto back = stored(u"k1"_s);
    QVERIFY(back);
    QCOMPARE(back->name, key.name);
    QCOMPARE(back->description, key.description);
    QCOMPARE(back->rateLimit, 10);
    QVERIFY(back->isActive);
    QCOMPARE(back->ownerUid, u"uid-1"_s);
    QCOMPARE(back->allowedOrigins, key.allowedOrigins);
    QCOMPARE(back->createdBy, u"admin"_s);
    QCOMPARE(back->totalRequests, 0);
    QCOMPARE(back->createdAt, m_clock.now());
    QVERIFY(!back->lastUsedAt && !back->revokedAt);

    m_clock.advance(1min);
    change([&](Connection &db) { return apikeys::countUse(db, u"k1"_s, 3, m_clock.now()); });
    QCOMPARE(stored(u"k1"_s)->totalRequests, 3);
    QVERIFY(stored(u"k1"_s)->lastUsedAt == m_clock.now());
    add(keyNamed(u"k2"_s, {}));
    QVERIFY(stored(u"k2"_s)->ownerUid.isEmpty());
    QVERIFY(!stored(u"k3"_s));
}

void ApiKeysRepositoryTest::insert_sameDigestOrUnknownOwner_conflicts()
{
    open();
    add(keyNamed(u"k1"_s));
    const auto insert = [this](const ApiKey &key, const QString &digest) {
        return test::codeOf(
            test::within(*m_database, [&](Connection &db) { return apikeys::insert(db, key, digest); }));
    };
    QCOMPARE(insert(keyNamed(u"k2"_s), u"digest-of-k1"_s), core::ErrorCode::Conflict);
    QCOMPARE(insert(keyNamed(u"k3"_s, u"nobody"_s), u"d3"_s), core::ErrorCode::Conflict);
}

void ApiKeysRepositoryTest::table_holdsNothingButTheDigest()
{
    open();
    add(keyNamed(u"k1"_s));
    const auto row = inside([](Connection &db) { return db.one(u"SELECT * FROM mcp_api_keys"_s); });
    QCOMPARE(row.size(), 13);
    QCOMPARE(row.text(1), u"digest-of-k1"_s);
}

void ApiKeysRepositoryTest::page_isNewestFirstByOwnerAndMark()
{
    open();
    (void)test::addPerson(*m_database, u"uid-2"_s, m_clock.now());
    for (const QString &id : {u"k1"_s, u"k2"_s, u"k3"_s, u"k4"_s}) {
        add(keyNamed(id, id == "k3"_L1 ? u"uid-2"_s : id == "k4"_L1 ? QString() : u"uid-1"_s));
    }
    QCOMPARE(page({}, 10), QStringList({u"k4"_s, u"k3"_s, u"k2"_s, u"k1"_s}));
    QCOMPARE(page({}, 2), QStringList({u"k4"_s, u"k3"_s}));
    QCOMPARE(page({}, 2, u"k3"_s), QStringList({u"k2"_s, u"k1"_s}));
    QCOMPARE(page(u"uid-1"_s, 10), QStringList({u"k2"_s, u"k1"_s}));
    QCOMPARE(page(u"uid-1"_s, 10, u"k2"_s), QStringList({u"k1"_s}));
    QVERIFY(page(u"nobody"_s, 10).isEmpty());
}

void ApiKeysRepositoryTest::revoke_twice_keepsTheFirstTime()
{
    open();
    add(keyNamed(u"k1"_s));
    const core::TimePoint first = m_clock.now();
    QVERIFY(inside([&](Connection &db) { return apikeys::revoke(db, u"k1"_s, m_clock.now()); }));
    m_clock.advance(1h);
    QVERIFY(inside([&](Connection &db) { return apikeys::revoke(db, u"k1"_s, m_clock.now()); }));
    QVERIFY(!stored(u"k1"_s)->isActive);
    QVERIFY(stored(u"k1"_s)->revokedAt == first);
    QVERIFY(!inside([&](Connection &db) { return apikeys::revoke(db, u"k9"_s, m_clock.now()); }));
}

void ApiKeysRepositoryTest::minutes_countFromTheOldestToTheSlackAhead()
{
    open();
    add(keyNamed(u"k1"_s));
    add(keyNamed(u"k2"_s));
    use(u"k1"_s, 1);
    use(u"k1"_s, 2);
    use(u"k2"_s, 40);
    QCOMPARE(counting(u"k1"_s), 3);
    m_clock.advance(59min + 59'999ms);
    QCOMPARE(counting(u"k1"_s), 3);
    m_clock.advance(1ms); // 60 minutes after the first
    QCOMPARE(counting(u"k1"_s), 0);
    use(u"k1"_s, 5);
    m_clock.advance(-1min); // a clock that is behind counts what the others wrote
    QCOMPARE(counting(u"k1"_s), 8);
    m_clock.advance(-1min); // but not what a wrong clock wrote for later
    QCOMPARE(counting(u"k1"_s), 3);
}

void ApiKeysRepositoryTest::pruneMinutes_removesOlderOnes()
{
    open();
    add(keyNamed(u"k1"_s));
    use(u"k1"_s, 1);
    m_clock.advance(5min);
    use(u"k1"_s, 1);
    const auto prune = [this](core::TimePoint before) {
        return inside([&](Connection &db) { return apikeys::pruneMinutes(db, before); });
    };
    QCOMPARE(prune(m_clock.now()), 1);
    QCOMPARE(prune(m_clock.now()), 0);
    QCOMPARE(counting(u"k1"_s), 1);
}

void ApiKeysRepositoryTest::hold_manyTransactions_runOneAfterAnother()
{
    open();
    add(keyNamed(u"k1"_s));
    // Reading and writing back by hand loses counts unless holding keeps the others out.
    test::atOnce(16, [&](int) {
        inside([&](Connection &db) -> core::Result<bool> {
            const auto key = apikeys::hold(db, u"digest-of-k1"_s);
            if (!key) {
                return core::fail(key.error());
            }
            const auto rows = db.execute(u"UPDATE mcp_api_keys SET total_requests = $1 WHERE id = 'k1'"_s,
                                         {(*key)->totalRequests + 1});
            return rows ? core::Result<bool>(true) : core::fail(rows.error());
        });
    });
    QCOMPARE(stored(u"k1"_s)->totalRequests, 16);
}

QTEST_GUILESS_MAIN(ApiKeysRepositoryTest)
#include "tst_repositoriesapikeys.moc"
