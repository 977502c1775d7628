// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "rawclient.h"
#include "testserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::test;

/// What a well-behaved and a hostile client get for one request.
class TestHttpRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void get_ordinary_isAnsweredWithStandardHeaders();
    void get_independentClient_readsAnswerAndHeaders();
    void post_body_arrivesWhole_data();
    void post_body_arrivesWhole();
    void keepAlive_manyRequests_useOneConnection();
    void pipelined_requests_areAnsweredInOrder();
    void head_path_isAnsweredLikeGetWithoutBody();
    void connectionClose_isHonoured();
    void http10_withoutKeepAlive_isClosed();
    void http10_withKeepAlive_staysOpen();
    void wholeAddress_ofThisHost_isServed();
    void expectContinue_isToldToGoOn();
    void noContent_hasNoBodyAndNoLength();
    void largeAnswer_isWhole();
    void request_fields_areFilled();
    void malformed_request_isRefusedAndClosed_data();
    void malformed_request_isRefusedAndClosed();
    void refusedRequest_neverReachesTheHandler();
    void trailer_cannotAddHeaders();
    void answer_withLineBreakInHeader_becomes500();
    void answer_framingHeaders_areOurs();

private:
    void handle(http::Request request, http::Responder responder);

    std::unique_ptr<http::Server> m_server;
    std::atomic<int> m_handled = 0;
    std::mutex m_mutex;
    http::Request m_last;
};

void TestHttpRequests::initTestCase()
{
    http::ServerLimits limits;
    limits.bodyBytes = 4 * 1024 * 1024;
    m_server = std::make_unique<http::Server>(optionsWith(limits), [this](http::Request request, http::Responder out) {
        handle(std::move(request), std::move(out));
    });
    QVERIFY(m_server->listen());
}

void TestHttpRequests::cleanup()
{
    m_handled = 0;
}

void TestHttpRequests::handle(http::Request request, http::Responder responder)
{
    ++m_handled;
    if (request.path == "/empty"_L1) {
        responder.send({204, {}, "ignored", {}});
    } else if (request.path == "/large"_L1) {
        responder.send({200, "text/plain", QByteArray(3 * 1024 * 1024, 'x'), {}});
    } else if (request.path == "/split"_L1) {
        responder.send({302, {}, {}, {{"Location", "/a\r\nSet-Cookie: x=1"}}});
    } else if (request.path == "/framing"_L1) {
        responder.send({200, "text/plain", "abc", {{"Content-Length", "1"}, {"Transfer-Encoding", "chunked"}}});
    } else {
        echo(request, std::move(responder));
    }
    const std::lock_guard lock(m_mutex);
    m_last = std::move(request);
}

void TestHttpRequests::get_ordinary_isAnsweredWithStandardHeaders()
{
    RawClient client(m_server->port());
    client.get("/a");
    const auto reply = client.reply();
    QVERIFY(reply);
    QVERIFY(reply->head.startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(reply->body, "GET /a|"_ba);
    QCOMPARE(reply->header("Content-Type"), "text/plain"_ba);
    QCOMPARE(reply->header("Server"), "dotm"_ba);
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(reply->header("Date")), Qt::RFC2822Date);
    QVERIFY(reply->header("Date").endsWith(" GMT"));
    QVERIFY(qAbs(date.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!reply->header("X-Request-Id").isEmpty());
    QVERIFY(reply->header("Connection").isEmpty());
}

void TestHttpRequests::get_independentClient_readsAnswerAndHeaders()
{
    QNetworkAccessManager manager;
    QUrl url = m_server->url();
    url.setPath(u"/ünï codé"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), u"GET /ünï codé|"_s.toUtf8());
}

void TestHttpRequests::post_body_arrivesWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    const QByteArray head = "POST /p HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("none") << QByteArray(head + "\r\n") << ""_ba;
    QTest::newRow("length zero") << QByteArray(head + "Content-Length: 0\r\n\r\n") << ""_ba;
    QTest::newRow("length") << QByteArray(head + "Content-Length: 3\r\n\r\nabc") << "abc"_ba;
    QTest::newRow("chunked") << QByteArray(head +
                                           "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")
                             << "abcde"_ba;
    const QByteArray large(1024 * 1024, 'z');
    QTest::newRow("large") << QByteArray(head + "Content-Length: 1048576\r\n\r\n" + large) << large;
}

void TestHttpRequests::post_body_arrivesWhole()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    RawClient client(m_server->port());
    client.send(bytes);
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("POST /p|" + body));
    client.get("/next"); // and nothing of the body was taken for a request
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /next|"_ba);
}

