// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/log.h"
#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QTest>

#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

namespace {

QStringList loggedLines;

void keepLines(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (QByteArrayView(context.category) == QByteArrayView("dotm.net")) {
        loggedLines.append(text);
    }
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fetch_eachFirstAnswer_isRetriedOrNot_data();
    void fetch_eachFirstAnswer_isRetriedOrNot();
    void fetch_stillFailing_stopsAtMaxAttemptsWithTheLastAnswer();
    void fetch_oneAttemptAllowed_isNeverRetried();
    void fetch_noServerHint_backsOffWithJitterUpToEightSeconds();
    void fetch_retryAfterSeconds_isWaitedFor();
    void fetch_retryAfterDate_isWaitedFor();
    void fetch_retryAfterBeyondDeadline_givesUpAtOnceAndSaysWhen();
    void fetch_retry_getsOnlyTheTimeThatIsLeft();
    void fetch_requestId_isSentAndKeptAcrossAttempts();
    void fetch_callersRequestId_isNotReplaced();
    void fetch_log_holdsNoQueryUserInfoHeaderOrBody();

private:
    core::Result<net::HttpResponse> fetch(net::HttpRequest request);
    static net::HttpRequest request(bool isRepeatable = true);
    QCoro::Task<void> sleep(std::chrono::milliseconds pause);

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::SeededRandom> m_random;
    std::unique_ptr<test::FakeTransport> m_transport;
    QList<std::chrono::milliseconds> m_pauses;
};

void HttpClientTest::init()
{
    m_clock = std::make_unique<test::FakeClock>();
    m_random = std::make_unique<test::SeededRandom>();
    m_transport = std::make_unique<test::FakeTransport>();
    m_pauses.clear();
}

QCoro::Task<void> HttpClientTest::sleep(std::chrono::milliseconds pause)
{
    m_pauses.append(pause);
    m_clock->advance(pause);
    co_return;
}

core::Result<net::HttpResponse> HttpClientTest::fetch(net::HttpRequest request)
{
    net::HttpClient client(*m_transport, *m_clock, *m_random,
                           [this](std::chrono::milliseconds pause) { return sleep(pause); });
    return QCoro::waitFor(client.fetch(std::move(request)));
}

net::HttpRequest HttpClientTest::request(bool isRepeatable)
{
    net::HttpRequest result;
    result.method = "POST";
    result.url = QUrl(u"https://api.example.com/v1/things"_s);
    result.body = "body";
    result.repeatable = isRepeatable;
    return result;
}

void HttpClientTest::fetch_eachFirstAnswer_isRetriedOrNot_data()
{
    QTest::addColumn<int>("status"); // 0: the error below
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<bool>("isRepeatable");
    QTest::addColumn<bool>("isRetried");
    for (const int status : {429, 502, 503, 504}) {
        QTest::addRow("%d repeatable", status) << status << ErrorCode::Internal << true << true;
        QTest::addRow("%d unrepeatable", status) << status << ErrorCode::Internal << false << false;
    }
    for (const int status : {200, 201, 302, 400, 401, 403, 404, 408, 409, 422, 500, 501}) {
        QTest::addRow("%d", status) << status << ErrorCode::Internal << true << false;
    }
    QTest::newRow("offline repeatable") << 0 << ErrorCode::Offline << true << true;
    QTest::newRow("offline unrepeatable") << 0 << ErrorCode::Offline << false << true;
    QTest::newRow("timeout repeatable") << 0 << ErrorCode::Timeout << true << true;
    QTest::newRow("timeout unrepeatable") << 0 << ErrorCode::Timeout << false << false;
    QTest::newRow("broken repeatable") << 0 << ErrorCode::Protocol << true << true;
    QTest::newRow("broken unrepeatable") << 0 << ErrorCode::Protocol << false << false;
    QTest::newRow("cancelled") << 0 << ErrorCode::Cancelled << true << false;
    QTest::newRow("invalid") << 0 << ErrorCode::Invalid << true << false;
}

void HttpClientTest::fetch_eachFirstAnswer_isRetriedOrNot()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, error);
    QFETCH(bool, isRepeatable);
    QFETCH(bool, isRetried);
    if (status == 0) {
        m_transport->enqueueError(error);
    } else {
        m_transport->enqueue(status, "first");
    }
    m_transport->enqueue(200, "second");

    const auto result = fetch(request(isRepeatable));

    QCOMPARE(m_transport->requests().size(), isRetried ? 2 : 1);
    if (isRetried) {
        QVERIFY(result.has_value());
        QCOMPARE(result->body, "second");
        QCOMPARE(m_transport->requests().at(1).body, "body");
        QCOMPARE(m_transport->requests().at(1).method, "POST");
    } else if (status == 0) {
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, error);
    } else {
        QVERIFY(result.has_value());
        QCOMPARE(result->status, status);
    }
}

void HttpClientTest::fetch_stillFailing_stopsAtMaxAttemptsWithTheLastAnswer()
{
    for (const char *body : {"one", "two", "three", "four"}) {
        m_transport->enqueue(503, body);
    }
    const auto result = fetch(request());
    QVERIFY(result.has_value());
    QCOMPARE(result->body, "three");
    QCOMPARE(m_transport->requests().size(), 3);
}

void HttpClientTest::fetch_oneAttemptAllowed_isNeverRetried()
{
    m_transport->enqueueError(ErrorCode::Offline);
    net::HttpRequest once = request();
    once.maxAttempts = 1;
    QVERIFY(!fetch(once).has_value());
    QCOMPARE(m_transport->requests().size(), 1);
    QVERIFY(m_pauses.isEmpty());
}

