// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/streamrelay.h"

#include "bridge/caller.h"
#include "core/task.h"

#include <QNetworkAccessManager>
#include <QPointer>

namespace dotm::bridge {

namespace {

constexpr qsizetype kLargestBody = 4 * 1024 * 1024;

} // namespace

StreamRelay::StreamRelay(std::shared_ptr<QNetworkAccessManager> network, const net::HttpRequest &request,
                         std::shared_ptr<http::Responder> responder, QObject *parent)
    : QObject(parent), m_network(std::move(network)), m_call(*m_network, request), m_responder(std::move(responder))
{
    connect(&m_call, &net::StreamingCall::started, this, &StreamRelay::onHead);
    connect(&m_call, &net::StreamingCall::received, this, &StreamRelay::onBytes);
    connect(&m_call, &net::StreamingCall::ended, this, &StreamRelay::onEnd);
}

void StreamRelay::onHead(const net::HttpResponse &head)
{
    m_head = head;
    if (!head.header("Content-Type").toLower().startsWith("text/event-stream")) {
        return;
    }
    QList<http::Header> headers = protocolHeaders(head.headers);
    headers.append({http::Header("Cache-Control", "no-cache, no-transform"), http::Header("X-Accel-Buffering", "no")});
    // Closed on an I/O thread, perhaps after this object has gone.
    const QPointer<StreamRelay> self(this);
    QObject *home = parent();
    m_stream = m_responder->startEvents(headers, [self, home] {
        core::post(home, [self] {
            if (self) {
                self->abort();
            }
        });
    });
}

void StreamRelay::onBytes(const QByteArray &bytes)
{
    if (!m_stream) {
        m_body += bytes;
        if (m_body.size() > kLargestBody) {
            m_call.abort();
        }
        return;
    }
    const QList<net::ServerEvent> events = m_parser.feed(bytes);
    if (events.isEmpty()) {
        m_stream->comment("ka"); // the service keeps its stream alive, and so this one
    }
    for (const net::ServerEvent &each : events) {
        m_stream->send(each.event.isEmpty() ? QByteArray("message") : each.event, each.data, each.id);
    }
}

void StreamRelay::onEnd()
{
    if (m_stream) {
        m_stream->close();
    } else {
        http::Response response;
        response.status = m_head.status == 0 ? 503 : m_head.status;
        response.body = m_body;
        response.headers = protocolHeaders(m_head.headers);
        m_responder->send(std::move(response));
    }
    deleteLater();
}

} // namespace dotm::bridge
