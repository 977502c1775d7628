// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/steps.h"

#include "storage/driver/dialect.h"

#include <QJsonDocument>

namespace dotm::storage::steps {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

constexpr std::chrono::minutes kClockSlack{1}; ///< between the clocks of processes that share a database

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Step fromRow(const Row &row)
{
    Step step;
    step.id = row.text(0);
    step.kind = row.text(1);
    step.idempotencyKey = row.text(2);
    step.subject = row.text(3);
    step.payload = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
    step.attempts = row.integer(5);
    step.unclear = row.boolean(6);
    step.dueAt = core::fromMs(row.integer(7));
    step.createdAt = core::fromMs(row.integer(8));
    return step;
}

/// A lease that was lost to another worker must not be written over.
Outcome held(const Result<qint64> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1 ? Outcome()
                      : core::fail(core::Error{
                            core::ErrorCode::Conflict, u"The step is held by another worker."_s, {}, kHeldElsewhere});
}

} // namespace

Result<bool> enqueue(Connection &db, const Step &step, core::TimePoint now)
{
    const auto rows = db.execute(
        u"INSERT INTO steps (id, kind, idempotency_key, subject, payload, state, due_at, created_at, updated_at) "
        "VALUES ($1, $2, $3, $4, $5, 'due', $6, $7, $7) ON CONFLICT (idempotency_key) DO NOTHING"_s,
        {step.id, step.kind, step.idempotencyKey, step.subject, toText(step.payload),
         core::toMs(std::max(step.dueAt, now)), core::toMs(now)});
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1;
}

Result<QList<Step>> claim(Connection &db, const QString &owner, int count, core::TimePoint now,
                          core::TimePoint leaseUntil)
{
    const qint64 at = core::toMs(now);
    const auto rows = db.query(
        u"UPDATE steps SET unclear = CASE WHEN state = 'running' THEN 1 ELSE unclear END, state = 'running', "
        "owner = $1, lease_until = $2, updated_at = $3 WHERE id IN (SELECT id FROM steps WHERE "
        "(state = 'due' AND due_at <= $3) OR (state = 'running' AND lease_until <= $3) OR "
        "(state = 'due' AND updated_at > $5) OR (state = 'running' AND updated_at > $5 AND owner <> $1) "
        "ORDER BY due_at LIMIT $4"_s +
            dialect::skipLocked(db.engine()) +
            u") RETURNING id, kind, idempotency_key, subject, payload, attempts, unclear, due_at, created_at"_s,
        {owner, core::toMs(leaseUntil), at, qint64(count), core::toMs(now + kClockSlack)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<Step> list;
    for (const Row &row : *rows) {
        list.append(fromRow(row));
        list.last().owner = owner;
    }
    return list;
}

Outcome note(Connection &db, const Step &step, core::TimePoint now)
{
    return held(db.execute(u"UPDATE steps SET payload = $3, updated_at = $4 WHERE id = $1 AND owner = $2 AND "
                           "state = 'running'"_s,
                           {step.id, step.owner, toText(step.payload), core::toMs(now)}));
}

Result<qint64> renew(Connection &db, const QString &owner, const QStringList &ids, core::TimePoint leaseUntil)
{
    qint64 count = 0;
    for (const QString &id : ids) {
        const auto rows =
            db.execute(u"UPDATE steps SET lease_until = $3 WHERE id = $1 AND owner = $2 AND state = 'running'"_s,
                       {id, owner, core::toMs(leaseUntil)});
        if (!rows) {
            return rows;
        }
        count += *rows;
    }
    return count;
}

Outcome markDone(Connection &db, const Step &step, const QString &owner, const QJsonObject &result, core::TimePoint now)
{
    return held(db.execute(u"UPDATE steps SET state = 'done', unclear = 0, error = '', result = $3, updated_at = $4 "
                           "WHERE id = $1 AND owner = $2 AND state = 'running'"_s,
                           {step.id, owner, toText(result), core::toMs(now)}));
}

Outcome putBack(Connection &db, const Step &step, const QString &owner, const QString &error, core::TimePoint now)
{
    return held(db.execute(u"UPDATE steps SET state = 'due', attempts = $3, unclear = $4, due_at = $5, error = $6, "
                           "payload = $7, updated_at = $8 WHERE id = $1 AND owner = $2 AND state = 'running'"_s,
                           {step.id, owner, step.attempts, qint64(step.unclear), core::toMs(step.dueAt), error,
                            toText(step.payload), core::toMs(now)}));
}

Outcome markFailed(Connection &db, const Step &step, const QString &owner, const QString &error, core::TimePoint now)
{
    return held(db.execute(u"UPDATE steps SET state = 'failed', attempts = $3, unclear = $4, error = $5, "
                           "updated_at = $6 WHERE id = $1 AND owner = $2 AND state = 'running'"_s,
                           {step.id, owner, step.attempts, qint64(step.unclear), error, core::toMs(now)}));
}

Result<qint64> retryFailed(Connection &db, const QString &subject, core::TimePoint now)
{
    return db.execute(u"UPDATE steps SET state = 'due', attempts = 0, due_at = $2, updated_at = $2 "
                      "WHERE subject = $1 AND state = 'failed'"_s,
                      {subject, core::toMs(now)});
}

Result<qint64> releaseAll(Connection &db, core::TimePoint now)
{
    return db.execute(u"UPDATE steps SET lease_until = $1 WHERE state = 'running'"_s, {core::toMs(now)});
}

Result<std::optional<core::TimePoint>> nextDue(Connection &db)
{
    const auto row = db.one(u"SELECT MIN(CASE WHEN state = 'due' THEN due_at ELSE lease_until END) FROM steps "
                            "WHERE state IN ('due', 'running')"_s);
    if (!row) {
        return core::fail(row.error());
    }
    const auto ms = row->optionalInteger(0);
    return ms ? std::optional(core::fromMs(*ms)) : std::nullopt;
}

Result<qint64> hurry(Connection &db, const QString &kind, const QString &subject, core::TimePoint now)
{
    return db.execute(u"UPDATE steps SET due_at = $3 WHERE kind = $1 AND subject = $2 AND state = 'due' "
                      "AND due_at > $3"_s,
                      {kind, subject, core::toMs(now)});
}

} // namespace dotm::storage::steps
