// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/caller.h"

#include <algorithm>

namespace dotm::bridge {

namespace {

constexpr const char *kPassed[] = {"Mcp-Session-Id", "WWW-Authenticate", "Retry-After", "Allow"};

bool allowsEvents(const QByteArray &accept)
{
    const QByteArray lower = accept.toLower();
    return lower.contains("text/event-stream");
}

} // namespace

QList<http::Header> protocolHeaders(const QList<http::Header> &headers)
{
    QList<http::Header> passed;
    for (const http::Header &each : headers) {
        const bool isPassed = std::ranges::any_of(
            kPassed, [&each](const char *name) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
        if (isPassed) {
            passed.append(each);
        }
    }
    return passed;
}

Caller::Caller(http::Responder responder, const QByteArray &accept)
    : m_responder(std::move(responder)), m_takesEvents(allowsEvents(accept))
{
}

void Caller::tell(const QByteArray &message, const QList<http::Header> &headers)
{
    if (!m_takesEvents || message.isEmpty()) {
        return;
    }
    if (!m_stream) {
        QList<http::Header> all = protocolHeaders(headers);
        all.append({http::Header("Cache-Control", "no-cache, no-transform"), http::Header("X-Accel-Buffering", "no")});
        m_stream = m_responder.startEvents(all, [left = m_hasLeft] { *left = true; });
    }
    m_stream->send("message", message);
}

void Caller::answer(int status, const QByteArray &body, const QList<http::Header> &headers)
{
    if (m_stream) {
        if (!body.isEmpty()) {
            m_stream->send("message", body);
        }
        m_stream->close();
        return;
    }
    http::Response response;
    response.status = status;
    response.contentType = body.isEmpty() ? QByteArray() : QByteArray("application/json");
    response.body = body;
    response.headers = protocolHeaders(headers);
    m_responder.send(std::move(response));
}

void Caller::keepAlive()
{
    if (m_stream) {
        m_stream->comment("ka");
    }
}

bool Caller::isGone() const
{
    return m_stream ? m_hasLeft->load() : m_responder.clientGone();
}

} // namespace dotm::bridge
