// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace dotm::net {

/// One event of a "text/event-stream" as the HTML standard parses it.
struct ServerEvent
{
    QByteArray event; ///< empty: "message"
    QByteArray data;  ///< its lines joined with line feeds
    QByteArray id;    ///< the last one seen, on this event or an earlier one
};

/// Cuts the bytes of an event stream into events, however they were cut on the way. Comments and fields of no event are
/// dropped; so is an event that is not ended by an empty line.
class EventStreamParser
{
public:
    /// More than this for one event is refused.
    static constexpr qsizetype kLongestEvent = 4 * 1024 * 1024;

    /// The events that @p bytes completed, in order. After isTooLong() there are no more.
    [[nodiscard]] QList<ServerEvent> feed(const QByteArray &bytes);
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    /// What Last-Event-ID is to say: the id when a block ended last, with an event in it or not.
    [[nodiscard]] const QByteArray &lastId() const { return m_lastId; }
    /// The pause before a reconnection that the other side asked for last.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry() const { return m_retry; }

private:
    void takeLine(QByteArray line, QList<ServerEvent> &done);
    void takeField(const QByteArray &name, const QByteArray &value);

    QByteArray m_rest; ///< of a line that is not whole yet
    ServerEvent m_event;
    QByteArray m_lastId;
    std::optional<std::chrono::milliseconds> m_retry;
    bool m_hasData = false;
    bool m_isFirst = true; ///< a byte-order mark may stand here
    bool m_endedWithCr = false;
    bool m_isTooLong = false;
};

} // namespace dotm::net
