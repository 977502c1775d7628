// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/uint256.h"
#include "ethereum/log.h"

#include <QString>

#include <optional>

namespace dotm::ethereum {

/// Which state of the chain is asked about.
class BlockId
{
public:
    [[nodiscard]] static BlockId latest() { return BlockId(QStringLiteral("latest")); }
    [[nodiscard]] static BlockId pending() { return BlockId(QStringLiteral("pending")); }
    [[nodiscard]] static BlockId safe() { return BlockId(QStringLiteral("safe")); }
    [[nodiscard]] static BlockId finalized() { return BlockId(QStringLiteral("finalized")); }
    [[nodiscard]] static BlockId at(quint64 number) { return BlockId(core::Uint256(number).toQuantity()); }
    /// As JSON-RPC writes it.
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    explicit BlockId(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// Bytes of an answer (a coroutine cannot hand out a bare QByteArray).
struct ChainBytes
{
    QByteArray bytes;
};

/// A call that changes nothing: eth_call and eth_estimateGas.
struct CallRequest
{
    std::optional<Address> from;
    std::optional<Address> to; ///< nullopt: makes a contract
    QByteArray data;
    core::Uint256 value;             ///< wei
    std::optional<quint64> gas = {}; ///< the most that it may use; nothing: what the node allows
};

struct BlockHeader
{
    quint64 number = 0;
    QByteArray hash;
    QByteArray parentHash;
    core::TimePoint time{};
    std::optional<core::Uint256> baseFeePerGas;
};

/// What the chain knows of a transaction, mined or waiting.
struct ChainTransaction
{
    QByteArray hash;
    Address from;
    quint64 nonce = 0;
    std::optional<quint64> blockNumber; ///< nullopt: waiting
};

/// What a mined transaction did.
struct Receipt
{
    QByteArray transactionHash;
    quint64 blockNumber = 0;
    QByteArray blockHash;
    bool isSuccess = false; ///< false: reverted; the fee was paid all the same
    core::Uint256 gasUsed;
    std::optional<core::Uint256> effectiveGasPrice; ///< wei
    std::optional<Address> contract;                ///< the one that was made
    QList<Log> logs;
};

/// What became of sending.
struct SentTransaction
{
    QByteArray hash;
    bool wasKnown = false; ///< the node had it already: sent before
};

/// How the configured contract stands on the configured chain.
enum class ContractState { Ok, NoCode, WrongChain, Unreachable, NotConfigured };

} // namespace dotm::ethereum
