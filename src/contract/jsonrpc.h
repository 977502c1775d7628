// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <expected>
#include <optional>

/// The envelope of JSON-RPC 2.0, as the Model Context Protocol uses it. Pure functions.
namespace dotm::contract::rpc {

namespace code {
inline constexpr int kParse = -32700;
inline constexpr int kInvalidRequest = -32600;
inline constexpr int kUnknownMethod = -32601;
inline constexpr int kInvalidParams = -32602;
inline constexpr int kInternal = -32603;
inline constexpr int kNoSession = -32001;
inline constexpr int kHeaderMismatch = -32020;
inline constexpr int kMissingCapability = -32021;
inline constexpr int kUnsupportedVersion = -32022;
/// Ours, beside HTTP status 401 or 403: nobody is there to act for.
inline constexpr int kSignIn = 401;
} // namespace code

/// Keys of "params._meta" by which a modern request describes itself.
namespace meta {
inline constexpr QLatin1StringView kVersion{"io.modelcontextprotocol/protocolVersion"};
inline constexpr QLatin1StringView kCapabilities{"io.modelcontextprotocol/clientCapabilities"};
inline constexpr QLatin1StringView kLogLevel{"io.modelcontextprotocol/logLevel"};
inline constexpr QLatin1StringView kSubscription{"io.modelcontextprotocol/subscriptionId"};
} // namespace meta

struct RpcError
{
    int code = code::kInternal;
    QString message;
    QJsonObject data = {}; ///< empty: none
};

template <typename T>
using Rpc = std::expected<T, RpcError>;

[[nodiscard]] inline std::unexpected<RpcError> refuse(int code, QString message, QJsonObject data = {})
{
    return std::unexpected(RpcError{code, std::move(message), std::move(data)});
}

inline constexpr qsizetype kMostInBatch = 50;

struct Message
{
    enum class Kind { Request, Notification, Response };
    Kind kind = Kind::Request;
    QJsonValue id = QJsonValue::Undefined; ///< text or integer as it came; undefined where none could be read
    QString method;
    QJsonObject params;
    QJsonValue result = QJsonValue::Undefined; ///< of a response that is no error
};

/// A message, or what is wrong with it; the id is set whenever it could be read.
struct Incoming
{
    Message message;
    std::optional<RpcError> problem;
};

/// The object or array in @p body. Refuses what is not JSON (-32700) and what is nested too deeply (-32600).
[[nodiscard]] Rpc<QJsonValue> parseBody(const QByteArray &body);
[[nodiscard]] Incoming readMessage(const QJsonValue &value);
/// "params._meta", empty when absent.
[[nodiscard]] QJsonObject metaOf(const Message &message);

[[nodiscard]] QByteArray compact(const QJsonObject &object);
/// JSON text of an id, such as 7 or "7"; unlike for two ids that differ in type.
[[nodiscard]] QByteArray idText(const QJsonValue &id);
[[nodiscard]] QByteArray encodeResult(const QJsonValue &id, const QByteArray &result);
/// Without a readable id: null for legacy peers, no member for modern ones.
[[nodiscard]] QByteArray encodeError(const QJsonValue &id, const RpcError &error, bool modern);
[[nodiscard]] QByteArray encodeNotification(const QString &method, const QJsonObject &params);
[[nodiscard]] QByteArray encodeRequest(const QJsonValue &id, const QString &method, const QJsonObject &params);

} // namespace dotm::contract::rpc
