// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mcpcaller.h"
#include "support/dotmdprocess.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::at;
using dotm::test::DotmdProcess;
using dotm::test::EventReader;
using dotm::test::Headers;
using dotm::test::McpCaller;

/// Every revision of the protocol on the wire, at one address.
class McpProtocolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void handshake_opensASession_data();
    void handshake_opensASession();
    void everyMount_servesTheSame();
    void requestWithoutSession_isServedUnlessItNeedsOne();
    void session_outlivesARestartAndEndsWithDelete();
    void batches_areTakenWhereTheRevisionHasThem();
    void batch_isAnsweredAsOneArray();
    void transportErrors_haveTheirStatus_data();
    void transportErrors_haveTheirStatus();
    void acceptHeader_choosesTheForm();
    void foreignHostOrOrigin_isRefusedEverywhere();
    void modernRequest_isServedWithoutSession();
    void modernErrors_haveTheirStatus();
    void getWithoutSession_isNotAllowed();
    void getInASession_opensAStreamAndANewOneReplacesIt();
    void subscription_isAcknowledgedAndEndedOnShutdown();
    void olderTransport_answersOnItsStream();
    void hostileBodies_neverCostAnAnswer_data();
    void hostileBodies_neverCostAnAnswer();

private:
    DotmdProcess m_dotmd;
    std::unique_ptr<McpCaller> m_mcp;
};

void McpProtocolTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_mcp = std::make_unique<McpCaller>(at(m_dotmd.url(), u"/mcp"_s));
}

void McpProtocolTest::handshake_opensASession_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("spoken");
    for (const QString &name : {u"2024-11-05"_s, u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s}) {
        QTest::newRow(qPrintable(name)) << name << name;
    }
    QTest::newRow("modern through the handshake") << u"2026-07-28"_s << u"2025-11-25"_s;
    QTest::newRow("unknown") << u"1999-12-31"_s << u"2025-11-25"_s;
}

void McpProtocolTest::handshake_opensASession()
{
    QFETCH(QString, asked);
    QFETCH(QString, spoken);
    const Answer hello = m_mcp->request(
        u"initialize"_s,
        {{u"protocolVersion"_s, asked}, {u"capabilities"_s, QJsonObject()}, {u"clientInfo"_s, QJsonObject()}},
        {{"MCP-Protocol-Version", "whatever"}});
    QCOMPARE(hello.status, 200);
    const QJsonObject result = McpCaller::result(hello);
    QCOMPARE(result.value("protocolVersion"_L1).toString(), spoken);
    QCOMPARE(result.value("serverInfo"_L1).toObject().value("name"_L1).toString(), u"dotm-mcp-server"_s);
    QCOMPARE(result.value("capabilities"_L1).toObject().contains("completions"_L1), spoken != "2024-11-05"_L1);
    const Headers session{{"Mcp-Session-Id", McpCaller::headerOf(hello, "Mcp-Session-Id")}};
    QVERIFY(!session.constFirst().second.isEmpty());

    const Answer noted = m_mcp->post(R"({"jsonrpc":"2.0","method":"notifications/initialized"})", session);
    QCOMPARE(noted.status, 202);
    QVERIFY(noted.body.isEmpty());
    const QJsonArray tools =
        McpCaller::result(m_mcp->request(u"tools/list"_s, {}, session)).value("tools"_L1).toArray();
    QCOMPARE(tools.size(), 5);
    QCOMPARE(tools.at(0).toObject().contains("annotations"_L1), spoken != "2024-11-05"_L1);
    QCOMPARE(tools.at(0).toObject().contains("outputSchema"_L1), spoken >= "2025-06-18"_L1);
    QCOMPARE(tools.at(0).toObject().contains("icons"_L1), spoken == "2025-11-25"_L1);
    const Answer call = m_mcp->request(u"tools/call"_s, {{u"name"_s, u"compare_memberships"_s}}, session);
    QCOMPARE(McpCaller::toolText(call).value("comparison"_L1).toObject().value("price_difference_usd"_L1).toDouble(),
             42.0);
    QCOMPARE(McpCaller::result(call).contains("structuredContent"_L1), spoken >= "2025-06-18"_L1);
    QCOMPARE(McpCaller::result(m_mcp->request(u"ping"_s, {}, session)), QJsonObject());
    QCOMPARE(McpCaller::errorCode(m_mcp->request(u"server/discover"_s, {}, session)), -32601);
    const Answer second = m_mcp->request(u"initialize"_s, {{u"protocolVersion"_s, asked}}, session);
    QCOMPARE(second.status, 400);
    QCOMPARE(McpCaller::errorCode(second), -32600);
}

