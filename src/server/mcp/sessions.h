// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/call.h"
#include "server/mcp/channel.h"
#include "server/mcp/sessionid.h"

#include <QHash>
#include <QSet>

#include <list>
#include <unordered_map>

namespace dotm::server::mcp {

/// One legacy client's stay: what it wishes to hear, its streams and its running calls. All of it is bounded.
/// Thread-safe.
class Session
{
public:
    Session(QByteArray id, const Revision &revision, QJsonObject capabilities, std::shared_ptr<Channel> standing);

    [[nodiscard]] const QByteArray &id() const { return m_id; }
    [[nodiscard]] const Revision &revision() const { return m_revision; }
    [[nodiscard]] const QJsonObject &clientCapabilities() const { return m_capabilities; }

    void setLogLevel(LogLevel level);
    [[nodiscard]] std::optional<LogLevel> logLevel() const;
    void subscribe(const QString &uri);
    void unsubscribe(const QString &uri);
    [[nodiscard]] bool isSubscribed(const QString &uri) const;

    /// The stream for messages that belong to no request.
    [[nodiscard]] const std::shared_ptr<Channel> &standing() const { return m_standing; }
    /// A new stream for one request's messages. @p credential: only whoever shows it again may take the stream up.
    [[nodiscard]] std::shared_ptr<Channel> openChannel(const QByteArray &credential);
    [[nodiscard]] std::shared_ptr<Channel> findChannel(const QByteArray &name, const QByteArray &credential) const;

    /// False when a call with this id runs already, or too many run.
    [[nodiscard]] bool addCall(const QByteArray &requestId, const std::shared_ptr<Call> &call);
    void removeCall(const QByteArray &requestId);
    void cancel(const QByteArray &requestId);
    /// The client answered one of our questions; unknown ones are dropped.
    void takeAnswer(const QByteArray &questionId, const Message &answer);
    /// The first person to act in a session owns it. False for anybody else.
    [[nodiscard]] bool belongsTo(const QString &uid);
    /// True once: the client's lists are from before a restart, and it has not been told yet.
    [[nodiscard]] bool takeListNews();
    void close();

private:
    struct KeptChannel
    {
        std::shared_ptr<Channel> channel;
        QByteArray credential;
    };
    struct State
    {
        std::optional<LogLevel> level;
        QSet<QString> subscriptions;
        QList<KeptChannel> channels;
        quint64 nextChannel = 0;
        QHash<QByteArray, std::weak_ptr<Call>> calls;
        QString uid;
        bool listsTold = false;
    };
    [[nodiscard]] QList<std::shared_ptr<Call>> runningCalls() const;

    const QByteArray m_id;
    const Revision &m_revision;
    const QJsonObject m_capabilities;
    const std::shared_ptr<Channel> m_standing;
    core::Guarded<State> m_state;
};

/// All sessions. An id describes itself, so a client that comes back after a restart, or after its state was dropped to
/// make room, goes on with a fresh state; an id that was ended, is too old or not ours is not found. Thread-safe.
class Sessions
{
public:
    struct Limits
    {
        std::size_t sessions = 20'000; ///< more: the one unused longest loses its state; listening is use
        std::size_t ended = 20'000;    ///< ids remembered as ended
        std::chrono::minutes idle{24 * 60};
    };
    Sessions(SessionKey key, QByteArray listVersion, core::Clock &clock, core::Random &random, Limits limits);

    [[nodiscard]] std::shared_ptr<Session> open(const Revision &revision, const QJsonObject &capabilities);
    /// The session of @p id; nullptr when it has ended or never was.
    [[nodiscard]] std::shared_ptr<Session> find(const QByteArray &id);
    /// False when there was none.
    [[nodiscard]] bool end(const QByteArray &id);
    void dropIdle();
    [[nodiscard]] QList<std::shared_ptr<Session>> all() const;
    /// True when @p session began with other lists than there are now.
    [[nodiscard]] bool sawOtherLists(const Session &session) const;

private:
    struct Entry
    {
        std::shared_ptr<Session> session;
        core::TimePoint used;
    };
    struct State
    {
        std::list<Entry> entries; ///< used longest ago first
        std::unordered_map<std::string, std::list<Entry>::iterator> byId;
        QSet<QByteArray> ended;
        std::list<QByteArray> endedInOrder;
    };
    void insert(State &state, const std::shared_ptr<Session> &session) const;
    static void removeFirst(State &state, QList<std::shared_ptr<Session>> &removed);
    /// As long as there are too many.
    void makeRoom(State &state, QList<std::shared_ptr<Session>> &removed) const;

    const SessionKey m_key;
    const QByteArray m_listVersion;
    core::Clock &m_clock;
    core::Random &m_random;
    const Limits m_limits;
    core::Guarded<State> m_state;
};

} // namespace dotm::server::mcp
