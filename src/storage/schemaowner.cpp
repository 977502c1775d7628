// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/schemaowner.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::Result;

constexpr qint64 kApplicationId = 0x444F544D; // "DOTM"

static QString tablesQuery(Engine engine)
{
    return engine == Engine::Postgres
               ? u"SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = "
                 u"c.relnamespace "
                 "WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')"_s
               : u"SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"_s;
}

static Result<QStringList> tableNames(Connection &connection)
{
    Result<Rows> rows = connection.query(tablesQuery(connection.engine()));
    if (!rows) {
        return core::fail(std::move(rows.error()));
    }
    QStringList names;
    for (const Row &row : *rows) {
        names.append(row.text(0));
    }
    return names;
}

/// PostgreSQL has no such number: there it counts as the right one as soon as there are tables.
static Result<qint64> applicationId(Connection &connection, bool hasTables)
{
    if (connection.engine() == Engine::Postgres) {
        return hasTables ? kApplicationId : 0;
    }
    Result<Row> row = connection.one(u"PRAGMA application_id"_s);
    if (!row) {
        return core::fail(std::move(row.error()));
    }
    return row->integer(0);
}

static Result<SchemaOwner> ownerByMarker(Connection &connection)
{
    Result<Rows> marker = connection.query(u"SELECT application FROM schema_marker"_s);
    if (!marker) {
        return core::fail(std::move(marker.error()));
    }
    const bool ours = marker->size() == 1 && marker->first().text(0) == u"dotm-desktop";
    return ours ? SchemaOwner::Us : SchemaOwner::SomebodyElse;
}

Result<SchemaOwner> schemaOwner(Connection &connection)
{
    const Result<QStringList> tables = tableNames(connection);
    if (!tables) {
        return core::fail(tables.error());
    }
    const Result<qint64> id = applicationId(connection, !tables->isEmpty());
    if (!id) {
        return core::fail(id.error());
    }
    if (tables->isEmpty()) {
        return *id == 0 ? SchemaOwner::Nobody : SchemaOwner::SomebodyElse;
    }
    const bool mayBeOurs =
        *id == kApplicationId && tables->contains(u"schema_marker"_s) && tables->contains(u"schema_migrations"_s);
    return mayBeOurs ? ownerByMarker(connection) : SchemaOwner::SomebodyElse;
}

core::Outcome claimSchema(Connection &connection)
{
    if (connection.engine() == Engine::Postgres) {
        return {};
    }
    return connection.script(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
}

} // namespace dotm::storage
