// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/legacyendpoint.h"

#include <QCryptographicHash>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kSessionHeader = "Mcp-Session-Id";
const QByteArray kVersionHeader = "MCP-Protocol-Version";
const QByteArray kRetrySeconds = "30";

/// What a stream is bound to: only the same credential may take it up again.
QByteArray credentialOf(const QByteArray &authorization)
{
    return QCryptographicHash::hash(authorization, QCryptographicHash::Sha256);
}

http::Response noSession(const QJsonValue &id)
{
    return errorResponse(404, {code::kNoSession, u"Session not found"_s}, id);
}

} // namespace

http::Response errorResponse(int status, const RpcError &error, const QJsonValue &id, bool modern)
{
    return jsonResponse(encodeError(id, error, modern), status);
}

http::Response tooManyStreams(const QJsonValue &id, bool modern)
{
    http::Response response = errorResponse(503, {code::kInternal, u"Too many streams are open."_s}, id, modern);
    response.headers.append(http::Header("Retry-After", kRetrySeconds));
    return response;
}

Rpc<Introduction> readInitialize(const QJsonObject &params)
{
    if (!params.value("protocolVersion"_L1).isString()) {
        return refuse(code::kInvalidParams, u"\"protocolVersion\" must be text."_s);
    }
    return Introduction{&negotiate(params.value("protocolVersion"_L1).toString()),
                        params.value("capabilities"_L1).toObject()};
}

void takeNotice(Session *session, const Message &message)
{
    if (session == nullptr) {
        return;
    }
    if (message.kind == Message::Kind::Response) {
        session->takeAnswer(idText(message.id), message);
    } else if (message.method == "notifications/cancelled"_L1) {
        session->cancel(idText(message.params.value("requestId"_L1)));
    }
}

std::expected<Peer, http::Response> LegacyEndpoint::peerOf(const http::Request &request, const QJsonValue &id)
{
    Peer peer;
    const QByteArray sessionId = request.header(kSessionHeader);
    if (!sessionId.isEmpty()) {
        peer.session = m_sessions.find(sessionId);
        if (!peer.session) {
            return std::unexpected(noSession(id));
        }
    }
    const QString asked = QString::fromLatin1(request.header(kVersionHeader)).trimmed();
    const Revision *named = asked.isEmpty() ? &assumedRevision() : findRevision(asked);
    if (named == nullptr || named->isModern()) {
        return std::unexpected(
            errorResponse(400, {code::kInvalidRequest, u"This MCP-Protocol-Version is not served."_s}, id));
    }
    peer.revision = peer.session ? &peer.session->revision() : named;
    return peer;
}

std::shared_ptr<Outlet> LegacyEndpoint::outletFor(const http::Request &request, const Peer &peer,
                                                  http::Responder responder, Accepts accepts,
                                                  QList<http::Header> headers)
{
    if (accepts.json && !m_streams.hasRoom()) {
        accepts.events = false;
    }
    HttpOutlet::Streaming streaming;
    streaming.primed = peer.session && peer.revision->primesStreams;
    const QByteArray authorization = request.header("Authorization");
    streaming.open = [&streams = m_streams, session = peer.session, authorization](bool lasting) {
        const bool kept = session && lasting;
        auto channel =
            kept ? session->openChannel(credentialOf(authorization)) : std::make_shared<Channel>(QByteArray());
        return HttpOutlet::Streaming::Opened{channel, streams.seat(channel)};
    };
    return std::make_shared<HttpOutlet>(std::move(responder), accepts, std::move(headers), std::move(streaming));
}

void LegacyEndpoint::initialize(const http::Request &request, const Message &message, http::Responder responder,
                                Accepts accepts)
{
    const QByteArray sessionId = request.header(kSessionHeader);
    if (!sessionId.isEmpty() && m_sessions.find(sessionId)) {
        responder.send(
            errorResponse(400, {code::kInvalidRequest, u"This session is initialized already."_s}, message.id));
        return;
    }
    const auto introduction = readInitialize(message.params);
    if (!introduction) {
        responder.send(errorResponse(200, introduction.error(), message.id));
        return;
    }
    const Revision &revision = *introduction->revision;
    Peer peer{&revision, m_sessions.open(revision, introduction->capabilities)};
    const QByteArray result = m_dispatcher.book().initializeResult(revision);
    outletFor(request, peer, std::move(responder), accepts, {http::Header(kSessionHeader, peer.session->id())})
        ->answer(encodeResult(message.id, result));
}

