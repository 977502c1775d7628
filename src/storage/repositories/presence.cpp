// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/presence.h"

namespace dotm::storage::presence {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

Outcome outcome(const Result<qint64> &rows)
{
    return rows ? Outcome() : core::fail(rows.error());
}

} // namespace

Outcome see(Connection &db, const QString &subject, const Presence &who, core::TimePoint forget)
{
    if (const auto gone = db.execute(u"DELETE FROM presence WHERE seen_at < $1"_s, {core::toMs(forget)}); !gone) {
        return core::fail(gone.error());
    }
    return outcome(db.execute(u"INSERT INTO presence (subject, firebase_uid, name, seen_at) VALUES ($1, $2, $3, $4) "
                              "ON CONFLICT (subject, firebase_uid) DO UPDATE SET name = $3, seen_at = $4"_s,
                              {subject, who.uid, who.name, core::toMs(who.seenAt)}));
}

Outcome leave(Connection &db, const QString &subject, const QString &uid)
{
    return outcome(db.execute(u"DELETE FROM presence WHERE subject = $1 AND firebase_uid = $2"_s, {subject, uid}));
}

Result<QList<Presence>> others(Connection &db, const QString &subject, const QString &uid, core::TimePoint since)
{
    const auto rows = db.query(u"SELECT firebase_uid, name, seen_at FROM presence WHERE subject = $1 AND "
                               "firebase_uid <> $2 AND seen_at > $3 ORDER BY name, firebase_uid"_s,
                               {subject, uid, core::toMs(since)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<Presence> list;
    for (const Row &row : *rows) {
        list.append({row.text(0), row.text(1), core::fromMs(row.integer(2))});
    }
    return list;
}

} // namespace dotm::storage::presence
