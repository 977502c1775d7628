// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereummethods.h"

#include "sandbox/ethereumhex.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

using core::Uint256;

namespace {

constexpr quint64 kUsualTip = 1'000'000'000; // 1 gwei
constexpr quint64 kMostBlocks = 1'024;
constexpr qsizetype kMostPercentiles = 100;

bool areSound(const QJsonArray &percentiles)
{
    double before = 0;
    return percentiles.size() <= kMostPercentiles && std::ranges::all_of(percentiles, [&](const QJsonValue &each) {
               const double percentile = each.toDouble(-1);
               return percentile <= 100 && percentile >= std::exchange(before, percentile);
           });
}

/// What the transactions of a block paid above its base fee, at each percentile of the gas they used; zero in an empty
/// one, as at a real node.
QJsonArray rewards(const Chain &chain, const Block &block, const QJsonArray &percentiles)
{
    QList<std::pair<Uint256, quint64>> tips;
    const QList<Kept> kept = chain.ofBlock(block.number);
    for (const Kept &each : kept) {
        tips.emplaceBack(each.price.minus(block.baseFee).value_or(Uint256()), each.gasUsed);
    }
    std::ranges::sort(tips);
    QJsonArray result;
    for (const QJsonValue &percentile : percentiles) {
        const auto threshold = static_cast<quint64>(std::floor(double(block.gasUsed) * percentile.toDouble() / 100));
        Uint256 tip;
        quint64 sum = 0;
        for (const auto &[each, gas] : tips) {
            tip = each;
            sum += gas;
            if (sum >= threshold) {
                break;
            }
        }
        result.append(tip.toQuantity());
    }
    return result;
}

/// A count, as a quantity or, as geth also takes it, a number.
std::optional<quint64> countOf(const QJsonValue &value)
{
    if (value.isDouble() && value.toInteger(-1) >= 0) {
        return static_cast<quint64>(value.toInteger());
    }
    return quantityOf(value.toString());
}

QJsonObject history(const Chain &chain, qint64 first, qint64 last, const std::optional<QJsonArray> &percentiles)
{
    QJsonArray baseFees;
    QJsonArray ratios;
    QJsonArray reward;
    for (qint64 number = first; number <= last; ++number) {
        const Block block = chain.block(number);
        baseFees.append(block.baseFee.toQuantity());
        ratios.append(double(block.gasUsed) / double(kBlockGas));
        if (percentiles) {
            reward.append(rewards(chain, block, *percentiles));
        }
    }
    const bool atHead = last >= chain.head();
    baseFees.append((atHead ? chain.nextBaseFee() : chain.block(last + 1).baseFee).toQuantity());
    QJsonObject result{{u"oldestBlock"_s, quantity(static_cast<quint64>(first))},
                       {u"baseFeePerGas"_s, baseFees},
                       {u"gasUsedRatio"_s, ratios}};
    if (percentiles) {
        result[u"reward"_s] = reward;
    }
    return result;
}

} // namespace

RpcResult feeHistory(Chain &chain, const Params &params)
{
    const std::expected<QJsonValue, RpcError> asked = params.required(0);
    if (!asked) {
        return asked;
    }
    const std::optional<quint64> count = countOf(*asked);
    if (!count) {
        return Params::invalid(0, u"json: cannot unmarshal into Go value of type math.HexOrDecimal64"_s);
    }
    if (const auto named = params.required(1); !named) {
        return named;
    }
    const std::expected<qint64, RpcError> newest = params.block(1);
    if (!newest) {
        return std::unexpected(newest.error());
    }
    std::optional<QJsonArray> percentiles;
    if (params.has(2) && !params.required(2)->toArray().isEmpty()) {
        percentiles = params.required(2)->toArray();
    }
    if (percentiles && !areSound(*percentiles)) {
        return refuse(u"invalid reward percentile"_s);
    }
    if (*count == 0) {
        return QJsonObject{{u"oldestBlock"_s, u"0x0"_s}, {u"gasUsedRatio"_s, QJsonArray()}};
    }
    const auto blocks = static_cast<qint64>(std::min(*count, kMostBlocks));
    return history(chain, std::max<qint64>(0, *newest - blocks + 1), *newest, percentiles);
}

RpcResult gasPrice(Chain &chain, const Params &)
{
    return chain.nextBaseFee().plus(Uint256(kUsualTip)).value_or(Uint256()).toQuantity();
}

RpcResult priorityFee(Chain &, const Params &)
{
    return quantity(kUsualTip);
}

} // namespace dotm::sandbox::ethereum
