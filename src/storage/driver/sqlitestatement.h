// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/value.h"

struct sqlite3;
struct sqlite3_stmt;

namespace dotm::storage {

/// One prepared statement, used again and again.
class SqliteStatement
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<SqliteStatement>> prepare(sqlite3 *database, const QString &sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// Binds, runs to the end, and leaves the statement ready for the next time.
    [[nodiscard]] core::Result<Rows> run(const Values &parameters);

private:
    SqliteStatement(sqlite3 *database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) {}
    [[nodiscard]] core::Outcome bind(const Values &parameters);
    [[nodiscard]] core::Outcome bindOne(int index, const Value &value);
    [[nodiscard]] Row currentRow() const;
    [[nodiscard]] core::Result<Rows> step();

    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
};

} // namespace dotm::storage
