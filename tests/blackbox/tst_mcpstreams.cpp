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

namespace {

const QByteArray kModernHead = R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",
    "io.modelcontextprotocol/clientCapabilities":{}})";

} // namespace

/// What is told beside answers: changes, progress, questions; and what happens when a connection is lost.
class McpStreamsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void changedList_isToldToEveryKindOfListener();
    void changedResource_isToldToItsSubscribersOnly();
    void lostStream_isTakenUpWhereItBroke();
    void streamOfAnotherCredential_isNotTakenUp();
    void cancelledCall_endsWithoutAnAnswer();
    void restartWithOtherLists_isToldOnce();
    void conformanceMode_isRefusedOutsideTheDemo();

private:
    void trigger(const QString &tool);
    [[nodiscard]] Headers session(const QString &revision = u"2025-11-25"_s);

    DotmdProcess m_dotmd;
    std::unique_ptr<McpCaller> m_mcp;
};

void McpStreamsTest::initTestCase()
{
    QVERIFY2(m_dotmd.start({u"--conformance"_s}), m_dotmd.log().constData());
    m_mcp = std::make_unique<McpCaller>(at(m_dotmd.url(), u"/mcp"_s));
}

void McpStreamsTest::trigger(const QString &tool)
{
    QCOMPARE(m_mcp->request(u"tools/call"_s, {{u"name"_s, tool}}).status, 200);
}

Headers McpStreamsTest::session(const QString &revision)
{
    return {{"Mcp-Session-Id", m_mcp->initialize(revision)}};
}

void McpStreamsTest::changedList_isToldToEveryKindOfListener()
{
    EventReader legacy;
    legacy.open("GET", m_mcp->endpoint(), session());
    QVERIFY(legacy.waitFor("text/event-stream"));
    EventReader older;
    older.open("GET", at(m_dotmd.url(), u"/mcp/v2/sse"_s), {});
    QVERIFY(older.waitFor("sessionId="));
    EventReader modern;
    modern.open("POST", m_mcp->endpoint(),
                {{"MCP-Protocol-Version", "2026-07-28"}, {"Mcp-Method", "subscriptions/listen"}},
                R"({"jsonrpc":"2.0","id":7,"method":"subscriptions/listen","params":{"notifications":{
                    "toolsListChanged":true},)" +
                    kModernHead + "}}");
    QVERIFY(modern.waitFor("acknowledged"));
    trigger(u"test_trigger_prompt_change"_s);
    trigger(u"test_trigger_tool_change"_s);
    QVERIFY(legacy.waitFor("notifications/tools/list_changed"));
    QVERIFY(legacy.received().contains("notifications/prompts/list_changed"));
    QVERIFY(older.waitFor("notifications/tools/list_changed"));
    QVERIFY(modern.waitFor("notifications/tools/list_changed"));
    QVERIFY(!modern.received().contains("prompts/list_changed")); // not asked for
    QCOMPARE(modern.received().count("subscriptionId\":7"), 2);
}

void McpStreamsTest::changedResource_isToldToItsSubscribersOnly()
{
    const Headers one = session();
    const Headers other = session();
    EventReader listening;
    listening.open("GET", m_mcp->endpoint(), one);
    EventReader bystander;
    bystander.open("GET", m_mcp->endpoint(), other);
    QVERIFY(listening.waitFor("text/event-stream") && bystander.waitFor("text/event-stream"));
    const QJsonObject uri{{u"uri"_s, u"test://watched-resource"_s}};
    QCOMPARE(McpCaller::result(m_mcp->request(u"resources/subscribe"_s, uri, one)), QJsonObject());
    trigger(u"test_trigger_resource_update"_s);
    QVERIFY(listening.waitFor("\"uri\":\"test://watched-resource\""));
    QCOMPARE(m_mcp->request(u"resources/unsubscribe"_s, uri, one).status, 200);
    trigger(u"test_trigger_resource_update"_s);
    trigger(u"test_trigger_tool_change"_s);
    QVERIFY(listening.waitFor("tools/list_changed") && bystander.waitFor("tools/list_changed"));
    QCOMPARE(listening.received().count("resources/updated"), 1);
    QVERIFY(!bystander.received().contains("resources/updated"));
}

