// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/responder.h"
#include "services/keys/apikeys.h"

#include <QObject>

#include <atomic>

namespace dotm::server {

/// Whose key a request was let in by; none for requests without a key.
using KeyPass = std::shared_ptr<const services::KeyPass>;

/// The door for requests with an API key ("Authorization: Bearer mcp_..."). Only the addresses under /mcp have it;
/// anywhere else a key is a bearer token that does not verify. Lets a request in, or answers 401 (unknown, revoked,
/// malformed), 403 (a web site the key is not for) or 429 (over its hourly limit). Every answer to a known key carries
/// X-RateLimit-Limit, -Remaining and -Reset (Unix seconds), and is counted before it goes out.
/// Requests may come on any thread; they go on on the service thread, where this object lives. Requests without a key
/// never come here.
class KeyGate final : public QObject
{
    Q_OBJECT
public:
    /// What a request is for, in words from closed lists.
    struct Purpose
    {
        QString path;
        QString method;
        QString operation = {};
        qint64 requests = 1;
        bool isForeignPage = false;      ///< the Origin header names another site
        bool isAnsweredOnStream = false; ///< 202 counts as 200: the answer goes over an event stream
    };
    using Enter = std::function<void(http::Request request, http::Responder responder, KeyPass pass)>;

    KeyGate(services::ApiKeys &keys, const core::Clock &clock) : m_keys(keys), m_clock(clock) {}

    /// The bearer token when it is meant to be a key, well formed or not; else empty.
    [[nodiscard]] static core::SecretString keyIn(const http::Request &request);
    /// Goes on with @p enter, or answers.
    void admit(http::Request request, http::Responder responder, Purpose purpose, Enter enter);
    /// Requests that were let in and are not counted yet. Any thread.
    [[nodiscard]] int pending() const { return m_pending; }

private:
    struct Arrival
    {
        http::Request request;
        http::Responder responder;
        services::KeyVisit visit;
        bool isAnsweredOnStream = false;
        Enter enter;
    };
    [[nodiscard]] core::Task<core::Outcome> receive(std::shared_ptr<Arrival> arrival);
    void letIn(const std::shared_ptr<Arrival> &arrival, const services::KeyAdmission &admission);
    [[nodiscard]] core::Task<core::Outcome> count(services::KeyPass pass, services::KeyVisit visit, int status,
                                                  std::function<void()> go);

    services::ApiKeys &m_keys;
    const core::Clock &m_clock;
    std::atomic<int> m_pending = 0;
};

} // namespace dotm::server
