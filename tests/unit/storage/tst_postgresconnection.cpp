// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/connection.h"
#include "storage/driver/dialect.h"
#include "support/testengines.h"

#include <QtTest/QTest>

using namespace dotm;
using namespace dotm::storage;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

class TestPostgresConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void url_libpqWouldMisread_isRefusedWithoutEcho_data();
    void url_libpqWouldMisread_isRefusedWithoutEcho();
    void wrongPassword_isUnavailableWithoutEcho();
    void nobodyListens_isUnavailable();
    void serialization_secondWriter_isUnavailable();
    void deadlock_oneSide_isUnavailable();
    void lockTimeout_isUnavailable();
    void claim_rowHeldByAnother_isSkipped();
    void refusedValue_isNotQuoted();
    void wholeNumberBeyond64Bits_isStorageError();
    void copy_isRefused();
    void backendTerminated_connectionIsBroken();
    void serverStopped_connectionIsBroken();

private:
    [[nodiscard]] DatabaseOptions withCounter();

    test::TestEngines m_engines;
};

/// A fresh database with the rows (1, 0) and (2, 0) in "counter".
DatabaseOptions TestPostgresConnection::withCounter()
{
    const DatabaseOptions options = m_engines.freshOptions(Engine::Postgres);
    const core::Outcome made = test::TestEngines::openConnection(options)->script(
        u"CREATE TABLE counter (id BIGINT PRIMARY KEY, n BIGINT); INSERT INTO counter VALUES (1, 0), (2, 0)"_s);
    return made ? options : DatabaseOptions();
}

void TestPostgresConnection::url_libpqWouldMisread_isRefusedWithoutEcho_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("@ in the password") << u"postgresql://me:hush@more@127.0.0.1:1/db"_s;
    QTest::newRow("/ in the password") << u"postgresql://me:hush/more@127.0.0.1:1/db"_s;
    QTest::newRow("/ after digits") << u"postgresql://me:12/hush@127.0.0.1:1/db"_s;
    QTest::newRow("% in the password") << u"postgresql://me:hush%zz@127.0.0.1:1/db"_s;
    QTest::newRow("unknown option") << u"postgresql://me@127.0.0.1:1/db?hush=more"_s;
    QTest::newRow("keywords") << u"host=127.0.0.1 password=hush"_s;
    QTest::newRow("another scheme") << u"mysql://me:hush@127.0.0.1/db"_s;
}

void TestPostgresConnection::url_libpqWouldMisread_isRefusedWithoutEcho()
{
    QFETCH(QString, url);
    const auto opened = openPostgres(url);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Invalid);
    QVERIFY(!opened.error().detail.contains(u"hush"_s));
    QVERIFY(!opened.error().detail.contains(u"more"_s));
}

void TestPostgresConnection::wrongPassword_isUnavailableWithoutEcho()
{
    QString url = m_engines.postgres().url();
    url.replace(m_engines.postgres().password(), u"hush-hush"_s);
    const auto opened = openPostgres(url);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unavailable);
    QVERIFY2(opened.error().detail.contains(u"authentication failed"_s), qPrintable(opened.error().detail));
    QVERIFY(!opened.error().detail.contains(u"hush"_s));
}

void TestPostgresConnection::nobodyListens_isUnavailable()
{
    const auto opened = openPostgres(u"postgresql://me:hush@127.0.0.1:1/db"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unavailable);
    QVERIFY(!opened.error().detail.contains(u"hush"_s));
}

void TestPostgresConnection::serialization_secondWriter_isUnavailable()
{
    const DatabaseOptions options = withCounter();
    const auto first = test::TestEngines::openConnection(options);
    const auto second = test::TestEngines::openConnection(options);
    QVERIFY(first->begin());
    QVERIFY(first->execute(u"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"_s));
    QVERIFY(first->query(u"SELECT n FROM counter"_s));
    QVERIFY(second->execute(u"UPDATE counter SET n = n + 1"_s));
    const auto late = first->execute(u"UPDATE counter SET n = n + 1"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Unavailable);
    QCOMPARE(late.error().providerCode, u"40001"_s);
    QVERIFY(first->isUsable());
}

