// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/meterevents.h"

namespace dotm::storage::meterevents {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

Outcome insert(Connection &db, const MeterEvent &e)
{
    const auto rows = db.execute(
        u"INSERT INTO mcp_billing_events (id, firebase_uid, hour, identifier, stripe_customer_id, request_count, "
        "megabytes_used, state, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)"_s,
        {e.id, e.uid, core::toMs(e.hour), e.identifier, e.customerId, e.requests, e.megabytes, e.state,
         core::toMs(e.createdAt)});
    return rows ? Outcome() : core::fail(rows.error());
}

Result<bool> exists(Connection &db, const QString &uid, core::TimePoint hour)
{
    const auto row = db.maybeOne(u"SELECT 1 FROM mcp_billing_events WHERE firebase_uid = $1 AND hour = $2"_s,
                                 {uid, core::toMs(hour)});
    if (!row) {
        return core::fail(row.error());
    }
    return row->has_value();
}

Result<std::optional<MeterEvent>> byId(Connection &db, const QString &id)
{
    const auto row = db.maybeOne(u"SELECT id, firebase_uid, hour, identifier, stripe_customer_id, request_count, "
                                 "megabytes_used, state, created_at FROM mcp_billing_events WHERE id = $1"_s,
                                 {id});
    if (!row) {
        return core::fail(row.error());
    }
    if (!*row) {
        return std::optional<MeterEvent>();
    }
    const Row &r = **row;
    return std::optional(MeterEvent{r.text(0), r.text(1), core::fromMs(r.integer(2)), r.text(3), r.text(4),
                                    r.integer(5), r.text(6), r.text(7), core::fromMs(r.integer(8))});
}

Outcome setState(Connection &db, const QString &id, const QString &state, core::TimePoint now)
{
    const auto rows = db.execute(u"UPDATE mcp_billing_events SET state = $2, updated_at = $3 WHERE id = $1"_s,
                                 {id, state, core::toMs(now)});
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1 ? Outcome() : core::fail(core::ErrorCode::NotFound, u"No such report."_s);
}

Result<QStringList> inState(Connection &db, const QString &state, int limit)
{
    const auto rows =
        db.query(u"SELECT id FROM mcp_billing_events WHERE state = $1 ORDER BY id LIMIT $2"_s, {state, qint64(limit)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QStringList ids;
    for (const Row &row : *rows) {
        ids.append(row.text(0));
    }
    return ids;
}

} // namespace dotm::storage::meterevents
