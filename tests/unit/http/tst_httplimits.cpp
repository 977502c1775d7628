// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "rawclient.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::test;

/// Every limit of ServerLimits that a plain request can meet.
class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void head_tooManyBytes_isAnswered431();
    void head_longTarget_isAnswered431();
    void head_tooManyFields_isAnswered431();
    void head_endlessChunkExtension_isRefused();
    void body_announcedTooLarge_isAnswered413WithoutBeingRead();
    void body_chunkedTooLarge_isAnswered413();
    void body_largeWithExpect_isAnswered413InsteadOfContinue();
    void body_300MB_isNeverBuffered();
    void body_atTheLimit_isTaken();
    void slowHead_isCutWith408();
    void slowHead_oneByteAtATime_isCutAllTheSame();
    void slowBody_isCutWith408();
    void idleConnection_isClosedSilently();
    void freshConnectionWithoutRequest_isClosed();
    void slowReader_isCut();
    void tooManyConnections_areAnswered503();
    void thousandIdleConnections_doNotHinderOthers();
    void connections_areNoMoreThanThereAreDescriptors();

private:
    void serve(const http::ServerLimits &limits);

    std::unique_ptr<http::Server> m_server;
};

void TestHttpLimits::init()
{
    serve(shortLimits());
}

void TestHttpLimits::serve(const http::ServerLimits &limits)
{
    m_server =
        std::make_unique<http::Server>(optionsWith(limits), [](http::Request request, http::Responder responder) {
            if (request.path == "/large"_L1) {
                responder.send({200, "text/plain", QByteArray(32 * 1024 * 1024, 'x'), {}});
            } else {
                echo(request, std::move(responder));
            }
        });
    QVERIFY(m_server->listen());
}

void TestHttpLimits::head_tooManyBytes_isAnswered431()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(5000, 'a'));
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 431);
    QVERIFY(client.isClosedWithin());
}

void TestHttpLimits::head_longTarget_isAnswered431()
{
    RawClient client(m_server->port());
    client.send("GET /" + QByteArray(5000, 'a'));
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 431);
    QVERIFY(client.isClosedWithin());
}

void TestHttpLimits::head_tooManyFields_isAnswered431()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\n" + QByteArray("A: b\r\n").repeated(200) + "\r\n");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 431);
    QVERIFY(client.isClosedWithin());
}

void TestHttpLimits::head_endlessChunkExtension_isRefused()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;" + QByteArray(8000, 'a'));
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 431);
    QVERIFY(client.isClosedWithin());
}

void TestHttpLimits::body_announcedTooLarge_isAnswered413WithoutBeingRead()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 65537\r\n\r\n");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 413);
    QCOMPARE(reply->header("Connection"), "close"_ba);
    QVERIFY(client.isClosedWithin());
}

void TestHttpLimits::body_chunkedTooLarge_isAnswered413()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 9; ++i) {
        client.send("2000\r\n" + QByteArray(0x2000, 'x') + "\r\n");
    }
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 413);
    QVERIFY(client.isClosedWithin());
}

void TestHttpLimits::body_largeWithExpect_isAnswered413InsteadOfContinue()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 65537\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 413);
}

static qint64 residentKiB()
{
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').at(1).toLongLong() * 4 : 0;
}

void TestHttpLimits::body_300MB_isNeverBuffered()
{
    constexpr qint64 kBody = 300LL * 1024 * 1024;
    const QByteArray piece(1024 * 1024, 'x');
    const qint64 before = residentKiB();
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(kBody) + "\r\n\r\n");
    qint64 sent = 0;
    while (sent < kBody && client.socket().state() == QAbstractSocket::ConnectedState) {
        client.send(piece);
        while (client.socket().bytesToWrite() > 0 && client.socket().waitForBytesWritten(RawClient::kPatience)) {
        }
        sent += piece.size();
    }
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 413);
    QVERIFY2(residentKiB() - before < 64 * 1024, "the body was kept in memory");
}

void TestHttpLimits::body_atTheLimit_isTaken()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 65536\r\n\r\n" + QByteArray(65536, 'x'));
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body.size(), 65536 + 7);
}

void TestHttpLimits::slowHead_isCutWith408()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHo");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 408);
    QVERIFY(client.isClosedWithin());
}

void TestHttpLimits::slowHead_oneByteAtATime_isCutAllTheSame()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nA: ");
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, this, [&client] { client.send("a"); });
    drip.start(20);
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client.socket().readAll().startsWith("HTTP/1.1 408 "));
}

void TestHttpLimits::slowBody_isCutWith408()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 408);
    QVERIFY(client.isClosedWithin());
}

void TestHttpLimits::idleConnection_isClosedSilently()
{
    RawClient client(m_server->port());
    client.get("/");
    QVERIFY(client.reply());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.isClosedWithin());
    QVERIFY(timer.elapsed() >= 350);
    QCOMPARE(client.unread(), ""_ba);
}

void TestHttpLimits::freshConnectionWithoutRequest_isClosed()
{
    RawClient client(m_server->port());
    QVERIFY(client.isClosedWithin());
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpLimits::slowReader_isCut()
{
    RawClient client(m_server->port());
    client.socket().setReadBufferSize(1024);
    client.get("/large");
    QTRY_COMPARE(m_server->openConnections(), 1);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpLimits::tooManyConnections_areAnswered503()
{
    http::ServerLimits limits = shortLimits();
    limits.connections = 2;
    limits.idleTimeout = 60s;
    serve(limits);
    auto first = std::make_unique<RawClient>(m_server->port());
    RawClient second(m_server->port());
    QTRY_COMPARE(m_server->openConnections(), 2);
    RawClient third(m_server->port());
    third.get("/");
    const auto reply = third.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 503);
    QVERIFY(reply->body.startsWith("{\"error\":\""));
    QVERIFY(reply->header("Retry-After").toInt() > 0);
    QVERIFY(third.isClosedWithin());
    first.reset();
    QTRY_COMPARE(m_server->openConnections(), 1);
    RawClient fourth(m_server->port());
    fourth.get("/");
    QCOMPARE(fourth.reply().value_or(RawClient::Reply()).status, 200);
}

/// Both ends of the connections live in this process, and a shell often allows 1024 descriptors.
static bool allowDescriptors(rlim_t count)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_max < count) {
        return false;
    }
    limit.rlim_cur = std::max(limit.rlim_cur, count);
    return setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

void TestHttpLimits::thousandIdleConnections_doNotHinderOthers()
{
    if (!allowDescriptors(2100)) {
        QSKIP("This machine does not allow enough open files.");
    }
    http::ServerLimits limits = shortLimits();
    limits.idleTimeout = 60s;
    serve(limits);
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 1000; ++i) {
        idle.push_back(std::make_unique<RawClient>(m_server->port()));
    }
    QTRY_COMPARE(m_server->openConnections(), 1000);
    RawClient another(m_server->port());
    another.get("/a");
    QCOMPARE(another.reply().value_or(RawClient::Reply()).status, 200);
    for (const auto &client : idle) {
        client->get("/b");
    }
    for (const auto &client : idle) {
        QCOMPARE(client->reply().value_or(RawClient::Reply()).body, "GET /b|"_ba);
    }
}

void TestHttpLimits::connections_areNoMoreThanThereAreDescriptors()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 500;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
    const int most = http::affordableConnections(12'000);
    few.rlim_cur = 100;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
    const int fewest = http::affordableConnections(12'000);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY2(most > 200 && most < 450, qPrintable(QString::number(most)));
    QCOMPARE(fewest, 50);
    QCOMPARE(http::affordableConnections(10), 10);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
