// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// The share of a product's price that its buyer gets, where somebody set one.
struct RewardRate
{
    QString productId;
    int rateBp = 0; ///< of 10000
    core::TimePoint updatedAt;
    QString updatedBy; ///< e-mail
};

struct Founder
{
    QString uid;
    core::TimePoint since;
    QString madeBy; ///< uid
    QString reason;
};

namespace rewardrates {

[[nodiscard]] core::Result<std::optional<RewardRate>> of(Connection &db, const QString &productId);
[[nodiscard]] core::Result<QList<RewardRate>> all(Connection &db);
[[nodiscard]] core::Outcome put(Connection &db, const RewardRate &rate);

} // namespace rewardrates

namespace founders {

[[nodiscard]] core::Result<std::optional<Founder>> of(Connection &db, const QString &uid);
/// False when they are one already.
[[nodiscard]] core::Result<bool> add(Connection &db, const Founder &founder);
/// The newest first, at most @p limit.
[[nodiscard]] core::Result<QList<Founder>> all(Connection &db, int limit);

} // namespace founders
} // namespace dotm::storage
