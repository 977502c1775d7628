// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// A link in a mail that leads to a decision. Of its token only the digest is kept.
struct DecisionLink
{
    QString digest;
    QString requestId;
    QString mail; ///< whom it was sent to
    core::TimePoint createdAt;
    core::TimePoint expiresAt;
    std::optional<core::TimePoint> usedAt;
};

namespace decisionlinks {

/// Nothing changes when the digest is there already.
[[nodiscard]] core::Outcome insert(Connection &db, const DecisionLink &link);
[[nodiscard]] core::Result<std::optional<DecisionLink>> byDigest(Connection &db, const QString &digest);
/// Spends it; false when it was spent before.
[[nodiscard]] core::Result<bool> use(Connection &db, const QString &digest, core::TimePoint now);

} // namespace decisionlinks
} // namespace dotm::storage
