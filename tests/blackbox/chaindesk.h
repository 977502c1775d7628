// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "keydesk.h"

#include <QPointer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace dotm::test {

/// Stands before a node of the chain and passes everything on, unless it is told to keep what is sent to itself.
class NodeGate final : public QObject
{
public:
    NodeGate()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, this, [this] { take(); });
        (void)m_server.listen(QHostAddress::LocalHost);
    }
    void setNode(const QUrl &node) { m_node = node; }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    /// Signed transactions are neither passed on nor answered.
    void holdSending(bool isHeld) { m_isHeld = isHeld; }
    [[nodiscard]] const QStringList &sent() const { return m_sent; } ///< raw bytes, in order

private:
    void take()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        auto bytes = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] {
            *bytes += socket->readAll();
            const qsizetype head = bytes->indexOf("\r\n\r\n");
            if (head < 0) {
                return;
            }
            const QByteArray lower = bytes->first(head).toLower();
            const qsizetype at = lower.indexOf("content-length:");
            const qsizetype size = lower
                                       .sliced(at + 15, lower.indexOf('\r', at) < 0 ? lower.size() - at - 15
                                                                                    : lower.indexOf('\r', at) - at - 15)
                                       .trimmed()
                                       .toLongLong();
            if (bytes->size() >= head + 4 + size) {
                const QByteArray body = bytes->sliced(head + 4, size);
                bytes->clear();
                pass(socket, body);
            }
        });
    }
    void pass(QPointer<QTcpSocket> socket, const QByteArray &body)
    {
        const QJsonObject call = QJsonDocument::fromJson(body).object();
        if (call.value("method"_L1).toString() == "eth_sendRawTransaction"_L1) {
            m_sent.append(call.value("params"_L1).toArray().at(0).toString());
            if (m_isHeld) {
                return;
            }
        }
        QNetworkRequest request(m_node);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, this, [socket, reply] {
            const QByteArray answer = reply->readAll();
            reply->deleteLater();
            if (socket) {
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
            }
        });
    }

    QTcpServer m_server;
    QNetworkAccessManager m_network;
    QUrl m_node;
    QStringList m_sent;
    bool m_isHeld = false;
};

/// A real EVM node with the committed contract, from the peers.
class AnvilProcess
{
public:
    ~AnvilProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    [[nodiscard]] bool start()
    {
        m_process.setWorkingDirectory(QStringLiteral(DOTM_PEERS));
        m_process.start(QStringLiteral(DOTM_PEERS "/node.sh"), {u"lib/anvilmain.js"_s});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000)) {
                return false;
            }
        }
        m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
        return m_ready.contains("url"_L1);
    }
    [[nodiscard]] QByteArray log() { return m_process.readAllStandardError(); }
    [[nodiscard]] QUrl url() const { return QUrl(text("url"_L1)); }
    [[nodiscard]] QString text(QLatin1StringView name) const
    {
        const QJsonValue value = m_ready.value(name);
        return value.isString() ? value.toString() : QString::number(value.toInteger());
    }

private:
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace dotm::test
