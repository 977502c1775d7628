// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridgeworld.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace dotm::bridge;
using test::Answer;
using test::BridgeWorld;
using test::Headers;
using test::McpCaller;

/// Who gets in at the bridge's port, and what passes through it unchanged.
class BridgeGateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutItsKey_nobodyGetsIn_data();
    void withoutItsKey_nobodyGetsIn();
    void webPages_areRefused_data();
    void webPages_areRefused();
    void otherAddresses_areNotThere_data();
    void otherAddresses_areNotThere();
    void ownKey_worksUntilItIsForgotten();
    void ownKey_isKeptAsADigestOnly();
    void restart_keepsPortAndAssistantsAndHasANewKey();
    void unansweredQuestion_afterRestart_isEndedInTheLog();
    void bothEras_passThrough();
    void batch_isAnsweredOneByOne();
    void standingStream_passesNewsOn();
    void badMessages_getTheServicesAnswer();
    void rendezvous_isForThisAccountAlone();

private:
    [[nodiscard]] Answer ping(const Headers &headers);

    std::unique_ptr<test::DotmdProcess> m_dotmd;
    std::unique_ptr<BridgeWorld> m_world;
    int m_people = 0;
};

void BridgeGateTest::initTestCase()
{
    m_dotmd = std::make_unique<test::DotmdProcess>();
    QVERIFY2(m_dotmd->start({u"--conformance"_s}), m_dotmd->log().constData());
}

void BridgeGateTest::init()
{
    m_world = std::make_unique<BridgeWorld>(m_dotmd->url());
    QVERIFY(m_world->signIn(u"gate%1@example.com"_s.arg(++m_people)));
}

void BridgeGateTest::cleanup()
{
    m_world.reset();
}

Answer BridgeGateTest::ping(const Headers &headers)
{
    McpCaller mcp = m_world->caller();
    return mcp.request(u"ping"_s, {}, headers);
}

void BridgeGateTest::withoutItsKey_nobodyGetsIn_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << QByteArray("Bearer wrong");
    QTest::newRow("empty") << QByteArray("Bearer ");
    QTest::newRow("basic") << QByteArray("Basic dXNlcjpwYXNz");
}

void BridgeGateTest::withoutItsKey_nobodyGetsIn()
{
    QFETCH(QByteArray, authorization);
    const Headers headers = authorization.isEmpty() ? Headers() : Headers{{"Authorization", authorization}};
    const Answer answer = ping(headers);
    QCOMPARE(answer.status, 401);
    QVERIFY(McpCaller::headerOf(answer, "WWW-Authenticate").startsWith("Bearer"));
    QVERIFY(!McpCaller::headerOf(answer, "WWW-Authenticate").contains("resource_metadata"));
}

void BridgeGateTest::webPages_areRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("origin") << QByteArray("Origin") << QByteArray("https://evil.example.com");
    QTest::newRow("null origin") << QByteArray("Origin") << QByteArray("null");
    QTest::newRow("local origin") << QByteArray("Origin") << QByteArray("http://localhost:3000");
    QTest::newRow("host") << QByteArray("Host") << QByteArray("evil.example.com");
    QTest::newRow("rebinding host") << QByteArray("Host") << QByteArray("127.0.0.1.evil.example.com");
}

void BridgeGateTest::webPages_areRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const Answer answer = ping(m_world->headers() + Headers{{name, value}});
    QCOMPARE(answer.status, 403);
}

void BridgeGateTest::otherAddresses_areNotThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("well-known") << u"/.well-known/oauth-protected-resource/mcp"_s;
    QTest::newRow("api") << u"/api/auth/current-user"_s;
    QTest::newRow("old transport") << u"/mcp/v2/sse"_s;
}

void BridgeGateTest::otherAddresses_areNotThere()
{
    QFETCH(QString, path);
    QUrl url = m_world->bridge->url();
    url.setPath(path);
    McpCaller mcp = m_world->caller();
    QCOMPARE(mcp.api().send("GET", url, {}, m_world->headers()).status, 404);
}