void McpProtocolTest::everyMount_servesTheSame()
{
    const QByteArray session = m_mcp->initialize(u"2025-06-18"_s);
    for (const QString &path :
         {u"/mcp"_s, u"/mcp/"_s, u"/mcp/messages"_s, u"/mcp/v2/messages"_s, u"/mcp/v2/messages/"_s}) {
        McpCaller mount(at(m_dotmd.url(), path));
        const Answer answer = mount.request(u"prompts/list"_s, {}, {{"Mcp-Session-Id", session}});
        QCOMPARE(McpCaller::result(answer).value("prompts"_L1).toArray().size(), 3);
    }
    QCOMPARE(m_mcp->api().get(at(m_dotmd.url(), u"/mcp/v2"_s)).json().value("protocol_version"_L1).toString(),
             u"2024-11-05"_s);
    const QJsonObject docs = m_mcp->api().get(at(m_dotmd.url(), u"/mcp/v2/docs"_s)).json();
    QCOMPARE(docs.value("tools"_L1).toArray().size(), 5);
    QCOMPARE(docs.value("resources"_L1).toArray().size(), 7);
    QCOMPARE(docs.value("prompts"_L1).toArray().size(), 3);
}

void McpProtocolTest::requestWithoutSession_isServedUnlessItNeedsOne()
{
    QCOMPARE(m_mcp->request(u"resources/list"_s, {}).status, 200);
    for (const QString &method : {u"resources/subscribe"_s, u"logging/setLevel"_s}) {
        const Answer answer =
            m_mcp->request(method, {{u"uri"_s, u"dotm://pricing/summary"_s}, {u"level"_s, u"info"_s}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(McpCaller::errorCode(answer), -32600);
    }
}

void McpProtocolTest::session_outlivesARestartAndEndsWithDelete()
{
    DotmdProcess other(m_dotmd.dataDir() + u"/restarted"_s);
    QVERIFY2(other.start(), other.log().constData());
    McpCaller before(at(other.url(), u"/mcp"_s));
    const Headers session{{"Mcp-Session-Id", before.initialize(u"2025-11-25"_s)}};
    other.kill();
    QVERIFY2(other.start(), other.log().constData());
    McpCaller after(at(other.url(), u"/mcp"_s));
    QCOMPARE(after.request(u"tools/list"_s, {}, session).status, 200);
    QCOMPARE(after.api().send("DELETE", after.endpoint(), {}, session).status, 204);
    const Answer gone = after.request(u"tools/list"_s, {}, session);
    QCOMPARE(gone.status, 404);
    QVERIFY(gone.json().contains("error"_L1));
    QCOMPARE(after.api().send("DELETE", after.endpoint(), {}, session).status, 404);
    const Headers foreign{{"Mcp-Session-Id", m_mcp->initialize(u"2025-11-25"_s)}};
    QCOMPARE(after.request(u"ping"_s, {}, foreign).status, 404); // signed by another installation
}

void McpProtocolTest::batches_areTakenWhereTheRevisionHasThem()
{
    const QByteArray batch = R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])";
    for (const QString &name : {u"2024-11-05"_s, u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s}) {
        const Answer answer = m_mcp->post(batch, {{"Mcp-Session-Id", m_mcp->initialize(name)}});
        QCOMPARE(answer.status, name == "2025-03-26"_L1 ? 200 : 400);
    }
    QCOMPARE(m_mcp->post(batch).status, 200);
    QCOMPARE(m_mcp->post(batch, {{"MCP-Protocol-Version", "2025-06-18"}}).status, 400);
    QCOMPARE(m_mcp->post("[]").status, 400);
    QByteArrayList many(51, R"({"jsonrpc":"2.0","id":1,"method":"ping"})");
    QCOMPARE(m_mcp->post('[' + many.join(',') + ']').status, 400);
    QCOMPARE(m_mcp
                 ->post(R"([{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{
        "io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}])")
                 .status,
             400);
}

