// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/session.h"
#include "core/random.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QWebSocket;

namespace dotm::client {

/// How long LiveFeed waits for what. A connection that stays silent for two heartbeats is given up.
struct LiveFeedPauses
{
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds longest{30'000};
    std::chrono::milliseconds heartbeat{25'000};
};

/// Pause before the next attempt after @p failures failed ones: first * 2^failures, at most longest, of which the upper
/// half is random (@p unit in [0, 1)).
[[nodiscard]] std::chrono::milliseconds reconnectPause(const LiveFeedPauses &pauses, int failures, double unit);

/// The WebSocket /live: says that something changed, so that pages read it again. Reconnects with back-off (1 s to 30
/// s, jitter); after every reconnect it says that everything may have changed. Signs in by its first message. GUI
/// thread.
class LiveFeed final : public QObject
{
    Q_OBJECT
public:
    LiveFeed(Session &session, core::Random &random, LiveFeedPauses pauses = {});
    ~LiveFeed() override;

    void start(const QUrl &server); ///< http(s)://host:port; safe to call again with another one
    void stop();
    [[nodiscard]] bool isConnected() const { return m_connected; }

Q_SIGNALS:
    void changed(const QString &topic, const QString &id);
    /// Connected (again): what happened in between is unknown.
    void everythingMayHaveChanged();
    void connectedChanged();

private:
    void onSessionChanged();
    void connectNow();
    [[nodiscard]] core::Task<core::Outcome> openSocket();
    void onText(const QString &text);
    void onHeartbeat();
    void onLost();
    void drop();
    void setConnected(bool isConnected);
    void scheduleReconnect();

    Session &m_session;
    core::Random &m_random;
    const LiveFeedPauses m_pauses;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_reconnect;
    QTimer m_heartbeat;
    QUrl m_server;
    QString m_uid;
    core::SecretString m_token; ///< the one this connection signed in with
    quint64 m_attempt = 0;      ///< tells a token that comes too late
    int m_failures = 0;
    bool m_isHeard = false; ///< since the last heartbeat
    bool m_connected = false;
    bool m_wanted = false;
};

} // namespace dotm::client
