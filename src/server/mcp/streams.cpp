// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/streams.h"

#include "server/mcp/modernchecks.h"

#include <algorithm>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;

QString changeMethod(Change change)
{
    switch (change) {
    case Change::Tools:
        return u"notifications/tools/list_changed"_s;
    case Change::Prompts:
        return u"notifications/prompts/list_changed"_s;
    case Change::Resources:
        return u"notifications/resources/list_changed"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject marked(QJsonObject params, const QJsonValue &subscriptionId)
{
    params.insert("_meta"_L1, QJsonObject{{meta::kSubscription, subscriptionId}});
    return params;
}

bool Streams::hasRoom() const
{
    return m_state.with([this](const State &state) {
        const auto open = std::ranges::count_if(state.watched, [](const std::weak_ptr<Channel> &weak) {
            const auto channel = weak.lock();
            return channel && channel->isConnected();
        });
        return static_cast<std::size_t>(open) < m_most;
    });
}

void Streams::watch(const std::shared_ptr<Channel> &channel)
{
    m_state.with([&channel](State &state) {
        std::erase_if(state.watched, [&channel](const std::weak_ptr<Channel> &weak) {
            const auto known = weak.lock();
            return !known || known == channel;
        });
        state.watched.push_back(channel);
    });
}

void Streams::keepAlive()
{
    const auto watched = m_state.with([](const State &state) { return state.watched; });
    for (const std::weak_ptr<Channel> &weak : watched) {
        if (const auto channel = weak.lock()) {
            channel->comment("ka");
        }
    }
}

quint64 Streams::listen(const std::shared_ptr<Channel> &channel, const QJsonValue &subscriptionId, const Wish &wish)
{
    watch(channel);
    return m_state.with([&](State &state) {
        state.listeners.emplace(state.next, Listener{channel, subscriptionId, wish});
        return state.next++;
    });
}

void Streams::drop(quint64 number)
{
    m_state.with([number](State &state) { state.listeners.erase(number); });
}

QList<Streams::Listener> Streams::listeners() const
{
    return m_state.with([](const State &state) {
        QList<Listener> all;
        for (const auto &[number, listener] : state.listeners) {
            all.append(listener);
        }
        return all;
    });
}

void Streams::announce(Change change)
{
    for (const Listener &listener : listeners()) {
        if (listener.wish.changes.contains(change)) {
            listener.channel->send(encodeNotification(changeMethod(change), marked({}, listener.id)));
        }
    }
}

void Streams::announceUpdate(const QString &uri)
{
    for (const Listener &listener : listeners()) {
        if (listener.wish.uris.contains(uri)) {
            listener.channel->send(
                encodeNotification(u"notifications/resources/updated"_s, marked({{u"uri"_s, uri}}, listener.id)));
        }
    }
}

void Streams::endListening(const Book &book)
{
    for (const Listener &listener : listeners()) {
        listener.channel->send(encodeResult(listener.id, book.frame(marked({}, listener.id), newestModern())));
        listener.channel->finish();
    }
}

} // namespace dotm::server::mcp
