// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QList>

#include <optional>

namespace dotm::storage {

/// Purchases of one time, with a sum for each currency, by its code.
struct Sales
{
    qint64 count = 0;
    QList<core::Money> sums;
};

/// How many of something wait, and since when the oldest.
struct Backlog
{
    qint64 count = 0;
    std::optional<core::TimePoint> oldestAt;
};

/// What an administrator sees counted. Each is one statement that an index answers without reading whole rows.
namespace figures {

[[nodiscard]] core::Result<qint64> members(Connection &db);
/// At or after @p from; of all time without it.
[[nodiscard]] core::Result<Sales> sales(Connection &db, const std::optional<core::TimePoint> &from = {});
[[nodiscard]] core::Result<qint64> activeLines(Connection &db);
[[nodiscard]] core::Result<qint64> activeKeys(Connection &db);
/// Beta requests nobody has decided; not those put off until after @p now.
[[nodiscard]] core::Result<Backlog> openBetaRequests(Connection &db, core::TimePoint now);
/// Paid for, and there is no line; since when it was paid.
[[nodiscard]] core::Result<Backlog> unprovisioned(Connection &db);
/// Activations whose mail did not leave; since when that is known.
[[nodiscard]] core::Result<Backlog> failedMails(Connection &db);
/// Rewards that wait for somebody to try again; the oldest by when it failed.
[[nodiscard]] core::Result<Backlog> failedRewards(Connection &db);

} // namespace figures
} // namespace dotm::storage
