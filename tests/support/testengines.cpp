// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/testengines.h"

#include <QFile>
#include <QtTest/QTest>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;
using storage::Engine;

const QString kTables = u"with_tables"_s;

template <typename T>
static T valueOrDie(core::Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

void TestEngines::addRows()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgres") << Engine::Postgres;
}

std::unique_ptr<storage::Database> TestEngines::openFresh(Engine engine, int connections)
{
    storage::DatabaseOptions options = engine == Engine::Sqlite ? sqliteCopy() : postgresCopy();
    options.connections = connections;
    return valueOrDie(storage::Database::open(options));
}

// The tables are made once for each engine and copied: making them takes longer than most tests.

storage::DatabaseOptions TestEngines::sqliteCopy()
{
    if (m_sqliteTables.isEmpty()) {
        const storage::DatabaseOptions options = freshOptions(Engine::Sqlite, 1);
        valueOrDie(storage::Database::open(options)); // closed at once, which leaves one whole file
        m_sqliteTables = options.sqlitePath;
    }
    const storage::DatabaseOptions options = freshOptions(Engine::Sqlite);
    if (!QFile::copy(m_sqliteTables, options.sqlitePath)) {
        qFatal("%s cannot be copied.", qPrintable(m_sqliteTables));
    }
    return options;
}

storage::DatabaseOptions TestEngines::postgresCopy()
{
    if (!m_hasPostgresTables) {
        storage::DatabaseOptions options;
        options.url = valueOrDie(postgres().createDatabase(kTables));
        options.connections = 1;
        valueOrDie(storage::Database::open(options));
        m_hasPostgresTables = true;
    }
    storage::DatabaseOptions options;
    options.url = valueOrDie(postgres().createDatabase(u"fresh_%1"_s.arg(++m_count), kTables));
    return options;
}

std::unique_ptr<storage::Connection> TestEngines::openFreshConnection(Engine engine)
{
    return openConnection(freshOptions(engine));
}

storage::DatabaseOptions TestEngines::freshOptions(Engine engine, int connections)
{
    const QString name = u"fresh_%1"_s.arg(++m_count);
    storage::DatabaseOptions options;
    options.connections = connections;
    if (engine == Engine::Sqlite) {
        options.sqlitePath = m_folder.filePath(name + u".db"_s);
    } else {
        options.url = valueOrDie(postgres().createDatabase(name));
    }
    return options;
}

std::unique_ptr<storage::Connection> TestEngines::openConnection(const storage::DatabaseOptions &options)
{
    return valueOrDie(options.url.isEmpty() ? storage::openSqlite(options.sqlitePath)
                                            : storage::openPostgres(options.url));
}

PrivatePostgres &TestEngines::postgres()
{
    if (!m_postgres) {
        m_postgres = valueOrDie(PrivatePostgres::create());
    }
    return *m_postgres;
}

} // namespace dotm::test
