// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/router.h"
#include "sandbox/world.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dotm::test {

struct Reply
{
    http::Response response;
    int status = 0;
    QJsonObject json;
    /// "error.message" of a Google error.
    [[nodiscard]] QString error() const
    {
        return json[QStringLiteral("error")].toObject()[QStringLiteral("message")].toString();
    }
    [[nodiscard]] QString operator[](const char *field) const { return json[QLatin1StringView(field)].toString(); }
};

/// Stand-ins on a database in memory, called without a network.
class Bench
{
public:
    Bench() : world{*storage::openSqlite(QStringLiteral(":memory:")), clock, random, QStringLiteral("demo-dotm")} {}

    [[nodiscard]] Reply call(const QByteArray &method, const QString &target, const QByteArray &body = {},
                             const QList<http::Header> &headers = {})
    {
        const QUrl url(target);
        http::Request request;
        request.method = method;
        request.path = url.path(QUrl::FullyDecoded);
        request.query = QUrlQuery(url);
        request.target = target.toUtf8();
        request.body = body;
        request.headers = headers;
        for (const sandbox::Router::Row &row : router.rows()) {
            const auto path = row.pattern.match(request.path);
            if (path && row.method == method) {
                const http::Response response =
                    row.handler({request, *path, QUrl(QStringLiteral("http://127.0.0.1:4000"))});
                return {response, response.status, QJsonDocument::fromJson(response.body).object()};
            }
        }
        return {{}, 0, {}};
    }
    [[nodiscard]] Reply callJson(const QByteArray &method, const QString &target, const QJsonObject &body,
                                 const QList<http::Header> &headers = {})
    {
        return call(method, target, QJsonDocument(body).toJson(), headers);
    }

    FakeClock clock;
    SeededRandom random;
    sandbox::World world;
    sandbox::Router router;
};

} // namespace dotm::test
