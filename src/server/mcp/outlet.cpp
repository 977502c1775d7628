// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/outlet.h"

#include <utility>

namespace dotm::server::mcp {

Accepts readAccept(const QByteArray &header)
{
    Accepts accepts;
    const QByteArrayList ranges = header.isEmpty() ? QByteArrayList{"*/*"} : header.toLower().split(',');
    for (const QByteArray &range : ranges) {
        const QByteArray type = range.split(';').constFirst().trimmed();
        const bool any = type == "*/*";
        accepts.json = accepts.json || any || type == "application/json" || type == "application/*";
        accepts.events = accepts.events || any || type == "text/event-stream" || type == "text/*";
    }
    return accepts;
}

http::Response jsonResponse(const QByteArray &message, int status)
{
    http::Response response;
    response.status = status;
    response.body = message;
    response.headers = {{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}};
    return response;
}

http::Response acceptedResponse()
{
    http::Response response;
    response.status = 202;
    response.contentType.clear();
    return response;
}

QList<http::Header> streamHeaders()
{
    return {{"Cache-Control", "no-cache, no-transform"}, {"X-Accel-Buffering", "no"}};
}

HttpOutlet::HttpOutlet(http::Responder responder, Accepts accepts, QList<http::Header> headers, Streaming streaming)
    : m_responder(std::move(responder)), m_accepts(accepts), m_headers(std::move(headers)),
      m_streaming(std::move(streaming))
{
}

std::shared_ptr<Channel> HttpOutlet::channel() const
{
    return m_channel.with([](const auto &channel) { return channel; });
}

void HttpOutlet::answer(const QByteArray &message)
{
    if (!m_accepts.json) {
        openStream(false); // one message, at once: nothing to come back for
    }
    if (const auto stream = channel()) {
        stream->send(message);
        stream->finish();
        return;
    }
    http::Response response = jsonResponse(message);
    response.headers.append(m_headers);
    m_responder.with([&response](http::Responder &responder) { responder.send(std::move(response)); });
}

void HttpOutlet::refuse(http::Response response, const QByteArray &message)
{
    if (const auto stream = channel()) {
        stream->send(message);
        stream->finish();
        return;
    }
    response.headers.append(m_headers);
    m_responder.with([&response](http::Responder &responder) { responder.send(std::move(response)); });
}

void HttpOutlet::withdraw()
{
    if (const auto stream = channel()) {
        stream->finish();
        return;
    }
    m_responder.with([](http::Responder &responder) { responder.send(acceptedResponse()); });
}

void HttpOutlet::begin(bool wantsMessages)
{
    if (wantsMessages && m_accepts.events) {
        openStream(true);
    }
}

void HttpOutlet::openStream(bool lasting)
{
    if (channel()) {
        return;
    }
    const auto [opened, seat] = m_streaming.open(lasting);
    const std::weak_ptr<HttpOutlet> self = weak_from_this();
    const auto left = [self, held = seat] {
        if (const auto outlet = self.lock()) {
            outlet->m_left = true;
        }
    };
    opened->attach(m_responder.with(
        [&](http::Responder &responder) { return responder.startEvents(streamHeaders() + m_headers, left); }));
    if (lasting && m_streaming.primed) {
        opened->prime();
    }
    m_channel.with([made = opened](auto &channel) { channel = made; });
}

void HttpOutlet::notify(const QByteArray &message)
{
    if (const auto stream = channel()) {
        stream->send(message);
    }
}

bool HttpOutlet::isGone() const
{
    if (!m_streaming.leavingCancels) {
        return false;
    }
    return channel() ? m_left.load()
                     : m_responder.with([](const http::Responder &responder) { return responder.clientGone(); });
}

SseOutlet::SseOutlet(http::Responder responder, std::shared_ptr<Channel> stream)
    : m_responder(std::optional(std::move(responder))), m_stream(std::move(stream))
{
}

void SseOutlet::answer(const QByteArray &message)
{
    begin(false);
    m_stream->send(message);
}

void SseOutlet::refuse(http::Response response, const QByteArray &message)
{
    const bool told = m_responder.with([&response](auto &responder) {
        if (responder) {
            responder->send(std::move(response));
            responder.reset();
            return true;
        }
        return false;
    });
    if (!told) {
        m_stream->send(message);
    }
}

void SseOutlet::begin(bool)
{
    m_responder.with([](auto &responder) {
        if (responder) {
            responder->send(acceptedResponse());
            responder.reset();
        }
    });
}

void SseOutlet::notify(const QByteArray &message)
{
    m_stream->send(message);
}

void Batch::settle(const QByteArray &message)
{
    const auto [messages, done] = m_state.with([&message](State &state) {
        if (!message.isEmpty()) {
            state.messages.append(message);
        }
        --state.open;
        return std::pair(state.messages, state.open == 0);
    });
    if (done && messages.isEmpty()) {
        m_outlet->withdraw();
    } else if (done) {
        m_outlet->answer('[' + messages.join(',') + ']');
    }
}

} // namespace dotm::server::mcp
