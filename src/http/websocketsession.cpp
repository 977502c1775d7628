// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/websocketsession.h"

#include "http/guard.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket.hpp>

#include <algorithm>
#include <array>

namespace dotm::http {

namespace websocket = boost::beast::websocket;
namespace beast = boost::beast;

namespace {

constexpr int kDefaultClose = 1000;
constexpr qsizetype kMostReason = 123; ///< RFC 6455, 5.5: a control frame carries 125 bytes, two are the code

beast::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// True for the codes an endpoint may send (RFC 6455, 7.4).
bool isSendable(int code)
{
    constexpr std::array kReserved{1004, 1005, 1006};
    return (code >= 1000 && code <= 1014 && std::ranges::find(kReserved, code) == kReserved.end()) ||
           (code >= 3000 && code <= 4999);
}

/// @p text cut to @p size bytes between two characters of UTF-8.
QByteArray shortened(QByteArray text, qsizetype size)
{
    if (text.size() > size) {
        while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) {
            --size;
        }
        text.truncate(size);
    }
    return text;
}

beast::http::request<beast::http::empty_body> upgradeRequest(const QByteArray &key)
{
    using beast::http::field;
    beast::http::request<beast::http::empty_body> request(beast::http::verb::get, "/", 11);
    request.set(field::host, "localhost");
    request.set(field::connection, "Upgrade");
    request.set(field::upgrade, "websocket");
    request.set(field::sec_websocket_version, "13");
    request.set(field::sec_websocket_key, view(key));
    return request;
}

} // namespace

WebSocketSession::WebSocketSession(Socket socket, Signal &wake, std::shared_ptr<Exchange> exchange,
                                   const ServerLimits &limits)
    : m_stream(std::move(socket)), m_wake(wake), m_writerDone(m_stream.get_executor()), m_exchange(std::move(exchange))
{
    websocket::stream_base::timeout timeout{};
    timeout.handshake_timeout = limits.headerTimeout;
    timeout.idle_timeout = limits.webSocketPing * 2; // the stream pings after half of it
    timeout.keep_alive_pings = true;
    m_stream.set_option(timeout);
    m_stream.read_message_max(static_cast<std::size_t>(limits.webSocketMessageBytes));
    m_stream.auto_fragment(false);
    m_stream.text(true);
}

void WebSocketSession::cut()
{
    SystemError ignored;
    m_stream.next_layer().close(ignored);
}

Awaitable<void> WebSocketSession::run(Handshake handshake)
{
    if (!co_await accept(std::move(handshake))) {
        co_return;
    }
    asio::co_spawn(m_stream.get_executor(), write(), [self = shared_from_this()](const std::exception_ptr &failure) {
        if (failure) {
            self->cut();
        }
        self->m_writerDone.set();
    });
    co_await read();
    m_readerDone = true;
    m_wake.set();
    co_await m_writerDone.wait();
}

Awaitable<bool> WebSocketSession::accept(Handshake handshake)
{
    m_stream.set_option(websocket::stream_base::decorator([&](websocket::response_type &response) {
        using beast::http::field;
        response.set(field::server, view(handshake.server));
        response.set(field::date, view(handshake.date));
        response.set("X-Request-Id", view(handshake.requestId));
        if (!m_exchange->subprotocol.isEmpty()) {
            response.set(field::sec_websocket_protocol, view(m_exchange->subprotocol));
        }
    }));
    const auto request = upgradeRequest(handshake.key);
    SystemError error;
    co_await m_stream.async_accept(request, resume(error));
    co_return !error;
}

Awaitable<void> WebSocketSession::read()
{
    beast::flat_buffer buffer;
    SystemError error;
    for (;;) {
        co_await m_stream.async_read(buffer, resume(error));
        if (error) {
            co_return;
        }
        if (m_stream.got_text()) {
            const auto bytes = buffer.cdata();
            hand(QByteArray(static_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
        } else {
            m_exchange->close(1003, "Only text is understood.");
        }
        buffer.clear();
    }
}

void WebSocketSession::hand(const QByteArray &text)
{
    if (!m_exchange->onText || !m_exchange->isOpen()) {
        return;
    }
    if (!guarded("A WebSocket handler", [&] { m_exchange->onText(text); })) {
        m_exchange->close(1011, "The server failed.");
    }
}

Awaitable<void> WebSocketSession::write()
{
    for (;;) {
        const Exchange::Batch batch = m_exchange->takeOrWait();
        if (m_readerDone || batch.overflow) {
            co_return;
        }
        if (!batch.frames.isEmpty()) {
            if (!co_await writeFrames(batch.frames)) {
                co_return;
            }
        } else if (batch.closing) {
            SystemError ignored;
            co_await m_stream.async_close(closeReason(), resume(ignored));
            co_return cut(); // a reader still waiting must learn it
        } else {
            co_await m_wake.wait();
        }
    }
}

Awaitable<bool> WebSocketSession::writeFrames(QByteArrayList frames)
{
    for (const QByteArray &frame : std::as_const(frames)) {
        SystemError error;
        co_await m_stream.async_write(asio::buffer(frame.constData(), static_cast<std::size_t>(frame.size())),
                                      resume(error));
        if (error) {
            cut();
            co_return false;
        }
        m_exchange->settle(frame.size());
    }
    co_return true;
}

websocket::close_reason WebSocketSession::closeReason() const
{
    const int code = isSendable(m_exchange->closeCode) ? m_exchange->closeCode : kDefaultClose;
    const QByteArray text = shortened(m_exchange->closeReason, kMostReason);
    websocket::close_reason reason(static_cast<websocket::close_code>(code));
    reason.reason.assign(text.constData(), static_cast<std::size_t>(text.size()));
    return reason;
}

} // namespace dotm::http
