// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/upstream.h"

#include "bridge/streamrelay.h"
#include "contract/jsonrpc.h"
#include "core/waiters.h"
#include "net/endpoint.h"
#include "net/eventstreamparser.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::rpc::idText;
using core::Outcome;
using core::Result;
using core::Task;

namespace {

const QString kPath = u"/mcp/v2/messages"_s;
constexpr auto kHeadTimeout = 60s;
constexpr int kMostPages = 20;
constexpr qsizetype kLargestAnswer = 4 * 1024 * 1024;

bool isProtocolHeader(const QByteArray &name)
{
    static const QByteArrayList names{"accept", "last-event-id"};
    const QByteArray lower = name.toLower();
    return lower.startsWith("mcp-") || names.contains(lower);
}

bool isEventStream(const net::HttpResponse &head)
{
    return head.header("Content-Type").toLower().startsWith("text/event-stream");
}

/// Whether @p message is the answer to the request @p id.
bool answers(const QByteArray &message, const QJsonValue &id)
{
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    return !object.contains("method"_L1) && idText(object.value("id"_L1)) == idText(id);
}

/// One call on its way, gathered until its answer is here.
struct Exchange
{
    net::HttpResponse head;
    net::EventStreamParser parser;
    QByteArray body;
    Outcome end;
    bool isAnswered = false;
    core::Waiters waiters;

    void take(const QByteArray &bytes, const QJsonValue &id, const Upstream::OnMessage &onMessage)
    {
        if (!isEventStream(head)) {
            body += bytes;
            return;
        }
        const QList<net::ServerEvent> events = parser.feed(bytes);
        for (const net::ServerEvent &event : events) {
            if (event.data.isEmpty() || isAnswered) {
                continue;
            }
            if (answers(event.data, id)) {
                body = event.data;
                isAnswered = true;
            } else {
                onMessage(event.data, head.headers);
            }
        }
    }

    [[nodiscard]] bool isTooLong() const { return parser.isTooLong() || body.size() > kLargestAnswer; }

    [[nodiscard]] Result<UpstreamAnswer> result() const
    {
        if (isTooLong()) {
            return core::fail(core::ErrorCode::Protocol, u"The service's answer is too long."_s);
        }
        if (!isAnswered && !end) {
            return core::fail(end.error());
        }
        if (!isAnswered && isEventStream(head)) {
            return core::fail(core::ErrorCode::Protocol, u"The service ended without an answer."_s);
        }
        return UpstreamAnswer{head.status, head.headers, body};
    }
};

/// A call may end inside of one of its own signals.
struct Later
{
    void operator()(net::StreamingCall *call) const
    {
        call->disconnect();
        call->deleteLater();
    }
};

} // namespace

Upstream::Upstream(client::Session &session, QObject *parent) : QObject(parent), m_session(session) {}

Upstream::~Upstream() = default;

Task<net::HttpRequest> Upstream::outgoing(http::Request request, QByteArray body)
{
    net::HttpRequest out;
    out.method = request.method;
    out.url = net::endpointUrl(m_session.api().server(), kPath, {});
    out.body = body;
    out.timeout = kHeadTimeout;
    out.maxAttempts = 1;
    for (const http::Header &each : std::as_const(request.headers)) {
        if (isProtocolHeader(each.first)) {
            out.headers.append(each);
        }
    }
    if (request.method == "POST") {
        out.headers.append(net::Header("Content-Type", "application/json"));
    }
    if (m_session.state() == client::Session::State::SignedIn) {
        const auto token = co_await m_session.token();
        if (token) {
            out.headers.append(net::Header("Authorization", "Bearer " + token->reveal().toLatin1()));
        }
    }
    const net::HttpRequest result = out;
    co_return result;
}

Task<Result<UpstreamAnswer>> Upstream::exchange(http::Request request, QByteArray body, QJsonValue id,
                                                OnMessage onMessage, std::shared_ptr<Handle> handle)
{
    const net::HttpRequest out = co_await outgoing(request, body);
    if (handle->isAborted) {
        co_return core::fail(core::ErrorCode::Cancelled, u"The caller gave up."_s);
    }
    Exchange exchange;
    const QObject context; // its end cuts the connections to what stands above
    const auto network = m_managers.take();
    const std::unique_ptr<net::StreamingCall, Later> call(new net::StreamingCall(*network, out, this));
    connect(call.get(), &net::StreamingCall::started, &context,
            [&exchange](const net::HttpResponse &head) { exchange.head = head; });
    connect(call.get(), &net::StreamingCall::received, &context, [&](const QByteArray &bytes) {
        exchange.take(bytes, id, onMessage);
        if (exchange.isAnswered || exchange.isTooLong()) {
            exchange.waiters.release();
        }
    });
    connect(call.get(), &net::StreamingCall::ended, &context, [&exchange](const Outcome &outcome) {
        exchange.end = outcome;
        exchange.waiters.release();
    });
    handle->onAbort = [&call] {
        call->abort();
    };
    m_running.push_back(handle);
    co_await exchange.waiters.wait();
    handle->onAbort = nullptr;
    std::erase(m_running, handle);
    co_return exchange.result();
}

Task<Outcome> Upstream::beginRelay(http::Request request, std::shared_ptr<http::Responder> responder)
{
    const net::HttpRequest out = co_await outgoing(request, request.body);
    new StreamRelay(m_managers.take(), out, responder, this); // deletes itself
    co_return Outcome();
}

void Upstream::relay(const http::Request &request, std::shared_ptr<http::Responder> responder)
{
    core::detach(beginRelay(request, std::move(responder)), "relaying a stream");
}

Task<Result<QJsonArray>> Upstream::tools()
{
    QJsonArray all;
    QString cursor;
    for (int page = 0; page < kMostPages; ++page) {
        const QJsonValue id = page;
        const QJsonObject params = cursor.isEmpty() ? QJsonObject() : QJsonObject{{u"cursor"_s, cursor}};
        http::Request request;
        request.method = "POST";
        request.headers = {{"Accept", "application/json"}, {"MCP-Protocol-Version", "2025-11-25"}};
        const QByteArray body = contract::rpc::encodeRequest(id, u"tools/list"_s, params);
        const OnMessage nobody = [](const QByteArray &, const QList<http::Header> &) {
        };
        const auto handle = std::make_shared<Handle>();
        const auto answer = co_await exchange(request, body, id, nobody, handle);
        if (!answer) {
            co_return core::fail(answer.error());
        }
        const QJsonObject result = QJsonDocument::fromJson(answer->body).object().value("result"_L1).toObject();
        if (!result.value("tools"_L1).isArray()) {
            co_return core::fail(core::ErrorCode::Protocol, u"The service listed no tools."_s);
        }
        for (const auto each : result.value("tools"_L1).toArray()) {
            all.append(each);
        }
        cursor = result.value("nextCursor"_L1).toString();
        if (cursor.isEmpty()) {
            break;
        }
    }
    const QJsonArray listed = all;
    co_return listed;
}

void Upstream::abortAll()
{
    const auto running = m_running;
    for (const std::shared_ptr<Handle> &each : running) {
        each->abort();
    }
    const auto relays = findChildren<StreamRelay *>(QString(), Qt::FindDirectChildrenOnly);
    for (StreamRelay *each : relays) {
        each->abort();
    }
}

} // namespace dotm::bridge
