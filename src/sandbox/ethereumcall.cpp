// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// eth_call and eth_estimateGas: running without leaving anything behind.

#include "sandbox/ethereummethods.h"

#include "sandbox/ethereumhex.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

using core::Uint256;

namespace {

/// The message a call is made of; fields that are left out are zero.
std::expected<Transaction, RpcError> messageOf(const Params &params)
{
    const std::expected<QJsonObject, RpcError> object = params.object(0);
    if (!object) {
        return std::unexpected(object.error());
    }
    Transaction message;
    const QJsonValue from = object->value("from"_L1);
    const QJsonValue to = object->value("to"_L1);
    const QJsonValue value = object->value("value"_L1);
    const QJsonValue input = object->contains("input"_L1) ? object->value("input"_L1) : object->value("data"_L1);
    const std::optional<QString> sender = from.isString() ? addressOf(from.toString()) : QString(kNobody);
    const std::optional<QString> target = to.isString() ? addressOf(to.toString()) : QString();
    const std::optional<Uint256> wei = value.isString() ? Uint256::fromQuantity(value.toString()) : Uint256();
    const std::optional<QByteArray> data = input.isString() ? dataOf(input.toString()) : QByteArray();
    if (!sender || !target || !wei || !data) {
        return Params::invalid(0, u"json: a field of the transaction is no hex string of its length"_s);
    }
    message.sender = *sender;
    message.to = *target;
    message.value = *wei;
    message.data = *data;
    return message;
}

/// The text of an Error(string), after a colon; empty for other reasons.
QString spoken(const QByteArray &reason)
{
    constexpr qsizetype kTextAt = 4 + 64;
    if (!reason.startsWith(QByteArray::fromHex("08c379a0")) || reason.size() < kTextAt) {
        return {};
    }
    const quint64 size = Uint256::fromBytes(reason.sliced(36, 32)).value_or(Uint256()).toU64().value_or(0);
    return u": "_s + QString::fromUtf8(reason.mid(kTextAt, static_cast<qsizetype>(std::min<quint64>(size, 1024))));
}

/// Runs the message on the state after @p block, or says why it cannot.
std::expected<Execution, RpcError> executed(Chain &chain, const Transaction &message, qint64 block)
{
    State state = chain.state(block);
    const Uint256 balance = state.number(etherKey(message.sender));
    if (message.value > balance) {
        return refuse(u"insufficient funds for gas * price + value: address %1 have %2 want %3"_s.arg(
            checksummed(message.sender), balance.toDecimal(), message.value.toDecimal()));
    }
    const Execution done = chain.run(message.sender, message.to, message.value, message.data, state);
    if (!done.ok) {
        return std::unexpected(RpcError{RpcError::kRevert, u"execution reverted"_s + spoken(done.output), done.output});
    }
    return done;
}

/// Parameter 0 run on the block of parameter 1.
template <typename Then>
RpcResult runThen(Chain &chain, const Params &params, Then then)
{
    const std::expected<Transaction, RpcError> message = messageOf(params);
    if (!message) {
        return std::unexpected(message.error());
    }
    const std::expected<qint64, RpcError> block = params.block(1);
    if (!block) {
        return std::unexpected(block.error());
    }
    const std::expected<Execution, RpcError> done = executed(chain, *message, *block);
    if (!done) {
        return std::unexpected(done.error());
    }
    return then(*message, *done);
}

} // namespace

RpcResult ethCall(Chain &chain, const Params &params)
{
    return runThen(chain, params,
                   [](const Transaction &, const Execution &done) -> QJsonValue { return hexData(done.output); });
}

RpcResult estimateGas(Chain &chain, const Params &params)
{
    return runThen(chain, params, [](const Transaction &message, const Execution &done) -> QJsonValue {
        return quantity(std::max(intrinsicGas(message) + done.gas, floorGas(message)));
    });
}

} // namespace dotm::sandbox::ethereum
