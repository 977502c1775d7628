// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/mcpcall.h"

#include "contract/jsonrpc.h"

#include <QDateTime>
#include <QNetworkAccessManager>

namespace dotm::bridge::stdio {
using core::ErrorCode;

namespace {

constexpr qsizetype kLargestBody = 16 * 1024 * 1024;

/// Raw line breaks stand only between the tokens of a JSON text, so a blank says the same.
std::optional<Outbound> readMessage(QByteArray text)
{
    const auto json = contract::rpc::parseBody(text);
    if (!json) {
        return std::nullopt;
    }
    text.replace('\n', ' ');
    text.replace('\r', ' ');
    return Outbound{text.trimmed(), *json};
}

/// QCoro 0.8 moves out of whatever is returned by a name that is not const, members included.
CallEnd copied(const CallEnd &end)
{
    return end;
}

} // namespace

McpCall::McpCall(std::shared_ptr<QNetworkAccessManager> manager, const net::HttpRequest &request, Sink sink)
    : m_manager(std::move(manager)), m_call(*m_manager, request), m_sink(std::move(sink))
{
    connect(&m_call, &net::StreamingCall::started, this, &McpCall::onHead);
    connect(&m_call, &net::StreamingCall::received, this, &McpCall::onBytes);
    connect(&m_call, &net::StreamingCall::ended, this, &McpCall::onEnded);
}

void McpCall::abort()
{
    m_isAborted = true;
    m_call.abort();
}

core::Task<CallEnd> McpCall::end()
{
    if (!m_isOver) {
        co_await m_waiters.wait();
    }
    co_return copied(m_end);
}

void McpCall::onHead(const net::HttpResponse &head)
{
    m_end.status = head.status;
    m_end.sessionId = head.header("Mcp-Session-Id");
    m_end.retryAfter = head.retryAfter(QDateTime::currentSecsSinceEpoch());
    m_end.isStream = head.isSuccess() && head.header("Content-Type").toLower().startsWith("text/event-stream");
}

void McpCall::onBytes(const QByteArray &bytes)
{
    if (!m_end.isStream) {
        m_body += bytes;
        if (m_body.size() > kLargestBody) {
            abort();
        }
        return;
    }
    const QList<net::ServerEvent> events = m_parser.feed(bytes);
    for (const net::ServerEvent &each : events) {
        const auto message = each.data.isEmpty() ? std::nullopt : readMessage(each.data);
        if (message && !m_isAborted) {
            m_sink(*message);
        }
    }
    if (m_parser.isTooLong()) {
        abort();
    }
}

void McpCall::onEnded(const core::Outcome &outcome)
{
    m_end.outcome = outcome;
    m_end.lastEventId = m_parser.lastId();
    m_end.retry = m_parser.retry();
    if (outcome && !m_end.isStream) {
        takeBody();
    }
    m_isOver = true;
    // Later, since who waits may delete what is still at work here.
    core::post(this, [this] { m_waiters.release(); });
}

void McpCall::takeBody()
{
    const auto message = readMessage(m_body);
    if (!message) {
        return;
    }
    if (m_end.status >= 400) {
        m_end.refusal = *message;
    } else if (!m_isAborted) {
        m_sink(*message);
    }
}

} // namespace dotm::bridge::stdio
