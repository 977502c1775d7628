// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/ethereum/ethereumtypes.h"
#include "providers/ethereum/feequote.h"
#include "providers/ethereum/jsonrpc.h"
#include "providers/ethereum/logpages.h"

namespace dotm::ethereum {

/// The chain and the DOTM contract on it (contract and quirks: ethereum.md). Holds no key and signs nothing. Use on the
/// thread of the transport; must outlive its calls. Without nodes every call answers Disabled; what an error means
/// stands in Error::providerCode (rpcerror.h).
class EthereumClient final
{
public:
    static constexpr quint64 kSignatureGas = 2'000'000;
    static constexpr std::chrono::seconds kSignatureTime{5};

    EthereumClient(net::HttpTransport &transport, const core::Clock &clock, core::Random &random, EthereumConfig config,
                   net::Sleeper sleeper = net::eventLoopSleeper());

    [[nodiscard]] const EthereumConfig &config() const { return m_config; }
    /// Nodes, chain and contract are set.
    [[nodiscard]] bool isConfigured() const { return m_rpc.isConfigured() && m_config.token; }

    [[nodiscard]] core::Task<core::Result<quint64>> chainId();
    [[nodiscard]] core::Task<core::Result<quint64>> blockNumber();
    /// nullopt when there is no such block. A chain without finality answers an error or nullopt for finalized().
    [[nodiscard]] core::Task<core::Result<std::optional<BlockHeader>>> block(BlockId id);
    /// wei
    [[nodiscard]] core::Task<core::Result<core::Uint256>> balance(Address account, BlockId id);
    [[nodiscard]] core::Task<core::Result<ChainBytes>> code(Address account, BlockId id);
    /// Conflict ("reverted") with the contract's reason.
    [[nodiscard]] core::Task<core::Result<ChainBytes>> call(CallRequest request, BlockId id);
    /// Several at once, each with its own outcome.
    [[nodiscard]] core::Task<core::Result<QList<core::Result<ChainBytes>>>> callAll(QList<CallRequest> requests,
                                                                                    BlockId id);
    /// Atomic units of the configured contract; NotFound when there is no contract.
    [[nodiscard]] core::Task<core::Result<core::Uint256>> tokenBalance(Address holder, BlockId id);
    /// Whether the contract at @p wallet takes @p signature of @p hash for its own (ERC-1271). False where there is no
    /// contract, and for one that refuses. A stranger's code runs: within kSignatureGas and kSignatureTime a node.
    [[nodiscard]] core::Task<core::Result<bool>> isSignatureOf(Address wallet, QByteArray hash, QByteArray signature);
    /// With a fifth on top of the node's estimate.
    [[nodiscard]] core::Task<core::Result<quint64>> estimateGas(CallRequest request);
    [[nodiscard]] core::Task<core::Result<FeeQuote>> fees();
    /// The next nonce: of mined transactions (latest) or waiting ones too (pending).
    [[nodiscard]] core::Task<core::Result<quint64>> transactionCount(Address account, BlockId id);
    /// Sends signed bytes. Known already counts as sent. After an unclear error send the same bytes again. A nonce that
    /// is too low may be that of these very bytes, mined meanwhile: ask for their receipt first.
    [[nodiscard]] core::Task<core::Result<SentTransaction>> sendRawTransaction(QByteArray raw);
    [[nodiscard]] core::Task<core::Result<std::optional<ChainTransaction>>> transactionByHash(QByteArray hash);
    /// nullopt until it is mined, and again after a reorganisation.
    [[nodiscard]] core::Task<core::Result<std::optional<Receipt>>> receipt(QByteArray hash);
    /// Logs from @p from to at most @p to: @p size blocks, or fewer when a node finds them too many. Book a page before
    /// asking for the next; logs come in the order of the chain, removed ones left out.
    [[nodiscard]] core::Task<core::Result<LogPage>> logPage(LogQuery query, quint64 from, quint64 to, quint64 size);
    [[nodiscard]] core::Task<ContractState> contractState();

private:
    [[nodiscard]] core::Task<rpc::Answer> ask(QString method, QJsonArray params);

    const EthereumConfig m_config;
    JsonRpc m_rpc;
};

} // namespace dotm::ethereum
