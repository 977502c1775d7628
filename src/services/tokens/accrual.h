// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/steps/stephandler.h"
#include "storage/repositories/purchases.h"
#include "storage/repositories/tokenrewards.h"

/// Who earns what, inside the transaction that makes them earn it. Each reward is given once, by its guard; a person
/// with a proven wallet gets theirs minted, everybody else's waits. Who calls these holds the person.
namespace dotm::services::accrual {

/// A new account.
[[nodiscard]] core::Outcome joined(const StepContext &context, const QString &uid);
/// @p purchase was recorded for the first time. @p isFirst: its person had none before.
[[nodiscard]] core::Outcome purchased(const StepContext &context, const storage::Purchase &purchase, bool isFirst);
/// Brings the rewards of @p purchaseId in line with the money of it that went back, whole or in part, as far as that is
/// remembered (storage::refunds): what is not signed yet is reversed or made smaller, the rest stays and says so. Does
/// nothing a second time.
[[nodiscard]] core::Outcome refunded(const StepContext &context, const QString &purchaseId);
/// The hundred of a founder, to @p address or, if it is empty, to the person's wallet. False: they have it already.
[[nodiscard]] core::Result<bool> foundingGrant(const StepContext &context, const QString &uid,
                                               const QString &address = {});

/// Sends what waits to @p address, which the person has proven. How many.
[[nodiscard]] core::Result<qint64> release(const StepContext &context, const QString &uid, const QString &address);
/// The person gave their proven wallet up: what is not signed yet waits again.
[[nodiscard]] core::Outcome holdBack(const StepContext &context, const QString &uid);
[[nodiscard]] core::Outcome enqueueMint(const StepContext &context, const storage::TokenReward &reward);

} // namespace dotm::services::accrual
