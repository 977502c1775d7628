// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/keywindow.h"
#include "storage/driver/connection.h"

#include <QStringList>

#include <optional>

namespace dotm::storage {

/// What is kept of an API key: everything but the key.
struct ApiKey
{
    QString id;
    QString name;
    QString description;
    qint64 rateLimit = 0; ///< requests in an hour
    bool isActive = true;
    QString ownerUid;           ///< whom it acts for; empty: nobody
    QStringList allowedOrigins; ///< empty: not bound to web sites
    QString createdBy;          ///< uid
    qint64 totalRequests = 0;
    core::TimePoint createdAt;
    std::optional<core::TimePoint> lastUsedAt;
    std::optional<core::TimePoint> revokedAt;
    QString ownerEmail; ///< of page() and byId() alone
};

/// Rows of "mcp_api_keys" and the minutes of their hourly limits. Every function runs inside the caller's transaction.
namespace apikeys {

/// Conflict when the owner has no account.
[[nodiscard]] core::Outcome insert(Connection &db, const ApiKey &key, const QString &digest);
[[nodiscard]] core::Result<std::optional<ApiKey>> byDigest(Connection &db, const QString &digest);
/// The same, held against others until the transaction ends: whoever lets a request in holds its key first, so two
/// processes never give the last place twice.
[[nodiscard]] core::Result<std::optional<ApiKey>> hold(Connection &db, const QString &digest);
[[nodiscard]] core::Result<std::optional<ApiKey>> holdById(Connection &db, const QString &id);
[[nodiscard]] core::Result<std::optional<ApiKey>> byId(Connection &db, const QString &id);

/// What a list of keys is cut down to.
struct Filter
{
    QString ownerUid;             ///< empty: everybody's
    std::optional<bool> isActive; ///< nothing: revoked ones as well
};
/// Newest first, at most @p limit, older than the key @p after unless empty.
[[nodiscard]] core::Result<QList<ApiKey>> page(Connection &db, const Filter &filter, int limit, const QString &after);
/// False when there is no such key. One that is revoked already keeps its time.
[[nodiscard]] core::Result<bool> revoke(Connection &db, const QString &id, core::TimePoint now);
[[nodiscard]] core::Outcome countUse(Connection &db, const QString &id, qint64 requests, core::TimePoint now);

/// The minutes that count at @p now, oldest first.
[[nodiscard]] core::Result<QList<domain::KeyWindow::Minute>> minutes(Connection &db, const QString &id,
                                                                     core::TimePoint now);
[[nodiscard]] core::Outcome addToMinute(Connection &db, const QString &id, qint64 requests, core::TimePoint now);
/// Minutes before @p time; how many went.
[[nodiscard]] core::Result<qint64> pruneMinutes(Connection &db, core::TimePoint time);

} // namespace apikeys
} // namespace dotm::storage
