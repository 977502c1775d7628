// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/reply.h"

#include "contract/apierror.h"

#include <QJsonDocument>

namespace dotm::server {

http::Response jsonReply(const QJsonObject &object, int status)
{
    http::Response response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    response.headers = {{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}};
    return response;
}

http::Response errorReply(const core::Error &error, const QByteArray &requestId)
{
    http::Response response =
        jsonReply(contract::errorBody(error, QString::fromLatin1(requestId)), contract::httpStatus(error.code));
    if (error.retryAfter) {
        response.headers.append(
            http::Header("Retry-After", QByteArray::number(static_cast<qint64>(error.retryAfter->count()))));
    }
    if (error.code == core::ErrorCode::Unauthorized) {
        response.headers.append(http::Header("WWW-Authenticate", "Bearer"));
    }
    return response;
}

http::Response htmlReply(const QString &html)
{
    http::Response response;
    response.contentType = "text/html; charset=utf-8";
    response.body = html.toUtf8();
    response.headers = {{"Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Referrer-Policy", "no-referrer"}};
    return response;
}

} // namespace dotm::server
