// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <functional>
#include <memory>

namespace dotm::http {

class Exchange; // inside src/http

/// A server-sent event stream. Thread-safe; writing to a stream whose client left does nothing.
class EventStream
{
public:
    explicit EventStream(std::shared_ptr<Exchange> exchange);
    /// @p event and @p id may be empty. @p data may hold line breaks.
    void send(const QByteArray &event, const QByteArray &data, const QByteArray &id = {}) const;
    void comment(const QByteArray &text) const; ///< a keep-alive line
    void close() const;
    [[nodiscard]] bool isOpen() const;

private:
    std::shared_ptr<Exchange> m_exchange;
};

struct WebSocketHandlers
{
    /// Called on an I/O thread, one at a time.
    std::function<void(const QByteArray &text)> onText;
    std::function<void()> onClosed; ///< exactly once, however it ended
};

/// An accepted WebSocket. Thread-safe; sending to a closed one does nothing. A client that reads slower than the
/// server's send-queue limit is dropped.
class WebSocket
{
public:
    explicit WebSocket(std::shared_ptr<Exchange> exchange);
    void sendText(const QByteArray &text) const;
    void close(int code = 1000, const QByteArray &reason = {}) const;
    [[nodiscard]] bool isOpen() const;

private:
    std::shared_ptr<Exchange> m_exchange;
};

/// What somebody who let a request in adds to its answer, and wants to know of it.
struct Escort
{
    QList<Header> headers; ///< appended to the answer's own, whatever it is
    /// Told the status, once, on the answering thread. A whole answer waits until @p go is called, on any thread, and
    /// becomes 500 when @p go is dropped; of a stream it is told when the stream has begun.
    std::function<void(int status, std::function<void()> go)> onStatus;
};

/// How a handler answers: once, from any thread, now or later. Move-only. A responder whose client has gone swallows
/// the answer; one that is destroyed unanswered answers 500. A client counts as gone as soon as it ends its side of the
/// connection.
class Responder
{
public:
    explicit Responder(std::shared_ptr<Exchange> exchange);
    Responder(Responder &&) noexcept = default;
    Responder &operator=(Responder &&other) noexcept; ///< what was held before counts as destroyed
    Responder(const Responder &) = delete;
    Responder &operator=(const Responder &) = delete;
    ~Responder();

    /// Before anything is answered; not for WebSockets.
    void accompany(Escort escort);
    void send(Response response);
    /// Cuts the connection (RST) without an answer. The sandbox's faults need it; a real endpoint never does.
    void abort();
    /// Starts "text/event-stream". @p onClosed is called exactly once, when the stream has ended, however: on an I/O
    /// thread, or before this returns if the client is gone already. So it can come before the caller has the stream.
    [[nodiscard]] EventStream startEvents(QList<Header> headers = {}, std::function<void()> onClosed = {});
    /// Starts a body of unknown length (chunked). @p nextChunk is called on an I/O thread when the client can take
    /// more; an empty chunk ends the body. An exception cuts the connection, so that the client sees a broken body.
    void sendStream(Response head, std::function<QByteArray()> nextChunk);
    /// Accepts the upgrade. Only valid when isUpgrade(); otherwise answers 426 and returns a closed socket, and calls
    /// no handler. If the client is gone already, onClosed is called before this returns.
    [[nodiscard]] WebSocket acceptWebSocket(WebSocketHandlers handlers, const QByteArray &subprotocol = {});
    [[nodiscard]] bool isUpgrade() const;
    [[nodiscard]] bool clientGone() const;

private:
    /// The answer begins now and cannot wait: the escort is told. Its headers.
    [[nodiscard]] QList<Header> depart(int status);

    std::shared_ptr<Exchange> m_exchange;
    std::unique_ptr<Escort> m_escort;
    bool m_handedOn = false; ///< the answer was given and is on its way past the escort
};

} // namespace dotm::http
