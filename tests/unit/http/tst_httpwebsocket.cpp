// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "rawclient.h"
#include "testserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::test;

/// WebSockets, with Qt's client and with bytes by hand.
class TestHttpWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void text_isEchoed();
    void text_sentBeforeTheHandshakeIsOver_arrives();
    void text_fromManyThreads_arrivesWhole();
    void accept_later_works();
    void accept_subprotocol_isTold();
    void accept_answer_hasOurHeaders();
    void clientCloses_onClosedIsCalledOnce();
    void clientVanishes_onClosedIsCalledOnce();
    void serverCloses_codeAndReasonArrive();
    void serverCloses_impossibleCodeAndLongReason_areMended();
    void queuedText_isSentBeforeTheClose();
    void binary_isRefusedWith1003();
    void tooLargeMessage_isRefusedWith1009();
    void brokenUtf8_isRefusedWith1007();
    void unmaskedFrame_isRefused();
    void handlerThrows_closesWith1011();
    void silentClient_isPingedThenDropped();
    void answeringClient_isKept();
    void slowReader_isDropped();
    void drain_closesWith1001();
    void drain_clientThatIgnoresTheClose_isCut();
    void wrongVersion_isNoUpgrade();
    void upgradeRefused_connectionGoesOn();
    void bytesBehindTheUpgrade_areRefused();

private:
    void handle(const http::Request &request, http::Responder responder);
    void accept(http::Responder responder, const QByteArray &subprotocol = {});
    void onText(const QByteArray &text);
    [[nodiscard]] http::WebSocket socket();
    [[nodiscard]] QUrl url(const QString &path) const;
    void upgrade(RawClient &client, const QByteArray &path);

    std::mutex m_mutex;
    std::vector<http::WebSocket> m_sockets;
    std::unique_ptr<Shelf> m_shelf;
    std::atomic<int> m_closed = 0;
    std::unique_ptr<http::Server> m_server;
};

void TestHttpWebSocket::init()
{
    m_server.reset();
    m_sockets.clear();
    m_closed = 0;
    m_shelf = std::make_unique<Shelf>();
    m_server = std::make_unique<http::Server>(
        optionsWith(shortLimits()),
        [this](const http::Request &request, http::Responder responder) { handle(request, std::move(responder)); });
    QVERIFY(m_server->listen());
}

void TestHttpWebSocket::handle(const http::Request &request, http::Responder responder)
{
    if (request.path == "/later"_L1) {
        m_shelf->put(std::move(responder));
    } else if (request.path == "/plain"_L1) {
        responder.send({responder.isUpgrade() ? 403 : 200, "text/plain", "plain", {}});
    } else {
        accept(std::move(responder), request.path == "/sub"_L1 ? "mine" : "");
    }
}

void TestHttpWebSocket::accept(http::Responder responder, const QByteArray &subprotocol)
{
    http::WebSocketHandlers handlers{[this](const QByteArray &text) { onText(text); },
                                     [this] {
                                         ++m_closed;
                                     }};
    const http::WebSocket accepted = responder.acceptWebSocket(std::move(handlers), subprotocol);
    accepted.sendText("hello");
    const std::lock_guard lock(m_mutex);
    m_sockets.push_back(accepted);
}

void TestHttpWebSocket::onText(const QByteArray &text)
{
    if (text == "throw") {
        throw std::runtime_error("on purpose");
    }
    socket().sendText("echo " + text);
}

http::WebSocket TestHttpWebSocket::socket()
{
    const std::lock_guard lock(m_mutex);
    return m_sockets.at(0);
}

QUrl TestHttpWebSocket::url(const QString &path) const
{
    QUrl url = m_server->url();
    url.setScheme(u"ws"_s);
    url.setPath(path);
    return url;
}

