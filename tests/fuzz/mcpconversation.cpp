// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mcpconversation.h"

#include <algorithm>

namespace dotm::fuzz {

namespace {

constexpr qsizetype kMostRequests = 4;
constexpr qsizetype kMostHeaders = 128;
const QByteArray kBetween = "\n====\n";

void readFirstLine(const QByteArray &line, http::Request &request)
{
    const QByteArrayList words = line.split(' ');
    request.method = words.value(0).toUpper();
    request.target = words.value(1);
    const qsizetype mark = request.target.indexOf('?');
    request.path = QString::fromUtf8(request.target.left(mark));
    if (!request.path.startsWith(u'/')) {
        request.path.prepend(u'/');
    }
    if (mark >= 0) {
        request.query.setQuery(QString::fromLatin1(request.target.mid(mark + 1)));
    }
}

/// As the parser hands them on: no line ends, no blanks around the value.
void readHeader(QByteArray line, http::Request &request)
{
    line.removeIf([](char c) { return c == '\r' || c == '\0'; });
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && request.headers.size() < kMostHeaders) {
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
}

http::Request readRequest(const QByteArray &text)
{
    http::Request request;
    const qsizetype end = text.indexOf("\n\n");
    const QByteArrayList lines = text.left(end).split('\n');
    readFirstLine(lines.constFirst(), request);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        readHeader(lines.at(i), request);
    }
    request.body = end < 0 ? QByteArray() : text.mid(end + 2);
    request.peer = "127.0.0.1";
    request.id = "fuzz-1";
    return request;
}

} // namespace

QList<http::Request> readConversation(const QByteArray &text)
{
    QList<http::Request> requests;
    qsizetype from = 0;
    while (from <= text.size() && requests.size() < kMostRequests) {
        const qsizetype found = text.indexOf(kBetween, from);
        const qsizetype to = found < 0 ? text.size() : found;
        requests.append(readRequest(text.mid(from, to - from)));
        from = to + kBetween.size();
    }
    return requests;
}

QByteArray filledIn(const QByteArray &text, const std::function<QByteArray(const QByteArray &)> &known)
{
    return text.startsWith('$') ? known(text.mid(1)) : text;
}

} // namespace dotm::fuzz
