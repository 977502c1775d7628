// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/ethereum/ethereumclient.h"

#include "ethereum/abi.h"
#include "ethereum/contractsignature.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/hex.h"
#include "ethereum/keccak.h"
#include "providers/ethereum/ethereumparser.h"
#include "providers/ethereum/rpcerror.h"

#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

namespace {

using core::ErrorCode;
using rpc::Answer;

constexpr std::chrono::milliseconds kLogTimeout(60'000);

template <typename T>
core::Result<T> parsedAnswer(const Answer &answer, core::Result<T> (*parse)(const QJsonValue &))
{
    if (!answer) {
        return core::fail(answer.error());
    }
    return parse(*answer);
}

QJsonObject callObject(const CallRequest &request)
{
    QJsonObject object{{u"data"_s, toHexData(request.data)}};
    if (request.from) {
        object.insert(u"from"_s, request.from->lower());
    }
    if (request.to) {
        object.insert(u"to"_s, request.to->lower());
    }
    if (!request.value.isZero()) {
        object.insert(u"value"_s, request.value.toQuantity());
    }
    if (request.gas) {
        object.insert(u"gas"_s, core::Uint256(*request.gas).toQuantity());
    }
    return object;
}

/// A fifth more: between the estimate and its turn the contract's state may have moved.
core::Result<quint64> withReserve(quint64 gas)
{
    if (gas > std::numeric_limits<quint64>::max() / 12) {
        return core::fail(ErrorCode::Protocol, u"The node's estimate of gas is no amount of gas."_s);
    }
    return gas * 12 / 10;
}

core::Result<LogPage> pageFrom(QList<Log> logs, const LogQuery &query, quint64 from, quint64 to, quint64 nextSize)
{
    const auto isForeign = [&](const Log &log) {
        return !logpages::matches(log, query, from, to);
    };
    if (std::ranges::any_of(logs, isForeign)) {
        return core::fail(ErrorCode::Protocol, u"The node answered logs that were not asked for."_s);
    }
    logs.removeIf([](const Log &log) { return log.isRemoved; });
    std::ranges::sort(logs, {}, [](const Log &log) { return std::pair(log.blockNumber, log.index); });
    return LogPage{std::move(logs), from, to, nextSize};
}

} // namespace

EthereumClient::EthereumClient(net::HttpTransport &transport, const core::Clock &clock, core::Random &random,
                               EthereumConfig config, net::Sleeper sleeper)
    : m_config(std::move(config)), m_rpc(transport, clock, random, m_config, std::move(sleeper))
{
}

core::Task<core::Result<quint64>> EthereumClient::chainId()
{
    const QString method = u"eth_chainId"_s;
    const Answer answer = co_await ask(method, {});
    co_return parsedAnswer(answer, &parser::quantity64);
}

core::Task<core::Result<quint64>> EthereumClient::blockNumber()
{
    const QString method = u"eth_blockNumber"_s;
    const Answer answer = co_await ask(method, {});
    co_return parsedAnswer(answer, &parser::quantity64);
}

core::Task<core::Result<std::optional<BlockHeader>>> EthereumClient::block(BlockId id)
{
    const QString method = u"eth_getBlockByNumber"_s;
    const QJsonArray params{id.text(), false};
    const Answer answer = co_await ask(method, params);
    co_return parsedAnswer(answer, &parser::block);
}

core::Task<core::Result<core::Uint256>> EthereumClient::balance(Address account, BlockId id)
{
    const QString method = u"eth_getBalance"_s;
    const QJsonArray params{account.lower(), id.text()};
    const Answer answer = co_await ask(method, params);
    co_return parsedAnswer(answer, &parser::quantity);
}

core::Task<core::Result<ChainBytes>> EthereumClient::code(Address account, BlockId id)
{
    const QString method = u"eth_getCode"_s;
    const QJsonArray params{account.lower(), id.text()};
    const Answer answer = co_await ask(method, params);
    co_return parsedAnswer(answer, &parser::bytes);
}

core::Task<core::Result<ChainBytes>> EthereumClient::call(CallRequest request, BlockId id)
{
    const QString method = u"eth_call"_s;
    const QJsonArray params{callObject(request), id.text()};
    const Answer answer = co_await ask(method, params);
    co_return parsedAnswer(answer, &parser::bytes);
}

core::Task<core::Result<QList<core::Result<ChainBytes>>>> EthereumClient::callAll(QList<CallRequest> requests,
                                                                                  BlockId id)
{
    QList<rpc::Call> calls;
    for (const CallRequest &each : requests) {
        calls.append({u"eth_call"_s, {callObject(each), id.text()}});
    }
    const JsonRpc::Options options;
    const auto answers = co_await m_rpc.callAll(calls, options);
    if (!answers) {
        co_return core::fail(answers.error());
    }
    QList<core::Result<ChainBytes>> results;
    for (const Answer &each : *answers) {
        results.append(parsedAnswer(each, &parser::bytes));
    }
    co_return results;
}

core::Task<core::Result<core::Uint256>> EthereumClient::tokenBalance(Address holder, BlockId id)
{
    if (!m_config.token) {
        co_return core::fail(ErrorCode::Disabled, u"The chain is off: TOKEN_ADDRESS is not set."_s);
    }
    const CallRequest request{{}, m_config.token, dotmtoken::balanceOf(holder), {}};
    const auto answer = co_await call(request, id);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    if (answer->bytes.isEmpty()) {
        co_return core::fail(ErrorCode::NotFound, u"There is no contract at TOKEN_ADDRESS."_s);
    }
    const auto units = abi::onlyUint256(answer->bytes);
    if (!units) {
        co_return core::fail(ErrorCode::Protocol, u"The contract answered no balance."_s);
    }
    co_return *units;
}

core::Task<core::Result<bool>> EthereumClient::isSignatureOf(Address wallet, QByteArray hash, QByteArray signature)
{
    const BlockId latest = BlockId::latest();
    const JsonRpc::Options options{kSignatureTime, 1};
    const rpc::Call getCode{u"eth_getCode"_s, {wallet.lower(), latest.text()}};
    const Answer found = co_await m_rpc.call(getCode, options);
    const auto code = parsedAnswer(found, &parser::bytes);
    if (!code || code->bytes.isEmpty()) {
        co_return code ? core::Result<bool>(false) : core::fail(code.error());
    }
    const CallRequest request{{}, wallet, isValidSignatureCall(hash, signature), {}, kSignatureGas};
    const rpc::Call question{u"eth_call"_s, {callObject(request), latest.text()}};
    const Answer said = co_await m_rpc.call(question, options);
    const auto answer = parsedAnswer(said, &parser::bytes);
    if (!answer) { // a refusal of the contract's is an answer
        co_return answer.error().code == ErrorCode::Conflict ? core::Result<bool>(false) : core::fail(answer.error());
    }
    co_return isValidSignatureAnswer(answer->bytes);
}

core::Task<core::Result<quint64>> EthereumClient::estimateGas(CallRequest request)
{
    const QString method = u"eth_estimateGas"_s;
    const QJsonArray params{callObject(request)};
    const Answer answer = co_await ask(method, params);
    const auto gas = parsedAnswer(answer, &parser::quantity64);
    if (!gas) {
        co_return core::fail(gas.error());
    }
    co_return withReserve(*gas);
}

core::Task<core::Result<FeeQuote>> EthereumClient::fees()
{
    const QString method = u"eth_feeHistory"_s;
    const QJsonArray params = feeHistoryParams();
    const Answer answer = co_await ask(method, params);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    co_return feesFrom(*answer, m_config.chainId, m_config.maxFeeGwei);
}

core::Task<core::Result<quint64>> EthereumClient::transactionCount(Address account, BlockId id)
{
    const QString method = u"eth_getTransactionCount"_s;
    const QJsonArray params{account.lower(), id.text()};
    const Answer answer = co_await ask(method, params);
    co_return parsedAnswer(answer, &parser::quantity64);
}

core::Task<core::Result<SentTransaction>> EthereumClient::sendRawTransaction(QByteArray raw)
{
    const SentTransaction sent{keccak256(raw), false};
    const QString method = u"eth_sendRawTransaction"_s;
    const QJsonArray params{toHexData(raw)};
    const Answer answer = co_await ask(method, params);
    if (!answer && answer.error().providerCode == QLatin1StringView(rpc::kAlreadyKnown)) {
        co_return SentTransaction{sent.hash, true};
    }
    const auto hash = parsedAnswer(answer, &parser::hash);
    if (!hash) {
        co_return core::fail(hash.error());
    }
    if (hash->bytes != sent.hash) {
        co_return core::fail(ErrorCode::Protocol, u"The node answered the hash of another transaction."_s);
    }
    co_return sent;
}

core::Task<core::Result<std::optional<ChainTransaction>>> EthereumClient::transactionByHash(QByteArray hash)
{
    const QString method = u"eth_getTransactionByHash"_s;
    const QJsonArray params{toHexData(hash)};
    const Answer answer = co_await ask(method, params);
    auto found = parsedAnswer(answer, &parser::transaction);
    if (found && *found && (*found)->hash != hash) {
        co_return core::fail(ErrorCode::Protocol, u"The node answered another transaction."_s);
    }
    co_return found;
}

core::Task<core::Result<std::optional<Receipt>>> EthereumClient::receipt(QByteArray hash)
{
    const QString method = u"eth_getTransactionReceipt"_s;
    const QJsonArray params{toHexData(hash)};
    const Answer answer = co_await ask(method, params);
    auto found = parsedAnswer(answer, &parser::receipt);
    if (found && *found && (*found)->transactionHash != hash) {
        co_return core::fail(ErrorCode::Protocol, u"The node answered the receipt of another transaction."_s);
    }
    co_return found;
}

core::Task<core::Result<LogPage>> EthereumClient::logPage(LogQuery query, quint64 from, quint64 to, quint64 size)
{
    if (from > to) {
        co_return core::fail(ErrorCode::Invalid, u"The range of blocks ends before it begins."_s);
    }
    const JsonRpc::Options options{kLogTimeout, 1};
    for (quint64 width = std::clamp<quint64>(size, 1, logpages::kLargestSize);;) {
        const quint64 end = to - from < width ? to : from + width - 1;
        const rpc::Call getLogs{u"eth_getLogs"_s, {logpages::filter(query, from, end)}};
        const Answer answer = co_await m_rpc.call(getLogs, options);
        if (!answer && logpages::isTooWide(answer.error()) && end > from) {
            width = logpages::halved(end - from + 1);
            continue;
        }
        const auto logs = parsedAnswer(answer, &parser::logs);
        if (!logs) {
            co_return core::fail(logs.error());
        }
        const quint64 next = width < size ? width : logpages::grown(width);
        co_return pageFrom(*logs, query, from, end, next);
    }
}

core::Task<ContractState> EthereumClient::contractState()
{
    if (!isConfigured()) {
        co_return ContractState::NotConfigured;
    }
    const Address token = *m_config.token;
    const BlockId latest = BlockId::latest();
    const auto found = co_await code(token, latest);
    if (found) {
        co_return found->bytes.isEmpty() ? ContractState::NoCode : ContractState::Ok;
    }
    const bool isWrong = found.error().providerCode == QLatin1StringView(rpc::kWrongChain);
    co_return isWrong ? ContractState::WrongChain : ContractState::Unreachable;
}

core::Task<Answer> EthereumClient::ask(QString method, QJsonArray params)
{
    const rpc::Call question{method, params};
    const JsonRpc::Options options;
    co_return co_await m_rpc.call(question, options);
}

} // namespace dotm::ethereum
