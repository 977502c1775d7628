// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/rendezvous.h"
#include "bridge/stdio/mcpcall.h"
#include "net/managerpool.h"

namespace dotm::bridge::stdio {

/// How the running desktop is reached, and as what.
struct Way
{
    Rendezvous desk;
    QByteArray sessionId; ///< empty: none
    QString revision;     ///< negotiated with the session; empty: none
    quint64 number = 0;   ///< another one whenever any of the above changes
};

/// Makes the calls to the desktop. Every call has a connection of its own, so that one which the desktop closed in the
/// meantime is never taken for a message that may have arrived.
class CallMaker
{
public:
    /// @p client: on whose behalf we come.
    explicit CallMaker(QByteArray client) : m_client(std::move(client)) {}

    /// @p timeout: until the head of the answer.
    [[nodiscard]] std::unique_ptr<McpCall> post(const Way &way, const QByteArray &body,
                                                const QList<net::Header> &headers, std::chrono::milliseconds timeout,
                                                McpCall::Sink sink);
    /// An event stream of the session, from @p lastEventId on.
    [[nodiscard]] std::unique_ptr<McpCall> listen(const Way &way, const QByteArray &lastEventId, McpCall::Sink sink);

private:
    [[nodiscard]] net::HttpRequest request(const Way &way) const;

    QByteArray m_client;
    net::ManagerPool m_managers;
};

/// The headers of a message that belongs to @p way's session.
[[nodiscard]] QList<net::Header> sessionHeaders(const Way &way);

} // namespace dotm::bridge::stdio
