// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "rawclient.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::test;

/// The orderly end of a server.
class TestHttpDrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drain_idleConnections_areClosedAtOnce();
    void drain_runningExchange_isFinishedAndClosed();
    void drain_exchangePastTheDeadline_isCut();
    void drain_requestHalfRead_isStillAnswered();
    void drain_eventStreams_areEnded();
    void drain_slowReader_isCutAtTheDeadline();
    void drain_newConnections_areRefused();
    void drain_twice_isHarmless();
    void drain_fromTwoThreads_isHarmless();

private:
    [[nodiscard]] std::jthread drainAside(std::chrono::milliseconds deadline);

    std::unique_ptr<Shelf> m_shelf;
    std::atomic<int> m_closed = 0;
    std::atomic<int> m_streams = 0;
    std::unique_ptr<http::Server> m_server;
};

void TestHttpDrain::init()
{
    m_server.reset();
    m_closed = 0;
    m_streams = 0;
    m_shelf = std::make_unique<Shelf>();
    http::ServerOptions options;
    options.threads = 2;
    m_server = std::make_unique<http::Server>(options, [this](const http::Request &request, http::Responder responder) {
        if (request.path == "/later"_L1) {
            m_shelf->put(std::move(responder));
        } else if (request.path == "/events"_L1) {
            responder.startEvents({}, [this] { ++m_closed; }).send({}, "hello");
            ++m_streams;
        } else if (request.path == "/large"_L1) {
            responder.send({200, "text/plain", QByteArray(32 * 1024 * 1024, 'x'), {}});
        } else {
            echo(request, std::move(responder));
        }
    });
    QVERIFY(m_server->listen());
}

std::jthread TestHttpDrain::drainAside(std::chrono::milliseconds deadline)
{
    return std::jthread([this, deadline] { m_server->drain(deadline); });
}

void TestHttpDrain::drain_idleConnections_areClosedAtOnce()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
        clients.back()->get("/");
        QVERIFY(clients.back()->reply());
    }
    QElapsedTimer timer;
    timer.start();
    m_server->drain(10s);
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(m_server->openConnections(), 0);
    for (const auto &client : clients) {
        QVERIFY(client->isClosedWithin());
    }
}

void TestHttpDrain::drain_runningExchange_isFinishedAndClosed()
{
    RawClient client(m_server->port());
    client.get("/later");
    QTRY_COMPARE(m_shelf->size(), 1U);
    const std::jthread draining = drainAside(10s);
    QVERIFY(!client.isClosedWithin(200));
    m_shelf->take().send({200, "text/plain", "done", {}});
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->body, "done"_ba);
    QCOMPARE(reply->header("Connection"), "close"_ba);
    QVERIFY(client.isClosedWithin());
}

void TestHttpDrain::drain_exchangePastTheDeadline_isCut()
{
    RawClient client(m_server->port());
    client.get("/later");
    QTRY_COMPARE(m_shelf->size(), 1U);
    QElapsedTimer timer;
    timer.start();
    m_server->drain(100ms);
    QVERIFY(timer.elapsed() >= 100);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(client.isClosedWithin());
    http::Responder responder = m_shelf->take();
    QVERIFY(responder.clientGone());
    responder.send({});
}

void TestHttpDrain::drain_requestHalfRead_isStillAnswered()
{
    RawClient client(m_server->port());
    client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na");
    RawClient other(
        m_server->port()); // answered on the next worker; proves nothing, but gives the first time to be read
    other.get("/b");
    QVERIFY(other.reply());
    const std::jthread draining = drainAside(10s);
    QVERIFY(!client.isClosedWithin(200));
    client.send("bc");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->body, "POST /a|abc"_ba);
    QCOMPARE(reply->header("Connection"), "close"_ba);
}

void TestHttpDrain::drain_eventStreams_areEnded()
{
    RawClient client(m_server->port());
    client.get("/events");
    QTRY_COMPARE(m_streams, 1);
    m_server->drain(10s);
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "data: hello\n\n"_ba);
    QVERIFY(client.isClosedWithin());
    QCOMPARE(m_closed, 1);
}

void TestHttpDrain::drain_slowReader_isCutAtTheDeadline()
{
    RawClient client(m_server->port());
    client.socket().setReadBufferSize(1024);
    client.get("/large");
    QVERIFY(client.socket().waitForReadyRead(RawClient::kPatience));
    QElapsedTimer timer;
    timer.start();
    m_server->drain(200ms);
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(m_server->openConnections(), 0);
}

void TestHttpDrain::drain_newConnections_areRefused()
{
    const quint16 port = m_server->port();
    m_server->drain(1s);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(!socket.waitForConnected(1000));
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestHttpDrain::drain_twice_isHarmless()
{
    m_server->drain(1s);
    m_server->drain(1s);
    QCOMPARE(m_server->openConnections(), 0);
}

void TestHttpDrain::drain_fromTwoThreads_isHarmless()
{
    RawClient client(m_server->port());
    client.get("/later");
    QTRY_COMPARE(m_shelf->size(), 1U);
    const std::jthread one = drainAside(100ms);
    const std::jthread two = drainAside(100ms);
    QVERIFY(client.isClosedWithin());
}

QTEST_GUILESS_MAIN(TestHttpDrain)
#include "tst_httpdrain.moc"
