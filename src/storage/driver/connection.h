// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/value.h"

#include <QString>

#include <memory>

namespace dotm::storage {

enum class Engine { Sqlite, Postgres };

/// One open database connection, used by one thread at a time. The SQL text is the same for both engines: `$1`
/// placeholders, text keys, BIGINT times; dialect.h has what differs. No session state and no named prepared statements,
/// so it works behind a transaction-mode pooler.
/// Errors: Conflict (unique or foreign key; detail names the constraint), Storage (all else), with `isRetryable` faults
/// (serialization, deadlock, busy) as Unavailable.
class Connection
{
public:
    virtual ~Connection() = default;
    [[nodiscard]] virtual Engine engine() const = 0;
    /// Runs one statement that returns rows (SELECT, or INSERT/UPDATE/DELETE ... RETURNING).
    [[nodiscard]] virtual core::Result<Rows> query(const QString &sql, const Values &parameters = {}) = 0;
    /// Runs one statement; the number of rows it changed.
    [[nodiscard]] virtual core::Result<qint64> execute(const QString &sql, const Values &parameters = {}) = 0;
    /// Runs several statements separated by semicolons, without parameters: migrations only.
    [[nodiscard]] virtual core::Outcome script(const QString &sql) = 0;
    [[nodiscard]] virtual core::Outcome begin() = 0; ///< SQLite: BEGIN IMMEDIATE. PostgreSQL: READ COMMITTED
    [[nodiscard]] virtual core::Outcome commit() = 0;
    virtual void rollback() = 0;
    /// False once the connection is broken for good (the pool then replaces it).
    [[nodiscard]] virtual bool isUsable() const = 0;

    /// The first row, or NotFound.
    [[nodiscard]] core::Result<Row> one(const QString &sql, const Values &parameters = {});
    /// The first row, if there is one.
    [[nodiscard]] core::Result<std::optional<Row>> maybeOne(const QString &sql, const Values &parameters = {});
};

/// Opens a SQLite file (":memory:" for tests): WAL, foreign keys on, busy timeout 5 s, synchronous FULL.
[[nodiscard]] core::Result<std::unique_ptr<Connection>> openSqlite(const QString &path);
/// Opens PostgreSQL by a libpq URL ("postgresql://..."). The URL holds a password: never logged.
[[nodiscard]] core::Result<std::unique_ptr<Connection>> openPostgres(const QString &url);

} // namespace dotm::storage
