// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/qthttptransport.h"
#include "scriptedserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using test::ScriptedServer;

class QtHttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void send_answer_carriesStatusHeadersAndBody();
    void send_request_goesOutAsWritten();
    void send_writesOnOpenConnection_bothArriveWhole();
    void send_errorStatus_isAnAnswerWithItsBody_data();
    void send_errorStatus_isAnAnswerWithItsBody();
    void send_redirect_isNotFollowed();
    void send_setCookie_isNotSentBack();
    void send_refused_isOffline();
    void send_unknownHost_isOffline();
    void send_noTlsBehindHttps_isNotAnAnswer();
    void send_silentServer_isTimeoutInTime();
    void send_slowBody_isTimeout();
    void send_writeClosedBeforeTheAnswer_isProtocolAndSentOnce_data();
    void send_writeClosedBeforeTheAnswer_isProtocolAndSentOnce();
    void send_truncatedBody_isProtocol();
    void send_garbage_isProtocol();
    void send_tooLargeAnswer_isProtocol();
    void send_otherScheme_isInvalid();
    void send_lineBreakInHeader_isInvalidAndNotSent();
    void cleanupTestCase();

private:
    core::Result<net::HttpResponse> send(const net::HttpRequest &request);
    static net::HttpRequest get(const QUrl &url);

    std::optional<net::QtHttpTransport> m_transport{std::in_place};
};

namespace {

/// Whether this process has a thread of that name, of which the kernel keeps 15 characters.
bool hasThread(const QByteArray &name)
{
    const QDir tasks(u"/proc/self/task"_s);
    const QStringList ids = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::ranges::any_of(ids, [&](const QString &id) {
        QFile comm(tasks.filePath(id + u"/comm"_s));
        return comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == name;
    });
}

ScriptedServer::Script answering(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

net::HttpRequest post(const QUrl &url, const QByteArray &body)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    request.timeout = 5s;
    return request;
}

} // namespace

core::Result<net::HttpResponse> QtHttpTransportTest::send(const net::HttpRequest &request)
{
    return QCoro::waitFor(m_transport->send(request));
}

net::HttpRequest QtHttpTransportTest::get(const QUrl &url)
{
    net::HttpRequest request;
    request.url = url;
    request.timeout = 5s;
    return request;
}

void QtHttpTransportTest::send_answer_carriesStatusHeadersAndBody()
{
    const ScriptedServer server(answering("HTTP/1.1 201 Created\r\nX-Thing: yes\r\nContent-Length: 5\r\n\r\nhello"));
    const auto result = send(get(server.url()));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 201);
    QCOMPARE(result->header("x-thing"), "yes");
    QCOMPARE(result->body, "hello");
}

void QtHttpTransportTest::send_request_goesOutAsWritten()
{
    const ScriptedServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    net::HttpRequest request = post(server.url(u"/v1/accounts:signUp?key=a%2Bb"_s), "{\"a\":1}");
    request.method = "PATCH";
    request.headers.emplaceBack("X-One", "1");
    QVERIFY(send(request).has_value());
    const QByteArray sent = server.requests().last();
    QVERIFY2(sent.startsWith("PATCH /v1/accounts:signUp?key=a%2Bb HTTP/1.1\r\n"), sent.constData());
    QVERIFY(sent.contains("\r\nUser-Agent: DOTM-Desktop/"));
    QVERIFY(sent.contains("\r\nX-One: 1\r\n"));
    QVERIFY(sent.contains("\r\nContent-Type: application/json\r\n"));
    QCOMPARE(sent.count("Content-Length: 7\r\n"), 1);
    QVERIFY(sent.endsWith("\r\n\r\n{\"a\":1}"));
    QCOMPARE(server.requests().size(), 1);
}

void QtHttpTransportTest::send_writesOnOpenConnection_bothArriveWhole()
{
    const ScriptedServer server(
        [](QTcpSocket &socket) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"); });
    const QByteArray large(1'000'000, 'y');
    QCOMPARE(send(post(server.url(), large))->body, "ok");
    QCOMPARE(send(post(server.url(), "second"))->body, "ok");
    QVERIFY(server.requests().at(0).endsWith(large));
    QVERIFY(server.requests().at(1).endsWith("\r\n\r\nsecond"));
}

void QtHttpTransportTest::send_errorStatus_isAnAnswerWithItsBody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 407, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 511}) {
        QTest::addRow("%d", status) << status;
    }
}

void QtHttpTransportTest::send_errorStatus_isAnAnswerWithItsBody()
{
    QFETCH(int, status);
    const ScriptedServer server(
        answering("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 3\r\n\r\nwhy"));
    const auto result = send(get(server.url()));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->status, status);
    QCOMPARE(result->body, "why");
}

