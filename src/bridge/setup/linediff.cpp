// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/linediff.h"

#include <algorithm>
#include <vector>

namespace dotm::bridge {

namespace {

using Kind = DiffRow::Kind;

constexpr qsizetype kContext = 3;
constexpr qsizetype kWidth = 400;
/// Changed regions beyond this many lines on a side are shown as removed and added as a whole.
constexpr qsizetype kMaxCompared = 400;

struct Line
{
    Kind kind = Kind::Same;
    QByteArrayView bytes;
};

QList<QByteArrayView> linesOf(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const qsizetype newline = text.indexOf('\n');
        const qsizetype size = newline < 0 ? text.size() : newline + 1;
        lines.append(text.first(size));
        text = text.sliced(size);
    }
    return lines;
}

void appendAll(QList<Line> &rows, Kind kind, const QList<QByteArrayView> &lines)
{
    for (const QByteArrayView line : lines) {
        rows.append({kind, line});
    }
}

/// Length of the longest common subsequence of the lines from each pair of places on.
std::vector<std::vector<int>> commonLengths(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
{
    const auto rows = static_cast<std::size_t>(before.size());
    const auto columns = static_cast<std::size_t>(after.size());
    std::vector<std::vector<int>> lengths(rows + 1, std::vector<int>(columns + 1));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const bool isSame = before[static_cast<qsizetype>(i)] == after[static_cast<qsizetype>(j)];
            lengths[i][j] = isSame ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    return lengths;
}

void appendCompared(QList<Line> &rows, const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
{
    if (before.size() > kMaxCompared || after.size() > kMaxCompared) {
        appendAll(rows, Kind::Removed, before);
        appendAll(rows, Kind::Added, after);
        return;
    }
    const std::vector<std::vector<int>> lengths = commonLengths(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        const auto row = static_cast<std::size_t>(i);
        const auto column = static_cast<std::size_t>(j);
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            rows.append({Kind::Same, before[i++]});
            ++j;
        } else if (j == after.size() || (i < before.size() && lengths[row + 1][column] >= lengths[row][column + 1])) {
            rows.append({Kind::Removed, before[i++]});
        } else {
            rows.append({Kind::Added, after[j++]});
        }
    }
}

QList<Line> compared(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
{
    const auto [endBefore, endAfter] = std::ranges::mismatch(before, after);
    const qsizetype head = endBefore - before.begin();
    qsizetype tail = 0;
    while (tail < std::min(before.size(), after.size()) - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    QList<Line> rows;
    appendAll(rows, Kind::Same, before.first(head));
    appendCompared(rows, before.sliced(head, before.size() - head - tail),
                   after.sliced(head, after.size() - head - tail));
    appendAll(rows, Kind::Same, before.last(tail));
    return rows;
}

/// A part of a long line; @p from is the first character that matters.
QString clipped(QByteArrayView bytes, qsizetype from)
{
    QString text = QString::fromUtf8(bytes);
    while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
        text.chop(1);
    }
    if (text.size() <= kWidth) {
        return text;
    }
    const qsizetype begin = std::clamp<qsizetype>(from - kWidth / 4, 0, text.size() - kWidth);
    return (begin > 0 ? QStringLiteral("\u2026") : QString()) + text.sliced(begin, kWidth) +
           (begin + kWidth < text.size() ? QStringLiteral("\u2026") : QString());
}

/// Where a changed line parts from the one that takes its place, counted in characters.
qsizetype partingPlace(const QList<Line> &rows, qsizetype index)
{
    const Kind kind = rows[index].kind;
    const qsizetype other = kind == Kind::Removed ? index + 1 : index - 1;
    if (kind == Kind::Same || other < 0 || other >= rows.size() || rows[other].kind == Kind::Same ||
        rows[other].kind == kind) {
        return 0;
    }
    const QByteArrayView a = rows[index].bytes;
    const QByteArrayView b = rows[other].bytes;
    const auto [end, unused] = std::ranges::mismatch(a, b);
    return QString::fromUtf8(a.first(end - a.begin())).size();
}

} // namespace

QList<DiffRow> lineDiff(const QByteArray &before, const QByteArray &after)
{
    const QList<Line> lines = compared(linesOf(before), linesOf(after));
    QList<DiffRow> rows;
    qsizetype shownUpTo = 0;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines[index].kind == Kind::Same) {
            continue;
        }
        const qsizetype from = std::max(shownUpTo, index - kContext);
        if (from > shownUpTo) {
            rows.append({Kind::Gap, {}});
        }
        qsizetype to = index + 1;
        while (to < lines.size() && to <= index + kContext && lines[to].kind == Kind::Same) {
            ++to;
        }
        for (qsizetype shown = from; shown < to; ++shown) {
            rows.append({lines[shown].kind, clipped(lines[shown].bytes, partingPlace(lines, shown))});
        }
        shownUpTo = to;
    }
    if (!rows.isEmpty() && shownUpTo < lines.size()) {
        rows.append({Kind::Gap, {}});
    }
    return rows;
}

} // namespace dotm::bridge
