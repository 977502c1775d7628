// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httptransport.h"

#include <qcoro/qcorotimer.h>

#include <deque>
#include <functional>

namespace dotm::test {

/// A transport without a network. Answers come from enqueue()d replies first, then from the responder, then it is
/// Offline. Remembers every request. Link Dotm::net.
class FakeTransport final : public net::HttpTransport
{
public:
    using Reply = core::Result<net::HttpResponse>;
    using Responder = std::function<Reply(const net::HttpRequest &)>;

    void enqueue(Reply reply) { m_replies.push_back(std::move(reply)); }
    void enqueue(int status, const QByteArray &body, const QList<net::Header> &headers = {})
    {
        enqueue(answer(status, body, headers));
    }
    void enqueueError(core::ErrorCode code) { enqueue(Reply(core::fail(code, QStringLiteral("canned")))); }
    void setResponder(Responder responder) { m_responder = std::move(responder); }
    /// Answers arrive only after one turn of the event loop, as on a network.
    void setDeferred(bool isDeferred) { m_isDeferred = isDeferred; }

    [[nodiscard]] const QList<net::HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] net::HttpRequest lastRequest() const
    {
        return m_requests.isEmpty() ? net::HttpRequest() : m_requests.last();
    }
    void forgetRequests() { m_requests.clear(); }

    [[nodiscard]] static Reply answer(int status, const QByteArray &body, const QList<net::Header> &headers = {})
    {
        net::HttpResponse response;
        response.status = status;
        response.headers = headers;
        response.body = body;
        return response;
    }

    [[nodiscard]] QCoro::Task<core::Result<net::HttpResponse>> send(net::HttpRequest request) override
    {
        m_requests.append(request);
        Reply reply = next(request);
        if (m_isDeferred) {
            const std::chrono::milliseconds turn(0);
            co_await QCoro::sleepFor(turn);
        }
        co_return reply;
    }

private:
    Reply next(const net::HttpRequest &request)
    {
        if (!m_replies.empty()) {
            Reply reply = std::move(m_replies.front());
            m_replies.pop_front();
            return reply;
        }
        return m_responder ? m_responder(request)
                           : Reply(core::fail(core::ErrorCode::Offline, QStringLiteral("no canned reply")));
    }

    std::deque<Reply> m_replies;
    Responder m_responder;
    QList<net::HttpRequest> m_requests;
    bool m_isDeferred = false;
};

/// First value of @p name in @p request, letter case ignored; empty if absent.
[[nodiscard]] inline QByteArray headerOf(const net::HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

} // namespace dotm::test
