// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::test;

/// Answers that are given late, elsewhere, twice, or never.
class TestHttpResponder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void send_fromAnotherThreadLater_arrives();
    void send_manyThreadsManyConnections_eachGetsItsOwn();
    void send_twice_firstCounts();
    void send_afterClientLeft_isSwallowed();
    void send_afterServerIsGone_isSwallowed();
    void send_whileClientAborts_isClean();
    void pipelined_behindALateAnswer_keepTheirOrder();
    void clientGone_whileWaiting_isTold();
    void destroyed_unanswered_becomes500();
    void assigned_over_answersWhatItHeld();
    void handler_throws_becomes500();
    void handler_throwsNoException_becomes500();
    void handler_throwsAfterGivingTheResponderAway_becomes500();
    void abort_cutsWithoutAnswer();
    void acceptWebSocket_withoutUpgrade_isAnswered426();

private:
    void handle(const http::Request &request, http::Responder responder);

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<http::Server> m_server;
};

void TestHttpResponder::init()
{
    m_server.reset();
    m_shelf = std::make_unique<Shelf>();
    http::ServerOptions options = optionsWith(shortLimits());
    options.threads = 2;
    m_server = std::make_unique<http::Server>(options, [this](const http::Request &request, http::Responder responder) {
        handle(request, std::move(responder));
    });
    QVERIFY(m_server->listen());
}

void TestHttpResponder::handle(const http::Request &request, http::Responder responder)
{
    if (request.path == "/later"_L1) {
        m_shelf->put(std::move(responder));
    } else if (request.path == "/thread"_L1) {
        std::thread([body = request.body, out = std::move(responder)]() mutable {
            out.send({200, "text/plain", body, {}});
        }).detach();
    } else if (request.path == "/twice"_L1) {
        responder.send({200, "text/plain", "first", {}});
        responder.send({200, "text/plain", "second", {}});
    } else if (request.path == "/dropped"_L1) {
        const http::Responder dropped = std::move(responder);
    } else if (request.path == "/throws"_L1) {
        throw std::runtime_error("on purpose");
    } else if (request.path == "/throws-number"_L1) {
        throw 7;
    } else if (request.path == "/throws-late"_L1) {
        m_shelf->put(std::move(responder));
        throw std::runtime_error("on purpose");
    } else if (request.path == "/abort"_L1) {
        responder.abort();
    } else if (request.path == "/socket"_L1) {
        const http::WebSocket socket = responder.acceptWebSocket({});
        QVERIFY(!socket.isOpen());
    } else {
        echo(request, std::move(responder));
    }
}

void TestHttpResponder::send_fromAnotherThreadLater_arrives()
{
    RawClient client(m_server->port());
    for (int i = 0; i < 3; ++i) {
        client.get("/later");
        QTRY_COMPARE(m_shelf->size(), 1U);
        QVERIFY(!client.socket().waitForReadyRead(500)); // longer than idleTimeout: a running exchange is not idle
        http::Responder responder = m_shelf->take();
        QVERIFY(!responder.clientGone());
        responder.send({200, "text/plain", "late", {}});
        QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "late"_ba);
    }
}

void TestHttpResponder::send_manyThreadsManyConnections_eachGetsItsOwn()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->port()));
    }
    for (int round = 0; round < 10; ++round) {
        for (std::size_t i = 0; i < clients.size(); ++i) {
            clients[i]->send("POST /thread HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n" +
                             QByteArray::number(10 + static_cast<int>(i)));
        }
        for (std::size_t i = 0; i < clients.size(); ++i) {
            QCOMPARE(clients[i]->reply().value_or(RawClient::Reply()).body,
                     QByteArray::number(10 + static_cast<int>(i)));
        }
    }
}

void TestHttpResponder::send_twice_firstCounts()
{
    RawClient client(m_server->port());
    client.get("/twice");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "first"_ba);
    client.get("/a");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /a|"_ba);
}

void TestHttpResponder::send_afterClientLeft_isSwallowed()
{
    {
        RawClient client(m_server->port());
        client.get("/later");
        QTRY_COMPARE(m_shelf->size(), 1U);
    }
    QTRY_COMPARE(m_server->openConnections(), 0);
    m_shelf->take().send({200, "text/plain", "late", {}});
    RawClient another(m_server->port());
    another.get("/a");
    QCOMPARE(another.reply().value_or(RawClient::Reply()).status, 200);
}

void TestHttpResponder::send_afterServerIsGone_isSwallowed()
{
    RawClient client(m_server->port());
    client.get("/later");
    QTRY_COMPARE(m_shelf->size(), 1U);
    m_server->drain(10ms);
    m_server.reset();
    http::Responder responder = m_shelf->take();
    QVERIFY(responder.clientGone());
    responder.send({});
    QVERIFY(client.isClosedWithin());
}

