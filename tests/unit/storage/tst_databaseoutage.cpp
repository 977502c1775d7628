// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/database.h"
#include "support/testengines.h"

#include <QtTest/QTest>

#include <atomic>
#include <semaphore>

using namespace dotm;
using namespace dotm::storage;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;

/// What a Database on PostgreSQL does while the server, or one connection, is away.
class TestDatabaseOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void serverStopped_answersUnavailable_andRecovers();
    void serverStopped_duringTransaction_losesNothing();
    void serverRestarted_whileIdle_isNotNoticed();
    void connectionLost_beforeCommit_isRepeated();
    void connectionLost_atCommit_isNotRepeated();
    void destroyed_whileServerIsAway_ends();

private:
    [[nodiscard]] static Outcome add(Connection &connection);
    [[nodiscard]] static Result<qint64> count(Connection &connection);

    test::TestEngines m_engines;
    DatabaseOptions m_options;
    std::unique_ptr<Database> m_database;
};

void TestDatabaseOutage::init()
{
    m_options = m_engines.freshOptions(Engine::Postgres, 3);
    auto opened = Database::open(m_options);
    QVERIFY(opened);
    m_database = std::move(*opened);
    QVERIFY(m_database->transactionNow<void>([](Connection &connection) {
        return connection.script(u"CREATE TABLE entries (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY)"_s);
    }));
}

Outcome TestDatabaseOutage::add(Connection &connection)
{
    const auto added = connection.execute(u"INSERT INTO entries DEFAULT VALUES"_s);
    return added ? Outcome() : core::fail(added.error());
}

Result<qint64> TestDatabaseOutage::count(Connection &connection)
{
    const auto row = connection.one(u"SELECT COUNT(*) FROM entries"_s);
    return row ? Result<qint64>(row->integer(0)) : core::fail(row.error());
}

void TestDatabaseOutage::serverStopped_answersUnavailable_andRecovers()
{
    QVERIFY(m_database->transactionNow<void>(add));
    m_engines.postgres().stop();
    for (int i = 0; i < 10; ++i) { // more than there are connections: also once all of them are known to be gone
        const Outcome outcome = QCoro::waitFor(m_database->transaction<void>(add));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
        const auto read = QCoro::waitFor(m_database->read<qint64>(count));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unavailable);
    }
    QVERIFY(m_engines.postgres().start());
    QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(m_database->read<qint64>(count)).value_or(-1) == 1, 20000);
    QVERIFY(QCoro::waitFor(m_database->transaction<void>(add)));
}

void TestDatabaseOutage::serverStopped_duringTransaction_losesNothing()
{
    std::binary_semaphore inside(0);
    std::binary_semaphore stopped(0);
    auto task = m_database->transaction<void>([&](Connection &connection) -> Outcome {
        const Outcome added = add(connection);
        inside.release();
        stopped.acquire();
        return added ? add(connection) : added;
    });
    inside.acquire();
    m_engines.postgres().stop();
    stopped.release();
    const Outcome outcome = QCoro::waitFor(task);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
    QVERIFY(m_engines.postgres().start());
    QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(m_database->read<qint64>(count)).value_or(-1) == 0, 20000);
}

void TestDatabaseOutage::serverRestarted_whileIdle_isNotNoticed()
{
    m_engines.postgres().stop();
    QVERIFY(m_engines.postgres().start());
    for (int i = 0; i < 6; ++i) {
        const Outcome added = QCoro::waitFor(m_database->transaction<void>(add));
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    }
    QCOMPARE(m_database->transactionNow<qint64>(count).value_or(-1), 6);
}

void TestDatabaseOutage::connectionLost_beforeCommit_isRepeated()
{
    std::atomic<int> runs = 0;
    const Outcome outcome = QCoro::waitFor(m_database->transaction<void>([&runs](Connection &connection) -> Outcome {
        const Outcome added = add(connection);
        if (++runs == 1) {
            const auto killed = connection.query(u"SELECT pg_terminate_backend(pg_backend_pid())"_s);
            return killed ? Outcome() : core::fail(killed.error());
        }
        return added;
    }));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(runs.load(), 2);
    QCOMPARE(m_database->transactionNow<qint64>(count).value_or(-1), 1);
}

void TestDatabaseOutage::connectionLost_atCommit_isNotRepeated()
{
    const auto killer = test::TestEngines::openConnection(m_options);
    std::atomic<int> runs = 0;
    const Outcome outcome = QCoro::waitFor(m_database->transaction<void>([&](Connection &connection) -> Outcome {
        ++runs;
        const auto self = connection.one(u"SELECT pg_backend_pid()"_s);
        const Outcome added = add(connection);
        const auto killed =
            killer->one(u"SELECT pg_terminate_backend(CAST($1 AS INTEGER), 5000)"_s, {self ? self->integer(0) : 0});
        const bool good = added && killed && killed->boolean(0);
        return good ? Outcome() : core::fail(ErrorCode::Internal, u"the set-up failed"_s);
    }));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
    QVERIFY(outcome.error().isUnclear());
    QCOMPARE(runs.load(), 1);
    QTRY_VERIFY(QCoro::waitFor(m_database->read<qint64>(count)).value_or(-1) == 0);
}

void TestDatabaseOutage::destroyed_whileServerIsAway_ends()
{
    m_engines.postgres().stop();
    auto last = m_database->transaction<void>(add);
    m_database.reset();
    const Outcome outcome = QCoro::waitFor(last);
    QVERIFY(m_engines.postgres().start());
    QVERIFY(!outcome);
    QVERIFY(outcome.error().code == ErrorCode::Unavailable || outcome.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDatabaseOutage)
#include "tst_databaseoutage.moc"
