// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <functional>

namespace dotm::test {

struct Answer
{
    int status = 0; ///< 0: no answer at all
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    [[nodiscard]] QJsonObject json() const;
};

/// Plain blocking HTTP for tests that see the program from outside.
class ApiCaller
{
public:
    [[nodiscard]] Answer get(const QUrl &url, const QByteArray &token = {});
    [[nodiscard]] Answer post(const QUrl &url, const QJsonObject &body, const QByteArray &token = {});
    [[nodiscard]] Answer send(const QByteArray &method, const QUrl &url, const QByteArray &body,
                              const QList<std::pair<QByteArray, QByteArray>> &headers);
    /// A token of one of the demo accounts ("customer", "admin", "agent"), from the sandbox's own sign-in.
    [[nodiscard]] QByteArray demoToken(const QUrl &sandbox, const QString &role);
    /// A fresh account at the sandbox; its token.
    [[nodiscard]] QByteArray newPerson(const QUrl &sandbox, const QString &email);
    /// Presses the pay button of a hosted invoice page.
    [[nodiscard]] Answer pay(const QUrl &hostedPage);
    /// Asks until @p done says yes or the time is over.
    [[nodiscard]] bool waitUntil(const std::function<bool()> &done, int timeoutMs = 30'000);

private:
    QNetworkAccessManager m_network;
};

[[nodiscard]] QUrl at(const QUrl &base, const QString &pathAndQuery);

} // namespace dotm::test
