// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

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

private:
    void takeLine(const QByteArray &line, QList<ServerEvent> &done);

    QByteArray m_rest; ///< of a line that is not whole yet
    ServerEvent m_event;
    bool m_hasData = false;
    bool m_isFirst = true; ///< a byte-order mark may stand here
    bool m_endedWithCr = false;
    bool m_isTooLong = false;
};

} // namespace dotm::net
