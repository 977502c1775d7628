// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/ethereum/contractprobe.h"

#include "core/tokenamount.h"
#include "ethereum/abi.h"
#include "providers/ethereum/rpcerror.h"

#include <QMap>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

namespace {

using core::ErrorCode;
using dotmtoken::Function;
using Outcomes = QMap<Function, core::Result<ChainBytes>>;

QByteArray dataFor(Function function, const Address &owner)
{
    const core::Uint256 nothing;
    switch (function) {
    case Function::BalanceOf:
        return dotmtoken::balanceOf(owner);
    case Function::Transfer:
        return dotmtoken::transfer(owner, nothing);
    case Function::Mint:
        return dotmtoken::mint(owner, nothing);
    case Function::AwardNewMember:
        return dotmtoken::awardNewMember(owner);
    case Function::AwardFirstTransactionBonusRegular:
        return dotmtoken::awardFirstTransactionBonusRegular(owner);
    case Function::AwardFirstTransactionBonusFounding:
        return dotmtoken::awardFirstTransactionBonusFounding(owner);
    case Function::RewardDataPurchase:
        return dotmtoken::rewardDataPurchase(owner, nothing);
    case Function::SetDataRewardPercentage:
        return dotmtoken::setDataRewardPercentage(0);
    case Function::Name:
    case Function::Symbol:
    case Function::Decimals:
    case Function::TotalSupply:
    case Function::Owner:
    case Function::MaxSupply:
    case Function::InitialSupply:
    case Function::RemainingMintableTokens:
    case Function::NewMemberReward:
    case Function::FirstTransactionBonusRegular:
    case Function::FirstTransactionBonusFounding:
    case Function::DataRewardPercentage:
        return dotmtoken::getter(function);
    }
    Q_UNREACHABLE();
    return {};
}

bool isGetter(Function function)
{
    return dataFor(function, {}).size() == 4 || function == Function::BalanceOf;
}

QByteArray answered(const Outcomes &outcomes, Function function)
{
    const auto found = outcomes.constFind(function);
    return found != outcomes.cend() && *found ? (*found)->bytes : QByteArray();
}

/// A contract without the function refuses without a reason; one that has it answers, or says why not. A fallback that
/// swallows everything answers getters with nothing.
bool isThere(Function function, const core::Result<ChainBytes> &outcome)
{
    if (outcome) {
        return !isGetter(function) || !outcome->bytes.isEmpty();
    }
    return outcome.error().providerCode == QLatin1StringView(rpc::kReverted);
}

/// What makes every further question meaningless; a contract's refusal is none.
std::optional<core::Error> transportFault(const Outcomes &outcomes)
{
    for (const auto &each : outcomes) {
        if (!each && !rpc::isRevert(each.error())) {
            return each.error();
        }
    }
    return std::nullopt;
}

core::Result<ContractFacts> factsFrom(const Outcomes &outcomes)
{
    ContractFacts facts;
    const auto supply = abi::onlyUint256(answered(outcomes, Function::TotalSupply));
    const auto decimals = abi::onlyUint256(answered(outcomes, Function::Decimals));
    if (!supply || !decimals || *decimals != core::Uint256(core::kTokenDecimals)) {
        return core::fail(ErrorCode::Invalid, u"The contract at TOKEN_ADDRESS is no token of 18 decimals."_s);
    }
    facts.totalSupply = *supply;
    facts.decimals = core::kTokenDecimals;
    facts.symbol = abi::onlyText(answered(outcomes, Function::Symbol)).value_or(QString());
    facts.maxSupply = abi::onlyUint256(answered(outcomes, Function::MaxSupply));
    facts.owner = abi::onlyAddress(answered(outcomes, Function::Owner));
    const auto rate = abi::onlyUint256(answered(outcomes, Function::DataRewardPercentage));
    facts.rewardBasisPoints = rate ? rate->toU64() : std::nullopt;
    for (auto each = outcomes.cbegin(); each != outcomes.cend(); ++each) {
        if (isThere(each.key(), each.value())) {
            facts.functions.append(each.key());
        }
    }
    return facts;
}

} // namespace

core::Task<core::Result<ContractFacts>> probeContract(EthereumClient *client)
{
    if (!client->isConfigured()) {
        co_return core::fail(ErrorCode::Disabled, u"The chain is off: ETHEREUM_URL or TOKEN_ADDRESS is not set."_s);
    }
    const Address token = *client->config().token;
    const BlockId latest = BlockId::latest();
    const auto code = co_await client->code(token, latest);
    if (!code) {
        co_return core::fail(code.error());
    }
    if (code->bytes.isEmpty()) {
        co_return core::fail(ErrorCode::NotFound, u"There is no contract at TOKEN_ADDRESS."_s);
    }
    const CallRequest ownerRequest{{}, token, dotmtoken::getter(Function::Owner), {}};
    const auto ownerAnswer = co_await client->call(ownerRequest, latest);
    const Address owner = ownerAnswer ? abi::onlyAddress(ownerAnswer->bytes).value_or(Address()) : Address();
    QList<CallRequest> requests;
    for (const Function each : dotmtoken::allFunctions()) {
        requests.append({owner, token, dataFor(each, owner), {}});
    }
    const auto answers = co_await client->callAll(requests, latest);
    if (!answers) {
        co_return core::fail(answers.error());
    }
    Outcomes outcomes;
    for (qsizetype i = 0; i < answers->size(); ++i) {
        outcomes.insert(dotmtoken::allFunctions()[static_cast<std::size_t>(i)], answers->at(i));
    }
    if (const auto fault = transportFault(outcomes)) {
        co_return core::fail(*fault);
    }
    co_return factsFrom(outcomes);
}

} // namespace dotm::ethereum
