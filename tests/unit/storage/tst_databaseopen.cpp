// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/database.h"
#include "support/testengines.h"

#include <QtTest/QTest>

using namespace dotm;
using namespace dotm::storage;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;

class TestDatabaseOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_twiceOneAfterTheOther_keepsTheData_data() { test::TestEngines::addRows(); }
    void open_twiceOneAfterTheOther_keepsTheData();
    void open_foreignDatabase_isStorageError();
    void open_missingFolder_isStorageError();
    void open_unreachableServer_isStorageError();

private:
    test::TestEngines m_engines;
};

static Outcome makeEntries(Connection &connection)
{
    return connection.script(u"CREATE TABLE entries (id BIGINT); INSERT INTO entries VALUES (1)"_s);
}

static Result<qint64> countEntries(Connection &connection)
{
    const Result<Row> row = connection.one(u"SELECT COUNT(*) FROM entries"_s);
    return row ? Result<qint64>(row->integer(0)) : core::fail(row.error());
}

void TestDatabaseOpen::open_twiceOneAfterTheOther_keepsTheData()
{
    QFETCH(Engine, engine);
    const DatabaseOptions options = m_engines.freshOptions(engine);
    {
        const auto database = Database::open(options);
        QVERIFY(database);
        QCOMPARE((*database)->engine(), engine);
        QVERIFY((*database)->transactionNow<void>(makeEntries));
    }
    const auto database = Database::open(options);
    QVERIFY(database);
    QCOMPARE((*database)->transactionNow<qint64>(countEntries).value_or(-1), 1);
}

void TestDatabaseOpen::open_foreignDatabase_isStorageError()
{
    const DatabaseOptions options = m_engines.freshOptions(Engine::Sqlite);
    QVERIFY(test::TestEngines::openConnection(options)->script(u"CREATE TABLE theirs (id BIGINT)"_s));
    const auto database = Database::open(options);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Storage);
    QCOMPARE(database.error().detail, u"The database %1 belongs to another program."_s.arg(options.sqlitePath));
}

void TestDatabaseOpen::open_missingFolder_isStorageError()
{
    DatabaseOptions options;
    options.sqlitePath = u"/nonexistent/dotm.db"_s;
    const auto database = Database::open(options);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Storage);
    QCOMPARE(database.error().detail, u"The data folder /nonexistent does not exist."_s);
}

void TestDatabaseOpen::open_unreachableServer_isStorageError()
{
    DatabaseOptions options;
    options.url = u"postgresql://me:hush@127.0.0.1:1/db"_s;
    const auto database = Database::open(options);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Storage);
    QVERIFY(database.error().detail.startsWith(u"PostgreSQL cannot be reached: "_s));
    QVERIFY(!database.error().detail.contains(u"hush"_s));
}

QTEST_GUILESS_MAIN(TestDatabaseOpen)
#include "tst_databaseopen.moc"
