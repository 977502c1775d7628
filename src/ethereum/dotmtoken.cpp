// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/dotmtoken.h"

#include "ethereum/abi.h"

#include <algorithm>
#include <array>

namespace dotm::ethereum::dotmtoken {

namespace {

struct FunctionRow
{
    Function function;
    QByteArrayView signature;
};

// In the order of Function.
constexpr std::array kFunctions{
    FunctionRow{Function::Name, "name()"},
    FunctionRow{Function::Symbol, "symbol()"},
    FunctionRow{Function::Decimals, "decimals()"},
    FunctionRow{Function::TotalSupply, "totalSupply()"},
    FunctionRow{Function::BalanceOf, "balanceOf(address)"},
    FunctionRow{Function::Transfer, "transfer(address,uint256)"},
    FunctionRow{Function::Owner, "owner()"},
    FunctionRow{Function::Mint, "mint(address,uint256)"},
    FunctionRow{Function::MaxSupply, "MAX_SUPPLY()"},
    FunctionRow{Function::InitialSupply, "INITIAL_SUPPLY()"},
    FunctionRow{Function::RemainingMintableTokens, "remainingMintableTokens()"},
    FunctionRow{Function::NewMemberReward, "NEW_MEMBER_REWARD()"},
    FunctionRow{Function::FirstTransactionBonusRegular, "FIRST_TRANSACTION_BONUS_REGULAR()"},
    FunctionRow{Function::FirstTransactionBonusFounding, "FIRST_TRANSACTION_BONUS_FOUNDING()"},
    FunctionRow{Function::DataRewardPercentage, "dataRewardPercentage()"},
    FunctionRow{Function::SetDataRewardPercentage, "setDataRewardPercentage(uint256)"},
    FunctionRow{Function::AwardNewMember, "awardNewMember(address)"},
    FunctionRow{Function::AwardFirstTransactionBonusRegular, "awardFirstTransactionBonusRegular(address)"},
    FunctionRow{Function::AwardFirstTransactionBonusFounding, "awardFirstTransactionBonusFounding(address)"},
    FunctionRow{Function::RewardDataPurchase, "rewardDataPurchase(address,uint256)"},
};

const FunctionRow &rowOf(Function function)
{
    const FunctionRow &row = kFunctions.at(static_cast<std::size_t>(function));
    Q_ASSERT(row.function == function);
    return row;
}

QByteArray callOf(Function function, const QList<QByteArray> &words = {})
{
    return abi::call(rowOf(function).signature, words);
}

QByteArray callWith(Function function, const Address &address)
{
    return callOf(function, {abi::word(address)});
}

QByteArray callWith(Function function, const Address &address, const core::Uint256 &units)
{
    return callOf(function, {abi::word(address), abi::word(units)});
}

} // namespace

std::span<const Function> allFunctions()
{
    static const auto all = [] {
        std::array<Function, kFunctions.size()> functions{};
        std::ranges::transform(kFunctions, functions.begin(), &FunctionRow::function);
        return functions;
    }();
    return all;
}

QByteArray signatureOf(Function function)
{
    return rowOf(function).signature.toByteArray();
}

QByteArray selectorOf(Function function)
{
    return abi::selector(rowOf(function).signature);
}

QByteArray getter(Function function)
{
    return callOf(function);
}

QByteArray balanceOf(const Address &account)
{
    return callWith(Function::BalanceOf, account);
}

QByteArray transfer(const Address &to, const core::Uint256 &units)
{
    return callWith(Function::Transfer, to, units);
}

QByteArray mint(const Address &to, const core::Uint256 &units)
{
    return callWith(Function::Mint, to, units);
}

QByteArray awardNewMember(const Address &member)
{
    return callWith(Function::AwardNewMember, member);
}

QByteArray awardFirstTransactionBonusRegular(const Address &member)
{
    return callWith(Function::AwardFirstTransactionBonusRegular, member);
}

QByteArray awardFirstTransactionBonusFounding(const Address &member)
{
    return callWith(Function::AwardFirstTransactionBonusFounding, member);
}

QByteArray rewardDataPurchase(const Address &buyer, const core::Uint256 &purchaseUnits)
{
    return callWith(Function::RewardDataPurchase, buyer, purchaseUnits);
}

QByteArray setDataRewardPercentage(quint64 basisPoints)
{
    return callOf(Function::SetDataRewardPercentage, {abi::word(core::Uint256(basisPoints))});
}

QByteArray transferTopic()
{
    return abi::topic("Transfer(address,address,uint256)");
}

QByteArray approvalTopic()
{
    return abi::topic("Approval(address,address,uint256)");
}

QByteArray ownershipTransferredTopic()
{
    return abi::topic("OwnershipTransferred(address,address)");
}

std::optional<Transfer> transferOf(const Log &log)
{
    if (log.topics.size() != 3 || log.topics.constFirst() != transferTopic()) {
        return std::nullopt;
    }
    const auto from = abi::onlyAddress(log.topics.at(1));
    const auto to = abi::onlyAddress(log.topics.at(2));
    const auto units = abi::onlyUint256(log.data);
    return from && to && units ? std::optional(Transfer{*from, *to, *units}) : std::nullopt;
}

} // namespace dotm::ethereum::dotmtoken
