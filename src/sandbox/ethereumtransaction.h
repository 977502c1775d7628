// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"
#include "sandbox/ethereumerror.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace dotm::sandbox::ethereum {

/// A signed transaction of EIP-1559 as somebody sent it.
struct Transaction
{
    QString hash;
    QString sender; ///< whom the signature belongs to
    quint64 nonce = 0;
    core::Uint256 tip;    ///< maxPriorityFeePerGas, wei
    core::Uint256 feeCap; ///< maxFeePerGas, wei
    quint64 gas = 0;
    QString to; ///< empty: it would make a contract
    core::Uint256 value;
    QByteArray data;
    quint64 accessAddresses = 0; ///< of the access list, which is not looked at otherwise
    quint64 accessKeys = 0;
    bool yParity = false;
    core::Uint256 r;
    core::Uint256 s;
    QByteArray raw;
};

/// Reads @p raw and finds the sender by the signature. What a node refuses before it looks at any account is refused
/// here, in geth's words: the type, the encoding, the chain, the signature.
[[nodiscard]] std::expected<Transaction, RpcError> decodeTransaction(const QByteArray &raw, quint64 chainId);

/// What a transaction costs before anything is executed.
[[nodiscard]] quint64 intrinsicGas(const Transaction &transaction);
/// The least it costs altogether (EIP-7623).
[[nodiscard]] quint64 floorGas(const Transaction &transaction);

} // namespace dotm::sandbox::ethereum
