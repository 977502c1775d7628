// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "rawclient.h"
#include "testserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::test;

/// Event streams and chunked bodies.
class TestHttpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void events_head_isAnEventStream();
    void events_sentOneByOne_arriveOneByOne();
    void events_independentClient_seesPieces();
    void events_close_endsTheBodyAndKeepsTheConnection();
    void events_http10_endWithTheConnection();
    void events_clientLeaves_onClosedIsCalledOnce();
    void events_clientGoneBeforeStart_onClosedIsCalledAtOnce();
    void events_slowReader_isDropped();
    void events_silentStream_outlivesTheTimeouts();
    void events_head_hasNoBody();
    void events_unsafeHeader_becomes500();
    void stream_chunks_arriveInOrder();
    void stream_endless_isPacedByTheReader();
    void stream_readerThatStops_isCut();
    void stream_throws_breaksTheBody();
    void stream_http10_endsWithTheConnection();

private:
    void handle(const http::Request &request, http::Responder responder);
    [[nodiscard]] http::EventStream stream();

    std::mutex m_mutex;
    std::vector<http::EventStream> m_streams;
    std::unique_ptr<Shelf> m_shelf;
    std::atomic<int> m_closed = 0;
    std::atomic<int> m_chunks = 0;
    std::unique_ptr<http::Server> m_server;
};

void TestHttpStreams::init()
{
    m_server.reset();
    m_streams.clear();
    m_closed = 0;
    m_chunks = 0;
    m_shelf = std::make_unique<Shelf>();
    m_server = std::make_unique<http::Server>(
        optionsWith(shortLimits()),
        [this](const http::Request &request, http::Responder responder) { handle(request, std::move(responder)); });
    QVERIFY(m_server->listen());
}

void TestHttpStreams::handle(const http::Request &request, http::Responder responder)
{
    if (request.path == "/events"_L1 || request.path == "/unsafe"_L1) {
        const QByteArray value = request.path == "/unsafe"_L1 ? "a\r\nb: c" : "no-cache";
        const http::EventStream events = responder.startEvents({{"Cache-Control", value}}, [this] { ++m_closed; });
        const std::lock_guard lock(m_mutex);
        m_streams.push_back(events);
    } else if (request.path == "/later"_L1) {
        m_shelf->put(std::move(responder));
    } else if (request.path == "/chunks"_L1) {
        responder.sendStream({200, "text/plain", {}, {}}, [this] {
            const int number = ++m_chunks;
            return number > 3 ? QByteArray() : "chunk" + QByteArray::number(number);
        });
    } else if (request.path == "/endless"_L1) {
        responder.sendStream({200, "text/plain", {}, {}}, [this] {
            ++m_chunks;
            return QByteArray(64 * 1024, 'x');
        });
    } else if (request.path == "/broken"_L1) {
        responder.sendStream({200, "text/plain", {}, {}}, [this]() -> QByteArray {
            if (++m_chunks > 1) {
                throw std::runtime_error("on purpose");
            }
            return "some";
        });
    } else {
        echo(request, std::move(responder));
    }
}

http::EventStream TestHttpStreams::stream()
{
    const auto count = [this] {
        const std::lock_guard lock(m_mutex);
        return m_streams.size();
    };
    [&] {
        QTRY_VERIFY(count() > 0);
    }();
    const std::lock_guard lock(m_mutex);
    return m_streams.at(0);
}

void TestHttpStreams::events_head_isAnEventStream()
{
    RawClient client(m_server->port());
    client.get("/events");
    QByteArray head;
    QVERIFY(client.readUntil("\r\n\r\n", &head));
    QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(head.contains("Content-Type: text/event-stream\r\n"));
    QVERIFY(head.contains("Transfer-Encoding: chunked\r\n"));
    QVERIFY(head.contains("Cache-Control: no-cache\r\n"));
    QVERIFY(!head.contains("Content-Length"));
}

void TestHttpStreams::events_sentOneByOne_arriveOneByOne()
{
    RawClient client(m_server->port());
    client.get("/events");
    QVERIFY(client.readUntil("\r\n\r\n"));
    const http::EventStream events = stream();
    events.send("tick", "1", "a");
    QCOMPARE(client.chunk().value_or("none"), "event: tick\nid: a\ndata: 1\n\n"_ba);
    events.send({}, "two\nlines");
    QCOMPARE(client.chunk().value_or("none"), "data: two\ndata: lines\n\n"_ba);
    events.comment("still here");
    QCOMPARE(client.chunk().value_or("none"), ": still here\n\n"_ba);
    QVERIFY(events.isOpen());
}