void BridgeGateTest::ownKey_worksUntilItIsForgotten()
{
    const NewKey key = m_world->bridge->addAssistant(u"Travel planner"_s);
    const Headers headers{{"Authorization", "Bearer " + key.key.reveal().toLatin1()}};
    QCOMPARE(ping(headers).status, 200);
    QCOMPARE(m_world->bridge->assistants().size(), 1);
    QVERIFY(m_world->bridge->assistants().first().lastSeen.has_value());
    m_world->bridge->forget(key.assistantId);
    QCOMPARE(ping(headers).status, 401);
    QVERIFY(m_world->bridge->assistants().isEmpty());
}

void BridgeGateTest::ownKey_isKeptAsADigestOnly()
{
    const NewKey key = m_world->bridge->addAssistant(u"Travel planner"_s);
    m_world->bridge.reset(); // waits for the disk
    const QDir kept(m_world->folder.filePath(u"kept"_s));
    const QStringList names = kept.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(kept.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key.key.reveal().toLatin1()));
    }
}

void BridgeGateTest::restart_keepsPortAndAssistantsAndHasANewKey()
{
    const NewKey key = m_world->bridge->addAssistant(u"Travel planner"_s);
    const QUrl url = m_world->bridge->url();
    const Headers before = m_world->headers();
    QTRY_VERIFY(QFile::exists(m_world->folder.filePath(u"kept/bridge.json"_s)));
    m_world->bridge.reset();
    QVERIFY(!readRendezvous(m_world->runtimeDir()));

    m_world->bridge = std::make_unique<Bridge>(BridgeParts{m_world->session, m_world->clock, m_world->random,
                                                           m_world->folder.filePath(u"kept"_s), m_world->runtimeDir()});
    m_world->bridge->start();
    QTRY_VERIFY(m_world->bridge->isRunning() && m_world->bridge->isOpen());

    QCOMPARE(m_world->bridge->url(), url);
    QCOMPARE(ping(before).status, 401);
    QCOMPARE(ping(m_world->headers()).status, 200);
    QCOMPARE(ping({{"Authorization", "Bearer " + key.key.reveal().toLatin1()}}).status, 200);
}

void BridgeGateTest::unansweredQuestion_afterRestart_isEndedInTheLog()
{
    test::EventReader assistant;
    QSignalSpy arrived(m_world->bridge.get(), &Desk::requestArrived);
    assistant.open("POST", m_world->bridge->url(), m_world->headers(),
                   R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"activate_esim"}})");
    QVERIFY(arrived.wait(20'000));
    QCOMPARE(m_world->bridge->log().size(), 1);
    // What a power cut leaves behind: the question, without an end.
    const QDir kept(m_world->folder.filePath(u"kept"_s));
    const QStringList names = kept.entryList({u"*.log"_s}, QDir::Files);
    QCOMPARE(names.size(), 1);
    QFile log(kept.filePath(names.first()));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray lines = log.readAll();
    log.close();
    m_world->bridge.reset();
    QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Truncate));
    log.write(lines);
    log.close();

    m_world->bridge = std::make_unique<Bridge>(
        BridgeParts{m_world->session, m_world->clock, m_world->random, kept.path(), m_world->runtimeDir()});
    QTRY_VERIFY(m_world->bridge->isOpen());

    QTRY_COMPARE(m_world->bridge->log().value(0).state, CallState::Failed);
    QCOMPARE(m_world->bridge->log().value(0).decision, Decision::NoAnswer);
    QCOMPARE(m_world->bridge->log().value(0).spent.minor, 0);
}

