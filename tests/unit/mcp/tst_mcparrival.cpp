// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "platformworld.h"
#include "server/mcp/arrival.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using server::KeyGate;

/// What a request counts as: words from closed lists, whatever a client writes.
class McpArrivalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void body_countsAs_data();
    void body_countsAs();
    void methods_areAClosedList();
    void batch_countsAsWhatIsInItUpToTheMost();
    void messageForTheOldPair_isAnsweredOnItsStream();
    void token_isAKeyOrNot_data();
    void token_isAKeyOrNot();

private:
    [[nodiscard]] KeyGate::Purpose purpose(const QByteArray &body, const QString &path = u"/mcp"_s) const
    {
        http::Request request;
        request.method = "POST";
        request.body = body;
        return server::mcp::purposeOf(request, path, m_world.book.registry());
    }
    test::PlatformWorld m_world;
};

void McpArrivalTest::body_countsAs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("operation");
    const auto request = [](const QByteArray &method, const QByteArray &params = "{}") {
        return QByteArray(R"({"jsonrpc":"2.0","id":1,"method":")") + method + R"(","params":)" + params + "}";
    };
    QTest::newRow("list") << request("tools/list") << u"tools/list"_s;
    QTest::newRow("modern method") << request("server/discover") << u"server/discover"_s;
    QTest::newRow("handshake") << request("initialize") << u"initialize"_s;
    QTest::newRow("tool") << request("tools/call", R"({"name":"calculate_pricing"})")
                          << u"tools/call calculate_pricing"_s;
    QTest::newRow("invented tool") << request("tools/call", R"({"name":"x1234"})") << u"tools/call other"_s;
    QTest::newRow("tool without name") << request("tools/call") << u"tools/call other"_s;
    QTest::newRow("invented method") << request("x/1234") << u"other"_s;
    QTest::newRow("notification") << QByteArray(R"({"jsonrpc":"2.0","method":"notifications/x1234"})")
                                  << u"notification"_s;
    QTest::newRow("response") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{}})") << u"response"_s;
    QTest::newRow("no message") << QByteArray("{}") << u"other"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u"other"_s;
    QTest::newRow("nothing") << QByteArray() << u"other"_s;
}

void McpArrivalTest::body_countsAs()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, operation);
    const KeyGate::Purpose counted = purpose(body);
    QCOMPARE(counted.operation, operation);
    QCOMPARE(counted.path, u"/mcp"_s);
    QCOMPARE(counted.method, u"POST"_s);
    QCOMPARE(counted.requests, 1);
    QVERIFY(!counted.isAnsweredOnStream);
}

void McpArrivalTest::methods_areAClosedList()
{
    http::Request request;
    for (const QByteArray method : {"GET", "DELETE", "POST"}) {
        request.method = method;
        QCOMPARE(server::mcp::purposeOf(request, u"/mcp"_s, m_world.book.registry()).method,
                 QString::fromLatin1(method));
    }
    request.method = "BREW";
    const KeyGate::Purpose counted = server::mcp::purposeOf(request, u"/mcp"_s, m_world.book.registry());
    QCOMPARE(counted.method, u"OTHER"_s);
    QVERIFY(counted.operation.isEmpty());
}

void McpArrivalTest::batch_countsAsWhatIsInItUpToTheMost()
{
    const QByteArray one = R"({"jsonrpc":"2.0","id":1,"method":"ping"})";
    const auto batch = [&one](int count) {
        return '[' + QByteArrayList(count, one).join(',') + ']';
    };
    QCOMPARE(purpose(batch(3)).requests, 3);
    QCOMPARE(purpose(batch(3)).operation, u"batch"_s);
    QCOMPARE(purpose(batch(50)).requests, 50);
    QCOMPARE(purpose(batch(51)).requests, 50); // is refused, but not for more than that
    QCOMPARE(purpose("[]").requests, 1);
}

void McpArrivalTest::messageForTheOldPair_isAnsweredOnItsStream()
{
    const QString path = u"/mcp/v2/sse/messages"_s;
    QVERIFY(purpose(R"({"jsonrpc":"2.0","id":1,"method":"ping"})", path).isAnsweredOnStream);
    QVERIFY(!purpose(R"({"jsonrpc":"2.0","method":"notifications/initialized"})", path).isAnsweredOnStream);
}

void McpArrivalTest::token_isAKeyOrNot_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("key");
    QTest::newRow("key") << QByteArray("Bearer mcp_abc") << u"mcp_abc"_s;
    QTest::newRow("other case") << QByteArray("bEARER mcp_abc") << u"mcp_abc"_s;
    QTest::newRow("spaces") << QByteArray("Bearer   mcp_abc  ") << u"mcp_abc"_s;
    QTest::newRow("bare prefix") << QByteArray("Bearer mcp_") << u"mcp_"_s;
    QTest::newRow("person's token") << QByteArray("Bearer eyJhbGciOi.x.y") << QString();
    QTest::newRow("other scheme") << QByteArray("Basic mcp_abc") << QString();
    QTest::newRow("no scheme") << QByteArray("mcp_abc") << QString();
    QTest::newRow("scheme only") << QByteArray("Bearer") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void McpArrivalTest::token_isAKeyOrNot()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, key);
    http::Request request;
    if (!header.isEmpty()) {
        request.headers.append(http::Header("Authorization", header));
    }
    QCOMPARE(KeyGate::keyIn(request).reveal(), key);
}

QTEST_GUILESS_MAIN(McpArrivalTest)
#include "tst_mcparrival.moc"
