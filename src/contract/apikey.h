// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace dotm::contract {

/// How often a key was used in the last days, today included; refused requests count.
struct ApiKeyUse
{
    qint64 days7 = 0;
    qint64 days30 = 0;
    qint64 days90 = 0;

    friend bool operator==(const ApiKeyUse &, const ApiKeyUse &) = default;
};

/// One line of GET /api/admin/mcp-keys/list, in the shape of the platform's documents. The key itself is never in it.
struct ApiKey
{
    QString id;
    QString name;
    QString description;
    qint64 rateLimit = 0; ///< requests in an hour
    bool isActive = true;
    QString ownerUid; ///< empty: acts for nobody
    QStringList allowedOrigins;
    qint64 totalRequests = 0;
    core::TimePoint createdAt;
    std::optional<core::TimePoint> lastUsedAt;
    QString ownerEmail;                       ///< empty: acts for nobody
    std::optional<core::TimePoint> revokedAt; ///< nothing: it is in use
    std::optional<ApiKeyUse> use;             ///< when one key alone is asked for

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ApiKey> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
