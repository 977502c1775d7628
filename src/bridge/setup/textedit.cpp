// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/textedit.h"

#include <QStringDecoder>

#include <algorithm>

namespace dotm::bridge {

QByteArray edited(const QByteArray &bytes, const QList<TextEdit> &edits)
{
    QList<TextEdit> inOrder;
    for (const TextEdit &edit : edits) {
        inOrder.insert(std::ranges::upper_bound(inOrder, edit.at, {}, &TextEdit::at), edit);
    }
    QByteArray result;
    qsizetype done = 0;
    for (const TextEdit &edit : inOrder) {
        result += QByteArrayView(bytes).sliced(done, edit.at - done);
        result += edit.text;
        done = edit.at + edit.length;
    }
    return result + QByteArrayView(bytes).sliced(done).toByteArray();
}

QString decoded(QByteArrayView utf8)
{
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom).decode(utf8);
}

QByteArray lineEndOf(const QByteArray &bytes)
{
    const qsizetype newline = bytes.indexOf('\n');
    return newline > 0 && bytes[newline - 1] == '\r' ? QByteArray("\r\n") : QByteArray("\n");
}

qsizetype lineBegin(const QByteArray &bytes, qsizetype at)
{
    const qsizetype newline = at == 0 ? -1 : bytes.lastIndexOf('\n', at - 1);
    return newline < 0 && bytes.startsWith("\xef\xbb\xbf") ? 3 : newline + 1;
}

QByteArray lineIndent(const QByteArray &bytes, qsizetype at)
{
    const qsizetype begin = lineBegin(bytes, at);
    qsizetype end = begin;
    while (end < bytes.size() && (bytes[end] == ' ' || bytes[end] == '\t')) {
        ++end;
    }
    return bytes.sliced(begin, end - begin);
}

qsizetype lineEndBefore(const QByteArray &bytes, qsizetype at)
{
    while (at > 0 && (bytes[at - 1] == ' ' || bytes[at - 1] == '\t')) {
        --at;
    }
    if (at == 0 || bytes[at - 1] != '\n') {
        return -1;
    }
    return at >= 2 && bytes[at - 2] == '\r' ? at - 2 : at - 1;
}

} // namespace dotm::bridge
