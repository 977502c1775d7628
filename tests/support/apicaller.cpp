// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/apicaller.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimer>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTimeoutMs = 20'000;
constexpr int kLookMs = 50;

QByteArray bearer(const QByteArray &token)
{
    return "Bearer " + token;
}

} // namespace

QUrl at(const QUrl &base, const QString &pathAndQuery)
{
    return QUrl(base.toString(QUrl::StripTrailingSlash) + pathAndQuery);
}

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Answer ApiCaller::send(const QByteArray &method, const QUrl &url, const QByteArray &body,
                       const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(kTimeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
    }
    // As a custom request Qt would wait for the body that an answer to HEAD does not have.
    QNetworkReply *reply =
        method == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) {
        loop.exec();
    }
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->isOpen() ? reply->readAll() : QByteArray();
    answer.headers = reply->rawHeaderPairs();
    reply->deleteLater();
    return answer;
}

Answer ApiCaller::get(const QUrl &url, const QByteArray &token)
{
    return token.isEmpty() ? send("GET", url, {}, {}) : send("GET", url, {}, {{"Authorization", bearer(token)}});
}

Answer ApiCaller::post(const QUrl &url, const QJsonObject &body, const QByteArray &token)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    if (!token.isEmpty()) {
        headers.append({QByteArray("Authorization"), bearer(token)});
    }
    return send("POST", url, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

QByteArray ApiCaller::demoToken(const QUrl &sandbox, const QString &role)
{
    const QJsonArray accounts = QJsonDocument::fromJson(get(at(sandbox, u"/accounts"_s)).body).array();
    for (const QJsonValue &value : accounts) {
        const QJsonObject account = value.toObject();
        if (account.value("role"_L1).toString() == role) {
            const Answer answer =
                post(at(sandbox, u"/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=any"_s),
                     {{u"email"_s, account.value("email"_L1)},
                      {u"password"_s, account.value("password"_L1)},
                      {u"returnSecureToken"_s, true}});
            return answer.json().value("idToken"_L1).toString().toLatin1();
        }
    }
    return {};
}

QByteArray ApiCaller::newPerson(const QUrl &sandbox, const QString &email)
{
    const Answer answer = post(at(sandbox, u"/identitytoolkit.googleapis.com/v1/accounts:signUp?key=any"_s),
                               {{u"email"_s, email}, {u"password"_s, u"sesame-123"_s}, {u"returnSecureToken"_s, true}});
    return answer.json().value("idToken"_L1).toString().toLatin1();
}

Answer ApiCaller::pay(const QUrl &hostedPage)
{
    // What a browser does: read the page, send its form.
    const Answer page = get(hostedPage);
    static const QRegularExpression form(u"<form[^>]*method=\"post\"[^>]*>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (page.status != 200 || !form.match(QString::fromUtf8(page.body)).hasMatch()) {
        return page;
    }
    return send("POST", hostedPage, "action=pay", {{"Content-Type", "application/x-www-form-urlencoded"}});
}

bool ApiCaller::waitUntil(const std::function<bool()> &done, int timeoutMs)
{
    const QDeadlineTimer until(timeoutMs);
    while (!done()) {
        if (until.hasExpired()) {
            return false;
        }
        QEventLoop pause;
        QTimer::singleShot(kLookMs, &pause, &QEventLoop::quit);
        pause.exec();
    }
    return true;
}

} // namespace dotm::test
