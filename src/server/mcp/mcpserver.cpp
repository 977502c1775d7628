// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/mcpserver.h"

#include "server/mcp/modernchecks.h"
#include "server/rest/reply.h"

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds kKeepAlive{15};
const QStringList kPaths{u"/mcp"_s, u"/mcp/messages"_s, u"/mcp/v2/messages"_s};

/// Some clients end the address with a slash; redirecting them loses the body.
QString pathOf(const http::Request &request)
{
    return request.path.size() > 1 && request.path.endsWith(u'/') ? request.path.chopped(1) : request.path;
}

bool wantsEvents(const http::Request &request)
{
    return request.header("Accept").toLower().contains("text/event-stream");
}

bool isJson(const http::Request &request)
{
    const QByteArray type = request.header("Content-Type").toLower();
    return type.isEmpty() || type.split(';').constFirst().trimmed() == "application/json";
}

bool isModern(const Message &message)
{
    return metaOf(message).contains(meta::kVersion);
}

http::Response notAllowed(const QByteArray &allowed)
{
    http::Response response = errorResponse(405, {code::kInvalidRequest, u"This address has no such method."_s});
    response.headers.append(http::Header("Allow", allowed));
    return response;
}

} // namespace

McpServer::McpServer(Api &api, KeyGate &gate, Registry registry, const QString &version, SessionKey key,
                     core::Clock &clock, core::Random &random, Limits limits)
    : m_api(api), m_gate(gate), m_book(std::move(registry), version),
      m_sessions(std::move(key), m_book.listVersion(), clock, random, limits.sessions), m_streams(limits.streams),
      m_dispatcher(m_book, api), m_legacy(m_dispatcher, m_sessions, m_streams), m_modern(m_dispatcher, m_streams),
      m_sse(m_dispatcher, m_streams, random)
{
    for (const QString &fault : findFaults(m_book.registry())) {
        qCWarning(core::lcServer).noquote() << "MCP:" << fault;
    }
    connect(&m_keepAlive, &QTimer::timeout, this, [this] {
        m_streams.keepAlive();
        m_sessions.dropIdle();
    });
    m_keepAlive.start(kKeepAlive);
}

bool McpServer::takes(const http::Request &request)
{
    const QString path = pathOf(request);
    if (path == kSsePath || path == kSseMessagesPath) {
        return true;
    }
    return kPaths.contains(path) && (request.method != "GET" || wantsEvents(request) || path != kPaths.constFirst());
}

void McpServer::handle(http::Request request, http::Responder responder)
{
    const bool hasKey = !KeyGate::keyIn(request).isEmpty();
    const core::Outcome source = hasKey ? m_api.checkHost(request) : m_api.checkSource(request);
    if (!source) {
        responder.send(errorReply(source.error(), request.id));
    } else if (hasKey) {
        knock(std::move(request), std::move(responder));
    } else {
        enter(Arrival(std::move(request), nullptr), std::move(responder));
    }
}

void McpServer::knock(http::Request request, http::Responder responder)
{
    KeyGate::Purpose purpose = purposeOf(request, pathOf(request), registry());
    purpose.isForeignPage = Api::isForeignPage(request);
    m_gate.admit(std::move(request), std::move(responder), std::move(purpose),
                 [this](http::Request arrived, http::Responder answer, KeyPass pass) {
                     enter(Arrival(std::move(arrived), std::move(pass)), std::move(answer));
                 });
}

void McpServer::enter(const Arrival &request, http::Responder responder)
{
    const QString path = pathOf(request);
    const bool isPost = request.method == "POST";
    if (path == kSsePath) {
        request.method == "GET" ? m_sse.open(std::move(responder)) : responder.send(notAllowed("GET"));
    } else if (path == kSseMessagesPath) {
        isPost ? m_sse.post(request, std::move(responder)) : responder.send(notAllowed("POST"));
    } else if (isPost) {
        post(request, std::move(responder));
    } else if (request.method == "GET" && wantsEvents(request)) {
        m_legacy.get(request, std::move(responder));
    } else if (request.method == "DELETE") {
        m_legacy.remove(request, std::move(responder));
    } else {
        responder.send(notAllowed("GET, POST, DELETE"));
    }
}

void McpServer::post(const Arrival &request, http::Responder responder)
{
    const Accepts accepts = readAccept(request.header("Accept"));
    if (!isJson(request)) {
        responder.send(errorResponse(415, {code::kInvalidRequest, u"The body must be application/json."_s}));
    } else if (!accepts.json && !accepts.events) {
        responder.send(
            errorResponse(406, {code::kInvalidRequest, u"Accept must allow application/json or text/event-stream."_s}));
    } else if (const auto body = parseBody(request.body); !body) {
        responder.send(errorResponse(400, body.error()));
    } else {
        dispatch(request, *body, std::move(responder), accepts);
    }
}

void McpServer::dispatch(const Arrival &request, const QJsonValue &body, http::Responder responder, Accepts accepts)
{
    if (!body.isArray()) {
        const Incoming incoming = readMessage(body);
        if (incoming.problem) {
            const bool modern = isModern(incoming.message);
            responder.send(errorResponse(400, *incoming.problem, incoming.message.id, modern));
        } else {
            dispatchOne(request, incoming.message, std::move(responder), accepts);
        }
        return;
    }
    const QJsonArray batch = body.toArray();
    const bool anyModern =
        std::ranges::any_of(batch, [](const QJsonValue &value) { return isModern(readMessage(value).message); });
    if (anyModern) {
        responder.send(errorResponse(400, {code::kInvalidRequest, u"This protocol version has no batches."_s},
                                     QJsonValue::Undefined, true));
    } else {
        m_legacy.postBatch(request, batch, std::move(responder), accepts);
    }
}

void McpServer::dispatchOne(const Arrival &request, const Message &message, http::Responder responder, Accepts accepts)
{
    const Revision *named = findRevision(QString::fromLatin1(request.header("MCP-Protocol-Version")).trimmed());
    if (isModern(message) || (named != nullptr && named->isModern())) {
        m_modern.post(request, message, std::move(responder), accepts);
    } else {
        m_legacy.post(request, message, std::move(responder), accepts);
    }
}

void McpServer::announce(Change change)
{
    const QByteArray notification = encodeNotification(changeMethod(change), {});
    for (const auto &session : m_sessions.all()) {
        session->standing()->send(notification);
    }
    m_sse.announce(notification);
    m_streams.announce(change);
}

void McpServer::announceUpdate(const QString &uri)
{
    const QByteArray notification = encodeNotification(u"notifications/resources/updated"_s, {{u"uri"_s, uri}});
    for (const auto &session : m_sessions.all()) {
        if (session->isSubscribed(uri)) {
            session->standing()->send(notification);
        }
    }
    m_sse.announceUpdate(uri, notification);
    m_streams.announceUpdate(uri);
}

void McpServer::endSubscriptions()
{
    m_streams.endListening(m_book);
}

} // namespace dotm::server::mcp
