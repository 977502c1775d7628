// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/bytesreply.h"

#include <algorithm>
#include <optional>

namespace dotm::server {

namespace {

/// As asked: the end may lie behind the content.
struct AskedRange
{
    qint64 from = 0;
    qint64 until = 0; ///< behind the last byte
};

std::optional<qint64> numberIn(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool isPlain = std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
    return isNumber && isPlain ? std::optional(number) : std::nullopt;
}

std::optional<AskedRange> rangeIn(const QByteArray &header, qint64 size)
{
    constexpr auto kUnit = "bytes=";
    if (!header.startsWith(kUnit) || header.contains(',')) {
        return std::nullopt;
    }
    const QByteArray range = header.mid(static_cast<qsizetype>(qstrlen(kUnit))).trimmed();
    const qsizetype dash = range.indexOf('-');
    if (dash < 0) {
        return std::nullopt;
    }
    const std::optional<qint64> first = numberIn(range.first(dash));
    const std::optional<qint64> last = numberIn(range.mid(dash + 1));
    if (dash == 0) {
        return last ? std::optional(AskedRange{*last == 0 ? size : std::max<qint64>(size - *last, 0), size})
                    : std::nullopt;
    }
    if (!first || (!last && dash + 1 < range.size()) || (last && *last < *first)) {
        return std::nullopt;
    }
    return AskedRange{*first, last ? std::min(*last, size - 1) + 1 : size};
}

bool names(const QByteArray &header, const QByteArray &tag)
{
    for (const QByteArray &each : header.split(',')) {
        const QByteArray one = each.trimmed();
        if (one == "*" || one == tag || one == "W/" + tag) {
            return true;
        }
    }
    return false;
}

} // namespace

http::Response bytesReply(const http::Request &request, const Bytes &bytes)
{
    const QByteArray tag = '"' + bytes.tag + '"';
    const qint64 size = bytes.content.size();
    http::Response response{200, bytes.type, bytes.content, {}};
    response.headers = {{"ETag", tag},
                        {"Cache-Control", bytes.caching},
                        {"Accept-Ranges", "bytes"},
                        {"X-Content-Type-Options", "nosniff"}};
    if (const QByteArray known = request.header("If-None-Match"); !known.isEmpty() && names(known, tag)) {
        response.status = 304;
        response.body.clear();
        return response;
    }
    const QByteArray condition = request.header("If-Range");
    const std::optional<AskedRange> range = rangeIn(request.header("Range"), size);
    if (!range || (!condition.isEmpty() && condition != tag)) {
        return response;
    }
    if (range->from >= size) {
        response.status = 416;
        response.body.clear();
        response.headers.append(http::Header("Content-Range", "bytes */" + QByteArray::number(size)));
        return response;
    }
    response.status = 206;
    response.body = bytes.content.mid(range->from, range->until - range->from);
    response.headers.append(http::Header("Content-Range", "bytes " + QByteArray::number(range->from) + '-' +
                                                              QByteArray::number(range->until - 1) + '/' +
                                                              QByteArray::number(size)));
    return response;
}

} // namespace dotm::server
