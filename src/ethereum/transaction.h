// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ethereum/address.h"
#include "ethereum/signature.h"

namespace dotm::ethereum {

class Signer;

/// An EIP-1559 transaction (type 2) without an access list. Fees and value in wei.
struct Transaction
{
    quint64 chainId = 0;
    quint64 nonce = 0;
    core::Uint256 maxPriorityFeePerGas;
    core::Uint256 maxFeePerGas;
    quint64 gasLimit = 0;
    std::optional<Address> to; ///< nullopt makes a contract
    core::Uint256 value;
    QByteArray data;

    friend bool operator==(const Transaction &, const Transaction &) = default;
};

/// What is sent, and what can be read of it.
struct SignedTransaction
{
    Transaction transaction;
    Signature signature;
    Address from;
    QByteArray raw;  ///< for eth_sendRawTransaction
    QByteArray hash; ///< its name on the chain, 32 bytes

    friend bool operator==(const SignedTransaction &, const SignedTransaction &) = default;
};

[[nodiscard]] QByteArray unsignedBytes(const Transaction &transaction);
/// What is signed.
[[nodiscard]] QByteArray signingDigest(const Transaction &transaction);
[[nodiscard]] SignedTransaction signTransaction(const Transaction &transaction, const Signer &signer);
/// Reads what signTransaction() wrote, and only that: nullopt for other types, access lists, numbers not in their
/// shortest form, signatures of nobody.
[[nodiscard]] std::optional<SignedTransaction> decodeTransaction(QByteArrayView raw);
/// gasLimit * maxFeePerGas + value: what the account must hold. nullopt above 256 bits.
[[nodiscard]] std::optional<core::Uint256> worstCost(const Transaction &transaction);

} // namespace dotm::ethereum
