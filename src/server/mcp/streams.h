// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/guarded.h"
#include "server/mcp/book.h"
#include "server/mcp/channel.h"

#include <QSet>

#include <atomic>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

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

    /// A place among the open streams; free again when the last copy goes. It belongs into the stream's onClosed.
    using Seat = std::shared_ptr<const void>;

    explicit Streams(std::size_t most) : m_most(most) {}
    Streams(const Streams &) = delete;
    Streams &operator=(const Streams &) = delete;

    /// Costs nothing, so that every request may ask.
    [[nodiscard]] bool hasRoom() const { return m_open < m_most; }
    /// Takes a place, also when there is no room, and keeps the connection of @p channel alive while it is held.
    [[nodiscard]] Seat seat(const std::shared_ptr<Channel> &channel);
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
        std::unordered_map<quint64, std::weak_ptr<Channel>> watched;
        std::map<quint64, std::shared_ptr<const Listener>> listeners;
        quint64 next = 1;
    };
    [[nodiscard]] std::vector<std::shared_ptr<const Listener>> listeners() const;
    void leave(quint64 number);

    const std::size_t m_most;
    std::atomic<std::size_t> m_open = 0;
    core::Guarded<State> m_state;
};

/// {"_meta": {subscription id}} and @p params.
[[nodiscard]] QJsonObject marked(QJsonObject params, const QJsonValue &subscriptionId);

} // namespace dotm::server::mcp