void TestHttpRequests::keepAlive_manyRequests_useOneConnection()
{
    RawClient client(m_server->port());
    QSet<QByteArray> ids;
    for (int i = 0; i < 50; ++i) {
        client.get("/" + QByteArray::number(i));
        const auto reply = client.reply();
        QVERIFY(reply);
        QCOMPARE(reply->body, QByteArray("GET /" + QByteArray::number(i) + '|'));
        ids.insert(reply->header("X-Request-Id"));
    }
    QCOMPARE(ids.size(), 50);
}

void TestHttpRequests::pipelined_requests_areAnsweredInOrder()
{
    RawClient client(m_server->port());
    client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi"
                "GET /3 HTTP/1.1\r\nHost: x\r\n\r\n");
    for (const QByteArray &body : {"GET /1|"_ba, "POST /2|hi"_ba, "GET /3|"_ba}) {
        QCOMPARE(client.reply().value_or(RawClient::Reply()).body, body);
    }
}

void TestHttpRequests::head_path_isAnsweredLikeGetWithoutBody()
{
    RawClient client(m_server->port());
    client.send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto reply = client.reply(true);
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->header("Content-Length"), "7"_ba);
    client.get("/b");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /b|"_ba);
}

void TestHttpRequests::connectionClose_isHonoured()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->header("Connection"), "close"_ba);
    QVERIFY(client.isClosedWithin());
}

void TestHttpRequests::http10_withoutKeepAlive_isClosed()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.0\r\n\r\n");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /|"_ba);
    QVERIFY(client.isClosedWithin());
}

void TestHttpRequests::http10_withKeepAlive_staysOpen()
{
    RawClient client(m_server->port());
    for (int i = 0; i < 2; ++i) {
        client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        const auto reply = client.reply();
        QVERIFY(reply);
        QCOMPARE(reply->header("Connection"), "keep-alive"_ba);
    }
}

void TestHttpRequests::wholeAddress_ofThisHost_isServed()
{
    RawClient client(m_server->port());
    client.send("GET http://a.example:80/b?c HTTP/1.1\r\nHost: A.example:80\r\n\r\n");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /b|"_ba);
    client.send("GET http://a.example HTTP/1.1\r\nHost: a.example\r\n\r\n");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /|"_ba);
}

void TestHttpRequests::expectContinue_isToldToGoOn()
{
    RawClient client(m_server->port());
    client.send("POST /e HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    const auto interim = client.reply();
    QVERIFY(interim);
    QCOMPARE(interim->status, 100);
    QCOMPARE(m_handled, 0);
    client.send("abc");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "POST /e|abc"_ba);
}

void TestHttpRequests::noContent_hasNoBodyAndNoLength()
{
    RawClient client(m_server->port());
    client.get("/empty");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 204);
    QVERIFY(reply->header("Content-Length").isEmpty());
    client.get("/b");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /b|"_ba);
}

void TestHttpRequests::largeAnswer_isWhole()
{
    RawClient client(m_server->port());
    client.get("/large");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray(3 * 1024 * 1024, 'x'));
}

void TestHttpRequests::request_fields_areFilled()
{
    RawClient client(m_server->port());
    client.send("PUT /a%20b?q=1+2 HTTP/1.1\r\nhost: x\r\nX-Own:  v  \r\n\r\n");
    const auto reply = client.reply();
    QVERIFY(reply);
    const std::lock_guard lock(m_mutex);
    QCOMPARE(m_last.method, "PUT"_ba);
    QCOMPARE(m_last.path, u"/a b"_s);
    QCOMPARE(m_last.target, "/a%20b?q=1+2"_ba);
    QCOMPARE(m_last.queryValues(u"q"_s), QStringList{u"1 2"_s});
    QCOMPARE(m_last.header("Host"), "x"_ba);
    QCOMPARE(m_last.header("x-own"), "v"_ba);
    QCOMPARE(m_last.peer, "127.0.0.1"_ba);
    QCOMPARE(m_last.id, reply->header("X-Request-Id"));
}

