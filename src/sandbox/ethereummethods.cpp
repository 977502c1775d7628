// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereummethods.h"

#include "sandbox/ethereumhex.h"
#include "sandbox/ethereumshape.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

namespace {

QJsonValue numberResult(qint64 number)
{
    return quantity(static_cast<quint64>(number));
}

RpcResult clientVersion(Chain &, const Params &)
{
    return u"DOTM-Sandbox/v" DOTM_VERSION "/simulated"_s;
}

RpcResult netVersion(Chain &, const Params &)
{
    return QString::number(kChainId);
}

RpcResult chainId(Chain &, const Params &)
{
    return quantity(kChainId);
}

RpcResult blockNumber(Chain &chain, const Params &)
{
    return numberResult(chain.head());
}

RpcResult syncing(Chain &, const Params &)
{
    return false;
}

RpcResult accounts(Chain &, const Params &)
{
    return QJsonArray(); // no key lives in a node
}

/// Answers @p read of the account in parameter 0 as it was after the block in parameter 1.
template <typename Read>
RpcResult ofAccount(Chain &, const Params &params, Read read)
{
    const std::expected<QString, RpcError> address = params.address(0);
    if (!address) {
        return std::unexpected(address.error());
    }
    if (const auto named = params.required(1); !named) {
        return std::unexpected(named.error());
    }
    const std::expected<qint64, RpcError> block = params.block(1);
    if (!block) {
        return std::unexpected(block.error());
    }
    return read(*address, *block);
}

RpcResult getBalance(Chain &chain, const Params &params)
{
    return ofAccount(chain, params, [&](const QString &address, qint64 block) -> QJsonValue {
        return chain.state(block).number(etherKey(address)).toQuantity();
    });
}

RpcResult getCode(Chain &chain, const Params &params)
{
    return ofAccount(chain, params, [](const QString &address, qint64) -> QJsonValue {
        return address == tokenAddress() ? hexData(tokenCode()) : u"0x"_s;
    });
}

RpcResult getTransactionCount(Chain &chain, const Params &params)
{
    const bool withWaiting = params.has(1) && params.required(1)->toString() == "pending"_L1;
    return ofAccount(chain, params, [&](const QString &address, qint64 block) -> QJsonValue {
        return withWaiting ? quantity(chain.nonce(address, true))
                           : chain.state(block).number(nonceKey(address)).toQuantity();
    });
}

RpcResult sendRawTransaction(Chain &chain, const Params &params)
{
    const std::expected<QByteArray, RpcError> raw = params.data(0);
    if (!raw) {
        return std::unexpected(raw.error());
    }
    const std::expected<Transaction, RpcError> transaction = decodeTransaction(*raw, kChainId);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (const std::optional<RpcError> refused = chain.accept(*transaction)) {
        return std::unexpected(*refused);
    }
    return transaction->hash;
}

RpcResult transactionByHash(Chain &chain, const Params &params)
{
    const std::expected<QString, RpcError> hash = params.hash(0);
    if (!hash) {
        return std::unexpected(hash.error());
    }
    const std::optional<Kept> kept = chain.find(*hash);
    return kept ? QJsonValue(transactionJson(chain, *kept)) : QJsonValue();
}

RpcResult transactionReceipt(Chain &chain, const Params &params)
{
    const std::expected<QString, RpcError> hash = params.hash(0);
    if (!hash) {
        return std::unexpected(hash.error());
    }
    const std::optional<Kept> kept = chain.find(*hash);
    return kept && kept->block ? QJsonValue(receiptJson(chain, *kept)) : QJsonValue();
}

bool isWhole(const Params &params)
{
    return params.has(1) && params.required(1)->toBool();
}

RpcResult blockByNumber(Chain &chain, const Params &params)
{
    if (const auto named = params.required(0); !named) {
        return std::unexpected(named.error());
    }
    const std::expected<qint64, RpcError> number = params.block(0, false);
    if (!number) {
        return std::unexpected(number.error());
    }
    return *number > chain.head() ? QJsonValue() : blockJson(chain, chain.block(*number), isWhole(params));
}

RpcResult blockByHash(Chain &chain, const Params &params)
{
    const std::expected<QString, RpcError> hash = params.hash(0);
    if (!hash) {
        return std::unexpected(hash.error());
    }
    const std::optional<qint64> number = chain.numberOf(*hash);
    return number ? QJsonValue(blockJson(chain, chain.block(*number), isWhole(params))) : QJsonValue();
}

} // namespace

const QHash<QString, Method> &methods()
{
    static const QHash<QString, Method> kMethods{
        {u"web3_clientVersion"_s, clientVersion},
        {u"net_version"_s, netVersion},
        {u"eth_chainId"_s, chainId},
        {u"eth_blockNumber"_s, blockNumber},
        {u"eth_syncing"_s, syncing},
        {u"eth_accounts"_s, accounts},
        {u"eth_getBalance"_s, getBalance},
        {u"eth_getCode"_s, getCode},
        {u"eth_getTransactionCount"_s, getTransactionCount},
        {u"eth_call"_s, ethCall},
        {u"eth_estimateGas"_s, estimateGas},
        {u"eth_gasPrice"_s, gasPrice},
        {u"eth_feeHistory"_s, feeHistory},
        {u"eth_maxPriorityFeePerGas"_s, priorityFee},
        {u"eth_sendRawTransaction"_s, sendRawTransaction},
        {u"eth_getTransactionByHash"_s, transactionByHash},
        {u"eth_getTransactionReceipt"_s, transactionReceipt},
        {u"eth_getLogs"_s, getLogs},
        {u"eth_getBlockByNumber"_s, blockByNumber},
        {u"eth_getBlockByHash"_s, blockByHash},
    };
    return kMethods;
}

} // namespace dotm::sandbox::ethereum
