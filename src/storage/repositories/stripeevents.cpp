// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/stripeevents.h"

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

Outcome outcome(const Result<qint64> &rows)
{
    return rows ? Outcome() : core::fail(rows.error());
}

} // namespace

namespace stripeevents {

Result<Seen> receive(Connection &db, const QString &eventId, const QString &type, const QString &source,
                     core::TimePoint now, const QString &objectId)
{
    const auto inserted =
        db.execute(u"INSERT INTO stripe_events (event_id, type, source, state, received_at, object_id) "
                   "VALUES ($1, $2, $3, 'received', $4, $5) ON CONFLICT (event_id) DO NOTHING"_s,
                   {eventId, type, source, core::toMs(now), objectId});
    if (!inserted) {
        return core::fail(inserted.error());
    }
    if (*inserted == 1) {
        return Seen::New;
    }
    const auto row = db.one(u"SELECT state FROM stripe_events WHERE event_id = $1"_s, {eventId});
    if (!row) {
        return core::fail(row.error());
    }
    return row->text(0) == "done"_L1 ? Seen::Done : Seen::Pending;
}

Outcome markDone(Connection &db, const QString &eventId, core::TimePoint now)
{
    return outcome(
        db.execute(u"UPDATE stripe_events SET state = 'done', error = '', processed_at = $2 WHERE event_id = $1"_s,
                   {eventId, core::toMs(now)}));
}

Outcome markFailed(Connection &db, const QString &eventId, const QString &error, core::TimePoint now)
{
    return outcome(
        db.execute(u"UPDATE stripe_events SET state = 'failed', error = $2, processed_at = $3 WHERE event_id = $1"_s,
                   {eventId, error, core::toMs(now)}));
}

} // namespace stripeevents

namespace cursors {

Result<QString> value(Connection &db, const QString &name)
{
    const auto row = db.maybeOne(u"SELECT value FROM cursors WHERE name = $1"_s, {name});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? (*row)->text(0) : QString();
}

Outcome set(Connection &db, const QString &name, const QString &value, core::TimePoint now)
{
    return outcome(db.execute(u"INSERT INTO cursors (name, value, updated_at) VALUES ($1, $2, $3) "
                              "ON CONFLICT (name) DO UPDATE SET value = $2, updated_at = $3"_s,
                              {name, value, core::toMs(now)}));
}

} // namespace cursors
} // namespace dotm::storage