void BridgeGateTest::bothEras_passThrough()
{
    McpCaller mcp = m_world->caller();
    const Answer legacy =
        mcp.request(u"initialize"_s,
                    {{u"protocolVersion"_s, u"2025-06-18"_s},
                     {u"capabilities"_s, QJsonObject()},
                     {u"clientInfo"_s, QJsonObject{{u"name"_s, u"field-client"_s}, {u"version"_s, u"3.2"_s}}}},
                    m_world->headers());
    QCOMPARE(McpCaller::result(legacy).value("protocolVersion"_L1).toString(), u"2025-06-18"_s);
    QVERIFY(!McpCaller::headerOf(legacy, "Mcp-Session-Id").isEmpty());
    QCOMPARE(m_world->bridge->assistants().first().saysItIs, u"field-client 3.2"_s);

    const QByteArray discover = R"({"jsonrpc":"2.0","id":1,"method":"server/discover","params":{"_meta":{)"
                                R"("io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                                R"("io.modelcontextprotocol/clientCapabilities":{}}}})";
    const Answer modern = mcp.post(discover, m_world->headers() + Headers{{"MCP-Protocol-Version", "2026-07-28"},
                                                                          {"Mcp-Method", "server/discover"}});
    QVERIFY(McpCaller::result(modern).value("supportedVersions"_L1).toArray().contains(u"2026-07-28"_s));
    const QByteArray call = R"({"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"get_my_line","_meta":{)"
                            R"("io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                            R"("io.modelcontextprotocol/clientCapabilities":{}}}})";
    const Answer line = mcp.post(call, m_world->headers() + Headers{{"MCP-Protocol-Version", "2026-07-28"},
                                                                    {"Mcp-Method", "tools/call"},
                                                                    {"Mcp-Name", "get_my_line"}});
    QCOMPARE(McpCaller::result(line).value("resultType"_L1).toString(), u"complete"_s);
}

void BridgeGateTest::batch_isAnsweredOneByOne()
{
    McpCaller mcp = m_world->caller();
    const Answer answer = mcp.post(R"([{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_my_line"}},)"
                                   R"({"jsonrpc":"2.0","method":"notifications/initialized"},)"
                                   R"({"jsonrpc":"2.0","id":"two","method":"tools/list"}])",
                                   m_world->headers());
    QCOMPARE(answer.status, 200);
    const QJsonArray answers = QJsonDocument::fromJson(answer.body).array();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).toObject().value("id"_L1), QJsonValue(1));
    QCOMPARE(answers.at(1).toObject().value("id"_L1), QJsonValue(u"two"_s));
    QVERIFY(answer.body.contains("withdraw_activation"));
}

void BridgeGateTest::standingStream_passesNewsOn()
{
    McpCaller mcp = m_world->caller();
    const Answer opened =
        mcp.request(u"initialize"_s, {{u"protocolVersion"_s, u"2025-11-25"_s}, {u"capabilities"_s, QJsonObject()}},
                    m_world->headers());
    const Headers session{{"Mcp-Session-Id", McpCaller::headerOf(opened, "Mcp-Session-Id")}};
    test::EventReader stream;
    stream.open("GET", m_world->bridge->url(), m_world->headers() + session);
    QTRY_VERIFY_WITH_TIMEOUT(stream.waitFor("200 OK", 50), 20'000);
    // The fixture announces it on the service's side; the bridge does not know that tool and asks.
    connect(m_world->bridge.get(), &Desk::requestArrived, this,
            [this](const QString &id) { m_world->bridge->allowOnce(id); });
    (void)mcp.request(u"tools/call"_s, {{u"name"_s, u"test_trigger_tool_change"_s}}, m_world->headers() + session);
    QTRY_VERIFY_WITH_TIMEOUT(stream.waitFor("notifications/tools/list_changed", 50), 20'000);
}

void BridgeGateTest::badMessages_getTheServicesAnswer()
{
    McpCaller mcp = m_world->caller();
    const Answer garbage = mcp.post("{ not json", m_world->headers());
    QCOMPARE(garbage.status, 400);
    QCOMPARE(McpCaller::errorCode(garbage), -32700);
    const Answer wrong = mcp.post(R"({"jsonrpc":"1.0","id":1,"method":"ping"})", m_world->headers());
    QCOMPARE(wrong.status, 400);
    QCOMPARE(McpCaller::errorCode(wrong), -32600);
    const Answer unknown = mcp.request(u"no/such"_s, {}, m_world->headers());
    QCOMPARE(McpCaller::errorCode(unknown), -32601);
    const Answer arguments = m_world->call(u"list_my_purchases"_s, {{u"limit"_s, 0}});
    QCOMPARE(McpCaller::errorCode(arguments), -32602);
}

void BridgeGateTest::rendezvous_isForThisAccountAlone()
{
    const QDir folder(m_world->runtimeDir());
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QStringList names = folder.entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QCOMPARE(QFile::permissions(folder.filePath(names.first())) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder.path()) & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(BridgeGateTest)
#include "tst_bridgegate.moc"
