// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/database.h"

#include "core/clock.h"
#include "storage/connectionpool.h"
#include "storage/migrator.h"

#include <algorithm>

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;

/// Whoever starts the program cannot do anything else about a database that is away than about a broken one.
static core::Failure asStorage(core::Error error)
{
    error.code = ErrorCode::Storage;
    return core::fail(std::move(error));
}

static Outcome migrate(Connection &connection)
{
    Result<QList<Migration>> migrations = loadMigrations();
    if (!migrations) {
        return core::fail(std::move(migrations.error()));
    }
    const core::SystemClock clock;
    return Migrator(std::move(*migrations), clock).run(connection);
}

static Result<std::unique_ptr<Connection>> openReader(const QString &path)
{
    Result<std::unique_ptr<Connection>> opened = openSqlite(path);
    if (opened) {
        if (Outcome guarded = (*opened)->script(u"PRAGMA query_only = ON"_s); !guarded) {
            return core::fail(std::move(guarded.error()));
        }
    }
    return opened;
}

static Outcome fillSqlite(ConnectionPool &pool, const QString &path, std::unique_ptr<Connection> first, int connections)
{
    const int readers = path == u":memory:" ? 0 : connections - 1;
    if (readers == 0) {
        pool.guardReads();
    }
    for (int i = 0; i < readers; ++i) {
        Result<std::unique_ptr<Connection>> reader = openReader(path);
        if (!reader) {
            return core::fail(std::move(reader.error()));
        }
        pool.addReader([path] { return openReader(path); }, std::move(*reader));
    }
    pool.addWorker([path] { return openSqlite(path); }, std::move(first));
    return {};
}

static void fillPostgres(ConnectionPool &pool, const QString &url, std::unique_ptr<Connection> first, int connections)
{
    const Connector connector = [url] {
        return openPostgres(url);
    };
    pool.addWorker(connector, std::move(first));
    for (int i = 1; i < connections; ++i) {
        pool.addWorker(connector, nullptr);
    }
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options)
{
    const bool isSqlite = options.url.isEmpty();
    Result<std::unique_ptr<Connection>> first = isSqlite ? openSqlite(options.sqlitePath) : openPostgres(options.url);
    if (!first) {
        return asStorage(std::move(first.error()));
    }
    if (Outcome migrated = migrate(**first); !migrated) {
        return asStorage(std::move(migrated.error()));
    }
    const Engine engine = (*first)->engine();
    const int connections = std::max(1, options.connections);
    auto pool = std::make_unique<ConnectionPool>();
    if (!isSqlite) {
        fillPostgres(*pool, options.url, std::move(*first), connections);
    } else if (Outcome filled = fillSqlite(*pool, options.sqlitePath, std::move(*first), connections); !filled) {
        return asStorage(std::move(filled.error()));
    }
    return std::unique_ptr<Database>(new Database(engine, std::move(pool)));
}

Database::Database(Engine engine, std::unique_ptr<ConnectionPool> pool) : m_engine(engine), m_pool(std::move(pool)) {}

Database::~Database() = default;

Engine Database::engine() const
{
    return m_engine;
}

QFuture<Outcome> Database::submitTransaction(ErasedWork work)
{
    return m_pool->submit(Access::Transaction, std::move(work));
}

QFuture<Outcome> Database::submitRead(ErasedWork work)
{
    return m_pool->submit(Access::Read, std::move(work));
}

} // namespace dotm::storage
