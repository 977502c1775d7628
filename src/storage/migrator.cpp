// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/migrator.h"

#include "core/log.h"
#include "storage/schemaowner.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;

constexpr qint64 kLockKey = 0x444F544D; // one for the product; held only inside a transaction, as poolers need it

Migrator::Migrator(QList<Migration> migrations, const core::Clock &clock)
    : m_migrations(std::move(migrations)), m_clock(clock)
{
}

Outcome Migrator::run(Connection &connection) const
{
    Result<bool> applied = step(connection);
    while (applied && *applied) {
        applied = step(connection);
    }
    return applied ? Outcome() : core::fail(std::move(applied.error()));
}

Result<bool> Migrator::step(Connection &connection) const
{
    if (Outcome begun = connection.begin(); !begun) {
        return core::fail(std::move(begun.error()));
    }
    Result<bool> applied = applyNext(connection);
    if (!applied) {
        connection.rollback();
        return applied;
    }
    if (Outcome committed = connection.commit(); !committed) {
        return core::fail(std::move(committed.error()));
    }
    return applied;
}

/// Others wait here until our transaction ends. SQLite needs nothing: a writing transaction is alone.
static Outcome lockOut(Connection &connection)
{
    if (connection.engine() == Engine::Sqlite) {
        return {};
    }
    Result<Rows> locked = connection.query(u"SELECT pg_advisory_xact_lock($1)"_s, {kLockKey});
    return locked ? Outcome() : core::fail(std::move(locked.error()));
}

static Outcome prepareEmpty(Connection &connection)
{
    if (Outcome claimed = claimSchema(connection); !claimed) {
        return claimed;
    }
    return connection.script(u"CREATE TABLE schema_migrations (version BIGINT PRIMARY KEY, name TEXT NOT NULL, "
                             "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)"_s);
}

static Outcome prepare(Connection &connection)
{
    if (Outcome locked = lockOut(connection); !locked) {
        return locked;
    }
    const Result<SchemaOwner> owner = schemaOwner(connection);
    if (!owner) {
        return core::fail(owner.error());
    }
    switch (*owner) {
    case SchemaOwner::Us:
        return {};
    case SchemaOwner::Nobody:
        return prepareEmpty(connection);
    case SchemaOwner::SomebodyElse:
        break;
    }
    return core::fail(ErrorCode::Storage, u"The database %1 belongs to another program."_s.arg(connection.name()));
}

Result<bool> Migrator::applyNext(Connection &connection) const
{
    if (Outcome prepared = prepare(connection); !prepared) {
        return core::fail(std::move(prepared.error()));
    }
    const Result<qsizetype> applied = countApplied(connection);
    if (!applied) {
        return core::fail(applied.error());
    }
    if (*applied == m_migrations.size()) {
        return false;
    }
    if (Outcome done = apply(connection, m_migrations.at(*applied)); !done) {
        return core::fail(std::move(done.error()));
    }
    return true;
}

/// What was applied must be the first of what we know, in order and unchanged.
Result<qsizetype> Migrator::countApplied(Connection &connection) const
{
    const Result<Rows> rows =
        connection.query(u"SELECT version, name, checksum FROM schema_migrations ORDER BY version"_s);
    if (!rows) {
        return core::fail(rows.error());
    }
    const int newest = m_migrations.isEmpty() ? 0 : m_migrations.last().version;
    if (!rows->isEmpty() && rows->last().integer(0) > newest) {
        return core::fail(ErrorCode::Storage,
                          u"The database %1 was written by a newer version of DOTM Desktop."_s.arg(connection.name()));
    }
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const Row &row = rows->at(i);
        const Migration *known = i < m_migrations.size() ? &m_migrations.at(i) : nullptr;
        if (!known || known->version != row.integer(0) || known->checksum() != row.text(2)) {
            return core::fail(ErrorCode::Storage, u"The database %1 was set up by another build of DOTM Desktop: its "
                                                  "migration %2 is not ours."_s.arg(connection.name(), row.text(1)));
        }
    }
    return rows->size();
}

Outcome Migrator::apply(Connection &connection, const Migration &migration) const
{
    Result<QString> sql = migration.sqlFor(connection.engine());
    if (!sql) {
        return core::fail(std::move(sql.error()));
    }
    if (Outcome done = connection.script(*sql); !done) {
        core::Error error = std::move(done.error());
        error.detail = u"Migration %1 failed: %2"_s.arg(migration.name, error.detail);
        return core::fail(std::move(error));
    }
    Result<qint64> recorded = connection.execute(
        u"INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES ($1, $2, $3, $4)"_s,
        {qint64{migration.version}, migration.name, migration.checksum(), core::toMs(m_clock.now())});
    if (!recorded) {
        return core::fail(std::move(recorded.error()));
    }
    qCInfo(core::lcStorage).noquote() << "Applied migration" << migration.name << "to" << connection.name();
    return {};
}

} // namespace dotm::storage
