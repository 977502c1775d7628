// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"
#include "ethereum/log.h"

#include <optional>
#include <span>

/// The DOTM contract: what is sent to its functions and what its events say. Amounts are atomic units (10^-18 DOTM).
namespace dotm::ethereum::dotmtoken {

/// Functions that a deployed contract may have or lack.
enum class Function {
    Name,
    Symbol,
    Decimals,
    TotalSupply,
    BalanceOf,
    Transfer,
    Owner,
    Mint,
    MaxSupply,
    InitialSupply,
    RemainingMintableTokens,
    NewMemberReward,
    FirstTransactionBonusRegular,
    FirstTransactionBonusFounding,
    DataRewardPercentage,
    SetDataRewardPercentage,
    AwardNewMember,
    AwardFirstTransactionBonusRegular,
    AwardFirstTransactionBonusFounding,
    RewardDataPurchase,
};

[[nodiscard]] std::span<const Function> allFunctions();
/// "mint(address,uint256)".
[[nodiscard]] QByteArray signatureOf(Function function);
[[nodiscard]] QByteArray selectorOf(Function function);

/// A call without arguments: name(), totalSupply(), owner(), MAX_SUPPLY() and their like.
[[nodiscard]] QByteArray getter(Function function);
[[nodiscard]] QByteArray balanceOf(const Address &account);
[[nodiscard]] QByteArray transfer(const Address &to, const core::Uint256 &units);
[[nodiscard]] QByteArray mint(const Address &to, const core::Uint256 &units);
[[nodiscard]] QByteArray awardNewMember(const Address &member);
[[nodiscard]] QByteArray awardFirstTransactionBonusRegular(const Address &member);
[[nodiscard]] QByteArray awardFirstTransactionBonusFounding(const Address &member);
/// @p purchaseUnits: the full purchase in USD times 10^18. The contract takes its percentage of it.
[[nodiscard]] QByteArray rewardDataPurchase(const Address &buyer, const core::Uint256 &purchaseUnits);
[[nodiscard]] QByteArray setDataRewardPercentage(quint64 basisPoints);

[[nodiscard]] QByteArray transferTopic();
[[nodiscard]] QByteArray approvalTopic();
[[nodiscard]] QByteArray ownershipTransferredTopic();

/// One movement of tokens. Minted ones come from the zero address.
struct Transfer
{
    Address from;
    Address to;
    core::Uint256 units;

    friend bool operator==(const Transfer &, const Transfer &) = default;
};

/// nullopt when @p log is no ERC-20 Transfer. Whether it is of the right contract is the caller's question.
[[nodiscard]] std::optional<Transfer> transferOf(const Log &log);

} // namespace dotm::ethereum::dotmtoken
