// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/database.h"
#include "support/privatepostgres.h"

#include <QTemporaryDir>

#include <memory>

namespace dotm::test {

/// Both storage engines for data-driven tests. Keep one as a member of the test object: PostgreSQL is started when it
/// is first needed and serves the whole program. What cannot be opened ends the program with the reason.
///
///     void save_twice_conflicts_data() { TestEngines::addRows(); }
///     void save_twice_conflicts()
///     {
///         QFETCH(storage::Engine, engine);
///         const auto database = m_engines.openFresh(engine);
class TestEngines
{
public:
    /// A column "engine" with one row for each engine.
    static void addRows();

    /// A database of its own with the product's tables.
    [[nodiscard]] std::unique_ptr<storage::Database> openFresh(storage::Engine engine, int connections = 4);
    /// One connection to an empty database of its own.
    [[nodiscard]] std::unique_ptr<storage::Connection> openFreshConnection(storage::Engine engine);
    /// Where an empty database is, for tests that open it several times.
    [[nodiscard]] storage::DatabaseOptions freshOptions(storage::Engine engine, int connections = 4);
    [[nodiscard]] static std::unique_ptr<storage::Connection> openConnection(const storage::DatabaseOptions &options);
    [[nodiscard]] PrivatePostgres &postgres();

private:
    [[nodiscard]] storage::DatabaseOptions sqliteCopy();
    [[nodiscard]] storage::DatabaseOptions postgresCopy();

    QTemporaryDir m_folder;
    QString m_sqliteTables; ///< the file that is copied; empty until the first is wanted
    bool m_hasPostgresTables = false;
    std::unique_ptr<PrivatePostgres> m_postgres;
    int m_count = 0;
};

} // namespace dotm::test
