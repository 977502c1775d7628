// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumparams.h"

#include "sandbox/ethereumhex.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

namespace {

std::unexpected<RpcError> wrongLength(qsizetype n, const QString &text, int want, const QString &type)
{
    return Params::invalid(
        n, u"hex string has length %1, want %2 for %3"_s.arg(QString::number(std::max<qsizetype>(0, text.size() - 2)),
                                                             QString::number(want), type));
}

/// The block of a tag; nothing when it is none.
std::optional<qint64> tagged(const QString &tag, qint64 head)
{
    if (tag == "latest"_L1 || tag == "pending"_L1) {
        return head;
    }
    if (tag == "earliest"_L1) {
        return 0;
    }
    if (tag == "safe"_L1) {
        return std::max<qint64>(0, head - kSafeDepth);
    }
    return tag == "finalized"_L1 ? std::optional(std::max<qint64>(0, head - kFinalDepth)) : std::nullopt;
}

} // namespace

std::unexpected<RpcError> Params::invalid(qsizetype n, const QString &why)
{
    return refuse(u"invalid argument %1: %2"_s.arg(QString::number(n), why), RpcError::kParams);
}

std::expected<QJsonValue, RpcError> Params::required(qsizetype n) const
{
    if (!has(n)) {
        return refuse(u"missing value for required argument %1"_s.arg(n), RpcError::kParams);
    }
    return m_values.at(n);
}

std::expected<QString, RpcError> Params::text(qsizetype n) const
{
    const std::expected<QJsonValue, RpcError> value = required(n);
    if (!value) {
        return std::unexpected(value.error());
    }
    if (!value->isString()) {
        return invalid(n, u"json: cannot unmarshal non-string"_s);
    }
    return value->toString();
}

std::expected<QString, RpcError> Params::address(qsizetype n) const
{
    const std::expected<QString, RpcError> given = text(n);
    if (!given) {
        return given;
    }
    const std::optional<QString> address = addressOf(*given);
    return address ? std::expected<QString, RpcError>(*address) : wrongLength(n, *given, 40, u"common.Address"_s);
}

std::expected<QString, RpcError> Params::hash(qsizetype n) const
{
    const std::expected<QString, RpcError> given = text(n);
    if (!given) {
        return given;
    }
    const std::optional<QString> hash = hashOf(*given);
    return hash ? std::expected<QString, RpcError>(*hash) : wrongLength(n, *given, 64, u"common.Hash"_s);
}

std::expected<QByteArray, RpcError> Params::data(qsizetype n) const
{
    const std::expected<QString, RpcError> given = text(n);
    if (!given) {
        return std::unexpected(given.error());
    }
    const std::optional<QByteArray> bytes = dataOf(*given);
    if (!bytes) {
        return invalid(n, u"json: cannot unmarshal invalid hex string into Go value of type hexutil.Bytes"_s);
    }
    return *bytes;
}

std::expected<QJsonObject, RpcError> Params::object(qsizetype n) const
{
    const std::expected<QJsonValue, RpcError> value = required(n);
    if (!value) {
        return std::unexpected(value.error());
    }
    if (!value->isObject()) {
        return invalid(n, u"json: cannot unmarshal into an object"_s);
    }
    return value->toObject();
}

std::expected<qint64, RpcError> Params::block(qsizetype n, bool mustExist) const
{
    return blockOf(has(n) ? m_values.at(n) : QJsonValue(u"latest"_s), n, mustExist);
}

std::expected<qint64, RpcError> Params::blockOf(const QJsonValue &value, qsizetype n, bool mustExist) const
{
    const QJsonValue byHash = value["blockHash"_L1];
    if (byHash.isString()) {
        const std::optional<qint64> number = m_chain.numberOf(byHash.toString().toLower());
        return number ? std::expected<qint64, RpcError>(*number) : refuse(u"header for hash not found"_s);
    }
    const QString given = value.isObject() ? value["blockNumber"_L1].toString() : value.toString();
    const qint64 head = m_chain.head();
    if (const std::optional<qint64> number = tagged(given, head)) {
        return *number;
    }
    const std::optional<quint64> number = quantityOf(given);
    if (!number || *number > quint64(std::numeric_limits<qint64>::max())) {
        return invalid(n, u"hex string without 0x prefix, or no block number"_s);
    }
    if (mustExist && static_cast<qint64>(*number) > head) {
        return refuse(u"header not found"_s);
    }
    return static_cast<qint64>(*number);
}

} // namespace dotm::sandbox::ethereum
