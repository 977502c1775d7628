// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <expected>
#include <optional>

namespace dotm::sandbox::ethereum {

/// An error of JSON-RPC, in geth's words.
struct RpcError
{
    int code = kServer;
    QString message;
    std::optional<QByteArray> data; ///< why a call reverted

    static constexpr int kParse = -32700;
    static constexpr int kRequest = -32600;
    static constexpr int kMethod = -32601;
    static constexpr int kParams = -32602;
    static constexpr int kServer = -32000; ///< geth's catch-all: the message says what it is
    static constexpr int kLimit = -32005;
    static constexpr int kRevert = 3;
};

using RpcResult = std::expected<QJsonValue, RpcError>;

[[nodiscard]] inline std::unexpected<RpcError> refuse(const QString &message, int code = RpcError::kServer)
{
    return std::unexpected(RpcError{code, message, {}});
}

} // namespace dotm::sandbox::ethereum
