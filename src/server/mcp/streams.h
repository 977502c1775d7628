// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/guarded.h"
#include "server/mcp/book.h"
#include "server/mcp/channel.h"

#include <QSet>

#include <map>
#include <set>

namespace dotm::server::mcp {

/// What changed and has a notice of its own.
enum class Change { Tools, Prompts, Resources };
/// "notifications/tools/list_changed" and so on.
[[nodiscard]] QString changeMethod(Change change);
inline constexpr Change kAllChanges[] = {Change::Tools, Change::Prompts, Change::Resources};

/// Every open event stream, for keep-alive and for the limit on their number; and those that modern clients opened to
/// hear about changes. Thread-safe.
class Streams
{
public:
    /// What one "subscriptions/listen" asked for, as far as it is honoured.
    struct Wish
    {
        std::set<Change> changes;
        QSet<QString> uris;
    };

    explicit Streams(std::size_t most) : m_most(most) {}

    [[nodiscard]] bool hasRoom() const;
    /// Keeps the connection of @p channel alive as long as the channel lives.
    void watch(const std::shared_ptr<Channel> &channel);
    void keepAlive();

    /// Tells @p channel from now on, every message marked with @p subscriptionId. Until drop() with the number.
    [[nodiscard]] quint64 listen(const std::shared_ptr<Channel> &channel, const QJsonValue &subscriptionId,
                                 const Wish &wish);
    void drop(quint64 number);
    void announce(Change change);
    void announceUpdate(const QString &uri);
    /// Ends every subscription with its result.
    void endListening(const Book &book);

private:
    struct Listener
    {
        std::shared_ptr<Channel> channel;
        QJsonValue id;
        Wish wish;
    };
    struct State
    {
        std::vector<std::weak_ptr<Channel>> watched;
        std::map<quint64, Listener> listeners;
        quint64 next = 1;
    };
    [[nodiscard]] QList<Listener> listeners() const;

    const std::size_t m_most;
    core::Guarded<State> m_state;
};

/// {"_meta": {subscription id}} and @p params.
[[nodiscard]] QJsonObject marked(QJsonObject params, const QJsonValue &subscriptionId);

} // namespace dotm::server::mcp
