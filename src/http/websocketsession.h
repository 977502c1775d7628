// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/asio.h"
#include "http/exchange.h"
#include "http/server.h"
#include "http/wire.h"

#include <boost/beast/websocket/stream.hpp>

#include <memory>

namespace dotm::http {

/// One accepted WebSocket: a reading coroutine that calls onText, a writing one that empties the exchange's queue.
class WebSocketSession final : public std::enable_shared_from_this<WebSocketSession>
{
public:
    struct Handshake
    {
        QByteArray key;
        QByteArray server; ///< this and the next two: headers of the answer
        QByteArray date;
        QByteArray requestId;
    };

    /// @p wake is set whenever @p exchange has something to write.
    WebSocketSession(Socket socket, Signal &wake, std::shared_ptr<Exchange> exchange, const ServerLimits &limits);

    /// Answers the handshake and returns when the socket is closed and both directions are done.
    [[nodiscard]] Awaitable<void> run(Handshake handshake);
    void cut();

private:
    [[nodiscard]] Awaitable<bool> accept(Handshake handshake);
    [[nodiscard]] Awaitable<void> read();
    [[nodiscard]] Awaitable<void> write();
    [[nodiscard]] Awaitable<bool> writeFrames(QByteArrayList frames);
    void hand(const QByteArray &text);
    [[nodiscard]] boost::beast::websocket::close_reason closeReason() const;

    boost::beast::websocket::stream<Socket, false> m_stream;
    Signal &m_wake;
    Signal m_writerDone;
    bool m_readerDone = false;
    std::shared_ptr<Exchange> m_exchange;
};

} // namespace dotm::http