void McpProtocolTest::batch_isAnsweredAsOneArray()
{
    const Answer answer = m_mcp->post(R"([{"jsonrpc":"2.0","id":1,"method":"ping"},
        {"jsonrpc":"2.0","method":"notifications/initialized"},
        {"jsonrpc":"2.0","id":"1","method":"nothing"},
        {"jsonrpc":"2.0","id":3,"method":"initialize","params":{"protocolVersion":"2025-03-26"}},
        {"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"activate_esim","arguments":{
          "email":"a@b.example","firebase_uid":"x"}}},
        7])");
    QCOMPARE(answer.status, 200);
    QHash<QByteArray, int> codes;
    const QJsonArray all = QJsonDocument::fromJson(answer.body).array();
    for (const QJsonValue &value : all) {
        const QByteArray id = QJsonDocument(QJsonArray{value.toObject().value("id"_L1)}).toJson(QJsonDocument::Compact);
        codes.insert(id, value.toObject().value("error"_L1).toObject().value("code"_L1).toInt());
    }
    const QHash<QByteArray, int> expected{
        {"[1]", 0}, {R"(["1"])", -32601}, {"[3]", -32600}, {"[4]", 401}, {"[null]", -32600}};
    QCOMPARE(codes, expected);
    const Answer silent = m_mcp->post(R"([{"jsonrpc":"2.0","method":"a"},{"jsonrpc":"2.0","id":9,"result":{}}])");
    QCOMPARE(silent.status, 202);
    QVERIFY(silent.body.isEmpty());
}

void McpProtocolTest::transportErrors_haveTheirStatus_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const QByteArray ping = R"({"jsonrpc":"2.0","id":1,"method":"ping"})";
    QTest::newRow("not JSON") << QByteArray("{") << Headers() << 400 << -32700;
    QTest::newRow("no version") << QByteArray(R"({"id":1,"method":"ping"})") << Headers() << 400 << -32600;
    QTest::newRow("deep") << QByteArray(5'000, '[') << Headers() << 400 << -32600;
    QTest::newRow("text body") << ping << Headers{{"Content-Type", "text/plain"}} << 415 << -32600;
    QTest::newRow("picture wanted") << ping << Headers{{"Accept", "image/png"}} << 406 << -32600;
    QTest::newRow("unknown session") << ping << Headers{{"Mcp-Session-Id", "nothing"}} << 404 << -32001;
    QTest::newRow("unknown version") << ping << Headers{{"MCP-Protocol-Version", "1999-01-01"}} << 400 << -32600;
    QTest::newRow("another served version") << ping << Headers{{"MCP-Protocol-Version", "2025-06-18"}} << 200 << 0;
    QTest::newRow("modern header, legacy body")
        << ping << Headers{{"MCP-Protocol-Version", "2026-07-28"}} << 400 << -32602;
    QTest::newRow("unknown method") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x"})") << Headers() << 200
                                    << -32601;
    QTest::newRow("unknown tool") << QByteArray(
                                         R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x"}})")
                                  << Headers() << 200 << -32602;
    QTest::newRow("list for arguments")
        << QByteArray(
               R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search_services","arguments":[]}})")
        << Headers() << 200 << -32602;
}

