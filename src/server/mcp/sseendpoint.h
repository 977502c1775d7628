// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/dispatcher.h"
#include "server/mcp/streams.h"

namespace dotm::server::mcp {

/// The older transport with two addresses: GET opens the stream on which everything is answered and says where to POST.
/// A session is its stream; it ends with it. I/O threads.
class SseEndpoint
{
public:
    SseEndpoint(Dispatcher &dispatcher, Streams &streams, core::Random &random)
        : m_dispatcher(dispatcher), m_streams(streams), m_random(random)
    {
    }

    void open(http::Responder responder);
    void post(const Arrival &request, http::Responder responder);
    void announce(const QByteArray &notification) const;
    void announceUpdate(const QString &uri, const QByteArray &notification) const;

private:
    struct Stay
    {
        std::shared_ptr<Channel> channel;
        std::shared_ptr<Session> session; ///< from "initialize" on
    };
    using Stays = QHash<QByteArray, Stay>;
    void take(const QByteArray &id, const Stay &stay, const Message &message, const Arrival &request,
              http::Responder responder);
    void initialize(const QByteArray &id, const Stay &stay, const Message &message);

    Dispatcher &m_dispatcher;
    Streams &m_streams;
    core::Random &m_random;
    core::Guarded<Stays> m_stays;
};

inline const QString kSsePath = QStringLiteral("/mcp/v2/sse");
inline const QString kSseMessagesPath = QStringLiteral("/mcp/v2/sse/messages");

} // namespace dotm::server::mcp
