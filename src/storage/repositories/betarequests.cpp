// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/betarequests.h"

#include "storage/driver/dialect.h"

namespace dotm::storage::betarequests {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using domain::BetaDecision;
using domain::BetaState;

namespace {

const QString kSelect =
    u"SELECT id, firebase_uid, user_email, user_name, state, requested_at, updated_at, later_until, problem, round, "
    "decision, decided_by, decided_name, decided_at, settled_at, reason, phone_number, oxio_user_id, oxio_group_id, "
    "resin_data FROM beta_requests "_s;

std::optional<core::TimePoint> timeAt(const Row &row, qsizetype column)
{
    const auto ms = row.optionalInteger(column);
    return ms ? std::optional(core::fromMs(*ms)) : std::nullopt;
}

Value timeValue(const std::optional<core::TimePoint> &time)
{
    return time ? Value(core::toMs(*time)) : Value();
}

BetaRequest fromRow(const Row &row)
{
    BetaRequest request;
    request.id = row.text(0);
    request.uid = row.text(1);
    request.email = row.text(2);
    request.name = row.text(3);
    request.state = domain::betaStateFromName(row.text(4)).value_or(BetaState::Pending);
    request.requestedAt = core::fromMs(row.integer(5));
    request.updatedAt = core::fromMs(row.integer(6));
    request.laterUntil = timeAt(row, 7);
    request.problem = row.text(8);
    request.round = row.integer(9);
    request.decision = domain::betaDecisionFromName(row.text(10)).value_or(BetaDecision::None);
    request.decidedBy = row.text(11);
    request.decidedName = row.text(12);
    request.decidedAt = timeAt(row, 13);
    request.settledAt = timeAt(row, 14);
    request.reason = row.text(15);
    request.phoneNumber = row.text(16);
    request.oxioUserId = row.text(17);
    request.groupId = row.text(18);
    request.resinData = row.text(19);
    return request;
}

Result<std::optional<BetaRequest>> firstOf(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(fromRow(**row)) : std::nullopt;
}

Result<QList<BetaRequest>> listOf(const Result<Rows> &rows)
{
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<BetaRequest> list;
    for (const Row &row : *rows) {
        list.append(fromRow(row));
    }
    return list;
}

Result<bool> isThere(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return row->has_value();
}

} // namespace

Outcome insert(Connection &db, const BetaRequest &request)
{
    const auto rows = db.execute(u"INSERT INTO beta_requests (id, firebase_uid, user_email, user_name, state, "
                                 "requested_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $6)"_s,
                                 {request.id, request.uid, request.email, request.name,
                                  domain::betaStateName(request.state), core::toMs(request.requestedAt)});
    return rows ? Outcome() : core::fail(rows.error());
}

Outcome update(Connection &db, const BetaRequest &request, core::TimePoint now)
{
    const auto rows = db.execute(
        u"UPDATE beta_requests SET state = $2, updated_at = $3, later_until = $4, problem = $5, round = $6, "
        "decision = $7, decided_by = $8, decided_name = $9, decided_at = $10, settled_at = $11, reason = $12, "
        "phone_number = $13, oxio_user_id = $14, oxio_group_id = $15, resin_data = $16 WHERE id = $1"_s,
        {request.id, domain::betaStateName(request.state), core::toMs(now), timeValue(request.laterUntil),
         request.problem, request.round, domain::betaDecisionName(request.decision), request.decidedBy,
         request.decidedName, timeValue(request.decidedAt), timeValue(request.settledAt), request.reason,
         request.phoneNumber, request.oxioUserId, request.groupId, request.resinData});
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1 ? Outcome() : core::fail(core::ErrorCode::NotFound, u"No such beta request."_s);
}

Result<std::optional<BetaRequest>> byId(Connection &db, const QString &id)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE id = $1"_s, {id}));
}

Result<std::optional<BetaRequest>> hold(Connection &db, const QString &id)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE id = $1"_s + dialect::forUpdate(db.engine()), {id}));
}

Result<std::optional<BetaRequest>> newest(Connection &db, const QString &uid)
{
    return firstOf(
        db.maybeOne(kSelect + u"WHERE firebase_uid = $1 ORDER BY requested_at DESC, id DESC LIMIT 1"_s, {uid}));
}

Result<std::optional<BetaRequest>> holdApproving(Connection &db, const QString &uid)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE firebase_uid = $1 AND state = 'pending' AND decision = 'approve'"_s +
                                   dialect::forUpdate(db.engine()),
                               {uid}));
}

Result<QList<BetaRequest>> ofPerson(Connection &db, const QString &uid)
{
    return listOf(db.query(kSelect + u"WHERE firebase_uid = $1 ORDER BY requested_at, id"_s, {uid}));
}

Result<QList<BetaRequest>> page(Connection &db, BetaState state, int limit, const std::optional<BetaMark> &after)
{
    Values values{domain::betaStateName(state), qint64(limit)};
    QString behind;
    if (after) {
        values << core::toMs(after->requestedAt) << after->id;
        behind = u"AND (requested_at > $3 OR (requested_at = $3 AND id > $4)) "_s;
    }
    return listOf(
        db.query(kSelect + u"WHERE state = $1 "_s + behind + u"ORDER BY requested_at, id LIMIT $2"_s, values));
}

Result<qint64> count(Connection &db, BetaState state)
{
    const auto row = db.one(u"SELECT COUNT(*) FROM beta_requests WHERE state = $1"_s, {domain::betaStateName(state)});
    return row ? Result<qint64>(row->integer(0)) : core::fail(row.error());
}

Result<std::optional<core::TimePoint>> lastDecision(Connection &db)
{
    const auto row = db.one(u"SELECT MAX(decided_at) FROM beta_requests"_s);
    if (!row) {
        return core::fail(row.error());
    }
    return timeAt(*row, 0);
}

Outcome holdNumbers(Connection &db)
{
    const auto rows = db.execute(u"INSERT INTO counters (name, value) VALUES ('beta.numbers', 1) "
                                 "ON CONFLICT (name) DO UPDATE SET value = counters.value + 1"_s);
    return rows ? Outcome() : core::fail(rows.error());
}

// "<> ''" is said again so that the partial indexes are used.
Result<bool> isNumberTaken(Connection &db, const QString &phoneNumber)
{
    return isThere(db.maybeOne(u"SELECT 1 FROM beta_requests WHERE phone_number = $1 AND phone_number <> '' "
                               "UNION ALL SELECT 1 FROM activations WHERE phone_number = $1 AND phone_number <> '' "
                               "UNION ALL SELECT 1 FROM activations WHERE requested_number = $1 AND "
                               "requested_number <> '' LIMIT 1"_s,
                               {phoneNumber}));
}

Result<bool> isGroupTaken(Connection &db, const QString &groupId)
{
    return isThere(
        db.maybeOne(u"SELECT 1 FROM beta_requests WHERE oxio_group_id = $1 AND oxio_group_id <> ''"_s, {groupId}));
}

} // namespace dotm::storage::betarequests
