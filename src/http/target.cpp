// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/target.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::http {

namespace {

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    const char lower = static_cast<char>(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isPlain(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

/// The bytes of @p text without escapes; nothing when an escape is broken or stands for NUL.
std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low < 0 || (high == 0 && low == 0)) {
            return {};
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

std::optional<QString> decoded(QByteArrayView text)
{
    if (!text.contains('%')) {
        return QString::fromLatin1(text);
    }
    const std::optional<QByteArray> bytes = unescaped(text);
    if (!bytes) {
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = decoder(*bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(result));
}

bool hasDotSegment(const QString &path)
{
    return path.contains("/."_L1) && std::ranges::any_of(QStringView(path).split(u'/'), [](QStringView segment) {
               return segment == "."_L1 || segment == ".."_L1;
           });
}

QByteArrayView withoutOrigin(QByteArrayView target)
{
    if (target.startsWith('/')) {
        return target;
    }
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.startsWith(scheme)) {
            const qsizetype path = target.indexOf('/', scheme.size());
            return path < 0 ? QByteArrayView("/") : target.sliced(path);
        }
    }
    return {};
}

} // namespace

bool readTarget(const QByteArray &target, Request &request)
{
    const QByteArrayView local = isPlain(target) ? withoutOrigin(target) : QByteArrayView();
    if (local.isEmpty()) {
        return false;
    }
    const qsizetype mark = local.indexOf('?');
    std::optional<QString> path = decoded(mark < 0 ? local : local.first(mark));
    if (!path || hasDotSegment(*path)) {
        return false;
    }
    if (mark >= 0) {
        QByteArray query = local.sliced(mark + 1).toByteArray();
        if (!decoded(query)) {
            return false;
        }
        request.query.setQuery(QString::fromLatin1(query.replace('+', "%20")));
    }
    request.path = std::move(*path);
    request.target = target;
    return true;
}

} // namespace dotm::http
