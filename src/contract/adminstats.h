// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// The rolling hour of activations.
struct ActivationHour
{
    int used = 0;
    int limit = 0;
    int queued = 0;
    int waitMinutes = 0; ///< for somebody who would ask now
    core::TimePoint windowStart;
    core::TimePoint windowEnd;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ActivationHour> fromJson(const QJsonObject &object);
    friend bool operator==(const ActivationHour &, const ActivationHour &) = default;
};

/// One kind of work that waits for an admin.
struct WaitingWork
{
    QString kind; ///< "unprovisioned" (paid, but no line), "failed_mail", ...: clients leave out what they do not know
    qint64 count = 0;
    std::optional<core::TimePoint> oldestAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<WaitingWork> fromJson(const QJsonObject &object);
    friend bool operator==(const WaitingWork &, const WaitingWork &) = default;
};

/// GET /api/admin/stats: what the platform holds, counted at one moment. A figure that nothing counts is absent, and
/// null in JSON: never zero.
struct AdminStats
{
    qint64 members = 0;
    qint64 purchases = 0;
    QList<core::Money> revenue;      ///< of all time; one for each currency
    QList<core::Money> monthRevenue; ///< since the first of the month, UTC
    qint64 linesActive = 0;
    qint64 activeKeys = 0;
    std::optional<double> monthGigabytes; ///< nothing reports usage yet
    ActivationHour hour;
    QList<WaitingWork> waiting;
    core::TimePoint countedAt;
    bool simulated = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<AdminStats> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
