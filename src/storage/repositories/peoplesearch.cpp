// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/peoplesearch.h"

#include "storage/driver/dialect.h"

namespace dotm::storage::peoplesearch {
using namespace Qt::Literals::StringLiterals;
using core::Result;

namespace {

using Matches = Result<QList<PersonMatch>>;

Matches matchesFrom(const Result<Rows> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<PersonMatch> matches;
    matches.reserve(rows->size());
    for (const Row &row : *rows) {
        matches.append({row.text(0), row.text(1), row.text(2), row.text(3)});
    }
    return matches;
}

/// People by one exact value of what belongs to them: @p from names the table "x" and its column $1 is compared with.
Matches exact(Connection &db, const QString &table, const QString &condition, const QString &column,
              const QString &value, int limit)
{
    return matchesFrom(
        db.query(u"SELECT u.firebase_uid, u.email, u.display_name, x.%1 FROM %2 x "
                 "JOIN users u ON u.firebase_uid = x.firebase_uid WHERE %3 LIMIT $2"_s.arg(column, table, condition),
                 {value, qint64(limit)}));
}

Matches started(Connection &db, const QString &column, const QString &start, int limit)
{
    return matchesFrom(db.query(u"SELECT u.firebase_uid, u.email, u.display_name, x.%1 FROM activations x "
                                "JOIN users u ON u.firebase_uid = x.firebase_uid WHERE %2 LIMIT $3"_s.arg(
                                    column, dialect::between(db.engine(), u"x."_s + column, 1, 2)),
                                {start, dialect::endOfStart(start), qint64(limit)}));
}

} // namespace

Matches byUid(Connection &db, const QString &uid, int limit)
{
    return matchesFrom(db.query(u"SELECT firebase_uid, email, display_name, firebase_uid FROM users "
                                "WHERE firebase_uid = $1 LIMIT $2"_s,
                                {uid, qint64(limit)}));
}

Matches byMail(Connection &db, const QString &start, int limit)
{
    return matchesFrom(db.query(u"SELECT firebase_uid, email, display_name, email FROM users WHERE %1 LIMIT $3"_s.arg(
                                    dialect::between(db.engine(), u"email"_s, 1, 2)),
                                {start, dialect::endOfStart(start), qint64(limit)}));
}

Matches byNumber(Connection &db, const QString &start, int limit)
{
    return started(db, u"phone_number"_s, start, limit);
}

Matches byIccid(Connection &db, const QString &start, int limit)
{
    return started(db, u"iccid"_s, start, limit);
}

Matches byLine(Connection &db, const QString &lineId, int limit)
{
    return exact(db, u"activations"_s, u"x.line_id = $1 AND x.line_id <> ''"_s, u"line_id"_s, lineId, limit);
}

Matches byActivation(Connection &db, const QString &id, int limit)
{
    return exact(db, u"activations"_s, u"x.id = $1"_s, u"id"_s, id, limit);
}

Matches byPayment(Connection &db, const QString &id, int limit)
{
    struct Place
    {
        QString table;
        QString column;
    };
    const QList<Place> places{{u"activations"_s, u"invoice_id"_s},
                              {u"activations"_s, u"invoice_number"_s},
                              {u"purchases"_s, u"stripe_id"_s},
                              {u"purchases"_s, u"transaction_id"_s}};
    QList<PersonMatch> all;
    for (const Place &place : places) {
        const auto found = exact(db, place.table, u"x.%1 = $1"_s.arg(place.column), place.column, id, limit);
        if (!found) {
            return core::fail(found.error());
        }
        all += *found;
    }
    return all;
}

Matches byRequest(Connection &db, const QString &requestId, int limit)
{
    return matchesFrom(db.query(u"SELECT u.firebase_uid, u.email, u.display_name, x.request_id FROM audit_entries x "
                                "JOIN users u ON u.firebase_uid = x.subject_uid WHERE x.request_id = $1 LIMIT $2"_s,
                                {requestId, qint64(limit)}));
}

} // namespace dotm::storage::peoplesearch
