// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/steps/stephandler.h"
#include "storage/repositories/tokentransfers.h"

#include <functional>

/// What both steps of a transfer write down, inside the transaction that closes them.
namespace dotm::services::transfernotes {

inline constexpr QLatin1StringView kTransaction{"tx"}; ///< member of what settles a step

/// Holds the transfer, changes it, stores it; nothing for one that is not under way.
[[nodiscard]] core::Outcome edit(const StepContext &context, const QString &id,
                                 const std::function<void(storage::TokenTransfer &)> &change);
/// Failed, with a sentence.
[[nodiscard]] core::Outcome markFailed(const StepContext &context, const QString &id, const core::Error &error);

} // namespace dotm::services::transfernotes
