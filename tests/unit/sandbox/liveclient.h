// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

namespace dotm::test {

/// A client over a real socket that waits for its answer.
class LiveClient
{
public:
    struct Answer
    {
        int status = 0; ///< 0: none came
        QByteArray body;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QList<QNetworkReply::RawHeaderPair> headers;
        bool timedOut = false;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const auto &[key, value] : headers) {
                if (key.compare(name, Qt::CaseInsensitive) == 0) {
                    return value;
                }
            }
            return {};
        }
    };

    explicit LiveClient(const QUrl &base) : m_base(base) { m_network.setTransferTimeout(0); }

    Answer send(const QByteArray &method, const QString &target, const QByteArray &body = {},
                const QList<QNetworkReply::RawHeaderPair> &headers = {}, int timeoutMs = 20'000)
    {
        QNetworkRequest request(QUrl(m_base.toString() + target));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        // A connection the sandbox drops on purpose must not be tried again behind our back.
        request.setRawHeader("Connection", "close");
        for (const auto &[name, value] : headers) {
            request.setRawHeader(name, value);
        }
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
        loop.exec();
        Answer answer;
        answer.timedOut = !reply->isFinished();
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.error = reply->error();
        answer.headers = reply->rawHeaderPairs();
        answer.body = answer.timedOut ? QByteArray() : reply->readAll();
        reply->abort();
        delete reply;
        return answer;
    }

private:
    QUrl m_base;
    QNetworkAccessManager m_network;
};

} // namespace dotm::test
