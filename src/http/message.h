// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace dotm::http {

using Header = std::pair<QByteArray, QByteArray>;

/// One incoming request, read whole (body within the server's limit).
struct Request
{
    QByteArray method; ///< upper case; HEAD arrives as GET, and the server leaves the body of its answer out
    QString path;      ///< percent-decoded, without query; always begins with '/'
    QUrlQuery query;   ///< '+' decoded as space
    QByteArray target; ///< as sent
    QList<Header> headers;
    QByteArray body;
    QByteArray peer; ///< the other side's address without port ("127.0.0.1"); proxies' headers are never believed
    QByteArray id;   ///< ours, for logs; also sent back as X-Request-Id

    /// First value of @p name, letter case ignored; empty if absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// All query values of @p key, in order.
    [[nodiscard]] QStringList queryValues(const QString &key) const;
};

struct Response
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<Header> headers; ///< others than Content-Type and Content-Length
};

} // namespace dotm::http
