// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/ethereumchain.h"

#include <QJsonObject>

namespace dotm::sandbox::ethereum {

/// The objects of eth_getBlockBy…, eth_getTransactionByHash, eth_getTransactionReceipt and eth_getLogs.
[[nodiscard]] QJsonObject blockJson(const Chain &chain, const Block &block, bool whole);
[[nodiscard]] QJsonObject transactionJson(const Chain &chain, const Kept &kept);
[[nodiscard]] QJsonObject receiptJson(const Chain &chain, const Kept &kept);
/// @p hash is the block's.
[[nodiscard]] QJsonObject logJson(const KeptLog &log, const QString &hash);

} // namespace dotm::sandbox::ethereum