void TestHttpStreams::events_independentClient_seesPieces()
{
    QNetworkAccessManager manager;
    QUrl url = m_server->url();
    url.setPath(u"/events"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    const http::EventStream events = stream();
    QByteArray received;
    for (const QByteArray &data : {"1"_ba, "2"_ba, "3"_ba}) {
        events.send({}, data);
        QTRY_VERIFY((received += reply->readAll()).endsWith("data: " + data + "\n\n"));
    }
    events.close();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestHttpStreams::events_close_endsTheBodyAndKeepsTheConnection()
{
    RawClient client(m_server->port());
    client.get("/events");
    const http::EventStream events = stream();
    events.send({}, "last");
    events.close();
    events.send({}, "too late");
    QVERIFY(!events.isOpen());
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "data: last\n\n"_ba);
    QTRY_COMPARE(m_closed, 1);
    client.get("/a");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /a|"_ba);
    QCOMPARE(m_closed, 1);
}

void TestHttpStreams::events_http10_endWithTheConnection()
{
    RawClient client(m_server->port());
    client.send("GET /events HTTP/1.0\r\n\r\n");
    const http::EventStream events = stream();
    events.send({}, "x");
    events.close();
    QVERIFY(client.isClosedWithin());
    QVERIFY(client.unread().endsWith("\r\n\r\ndata: x\n\n"));
    QVERIFY(!client.unread().contains("chunked"));
}

void TestHttpStreams::events_clientLeaves_onClosedIsCalledOnce()
{
    auto client = std::make_unique<RawClient>(m_server->port());
    client->get("/events");
    const http::EventStream events = stream();
    client.reset();
    QTRY_COMPARE(m_closed, 1);
    QVERIFY(!events.isOpen());
    events.send({}, "to nobody");
    events.close();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_closed, 1);
}

void TestHttpStreams::events_clientGoneBeforeStart_onClosedIsCalledAtOnce()
{
    auto client = std::make_unique<RawClient>(m_server->port());
    client->get("/later");
    QTRY_COMPARE(m_shelf->size(), 1U);
    http::Responder responder = m_shelf->take();
    client.reset();
    QTRY_VERIFY(responder.clientGone());
    const http::EventStream events = responder.startEvents({}, [this] { ++m_closed; });
    QCOMPARE(m_closed, 1);
    QVERIFY(!events.isOpen());
}

void TestHttpStreams::events_slowReader_isDropped()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Dropped a client that reads too slowly"_s));
    RawClient client(m_server->port());
    client.socket().setReadBufferSize(1024);
    client.get("/events");
    const http::EventStream events = stream();
    const QByteArray data(8 * 1024, 'x');
    for (int i = 0; i < 10'000 && events.isOpen(); ++i) {
        events.send({}, data);
    }
    QVERIFY(!events.isOpen());
    QTRY_COMPARE(m_closed, 1);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpStreams::events_silentStream_outlivesTheTimeouts()
{
    RawClient client(m_server->port());
    client.get("/events");
    QVERIFY(client.readUntil("\r\n\r\n"));
    QVERIFY(!client.isClosedWithin(800)); // twice the idle limit
    stream().send({}, "x");
    QCOMPARE(client.chunk().value_or("none"), "data: x\n\n"_ba);
}

void TestHttpStreams::events_head_hasNoBody()
{
    RawClient client(m_server->port());
    client.send("HEAD /events HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(client.reply(true));
    QTRY_COMPARE(m_closed, 1);
    client.get("/a");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /a|"_ba);
}

void TestHttpStreams::events_unsafeHeader_becomes500()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"impossible head"_s));
    RawClient client(m_server->port());
    client.get("/unsafe");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 500);
    QTRY_COMPARE(m_closed, 1);
}

void TestHttpStreams::stream_chunks_arriveInOrder()
{
    RawClient client(m_server->port());
    client.get("/chunks");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->header("Transfer-Encoding"), "chunked"_ba);
    QCOMPARE(reply->body, "chunk1chunk2chunk3"_ba);
    client.get("/a");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).body, "GET /a|"_ba);
}

void TestHttpStreams::stream_endless_isPacedByTheReader()
{
    RawClient client(m_server->port());
    client.socket().setReadBufferSize(64 * 1024);
    client.get("/endless");
    QVERIFY(client.readUntil("\r\n\r\n"));
    QTRY_VERIFY(m_chunks > 0);
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(client.chunk().value_or(QByteArray()).size(), 64 * 1024);
    }
    QVERIFY2(m_chunks < 500 + 300, "made far more than the reader took and the kernel holds");
}

void TestHttpStreams::stream_readerThatStops_isCut()
{
    RawClient client(m_server->port());
    client.socket().setReadBufferSize(1024);
    client.get("/endless");
    QTRY_VERIFY(m_chunks > 0);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_chunks < 300);
}

void TestHttpStreams::stream_throws_breaksTheBody()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"failed: on purpose"_s));
    RawClient client(m_server->port());
    client.get("/broken");
    QVERIFY(client.isClosedWithin());
    QVERIFY(!client.unread().endsWith("0\r\n\r\n"));
}

void TestHttpStreams::stream_http10_endsWithTheConnection()
{
    RawClient client(m_server->port());
    client.send("GET /chunks HTTP/1.0\r\n\r\n");
    QVERIFY(client.isClosedWithin());
    QVERIFY(client.unread().endsWith("\r\n\r\nchunk1chunk2chunk3"));
}

QTEST_GUILESS_MAIN(TestHttpStreams)
#include "tst_httpstreams.moc"
