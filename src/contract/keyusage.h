// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// GET /api/mcp/usage/stats: what a person's API keys were used for. "metered" are the requests that are billed; a
/// thousand of them are a megabyte.
struct KeyUsage
{
    struct Day
    {
        QDate date; ///< UTC
        qint64 requests = 0;
        qint64 metered = 0;
        qint64 keys = 0; ///< different ones
    };

    int periodDays = 0;
    qint64 totalRequests = 0;
    qint64 totalMetered = 0;
    qint64 totalKeys = 0;    ///< different ones that were used
    QList<Day> days;         ///< newest first; days without requests are left out
    qint64 monthMetered = 0; ///< since the first of the month, UTC

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<KeyUsage> fromJson(const QJsonObject &object);
};

/// One line of GET /api/mcp/usage/endpoints.
struct EndpointUsage
{
    QString path;
    QString method;
    QString operation; ///< "tools/call calculate_pricing", where the path alone does not say it
    qint64 count = 0;
    double successRate = 0; ///< percent

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<EndpointUsage> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
