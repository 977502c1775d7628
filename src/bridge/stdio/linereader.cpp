// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/linereader.h"

#include <utility>

namespace dotm::bridge::stdio {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

QList<Line> LineReader::feed(const QByteArray &bytes)
{
    QList<Line> lines;
    qsizetype at = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', at)) {
        keep(bytes.constData() + at, end - at);
        endLine(lines);
        at = end + 1;
    }
    keep(bytes.constData() + at, bytes.size() - at);
    return lines;
}

QList<Line> LineReader::finish()
{
    QList<Line> lines;
    endLine(lines);
    return lines;
}

void LineReader::keep(const char *bytes, qsizetype count)
{
    if (m_isTooLong || m_rest.size() + count > kLongestLine) {
        m_isTooLong = true;
        m_rest.clear();
        return;
    }
    m_rest.append(bytes, count);
}

void LineReader::endLine(QList<Line> &lines)
{
    QByteArray text = std::exchange(m_rest, {});
    const bool isTooLong = std::exchange(m_isTooLong, false);
    if (std::exchange(m_isFirst, false) && text.startsWith(kByteOrderMark)) {
        text.remove(0, kByteOrderMark.size());
    }
    text = std::move(text).trimmed();
    if (isTooLong || !text.isEmpty()) {
        lines.append({text, isTooLong});
    }
}

} // namespace dotm::bridge::stdio
