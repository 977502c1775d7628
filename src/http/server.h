// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "http/message.h"
#include "http/responder.h"

#include <QHostAddress>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace dotm::http {

struct ServerLimits
{
    qsizetype headerBytes = 16 * 1024;
    qsizetype bodyBytes = 1024 * 1024;               ///< a larger body is answered 413 without being read
    std::chrono::milliseconds headerTimeout{10'000}; ///< from first byte to end of head (slow-loris)
    std::chrono::milliseconds bodyTimeout{30'000};   ///< whole request body; also an answer of which nothing is taken
    std::chrono::milliseconds idleTimeout{60'000};   ///< keep-alive connection without a request
    int connections = 12'000;                        ///< more are answered 503 and closed; see affordableConnections()
    qsizetype webSocketMessageBytes = 64 * 1024;
    qsizetype sendQueueBytes = 1024 * 1024;          ///< per event stream or WebSocket
    std::chrono::milliseconds webSocketPing{20'000}; ///< silence before a ping; twice as long drops the client
};

struct ServerOptions
{
    QHostAddress address{QHostAddress::LocalHost}; ///< loopback unless told otherwise
    quint16 port = 0;                              ///< 0: any free one
    int threads = 1;
    ServerLimits limits;
    QByteArray name = "dotm";
};

/// @p wanted, or as many as this process may have descriptors for beside its files. A server never allows more.
[[nodiscard]] int affordableConnections(int wanted);

/// Incoming HTTP/1.0 and 1.1 with keep-alive, server-sent events and WebSockets. The handler runs on an I/O thread: it
/// answers at once what is pure, and hands the rest to another thread together with the Responder.
class Server
{
public:
    using Handler = std::function<void(Request, Responder)>;

    Server(ServerOptions options, Handler handler);
    ~Server(); ///< drains with a deadline of two seconds
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Binds and starts. Errors: Conflict "Port 8080 is in use.", Invalid for an address that is not ours.
    [[nodiscard]] core::Outcome listen();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT"
    /// Stops accepting, lets running exchanges finish, closes streams and sockets (WebSocket code 1001), cuts what is
    /// left at @p deadline. Blocks: not from a handler. Safe to call twice.
    void drain(std::chrono::milliseconds deadline);
    [[nodiscard]] int openConnections() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace dotm::http
