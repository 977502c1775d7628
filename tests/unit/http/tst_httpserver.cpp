// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "rawclient.h"
#include "testserver.h"

#include <QNetworkInterface>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::test;

/// Binding, addresses and several I/O threads.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listen_default_isLoopbackOnAFreePort();
    void listen_portInUse_saysSo();
    void listen_foreignAddress_isInvalid();
    void listen_twice_isRefused();
    void listen_ipv6Loopback_isServed();
    void listen_anyAddress_takesBothFamilies();
    void listen_afterFailure_worksOnAnotherTry();
    void threads_several_serveManyConnections();
    void name_option_isTheServerHeader();
    void destroyed_unused_isClean();
    void destroyed_startedProgramStillRuns_portIsFree();
};

static http::ServerOptions at(const QHostAddress &address, quint16 port = 0)
{
    http::ServerOptions options;
    options.address = address;
    options.port = port;
    return options;
}

void TestHttpServer::listen_default_isLoopbackOnAFreePort()
{
    http::Server server({}, echo);
    QVERIFY(server.listen());
    QVERIFY(server.port() != 0);
    QCOMPARE(server.url(), QUrl(u"http://127.0.0.1:%1"_s.arg(server.port())));
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol) {
            QTcpSocket socket;
            socket.connectToHost(address, server.port());
            QVERIFY(!socket.waitForConnected(1000));
        }
    }
}

void TestHttpServer::listen_portInUse_saysSo()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    http::Server server(at(QHostAddress(QHostAddress::LocalHost), other.serverPort()), echo);
    const core::Outcome outcome = server.listen();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, core::ErrorCode::Conflict);
    QCOMPARE(outcome.error().detail, u"Port %1 is in use."_s.arg(other.serverPort()));
}

void TestHttpServer::listen_foreignAddress_isInvalid()
{
    http::Server server(at(QHostAddress(u"192.0.2.1"_s)), echo);
    const core::Outcome outcome = server.listen();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, core::ErrorCode::Invalid);
    QCOMPARE(outcome.error().detail, u"192.0.2.1 is not an address of this computer."_s);
}

void TestHttpServer::listen_twice_isRefused()
{
    http::Server server({}, echo);
    QVERIFY(server.listen());
    QCOMPARE(server.listen().error().code, core::ErrorCode::Conflict);
}

void TestHttpServer::listen_ipv6Loopback_isServed()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6)) {
        QSKIP("This machine has no IPv6.");
    }
    QByteArray peer;
    http::Server server(at(QHostAddress(QHostAddress::LocalHostIPv6)),
                        [&peer](const http::Request &request, http::Responder responder) {
                            peer = request.peer;
                            responder.send({});
                        });
    QVERIFY(server.listen());
    QCOMPARE(server.url(), QUrl(u"http://[::1]:%1"_s.arg(server.port())));
    RawClient client(server.port(), QHostAddress(QHostAddress::LocalHostIPv6));
    client.get("/");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 200);
    QCOMPARE(peer, "::1"_ba);
}

void TestHttpServer::listen_anyAddress_takesBothFamilies()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6)) {
        QSKIP("This machine has no IPv6.");
    }
    std::mutex mutex;
    QList<QByteArray> peers;
    http::Server server(at(QHostAddress(QHostAddress::Any)), [&](const http::Request &request, http::Responder out) {
        const std::lock_guard lock(mutex);
        peers.append(request.peer);
        out.send({});
    });
    QVERIFY(server.listen());
    QCOMPARE(server.url(), QUrl(u"http://127.0.0.1:%1"_s.arg(server.port())));
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        RawClient client(server.port(), QHostAddress(address));
        client.get("/");
        QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 200);
    }
    const std::lock_guard lock(mutex);
    QCOMPARE(peers, (QList<QByteArray>{"127.0.0.1", "::1"}));
}

void TestHttpServer::listen_afterFailure_worksOnAnotherTry()
{
    auto other = std::make_unique<QTcpServer>();
    QVERIFY(other->listen(QHostAddress::LocalHost));
    http::Server server(at(QHostAddress(QHostAddress::LocalHost), other->serverPort()), echo);
    QVERIFY(!server.listen());
    other.reset();
    QVERIFY(server.listen());
    RawClient client(server.port());
    client.get("/");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 200);
}

void TestHttpServer::threads_several_serveManyConnections()
{
    std::mutex mutex;
    std::set<std::thread::id> threads;
    http::ServerOptions options;
    options.threads = 3;
    http::Server server(options, [&](const http::Request &, http::Responder responder) {
        const std::lock_guard lock(mutex);
        threads.insert(std::this_thread::get_id());
        responder.send({});
    });
    QVERIFY(server.listen());
    for (int i = 0; i < 9; ++i) {
        RawClient client(server.port());
        client.get("/");
        QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 200);
    }
    const std::lock_guard lock(mutex);
    QCOMPARE(threads.size(), 3U);
}

void TestHttpServer::name_option_isTheServerHeader()
{
    http::ServerOptions options;
    options.name = "sandbox";
    http::Server server(options, echo);
    QVERIFY(server.listen());
    RawClient client(server.port());
    client.get("/");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).header("Server"), "sandbox"_ba);
}

void TestHttpServer::destroyed_unused_isClean()
{
    http::Server never({}, echo);
    never.drain(1s);
    QCOMPARE(never.openConnections(), 0);
    QCOMPARE(never.port(), quint16(0));
}

void TestHttpServer::destroyed_startedProgramStillRuns_portIsFree()
{
    auto server = std::make_unique<http::Server>(http::ServerOptions(), echo);
    QVERIFY(server->listen());
    const quint16 port = server->port();
    RawClient open(port);
    open.get("/");
    QVERIFY(open.reply());
    QProcess program; // ends with its input
    program.start(u"cat"_s);
    QVERIFY(program.waitForStarted());
    server.reset();
    QVERIFY(open.isClosedWithin());
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(!late.waitForConnected());
    QCOMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
