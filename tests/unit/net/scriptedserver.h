// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace dotm::test {

/// A TCP server on loopback that reads one HTTP request per connection turn and then does what the test says with the
/// socket. Keeps what arrived.
class ScriptedServer final : public QObject
{
public:
    using Script = std::function<void(QTcpSocket &)>;

    explicit ScriptedServer(Script script) : m_script(std::move(script))
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }

private:
    void accept()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
            *buffer += socket->readAll();
            if (isWhole(*buffer)) {
                m_requests.append(*buffer);
                buffer->clear();
                m_script(*socket);
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    static bool isWhole(const QByteArray &request)
    {
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype length = request.toLower().indexOf("content-length:");
        if (end < 0) {
            return false;
        }
        const qsizetype size =
            length < 0 || length > end
                ? 0
                : request.mid(length + 15, request.indexOf('\r', length) - length - 15).trimmed().toLongLong();
        return request.size() >= end + 4 + size;
    }

    QTcpServer m_server;
    Script m_script;
    QList<QByteArray> m_requests;
};

} // namespace dotm::test
