// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace dotm::bridge {

/// Puts @p text in the place of @p length bytes at @p at, all counted in the text before any edit.
struct TextEdit
{
    qsizetype at = 0;
    qsizetype length = 0;
    QByteArray text;
};

/// All edits at once; they do not overlap. Those at one place keep their order.
[[nodiscard]] QByteArray edited(const QByteArray &bytes, const QList<TextEdit> &edits);

/// Unlike QString::fromUtf8() it keeps a byte order mark at the start: within a file that is a letter like any other.
[[nodiscard]] QString decoded(QByteArrayView utf8);
/// "\r\n" when the first line ends so, else "\n".
[[nodiscard]] QByteArray lineEndOf(const QByteArray &bytes);
/// Where the line of @p at begins; a byte order mark belongs to no line.
[[nodiscard]] qsizetype lineBegin(const QByteArray &bytes, qsizetype at);
/// The spaces and tabs the line of @p at begins with.
[[nodiscard]] QByteArray lineIndent(const QByteArray &bytes, qsizetype at);
/// Where the line end before @p at begins, given that only spaces and tabs lie between; -1 when something else does.
[[nodiscard]] qsizetype lineEndBefore(const QByteArray &bytes, qsizetype at);

} // namespace dotm::bridge
