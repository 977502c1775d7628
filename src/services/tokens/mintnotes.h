// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "services/steps/stephandler.h"
#include "storage/repositories/mintjournal.h"
#include "storage/repositories/tokenrewards.h"

#include <functional>

/// What both steps of a mint write down about a reward, inside the transaction that closes them.
namespace dotm::services::mintnotes {

inline constexpr QLatin1StringView kWhy{"why"}; ///< member of a waiting step's payload

/// Holds the reward, changes it, stores it; nothing for a reward that is gone.
[[nodiscard]] core::Outcome edit(const StepContext &context, const QString &rewardId,
                                 const std::function<void(storage::TokenReward &)> &change);
/// Failed, with a sentence; what is not pending or sent stays as it is.
[[nodiscard]] core::Outcome markFailed(const StepContext &context, const QString &rewardId, const core::Error &error);
/// The nonce of what was signed went to another transaction: begins anew.
[[nodiscard]] core::Outcome beginAnew(const StepContext &context, const QString &rewardId);
/// Says why a reward waits, where that is new.
[[nodiscard]] core::Outcome noteWhy(const StepContext &context, const storage::Step &step);

/// Notes in @p payload since when something is so; how long that is.
[[nodiscard]] std::chrono::milliseconds lasting(QJsonObject &payload, QLatin1StringView name, core::TimePoint now);
/// A waiting step: @p why for people, and longer pauses the more often it waited, up to @p longest.
[[nodiscard]] StepResult waitFor(const storage::Step &step, const QString &why, std::chrono::milliseconds longest,
                                 bool stillUnclear = false);

} // namespace dotm::services::mintnotes