void TestPostgresConnection::deadlock_oneSide_isUnavailable()
{
    const DatabaseOptions options = withCounter();
    const auto first = test::TestEngines::openConnection(options);
    const auto second = test::TestEngines::openConnection(options);
    const QString update = u"UPDATE counter SET n = n + 1 WHERE id = $1"_s;
    QVERIFY(first->begin());
    QVERIFY(second->begin());
    QVERIFY(first->execute(update, {1}));
    QVERIFY(second->execute(update, {2}));
    core::Result<qint64> firstOutcome;
    std::thread waiting([&] {
        firstOutcome = first->execute(update, {2});
        first->rollback();
    });
    const core::Result<qint64> secondOutcome = second->execute(update, {1});
    second->rollback();
    waiting.join();
    QVERIFY(firstOutcome.has_value() != secondOutcome.has_value());
    const core::Error &error = firstOutcome ? secondOutcome.error() : firstOutcome.error();
    QCOMPARE(error.code, ErrorCode::Unavailable);
    QCOMPARE(error.providerCode, u"40P01"_s);
}

void TestPostgresConnection::lockTimeout_isUnavailable()
{
    const DatabaseOptions options = withCounter();
    const auto first = test::TestEngines::openConnection(options);
    const auto second = test::TestEngines::openConnection(options);
    QVERIFY(first->begin());
    QVERIFY(first->query(u"SELECT n FROM counter FOR UPDATE"_s));
    const auto refused = second->query(u"SELECT n FROM counter FOR UPDATE NOWAIT"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
}

void TestPostgresConnection::claim_rowHeldByAnother_isSkipped()
{
    const DatabaseOptions options = withCounter();
    const auto first = test::TestEngines::openConnection(options);
    const auto second = test::TestEngines::openConnection(options);
    const QString claim = u"SELECT id FROM counter ORDER BY id LIMIT 1"_s + dialect::skipLocked(Engine::Postgres);
    QVERIFY(first->begin());
    QVERIFY(second->begin());
    QCOMPARE(first->one(claim)->integer(0), 1);
    QCOMPARE(second->one(claim)->integer(0), 2);
}

void TestPostgresConnection::refusedValue_isNotQuoted()
{
    const auto connection = m_engines.openFreshConnection(Engine::Postgres);
    const auto rows = connection->query(u"SELECT CAST($1 AS BIGINT)"_s, {u"hush"_s});
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Storage);
    QCOMPARE(rows.error().providerCode, u"22P02"_s);
    QVERIFY(!rows.error().detail.contains(u"hush"_s));
}

void TestPostgresConnection::wholeNumberBeyond64Bits_isStorageError()
{
    const auto connection = m_engines.openFreshConnection(Engine::Postgres);
    const auto rows = connection->query(u"SELECT CAST('9223372036854775808' AS NUMERIC)"_s);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Storage);
    QCOMPARE(connection->one(u"SELECT CAST('-9223372036854775808' AS NUMERIC)"_s)->integer(0),
             std::numeric_limits<qint64>::min());
    QCOMPARE(connection->one(u"SELECT CAST('1.50' AS NUMERIC)"_s)->real(0), 1.5);
}

void TestPostgresConnection::copy_isRefused()
{
    const auto connection = m_engines.openFreshConnection(Engine::Postgres);
    QVERIFY(!connection->script(u"COPY (SELECT 1) TO STDOUT"_s));
    QVERIFY(!connection->isUsable());
}

void TestPostgresConnection::backendTerminated_connectionIsBroken()
{
    const DatabaseOptions options = withCounter();
    const auto connection = test::TestEngines::openConnection(options);
    const auto killed = connection->query(u"SELECT pg_terminate_backend(pg_backend_pid())"_s);
    QVERIFY(!killed);
    QCOMPARE(killed.error().code, ErrorCode::Unavailable);
    QVERIFY(!connection->isUsable());
    connection->rollback();
    const core::Outcome begun = connection->begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Unavailable);
}

void TestPostgresConnection::serverStopped_connectionIsBroken()
{
    const auto connection = m_engines.openFreshConnection(Engine::Postgres);
    QVERIFY(connection->begin());
    m_engines.postgres().stop();
    const auto rows = connection->query(u"SELECT 1"_s);
    QVERIFY(m_engines.postgres().start());
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Unavailable);
    QVERIFY(!connection->isUsable());
}

QTEST_GUILESS_MAIN(TestPostgresConnection)
#include "tst_postgresconnection.moc"
