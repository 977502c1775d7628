// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/ethereum/ethereumparser.h"

#include "ethereum/hex.h"

#include <QJsonArray>

namespace dotm::ethereum::parser {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kHashSize = 32;

core::Failure wrong(const QString &what)
{
    return core::fail(core::ErrorCode::Protocol, u"The node answered no %1."_s.arg(what));
}

/// null is a legitimate answer; anything but an object is not.
template <typename T>
core::Result<std::optional<T>> objectOrNull(const QJsonValue &result, const QString &what,
                                            core::Result<T> (*parse)(const QJsonObject &))
{
    if (result.isNull()) {
        return std::optional<T>();
    }
    if (!result.isObject()) {
        return wrong(what);
    }
    core::Result<T> parsed = parse(result.toObject());
    if (!parsed) {
        return core::fail(parsed.error());
    }
    return std::optional<T>(*std::move(parsed));
}

core::TimePoint timeOf(quint64 seconds, ChainFields &fields)
{
    constexpr quint64 kLatest = 253'402'300'799; // 9999-12-31
    if (seconds > kLatest) {
        fields.reject(u"timestamp"_s);
        return {};
    }
    return core::fromMs(static_cast<qint64>(seconds) * 1000);
}

core::Result<BlockHeader> blockFrom(const QJsonObject &object)
{
    ChainFields fields(object, u"Block"_s);
    BlockHeader header;
    header.number = fields.quantity64(u"number"_s);
    header.hash = fields.hash(u"hash"_s);
    header.parentHash = fields.hash(u"parentHash"_s);
    header.time = timeOf(fields.quantity64(u"timestamp"_s), fields);
    header.baseFeePerGas = fields.optionalQuantity(u"baseFeePerGas"_s);
    return fields.checked(header);
}

core::Result<ChainTransaction> transactionFrom(const QJsonObject &object)
{
    ChainFields fields(object, u"Transaction"_s);
    ChainTransaction transaction;
    transaction.hash = fields.hash(u"hash"_s);
    transaction.from = fields.address(u"from"_s);
    transaction.nonce = fields.quantity64(u"nonce"_s);
    transaction.blockNumber = fields.optionalQuantity64(u"blockNumber"_s);
    return fields.checked(transaction);
}

core::Result<Receipt> receiptFrom(const QJsonObject &object)
{
    ChainFields fields(object, u"Receipt"_s);
    Receipt receipt;
    receipt.transactionHash = fields.hash(u"transactionHash"_s);
    receipt.blockNumber = fields.quantity64(u"blockNumber"_s);
    receipt.blockHash = fields.hash(u"blockHash"_s);
    const quint64 status = fields.quantity64(u"status"_s);
    receipt.isSuccess = status == 1;
    if (status > 1) {
        fields.reject(u"status"_s);
    }
    receipt.gasUsed = fields.quantity(u"gasUsed"_s);
    receipt.effectiveGasPrice = fields.optionalQuantity(u"effectiveGasPrice"_s);
    receipt.contract = fields.optionalAddress(u"contractAddress"_s);
    const auto list = logs(fields.array(u"logs"_s));
    if (!list) {
        return core::fail(list.error());
    }
    receipt.logs = *list;
    return fields.checked(receipt);
}

} // namespace

core::Result<core::Uint256> quantity(const QJsonValue &result)
{
    const auto value = core::Uint256::fromQuantity(result.toString());
    return value ? core::Result<core::Uint256>(*value) : wrong(u"number"_s);
}

core::Result<quint64> quantity64(const QJsonValue &result)
{
    const auto value = core::Uint256::fromQuantity(result.toString());
    const auto narrow = value ? value->toU64() : std::nullopt;
    return narrow ? core::Result<quint64>(*narrow) : wrong(u"number of 64 bits"_s);
}

core::Result<ChainBytes> bytes(const QJsonValue &result)
{
    const auto value = fromHexData(result.toString());
    return value ? core::Result<ChainBytes>(ChainBytes{*value}) : wrong(u"bytes"_s);
}

core::Result<ChainBytes> hash(const QJsonValue &result)
{
    const auto value = fromHexData(result.toString(), kHashSize);
    return value ? core::Result<ChainBytes>(ChainBytes{*value}) : wrong(u"hash"_s);
}

core::Result<std::optional<BlockHeader>> block(const QJsonValue &result)
{
    return objectOrNull<BlockHeader>(result, u"block"_s, blockFrom);
}

core::Result<std::optional<ChainTransaction>> transaction(const QJsonValue &result)
{
    return objectOrNull<ChainTransaction>(result, u"transaction"_s, transactionFrom);
}

core::Result<std::optional<Receipt>> receipt(const QJsonValue &result)
{
    return objectOrNull<Receipt>(result, u"receipt"_s, receiptFrom);
}

quint64 ChainFields::quantity64(const QString &name)
{
    return required(optionalQuantity64(name), name);
}

std::optional<core::Uint256> ChainFields::optionalQuantity(const QString &name)
{
    if (isMissing(name)) {
        return std::nullopt;
    }
    const auto value = core::Uint256::fromQuantity(m_object.value(name).toString());
    if (!value) {
        reject(name);
    }
    return value;
}

std::optional<quint64> ChainFields::optionalQuantity64(const QString &name)
{
    const auto value = optionalQuantity(name);
    const auto narrow = value ? value->toU64() : std::nullopt;
    if (value && !narrow) {
        reject(name);
    }
    return narrow;
}

QByteArray ChainFields::data(const QString &name)
{
    return required(fromHexData(m_object.value(name).toString()), name);
}

QByteArray ChainFields::hash(const QString &name)
{
    return required(fromHexData(m_object.value(name).toString(), kHashSize), name);
}

std::optional<Address> ChainFields::optionalAddress(const QString &name)
{
    if (isMissing(name)) {
        return std::nullopt;
    }
    const auto raw = fromHexData(m_object.value(name).toString(), Address::kSize);
    const auto address = raw ? Address::fromBytes(*raw) : std::nullopt;
    if (!address) {
        reject(name);
    }
    return address;
}

bool ChainFields::optionalFlag(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!isMissing(name) && !value.isBool()) {
        reject(name);
    }
    return value.toBool();
}

QJsonArray ChainFields::array(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray()) {
        reject(name);
    }
    return value.toArray();
}

void ChainFields::reject(const QString &name)
{
    if (m_fault.isEmpty()) {
        m_fault = name;
    }
}

bool ChainFields::isMissing(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isUndefined() || value.isNull();
}

} // namespace dotm::ethereum::parser
