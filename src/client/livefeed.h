// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/session.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace dotm::client {

/// The WebSocket /live: says that something changed, so that pages read it again. Reconnects with back-off (1 s to 30 s,
/// jitter); after every reconnect it says that everything may have changed. Signs in by its first message. GUI thread.
class LiveFeed final : public QObject
{
    Q_OBJECT
public:
    LiveFeed(Session &session, core::Random &random);
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
    void connectNow();
    void scheduleReconnect();

    Session &m_session;
    core::Random &m_random;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_reconnect;
    QUrl m_server;
    int m_failures = 0;
    bool m_connected = false;
    bool m_wanted = false;
};

} // namespace dotm::client