void TestHttpResponder::send_whileClientAborts_isClean()
{
    for (int i = 0; i < 30; ++i) {
        RawClient client(m_server->port());
        client.get("/later");
        QTRY_COMPARE(m_shelf->size(), 1U);
        http::Responder responder = m_shelf->take();
        std::thread answering([&responder] { responder.send({200, "text/plain", QByteArray(100'000, 'x'), {}}); });
        client.socket().abort();
        answering.join();
    }
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpResponder::pipelined_behindALateAnswer_keepTheirOrder()
{
    RawClient client(m_server->port());
    client.get("/later");
    QTRY_COMPARE(m_shelf->size(), 1U);
    client.get("/2");
    client.get("/3");
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n");
    QVERIFY(!client.socket().waitForReadyRead(100));
    m_shelf->take().send({200, "text/plain", "1", {}});
    for (const QByteArray &body : {"1"_ba, "GET /2|"_ba, "GET /3|"_ba}) {
        QCOMPARE(client.reply().value_or(RawClient::Reply()).body, body);
    }
    client.send("\r\n");
    QTRY_COMPARE(m_shelf->size(), 1U);
    m_shelf->take().send({200, "text/plain", "4", {}});
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "4"_ba);
}

void TestHttpResponder::clientGone_whileWaiting_isTold()
{
    auto client = std::make_unique<RawClient>(m_server->port());
    client->get("/later");
    client->get("/never-read");
    QTRY_COMPARE(m_shelf->size(), 1U);
    const http::Responder responder = m_shelf->take();
    QVERIFY(!responder.clientGone());
    client.reset();
    QTRY_VERIFY(responder.clientGone());
}

void TestHttpResponder::destroyed_unanswered_becomes500()
{
    QTest::ignoreMessage(QtWarningMsg, "A request was left without an answer");
    RawClient client(m_server->port());
    client.get("/dropped");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 500);
    QVERIFY(reply->body.startsWith("{\"error\":\""));
}

void TestHttpResponder::assigned_over_answersWhatItHeld()
{
    QTest::ignoreMessage(QtWarningMsg, "A request was left without an answer");
    RawClient one(m_server->port());
    one.get("/later");
    QTRY_COMPARE(m_shelf->size(), 1U);
    RawClient two(m_server->port());
    two.get("/later");
    QTRY_COMPARE(m_shelf->size(), 2U);
    http::Responder responder = m_shelf->take();
    responder = m_shelf->take();
    QCOMPARE(one.reply().value_or(RawClient::Reply()).status, 500);
    responder.send({200, "text/plain", "two", {}});
    QCOMPARE(two.reply().value_or(RawClient::Reply()).body, "two"_ba);
}

void TestHttpResponder::handler_throws_becomes500()
{
    QTest::ignoreMessage(QtWarningMsg, "A request was left without an answer");
    QTest::ignoreMessage(QtCriticalMsg, "A request handler threw: on purpose");
    RawClient client(m_server->port());
    client.get("/throws");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 500);
    QVERIFY(!reply->body.contains("on purpose"));
    client.get("/a");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 200);
}

void TestHttpResponder::handler_throwsNoException_becomes500()
{
    QTest::ignoreMessage(QtWarningMsg, "A request was left without an answer");
    QTest::ignoreMessage(QtCriticalMsg, "A request handler threw something");
    RawClient client(m_server->port());
    client.get("/throws-number");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 500);
}

void TestHttpResponder::handler_throwsAfterGivingTheResponderAway_becomes500()
{
    QTest::ignoreMessage(QtWarningMsg, "A request was left without an answer");
    QTest::ignoreMessage(QtCriticalMsg, "A request handler threw: on purpose");
    RawClient client(m_server->port());
    client.get("/throws-late");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 500);
    m_shelf->take().send({200, "text/plain", "too late", {}});
    client.get("/a");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /a|"_ba);
}

void TestHttpResponder::abort_cutsWithoutAnswer()
{
    RawClient client(m_server->port());
    client.get("/abort");
    QVERIFY(client.isClosedWithin());
    QCOMPARE(client.unread(), ""_ba);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpResponder::acceptWebSocket_withoutUpgrade_isAnswered426()
{
    RawClient client(m_server->port());
    client.get("/socket");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 426);
    QCOMPARE(reply->header("Upgrade"), "websocket"_ba);
    QCOMPARE(reply->header("Sec-WebSocket-Version"), "13"_ba);
}

QTEST_GUILESS_MAIN(TestHttpResponder)
#include "tst_httpresponder.moc"
