// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/guarded.h"
#include "http/responder.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace dotm::server::mcp {

/// One stream of messages to a client, which may outlive a connection: the last messages are kept, and a client that
/// lost its connection comes back for those it missed. Thread-safe.
class Channel
{
public:
    /// @p name is part of the event ids; empty for a stream without ids, which cannot be taken up again.
    explicit Channel(QByteArray name) : m_name(std::move(name)) {}
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// Uses @p stream from here on; a connection held before is closed.
    void attach(http::EventStream stream);
    /// Sends again what came after event number @p last, then goes on over @p stream.
    void resume(http::EventStream stream, quint64 last);
    /// An event with an id and no data, so that the client can come back before the first message.
    void prime();
    void send(const QByteArray &message);
    void comment(const QByteArray &text);
    /// No more messages.
    void finish();
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] const QByteArray &name() const { return m_name; }

    /// "r7.3" to "r7" and 3; nothing for what is no event id.
    [[nodiscard]] static std::optional<std::pair<QByteArray, quint64>> readEventId(const QByteArray &id);

private:
    struct Event
    {
        quint64 number;
        QByteArray message;
    };
    struct State
    {
        std::optional<http::EventStream> stream;
        QList<Event> kept;
        qsizetype keptBytes = 0;
        quint64 next = 0;
        bool finished = false;
    };
    [[nodiscard]] QByteArray eventId(quint64 number) const;
    static void close(State &state);

    const QByteArray m_name;
    core::Guarded<State> m_state;
};

} // namespace dotm::server::mcp
