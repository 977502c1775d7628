// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/session.h"
#include "core/task.h"
#include "http/message.h"
#include "http/responder.h"
#include "net/managerpool.h"
#include "net/streamingcall.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace dotm::bridge {

/// What the service layer answered to one message.
struct UpstreamAnswer
{
    int status = 0;
    QList<http::Header> headers;
    QByteArray body; ///< the JSON-RPC answer, whichever way it came; empty for notifications
};

/// Forwards an assistant's messages to the service layer's MCP address, with the customer's token where somebody is
/// signed in; the token is added here and nowhere else. GUI thread; outlives its tasks.
class Upstream final : public QObject
{
    Q_OBJECT
public:
    Upstream(client::Session &session, QObject *parent = nullptr);
    ~Upstream() override;

    /// Lets a running exchange be given up from outside.
    class Handle
    {
    public:
        void abort()
        {
            isAborted = true;
            if (onAbort) {
                onAbort();
            }
        }
        bool isAborted = false;
        std::function<void()> onAbort;
    };
    using OnMessage = std::function<void(const QByteArray &message, const QList<http::Header> &headers)>;

    /// Sends @p body with the protocol's headers of @p request. @p id: of the request in it; messages that come before
    /// its answer go to @p onMessage. Errors: Offline, Timeout, Protocol, Cancelled as of HttpTransport.
    [[nodiscard]] core::Task<core::Result<UpstreamAnswer>> exchange(http::Request request, QByteArray body,
                                                                    QJsonValue id, OnMessage onMessage,
                                                                    std::shared_ptr<Handle> handle);
    /// A stream that lasts: passed on event by event until either side ends it.
    void relay(const http::Request &request, std::shared_ptr<http::Responder> responder);
    /// What "tools/list" answers to anybody.
    [[nodiscard]] core::Task<core::Result<QJsonArray>> tools();
    /// Ends everything that runs.
    void abortAll();

private:
    [[nodiscard]] core::Task<core::Outcome> beginRelay(http::Request request,
                                                       std::shared_ptr<http::Responder> responder);
    [[nodiscard]] core::Task<net::HttpRequest> outgoing(http::Request request, QByteArray body);

    client::Session &m_session;
    net::ManagerPool m_managers; ///< streams would use up the connections of one manager
    std::vector<std::shared_ptr<Handle>> m_running;
};

} // namespace dotm::bridge
