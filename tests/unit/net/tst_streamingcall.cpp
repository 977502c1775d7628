// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/guarded.h"
#include "http/server.h"
#include "net/streamingcall.h"
#include "scriptedserver.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using net::StreamingCall;
using test::ScriptedServer;

namespace {

/// A server that keeps its requests and event streams where the test can reach them.
class Station
{
public:
    explicit Station(std::function<void(http::Responder)> answer)
        : m_server({}, [this, answer](const http::Request &request, http::Responder responder) {
              m_requests.with([&request](auto &all) { all.append(request); });
              answer(std::move(responder));
          })
    {
        m_isUp = m_server.listen().has_value();
    }
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] QList<http::Request> requests() const
    {
        return m_requests.with([](const auto &all) { return all; });
    }
    [[nodiscard]] bool isUp() const { return m_isUp; }

private:
    core::Guarded<QList<http::Request>> m_requests;
    http::Server m_server;
    bool m_isUp = false;
};

net::HttpRequest to(const QUrl &url, const QByteArray &body = "{}")
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}, {"X-One", "1"}};
    request.body = body;
    request.timeout = 10s;
    return request;
}

/// What a call said, in its order.
class Ear : public QObject
{
public:
    explicit Ear(StreamingCall &call)
    {
        connect(&call, &StreamingCall::started, this, [this](const net::HttpResponse &head) {
            said += 'S';
            status = head.status;
            type = head.header("content-type");
        });
        connect(&call, &StreamingCall::received, this, [this](const QByteArray &bytes) {
            said += said.endsWith('R') ? "" : "R";
            body += bytes;
        });
        connect(&call, &StreamingCall::ended, this, [this](const core::Outcome &outcome) {
            said += 'E';
            error = outcome ? std::nullopt : std::optional(outcome.error().code);
        });
    }
    [[nodiscard]] bool isOver() const { return said.endsWith('E'); }

    QByteArray said;
    int status = 0;
    QByteArray type;
    QByteArray body;
    std::optional<ErrorCode> error;
};

} // namespace

class StreamingCallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void call_plainAnswer_startsReceivesEnds();
    void call_request_goesOutAsWritten();
    void call_eventStream_comesAsItIsSent();
    void call_silentStream_livesLongerThanTheTimeout();
    void call_errorStatus_isAnAnswerWithItsBody_data();
    void call_errorStatus_isAnAnswerWithItsBody();
    void call_answerWithoutBody_endsWell();
    void call_refused_isOffline();
    void call_silentHead_isTimeout();
    void call_brokenBeforeTheHead_isProtocolAndSentOnce();
    void call_brokenBody_isProtocolAfterWhatCame();
    void call_lineBreakInHeader_isInvalidAndSaidLater();
    void abort_runningStream_isCancelledOnceAndSeenByTheServer();
    void abort_beforeAnything_isCancelled();
    void abort_afterTheEnd_saysNothing();
    void destructor_runningStream_isSeenByTheServerAndSaysNothing();
    void destructor_insideEachSignal_isSafe_data();
    void destructor_insideEachSignal_isSafe();

private:
    QNetworkAccessManager m_manager;
};

void StreamingCallTest::call_plainAnswer_startsReceivesEnds()
{
    const Station station([](http::Responder responder) { responder.send({201, "text/plain", "hello", {}}); });
    QVERIFY(station.isUp());
    StreamingCall call(m_manager, to(station.url()));
    const Ear ear(call);
    QTRY_VERIFY(ear.isOver());
    QCOMPARE(ear.said, "SRE");
    QCOMPARE(ear.status, 201);
    QCOMPARE(ear.type, "text/plain");
    QCOMPARE(ear.body, "hello");
    QVERIFY(!ear.error);
}

void StreamingCallTest::call_request_goesOutAsWritten()
{
    const Station station([](http::Responder responder) { responder.send({}); });
    StreamingCall call(m_manager, to(station.url(), "{\"a\":1}"));
    const Ear ear(call);
    QTRY_VERIFY(ear.isOver());
    const QList<http::Request> requests = station.requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.constFirst().method, "POST");
    QCOMPARE(requests.constFirst().body, "{\"a\":1}");
    QCOMPARE(requests.constFirst().header("X-One"), "1");
    QVERIFY(requests.constFirst().header("User-Agent").startsWith("DOTM-Desktop/"));
}

