// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/responder.h"

#include "http/eventframe.h"
#include "http/exchange.h"
#include "http/guard.h"
#include "http/responsehead.h"

#include <utility>

namespace dotm::http {

namespace {

constexpr int kStreaming = 200;
constexpr int kUnanswered = 500;

} // namespace

EventStream::EventStream(std::shared_ptr<Exchange> exchange) : m_exchange(std::move(exchange)) {}

void EventStream::send(const QByteArray &event, const QByteArray &data, const QByteArray &id) const
{
    m_exchange->push(eventFrame(event, data, id));
}

void EventStream::comment(const QByteArray &text) const
{
    m_exchange->push(commentFrame(text));
}

void EventStream::close() const
{
    m_exchange->close(1000, {});
}

bool EventStream::isOpen() const
{
    return m_exchange->isOpen();
}

WebSocket::WebSocket(std::shared_ptr<Exchange> exchange) : m_exchange(std::move(exchange)) {}

void WebSocket::sendText(const QByteArray &text) const
{
    m_exchange->push(text);
}

void WebSocket::close(int code, const QByteArray &reason) const
{
    m_exchange->close(code, reason);
}

bool WebSocket::isOpen() const
{
    return m_exchange->isOpen();
}

Responder::Responder(std::shared_ptr<Exchange> exchange) : m_exchange(std::move(exchange)) {}

Responder &Responder::operator=(Responder &&other) noexcept
{
    Responder taken(std::move(other));
    std::swap(m_exchange, taken.m_exchange); // what was ours goes now, and is answered
    std::swap(m_escort, taken.m_escort);
    std::swap(m_handedOn, taken.m_handedOn);
    return *this;
}

Responder::~Responder()
{
    if (m_exchange && !m_handedOn) {
        (void)depart(kUnanswered);
        m_exchange->abandon();
    }
}

void Responder::accompany(Escort escort)
{
    m_escort = std::make_unique<Escort>(std::move(escort));
}

QList<Header> Responder::depart(int status)
{
    const std::unique_ptr<Escort> escort = std::move(m_escort);
    if (!escort) {
        return {};
    }
    guarded("An escort", [&] { escort->onStatus(status, [] {}); });
    return escort->headers;
}

void Responder::send(Response response)
{
    if (m_handedOn) {
        return; // the first answer counts
    }
    if (!m_escort) {
        m_exchange->answer(std::move(response));
        return;
    }
    const std::unique_ptr<Escort> escort = std::move(m_escort);
    const int status = response.status;
    response.headers.append(escort->headers);
    m_handedOn = true;
    const auto rest = std::make_shared<Responder>(m_exchange);
    escort->onStatus(status, [rest, whole = std::move(response)] { rest->send(whole); });
}

void Responder::abort()
{
    m_exchange->abort();
}

EventStream Responder::startEvents(QList<Header> headers, std::function<void()> onClosed)
{
    m_exchange->startEvents(headers + depart(kStreaming), std::move(onClosed));
    return EventStream(m_exchange);
}

void Responder::sendStream(Response head, std::function<QByteArray()> nextChunk)
{
    head.headers.append(depart(head.status));
    m_exchange->startStream(std::move(head), std::move(nextChunk));
}

WebSocket Responder::acceptWebSocket(WebSocketHandlers handlers, const QByteArray &subprotocol)
{
    if (m_exchange->isUpgrade()) {
        m_exchange->startSocket(std::move(handlers), subprotocol);
    } else {
        Response refusal = errorResponse(426, "This address speaks WebSocket only.");
        refusal.headers = {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}};
        m_exchange->answer(std::move(refusal));
    }
    return WebSocket(m_exchange);
}

bool Responder::isUpgrade() const
{
    return m_exchange->isUpgrade();
}

bool Responder::clientGone() const
{
    return m_exchange->isDetached();
}

} // namespace dotm::http