void HttpClientTest::fetch_noServerHint_backsOffWithJitterUpToEightSeconds()
{
    m_transport->setResponder([](const net::HttpRequest &) { return test::FakeTransport::answer(503, ""); });
    net::HttpRequest patient = request();
    patient.maxAttempts = 8;
    patient.timeout = 10min;
    QVERIFY(fetch(patient).has_value());
    const QList<std::chrono::milliseconds> ceilings = {500ms, 1s, 2s, 4s, 8s, 8s, 8s};
    QCOMPARE(m_pauses.size(), ceilings.size());
    for (qsizetype i = 0; i < ceilings.size(); ++i) {
        QVERIFY2(m_pauses[i] >= ceilings[i] / 2 && m_pauses[i] <= ceilings[i], qPrintable(QString::number(i)));
    }
    QVERIFY(m_pauses[4] != m_pauses[5]);
}

void HttpClientTest::fetch_retryAfterSeconds_isWaitedFor()
{
    m_transport->enqueue(429, "", {{"Retry-After", "7"}});
    m_transport->enqueue(200, "fine");
    QCOMPARE(fetch(request())->body, "fine");
    QCOMPARE(m_pauses, QList<std::chrono::milliseconds>{7s});
}

void HttpClientTest::fetch_retryAfterDate_isWaitedFor()
{
    m_transport->enqueue(503, "", {{"Retry-After", "Thu, 15 Jan 2026 09:30:12 GMT"}});
    m_transport->enqueue(200, "fine");
    QCOMPARE(fetch(request())->body, "fine");
    QCOMPARE(m_pauses, QList<std::chrono::milliseconds>{12s});
}

void HttpClientTest::fetch_retryAfterBeyondDeadline_givesUpAtOnceAndSaysWhen()
{
    m_transport->enqueue(429, "wait", {{"Retry-After", "31"}});
    const auto result = fetch(request());
    QVERIFY(result.has_value());
    QCOMPARE(m_transport->requests().size(), 1);
    QVERIFY(m_pauses.isEmpty());
    const core::Error error = net::errorFromStatus(*result, u"wait"_s, core::toMs(m_clock->now()) / 1000);
    QCOMPARE(error.code, ErrorCode::RateLimited);
    QCOMPARE(error.retryAfter, 31s);
}

void HttpClientTest::fetch_retry_getsOnlyTheTimeThatIsLeft()
{
    m_transport->setResponder([this](const net::HttpRequest &) {
        m_clock->advance(10s);
        return test::FakeTransport::Reply(core::fail(ErrorCode::Timeout, u"slow"_s));
    });
    net::HttpRequest patient = request();
    patient.maxAttempts = 9;
    const auto result = fetch(patient);
    QCOMPARE(result.error().code, ErrorCode::Timeout);
    const auto &sent = m_transport->requests();
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent.at(0).timeout, 30s);
    QCOMPARE(sent.at(1).timeout, 20s - m_pauses.at(0));
    QCOMPARE(sent.at(2).timeout, 10s - m_pauses.at(0) - m_pauses.at(1));
}

void HttpClientTest::fetch_requestId_isSentAndKeptAcrossAttempts()
{
    m_transport->enqueue(503, "");
    m_transport->enqueue(200, "");
    QVERIFY(fetch(request()).has_value());
    const QByteArray id = test::headerOf(m_transport->requests().at(0), "x-request-id");
    QCOMPARE(id.size(), 36);
    QCOMPARE(test::headerOf(m_transport->requests().at(1), "x-request-id"), id);

    m_transport->enqueue(200, "");
    QVERIFY(fetch(request()).has_value());
    QVERIFY(test::headerOf(m_transport->lastRequest(), "x-request-id") != id);
}

void HttpClientTest::fetch_callersRequestId_isNotReplaced()
{
    m_transport->enqueue(200, "");
    net::HttpRequest named = request();
    named.headers = {{"x-request-ID", "mine"}};
    QVERIFY(fetch(named).has_value());
    QCOMPARE(m_transport->lastRequest().headers.size(), 1);
    QCOMPARE(test::headerOf(m_transport->lastRequest(), "X-Request-Id"), "mine");
}

void HttpClientTest::fetch_log_holdsNoQueryUserInfoHeaderOrBody()
{
    net::HttpRequest secret = request();
    secret.url = QUrl(u"https://user:hidden1@api.example.com/v1/things?key=hidden2#hidden3"_s);
    secret.headers = {{"Authorization", "Bearer hidden4"}};
    secret.body = "hidden5";
    m_transport->enqueue(503, "hidden6", {{"Set-Cookie", "hidden7"}});
    m_transport->enqueue(core::fail(ErrorCode::Offline, u"hidden8"_s));
    m_transport->enqueue(200, "hidden9");

    loggedLines.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLines);
    const auto result = fetch(secret);
    qInstallMessageHandler(before);

    QVERIFY(result.has_value());
    QCOMPARE(loggedLines.size(), 3);
    const QString id = QString::fromLatin1(test::headerOf(m_transport->lastRequest(), "X-Request-Id"));
    QCOMPARE(loggedLines.at(0), u"POST https://api.example.com/v1/things 503 0 ms "_s + id);
    QCOMPARE(loggedLines.at(1), u"POST https://api.example.com/v1/things Offline 0 ms "_s + id);
    QCOMPARE(loggedLines.at(2), u"POST https://api.example.com/v1/things 200 0 ms "_s + id);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::HttpClientTest)
#include "tst_httpclient.moc"
