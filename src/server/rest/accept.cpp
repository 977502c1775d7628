// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/accept.h"

#include <QByteArrayList>

namespace dotm::server {

namespace {

/// How closely @p range names @p type: 3 itself, 2 its family, 1 anything, 0 not at all.
int closeness(const QByteArray &range, const QByteArray &type)
{
    if (range == type) {
        return 3;
    }
    if (range == type.left(type.indexOf('/') + 1) + '*') {
        return 2;
    }
    return range == "*/*" ? 1 : 0;
}

double qualityOf(const QByteArrayList &pieces)
{
    for (const QByteArray &piece : pieces.mid(1)) {
        const QByteArray parameter = piece.trimmed();
        if (parameter.startsWith("q=")) {
            return parameter.mid(2).toDouble();
        }
    }
    return 1;
}

double qualityFor(const QByteArray &type, const QByteArrayList &ranges)
{
    int closest = 0;
    double quality = 0;
    for (const QByteArray &range : ranges) {
        const QByteArrayList pieces = range.split(';');
        const int close = closeness(pieces.constFirst().trimmed(), type);
        if (close > closest) {
            closest = close;
            quality = qualityOf(pieces);
        }
    }
    return quality;
}

} // namespace

bool prefersHtml(const QByteArray &accept)
{
    const QByteArrayList ranges = accept.toLower().split(',');
    return qualityFor("text/html", ranges) > qualityFor("application/json", ranges);
}

} // namespace dotm::server
