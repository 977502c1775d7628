// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/tokens/chainsend.h"

#include "ethereum/hex.h"
#include "ethereum/transaction.h"
#include "providers/ethereum/rpcerror.h"
#include "services/tokens/tokenchain.h"

namespace dotm::services::chainsend {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Result;
using core::Task;
using ethereum::BlockId;
using Kind = SendVerdict::Kind;
namespace rpc = ethereum::rpc;

namespace {

bool isMeant(const core::Error &error, const char *meaning)
{
    return error.providerCode == QLatin1StringView(meaning);
}

SendVerdict verdictOf(const core::Error &error)
{
    if (isMeant(error, rpc::kFeeBelowBase) || isMeant(error, rpc::kUnderpriced)) {
        return {Kind::Outbid, u"The chain asks for a higher fee."_s, error};
    }
    if (isMeant(error, rpc::kNonceTooHigh)) {
        return {Kind::TooEarly, u"An earlier transaction is missing on the chain."_s, error};
    }
    return {Kind::Unclear, chainSentence(error), error};
}

} // namespace

Task<Result<bool>> isKnown(ethereum::EthereumClient *client, QString txHash)
{
    const QByteArray hash = ethereum::fromHexData(txHash).value_or(QByteArray());
    const auto known = co_await client->transactionByHash(hash);
    co_return known ? Result<bool>(known->has_value()) : fail(known.error());
}

Task<Result<bool>> isNonceBuried(ethereum::EthereumClient *client, ethereum::Address account, quint64 nonce)
{
    const auto head = co_await client->blockNumber();
    const auto depth = static_cast<quint64>(client->config().confirmations);
    if (!head || *head < depth) {
        co_return head ? Result<bool>(false) : fail(head.error());
    }
    const BlockId deep = BlockId::at(*head + 1 - depth);
    const auto next = co_await client->transactionCount(account, deep);
    co_return next ? Result<bool>(*next > nonce) : fail(next.error());
}

Task<SendVerdict> send(ethereum::EthereumClient *client, QString raw, QString txHash)
{
    const QByteArray bytes = ethereum::fromHexData(raw).value_or(QByteArray());
    const auto sent = co_await client->sendRawTransaction(bytes);
    if (sent) {
        co_return SendVerdict();
    }
    if (!isMeant(sent.error(), rpc::kNonceTooLow) && !isMeant(sent.error(), rpc::kUnderpriced)) {
        co_return verdictOf(sent.error());
    }
    // The nonce is taken: by these very bytes, sent before, or by others.
    const auto known = co_await isKnown(client, txHash);
    if (known && *known) {
        co_return SendVerdict();
    }
    const bool isLost = known && isMeant(sent.error(), rpc::kNonceTooLow);
    co_return isLost ? SendVerdict{Kind::Lost, u"Another transaction took its place on the chain."_s, sent.error()}
                     : verdictOf(sent.error());
}

Task<QString> refusal(ethereum::EthereumClient *client, QString raw, quint64 block)
{
    const auto bytes = ethereum::fromHexData(raw);
    const auto decoded = bytes ? ethereum::decodeTransaction(*bytes) : std::nullopt;
    const QString unknown = u"The contract refused it."_s;
    if (!decoded) {
        co_return unknown;
    }
    const ethereum::CallRequest request{decoded->from, decoded->transaction.to, decoded->transaction.data, {}};
    const BlockId place = BlockId::at(block);
    const auto answer = co_await client->call(request, place);
    const bool isSaid = !answer && answer.error().code == core::ErrorCode::Conflict;
    co_return isSaid ? answer.error().detail : unknown;
}

} // namespace dotm::services::chainsend
