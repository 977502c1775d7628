// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/httprequest.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace dotm::net {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Seconds since 1970 of an IMF-fixdate (RFC 9110 section 5.6.7), the only form servers may send.
std::optional<qint64> fromHttpDate(const QByteArray &text)
{
    const QString format = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), format);
    if (!time.isValid()) {
        return std::nullopt;
    }
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

} // namespace

QByteArray HttpResponse::header(const QByteArray &name) const
{
    const auto found = std::ranges::find_if(
        headers, [&name](const Header &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<std::chrono::seconds> HttpResponse::retryAfter(qint64 nowSeconds) const
{
    const QByteArray text = header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    }
    const auto date = fromHttpDate(text);
    return date ? std::optional(std::chrono::seconds(std::max<qint64>(0, *date - nowSeconds))) : std::nullopt;
}

} // namespace dotm::net