void StreamingCallTest::call_eventStream_comesAsItIsSent()
{
    core::Guarded<std::optional<http::EventStream>> stream;
    const Station station([&stream](http::Responder responder) {
        http::EventStream opened = responder.startEvents();
        stream.with([&opened](auto &kept) { kept = std::move(opened); });
    });
    StreamingCall call(m_manager, to(station.url()));
    const Ear ear(call);
    QTRY_COMPARE(ear.said, "S");
    QCOMPARE(ear.type, "text/event-stream");
    for (const QByteArray &each : {QByteArray("one"), QByteArray("two")}) {
        stream.with([&each](auto &kept) { kept->send({}, each); });
        QTRY_VERIFY(ear.body.endsWith("data: " + each + "\n\n"));
    }
    QVERIFY(!ear.isOver());
    stream.with([](auto &kept) { kept->close(); });
    QTRY_VERIFY(ear.isOver());
    QVERIFY(!ear.error);
}

void StreamingCallTest::call_silentStream_livesLongerThanTheTimeout()
{
    core::Guarded<std::optional<http::EventStream>> stream;
    const Station station([&stream](http::Responder responder) {
        http::EventStream opened = responder.startEvents();
        stream.with([&opened](auto &kept) { kept = std::move(opened); });
    });
    net::HttpRequest request = to(station.url());
    request.timeout = 500ms;
    StreamingCall call(m_manager, request);
    const Ear ear(call);
    QTRY_COMPARE(ear.said, "S");
    // One that begins now and never gets a head is over when the first one's time has passed for certain.
    const ScriptedServer mute([](QTcpSocket &) {});
    request.url = mute.url();
    StreamingCall later(m_manager, request);
    const Ear clock(later);
    QTRY_COMPARE(clock.error, ErrorCode::Timeout);
    QCOMPARE(ear.said, "S");
}

void StreamingCallTest::call_errorStatus_isAnAnswerWithItsBody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 409, 413, 429, 500, 502, 503}) {
        QTest::addRow("%d", status) << status;
    }
}

void StreamingCallTest::call_errorStatus_isAnAnswerWithItsBody()
{
    QFETCH(int, status);
    const Station station([status](http::Responder responder) {
        http::Response response{status, "application/json", "{\"why\":1}", {}};
        if (status == 401) {
            response.headers = {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}};
        }
        responder.send(std::move(response));
    });
    StreamingCall call(m_manager, to(station.url()));
    const Ear ear(call);
    QTRY_VERIFY(ear.isOver());
    QVERIFY(!ear.error);
    QCOMPARE(ear.said, "SRE");
    QCOMPARE(ear.status, status);
    QCOMPARE(ear.body, "{\"why\":1}");
    QCOMPARE(station.requests().size(), 1);
}

void StreamingCallTest::call_answerWithoutBody_endsWell()
{
    const Station station([](http::Responder responder) { responder.send({202, {}, {}, {}}); });
    StreamingCall call(m_manager, to(station.url()));
    const Ear ear(call);
    QTRY_VERIFY(ear.isOver());
    QCOMPARE(ear.said, "SE");
    QCOMPARE(ear.status, 202);
    QVERIFY(!ear.error);
}

void StreamingCallTest::call_refused_isOffline()
{
    QUrl closed;
    {
        const Station station([](http::Responder responder) { responder.send({}); });
        closed = station.url();
    }
    StreamingCall call(m_manager, to(closed));
    const Ear ear(call);
    QTRY_VERIFY(ear.isOver());
    QCOMPARE(ear.said, "E");
    QCOMPARE(ear.error, ErrorCode::Offline);
}

void StreamingCallTest::call_silentHead_isTimeout()
{
    const ScriptedServer server([](QTcpSocket &) {});
    net::HttpRequest request = to(server.url());
    request.timeout = 200ms;
    StreamingCall call(m_manager, request);
    const Ear ear(call);
    QTRY_VERIFY(ear.isOver());
    QCOMPARE(ear.said, "E");
    QCOMPARE(ear.error, ErrorCode::Timeout);
}

