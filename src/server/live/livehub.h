// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/responder.h"
#include "server/rest/api.h"
#include "services/changes.h"

#include <QObject>
#include <QTimer>

#include <unordered_map>

namespace dotm::server {

/// WebSocket /live: pushes {"topic","id"} to the person it concerns, and to administrators what waits for them ("beta",
/// "proposal", "role"), texts of mails ("text") and what is counted of everybody ("activations", "purchases",
/// "accounts", "rewards"). The token comes in the Authorization header or, where a client cannot set one, as the first
/// message
/// {"token": "..."}. A connection ends with code 4401 when its token does not verify or ends; the client comes back
/// with a new one. Lives on the service thread; accept() is called on I/O threads.
class LiveHub final : public QObject
{
    Q_OBJECT
public:
    LiveHub(Api &api, services::Changes &changes, const core::Clock &clock);

    void accept(http::Request request, http::Responder responder);
    [[nodiscard]] int listeners() const { return static_cast<int>(m_listeners.size()); }

private:
    struct Listener
    {
        http::WebSocket socket;
        QString uid;          ///< empty until the token verified
        bool isAdmin = false; ///< also hears what waits for administrators
        core::TimePoint ends; ///< of the token; before sign-in, of our patience
        bool authenticating = false;
    };
    void open(quint64 id, http::WebSocket socket, QByteArray authorization);
    [[nodiscard]] core::Task<core::Outcome> authenticate(quint64 id, QByteArray authorization);
    void onText(quint64 id, const QByteArray &text);
    void publish(const QString &uid, const QString &topic, const QString &thing);
    void dropExpired();
    void dropAllOf(const QString &uid);

    Api &m_api;
    const core::Clock &m_clock;
    std::unordered_map<quint64, Listener> m_listeners;
    std::atomic<quint64> m_nextId = 1;
    QTimer m_expiry;
};

} // namespace dotm::server
