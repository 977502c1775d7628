// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/ethereum/feequote.h"

#include "providers/ethereum/ethereumparser.h"
#include "providers/ethereum/rpcerror.h"

#include <QJsonObject>

#include <algorithm>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

namespace {

using core::Uint256;

constexpr quint64 kSepolia = 11155111;
constexpr quint64 kGwei = 1'000'000'000;
constexpr quint64 kHistoryBlocks = 20;
constexpr qsizetype kMedianColumn = 1;

core::Failure overCeiling(quint64 maxFeeGwei)
{
    return core::fail(core::Error{
        core::ErrorCode::Conflict,
        u"The network's fees are above %1 gwei, the most that DOTM_ETHEREUM_MAX_FEE_GWEI allows."_s.arg(maxFeeGwei),
        std::chrono::seconds(60), QString::fromLatin1(rpc::kFeeCeiling)});
}

core::Failure noHistory()
{
    return core::fail(core::ErrorCode::Protocol, u"The node answered no fee history."_s);
}

/// Below this, blocks of the chain leave a transaction lying.
Uint256 leastTip(quint64 chainId)
{
    return Uint256(chainId == kSepolia ? kGwei : kGwei / 100);
}

std::optional<Uint256> medianTip(const QJsonArray &rewards)
{
    QList<Uint256> tips;
    for (const QJsonValue &block : rewards) {
        const auto tip = parser::quantity(block.toArray().at(kMedianColumn));
        if (!tip) {
            return std::nullopt;
        }
        tips.append(*tip);
    }
    if (tips.isEmpty()) {
        return Uint256();
    }
    std::ranges::sort(tips);
    return tips.at(tips.size() / 2);
}

/// 12.5 % more, rounded up.
std::optional<Uint256> raised(const Uint256 &fee)
{
    const auto part = fee.plus(Uint256(7));
    const auto eighth = part ? part->dividedBy(Uint256(8)) : std::nullopt;
    return eighth ? fee.plus(std::max(*eighth, Uint256(1))) : std::nullopt;
}

} // namespace

QJsonArray feeHistoryParams()
{
    return {Uint256(kHistoryBlocks).toQuantity(), u"latest"_s, QJsonArray{10, 50, 90}};
}

core::Result<FeeQuote> feesFrom(const QJsonValue &feeHistory, quint64 chainId, quint64 maxFeeGwei)
{
    const QJsonObject object = feeHistory.toObject();
    const QJsonArray bases = object.value("baseFeePerGas"_L1).toArray();
    const auto base = bases.isEmpty() ? noHistory() : parser::quantity(bases.last());
    const auto median = medianTip(object.value("reward"_L1).toArray());
    if (!base || !median) {
        return noHistory();
    }
    const Uint256 tip = std::max(*median, leastTip(chainId));
    const Uint256 ceiling = *Uint256(maxFeeGwei).times(Uint256(kGwei));
    const auto next = base->plus(tip);
    const auto roomy = next ? next->plus(*base) : std::nullopt;
    if (!roomy || *next > ceiling) {
        return overCeiling(maxFeeGwei);
    }
    return FeeQuote{*base, tip, std::min(*roomy, ceiling)};
}

core::Result<FeeQuote> raisedFees(const FeeQuote &before, const FeeQuote &now, quint64 maxFeeGwei)
{
    const Uint256 ceiling = *Uint256(maxFeeGwei).times(Uint256(kGwei));
    const auto tip = raised(before.maxPriorityFeePerGas);
    const auto fee = raised(before.maxFeePerGas);
    if (!tip || !fee || *fee > ceiling || *tip > *fee) {
        return overCeiling(maxFeeGwei);
    }
    return FeeQuote{now.baseFee, std::min(std::max(*tip, now.maxPriorityFeePerGas), std::max(*fee, now.maxFeePerGas)),
                    std::max(*fee, now.maxFeePerGas)};
}

} // namespace dotm::ethereum