void TestHttpWebSocket::upgrade(RawClient &client, const QByteArray &path)
{
    client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n" +
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

/// A connected QWebSocket that has had the greeting.
struct Peer
{
    explicit Peer(const QUrl &url) : received(&socket, &QWebSocket::textMessageReceived)
    {
        socket.open(url);
        [this] {
            QTRY_COMPARE(received.count(), 1);
        }();
    }
    [[nodiscard]] QString last() const { return received.last().at(0).toString(); }

    QWebSocket socket;
    QSignalSpy received;
};

void TestHttpWebSocket::text_isEchoed()
{
    Peer peer(url(u"/"_s));
    QCOMPARE(peer.last(), u"hello"_s);
    for (const QString &text : {u"a"_s, u"ünï"_s, u""_s, QString(60'000, u'x')}) {
        const qsizetype before = peer.received.count();
        peer.socket.sendTextMessage(text);
        QTRY_COMPARE(peer.received.count(), before + 1);
        QCOMPARE(peer.last(), u"echo "_s + text);
    }
}

void TestHttpWebSocket::text_sentBeforeTheHandshakeIsOver_arrives()
{
    RawClient client(m_server->port());
    upgrade(client, "/");
    QVERIFY(client.readUntil("\r\n\r\n"));
    QVERIFY(client.readUntil("\x81\x05hello"));
}

void TestHttpWebSocket::text_fromManyThreads_arrivesWhole()
{
    Peer peer(url(u"/"_s));
    const http::WebSocket out = socket();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&out, i] {
                for (int j = 0; j < 20; ++j) {
                    out.sendText(QByteArray(500, static_cast<char>('a' + i)));
                }
            });
        }
    }
    QTRY_COMPARE(peer.received.count(), 81);
    for (qsizetype i = 1; i < peer.received.count(); ++i) {
        const QString text = peer.received.at(i).at(0).toString();
        QCOMPARE(text, QString(500, text.at(0)));
    }
}

void TestHttpWebSocket::accept_later_works()
{
    QWebSocket client;
    QSignalSpy received(&client, &QWebSocket::textMessageReceived);
    client.open(url(u"/later"_s));
    QTRY_COMPARE(m_shelf->size(), 1U);
    http::Responder responder = m_shelf->take();
    QVERIFY(responder.isUpgrade());
    accept(std::move(responder));
    QTRY_COMPARE(received.count(), 1);
}

void TestHttpWebSocket::accept_subprotocol_isTold()
{
    RawClient client(m_server->port());
    upgrade(client, "/sub");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->header("Sec-WebSocket-Protocol"), "mine"_ba);
}

void TestHttpWebSocket::accept_answer_hasOurHeaders()
{
    RawClient client(m_server->port());
    upgrade(client, "/");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 101);
    QCOMPARE(reply->header("Sec-WebSocket-Accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba); // RFC 6455, 1.3
    QCOMPARE(reply->header("Server"), "dotm"_ba);
    QVERIFY(!reply->header("Date").isEmpty());
    QVERIFY(!reply->header("X-Request-Id").isEmpty());
}

void TestHttpWebSocket::clientCloses_onClosedIsCalledOnce()
{
    Peer peer(url(u"/"_s));
    peer.socket.close(QWebSocketProtocol::CloseCodeNormal);
    QTRY_COMPARE(m_closed, 1);
    QVERIFY(!socket().isOpen());
    socket().sendText("to nobody");
    socket().close();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_closed, 1);
}

