// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/servicegate.h"
#include "support/faketransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using core::ErrorCode;

namespace {

net::HttpRequest request(const QString &url)
{
    net::HttpRequest request;
    request.url = QUrl(url);
    return request;
}

} // namespace

class TstServiceGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void send_beforeTheServiceIsThere_waitsAndGoesToIt();
    void send_withAddress_goesAtOnce();
    void send_whileClosing_isCancelled();
    void answered_tellsWhoWasReached_data();
    void answered_tellsWhoWasReached();
};

void TstServiceGate::send_beforeTheServiceIsThere_waitsAndGoesToIt()
{
    test::FakeTransport network;
    network.enqueue(200, "{}");
    app::ServiceGate gate(network);
    int status = 0;
    QCoro::connect(gate.send(request(u"/api/service?x=1"_s)), this,
                   [&status](const auto &answer) { status = answer ? answer->status : -1; });
    QCoreApplication::processEvents();
    QVERIFY(network.requests().isEmpty());
    gate.open(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_COMPARE(status, 200);
    QCOMPARE(network.lastRequest().url, QUrl(u"http://127.0.0.1:8080/api/service?x=1"_s));
}

void TstServiceGate::send_withAddress_goesAtOnce()
{
    test::FakeTransport network;
    network.enqueue(204, {});
    app::ServiceGate gate(network);
    const auto answer = QCoro::waitFor(gate.send(request(u"https://x.example/a"_s)));
    QVERIFY(answer.has_value());
    QCOMPARE(network.lastRequest().url, QUrl(u"https://x.example/a"_s));
}

void TstServiceGate::send_whileClosing_isCancelled()
{
    test::FakeTransport network;
    std::optional<ErrorCode> code;
    {
        app::ServiceGate gate(network);
        QCoro::connect(gate.send(request(u"/api/service"_s)), this,
                       [&code](const auto &answer) { code = answer ? ErrorCode::Internal : answer.error().code; });
        QCoreApplication::processEvents();
        QVERIFY(!code);
    }
    QCOMPARE(code, std::optional(ErrorCode::Cancelled));
    QVERIFY(network.requests().isEmpty());
}

void TstServiceGate::answered_tellsWhoWasReached_data()
{
    QTest::addColumn<int>("error"); // -1: an answer
    QTest::addColumn<QList<bool>>("told");
    QTest::newRow("answer") << -1 << QList<bool>{true};
    QTest::newRow("offline") << int(ErrorCode::Offline) << QList<bool>{false};
    QTest::newRow("timeout") << int(ErrorCode::Timeout) << QList<bool>{false};
    QTest::newRow("nonsense") << int(ErrorCode::Protocol) << QList<bool>{true};
    QTest::newRow("stopped by us") << int(ErrorCode::Cancelled) << QList<bool>{};
}

void TstServiceGate::answered_tellsWhoWasReached()
{
    QFETCH(int, error);
    QFETCH(QList<bool>, told);
    test::FakeTransport network;
    if (error < 0) {
        network.enqueue(503, {}); // any answer is an answer
    } else {
        network.enqueueError(static_cast<ErrorCode>(error));
    }
    app::ServiceGate gate(network);
    QSignalSpy answered(&gate, &app::ServiceGate::answered);
    (void)QCoro::waitFor(gate.send(request(u"https://x.example/a"_s)));
    QList<bool> seen;
    for (const QList<QVariant> &each : answered) {
        seen.append(each.first().toBool());
    }
    QCOMPARE(seen, told);
}

QTEST_GUILESS_MAIN(TstServiceGate)
#include "tst_servicegate.moc"
