// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/legacyendpoint.h"
#include "server/mcp/modernendpoint.h"
#include "server/mcp/sseendpoint.h"

#include <QTimer>

namespace dotm::server::mcp {

/// The MCP server: one address for every revision (mounted at /mcp, /mcp/messages and /mcp/v2/messages), and the older
/// HTTP+SSE transport beside it. What a request belongs to is decided once, here, by its body. Requests are handled on
/// I/O threads; long tools, keep-alive and expiry run on the service thread, where this object lives.
class McpServer final : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        std::size_t streams = 10'000; ///< more are told to come later
        Sessions::Limits sessions = {};
    };
    /// @p api identifies people and knows which hosts are ours, @p gate lets API keys in. They, the clock and the
    /// source of randomness outlive this.
    McpServer(Api &api, KeyGate &gate, Registry registry, const QString &version, SessionKey key, core::Clock &clock,
              core::Random &random, Limits limits);

    /// False for a GET that wants no events: what people and programs read there is not the protocol's.
    [[nodiscard]] static bool takes(const http::Request &request);
    void handle(http::Request request, http::Responder responder);
    /// Tells every client that listens. Any thread.
    void announce(Change change);
    void announceUpdate(const QString &uri);
    /// Ends modern subscriptions as the protocol wants it. Before the HTTP server goes.
    void endSubscriptions();
    [[nodiscard]] const Registry &registry() const { return m_book.registry(); }
    /// Calls that were taken and not answered yet. Any thread.
    [[nodiscard]] int pending() const { return m_dispatcher.running(); }

private:
    void knock(http::Request request, http::Responder responder);
    void enter(const Arrival &request, http::Responder responder);
    void post(const Arrival &request, http::Responder responder);
    void dispatch(const Arrival &request, const QJsonValue &body, http::Responder responder, Accepts accepts);
    void dispatchOne(const Arrival &request, const Message &message, http::Responder responder, Accepts accepts);

    Api &m_api;
    KeyGate &m_gate;
    const Book m_book;
    Sessions m_sessions;
    Streams m_streams;
    Dispatcher m_dispatcher;
    LegacyEndpoint m_legacy;
    ModernEndpoint m_modern;
    SseEndpoint m_sse;
    QTimer m_keepAlive;
};

} // namespace dotm::server::mcp
