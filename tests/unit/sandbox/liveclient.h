// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

#include <utility>

namespace dotm::test {

/// One request per connection over a plain socket, never repeated: QNetworkAccessManager sends a request again by
/// itself when the other side drops the connection, which is what the faults do.
class LiveClient
{
public:
    using Header = std::pair<QByteArray, QByteArray>;
    struct Answer
    {
        int status = 0; ///< 0: none came
        QByteArray body;
        QList<Header> headers;
        bool timedOut = false; ///< the connection was still open when we gave up
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

    explicit LiveClient(const QUrl &base) : m_base(base) {}

    Answer send(const QByteArray &method, const QString &target, const QByteArray &body = {},
                const QList<Header> &headers = {}, int timeoutMs = 20'000)
    {
        QTcpSocket socket;
        socket.connectToHost(m_base.host(), static_cast<quint16>(m_base.port()));
        socket.waitForConnected(timeoutMs);
        QByteArray request = method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: " + m_base.authority().toLatin1() +
                             "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " +
                             QByteArray::number(body.size()) + "\r\n";
        for (const auto &[name, value] : headers) {
            request += name + ": " + value + "\r\n";
        }
        socket.write(request + "\r\n" + body);
        QElapsedTimer timer;
        timer.start();
        QByteArray raw;
        while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < timeoutMs) {
            socket.waitForReadyRead(static_cast<int>(timeoutMs - timer.elapsed()));
            raw += socket.readAll();
        }
        Answer answer = parse(raw + socket.readAll());
        answer.timedOut = socket.state() == QAbstractSocket::ConnectedState;
        return answer;
    }

private:
    static Answer parse(const QByteArray &raw)
    {
        Answer answer;
        const qsizetype end = raw.indexOf("\r\n\r\n");
        if (end < 0) {
            return answer;
        }
        QList<QByteArray> lines = raw.left(end).replace("\r\n", "\n").split('\n');
        answer.status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
        }
        answer.body = raw.mid(end + 4);
        return answer;
    }

    QUrl m_base;
};

} // namespace dotm::test