void StreamingCallTest::call_brokenBeforeTheHead_isProtocolAndSentOnce()
{
    const Station station([](http::Responder responder) { responder.abort(); });
    StreamingCall call(m_manager, to(station.url()));
    const Ear ear(call);
    QTRY_VERIFY(ear.isOver());
    QCOMPARE(ear.error, ErrorCode::Protocol);
    QCOMPARE(station.requests().size(), 1);
}

void StreamingCallTest::call_brokenBody_isProtocolAfterWhatCame()
{
    const ScriptedServer server([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        socket.disconnectFromHost();
    });
    StreamingCall call(m_manager, to(server.url()));
    const Ear ear(call);
    QTRY_VERIFY(ear.isOver());
    QCOMPARE(ear.said, "SRE");
    QCOMPARE(ear.body, "half");
    QCOMPARE(ear.error, ErrorCode::Protocol);
}

void StreamingCallTest::call_lineBreakInHeader_isInvalidAndSaidLater()
{
    net::HttpRequest request = to(QUrl(u"http://127.0.0.1:9/"_s));
    request.headers = {{"X-Name", "a\r\nX-Evil: 1"}};
    StreamingCall call(m_manager, request);
    const Ear ear(call);
    QCOMPARE(ear.said, "");
    QTRY_COMPARE(ear.said, "E");
    QCOMPARE(ear.error, ErrorCode::Invalid);
}

void StreamingCallTest::abort_runningStream_isCancelledOnceAndSeenByTheServer()
{
    std::atomic<int> closed = 0;
    const Station station(
        [&closed](http::Responder responder) { (void)responder.startEvents({}, [&closed] { ++closed; }); });
    StreamingCall call(m_manager, to(station.url()));
    const Ear ear(call);
    QTRY_COMPARE(ear.said, "S");
    call.abort();
    call.abort();
    QTRY_COMPARE(ear.said, "SE");
    QCOMPARE(ear.error, ErrorCode::Cancelled);
    QTRY_COMPARE(closed.load(), 1);
}

void StreamingCallTest::abort_beforeAnything_isCancelled()
{
    const ScriptedServer server([](QTcpSocket &) {});
    StreamingCall call(m_manager, to(server.url()));
    const Ear ear(call);
    call.abort();
    QTRY_COMPARE(ear.said, "E");
    QCOMPARE(ear.error, ErrorCode::Cancelled);
}

void StreamingCallTest::abort_afterTheEnd_saysNothing()
{
    const Station station([](http::Responder responder) { responder.send({}); });
    StreamingCall call(m_manager, to(station.url()));
    const Ear ear(call);
    QTRY_VERIFY(ear.isOver());
    const QByteArray said = ear.said;
    call.abort();
    QCoreApplication::processEvents();
    QCOMPARE(ear.said, said);
    QVERIFY(!ear.error);
}

void StreamingCallTest::destructor_runningStream_isSeenByTheServerAndSaysNothing()
{
    std::atomic<int> closed = 0;
    const Station station(
        [&closed](http::Responder responder) { (void)responder.startEvents({}, [&closed] { ++closed; }); });
    auto call = std::make_unique<StreamingCall>(m_manager, to(station.url()));
    const Ear ear(*call);
    QTRY_COMPARE(ear.said, "S");
    call.reset();
    QTRY_COMPARE(closed.load(), 1);
    QCOMPARE(ear.said, "S");
}

void StreamingCallTest::destructor_insideEachSignal_isSafe_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("started") << 0;
    QTest::newRow("received") << 1;
    QTest::newRow("ended") << 2;
}

void StreamingCallTest::destructor_insideEachSignal_isSafe()
{
    QFETCH(int, signal);
    const Station station([](http::Responder responder) { responder.send({200, "text/plain", "hello", {}}); });
    const QPointer<StreamingCall> call = new StreamingCall(m_manager, to(station.url()));
    const auto die = [&call] {
        delete call.data();
    };
    if (signal == 0) {
        connect(call, &StreamingCall::started, this, die);
    } else if (signal == 1) {
        connect(call, &StreamingCall::received, this, die);
    } else {
        connect(call, &StreamingCall::ended, this, die);
    }
    QTRY_VERIFY(call.isNull());
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::StreamingCallTest)
#include "tst_streamingcall.moc"