void LegacyEndpoint::post(const Arrival &request, const Message &message, http::Responder responder, Accepts accepts)
{
    if (message.kind == Message::Kind::Request && message.method == "initialize"_L1) {
        initialize(request, message, std::move(responder), accepts);
        return;
    }
    const auto peer = peerOf(request, message.id);
    if (!peer) {
        responder.send(peer.error());
    } else if (message.kind != Message::Kind::Request) {
        takeNotice(peer->session.get(), message);
        responder.send(acceptedResponse());
    } else {
        m_dispatcher.run(*peer, message, Caller(request), outletFor(request, *peer, std::move(responder), accepts));
    }
}

void LegacyEndpoint::postBatch(const Arrival &request, const QJsonArray &batch, http::Responder responder,
                               Accepts accepts)
{
    const auto peer = peerOf(request, QJsonValue::Undefined);
    if (!peer) {
        responder.send(peer.error());
        return;
    }
    if (!peer->revision->batches || batch.isEmpty() || batch.size() > kMostInBatch) {
        const QString text = peer->revision->batches ? u"A batch holds between 1 and %1 messages."_s.arg(kMostInBatch)
                                                     : u"This protocol version has no batches."_s;
        responder.send(errorResponse(400, {code::kInvalidRequest, text}));
        return;
    }
    const auto all = std::make_shared<Batch>(outletFor(request, *peer, std::move(responder), accepts),
                                             static_cast<std::size_t>(batch.size()));
    for (const auto value : batch) {
        const Incoming incoming = readMessage(value);
        const Message &message = incoming.message;
        if (incoming.problem) {
            all->settle(encodeError(message.id, *incoming.problem, false));
        } else if (message.kind != Message::Kind::Request) {
            takeNotice(peer->session.get(), message);
            all->settle({});
        } else if (message.method == "initialize"_L1) {
            all->settle(
                encodeError(message.id, {code::kInvalidRequest, u"\"initialize\" may not be in a batch."_s}, false));
        } else {
            m_dispatcher.run(*peer, message, Caller(request), std::make_shared<BatchOutlet>(all));
        }
    }
}

void LegacyEndpoint::get(const http::Request &request, http::Responder responder)
{
    const QByteArray sessionId = request.header(kSessionHeader);
    if (sessionId.isEmpty()) {
        http::Response response =
            errorResponse(405, {code::kInvalidRequest, u"Without a session there is no stream."_s});
        response.headers.append(http::Header("Allow", "POST"));
        responder.send(std::move(response));
        return;
    }
    const auto peer = peerOf(request, QJsonValue::Undefined);
    if (!peer) {
        responder.send(peer.error());
        return;
    }
    if (!m_streams.hasRoom()) {
        responder.send(tooManyStreams());
        return;
    }
    std::shared_ptr<Channel> channel = peer->session->standing();
    const auto event = Channel::readEventId(request.header("Last-Event-ID"));
    if (event && event->first != channel->name()) {
        if (const auto found =
                peer->session->findChannel(event->first, credentialOf(request.header("Authorization")))) {
            channel = found;
        }
    }
    const http::EventStream stream = responder.startEvents(streamHeaders(), [seat = m_streams.seat(channel)] {});
    if (event && event->first == channel->name()) {
        channel->resume(stream, event->second);
    } else {
        channel->attach(stream);
    }
    if (m_sessions.sawOtherLists(*peer->session) && peer->session->takeListNews()) {
        for (const Change change : kAllChanges) {
            peer->session->standing()->send(encodeNotification(changeMethod(change), {}));
        }
    }
}

void LegacyEndpoint::remove(const http::Request &request, http::Responder responder)
{
    const QByteArray sessionId = request.header(kSessionHeader);
    if (sessionId.isEmpty()) {
        responder.send(errorResponse(400, {code::kInvalidRequest, u"DELETE needs Mcp-Session-Id."_s}));
        return;
    }
    http::Response response = noSession(QJsonValue::Undefined);
    if (m_sessions.end(sessionId)) {
        response = acceptedResponse();
        response.status = 204;
    }
    responder.send(std::move(response));
}

} // namespace dotm::server::mcp
