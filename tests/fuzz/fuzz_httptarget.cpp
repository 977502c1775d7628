// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Request targets and the patterns that endpoints are found by.

#include "expect.h"
#include "http/pathpattern.h"
#include "http/target.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What @p text names, put together again; nothing that was matched may be lost or added.
QString rebuilt(const QString &pattern, const QHash<QString, QString> &names)
{
    QStringList segments = pattern.split(u'/');
    for (QString &segment : segments) {
        if (segment.startsWith(u'{')) {
            const QString name = segment.mid(1).remove(u"...}"_s).remove(u'}');
            segment = names.value(name);
        }
    }
    return segments.join(u'/');
}

void checkPatterns(const QString &path, const QByteArray &input)
{
    static const std::array patterns{http::PathPattern(u"/"_s), http::PathPattern(u"/mcp"_s),
                                     http::PathPattern(u"/api/{id}"_s), http::PathPattern(u"/api/{id}/parts/{part}"_s),
                                     http::PathPattern(u"/files/{rest...}"_s)};
    for (const http::PathPattern &pattern : patterns) {
        const auto names = pattern.match(path);
        if (!names) {
            continue;
        }
        fuzz::expect(rebuilt(pattern.text(), *names) == path, "a match names the whole path", input);
        for (auto it = names->begin(); it != names->end(); ++it) {
            fuzz::expect(!it.value().isEmpty(), "a named segment is never empty", input);
            fuzz::expect(it.key() == u"rest" || !it.value().contains(u'/'), "a segment is one segment", input);
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray target = fuzz::bytesOf(data, size);
    http::Request request;
    if (!http::readTarget(target, request)) {
        fuzz::expect(request.path.isEmpty() && request.target.isEmpty(), "a refused target leaves no trace", target);
        return 0;
    }
    const QString path = request.path;
    fuzz::expect(request.target == target, "the target is kept as sent", target);
    fuzz::expect(path.startsWith(u'/') && !path.contains(QChar(u'\0')), "the path begins with /", target);
    for (const QStringView segment : QStringView(path).split(u'/')) {
        fuzz::expect(segment != u"." && segment != u"..", "no segment leads out of a folder", target);
    }
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        // Names with reserved characters in them are told apart by how they are escaped; ours have none.
        const bool plain = std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
        fuzz::expect(!plain || !request.queryValues(name).isEmpty(), "a parameter that is there is found", target);
        fuzz::expect(!value.contains(QChar(u'\0')), "no parameter holds NUL", target);
    }
    checkPatterns(path, target);
    return 0;
}
