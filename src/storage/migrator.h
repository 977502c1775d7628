// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "storage/migration.h"

#include <optional>

namespace dotm::storage {

/// Brings a database to the newest schema, each migration in a transaction of its own and recorded in
/// schema_migrations. Several processes may do so at once on one PostgreSQL.
class Migrator
{
public:
    Migrator(QList<Migration> migrations, const core::Clock &clock);

    /// Errors: Storage with one sentence fit for the user: a database of another product, of a newer version, or one
    /// whose migrations were other ones.
    [[nodiscard]] core::Outcome run(Connection &connection) const;

private:
    [[nodiscard]] core::Result<bool> step(Connection &connection) const;
    [[nodiscard]] core::Result<bool> applyNext(Connection &connection) const;
    [[nodiscard]] core::Result<qsizetype> countApplied(Connection &connection) const;
    [[nodiscard]] core::Outcome apply(Connection &connection, const Migration &migration) const;

    QList<Migration> m_migrations;
    const core::Clock &m_clock;
};

} // namespace dotm::storage
