// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QStringList>

namespace dotm::storage {

/// Answers of one kind. What can be asked by whoever holds a key is a closed list (paths, methods, operations), so a
/// key cannot fill the table with names of its own.
struct ApiRequest
{
    QString keyId;
    QString ownerUid;  ///< empty for a key that acts for nobody
    QString path;      ///< "/mcp/v2/messages"
    QString method;    ///< "POST"
    QString operation; ///< "tools/call calculate_pricing", where the path alone does not say it
    int status = 0;
    qint64 requests = 1;
};

struct ApiDay
{
    core::TimePoint day; ///< its start, UTC
    qint64 requests = 0;
    qint64 metered = 0; ///< those that are billed
    qint64 keys = 0;    ///< different ones
};

struct ApiTotals
{
    qint64 requests = 0;
    qint64 metered = 0;
    qint64 keys = 0;
};

struct ApiEndpoint
{
    QString path;
    QString method;
    QString operation;
    qint64 requests = 0;
    qint64 succeeded = 0; ///< status 2xx
};

/// Rows of "mcp_api_requests": one number for each minute and kind of answer.
namespace apiusage {

[[nodiscard]] core::Outcome count(Connection &db, const ApiRequest &request, core::TimePoint now);

/// Newest first; days without requests are left out.
[[nodiscard]] core::Result<QList<ApiDay>> perDay(Connection &db, const QString &uid, core::TimePoint from);
[[nodiscard]] core::Result<ApiTotals> totals(Connection &db, const QString &uid, core::TimePoint from);
/// Most used first.
[[nodiscard]] core::Result<QList<ApiEndpoint>> perEndpoint(Connection &db, const QString &uid, core::TimePoint from,
                                                           int limit);

/// How often the key @p keyId was used since @p from, refused requests included.
[[nodiscard]] core::Result<qint64> ofKey(Connection &db, const QString &keyId, core::TimePoint from);

/// People with requests before @p until that nobody was told to pay, in order, after the uid @p after.
[[nodiscard]] core::Result<QStringList> ownersToBill(Connection &db, core::TimePoint until, int limit,
                                                     const QString &after);
/// Marks those requests as billed; how many. Who marks first has them: a second process gets none.
[[nodiscard]] core::Result<qint64> takeUnbilled(Connection &db, const QString &uid, core::TimePoint until);

/// Removes the rows of up to @p minutes minutes before @p before, oldest first; how many rows.
[[nodiscard]] core::Result<qint64> prune(Connection &db, core::TimePoint before, int minutes);

} // namespace apiusage
} // namespace dotm::storage
