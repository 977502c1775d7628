// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/jsonrpc.h"

#include <QList>

#include <expected>

namespace dotm::bridge::stdio {

namespace rpc = contract::rpc;

/// One line of the client's: a message, or a batch of them (2025-03-26 only).
struct Inbound
{
    QByteArray line;              ///< as it came: what is passed on
    rpc::Message message;         ///< of a line that is no batch
    QList<rpc::Message> requests; ///< all that wait for an answer
    bool isBatch = false;
    bool isModern = false; ///< describes itself (2026-07-28); else it belongs to a session

    [[nodiscard]] bool isRequest(QLatin1StringView method) const
    {
        return message.kind == rpc::Message::Kind::Request && message.method == method;
    }
    [[nodiscard]] bool isNotification(QLatin1StringView method) const
    {
        return message.kind == rpc::Message::Kind::Notification && message.method == method;
    }
};

/// What is wrong with a line.
struct BadLine
{
    QJsonValue id = QJsonValue::Undefined;
    rpc::RpcError error;
    bool isAnswered = true; ///< nobody waits for an answer to a notification or response
};

[[nodiscard]] std::expected<Inbound, BadLine> readInbound(const QByteArray &line);

} // namespace dotm::bridge::stdio
