// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// GET /api/admin/series: counts or sums over time. What nothing records (any more) is null, never zero.
struct Series
{
    struct Bucket
    {
        core::TimePoint start;
        core::TimePoint end;
        bool isRunning = false; ///< it has not ended: its number still grows
    };
    struct Line
    {
        QString currency;                    ///< ISO 4217, values are minor units; empty for counts
        QList<std::optional<qint64>> values; ///< one for each bucket
    };

    QString name;          ///< "activations", "revenue", "signups", "usage"
    QList<Bucket> buckets; ///< oldest first, without a gap
    QList<Line> lines;     ///< one for counts; for money one for each currency there was
    core::TimePoint countedAt;
    bool simulated = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Series> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
