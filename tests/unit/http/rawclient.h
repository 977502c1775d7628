// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

#include <optional>

namespace dotm::test {

/// A client that sends exactly the bytes it is told and reads answers with its own small reader.
class RawClient
{
public:
    struct Reply
    {
        int status = 0;
        QByteArray head;
        QByteArray body;

        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            for (const QByteArray &line : head.split('\n')) {
                const qsizetype colon = line.indexOf(':');
                if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
                    return line.mid(colon + 1).trimmed();
                }
            }
            return {};
        }
    };

    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        m_socket.connectToHost(address, port);
        m_socket.waitForConnected(kPatience);
    }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// "GET @p path" with a Host header.
    void get(const QByteArray &path) { send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"); }
    /// Waits until @p text has come; what came before and with it is taken.
    [[nodiscard]] bool readUntil(const QByteArray &text, QByteArray *taken = nullptr)
    {
        const bool found = waitFor([&] { return m_received.contains(text); });
        const qsizetype end = found ? m_received.indexOf(text) + text.size() : m_received.size();
        if (taken != nullptr) {
            *taken = m_received.first(end);
        }
        m_received.remove(0, end);
        return found;
    }
    /// The next answer; nothing when the connection ended before it was whole. @p toHead: the request was HEAD.
    [[nodiscard]] std::optional<Reply> reply(bool toHead = false)
    {
        Reply reply;
        if (!readUntil("\r\n\r\n", &reply.head)) {
            return {};
        }
        reply.status = reply.head.mid(9, 3).toInt();
        if (toHead || reply.status == 204 || reply.status < 200) {
            return reply;
        }
        const bool whole = reply.header("Transfer-Encoding") == "chunked"
                               ? readChunks(reply.body)
                               : readBytes(reply.header("Content-Length").toLongLong(), reply.body);
        return whole ? std::optional(reply) : std::nullopt;
    }
    /// One chunk of a chunked body; empty at its end.
    [[nodiscard]] std::optional<QByteArray> chunk()
    {
        QByteArray line;
        QByteArray data;
        if (!readUntil("\r\n", &line) || !readBytes(line.trimmed().toLongLong(nullptr, 16), data)) {
            return {};
        }
        return readUntil("\r\n") ? std::optional(data) : std::nullopt;
    }
    /// True when the server ends the connection within @p ms; what it sent before stays readable.
    [[nodiscard]] bool isClosedWithin(int ms = kPatience)
    {
        return waitFor([] { return false; }, ms), m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] const QByteArray &unread() const { return m_received; }

    static constexpr int kPatience = 5000;

private:
    template <typename Condition>
    bool waitFor(Condition condition, int ms = kPatience)
    {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            m_received += m_socket.readAll();
            if (condition()) {
                return true;
            }
            const int left = ms - static_cast<int>(timer.elapsed());
            if (left <= 0 || !m_socket.waitForReadyRead(left)) {
                m_received += m_socket.readAll();
                return condition();
            }
        }
    }
    bool readBytes(qint64 count, QByteArray &to)
    {
        if (!waitFor([&] { return m_received.size() >= count; })) {
            return false;
        }
        to += m_received.first(count);
        m_received.remove(0, count);
        return true;
    }
    bool readChunks(QByteArray &to)
    {
        for (;;) {
            const std::optional<QByteArray> next = chunk();
            if (!next) {
                return false;
            }
            if (next->isEmpty()) {
                return true;
            }
            to += *next;
        }
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace dotm::test
