// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/eventstreamparser.h"

#include <algorithm>

namespace dotm::net {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

bool isLineEnd(char character)
{
    return character == '\n' || character == '\r';
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

} // namespace

QList<ServerEvent> EventStreamParser::feed(const QByteArray &bytes)
{
    QList<ServerEvent> done;
    auto at = bytes.begin();
    while (at != bytes.end() && !m_isTooLong) {
        if (std::exchange(m_endedWithCr, false) && *at == '\n') {
            ++at;
            continue;
        }
        const auto end = std::find_if(at, bytes.end(), isLineEnd);
        m_rest.append(at, end - at);
        m_isTooLong = m_rest.size() + m_event.data.size() > kLongestEvent;
        if (end == bytes.end() || m_isTooLong) {
            break;
        }
        m_endedWithCr = *end == '\r';
        at = end + 1;
        takeLine(std::exchange(m_rest, {}), done);
    }
    if (m_isTooLong) {
        m_rest.clear();
        m_event.data.clear();
    }
    return done;
}

void EventStreamParser::takeLine(QByteArray line, QList<ServerEvent> &done)
{
    if (std::exchange(m_isFirst, false) && line.startsWith(kByteOrderMark)) {
        line.remove(0, kByteOrderMark.size());
    }
    if (line.isEmpty()) {
        m_lastId = m_event.id;
        if (std::exchange(m_hasData, false)) {
            done.append(m_event);
        }
        m_event.event.clear();
        m_event.data.clear();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = colon < 0 ? line : line.first(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value.remove(0, 1);
    }
    takeField(name, value);
}

void EventStreamParser::takeField(const QByteArray &name, const QByteArray &value)
{
    if (name == "data") {
        if (std::exchange(m_hasData, true)) {
            m_event.data += '\n';
        }
        m_event.data += value;
    } else if (name == "event") {
        m_event.event = value;
    } else if (name == "id" && !value.contains('\0')) {
        m_event.id = value;
    } else if (name == "retry" && isNumber(value)) {
        bool ok = false;
        const int milliseconds = value.toInt(&ok);
        m_retry = ok ? std::optional(std::chrono::milliseconds(milliseconds)) : m_retry;
    }
}

} // namespace dotm::net
