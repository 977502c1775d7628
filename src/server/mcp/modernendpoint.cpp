// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/modernendpoint.h"

#include "server/mcp/legacyendpoint.h"
#include "server/mcp/modernchecks.h"

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostUris = 256;

struct ChangeName
{
    QLatin1StringView member;
    Change change;
};
constexpr ChangeName kChangeNames[] = {{"toolsListChanged"_L1, Change::Tools},
                                       {"promptsListChanged"_L1, Change::Prompts},
                                       {"resourcesListChanged"_L1, Change::Resources}};

struct Subscription
{
    Streams::Wish wish;
    QJsonObject honoured; ///< what was asked for, without what there is not
};

Subscription readSubscription(const QJsonObject &asked, const Registry &registry)
{
    Subscription result;
    for (const ChangeName &name : kChangeNames) {
        if (asked.value(name.member).toBool()) {
            result.wish.changes.insert(name.change);
            result.honoured.insert(name.member, true);
        }
    }
    QJsonArray uris;
    const QJsonArray wanted = asked.value("resourceSubscriptions"_L1).toArray();
    for (const auto value : wanted) {
        const QString uri = value.toString();
        if (uris.size() < kMostUris && registry.read(uri)) {
            result.wish.uris.insert(uri);
            uris.append(uri);
        }
    }
    if (asked.contains("resourceSubscriptions"_L1)) {
        result.honoured.insert("resourceSubscriptions"_L1, uris);
    }
    return result;
}

} // namespace

void ModernEndpoint::post(const Arrival &request, const Message &message, http::Responder responder, Accepts accepts)
{
    if (message.kind != Message::Kind::Request) {
        responder.send(acceptedResponse());
        return;
    }
    auto refused = checkDescription(request, message);
    const Method *method = findMethod(message.method, newestModern());
    if (!refused && method == nullptr) {
        refused = Refusal{404, {code::kUnknownMethod, u"There is no method \"%1\"."_s.arg(message.method)}};
    }
    if (!refused && method->kind == Method::Kind::Call) {
        refused = checkToolCall(request, message, m_dispatcher.book().registry());
    }
    if (refused) {
        responder.send(errorResponse(refused->status, refused->error, message.id, true));
        return;
    }
    if (method->kind == Method::Kind::Listen) {
        listen(message, std::move(responder), accepts);
        return;
    }
    if (accepts.json && !m_streams.hasRoom()) {
        accepts.events = false;
    }
    HttpOutlet::Streaming streaming;
    streaming.leavingCancels = true;
    streaming.open = [&streams = m_streams](bool) {
        auto channel = std::make_shared<Channel>(QByteArray());
        return HttpOutlet::Streaming::Opened{channel, streams.seat(channel)};
    };
    const Peer peer{&newestModern(), nullptr};
    m_dispatcher.run(
        peer, message, Caller(request),
        std::make_shared<HttpOutlet>(std::move(responder), accepts, QList<http::Header>(), std::move(streaming)));
}

void ModernEndpoint::listen(const Message &message, http::Responder responder, Accepts accepts)
{
    const QJsonValue asked = message.params.value("notifications"_L1);
    if (!asked.isObject()) {
        responder.send(
            errorResponse(200, {code::kInvalidParams, u"\"notifications\" must be an object."_s}, message.id, true));
        return;
    }
    if (!accepts.events) {
        responder.send(errorResponse(406, {code::kInvalidRequest, u"Accept must allow text/event-stream here."_s},
                                     message.id, true));
        return;
    }
    if (!m_streams.hasRoom()) {
        responder.send(tooManyStreams(message.id, true));
        return;
    }
    const Subscription subscription = readSubscription(asked.toObject(), m_dispatcher.book().registry());
    const auto channel = std::make_shared<Channel>(QByteArray());
    const quint64 number = m_streams.listen(channel, message.id, subscription.wish);
    const auto closed = [&streams = m_streams, number, seat = m_streams.seat(channel)] {
        streams.drop(number);
    };
    channel->attach(responder.startEvents(streamHeaders(), closed));
    channel->send(encodeNotification(u"notifications/subscriptions/acknowledged"_s,
                                     marked({{u"notifications"_s, subscription.honoured}}, message.id)));
}

} // namespace dotm::server::mcp
