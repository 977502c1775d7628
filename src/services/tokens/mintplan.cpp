// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/mintplan.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::Uint256;
using domain::RewardKind;
using ethereum::Address;
using ethereum::ContractFacts;
using ethereum::dotmtoken::Function;
using storage::TokenReward;
namespace dotmtoken = ethereum::dotmtoken;

namespace {

core::Failure capReached()
{
    return fail(ErrorCode::Conflict, u"The supply cap is reached."_s);
}

/// What may still be minted; nothing: there is no cap.
std::optional<Uint256> leftBelowCap(const ContractFacts &contract)
{
    return contract.maxSupply ? std::optional(contract.maxSupply->minus(contract.totalSupply).value_or(Uint256()))
                              : std::nullopt;
}

std::optional<MintPlan> ownFunction(const TokenReward &reward, const ContractFacts &contract, const Address &to,
                                    const Uint256 &units)
{
    const auto basis = Uint256::fromDecimal(reward.basisUnits);
    switch (reward.kind) {
    case RewardKind::Joined:
        return MintPlan{Function::AwardNewMember, dotmtoken::awardNewMember(to), units};
    case RewardKind::FirstPurchase:
        return MintPlan{Function::AwardFirstTransactionBonusRegular, dotmtoken::awardFirstTransactionBonusRegular(to),
                        units};
    case RewardKind::FoundingFirstPurchase:
        return MintPlan{Function::AwardFirstTransactionBonusFounding, dotmtoken::awardFirstTransactionBonusFounding(to),
                        units};
    case RewardKind::Purchase:
        // The contract multiplies by its own share: right only where that is the product's, and the whole is owed.
        return basis && reward.rateBp > 0 && contract.rewardBasisPoints == static_cast<quint64>(reward.rateBp) &&
                       domain::shareOfBasis(reward.basisUnits, reward.rateBp) == reward.units
                   ? std::optional(
                         MintPlan{Function::RewardDataPurchase, dotmtoken::rewardDataPurchase(to, *basis), units})
                   : std::nullopt;
    case RewardKind::FoundingGrant:
        break;
    }
    return std::nullopt;
}

} // namespace

Result<MintPlan> planMint(const TokenReward &reward, const ContractFacts &contract)
{
    const auto to = Address::parse(reward.address);
    const auto wanted = Uint256::fromDecimal(reward.units);
    if (!to || to->isZero() || !wanted || wanted->isZero()) {
        return fail(ErrorCode::Invalid, u"The reward has no address or amount that can be minted."_s);
    }
    const auto left = leftBelowCap(contract);
    const bool isCut = left && *left < *wanted;
    if (left && (left->isZero() || (isCut && reward.kind != RewardKind::Purchase))) {
        return capReached();
    }
    const Uint256 units = isCut ? *left : *wanted;
    const auto own = ownFunction(reward, contract, *to, units);
    if (own && contract.has(own->function)) {
        return *own;
    }
    return contract.has(Function::Mint)
               ? Result<MintPlan>(MintPlan{Function::Mint, dotmtoken::mint(*to, units), units})
               : fail(ErrorCode::Invalid, u"The contract that is set has no function to mint (TOKEN_ADDRESS)."_s);
}

} // namespace dotm::services
