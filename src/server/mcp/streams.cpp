// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/streams.h"

#include "server/mcp/modernchecks.h"

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

Streams::Seat Streams::seat(const std::shared_ptr<Channel> &channel)
{
    ++m_open;
    const quint64 number = m_state.with([&channel](State &state) {
        state.watched.emplace(state.next, channel);
        return state.next++;
    });
    return {this, [this, number](const void *) {
                leave(number);
            }};
}

void Streams::leave(quint64 number)
{
    m_state.with([number](State &state) { state.watched.erase(number); });
    --m_open;
}

void Streams::keepAlive()
{
    const auto watched = m_state.with([](const State &state) { return state.watched; });
    for (const auto &[number, weak] : watched) {
        if (const auto channel = weak.lock()) {
            channel->comment("ka");
        }
    }
}

quint64 Streams::listen(const std::shared_ptr<Channel> &channel, const QJsonValue &subscriptionId, const Wish &wish)
{
    return m_state.with([&](State &state) {
        state.listeners.emplace(state.next, std::make_shared<Listener>(channel, subscriptionId, wish));
        return state.next++;
    });
}

void Streams::drop(quint64 number)
{
    m_state.with([number](State &state) { state.listeners.erase(number); });
}

std::vector<std::shared_ptr<const Streams::Listener>> Streams::listeners() const
{
    return m_state.with([](const State &state) {
        std::vector<std::shared_ptr<const Listener>> all;
        all.reserve(state.listeners.size());
        for (const auto &[number, listener] : state.listeners) {
            all.push_back(listener);
        }
        return all;
    });
}

void Streams::announce(Change change)
{
    for (const auto &listener : listeners()) {
        if (listener->wish.changes.contains(change)) {
            listener->channel->send(encodeNotification(changeMethod(change), marked({}, listener->id)));
        }
    }
}

void Streams::announceUpdate(const QString &uri)
{
    for (const auto &listener : listeners()) {
        if (listener->wish.uris.contains(uri)) {
            listener->channel->send(
                encodeNotification(u"notifications/resources/updated"_s, marked({{u"uri"_s, uri}}, listener->id)));
        }
    }
}

void Streams::endListening(const Book &book)
{
    for (const auto &listener : listeners()) {
        listener->channel->send(encodeResult(listener->id, book.frame(marked({}, listener->id), newestModern())));
        listener->channel->finish();
    }
}

} // namespace dotm::server::mcp
