// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/apiusage.h"

#include "domain/keywindow.h"
#include "domain/metering.h"

namespace dotm::storage::apiusage {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

namespace {

constexpr qint64 kDayMs = 86'400'000;

template <typename T>
Result<QList<T>> listOf(const Result<Rows> &rows, T (*fromRow)(const Row &))
{
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<T> list;
    list.reserve(rows->size());
    for (const Row &row : *rows) {
        list.append(fromRow(row));
    }
    return list;
}

} // namespace

Outcome count(Connection &db, const ApiRequest &r, core::TimePoint now)
{
    const bool isBilled = r.status == domain::metering::kBilledStatus && !r.ownerUid.isEmpty();
    const auto rows =
        db.execute(u"INSERT INTO mcp_api_requests (key_id, minute, path, method, operation, status, firebase_uid, "
                   "requests, unbilled) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) "
                   "ON CONFLICT (key_id, minute, path, method, operation, status) "
                   "DO UPDATE SET requests = mcp_api_requests.requests + $8"_s,
                   {r.keyId, core::toMs(domain::KeyWindow::minuteOf(now)), r.path, r.method, r.operation,
                    qint64(r.status), nullIfEmpty(r.ownerUid), r.requests, qint64(isBilled)});
    return rows ? Outcome() : core::fail(rows.error());
}

Result<QList<ApiDay>> perDay(Connection &db, const QString &uid, core::TimePoint from)
{
    const auto rows = db.query(u"SELECT minute / %1, CAST(SUM(requests) AS BIGINT), "
                               "CAST(SUM(CASE WHEN status = %2 THEN requests ELSE 0 END) AS BIGINT), "
                               "COUNT(DISTINCT key_id) FROM mcp_api_requests WHERE firebase_uid = $1 AND minute >= $2 "
                               "GROUP BY minute / %1 ORDER BY minute / %1 DESC"_s.arg(kDayMs)
                                   .arg(domain::metering::kBilledStatus),
                               {uid, core::toMs(from)});
    return listOf<ApiDay>(rows, [](const Row &row) {
        return ApiDay{core::fromMs(row.integer(0) * kDayMs), row.integer(1), row.integer(2), row.integer(3)};
    });
}

Result<ApiTotals> totals(Connection &db, const QString &uid, core::TimePoint from)
{
    const auto row =
        db.one(u"SELECT CAST(COALESCE(SUM(requests), 0) AS BIGINT), "
               "CAST(COALESCE(SUM(CASE WHEN status = %1 THEN requests ELSE 0 END), 0) AS BIGINT), "
               "COUNT(DISTINCT key_id) FROM mcp_api_requests WHERE firebase_uid = $1 AND minute >= $2"_s.arg(
                   domain::metering::kBilledStatus),
               {uid, core::toMs(from)});
    return row ? Result<ApiTotals>(ApiTotals{row->integer(0), row->integer(1), row->integer(2)})
               : core::fail(row.error());
}

Result<QList<ApiEndpoint>> perEndpoint(Connection &db, const QString &uid, core::TimePoint from, int limit)
{
    const auto rows =
        db.query(u"SELECT path, method, operation, CAST(SUM(requests) AS BIGINT) AS asked, "
                 "CAST(SUM(CASE WHEN status >= 200 AND status < 300 THEN requests ELSE 0 END) AS BIGINT) "
                 "FROM mcp_api_requests WHERE firebase_uid = $1 AND minute >= $2 GROUP BY path, method, operation "
                 "ORDER BY asked DESC, path, method, operation LIMIT $3"_s,
                 {uid, core::toMs(from), qint64(limit)});
    return listOf<ApiEndpoint>(rows, [](const Row &row) {
        return ApiEndpoint{row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4)};
    });
}

Result<qint64> ofKey(Connection &db, const QString &keyId, core::TimePoint from)
{
    const auto row = db.one(u"SELECT CAST(COALESCE(SUM(requests), 0) AS BIGINT) FROM mcp_api_requests "
                            "WHERE key_id = $1 AND minute >= $2"_s,
                            {keyId, core::toMs(from)});
    return row ? Result<qint64>(row->integer(0)) : core::fail(row.error());
}

Result<QStringList> ownersToBill(Connection &db, core::TimePoint until, int limit, const QString &after)
{
    const auto rows = db.query(u"SELECT DISTINCT firebase_uid FROM mcp_api_requests WHERE unbilled = 1 AND minute < $1 "
                               "AND firebase_uid > $2 ORDER BY firebase_uid LIMIT $3"_s,
                               {core::toMs(until), after, qint64(limit)});
    return listOf<QString>(rows, [](const Row &row) { return row.text(0); });
}

Result<qint64> takeUnbilled(Connection &db, const QString &uid, core::TimePoint until)
{
    const auto rows = db.query(u"UPDATE mcp_api_requests SET unbilled = 0 WHERE firebase_uid = $1 AND unbilled = 1 AND "
                               "minute < $2 RETURNING requests"_s,
                               {uid, core::toMs(until)});
    if (!rows) {
        return core::fail(rows.error());
    }
    qint64 requests = 0;
    for (const Row &row : *rows) {
        requests += row.integer(0);
    }
    return requests;
}

Result<qint64> prune(Connection &db, core::TimePoint before, int minutes)
{
    return db.execute(u"DELETE FROM mcp_api_requests WHERE minute IN (SELECT DISTINCT minute FROM mcp_api_requests "
                      "WHERE minute < $1 ORDER BY minute LIMIT $2)"_s,
                      {core::toMs(before), qint64(minutes)});
}

} // namespace dotm::storage::apiusage
