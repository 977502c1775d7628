// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/rateslots.h"

namespace dotm::storage::rateslots {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

Outcome outcome(const Result<qint64> &rows)
{
    return rows ? Outcome() : core::fail(rows.error());
}

Result<int> number(const Result<Row> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return static_cast<int>(row->integer(0));
}

} // namespace

Outcome lock(Connection &db)
{
    // Touching one row serializes writers on both engines and needs no session state.
    return outcome(db.execute(u"UPDATE counters SET value = value + 1 WHERE name = 'rate.lock'"_s));
}

Result<QList<core::TimePoint>> grantsSince(Connection &db, core::TimePoint windowStart)
{
    const auto rows = db.query(u"SELECT granted_at FROM rate_slots WHERE granted_at > $1 ORDER BY granted_at, id"_s,
                               {core::toMs(windowStart)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<core::TimePoint> grants;
    for (const Row &row : *rows) {
        grants.append(core::fromMs(row.integer(0)));
    }
    return grants;
}

Result<bool> hasGrant(Connection &db, const QString &stepId, core::TimePoint windowStart)
{
    const auto row = db.maybeOne(u"SELECT 1 FROM rate_slots WHERE step_id = $1 AND granted_at > $2"_s,
                                 {stepId, core::toMs(windowStart)});
    if (!row) {
        return core::fail(row.error());
    }
    return row->has_value();
}

Outcome grant(Connection &db, const QString &id, const QString &uid, const QString &stepId, core::TimePoint now)
{
    return outcome(db.execute(u"INSERT INTO rate_slots (id, firebase_uid, step_id, granted_at) VALUES ($1, $2, $3, $4) "
                              "ON CONFLICT (step_id) DO UPDATE SET granted_at = $4"_s,
                              {id, uid, stepId, core::toMs(now)}));
}

Outcome giveBack(Connection &db, const QString &stepId)
{
    return outcome(db.execute(u"DELETE FROM rate_slots WHERE step_id = $1"_s, {stepId}));
}

Result<int> enqueue(Connection &db, const QString &uid, core::TimePoint now, core::TimePoint staleBefore)
{
    const auto before = place(db, uid, staleBefore);
    if (!before) {
        return before;
    }
    if (*before > 0) {
        const auto renewed =
            db.execute(u"UPDATE rate_queue SET asked_at = $2 WHERE firebase_uid = $1"_s, {uid, core::toMs(now)});
        return renewed ? before : core::fail(renewed.error());
    }
    const auto next = db.one(u"UPDATE counters SET value = value + 1 WHERE name = 'rate.place' RETURNING value"_s);
    if (!next) {
        return core::fail(next.error());
    }
    const auto joined =
        db.execute(u"INSERT INTO rate_queue (firebase_uid, place, joined_at, asked_at) VALUES ($1, $2, $3, $3) "
                   "ON CONFLICT (firebase_uid) DO UPDATE SET place = $2, joined_at = $3, asked_at = $3"_s,
                   {uid, next->integer(0), core::toMs(now)});
    if (!joined) {
        return core::fail(joined.error());
    }
    if (const auto counted = count(db, u"rate.queued"_s, 1); !counted) {
        return core::fail(counted.error());
    }
    return place(db, uid, staleBefore);
}

Result<int> place(Connection &db, const QString &uid, core::TimePoint staleBefore)
{
    return number(db.one(u"SELECT COUNT(*) FROM rate_queue WHERE asked_at > $2 AND place <= "
                         "(SELECT place FROM rate_queue WHERE firebase_uid = $1 AND asked_at > $2)"_s,
                         {uid, core::toMs(staleBefore)}));
}

Result<int> queueLength(Connection &db, core::TimePoint staleBefore)
{
    return number(db.one(u"SELECT COUNT(*) FROM rate_queue WHERE asked_at > $1"_s, {core::toMs(staleBefore)}));
}

Outcome leaveQueue(Connection &db, const QString &uid)
{
    return outcome(db.execute(u"DELETE FROM rate_queue WHERE firebase_uid = $1"_s, {uid}));
}

Result<qint64> counter(Connection &db, const QString &name)
{
    const auto row = db.one(u"SELECT value FROM counters WHERE name = $1"_s, {name});
    if (!row) {
        return core::fail(row.error());
    }
    return row->integer(0);
}

Outcome count(Connection &db, const QString &name, qint64 step)
{
    return outcome(db.execute(u"UPDATE counters SET value = value + $2 WHERE name = $1"_s, {name, step}));
}

} // namespace dotm::storage::rateslots
