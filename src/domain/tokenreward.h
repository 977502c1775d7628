// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/money.h"

#include <QString>

#include <optional>

/// What somebody gets in DOTM, and for what. Amounts are atomic units (10^18 to a DOTM) as decimal digits; 1 DOTM is
/// 1 USD. Pure.
namespace dotm::domain {

enum class RewardKind {
    Joined,                ///< a new account
    Purchase,              ///< a share of what was paid
    FirstPurchase,         ///< the first one of a member
    FoundingFirstPurchase, ///< the first one of a founder
    FoundingGrant,         ///< what a founder claims once
};

/// Where a reward stands.
enum class RewardState {
    Claimable, ///< owed; there is no proven wallet to send it to
    Pending,   ///< has its wallet; not on the chain yet
    Sent,      ///< signed and given to the chain
    Confirmed, ///< in a block with enough blocks on top
    Failed,    ///< given up until somebody tries again
    Reversed,  ///< the money was given back before it was minted
};

inline constexpr int kStandardRateBp = 1033; ///< 10.33 %
inline constexpr int kHighestRateBp = 10'000;

/// The share of @p paid; nothing for what earns nothing: another currency than USD, no money, no rate.
[[nodiscard]] std::optional<QString> purchaseRewardUnits(const core::Money &paid, int rateBp);
/// The whole of @p paid, as the contract's own function for purchases wants it; nothing as above.
[[nodiscard]] std::optional<QString> purchaseBasisUnits(const core::Money &paid);
/// The share of a purchase by its basis; nothing for what is no number.
[[nodiscard]] std::optional<QString> shareOfBasis(const QString &basisUnits, int rateBp);
/// What stays of @p units when @p returnedMinor of @p paidMinor went back: the same part of them, and a unit that would
/// be cut stays whole, in favour of the customer. Nothing for what is no number, or without anything paid.
[[nodiscard]] std::optional<QString> keptUnits(const QString &units, qint64 paidMinor, qint64 returnedMinor);
/// What the kinds with one sum for everybody bring; empty for Purchase.
[[nodiscard]] QString fixedRewardUnits(RewardKind kind);
/// Once per this: @p subject is the purchase of a Purchase, otherwise the uid.
[[nodiscard]] QString rewardGuard(RewardKind kind, const QString &subject);

[[nodiscard]] bool mayMove(RewardState from, RewardState to);
/// Nothing of it is on the chain, nor may be.
[[nodiscard]] bool isBeforeMint(RewardState state);

[[nodiscard]] QString rewardKindName(RewardKind kind); ///< "first_purchase"
[[nodiscard]] std::optional<RewardKind> rewardKindFromName(const QString &name);
[[nodiscard]] QString rewardStateName(RewardState state); ///< "claimable"
[[nodiscard]] std::optional<RewardState> rewardStateFromName(const QString &name);

} // namespace dotm::domain
