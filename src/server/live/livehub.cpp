// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/live/livehub.h"

#include "server/rest/reply.h"

#include <QHash>
#include <QJsonDocument>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;

namespace {

constexpr std::chrono::seconds kSignInWithin{10};
constexpr int kSignInAgain = 4401;

/// What administrators are told when something of anybody changed; empty: nothing. What is a person's own goes by
/// another name than to its owner, whose pages would take a stranger's for their own.
QString topicForAdmins(const QString &topic)
{
    static const QHash<QString, QString> kNames{
        {u"activation"_s, u"activations"_s},
        {u"purchase"_s, u"purchases"_s},
        {u"account"_s, u"accounts"_s},
        {u"beta"_s, u"beta"_s},
        {u"proposal"_s, u"proposal"_s},
        {u"role"_s, u"role"_s},
        {u"text"_s, u"text"_s},
        {u"wallet"_s, u"rewards"_s},
    };
    return kNames.value(topic);
}

QByteArray messageOf(const QString &topic, const QString &thing)
{
    return QJsonDocument(QJsonObject{{u"topic"_s, topic}, {u"id"_s, thing}}).toJson(QJsonDocument::Compact);
}

} // namespace

LiveHub::LiveHub(Api &api, services::Changes &changes, const core::Clock &clock) : m_api(api), m_clock(clock)
{
    connect(&changes, &services::Changes::changed, this, &LiveHub::publish);
    connect(&m_expiry, &QTimer::timeout, this, &LiveHub::dropExpired);
    m_expiry.start(kSignInWithin);
}

void LiveHub::accept(http::Request request, http::Responder responder)
{
    if (const Outcome source = m_api.checkSource(request); !source) {
        responder.send(errorReply(source.error(), request.id));
        return;
    }
    if (!responder.isUpgrade()) {
        http::Response response =
            errorReply({core::ErrorCode::Invalid, u"This address speaks WebSocket only."_s, {}, {}}, request.id);
        response.status = 426;
        response.headers.append(http::Header("Upgrade", "websocket"));
        responder.send(std::move(response));
        return;
    }
    const quint64 id = m_nextId++;
    http::WebSocketHandlers handlers;
    handlers.onText = [this, id](const QByteArray &text) {
        core::post(this, [this, id, text] { onText(id, text); });
    };
    handlers.onClosed = [this, id] {
        core::post(this, [this, id] { m_listeners.erase(id); });
    };
    const http::WebSocket socket = responder.acceptWebSocket(std::move(handlers));
    core::post(
        this, [this, id, socket, authorization = request.header("Authorization")] { open(id, socket, authorization); });
}

void LiveHub::open(quint64 id, http::WebSocket socket, QByteArray authorization)
{
    if (!socket.isOpen()) {
        return;
    }
    m_listeners.insert_or_assign(id, Listener{std::move(socket), QString(), false, m_clock.now() + kSignInWithin});
    if (!authorization.isEmpty()) {
        core::detach(authenticate(id, std::move(authorization)), "a live connection");
    }
}

void LiveHub::onText(quint64 id, const QByteArray &text)
{
    const auto found = m_listeners.find(id);
    if (found == m_listeners.end() || !found->second.uid.isEmpty() || found->second.authenticating) {
        return; // signed in already, or about to be: clients have nothing else to say
    }
    const QString token = QJsonDocument::fromJson(text).object().value("token"_L1).toString();
    core::detach(authenticate(id, "Bearer " + token.toLatin1()), "a live connection");
}

Task<Outcome> LiveHub::authenticate(quint64 id, QByteArray authorization)
{
    if (const auto asking = m_listeners.find(id); asking != m_listeners.end()) {
        asking->second.authenticating = true;
    }
    const auto who = co_await m_api.identify(authorization);
    const auto found = m_listeners.find(id); // it may have left in the meantime
    if (found == m_listeners.end()) {
        co_return Outcome();
    }
    found->second.authenticating = false;
    if (!who) {
        found->second.socket.close(kSignInAgain, "sign in again");
        m_listeners.erase(found);
        co_return Outcome();
    }
    found->second.uid = who->uid;
    found->second.isAdmin = who->isAtLeast(domain::Role::Admin);
    found->second.ends = who->expiresAt;
    found->second.socket.sendText(R"({"topic":"ready"})");
    co_return Outcome();
}

void LiveHub::publish(const QString &uid, const QString &topic, const QString &thing)
{
    const QString forAdmins = topicForAdmins(topic);
    const QByteArray message = messageOf(topic, thing);
    for (const auto &[id, listener] : m_listeners) {
        const bool isOwn = !uid.isEmpty() && listener.uid == uid;
        const bool isAdmins = listener.isAdmin && !forAdmins.isEmpty();
        if (isOwn || (isAdmins && forAdmins == topic)) {
            listener.socket.sendText(message);
        }
        if (isAdmins && forAdmins != topic) {
            listener.socket.sendText(messageOf(forAdmins, thing));
        }
    }
    if (topic == "role"_L1) {
        dropAllOf(uid); // what they may hear is asked again
    }
}

void LiveHub::dropAllOf(const QString &uid)
{
    for (auto it = m_listeners.begin(); it != m_listeners.end();) {
        if (it->second.uid == uid) {
            it->second.socket.close(kSignInAgain, "sign in again");
            it = m_listeners.erase(it);
        } else {
            ++it;
        }
    }
}

void LiveHub::dropExpired()
{
    const core::TimePoint now = m_clock.now();
    for (auto it = m_listeners.begin(); it != m_listeners.end();) {
        if (now >= it->second.ends) {
            it->second.socket.close(kSignInAgain, "sign in again");
            it = m_listeners.erase(it);
        } else {
            ++it;
        }
    }
}

} // namespace dotm::server
