// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/apicaller.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

namespace dotm::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One MCP client over plain HTTP, without an SDK: what is on the wire is what is tested.
class McpCaller
{
public:
    explicit McpCaller(QUrl endpoint) : m_endpoint(std::move(endpoint)) {}

    [[nodiscard]] Answer post(const QByteArray &body, const Headers &headers = {})
    {
        return m_api.send("POST", m_endpoint, body, Headers{{"Content-Type", "application/json"}} + headers);
    }
    [[nodiscard]] Answer request(const QString &method, const QJsonObject &params, const Headers &headers = {})
    {
        const QJsonObject message{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                                  {QStringLiteral("id"), ++m_lastId},
                                  {QStringLiteral("method"), method},
                                  {QStringLiteral("params"), params}};
        return post(QJsonDocument(message).toJson(QJsonDocument::Compact), headers);
    }
    /// A request of the stateless revision, with its description and headers.
    [[nodiscard]] Answer modern(const QString &method, QJsonObject params, const QByteArray &name = {})
    {
        params.insert(QStringLiteral("_meta"),
                      QJsonObject{{QStringLiteral("io.modelcontextprotocol/protocolVersion"), kModern},
                                  {QStringLiteral("io.modelcontextprotocol/clientCapabilities"), QJsonObject()}});
        Headers headers{{"MCP-Protocol-Version", kModern.toLatin1()}, {"Mcp-Method", method.toLatin1()}};
        if (!name.isEmpty()) {
            headers.append({QByteArray("Mcp-Name"), name});
        }
        return request(method, params, headers);
    }
    /// Opens a session; its id, or empty.
    [[nodiscard]] QByteArray initialize(const QString &revision)
    {
        const Answer answer = request(QStringLiteral("initialize"), {{QStringLiteral("protocolVersion"), revision},
                                                                     {QStringLiteral("capabilities"), QJsonObject()}});
        return headerOf(answer, "Mcp-Session-Id");
    }
    [[nodiscard]] ApiCaller &api() { return m_api; }
    [[nodiscard]] const QUrl &endpoint() const { return m_endpoint; }

    [[nodiscard]] static QByteArray headerOf(const Answer &answer, const QByteArray &name)
    {
        for (const auto &[key, value] : answer.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0) {
                return value;
            }
        }
        return {};
    }
    [[nodiscard]] static int errorCode(const Answer &answer)
    {
        return answer.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt();
    }
    [[nodiscard]] static QJsonObject result(const Answer &answer)
    {
        return answer.json().value(QStringLiteral("result")).toObject();
    }
    /// The JSON text of a tool's result.
    [[nodiscard]] static QJsonObject toolText(const Answer &answer)
    {
        const QJsonObject block = result(answer).value(QStringLiteral("content")).toArray().at(0).toObject();
        return QJsonDocument::fromJson(block.value(QStringLiteral("text")).toString().toUtf8()).object();
    }

    inline static const QString kModern = QStringLiteral("2026-07-28");

private:
    ApiCaller m_api;
    QUrl m_endpoint;
    int m_lastId = 0;
};

/// An event stream on a socket of its own; everything that came is kept.
class EventReader
{
public:
    /// Sends a request by hand, so that nothing is added or waited for.
    void open(const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &body = {})
    {
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.waitForConnected(5'000);
        QByteArray head = method + ' ' + url.path().toLatin1() + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() +
                          "\r\nAccept: application/json, text/event-stream\r\n";
        for (const auto &[name, value] : headers) {
            head += name + ": " + value + "\r\n";
        }
        if (!body.isEmpty()) {
            head += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        }
        m_socket.write(head + "\r\n" + body);
    }
    /// True once @p text has come.
    [[nodiscard]] bool waitFor(const QByteArray &text, int timeoutMs = 20'000)
    {
        QDeadlineTimer until(timeoutMs);
        while (!m_received.contains(text) && !until.hasExpired()) {
            if (m_socket.waitForReadyRead(100) || m_socket.bytesAvailable() > 0) {
                m_received += m_socket.readAll();
            } else if (m_socket.state() != QAbstractSocket::ConnectedState) {
                break;
            }
        }
        return m_received.contains(text);
    }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    void close() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace dotm::test
