// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "providers/ethereum/ethereumtypes.h"

#include <QJsonObject>
#include <QJsonValue>

/// What stands in the "result" of an answer. Error: Protocol for anything a node may not say.
namespace dotm::ethereum::parser {

[[nodiscard]] core::Result<core::Uint256> quantity(const QJsonValue &result);
[[nodiscard]] core::Result<quint64> quantity64(const QJsonValue &result);
[[nodiscard]] core::Result<ChainBytes> bytes(const QJsonValue &result);
/// 32 bytes.
[[nodiscard]] core::Result<ChainBytes> hash(const QJsonValue &result);
/// nullopt for null: the chain knows no such thing (yet).
[[nodiscard]] core::Result<std::optional<BlockHeader>> block(const QJsonValue &result);
[[nodiscard]] core::Result<std::optional<ChainTransaction>> transaction(const QJsonValue &result);
[[nodiscard]] core::Result<std::optional<Receipt>> receipt(const QJsonValue &result);
[[nodiscard]] core::Result<QList<Log>> logs(const QJsonValue &result);

/// Fields of an object a node wrote: quantities, data, addresses. The first that is wrong spoils all.
class ChainFields
{
public:
    ChainFields(QJsonObject object, QString what) : m_object(std::move(object)), m_what(std::move(what)) {}

    [[nodiscard]] core::Uint256 quantity(const QString &name) { return required(optionalQuantity(name), name); }
    [[nodiscard]] quint64 quantity64(const QString &name);
    /// nullopt when missing or null.
    [[nodiscard]] std::optional<core::Uint256> optionalQuantity(const QString &name);
    [[nodiscard]] std::optional<quint64> optionalQuantity64(const QString &name);
    [[nodiscard]] QByteArray data(const QString &name);
    [[nodiscard]] QByteArray hash(const QString &name);
    [[nodiscard]] Address address(const QString &name) { return required(optionalAddress(name), name); }
    [[nodiscard]] std::optional<Address> optionalAddress(const QString &name);
    [[nodiscard]] bool optionalFlag(const QString &name);
    [[nodiscard]] QJsonArray array(const QString &name);

    void reject(const QString &name);
    [[nodiscard]] bool isGood() const { return m_fault.isEmpty(); }
    /// @p made, or Protocol with the name of the first faulty field.
    template <typename T>
    [[nodiscard]] core::Result<T> checked(T made) const
    {
        if (!isGood()) {
            return core::fail(core::ErrorCode::Protocol,
                              QStringLiteral("%1: \"%2\" is missing or wrong").arg(m_what, m_fault));
        }
        return made;
    }

private:
    [[nodiscard]] bool isMissing(const QString &name) const;
    template <typename T>
    [[nodiscard]] T required(std::optional<T> value, const QString &name)
    {
        if (!value) {
            reject(name);
        }
        return value.value_or(T());
    }

    QJsonObject m_object;
    QString m_what;
    QString m_fault;
};

} // namespace dotm::ethereum::parser