void McpStreamsTest::lostStream_isTakenUpWhereItBroke()
{
    const Headers mine = session();
    EventReader first;
    first.open("POST", m_mcp->endpoint(), mine,
               R"({"jsonrpc":"2.0","id":"p","method":"tools/call","params":{"name":"test_tool_with_progress",
                   "_meta":{"progressToken":"t"}}})");
    QVERIFY(first.waitFor("id: r0.0"));
    first.close();
    EventReader second;
    second.open("GET", m_mcp->endpoint(), mine + Headers{{"Last-Event-ID", "r0.0"}});
    QVERIFY(second.waitFor("\"id\":\"p\",\"result\""));
    QCOMPARE(second.received().count("notifications/progress"), 3);
    EventReader third;
    third.open("GET", m_mcp->endpoint(), mine + Headers{{"Last-Event-ID", "r0.3"}});
    QVERIFY(third.waitFor("\"id\":\"p\",\"result\"")); // kept, and nothing that was seen
    QVERIFY(!third.received().contains("notifications/progress"));
}

void McpStreamsTest::streamOfAnotherCredential_isNotTakenUp()
{
    const Headers mine = session();
    EventReader first;
    first.open("POST", m_mcp->endpoint(), mine + Headers{{"Authorization", "Bearer one"}},
               R"({"jsonrpc":"2.0","id":"secret","method":"tools/call","params":{"name":"test_tool_with_progress",
                   "_meta":{"progressToken":"t"}}})");
    QVERIFY(first.waitFor("\"id\":\"secret\",\"result\""));
    EventReader thief;
    thief.open("GET", m_mcp->endpoint(), mine + Headers{{"Authorization", "Bearer two"}, {"Last-Event-ID", "r0.0"}});
    QVERIFY(thief.waitFor("text/event-stream"));
    trigger(u"test_trigger_tool_change"_s);
    QVERIFY(thief.waitFor("tools/list_changed")); // it got the session's own stream instead
    QVERIFY(!thief.received().contains("secret"));
}

void McpStreamsTest::cancelledCall_endsWithoutAnAnswer()
{
    const Headers mine = session();
    EventReader reader;
    reader.open("POST", m_mcp->endpoint(), mine,
                R"({"jsonrpc":"2.0","id":"q","method":"tools/call","params":{"name":"test_elicitation",
                    "arguments":{"message":"?"}}})");
    QVERIFY(reader.waitFor("elicitation/create"));
    QCOMPARE(m_mcp
                 ->post(R"({"jsonrpc":"2.0","id":"q","method":"tools/call","params":{"name":"test_elicitation"}})",
                        mine + Headers{{"Accept", "application/json"}})
                 .json()
                 .value("error"_L1)
                 .toObject()
                 .value("code"_L1)
                 .toInt(),
             -32600); // the id is in use
    QCOMPARE(
        m_mcp->post(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"q"}})", mine).status,
        202);
    QVERIFY(reader.waitFor("0\r\n\r\n"));
    QVERIFY(!reader.received().contains("\"id\":\"q\""));
}

void McpStreamsTest::restartWithOtherLists_isToldOnce()
{
    DotmdProcess other(m_dotmd.dataDir() + u"/upgraded"_s);
    QVERIFY2(other.start(), other.log().constData());
    McpCaller before(at(other.url(), u"/mcp"_s));
    const Headers mine{{"Mcp-Session-Id", before.initialize(u"2025-06-18"_s)}};
    other.kill();
    QVERIFY2(other.start({u"--conformance"_s}), other.log().constData());
    EventReader first;
    first.open("GET", at(other.url(), u"/mcp"_s), mine);
    QVERIFY(first.waitFor("notifications/resources/list_changed"));
    QVERIFY(first.received().contains("notifications/tools/list_changed"));
    QVERIFY(first.received().contains("notifications/prompts/list_changed"));
    McpCaller after(at(other.url(), u"/mcp"_s));
    EventReader second;
    second.open("GET", at(other.url(), u"/mcp"_s), mine);
    QVERIFY(second.waitFor("text/event-stream"));
    QCOMPARE(after.request(u"tools/call"_s, {{u"name"_s, u"test_trigger_prompt_change"_s}}).status, 200);
    QVERIFY(second.waitFor("prompts/list_changed"));
    QVERIFY(!second.received().contains("tools/list_changed"));
}

void McpStreamsTest::conformanceMode_isRefusedOutsideTheDemo()
{
    DotmdProcess live;
    QVERIFY(!live.start({u"--conformance"_s, u"--profile"_s, u"live"_s}));
    QCOMPARE(live.waitForExit(), 2);
    DotmdProcess wide;
    QVERIFY(!wide.start({u"--conformance"_s, u"--listen"_s, u"0.0.0.0:0"_s}));
    QCOMPARE(wide.waitForExit(), 2);
    QVERIFY(wide.log().contains("--conformance"));
}

QTEST_GUILESS_MAIN(McpStreamsTest)
#include "tst_mcpstreams.moc"
