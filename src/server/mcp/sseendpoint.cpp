// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/sseendpoint.h"

#include "server/mcp/legacyendpoint.h"

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kIdParameter = u"sessionId"_s;

} // namespace

void SseEndpoint::open(http::Responder responder)
{
    if (!m_streams.hasRoom()) {
        responder.send(tooManyStreams());
        return;
    }
    const QByteArray id = core::randomToken(m_random).toLatin1();
    const auto channel = std::make_shared<Channel>(QByteArray());
    m_stays.with([&](Stays &stays) { stays.insert(id, {channel, nullptr}); });
    const http::EventStream stream = responder.startEvents(streamHeaders(), [this, id, seat = m_streams.seat(channel)] {
        const auto session = m_stays.with([&id](Stays &stays) { return stays.take(id).session; });
        if (session) {
            session->close();
        }
    });
    stream.send("endpoint", kSseMessagesPath.toLatin1() + '?' + kIdParameter.toLatin1() + '=' + id);
    channel->attach(stream);
}

void SseEndpoint::post(const Arrival &request, http::Responder responder)
{
    const QByteArray id = request.query.queryItemValue(kIdParameter, QUrl::FullyDecoded).toLatin1();
    const Stay stay = m_stays.with([&id](const Stays &stays) { return stays.value(id); });
    if (!stay.channel) {
        responder.send(errorResponse(404, {code::kNoSession, u"Session not found"_s}));
        return;
    }
    const QByteArray type = request.header("Content-Type").toLower();
    if (!type.isEmpty() && !type.startsWith("application/json")) {
        responder.send(errorResponse(415, {code::kInvalidRequest, u"The body must be application/json."_s}));
        return;
    }
    const auto body = parseBody(request.body);
    if (!body) {
        responder.send(errorResponse(400, body.error()));
        return;
    }
    const Incoming incoming = readMessage(*body);
    if (incoming.problem) {
        responder.send(errorResponse(400, *incoming.problem, incoming.message.id));
        return;
    }
    take(id, stay, incoming.message, request, std::move(responder));
}

void SseEndpoint::take(const QByteArray &id, const Stay &stay, const Message &message, const Arrival &request,
                       http::Responder responder)
{
    if (message.kind == Message::Kind::Request && message.method != "initialize"_L1) {
        const Peer peer{stay.session ? &stay.session->revision() : &revisions().front(), stay.session};
        m_dispatcher.run(peer, message, Caller(request),
                         std::make_shared<SseOutlet>(std::move(responder), stay.channel));
        return;
    }
    responder.send(acceptedResponse());
    if (message.kind == Message::Kind::Request) {
        initialize(id, stay, message);
    } else {
        takeNotice(stay.session.get(), message);
    }
}

void SseEndpoint::initialize(const QByteArray &id, const Stay &stay, const Message &message)
{
    const auto introduction = readInitialize(message.params);
    if (!introduction || stay.session) {
        const RpcError again{code::kInvalidRequest, u"This session is initialized already."_s};
        stay.channel->send(encodeError(message.id, stay.session ? again : introduction.error(), false));
        return;
    }
    const Revision &revision = *introduction->revision;
    const auto session = std::make_shared<Session>(id, revision, introduction->capabilities, stay.channel);
    m_stays.with([&](Stays &stays) {
        if (stays.contains(id)) { // the stream may have ended meanwhile
            stays.insert(id, {stay.channel, session});
        }
    });
    stay.channel->send(encodeResult(message.id, m_dispatcher.book().initializeResult(revision)));
}

void SseEndpoint::announce(const QByteArray &notification) const
{
    const Stays stays = m_stays.with([](const Stays &all) { return all; });
    for (const Stay &stay : stays) {
        stay.channel->send(notification);
    }
}

void SseEndpoint::announceUpdate(const QString &uri, const QByteArray &notification) const
{
    const Stays stays = m_stays.with([](const Stays &all) { return all; });
    for (const Stay &stay : stays) {
        if (stay.session && stay.session->isSubscribed(uri)) {
            stay.channel->send(notification);
        }
    }
}

} // namespace dotm::server::mcp