void TestHttpWebSocket::clientVanishes_onClosedIsCalledOnce()
{
    {
        RawClient client(m_server->port());
        upgrade(client, "/");
        QVERIFY(client.readUntil("hello"));
        client.socket().abort();
    }
    QTRY_COMPARE(m_closed, 1);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpWebSocket::serverCloses_codeAndReasonArrive()
{
    Peer peer(url(u"/"_s));
    socket().close(4001, "signed out");
    QTRY_COMPARE(peer.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(static_cast<int>(peer.socket.closeCode()), 4001);
    QCOMPARE(peer.socket.closeReason(), u"signed out"_s);
    QTRY_COMPARE(m_closed, 1);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpWebSocket::serverCloses_impossibleCodeAndLongReason_areMended()
{
    Peer peer(url(u"/"_s));
    socket().close(1005, u"é"_s.repeated(100).toUtf8());
    QTRY_COMPARE(peer.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(static_cast<int>(peer.socket.closeCode()), 1000);
    QCOMPARE(peer.socket.closeReason(), u"é"_s.repeated(61));
}

void TestHttpWebSocket::queuedText_isSentBeforeTheClose()
{
    Peer peer(url(u"/"_s));
    for (int i = 0; i < 20; ++i) {
        socket().sendText("x");
    }
    socket().close();
    socket().sendText("too late");
    QTRY_COMPARE(peer.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(peer.received.count(), 21);
}

void TestHttpWebSocket::binary_isRefusedWith1003()
{
    Peer peer(url(u"/"_s));
    peer.socket.sendBinaryMessage("\x01\x02");
    QTRY_COMPARE(peer.socket.closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
    QTRY_COMPARE(m_closed, 1);
}

void TestHttpWebSocket::tooLargeMessage_isRefusedWith1009()
{
    Peer peer(url(u"/"_s));
    peer.socket.sendTextMessage(QString(70'000, u'x'));
    QTRY_COMPARE(peer.socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    QTRY_COMPARE(m_closed, 1);
    QCOMPARE(peer.received.count(), 1);
}

void TestHttpWebSocket::brokenUtf8_isRefusedWith1007()
{
    RawClient client(m_server->port());
    upgrade(client, "/");
    QVERIFY(client.readUntil("hello"));
    client.send(QByteArray("\x81\x81\0\0\0\0\xff", 7));
    QVERIFY(client.readUntil("\x88"));
    QVERIFY(client.readUntil("\x03\xef"));
    QTRY_COMPARE(m_closed, 1);
}

void TestHttpWebSocket::unmaskedFrame_isRefused()
{
    RawClient client(m_server->port());
    upgrade(client, "/");
    QVERIFY(client.readUntil("hello"));
    client.send("\x81\x01x");
    QVERIFY(client.readUntil("\x03\xea")); // 1002
    QTRY_COMPARE(m_closed, 1);
}

void TestHttpWebSocket::handlerThrows_closesWith1011()
{
    QTest::ignoreMessage(QtCriticalMsg, "A WebSocket handler threw: on purpose");
    Peer peer(url(u"/"_s));
    peer.socket.sendTextMessage(u"throw"_s);
    QTRY_COMPARE(static_cast<int>(peer.socket.closeCode()), 1011);
    QTRY_COMPARE(m_closed, 1);
}

void TestHttpWebSocket::silentClient_isPingedThenDropped()
{
    RawClient client(m_server->port());
    upgrade(client, "/");
    QVERIFY(client.readUntil("hello"));
    QVERIFY(client.readUntil(QByteArray("\x89\0", 2)));
    QCOMPARE(m_closed, 0);
    QTRY_COMPARE(m_closed, 1);
    QVERIFY(client.isClosedWithin());
}

void TestHttpWebSocket::answeringClient_isKept()
{
    Peer peer(url(u"/"_s)); // answers pings by itself
    QTest::qWait(1200);     // three times the limit of silence
    QCOMPARE(m_closed, 0);
    peer.socket.sendTextMessage(u"a"_s);
    QTRY_COMPARE(peer.received.count(), 2);
}

void TestHttpWebSocket::slowReader_isDropped()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Dropped a client that reads too slowly"_s));
    RawClient client(m_server->port());
    client.socket().setReadBufferSize(1024);
    upgrade(client, "/");
    QTRY_VERIFY(client.socket().bytesAvailable() > 0);
    const http::WebSocket out = socket();
    const QByteArray text(8 * 1024, 'x');
    for (int i = 0; i < 10'000 && out.isOpen(); ++i) {
        out.sendText(text);
    }
    QVERIFY(!out.isOpen());
    QTRY_COMPARE(m_closed, 1);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpWebSocket::drain_closesWith1001()
{
    Peer peer(url(u"/"_s));
    const std::jthread draining([this] { m_server->drain(10s); });
    QTRY_COMPARE(peer.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_COMPARE(m_closed, 1);
}

void TestHttpWebSocket::drain_clientThatIgnoresTheClose_isCut()
{
    RawClient client(m_server->port());
    upgrade(client, "/");
    QVERIFY(client.readUntil("hello"));
    m_server->drain(100ms);
    QCOMPARE(m_closed, 1);
    QCOMPARE(m_server->openConnections(), 0);
    QVERIFY(client.readUntil("\x03\xe9")); // 1001
}

void TestHttpWebSocket::wrongVersion_isNoUpgrade()
{
    RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 8\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    const auto reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, 426);
    QCOMPARE(reply->header("Sec-WebSocket-Version"), "13"_ba);
    QCOMPARE(m_closed, 0);
}

void TestHttpWebSocket::upgradeRefused_connectionGoesOn()
{
    RawClient client(m_server->port());
    upgrade(client, "/plain");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 403);
    client.get("/plain");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 200);
}

void TestHttpWebSocket::bytesBehindTheUpgrade_areRefused()
{
    RawClient client(m_server->port());
    client.send(
        "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(client.reply().value_or(RawClient::Reply()).status, 400);
    QVERIFY(client.isClosedWithin());
    QTRY_COMPARE(m_closed, 1);
}

QTEST_GUILESS_MAIN(TestHttpWebSocket)
#include "tst_httpwebsocket.moc"
