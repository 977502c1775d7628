// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/dispatcher.h"
#include "server/mcp/streams.h"

namespace dotm::server::mcp {

/// Streamable HTTP for the revisions with a handshake: POST sends, GET listens, DELETE ends the session. I/O threads.
class LegacyEndpoint
{
public:
    LegacyEndpoint(Dispatcher &dispatcher, Sessions &sessions, Streams &streams)
        : m_dispatcher(dispatcher), m_sessions(sessions), m_streams(streams)
    {
    }

    void post(const Arrival &request, const Message &message, http::Responder responder, Accepts accepts);
    void postBatch(const Arrival &request, const QJsonArray &batch, http::Responder responder, Accepts accepts);
    void get(const http::Request &request, http::Responder responder);
    void remove(const http::Request &request, http::Responder responder);

private:
    /// The peer behind the headers, or how the request is refused.
    [[nodiscard]] std::expected<Peer, http::Response> peerOf(const http::Request &request, const QJsonValue &id);
    void initialize(const http::Request &request, const Message &message, http::Responder responder, Accepts accepts);
    [[nodiscard]] std::shared_ptr<Outlet> outletFor(const http::Request &request, const Peer &peer,
                                                    http::Responder responder, Accepts accepts,
                                                    QList<http::Header> headers = {});

    Dispatcher &m_dispatcher;
    Sessions &m_sessions;
    Streams &m_streams;
};

/// "initialize": the capabilities the client declared, and the revision to speak; or what is wrong with it.
struct Introduction
{
    const Revision *revision;
    QJsonObject capabilities;
};
[[nodiscard]] Rpc<Introduction> readInitialize(const QJsonObject &params);
/// Notifications and responses of a client: cancellation and answers to our questions.
void takeNotice(Session *session, const Message &message);
/// An error without a request of its own.
[[nodiscard]] http::Response errorResponse(int status, const RpcError &error,
                                           const QJsonValue &id = QJsonValue::Undefined, bool modern = false);
/// 503: as many streams are open as may be. Says when to ask again.
[[nodiscard]] http::Response tooManyStreams(const QJsonValue &id = QJsonValue::Undefined, bool modern = false);

} // namespace dotm::server::mcp
