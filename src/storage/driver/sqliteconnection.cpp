// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/sqliteconnection.h"

#include "storage/driver/sqliteerror.h"

#include <sqlite3.h>

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kCachedStatements = 200;

core::Result<std::unique_ptr<Connection>> openSqlite(const QString &path)
{
    core::Result<SqliteHandle> handle = openSqliteFile(path);
    if (!handle) {
        return core::fail(std::move(handle.error()));
    }
    return std::make_unique<SqliteConnection>(std::move(*handle), path);
}

SqliteConnection::SqliteConnection(SqliteHandle handle, QString path)
    : m_path(std::move(path)), m_handle(std::move(handle)), m_statements(kCachedStatements)
{
}

core::Result<Rows> SqliteConnection::query(const QString &sql, const Values &parameters)
{
    const core::Outcome allowed = refuseAfterFailure();
    if (!allowed) {
        return core::fail(allowed.error());
    }
    core::Result<Rows> rows = run(sql, parameters);
    m_failed = m_failed || (m_active && !rows);
    return rows;
}

core::Result<qint64> SqliteConnection::execute(const QString &sql, const Values &parameters)
{
    const sqlite3_int64 before = sqlite3_total_changes64(m_handle.get());
    core::Result<Rows> rows = query(sql, parameters);
    if (!rows) {
        return core::fail(std::move(rows.error()));
    }
    // sqlite3_changes64 alone still tells of the last INSERT when this statement changed nothing.
    const bool changed = sqlite3_total_changes64(m_handle.get()) != before;
    return changed ? sqlite3_changes64(m_handle.get()) : 0;
}

core::Outcome SqliteConnection::script(const QString &sql)
{
    const core::Outcome allowed = refuseAfterFailure();
    if (!allowed) {
        return allowed;
    }
    core::Outcome done = exec(sql);
    m_failed = m_failed || (m_active && !done);
    return done;
}

core::Outcome SqliteConnection::begin()
{
    core::Outcome begun = exec(u"BEGIN IMMEDIATE"_s);
    m_active = begun.has_value();
    return begun;
}

core::Outcome SqliteConnection::commit()
{
    const core::Outcome allowed = refuseAfterFailure();
    core::Outcome done = allowed ? exec(u"COMMIT"_s) : allowed;
    rollback(); // nothing to do after a good COMMIT
    return done;
}

void SqliteConnection::rollback()
{
    if (sqlite3_get_autocommit(m_handle.get()) == 0) {
        sqlite3_exec(m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    m_active = false;
    m_failed = false;
}

core::Result<Rows> SqliteConnection::run(const QString &sql, const Values &parameters)
{
    if (SqliteStatement *known = m_statements.object(sql)) {
        return known->run(parameters);
    }
    core::Result<std::unique_ptr<SqliteStatement>> prepared = SqliteStatement::prepare(m_handle.get(), sql);
    if (!prepared) {
        return core::fail(std::move(prepared.error()));
    }
    SqliteStatement *statement = prepared->get();
    m_statements.insert(sql, prepared->release());
    return statement->run(parameters);
}

core::Outcome SqliteConnection::exec(const QString &sql)
{
    if (sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return core::fail(sqliteError(m_handle.get()));
    }
    return {};
}

/// PostgreSQL works like this by itself; alike on both, a mistake shows in a test that runs on SQLite alone.
core::Outcome SqliteConnection::refuseAfterFailure() const
{
    if (m_failed) {
        return core::fail(core::ErrorCode::Storage, u"An earlier statement of this transaction has failed."_s);
    }
    return {};
}

} // namespace dotm::storage
