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
/// placeholders, text keys, BIGINT times; dialect.h has what differs. No session state and no named prepared
/// statements, so it works behind a transaction-mode pooler. A placeholder may be used several times. PostgreSQL infers
/// its type from what it stands beside; where it stands beside nothing typed (`SELECT $1`, `$1 IS NULL`, `COALESCE($1,
/// 0)`) write CAST($1 AS BIGINT) or CAST($1 AS TEXT). After a failed statement the transaction is dead on both engines,
/// only rollback() helps: to insert what may be there already, write ON CONFLICT DO NOTHING. Errors: Conflict (unique
/// or foreign key; detail names the constraint), Unavailable (worth a retry: serialization, deadlock, busy, connection
/// lost), Invalid (text with a NUL character), Storage (all else). Error::providerCode is the SQLSTATE or SQLite's
/// extended result code. No detail holds a parameter's value.
class Connection
{
public:
    virtual ~Connection() = default;
    [[nodiscard]] virtual Engine engine() const = 0;
    /// For messages: the file's path, or "database at host".
    [[nodiscard]] virtual QString name() const = 0;
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

/// Opens a SQLite file (":memory:" for tests), readable by its owner only: WAL, foreign keys on, busy timeout 5 s,
/// synchronous FULL. Errors: Storage with one sentence fit for the user.
[[nodiscard]] core::Result<std::unique_ptr<Connection>> openSqlite(const QString &path);
/// Opens PostgreSQL by a libpq URL ("postgresql://..."). The URL holds a password: never logged. Errors: Invalid for an
/// address libpq would misread, Unavailable when the server cannot be reached or refuses us.
[[nodiscard]] core::Result<std::unique_ptr<Connection>> openPostgres(const QString &url);

} // namespace dotm::storage
