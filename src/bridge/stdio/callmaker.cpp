// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/callmaker.h"

#include <QNetworkAccessManager>

namespace dotm::bridge::stdio {
using namespace std::chrono_literals;

namespace {

constexpr auto kListenTimeout = 15s;

} // namespace

net::HttpRequest CallMaker::request(const Way &way) const
{
    net::HttpRequest request;
    request.url = way.desk.url;
    request.headers = {{"Authorization", "Bearer " + way.desk.key.reveal().toLatin1()},
                       {kClientHeader, m_client},
                       {"Accept-Encoding", "identity"},
                       {"Connection", "close"}};
    return request;
}

std::unique_ptr<McpCall> CallMaker::post(const Way &way, const QByteArray &body, const QList<net::Header> &headers,
                                         std::chrono::milliseconds timeout, McpCall::Sink sink)
{
    net::HttpRequest call = request(way);
    call.method = "POST";
    call.body = body;
    call.timeout = timeout;
    call.headers += {{"Content-Type", "application/json"}, {"Accept", "application/json, text/event-stream"}};
    call.headers += headers;
    return std::make_unique<McpCall>(m_managers.take(), call, std::move(sink));
}

std::unique_ptr<McpCall> CallMaker::listen(const Way &way, const QByteArray &lastEventId, McpCall::Sink sink)
{
    net::HttpRequest call = request(way);
    call.timeout = kListenTimeout;
    call.headers.append(net::Header("Accept", "text/event-stream"));
    call.headers += sessionHeaders(way);
    if (!lastEventId.isEmpty()) {
        call.headers.append(net::Header("Last-Event-ID", lastEventId));
    }
    return std::make_unique<McpCall>(m_managers.take(), call, std::move(sink));
}

QList<net::Header> sessionHeaders(const Way &way)
{
    QList<net::Header> headers;
    if (!way.revision.isEmpty()) {
        headers.append(net::Header("MCP-Protocol-Version", way.revision.toLatin1()));
    }
    if (!way.sessionId.isEmpty()) {
        headers.append(net::Header("Mcp-Session-Id", way.sessionId));
    }
    return headers;
}

} // namespace dotm::bridge::stdio
