// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/sessions.h"

#include <algorithm>

namespace dotm::server::mcp {

namespace {

constexpr qsizetype kMostChannels = 16;
constexpr qsizetype kMostCalls = 32;
constexpr qsizetype kMostSubscriptions = 256;

} // namespace

Session::Session(QByteArray id, const Revision &revision, QJsonObject capabilities, std::shared_ptr<Channel> standing)
    : m_id(std::move(id)), m_revision(revision), m_capabilities(std::move(capabilities)),
      m_standing(std::move(standing))
{
}

void Session::setLogLevel(LogLevel level)
{
    m_state.with([level](State &state) { state.level = level; });
}

std::optional<LogLevel> Session::logLevel() const
{
    return m_state.with([](const State &state) { return state.level; });
}

void Session::subscribe(const QString &uri)
{
    m_state.with([&uri](State &state) {
        if (state.subscriptions.size() < kMostSubscriptions) {
            state.subscriptions.insert(uri);
        }
    });
}

void Session::unsubscribe(const QString &uri)
{
    m_state.with([&uri](State &state) { state.subscriptions.remove(uri); });
}

bool Session::isSubscribed(const QString &uri) const
{
    return m_state.with([&uri](const State &state) { return state.subscriptions.contains(uri); });
}

std::shared_ptr<Channel> Session::openChannel(const QByteArray &credential)
{
    return m_state.with([&credential](State &state) {
        if (state.channels.size() >= kMostChannels) {
            const auto finished = std::ranges::find_if(
                state.channels, [](const KeptChannel &kept) { return kept.channel->isFinished(); });
            state.channels.erase(finished == state.channels.end() ? state.channels.begin() : finished);
        }
        auto channel = std::make_shared<Channel>("r" + QByteArray::number(state.nextChannel++));
        state.channels.append({channel, credential});
        return channel;
    });
}

std::shared_ptr<Channel> Session::findChannel(const QByteArray &name, const QByteArray &credential) const
{
    return m_state.with([&](const State &state) -> std::shared_ptr<Channel> {
        for (const KeptChannel &kept : state.channels) {
            if (kept.channel->name() == name && kept.credential == credential) {
                return kept.channel;
            }
        }
        return nullptr;
    });
}

bool Session::addCall(const QByteArray &requestId, const std::shared_ptr<Call> &call)
{
    return m_state.with([&](State &state) {
        if (state.calls.contains(requestId) || state.calls.size() >= kMostCalls) {
            return false;
        }
        state.calls.insert(requestId, call);
        return true;
    });
}

void Session::removeCall(const QByteArray &requestId)
{
    m_state.with([&requestId](State &state) { state.calls.remove(requestId); });
}

void Session::cancel(const QByteArray &requestId)
{
    const auto call = m_state.with([&requestId](const State &state) { return state.calls.value(requestId).lock(); });
    if (call) {
        call->cancel();
    }
}

QList<std::shared_ptr<Call>> Session::runningCalls() const
{
    return m_state.with([](const State &state) {
        QList<std::shared_ptr<Call>> calls;
        for (const auto &weak : state.calls) {
            if (auto call = weak.lock()) {
                calls.append(std::move(call));
            }
        }
        return calls;
    });
}

void Session::takeAnswer(const QByteArray &questionId, const Message &answer)
{
    for (const auto &call : runningCalls()) {
        call->takeAnswer(questionId, answer);
    }
}

bool Session::belongsTo(const QString &uid)
{
    return m_state.with([&uid](State &state) {
        if (state.uid.isEmpty()) {
            state.uid = uid;
        }
        return state.uid == uid;
    });
}

bool Session::takeListNews()
{
    return m_state.with([](State &state) { return !std::exchange(state.listsTold, true); });
}

void Session::close()
{
    for (const auto &call : runningCalls()) {
        call->cancel();
    }
    m_standing->finish();
}

Sessions::Sessions(SessionKey key, QByteArray listVersion, core::Clock &clock, core::Random &random, Limits limits)
    : m_key(std::move(key)), m_listVersion(std::move(listVersion)), m_clock(clock), m_random(random), m_limits(limits)
{
}

void Sessions::insert(State &state, const std::shared_ptr<Session> &session) const
{
    state.entries.push_back({session, m_clock.now()});
    state.byId.insert_or_assign(session->id().toStdString(), std::prev(state.entries.end()));
}

void Sessions::removeFirst(State &state, QList<std::shared_ptr<Session>> &removed)
{
    removed.append(state.entries.front().session);
    state.byId.erase(removed.constLast()->id().toStdString());
    state.entries.pop_front();
}

void Sessions::makeRoom(State &state, QList<std::shared_ptr<Session>> &removed) const
{
    std::size_t listening = 0;
    while (state.entries.size() >= m_limits.sessions) {
        const bool others = listening++ < state.entries.size();
        if (others && state.entries.front().session->standing()->isConnected()) {
            state.entries.front().used = m_clock.now();
            state.entries.splice(state.entries.end(), state.entries, state.entries.begin());
        } else {
            removeFirst(state, removed);
        }
    }
}

std::shared_ptr<Session> Sessions::open(const Revision &revision, const QJsonObject &capabilities)
{
    const QByteArray id = makeSessionId({&revision, m_listVersion, m_clock.now()}, m_key, m_random);
    auto session = std::make_shared<Session>(id, revision, capabilities, std::make_shared<Channel>("s"));
    QList<std::shared_ptr<Session>> removed;
    m_state.with([&](State &state) {
        makeRoom(state, removed);
        insert(state, session);
    });
    for (const auto &old : std::as_const(removed)) {
        old->close();
    }
    return session;
}

std::shared_ptr<Session> Sessions::find(const QByteArray &id)
{
    QList<std::shared_ptr<Session>> removed;
    auto session = m_state.with([&](State &state) -> std::shared_ptr<Session> {
        if (const auto known = state.byId.find(id.toStdString()); known != state.byId.end()) {
            known->second->used = m_clock.now();
            state.entries.splice(state.entries.end(), state.entries, known->second);
            return known->second->session;
        }
        const auto facts = readSessionId(id, m_key, m_clock.now());
        if (!facts || state.ended.contains(id)) {
            return nullptr;
        }
        auto again = std::make_shared<Session>(id, *facts->revision, QJsonObject(), std::make_shared<Channel>("s"));
        makeRoom(state, removed);
        insert(state, again);
        return again;
    });
    for (const auto &old : std::as_const(removed)) {
        old->close();
    }
    return session;
}

bool Sessions::end(const QByteArray &id)
{
    const std::shared_ptr<Session> session = find(id);
    if (!session) {
        return false;
    }
    m_state.with([&](State &state) {
        if (const auto known = state.byId.find(id.toStdString()); known != state.byId.end()) {
            state.entries.erase(known->second);
            state.byId.erase(known);
        }
        state.ended.insert(id);
        state.endedInOrder.push_back(id);
        if (state.endedInOrder.size() > m_limits.ended) {
            state.ended.remove(state.endedInOrder.front());
            state.endedInOrder.pop_front();
        }
    });
    session->close();
    return true;
}

void Sessions::dropIdle()
{
    QList<std::shared_ptr<Session>> removed;
    m_state.with([&](State &state) {
        const core::TimePoint since = m_clock.now() - m_limits.idle;
        while (!state.entries.empty() && state.entries.front().used < since) {
            if (state.entries.front().session->standing()->isConnected()) {
                state.entries.front().used = m_clock.now(); // listening is use
                state.entries.splice(state.entries.end(), state.entries, state.entries.begin());
            } else {
                removeFirst(state, removed);
            }
        }
    });
    for (const auto &old : std::as_const(removed)) {
        old->close();
    }
}

QList<std::shared_ptr<Session>> Sessions::all() const
{
    return m_state.with([](const State &state) {
        QList<std::shared_ptr<Session>> sessions;
        sessions.reserve(static_cast<qsizetype>(state.entries.size()));
        for (const Entry &entry : state.entries) {
            sessions.append(entry.session);
        }
        return sessions;
    });
}

bool Sessions::sawOtherLists(const Session &session) const
{
    const auto facts = readSessionId(session.id(), m_key, m_clock.now());
    return facts && facts->listVersion != m_listVersion;
}

} // namespace dotm::server::mcp
