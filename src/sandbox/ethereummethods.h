// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/ethereumparams.h"

#include <QHash>
#include <QString>

namespace dotm::sandbox::ethereum {

using Method = RpcResult (*)(Chain &chain, const Params &params);

/// What the node answers to, by name.
[[nodiscard]] const QHash<QString, Method> &methods();

/// eth_getLogs, with a provider's limits: so many blocks at once, so many logs.
[[nodiscard]] RpcResult getLogs(Chain &chain, const Params &params);
inline constexpr QLatin1StringView kLogRangeMeta("log_range"); ///< keys of Chain::meta() that replace the limits
inline constexpr QLatin1StringView kLogResultsMeta("log_results");

/// eth_call and eth_estimateGas.
[[nodiscard]] RpcResult ethCall(Chain &chain, const Params &params);
[[nodiscard]] RpcResult estimateGas(Chain &chain, const Params &params);

/// eth_feeHistory, eth_gasPrice, eth_maxPriorityFeePerGas.
[[nodiscard]] RpcResult feeHistory(Chain &chain, const Params &params);
[[nodiscard]] RpcResult gasPrice(Chain &chain, const Params &params);
[[nodiscard]] RpcResult priorityFee(Chain &chain, const Params &params);

} // namespace dotm::sandbox::ethereum
