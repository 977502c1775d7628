// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/apikeys.h"

#include "storage/driver/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dotm::storage::apikeys {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using domain::KeyWindow;

namespace {

const QString kColumns = u"SELECT id, key_name, description, rate_limit, is_active, firebase_uid, allowed_origins, "
                         "created_by, total_requests, created_at, last_used_at, revoked_at"_s;
const QString kSelect = kColumns + u" FROM mcp_api_keys "_s;
const QString kSelectWithOwner =
    kColumns + u", COALESCE((SELECT u.email FROM users u WHERE u.firebase_uid = mcp_api_keys.firebase_uid), '') "
               "FROM mcp_api_keys "_s;

Outcome outcome(const Result<qint64> &rows)
{
    return rows ? Outcome() : core::fail(rows.error());
}

QString toText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &text)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto value : array) {
        list.append(value.toString());
    }
    return list;
}

std::optional<core::TimePoint> timeAt(const Row &row, qsizetype column)
{
    const auto ms = row.optionalInteger(column);
    return ms ? std::optional(core::fromMs(*ms)) : std::nullopt;
}

ApiKey fromRow(const Row &row)
{
    ApiKey key;
    key.id = row.text(0);
    key.name = row.text(1);
    key.description = row.text(2);
    key.rateLimit = row.integer(3);
    key.isActive = row.boolean(4);
    key.ownerUid = row.text(5);
    key.allowedOrigins = listFrom(row.text(6));
    key.createdBy = row.text(7);
    key.totalRequests = row.integer(8);
    key.createdAt = core::fromMs(row.integer(9));
    key.lastUsedAt = timeAt(row, 10);
    key.revokedAt = timeAt(row, 11);
    return key;
}

ApiKey fromRowWithOwner(const Row &row)
{
    ApiKey key = fromRow(row);
    key.ownerEmail = row.text(12);
    return key;
}

Result<std::optional<ApiKey>> firstOf(const Result<std::optional<Row>> &row)
{
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(fromRow(**row)) : std::nullopt;
}

} // namespace

Outcome insert(Connection &db, const ApiKey &key, const QString &digest)
{
    return outcome(db.execute(
        u"INSERT INTO mcp_api_keys (id, key_hash, key_name, description, rate_limit, firebase_uid, allowed_origins, "
        "created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"_s,
        {key.id, digest, key.name, key.description, key.rateLimit, nullIfEmpty(key.ownerUid),
         toText(key.allowedOrigins), key.createdBy, core::toMs(key.createdAt)}));
}

Result<std::optional<ApiKey>> byDigest(Connection &db, const QString &digest)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE key_hash = $1"_s, {digest}));
}

Result<std::optional<ApiKey>> hold(Connection &db, const QString &digest)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE key_hash = $1"_s + dialect::forUpdate(db.engine()), {digest}));
}

Result<std::optional<ApiKey>> holdById(Connection &db, const QString &id)
{
    return firstOf(db.maybeOne(kSelect + u"WHERE id = $1"_s + dialect::forUpdate(db.engine()), {id}));
}

Result<std::optional<ApiKey>> byId(Connection &db, const QString &id)
{
    const auto row = db.maybeOne(kSelectWithOwner + u"WHERE id = $1"_s, {id});
    if (!row) {
        return core::fail(row.error());
    }
    return *row ? std::optional(fromRowWithOwner(**row)) : std::nullopt;
}

Result<QList<ApiKey>> page(Connection &db, const Filter &filter, int limit, const QString &after)
{
    Values values{qint64(limit)};
    QStringList conditions;
    if (!filter.ownerUid.isEmpty()) {
        values << filter.ownerUid;
        conditions << u"firebase_uid = $%1"_s.arg(values.size());
    }
    if (filter.isActive) {
        values << qint64(*filter.isActive);
        conditions << u"is_active = $%1"_s.arg(values.size());
    }
    if (!after.isEmpty()) {
        values << after;
        conditions << u"id < $%1"_s.arg(values.size());
    }
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    const auto rows = db.query(kSelectWithOwner + where + u" ORDER BY id DESC LIMIT $1"_s, values);
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<ApiKey> list;
    for (const Row &row : *rows) {
        list.append(fromRowWithOwner(row));
    }
    return list;
}

Result<bool> revoke(Connection &db, const QString &id, core::TimePoint now)
{
    const auto rows = db.execute(
        u"UPDATE mcp_api_keys SET is_active = 0, revoked_at = COALESCE(revoked_at, CAST($2 AS BIGINT)) WHERE id = $1"_s,
        {id, core::toMs(now)});
    if (!rows) {
        return core::fail(rows.error());
    }
    return *rows == 1;
}

Outcome countUse(Connection &db, const QString &id, qint64 requests, core::TimePoint now)
{
    return outcome(
        db.execute(u"UPDATE mcp_api_keys SET total_requests = total_requests + $2, last_used_at = $3 WHERE id = $1"_s,
                   {id, requests, core::toMs(now)}));
}

Result<QList<KeyWindow::Minute>> minutes(Connection &db, const QString &id, core::TimePoint now)
{
    const core::TimePoint newest = KeyWindow::minuteOf(now) + KeyWindow::kSlack;
    const auto rows = db.query(u"SELECT minute, requests FROM mcp_api_minutes WHERE key_id = $1 AND minute >= $2 AND "
                               "minute <= $3 ORDER BY minute"_s,
                               {id, core::toMs(KeyWindow::oldestMinute(now)), core::toMs(newest)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<KeyWindow::Minute> list;
    for (const Row &row : *rows) {
        list.append({core::fromMs(row.integer(0)), row.integer(1)});
    }
    return list;
}

Outcome addToMinute(Connection &db, const QString &id, qint64 requests, core::TimePoint now)
{
    return outcome(db.execute(u"INSERT INTO mcp_api_minutes (key_id, minute, requests) VALUES ($1, $2, $3) "
                              "ON CONFLICT (key_id, minute) DO UPDATE SET requests = mcp_api_minutes.requests + $3"_s,
                              {id, core::toMs(KeyWindow::minuteOf(now)), requests}));
}

Result<qint64> pruneMinutes(Connection &db, core::TimePoint time)
{
    return db.execute(u"DELETE FROM mcp_api_minutes WHERE minute < $1"_s, {core::toMs(time)});
}

} // namespace dotm::storage::apikeys
