// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/database.h"
#include "storage/driver/dialect.h"
#include "support/testengines.h"

#include <QSet>
#include <QThread>
#include <QtTest/QTest>

#include <atomic>
#include <semaphore>
#include <stdexcept>
#include <thread>

using namespace dotm;
using namespace dotm::storage;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;

static Outcome done(const Result<qint64> &changed)
{
    return changed ? Outcome() : core::fail(changed.error());
}

static Outcome makeCounter(Connection &connection)
{
    return connection.script(u"CREATE TABLE counter (id BIGINT PRIMARY KEY, n BIGINT NOT NULL);"
                             "INSERT INTO counter VALUES (1, 0)"_s);
}

static Result<qint64> countNow(Connection &connection)
{
    const Result<Row> row = connection.one(u"SELECT n FROM counter WHERE id = 1"_s);
    return row ? Result<qint64>(row->integer(0)) : core::fail(row.error());
}

/// Reads, then writes what it read plus one: loses counts unless transactions keep apart.
static Outcome countUp(Connection &connection)
{
    const Result<Row> row =
        connection.one(u"SELECT n FROM counter WHERE id = 1"_s + dialect::forUpdate(connection.engine()));
    if (!row) {
        return core::fail(row.error());
    }
    return done(connection.execute(u"UPDATE counter SET n = $1 WHERE id = 1"_s, {row->integer(0) + 1}));
}

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transaction_good_isSeenByReader_data() { test::TestEngines::addRows(); }
    void transaction_good_isSeenByReader();
    void transaction_errorReturned_isRolledBackAndPassedOn_data() { test::TestEngines::addRows(); }
    void transaction_errorReturned_isRolledBackAndPassedOn();
    void transaction_swallowedFailure_isNotCommitted_data() { test::TestEngines::addRows(); }
    void transaction_swallowedFailure_isNotCommitted();
    void transaction_throws_isRolledBackAndInternal_data() { test::TestEngines::addRows(); }
    void transaction_throws_isRolledBackAndInternal();
    void transaction_awaited_resumesOnCallersThread_data() { test::TestEngines::addRows(); }
    void transaction_awaited_resumesOnCallersThread();
    void transactions_manyAtOnce_countExactly_data() { test::TestEngines::addRows(); }
    void transactions_manyAtOnce_countExactly();
    void claims_ofManyWorkers_neverMeet_data() { test::TestEngines::addRows(); }
    void claims_ofManyWorkers_neverMeet();
    void transaction_unavailable_isRunFiveTimes_data() { test::TestEngines::addRows(); }
    void transaction_unavailable_isRunFiveTimes();
    void transaction_serializationFault_isRepeated();
    void read_thatWrites_isRefusedOnSqlite_data();
    void read_thatWrites_isRefusedOnSqlite();
    void moveOnlyResult_isHandedOver();
    void destroyed_withQueuedWork_finishesOneAndCancelsTheRest_data() { test::TestEngines::addRows(); }
    void destroyed_withQueuedWork_finishesOneAndCancelsTheRest();
    void awaitingSideGone_workIsDoneAndNothingCrashes_data() { test::TestEngines::addRows(); }
    void awaitingSideGone_workIsDoneAndNothingCrashes();

private:
    [[nodiscard]] std::unique_ptr<Database> openCounter(int connections = 4);
    test::TestEngines m_engines;
};

/// A database of the row's engine with one counter at 0.
std::unique_ptr<Database> TestDatabase::openCounter(int connections)
{
    const Engine engine = *static_cast<Engine *>(QTest::qData("engine", qMetaTypeId<Engine>()));
    auto database = m_engines.openFresh(engine, connections);
    const Outcome made = database->transactionNow<void>(makeCounter);
    return made ? std::move(database) : nullptr;
}

void TestDatabase::transaction_good_isSeenByReader()
{
    const auto database = openCounter();
    for (qint64 n = 1; n <= 20; ++n) {
        QVERIFY(QCoro::waitFor(database->transaction<void>(countUp)));
        QCOMPARE(QCoro::waitFor(database->read<qint64>(countNow)).value_or(-1), n);
    }
}

void TestDatabase::transaction_errorReturned_isRolledBackAndPassedOn()
{
    const auto database = openCounter();
    const Result<QString> outcome =
        QCoro::waitFor(database->transaction<QString>([](Connection &connection) -> Result<QString> {
            const Outcome counted = countUp(connection);
            return counted ? Result<QString>(core::fail(ErrorCode::Forbidden, u"not today"_s)) : u"counting failed"_s;
        }));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Forbidden);
    QCOMPARE(outcome.error().detail, u"not today"_s);
    QCOMPARE(database->transactionNow<qint64>(countNow).value_or(-1), 0);
}

