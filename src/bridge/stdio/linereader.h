// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace dotm::bridge::stdio {

struct Line
{
    QByteArray text;
    bool isTooLong = false; ///< then the text is gone
};

/// Cuts bytes into lines, however they were cut on the way: "\n" or "\r\n" ends one, blank ones are dropped, so is a
/// byte-order mark before the first. Keeps no more than the longest line it takes.
class LineReader
{
public:
    static constexpr qsizetype kLongestLine = 4 * 1024 * 1024;

    [[nodiscard]] QList<Line> feed(const QByteArray &bytes);
    /// What stood behind the last line end.
    [[nodiscard]] QList<Line> finish();

private:
    void keep(const char *bytes, qsizetype count);
    void endLine(QList<Line> &lines);

    QByteArray m_rest;
    bool m_isTooLong = false;
    bool m_isFirst = true;
};

} // namespace dotm::bridge::stdio