void QtHttpTransportTest::send_redirect_isNotFollowed()
{
    const ScriptedServer server(answering("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"));
    const auto result = send(get(server.url()));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void QtHttpTransportTest::send_setCookie_isNotSentBack()
{
    const ScriptedServer server(answering("HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nContent-Length: 0\r\n\r\n"));
    QVERIFY(send(get(server.url())).has_value());
    QVERIFY(send(get(server.url())).has_value());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().contains("Cookie"));
}

void QtHttpTransportTest::send_refused_isOffline()
{
    QUrl closed;
    {
        const ScriptedServer server(answering(""));
        closed = server.url();
    }
    const auto result = send(get(closed));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Offline);
}

void QtHttpTransportTest::send_unknownHost_isOffline()
{
    const auto result = send(get(QUrl(u"http://no-such-host.invalid/"_s)));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Offline);
}

void QtHttpTransportTest::send_noTlsBehindHttps_isNotAnAnswer()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this,
            [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"); });
    QUrl url(u"https://127.0.0.1/"_s);
    url.setPort(plain.serverPort());
    const auto result = send(get(url));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Offline);
}

void QtHttpTransportTest::send_silentServer_isTimeoutInTime()
{
    const ScriptedServer server([](QTcpSocket &) {});
    net::HttpRequest request = get(server.url());
    request.timeout = 200ms;
    QElapsedTimer timer;
    timer.start();
    const auto result = send(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Timeout);
    QVERIFY(timer.elapsed() >= 150);
    QVERIFY(timer.elapsed() < 5000);
}

void QtHttpTransportTest::send_slowBody_isTimeout()
{
    const ScriptedServer server(
        [](QTcpSocket &socket) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"); });
    net::HttpRequest request = get(server.url());
    request.timeout = 200ms;
    const auto result = send(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Timeout);
}

void QtHttpTransportTest::send_writeClosedBeforeTheAnswer_isProtocolAndSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isReset");
    for (const bool isReset : {true, false}) {
        const char *end = isReset ? "reset" : "closed";
        QTest::addRow("post %s", end) << QByteArray("POST") << QByteArray("pay once") << isReset;
        QTest::addRow("large post %s", end) << QByteArray("POST") << QByteArray(300'000, 'x') << isReset;
        QTest::addRow("post without body %s", end) << QByteArray("POST") << QByteArray() << isReset;
        QTest::addRow("delete %s", end) << QByteArray("DELETE") << QByteArray() << isReset;
    }
}

void QtHttpTransportTest::send_writeClosedBeforeTheAnswer_isProtocolAndSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, isReset);
    const ScriptedServer server([isReset](QTcpSocket &socket) {
        if (isReset) {
            socket.abort();
        } else {
            socket.disconnectFromHost();
        }
    });
    net::HttpRequest request = post(server.url(), body);
    request.method = method;
    const auto result = send(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Protocol);
    QCOMPARE(server.requests().size(), 1);
}

void QtHttpTransportTest::send_truncatedBody_isProtocol()
{
    const ScriptedServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":"));
    const auto result = send(get(server.url()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Protocol);
}

void QtHttpTransportTest::send_garbage_isProtocol()
{
    const ScriptedServer server(answering("SSH-2.0-OpenSSH_9.2\r\n"));
    const auto result = send(get(server.url()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Protocol);
}

void QtHttpTransportTest::send_tooLargeAnswer_isProtocol()
{
    const ScriptedServer server([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
        socket.write(QByteArray(net::QtHttpTransport::kMaxBody + 1, 'x'));
        socket.disconnectFromHost();
    });
    net::HttpRequest request = get(server.url());
    request.timeout = 30s;
    const auto result = send(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Protocol);
    QVERIFY(result.error().detail.contains(u"larger"_s));
}

void QtHttpTransportTest::send_otherScheme_isInvalid()
{
    for (const auto &text : {u"file:///etc/hostname"_s, u"data:text/plain,x"_s, u"ftp://127.0.0.1/x"_s, QString()}) {
        const auto result = send(get(QUrl(text)));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Invalid);
    }
}

void QtHttpTransportTest::send_lineBreakInHeader_isInvalidAndNotSent()
{
    const ScriptedServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    net::HttpRequest request = get(server.url());
    request.headers = {{"X-Name", "a\r\nX-Evil: 1"}};
    const auto result = send(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY(server.requests().isEmpty());
}

/// The thread that Qt speaks HTTP on frees what OpenSSL keeps for it when it ends, which may be after its manager's
/// end: the leak check has to come after both.
void QtHttpTransportTest::cleanupTestCase()
{
    QVERIFY(hasThread("QNetworkAccessM"));
    m_transport.reset();
    QTRY_VERIFY(!hasThread("QNetworkAccessM"));
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::QtHttpTransportTest)
#include "tst_qthttptransport.moc"