void McpProtocolTest::transportErrors_haveTheirStatus()
{
    QFETCH(QByteArray, body);
    QFETCH(Headers, headers);
    QFETCH(int, status);
    QFETCH(int, code);
    const Answer answer = m_mcp->post(body, headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(McpCaller::errorCode(answer), code);
}

void McpProtocolTest::acceptHeader_choosesTheForm()
{
    const auto form = [this](const QByteArray &accept) {
        return McpCaller::headerOf(m_mcp->request(u"ping"_s, {}, {{"Accept", accept}}), "Content-Type");
    };
    QCOMPARE(form("application/json, text/event-stream"), QByteArray("application/json"));
    QCOMPARE(form("*/*"), QByteArray("application/json"));
    QCOMPARE(form("text/event-stream"), QByteArray("text/event-stream"));
}

void McpProtocolTest::foreignHostOrOrigin_isRefusedEverywhere()
{
    for (const QString &path : {u"/mcp"_s, u"/mcp/v2/messages"_s, u"/mcp/v2/sse/messages"_s}) {
        McpCaller mount(at(m_dotmd.url(), path));
        QCOMPARE(mount.request(u"ping"_s, {}, {{"Origin", "http://evil.example.com"}}).status, 403);
        QCOMPARE(mount.request(u"ping"_s, {}, {{"Origin", "null"}}).status, 403);
        QCOMPARE(mount.request(u"ping"_s, {}, {{"Host", "evil.example.com"}}).status, 403);
    }
    QCOMPARE(m_mcp->api()
                 .send("GET", at(m_dotmd.url(), u"/mcp/v2/sse"_s), {}, {{"Origin", "http://evil.example.com"}})
                 .status,
             403);
    QCOMPARE(m_mcp->request(u"ping"_s, {}, {{"Origin", m_dotmd.url().toEncoded()}}).status, 200);
}

void McpProtocolTest::modernRequest_isServedWithoutSession()
{
    const Answer discovered = m_mcp->modern(u"server/discover"_s, {});
    QCOMPARE(discovered.status, 200);
    QVERIFY(McpCaller::headerOf(discovered, "Mcp-Session-Id").isEmpty());
    const QJsonObject result = McpCaller::result(discovered);
    QCOMPARE(result.value("supportedVersions"_L1).toArray(), QJsonArray{McpCaller::kModern});
    const Answer listed = m_mcp->modern(u"tools/list"_s, {});
    QCOMPARE(McpCaller::result(listed).value("resultType"_L1).toString(), u"complete"_s);
    QCOMPARE(McpCaller::result(listed).value("tools"_L1).toArray().size(), 5);
    const Answer read =
        m_mcp->modern(u"resources/read"_s, {{u"uri"_s, u"dotm://pricing/summary"_s}}, "dotm://pricing/summary");
    QCOMPARE(McpCaller::result(read).value("contents"_L1).toArray().size(), 1);
    const Answer call = m_mcp->modern(
        u"tools/call"_s,
        {{u"name"_s, u"get_service_details"_s}, {u"arguments"_s, QJsonObject{{u"service_id"_s, u"metal_card"_s}}}},
        "get_service_details");
    const QJsonObject structured = McpCaller::result(call).value("structuredContent"_L1).toObject();
    QCOMPARE(structured.value("service"_L1).toObject().value("price_usd"_L1).toDouble(), 99.99);
}

void McpProtocolTest::modernErrors_haveTheirStatus()
{
    for (const QString &method :
         {u"initialize"_s, u"ping"_s, u"logging/setLevel"_s, u"resources/subscribe"_s, u"x"_s}) {
        const Answer answer = m_mcp->modern(method, {});
        QCOMPARE(answer.status, 404);
        QCOMPARE(McpCaller::errorCode(answer), -32601);
    }
    const Answer missing = m_mcp->modern(u"resources/read"_s, {{u"uri"_s, u"dotm://none"_s}}, "dotm://none");
    QCOMPARE(missing.status, 200);
    QCOMPARE(McpCaller::errorCode(missing), -32602);
    const Answer unnamed = m_mcp->modern(u"tools/call"_s, {{u"name"_s, u"compare_memberships"_s}});
    QCOMPARE(unnamed.status, 400);
    QCOMPARE(McpCaller::errorCode(unnamed), -32020);
}

void McpProtocolTest::getWithoutSession_isNotAllowed()
{
    const Headers events{{"Accept", "text/event-stream"}};
    const Answer answer = m_mcp->api().send("GET", m_mcp->endpoint(), {}, events);
    QCOMPARE(answer.status, 405);
    QVERIFY(!McpCaller::headerOf(answer, "Allow").isEmpty());
    QCOMPARE(m_mcp->api().send("GET", m_mcp->endpoint(), {}, events + Headers{{"Mcp-Session-Id", "x"}}).status, 404);
    QCOMPARE(m_mcp->api().send("PUT", m_mcp->endpoint(), "{}", {}).status, 405);
}

void McpProtocolTest::getInASession_opensAStreamAndANewOneReplacesIt()
{
    const Headers session{{"Mcp-Session-Id", m_mcp->initialize(u"2025-11-25"_s)}};
    EventReader first;
    first.open("GET", m_mcp->endpoint(), session);
    QVERIFY(first.waitFor("text/event-stream"));
    QVERIFY(first.received().contains("200 OK"));
    EventReader second;
    second.open("GET", m_mcp->endpoint(), session);
    QVERIFY(second.waitFor("text/event-stream"));
    QVERIFY(first.waitFor("0\r\n\r\n")); // the chunked body has ended
    QCOMPARE(m_mcp->request(u"ping"_s, {}, session).status, 200);
}

void McpProtocolTest::subscription_isAcknowledgedAndEndedOnShutdown()
{
    DotmdProcess other(m_dotmd.dataDir() + u"/listening"_s);
    QVERIFY2(other.start(), other.log().constData());
    const QByteArray body = R"({"jsonrpc":"2.0","id":"sub-1","method":"subscriptions/listen","params":{
        "notifications":{"toolsListChanged":true,"nothing":true,
                         "resourceSubscriptions":["dotm://pricing/summary","dotm://none"]},
        "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",
                 "io.modelcontextprotocol/clientCapabilities":{}}}})";
    EventReader reader;
    reader.open("POST", at(other.url(), u"/mcp"_s),
                {{"MCP-Protocol-Version", "2026-07-28"}, {"Mcp-Method", "subscriptions/listen"}}, body);
    QVERIFY(reader.waitFor("notifications/subscriptions/acknowledged"));
    QVERIFY(reader.received().contains(R"("io.modelcontextprotocol/subscriptionId":"sub-1")"));
    QVERIFY(reader.received().contains(R"("resourceSubscriptions":["dotm://pricing/summary"])"));
    QVERIFY(!reader.received().contains("dotm://none"));
    QCOMPARE(other.terminate(), 0);
    QVERIFY(reader.waitFor(R"("id":"sub-1","result":{)"));
}

void McpProtocolTest::olderTransport_answersOnItsStream()
{
    const QUrl url = at(m_dotmd.url(), u"/mcp/v2/sse"_s);
    EventReader reader;
    reader.open("GET", url, {});
    QVERIFY(reader.waitFor("sessionId="));
    QVERIFY(reader.waitFor("\n\n"));
    const QByteArray line = reader.received().mid(reader.received().indexOf("data: ") + 6);
    McpCaller messages(at(m_dotmd.url(), QString::fromLatin1(line.left(line.indexOf('\n')).trimmed())));

    const Answer taken = messages.request(
        u"initialize"_s, {{u"protocolVersion"_s, u"2024-11-05"_s}, {u"capabilities"_s, QJsonObject()}});
    QCOMPARE(taken.status, 202);
    QVERIFY(reader.waitFor(R"("protocolVersion":"2024-11-05")"));
    QCOMPARE(messages.post(R"({"jsonrpc":"2.0","method":"notifications/initialized"})").status, 202);
    QCOMPARE(messages.request(u"logging/setLevel"_s, {{u"level"_s, u"info"_s}}).status, 202);
    QVERIFY(reader.waitFor(R"("id":2,"result":{})"));
    QCOMPARE(messages.request(u"tools/call"_s, {{u"name"_s, u"compare_memberships"_s}}).status, 202);
    QVERIFY(reader.waitFor("monthly_equivalent"));
    QCOMPARE(messages
                 .request(u"tools/call"_s,
                          {{u"name"_s, u"activate_esim"_s},
                           {u"arguments"_s, QJsonObject{{u"email"_s, u"a@b.c"_s}, {u"firebase_uid"_s, u"x"_s}}}})
                 .status,
             401);
    reader.close();
    QVERIFY(messages.api().waitUntil([&] { return messages.request(u"ping"_s, {}).status == 404; }));
    QCOMPARE(messages.api().send("POST", url, "{}", {{"Content-Type", "application/json"}}).status, 405);
}

void McpProtocolTest::hostileBodies_neverCostAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray(64, '\0');
    QTest::newRow("not UTF-8") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\xfe\"}");
    QTest::newRow("scalar") << QByteArray("3");
    QTest::newRow("huge number") << QByteArray(R"({"jsonrpc":"2.0","id":1e999,"method":"ping"})");
    QTest::newRow("long method") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":")" + QByteArray(100'000, 'x') +
                                               R"("})");
    QTest::newRow("deep arguments") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":)") +
                                           QByteArray(200, '[') + QByteArray(200, ']') + '}';
    QTest::newRow("wrong meta") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"ping","params":{"_meta":7}})");
    QTest::newRow("meta of nothing") << QByteArray(
        R"({"jsonrpc":"2.0","id":1,"method":"x","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":{}}}})");
}

void McpProtocolTest::hostileBodies_neverCostAnAnswer()
{
    QFETCH(QByteArray, body);
    const Answer answer = m_mcp->post(body);
    QVERIFY2(answer.status == 200 || answer.status == 400, qPrintable(QString::number(answer.status)));
    QVERIFY(m_dotmd.isRunning());
    QCOMPARE(m_mcp->request(u"ping"_s, {}).status, 200);
}

QTEST_GUILESS_MAIN(McpProtocolTest)
#include "tst_mcpprotocol.moc"
