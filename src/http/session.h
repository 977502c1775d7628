// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/asio.h"
#include "http/exchange.h"
#include "http/wire.h"
#include "http/worker.h"

#include <memory>

namespace dotm::http {

class RequestParser;
class WebSocketSession;
struct Refusal;

/// One connection: reads a request, hands it to the handler, writes the answer, and again. One exchange at a time, so
/// pipelined requests are answered in order. Lives as long as its coroutine; used on its worker's thread only.
class Session final : public std::enable_shared_from_this<Session>, private ExchangeOwner
{
public:
    Session(Worker &worker, ServerState &state, Socket socket);
    ~Session();

    void start();
    void turnAway(); ///< instead of start(): 503 and nothing else
    /// Ends the connection when it idles; an event stream or WebSocket is closed; a running exchange is the last.
    void drain();
    void cut();
    void checkDeadline(SteadyClock::time_point now) { m_wire.checkDeadline(now); }

private:
    enum class Phase { Idle, Head, Body, Answer };

    [[nodiscard]] static Awaitable<void> run(std::shared_ptr<Session> self);
    [[nodiscard]] static Awaitable<void> runTurnedAway(std::shared_ptr<Session> self);
    [[nodiscard]] Awaitable<bool> serveOne();
    void enter(Phase phase);
    [[nodiscard]] Awaitable<bool> readRequest(RequestParser &parser);
    [[nodiscard]] Awaitable<bool> readMore(RequestParser &parser);
    [[nodiscard]] Exchange::Kind handOver(RequestParser &parser);
    /// Pending when the client has gone.
    [[nodiscard]] Awaitable<Exchange::Kind> waitForAnswer();
    void fail(const char *what); ///< the caller's code threw in the middle of an answer
    void finish();
    void wake() override;
    void woken();
    void dropIfTooSlow();

    // sessionanswer.cpp; the results tell whether the connection goes on.
    [[nodiscard]] Awaitable<bool> deliver(Exchange::Kind kind);
    [[nodiscard]] Wire::Buffers wholeAnswer(const Response &response);
    [[nodiscard]] Awaitable<bool> serveStream();
    [[nodiscard]] Awaitable<bool> serveEvents();
    [[nodiscard]] Awaitable<bool> serveSocket();
    [[nodiscard]] Awaitable<bool> writeHead(std::optional<qsizetype> length);
    [[nodiscard]] Awaitable<bool> writeChunk(QByteArray chunk);
    [[nodiscard]] Awaitable<bool> endBody();
    [[nodiscard]] Awaitable<void> refuse(Refusal refusal);
    void appendHeadTo(QByteArray &out, const Response &response, std::optional<qsizetype> length);
    [[nodiscard]] bool goesOn() const { return m_keepAlive && !m_state.draining; }

    Worker &m_worker;
    ServerState &m_state;
    const ServerLimits &m_limits;
    Wire m_wire;
    const QByteArray m_peer;
    Phase m_phase = Phase::Idle;

    // The exchange under way.
    std::shared_ptr<Exchange> m_exchange;
    QByteArray m_requestId;
    QByteArray m_out; ///< head of the answer, kept for its memory
    QByteArray m_webSocketKey;
    bool m_http11 = true;
    bool m_headOnly = false;
    bool m_keepAlive = true;
    WebSocketSession *m_webSocket = nullptr; ///< owns the socket while it runs
};

} // namespace dotm::http
