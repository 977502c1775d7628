// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/firebaserequests.h"

#include "net/httpclient.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTimeout = 25s; // what Google's Admin SDK waits

net::HttpRequest post(const QUrl &url, const QByteArray &contentType, const QByteArray &body)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", contentType}, {"Accept", "application/json"}};
    request.body = body;
    request.timeout = kTimeout;
    return request;
}

} // namespace

QUrl endpoint(const QUrl &base, const QString &path, const core::SecretString &apiKey)
{
    QUrl url = base;
    QString root = base.path();
    while (root.endsWith(u'/')) {
        root.chop(1);
    }
    url.setPath(root + path);
    if (!apiKey.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"key"_s, QString::fromLatin1(QUrl::toPercentEncoding(apiKey.reveal())));
        url.setQuery(query);
    }
    return url;
}

net::HttpRequest jsonPost(const QUrl &url, const QJsonObject &body)
{
    return post(url, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

net::HttpRequest formPost(const QUrl &url, const QList<std::pair<QString, QString>> &fields)
{
    return post(url, "application/x-www-form-urlencoded", net::formEncode(fields));
}

} // namespace dotm::firebase
