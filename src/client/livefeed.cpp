// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/livefeed.h"

#include "contract/json.h"
#include "core/log.h"
#include "net/endpoint.h"

#include <QJsonDocument>
#include <QPointer>
#include <QWebSocket>

#include <algorithm>

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;

namespace {

constexpr int kSignInAgain = 4401;
constexpr quint64 kLongestMessage = 64 * 1024;

QUrl feedUrl(const QUrl &server)
{
    QUrl url = net::endpointUrl(server, u"/live"_s);
    url.setScheme(server.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    return url;
}

} // namespace

std::chrono::milliseconds reconnectPause(const LiveFeedPauses &pauses, int failures, double unit)
{
    const auto ceiling = std::min(pauses.first * (1 << std::min(failures, 16)), pauses.longest);
    const auto half = ceiling / 2;
    return half + std::chrono::milliseconds(static_cast<qint64>(unit * static_cast<double>(half.count())));
}

LiveFeed::LiveFeed(Session &session, core::Random &random, LiveFeedPauses pauses)
    : m_session(session), m_random(random), m_pauses(pauses)
{
    m_reconnect.setSingleShot(true);
    m_heartbeat.setInterval(m_pauses.heartbeat);
    connect(&m_reconnect, &QTimer::timeout, this, &LiveFeed::connectNow);
    connect(&m_heartbeat, &QTimer::timeout, this, &LiveFeed::onHeartbeat);
    connect(&m_session, &Session::stateChanged, this, &LiveFeed::onSessionChanged);
}

LiveFeed::~LiveFeed()
{
    if (m_socket) {
        m_socket->disconnect(this);
    }
}

void LiveFeed::start(const QUrl &server)
{
    if (m_wanted && m_server == server) {
        return;
    }
    stop();
    m_server = server;
    m_wanted = true;
    connectNow();
}

void LiveFeed::stop()
{
    m_wanted = false;
    m_failures = 0;
    drop();
}

void LiveFeed::onSessionChanged()
{
    if (m_session.uid() == m_uid) {
        return;
    }
    m_failures = 0;
    drop();
    connectNow();
}

void LiveFeed::connectNow()
{
    m_uid = m_session.uid();
    if (m_wanted && m_session.state() == Session::State::SignedIn) {
        core::detach(openSocket(), "the live feed");
    }
}

Task<Outcome> LiveFeed::openSocket()
{
    const quint64 attempt = ++m_attempt;
    const QPointer<LiveFeed> self(this);
    const core::Result<core::SecretString> token = co_await m_session.token();
    if (!self || attempt != m_attempt) {
        co_return Outcome(); // dropped while waiting
    }
    if (!token) {
        scheduleReconnect();
        co_return Outcome();
    }
    m_token = *token;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(kLongestMessage);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        const QJsonObject hello{{u"token"_s, m_token.reveal()}};
        m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(hello).toJson(QJsonDocument::Compact)));
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &LiveFeed::onText);
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_isHeard = true; });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &LiveFeed::onLost);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket.get(), &QWebSocket::errorOccurred, this, &LiveFeed::onLost);
#else
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &LiveFeed::onLost);
#endif
    m_isHeard = true;
    m_heartbeat.start();
    m_socket->open(feedUrl(m_server));
    co_return Outcome();
}

void LiveFeed::onText(const QString &text)
{
    m_isHeard = true;
    const auto message = contract::objectFromBytes(text.toUtf8());
    const QString topic = message ? message->value("topic"_L1).toString() : QString();
    if (topic == "ready"_L1) {
        m_failures = 0;
        setConnected(true);
        Q_EMIT everythingMayHaveChanged();
    } else if (!topic.isEmpty() && m_connected) {
        Q_EMIT changed(topic, message->value("id"_L1).toString());
    }
}

void LiveFeed::onHeartbeat()
{
    if (!m_isHeard) {
        onLost();
        return;
    }
    m_isHeard = false;
    m_socket->ping();
}

void LiveFeed::onLost()
{
    const int code = m_socket ? m_socket->closeCode() : 0; // the enumeration does not know codes of applications
    if (code == kSignInAgain) {
        m_session.refuse(m_token);
    }
    drop();
    scheduleReconnect();
}

void LiveFeed::drop()
{
    ++m_attempt;
    m_reconnect.stop();
    m_heartbeat.stop();
    m_token = {};
    if (m_socket) {
        // It may be the one whose signal is being handled.
        QWebSocket *socket = m_socket.release();
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    setConnected(false);
}

void LiveFeed::setConnected(bool isConnected)
{
    if (std::exchange(m_connected, isConnected) != isConnected) {
        qCInfo(core::lcClient) << "live feed" << (isConnected ? "connected" : "lost");
        Q_EMIT connectedChanged();
    }
}

void LiveFeed::scheduleReconnect()
{
    if (m_wanted) {
        m_reconnect.start(reconnectPause(m_pauses, m_failures++, m_random.unit()));
    }
}

} // namespace dotm::client
