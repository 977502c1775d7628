// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/uint256.h"

#include <QJsonArray>
#include <QJsonValue>

namespace dotm::ethereum {

/// What to offer for a unit of gas, in wei.
struct FeeQuote
{
    core::Uint256 baseFee; ///< of the next block
    core::Uint256 maxPriorityFeePerGas;
    core::Uint256 maxFeePerGas;

    friend bool operator==(const FeeQuote &, const FeeQuote &) = default;
};

/// The parameters of eth_feeHistory that feesFrom() reads: 20 blocks, percentiles 10, 50, 90.
[[nodiscard]] QJsonArray feeHistoryParams();

/// Twice the next base fee and the median tip: enough for six full blocks of growth. The offer is cut at @p maxFeeGwei;
/// Conflict ("fee-ceiling") when even the next block costs more than that.
[[nodiscard]] core::Result<FeeQuote> feesFrom(const QJsonValue &feeHistory, quint64 chainId, quint64 maxFeeGwei);

/// At least 12.5 % more on both fields, as nodes demand of a transaction that replaces another with the same nonce, and
/// at least what @p now costs. Conflict ("fee-ceiling") when that is over @p maxFeeGwei.
[[nodiscard]] core::Result<FeeQuote> raisedFees(const FeeQuote &before, const FeeQuote &now, quint64 maxFeeGwei);

} // namespace dotm::ethereum
