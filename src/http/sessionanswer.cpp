// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/log.h"
#include "http/requestparser.h"
#include "http/responsehead.h"
#include "http/session.h"
#include "http/websocketsession.h"

#include <algorithm>

namespace dotm::http {

namespace {

constexpr qsizetype kJoinedBody = 16 * 1024; ///< a smaller body is copied behind its head: one buffer is cheaper
constexpr std::chrono::milliseconds kMostLinger(2000);
const QByteArray kRetrySeconds = "30";

asio::const_buffer bufferOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void Session::appendHeadTo(QByteArray &out, const Response &response, std::optional<qsizetype> length)
{
    const bool needsEnd = !length && !m_http11 && !isBodiless(response.status);
    m_keepAlive = goesOn() && !needsEnd;
    appendHead(out, response, {m_state.options.name, m_worker.date(), m_requestId, m_http11, m_keepAlive, length});
}

Wire::Buffers Session::wholeAnswer(const Response &response)
{
    if (!isSafe(response)) {
        qCCritical(core::lcHttp).noquote() << "Request" << m_requestId << "was answered with an impossible head";
        return wholeAnswer(errorResponse(500, "The server could not answer.")); // short: copied into m_out
    }
    m_out.resize(0);
    appendHeadTo(m_out, response, response.body.size());
    if (m_headOnly || isBodiless(response.status)) {
        return {bufferOf(m_out)};
    }
    if (response.body.size() > kJoinedBody) {
        return {bufferOf(m_out), bufferOf(response.body)};
    }
    m_out.append(response.body);
    return {bufferOf(m_out)};
}

Awaitable<bool> Session::deliver(Exchange::Kind kind)
{
    const bool hasHead = kind == Exchange::Kind::Stream || kind == Exchange::Kind::Events;
    if (hasHead && !isSafe(m_exchange->response)) {
        co_return co_await m_wire.write(wholeAnswer(m_exchange->response), m_limits.bodyTimeout) && goesOn();
    }
    switch (kind) {
    case Exchange::Kind::Stream:
        co_return co_await serveStream();
    case Exchange::Kind::Events:
        co_return co_await serveEvents();
    case Exchange::Kind::Socket:
        co_return co_await serveSocket();
    case Exchange::Kind::Abort:
        m_wire.reset();
        co_return false;
    case Exchange::Kind::Pending: // the client has gone
    case Exchange::Kind::Whole:   // written by serveOne()
        co_return false;
    }
    co_return false;
}

Awaitable<bool> Session::writeHead(std::optional<qsizetype> length)
{
    m_out.resize(0);
    appendHeadTo(m_out, m_exchange->response, length);
    co_return co_await m_wire.write({bufferOf(m_out)}, m_limits.bodyTimeout);
}

Awaitable<bool> Session::writeChunk(QByteArray chunk)
{
    if (!m_http11) {
        co_return co_await m_wire.write({bufferOf(chunk)}, m_limits.bodyTimeout);
    }
    m_out = QByteArray::number(chunk.size(), 16).append("\r\n");
    co_return co_await m_wire.write({bufferOf(m_out), bufferOf(chunk), asio::buffer("\r\n", 2)}, m_limits.bodyTimeout);
}

Awaitable<bool> Session::endBody()
{
    const bool ended = !m_http11 || co_await m_wire.write({asio::buffer("0\r\n\r\n", 5)}, m_limits.bodyTimeout);
    co_return ended &&goesOn();
}

Awaitable<bool> Session::serveStream()
{
    if (!co_await writeHead({})) {
        co_return false;
    }
    if (m_headOnly || isBodiless(m_exchange->response.status)) {
        co_return goesOn();
    }
    for (;;) {
        QByteArray chunk = m_exchange->nextChunk();
        if (chunk.isEmpty()) {
            co_return co_await endBody();
        }
        if (!co_await writeChunk(std::move(chunk))) {
            co_return false;
        }
    }
}

Awaitable<bool> Session::serveEvents()
{
    if (m_state.draining) { // too late for drain() to see it
        m_exchange->close(1001, {});
    }
    if (!co_await writeHead({}) || m_headOnly) {
        co_return m_headOnly &&goesOn();
    }
    m_out = QByteArray(); // a stream may be silent for hours
    m_wire.slim();
    m_wire.watch(shared_from_this(), static_cast<std::size_t>(m_limits.headerBytes));
    for (;;) {
        const Exchange::Batch batch = m_exchange->takeOrWait();
        if (m_wire.isGone() || batch.overflow) {
            co_return false;
        }
        if (!batch.frames.isEmpty()) {
            const QByteArray joined = batch.frames.join();
            if (!co_await writeChunk(joined)) {
                co_return false;
            }
            m_exchange->settle(joined.size());
        } else if (batch.closing) {
            co_return co_await endBody();
        } else {
            co_await m_wire.signal().wait();
        }
    }
}

Awaitable<bool> Session::serveSocket()
{
    if (m_wire.isWatching() || m_wire.buffer().size() > 0) {
        co_await refuse({400, "Nothing may follow an upgrade before it is accepted."});
        co_return false;
    }
    if (m_state.draining) {
        m_exchange->close(1001, "The server is going away.");
    }
    const auto webSocket =
        std::make_shared<WebSocketSession>(m_wire.takeSocket(), m_wire.signal(), m_exchange, m_limits);
    m_webSocket = webSocket.get();
    co_await webSocket->run({m_webSocketKey, m_state.options.name, m_worker.date(), m_requestId});
    m_webSocket = nullptr;
    co_return false;
}

Awaitable<void> Session::refuse(Refusal refusal)
{
    m_http11 = true;
    m_headOnly = false;
    m_keepAlive = false;
    Response answer = errorResponse(refusal.status, refusal.sentence);
    if (refusal.status == 503) {
        answer.headers.append(Header("Retry-After", kRetrySeconds));
    }
    if (co_await m_wire.write(wholeAnswer(answer), m_limits.bodyTimeout)) {
        co_await m_wire.linger(kMostLinger);
    }
}

} // namespace dotm::http
