// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/ethereumchain.h"
#include "sandbox/ethereumerror.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace dotm::sandbox::ethereum {

/// One call of a method: its parameters, read one by one, with geth's words for what is wrong with them.
class Params
{
public:
    Params(const QJsonArray &values, const Chain &chain) : m_values(values), m_chain(chain) {}

    [[nodiscard]] bool has(qsizetype n) const { return n < m_values.size() && !m_values.at(n).isNull(); }
    [[nodiscard]] std::expected<QJsonValue, RpcError> required(qsizetype n) const;
    [[nodiscard]] std::expected<QString, RpcError> address(qsizetype n) const;
    [[nodiscard]] std::expected<QString, RpcError> hash(qsizetype n) const;
    [[nodiscard]] std::expected<QByteArray, RpcError> data(qsizetype n) const;
    [[nodiscard]] std::expected<QJsonObject, RpcError> object(qsizetype n) const;
    /// The number of the block a parameter names: a tag, a number, or an object with blockNumber or blockHash. A number
    /// above the head is an error where @p mustExist.
    [[nodiscard]] std::expected<qint64, RpcError> block(qsizetype n, bool mustExist = true) const;
    [[nodiscard]] std::expected<qint64, RpcError> blockOf(const QJsonValue &value, qsizetype n, bool mustExist) const;

    /// "invalid argument 0: …"
    [[nodiscard]] static std::unexpected<RpcError> invalid(qsizetype n, const QString &why);

private:
    [[nodiscard]] std::expected<QString, RpcError> text(qsizetype n) const;

    const QJsonArray &m_values;
    const Chain &m_chain;
};

inline constexpr qint64 kSafeDepth = 32;
inline constexpr qint64 kFinalDepth = 64;

} // namespace dotm::sandbox::ethereum
