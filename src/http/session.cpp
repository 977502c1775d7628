// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/session.h"

#include "core/log.h"
#include "http/guard.h"
#include "http/requestparser.h"
#include "http/websocketsession.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <exception>
#include <string_view>

namespace dotm::http {

namespace {

constexpr std::size_t kReadStep = 4 * 1024;
constexpr std::size_t kBodyReadStep = 64 * 1024;
constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

QByteArray peerOf(const Socket &socket)
{
    SystemError error;
    const Tcp::endpoint peer = socket.remote_endpoint(error);
    asio::ip::address address = peer.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped()) {
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    }
    return error ? QByteArray() : QByteArray::fromStdString(address.to_string());
}

std::size_t readStep(const RequestParser &parser)
{
    return std::clamp(parser.bodyBytesLeft(), kReadStep, kBodyReadStep);
}

} // namespace

Session::Session(Worker &worker, ServerState &state, Socket socket)
    : m_worker(worker), m_state(state), m_limits(state.options.limits), m_wire(std::move(socket)),
      m_peer(peerOf(m_wire.socket()))
{
}

Session::~Session()
{
    if (m_exchange) {
        m_exchange->detach();
    }
}

void Session::start()
{
    m_worker.add(*this);
    asio::co_spawn(m_worker.context(), run(shared_from_this()), asio::detached);
}

void Session::turnAway()
{
    m_worker.add(*this);
    asio::co_spawn(m_worker.context(), runTurnedAway(shared_from_this()), asio::detached);
}

void Session::drain()
{
    if (m_exchange) {
        m_exchange->close(1001, "The server is going away.");
    } else if (m_phase == Phase::Idle) {
        m_wire.close();
    }
}

void Session::cut()
{
    if (m_webSocket != nullptr) {
        m_webSocket->cut();
    }
    m_wire.close();
}

Awaitable<void> Session::run(std::shared_ptr<Session> self)
{
    try {
        bool goesOn = true;
        while (goesOn) {
            goesOn = co_await self->serveOne();
        }
    } catch (const std::exception &exception) {
        self->fail(exception.what());
    } catch (...) {
        self->fail("unknown exception");
    }
    self->finish();
    self->m_state.leave(self->m_state.connections);
}

Awaitable<void> Session::runTurnedAway(std::shared_ptr<Session> self)
{
    self->m_requestId = self->m_worker.nextRequestId();
    co_await self->refuse({503, "The server has too many connections."});
    self->finish();
    self->m_state.leave(self->m_state.turnedAway);
}

void Session::fail(const char *what)
{
    qCCritical(core::lcHttp).noquote() << "Request" << m_requestId << "failed:" << what;
    m_wire.reset();
}

void Session::finish()
{
    if (m_exchange) {
        m_exchange->detach();
        m_exchange.reset();
    }
    m_wire.close();
    m_worker.remove(*this);
}

Awaitable<bool> Session::serveOne()
{
    RequestParser parser(m_limits);
    m_requestId = m_worker.nextRequestId();
    if (!co_await readRequest(parser)) {
        co_return false;
    }
    Exchange::Kind kind = handOver(parser);
    if (kind == Exchange::Kind::Pending) {
        kind = co_await waitForAnswer();
    }
    bool connectionGoesOn = false;
    if (kind == Exchange::Kind::Whole) { // most answers end here, without another coroutine
        Wire::Buffers buffers = wholeAnswer(m_exchange->response);
        connectionGoesOn = goesOn() && m_wire.writeNow(buffers);
        if (asio::buffer_size(buffers) > 0) {
            connectionGoesOn = co_await m_wire.write(buffers, m_limits.bodyTimeout) && goesOn();
        }
    } else {
        connectionGoesOn = co_await deliver(kind);
        dropIfTooSlow(); // the answer may see the full queue before woken() runs
    }
    m_exchange->detach();
    m_exchange.reset();
    co_return connectionGoesOn;
}

void Session::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Idle:
        return m_wire.setDeadline(m_limits.idleTimeout);
    case Phase::Head:
        return m_wire.setDeadline(m_limits.headerTimeout);
    case Phase::Body:
        return m_wire.setDeadline(m_limits.bodyTimeout);
    case Phase::Answer:
        return m_wire.clearDeadline();
    }
}

Awaitable<bool> Session::readRequest(RequestParser &parser)
{
    if (m_state.draining && m_wire.buffer().size() == 0) {
        co_return false;
    }
    enter(Phase::Idle);
    for (;;) {
        const RequestParser::Step step = parser.feed(m_wire.buffer());
        if (step == RequestParser::Step::Failed) {
            co_await refuse(parser.refusal());
            co_return false;
        }
        if (step == RequestParser::Step::Done) {
            enter(Phase::Answer);
            co_return true;
        }
        if (!co_await readMore(parser)) {
            co_return false;
        }
    }
}

Awaitable<bool> Session::readMore(RequestParser &parser)
{
    if (m_phase == Phase::Idle && parser.hasBegun()) {
        enter(Phase::Head);
    }
    if (m_phase != Phase::Body && parser.isHeadDone()) {
        const bool waits = parser.expectsContinue() && parser.request().body.isEmpty();
        if (waits && !co_await m_wire.write({asio::buffer(kContinue)}, m_limits.bodyTimeout)) {
            co_return false;
        }
        enter(Phase::Body);
    }
    if (co_await m_wire.fill(readStep(parser))) {
        co_return true;
    }
    if (m_wire.takeExpired() && m_phase != Phase::Idle) {
        co_await refuse({408, "The request took too long to arrive."});
    }
    co_return false;
}

Exchange::Kind Session::handOver(RequestParser &parser)
{
    Request &request = parser.request();
    const bool upgrade = parser.isWebSocketUpgrade();
    if (upgrade) {
        m_webSocketKey = request.header("Sec-WebSocket-Key");
    }
    m_http11 = parser.isHttp11();
    m_headOnly = parser.isHead();
    m_keepAlive = parser.keepAlive();
    request.peer = m_peer;
    request.id = m_requestId;
    m_exchange = std::make_shared<Exchange>(static_cast<ExchangeOwner &>(*this), upgrade, m_limits.sendQueueBytes);
    if (!guarded("A request handler", [&] { m_state.handler(std::move(request), Responder(m_exchange)); })) {
        m_exchange->abandon();
    }
    return m_exchange->kindOrWait();
}

Awaitable<Exchange::Kind> Session::waitForAnswer()
{
    if (!m_exchange->isUpgrade()) { // the socket of an upgrade is given away, which a read under way would forbid
        m_wire.watch(shared_from_this(), static_cast<std::size_t>(m_limits.headerBytes));
    }
    for (;;) {
        co_await m_wire.signal().wait();
        const Exchange::Kind kind = m_wire.isGone() ? Exchange::Kind::Pending : m_exchange->kindOrWait();
        if (m_wire.isGone() || kind != Exchange::Kind::Pending) {
            co_return kind;
        }
    }
}

void Session::wake()
{
    asio::post(m_worker.context(), [self = shared_from_this()] { self->woken(); });
}

void Session::woken()
{
    dropIfTooSlow();
    m_wire.signal().set();
}

void Session::dropIfTooSlow()
{
    if (m_exchange && m_exchange->overflowed() && !m_wire.isGone()) {
        qCWarning(core::lcHttp).noquote() << "Dropped a client that reads too slowly, request" << m_requestId;
        cut();
    }
}

} // namespace dotm::http