void TestDatabase::transaction_swallowedFailure_isNotCommitted()
{
    const auto database = openCounter();
    const Outcome outcome = QCoro::waitFor(database->transaction<void>([](Connection &connection) -> Outcome {
        const Outcome counted = countUp(connection);
        (void)connection.execute(u"INSERT INTO counter VALUES (1, 0)"_s); // conflicts
        return counted;
    }));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Storage);
    QCOMPARE(database->transactionNow<qint64>(countNow).value_or(-1), 0);
}

void TestDatabase::transaction_throws_isRolledBackAndInternal()
{
    const auto database = openCounter();
    const Outcome outcome = QCoro::waitFor(database->transaction<void>([](Connection &connection) -> Outcome {
        if (countUp(connection)) {
            throw std::runtime_error("unexpected");
        }
        return {};
    }));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Internal);
    QCOMPARE(database->transactionNow<qint64>(countNow).value_or(-1), 0);
}

void TestDatabase::transaction_awaited_resumesOnCallersThread()
{
    const auto database = openCounter();
    QThread *workThread = nullptr;
    QThread *resumedOn = nullptr;
    const QThread *caller = nullptr;
    std::unique_ptr<QThread> other(QThread::create([&] {
        caller = QThread::currentThread();
        const auto outcome = QCoro::waitFor(database
                                                ->transaction<void>([&](Connection &) -> Outcome {
                                                    workThread = QThread::currentThread();
                                                    return {};
                                                })
                                                .then([&](const Outcome &result) {
                                                    resumedOn = QThread::currentThread();
                                                    return result;
                                                }));
        QVERIFY(outcome);
    }));
    other->start();
    QVERIFY(other->wait(20000));
    QVERIFY(caller != nullptr);
    QCOMPARE(resumedOn, caller);
    QVERIFY(workThread != caller);
}

static QCoro::Task<Outcome> countManyTimes(Database *database, int times)
{
    Outcome counted;
    for (int i = 0; i < times && counted; ++i) {
        counted = co_await database->transaction<void>(countUp);
    }
    co_return counted;
}

void TestDatabase::transactions_manyAtOnce_countExactly()
{
    const auto database = openCounter();
    std::vector<QCoro::Task<Outcome>> tasks;
    for (int i = 0; i < 20; ++i) {
        tasks.push_back(countManyTimes(database.get(), 5));
    }
    for (QCoro::Task<Outcome> &task : tasks) {
        QVERIFY(QCoro::waitFor(task));
    }
    QCOMPARE(QCoro::waitFor(database->read<qint64>(countNow)).value_or(-1), 100);
}

/// The id of the row it took, 0 when there is none left.
static Result<qint64> claimOne(Connection &connection)
{
    const auto row = connection.maybeOne(u"SELECT id FROM work WHERE owner = '' ORDER BY id LIMIT 1"_s +
                                         dialect::skipLocked(connection.engine()));
    if (!row) {
        return core::fail(row.error());
    }
    if (!*row) {
        return 0;
    }
    const qint64 id = (*row)->integer(0);
    const Outcome taken = done(connection.execute(u"UPDATE work SET owner = 'me' WHERE id = $1"_s, {id}));
    return taken ? Result<qint64>(id) : core::fail(taken.error());
}

static QCoro::Task<QList<qint64>> claimAll(Database *database)
{
    QList<qint64> claimed;
    Result<qint64> id = co_await database->transaction<qint64>(claimOne);
    while (id && *id != 0) {
        claimed.append(*id);
        id = co_await database->transaction<qint64>(claimOne);
    }
    co_return claimed;
}

void TestDatabase::claims_ofManyWorkers_neverMeet()
{
    const auto database = openCounter();
    QVERIFY(database->transactionNow<void>([](Connection &connection) -> Outcome {
        Outcome made = connection.script(u"CREATE TABLE work (id BIGINT PRIMARY KEY, owner TEXT NOT NULL)"_s);
        for (int id = 1; id <= 60 && made; ++id) {
            made = done(connection.execute(u"INSERT INTO work (id, owner) VALUES ($1, '')"_s, {id}));
        }
        return made;
    }));
    std::vector<QCoro::Task<QList<qint64>>> workers;
    for (int i = 0; i < 8; ++i) {
        workers.push_back(claimAll(database.get()));
    }
    QList<qint64> all;
    for (QCoro::Task<QList<qint64>> &worker : workers) {
        all += QCoro::waitFor(worker);
    }
    QCOMPARE(all.size(), 60);
    QCOMPARE(QSet<qint64>(all.cbegin(), all.cend()).size(), 60);
}