void TestHttpRequests::malformed_request_isRefusedAndClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host = " HTTP/1.1\r\nHost: x\r\n";
    const QByteArray post = "POST /" + host;
    const QByteArray chunks = "\r\n\r\n0\r\n\r\n";
    row("not HTTP", "\x16\x03\x01\x02\x01\x01\xfc\x03\r\n\r\n"_ba);
    row("empty line first", "\r\n\r\n"_ba);
    row("lower-case verb", "get /" + host + "\r\n");
    row("verb that is no token", "G<T /" + host + "\r\n");
    row("no target", "GET  HTTP/1.1\r\nHost: x\r\n\r\n"_ba);
    row("two targets", "GET / /" + host + "\r\n");
    row("no version", "GET /\r\nHost: x\r\n\r\n"_ba);
    row("address of another host", "GET http://evil.example/a" + host + "\r\n");
    row("address with a user name", "GET http://x@evil.example/a" + host + "\r\n");
    row("address with another port", "GET http://x:1/a" + host + "\r\n");
    row("address that only begins like ours", "GET http://x.evil.example?" + host + "\r\n");
    row("HTTP/2", "GET / HTTP/2.0\r\nHost: x\r\n\r\n"_ba);
    row("bare line feeds", "GET / HTTP/1.1\nHost: x\n\n"_ba + QByteArray(64, ' ') + "\r\n\r\n");
    row("escaped NUL", "GET /a%00" + host + "\r\n");
    row("broken escape", "GET /a%2" + host + "\r\n");
    row("no Host", "GET / HTTP/1.1\r\n\r\n"_ba);
    row("two Hosts", "GET /" + host + "Host: y\r\n\r\n");
    row("header without colon", "GET /" + host + "Broken\r\n\r\n");
    row("space before the colon", post + "Content-Length : 0\r\n\r\n");
    row("NUL in a header", "GET /" + host + QByteArray("A: b\0c", 6) + "\r\n\r\n");
    row("two lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    row("two equal lengths", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na");
    row("list of lengths", post + "Content-Length: 1, 1\r\n\r\na");
    row("negative length", post + "Content-Length: -1\r\n\r\n");
    row("signed length", post + "Content-Length: +1\r\n\r\na");
    row("hexadecimal length", post + "Content-Length: 0x1\r\n\r\na");
    row("endless length", post + "Content-Length: 99999999999999999999999999\r\n\r\n");
    row("length then encoding", post + "Content-Length: 5\r\nTransfer-Encoding: chunked" + chunks);
    row("encoding then length", post + "Transfer-Encoding: chunked\r\nContent-Length: 5" + chunks);
    row("two encodings", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked" + chunks);
    row("encoding list", post + "Transfer-Encoding: gzip, chunked" + chunks);
    row("chunked twice", post + "Transfer-Encoding: chunked, chunked" + chunks);
    row("encoding that only looks chunked", post + "Transfer-Encoding: xchunked" + chunks);
    row("encoding with vertical tab", post +
                                          "Transfer-Encoding: \x0b"
                                          "chunked" +
                                          chunks);
    row("identity", post + "Transfer-Encoding: identity" + chunks);
    row("encoding in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked" + chunks);
    row("bad chunk size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n");
    row("chunk longer than told", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n");
    row("unknown expectation", post + "Content-Length: 1\r\nExpect: tea\r\n\r\n", 417);
}

void TestHttpRequests::malformed_request_isRefusedAndClosed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    RawClient client(m_server->port());
    client.send(bytes);
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QVERIFY(reply->body.startsWith("{\"error\":\""));
    QCOMPARE(reply->header("Connection"), "close"_ba);
    QVERIFY(!reply->header("X-Request-Id").isEmpty());
    QVERIFY(client.isClosedWithin());
    QCOMPARE(m_handled, 0);
}

void TestHttpRequests::refusedRequest_neverReachesTheHandler()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
                "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 400);
    QVERIFY(client.isClosedWithin());
    QCOMPARE(client.unread(), ""_ba);
    QCOMPARE(m_handled, 0);
}

void TestHttpRequests::trailer_cannotAddHeaders()
{
    RawClient client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                "1\r\na\r\n0\r\nAuthorization: Bearer x\r\n\r\n");
    QVERIFY(client.reply());
    const std::lock_guard lock(m_mutex);
    QCOMPARE(m_last.body, "a"_ba);
    QVERIFY(m_last.header("Authorization").isEmpty());
}

void TestHttpRequests::answer_withLineBreakInHeader_becomes500()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"impossible head"_s));
    RawClient client(m_server->port());
    client.get("/split");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 500);
    QVERIFY(!reply->head.contains("Set-Cookie"));
}

void TestHttpRequests::answer_framingHeaders_areOurs()
{
    RawClient client(m_server->port());
    client.get("/framing");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->body, "abc"_ba);
    QVERIFY(reply->header("Transfer-Encoding").isEmpty());
    QCOMPARE(reply->head.count("Content-Length"), 1);
}

QTEST_GUILESS_MAIN(TestHttpRequests)
#include "tst_httprequests.moc"
