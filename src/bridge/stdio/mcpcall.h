// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "core/waiters.h"
#include "net/eventstreamparser.h"
#include "net/streamingcall.h"

#include <QJsonValue>

#include <functional>
#include <memory>

namespace dotm::bridge::stdio {

/// A JSON-RPC message, or a batch of them, of an answer.
struct Outbound
{
    QByteArray text; ///< without line breaks
    QJsonValue json;
};

/// How a call ended.
struct CallEnd
{
    core::Outcome outcome; ///< of the connection; a status that says no is no failure of it
    int status = 0;        ///< 0: no answer at all
    bool isStream = false; ///< it came as events
    QByteArray sessionId;
    Outbound refusal; ///< the JSON body beside a status of 400 and above, if there was one
    QByteArray lastEventId;
    std::optional<std::chrono::milliseconds> retry;
    std::optional<std::chrono::seconds> retryAfter;

    [[nodiscard]] bool isSuccess() const { return outcome && status >= 200 && status < 300; }
};

/// One HTTP call to the desktop, and the messages of its answer as they come: of a plain JSON answer the one, of an
/// event stream each. Lives as long as somebody waits for its end().
class McpCall final : public QObject
{
    Q_OBJECT
public:
    using Sink = std::function<void(const Outbound &message)>;

    McpCall(std::shared_ptr<QNetworkAccessManager> manager, const net::HttpRequest &request, Sink sink);

    /// Nothing comes any more but the end.
    void abort();
    [[nodiscard]] core::Task<CallEnd> end();

private:
    void onHead(const net::HttpResponse &head);
    void onBytes(const QByteArray &bytes);
    void onEnded(const core::Outcome &outcome);
    void takeBody();

    std::shared_ptr<QNetworkAccessManager> m_manager; ///< outlives m_call
    net::StreamingCall m_call;
    Sink m_sink;
    net::EventStreamParser m_parser;
    QByteArray m_body;
    CallEnd m_end;
    core::Waiters m_waiters;
    bool m_isAborted = false;
    bool m_isOver = false;
};

} // namespace dotm::bridge::stdio