void TestDatabase::transaction_unavailable_isRunFiveTimes()
{
    const auto database = openCounter();
    std::atomic<int> runs = 0;
    const auto busyUntil = [&runs](int last) {
        return [&runs, last](Connection &connection) -> Outcome {
            const Outcome counted = countUp(connection);
            return counted && ++runs < last ? Outcome(core::fail(ErrorCode::Unavailable, u"busy"_s)) : counted;
        };
    };
    QVERIFY(QCoro::waitFor(database->transaction<void>(busyUntil(5))));
    QCOMPARE(runs.load(), 5);
    QCOMPARE(database->transactionNow<qint64>(countNow).value_or(-1), 1);

    runs = 0;
    const Outcome outcome = QCoro::waitFor(database->transaction<void>(busyUntil(99)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
    QCOMPARE(runs.load(), 5);
    QCOMPARE(database->transactionNow<qint64>(countNow).value_or(-1), 1);
}

void TestDatabase::transaction_serializationFault_isRepeated()
{
    const DatabaseOptions options = m_engines.freshOptions(Engine::Postgres);
    const auto database = Database::open(options);
    QVERIFY(database);
    QVERIFY((*database)->transactionNow<void>(makeCounter));
    const auto rival = test::TestEngines::openConnection(options);
    std::atomic<int> runs = 0;
    const Outcome outcome = QCoro::waitFor((*database)->transaction<void>([&](Connection &connection) -> Outcome {
        if (!connection.execute(u"SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"_s) || !countNow(connection)) {
            return core::fail(ErrorCode::Internal, u"cannot even start"_s);
        }
        if (++runs == 1 && !rival->execute(u"UPDATE counter SET n = n + 10"_s)) {
            return core::fail(ErrorCode::Internal, u"the rival failed"_s);
        }
        return countUp(connection);
    }));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(runs.load(), 2);
    QCOMPARE((*database)->transactionNow<qint64>(countNow).value_or(-1), 11);
}

void TestDatabase::read_thatWrites_isRefusedOnSqlite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("connections");
    QTest::newRow("memory") << u":memory:"_s << 4;
    QTest::newRow("one connection") << m_engines.freshOptions(Engine::Sqlite).sqlitePath << 1;
    QTest::newRow("several connections") << m_engines.freshOptions(Engine::Sqlite).sqlitePath << 3;
}

void TestDatabase::read_thatWrites_isRefusedOnSqlite()
{
    QFETCH(QString, path);
    QFETCH(int, connections);
    DatabaseOptions options;
    options.sqlitePath = path;
    options.connections = connections;
    const auto database = Database::open(options);
    QVERIFY(database);
    QVERIFY((*database)->transactionNow<void>(makeCounter));
    const Outcome written = QCoro::waitFor((*database)->read<void>(countUp));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QVERIFY(QCoro::waitFor((*database)->transaction<void>(countUp)));
    QCOMPARE(QCoro::waitFor((*database)->read<qint64>(countNow)).value_or(-1), 1);
}

void TestDatabase::moveOnlyResult_isHandedOver()
{
    const auto database = m_engines.openFresh(Engine::Sqlite);
    using Box = std::unique_ptr<int>;
    const auto box =
        database->transactionNow<Box>([](Connection &) -> Result<Box> { return std::make_unique<int>(7); });
    QVERIFY(box);
    QCOMPARE(**box, 7);
}

void TestDatabase::destroyed_withQueuedWork_finishesOneAndCancelsTheRest()
{
    auto database = openCounter(1);
    std::binary_semaphore started(0);
    std::binary_semaphore mayEnd(0);
    auto running = database->transaction<qint64>([&](Connection &connection) -> Result<qint64> {
        started.release();
        mayEnd.acquire();
        const Outcome counted = countUp(connection);
        return counted ? countNow(connection) : core::fail(counted.error());
    });
    started.acquire();
    std::vector<QCoro::Task<Outcome>> queued;
    for (int i = 0; i < 3; ++i) {
        queued.push_back(database->transaction<void>(countUp));
    }
    std::thread destroyer([&database] { database.reset(); });
    for (QCoro::Task<Outcome> &task : queued) {
        const Outcome outcome = QCoro::waitFor(task); // answered although the running one has not ended
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(!running.isReady());
    mayEnd.release();
    destroyer.join();
    QCOMPARE(QCoro::waitFor(running).value_or(-1), 1);
}

void TestDatabase::awaitingSideGone_workIsDoneAndNothingCrashes()
{
    const auto database = openCounter();
    {
        const auto forgotten = database->transaction<void>(countUp);
        const auto alsoForgotten = database->read<qint64>(countNow);
    }
    QTRY_COMPARE(database->transactionNow<qint64>(countNow).value_or(-1), 1);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
