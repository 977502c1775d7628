// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace dotm::contract {

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

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ApiKey> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
