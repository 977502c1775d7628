// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/endpoint.h"

#include "net/httpclient.h"

namespace dotm::net {

QUrl endpointUrl(const QUrl &base, const QString &encodedPath, const QList<std::pair<QString, QString>> &query)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    QUrl url = base;
    url.setPath(path + encodedPath, QUrl::TolerantMode);
    if (!query.isEmpty()) {
        url.setQuery(QString::fromLatin1(formEncode(query)), QUrl::TolerantMode);
    }
    return url;
}

QString pathSegment(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace dotm::net
