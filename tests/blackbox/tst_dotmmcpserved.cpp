// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mcpprocess.h"
#include "standindesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::http::Request;
using dotm::http::Responder;
using dotm::test::McpProcess;
using dotm::test::StandInDesk;

/// What goes through dotm-mcp while the desktop is there.
class DotmMcpServedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void legacy_messages_carryWhatIsDue();
    void modern_messages_carryWhatIsDue();
    void ids_areGivenBackAsTheyCame();
    void lines_arePassedOnAsTheyCame();
    void eventStream_comesAsItIsSent();
    void eventWithLineBreaks_isOneLine();
    void slowCalls_holdNothingUp();
    void standingStream_isPassedOn();
    void standingStream_cut_comesBackFromWhereItWas();
    void standingStream_notOffered_isNotAskedForAgain();
    void question_isAskedAndItsAnswerDelivered();
    void cancel_legacy_isDelivered();
    void cancel_modern_closesTheCallAndSaysNothing();
    void cancel_introduction_isNotDone();
    void refusals_areAnswers_data();
    void refusals_areAnswers();
    void call_largerThanTheDesktopTakes_isAnswered();
    void calls_moreThanCanRun_waitAndAreRefusedBeyondThat();
    void batch_isPassedOnAsOne();
    void batch_noDesktop_isAnsweredAsOne();
    void streamClosedForNow_isTakenUpAgain();
    void listening_desktopGoes_isEnded();
    void secondIntroduction_isAnotherSession();
    void twoProcesses_atOnce_bothAreServed();

private:
    [[nodiscard]] bool startIntroduced(McpProcess &mcp);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StandInDesk> m_desk;
};

void DotmMcpServedTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_desk = std::make_unique<StandInDesk>(m_home->filePath(u"dotm"_s));
    QVERIFY(m_desk->open());
}

void DotmMcpServedTest::cleanup()
{
    m_desk.reset();
}

bool DotmMcpServedTest::startIntroduced(McpProcess &mcp)
{
    return mcp.start({u"--client"_s, u"probe-1"_s}) && !mcp.introduce().isEmpty();
}

void DotmMcpServedTest::legacy_messages_carryWhatIsDue()
{
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start({u"--client"_s, u"probe-1"_s}));
    const QJsonObject welcome = McpProcess::result(mcp.introduce(u"2025-06-18"_s));
    QCOMPARE(welcome.value("serverInfo"_L1).toObject().value("name"_L1).toString(), u"stand-in"_s);
    mcp.call(1, u"echo"_s, {{u"text"_s, u"!"_s}});
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"echo!"_s);
    QTRY_COMPARE(m_desk->streams(), 1);

    const Request hello = m_desk->requests(u"initialize"_s).constFirst();
    QCOMPARE(hello.path, u"/mcp"_s);
    QVERIFY(hello.header("MCP-Protocol-Version").isEmpty());
    QVERIFY(hello.header("Mcp-Session-Id").isEmpty());
    for (const Request &each : m_desk->requests(u"POST"_s)) {
        QCOMPARE(each.header("Dotm-Client"), "probe-1");
        QCOMPARE(each.header("Content-Type"), "application/json");
        QCOMPARE(each.header("Accept"), "application/json, text/event-stream");
    }
    for (const QString &method : {u"notifications/initialized"_s, u"tools/call"_s, u"GET"_s}) {
        const Request request = m_desk->requests(method).constFirst();
        QCOMPARE(request.header("MCP-Protocol-Version"), "2025-06-18");
        QCOMPARE(request.header("Mcp-Session-Id"), "s1");
        QVERIFY(request.header("Mcp-Method").isEmpty());
    }
    QCOMPARE(m_desk->requests(u"GET"_s).constFirst().header("Accept"), "text/event-stream");
    QVERIFY(mcp.isClean());
    QVERIFY(!mcp.log().contains(m_desk->key()));
}

void DotmMcpServedTest::modern_messages_carryWhatIsDue()
{
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.modern(1, u"tools/list"_s);
    QVERIFY(!mcp.answerTo(1).isEmpty());
    mcp.modern(2, u"tools/call"_s,
               {{u"name"_s, u"marked"_s}, {u"arguments"_s, QJsonObject{{u"region"_s, u"Zürich"_s}}}});
    QVERIFY(!mcp.answerTo(2).isEmpty());
    mcp.modern(3, u"resources/read"_s, {{u"uri"_s, u"dotm://pricing/summary"_s}});
    QVERIFY(!mcp.answerTo(3).isEmpty());

    const Request list = m_desk->requests(u"tools/list"_s).constFirst();
    QCOMPARE(list.header("MCP-Protocol-Version"), "2026-07-28");
    QCOMPARE(list.header("Mcp-Method"), "tools/list");
    QVERIFY(list.header("Mcp-Name").isEmpty());
    QVERIFY(list.header("Mcp-Session-Id").isEmpty());
    const Request call = m_desk->requests(u"tools/call"_s).constFirst();
    QCOMPARE(call.header("Mcp-Name"), "marked");
    QCOMPARE(call.header("Mcp-Param-Region"), "=?base64?WsO8cmljaA==?=");
    QCOMPARE(m_desk->requests(u"resources/read"_s).constFirst().header("Mcp-Name"), "dotm://pricing/summary");
    QVERIFY(m_desk->requests(u"initialize"_s).isEmpty());
    QVERIFY(m_desk->requests(u"GET"_s).isEmpty());
}

void DotmMcpServedTest::ids_areGivenBackAsTheyCame()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    mcp.call(u"1"_s, u"echo"_s);
    QVERIFY(!mcp.answerTo(u"1"_s).isEmpty());
    mcp.call(QJsonValue(qint64(9007199254740993)), u"echo"_s);
    QVERIFY(!mcp.answerTo(QJsonValue(qint64(9007199254740993))).isEmpty());
    m_desk->close();
    mcp.call(QJsonValue(qint64(9007199254740995)), u"echo"_s);
    QVERIFY(!mcp.answerTo(QJsonValue(qint64(9007199254740995))).isEmpty());
}

void DotmMcpServedTest::lines_arePassedOnAsTheyCame()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    const QByteArray line =
        R"({ "method":"tools/call", "id":1, "jsonrpc":"2.0","params":{"name":"echo","extra":1.10,"arguments":{"text":"\u00e9"}}})";
    mcp.sendLine(line);
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"echoé"_s);
    QCOMPARE(m_desk->requests(u"tools/call"_s).constFirst().body, line);
}

void DotmMcpServedTest::eventStream_comesAsItIsSent()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    mcp.call(1, u"streamed"_s);
    QVERIFY(mcp.hears(u"notifications/progress"_s));
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"streamed"_s);
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpServedTest::eventWithLineBreaks_isOneLine()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    m_desk->setScript([](const QJsonObject &message, const Request &, Responder &responder) {
        const auto stream = responder.startEvents();
        stream.send({}, QJsonDocument(QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"notifications/message"_s}})
                            .toJson(QJsonDocument::Indented));
        stream.send({}, "no JSON at all");
        stream.send({}, StandInDesk::toolAnswer(message.value("id"_L1), u"a\nb"_s));
        stream.close();
        return true;
    });
    mcp.call(1, u"echo"_s);
    QVERIFY(mcp.hears(u"notifications/message"_s));
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"a\nb"_s);
    QVERIFY(mcp.isClean());
}

void DotmMcpServedTest::slowCalls_holdNothingUp()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    constexpr int kSlow = 20; // more than the connections Qt opens to one host
    for (int id = 1; id <= kSlow; ++id) {
        mcp.call(id, u"slow"_s);
    }
    QTRY_COMPARE(m_desk->shelved(), kSlow);
    mcp.call(100, u"echo"_s);
    QCOMPARE(McpProcess::toolText(mcp.answerTo(100)), u"echo"_s);
    QVERIFY(mcp.rest().isEmpty());
    m_desk->answerShelved();
    for (int id = 1; id <= kSlow; ++id) {
        QCOMPARE(McpProcess::toolText(mcp.answerTo(id)), u"late"_s);
    }
}

void DotmMcpServedTest::standingStream_isPassedOn()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    QTRY_COMPARE(m_desk->streams(), 1);
    m_desk->tell(R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"dotm://x"}})");
    QVERIFY(mcp.hears(u"notifications/resources/updated"_s));
}

void DotmMcpServedTest::standingStream_cut_comesBackFromWhereItWas()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    QTRY_COMPARE(m_desk->streams(), 1);
    m_desk->tell(R"({"jsonrpc":"2.0","method":"notifications/one"})", "e7");
    QVERIFY(mcp.hears(u"notifications/one"_s));
    m_desk->cutStreams();
    QTRY_COMPARE(m_desk->streams(), 1);
    const auto streams = m_desk->requests(u"GET"_s);
    QCOMPARE(streams.size(), 2);
    QVERIFY(streams.constFirst().header("Last-Event-ID").isEmpty());
    QCOMPARE(streams.constLast().header("Last-Event-ID"), "e7");
    m_desk->tell(R"({"jsonrpc":"2.0","method":"notifications/two"})");
    QVERIFY(mcp.hears(u"notifications/two"_s));
    QCOMPARE(m_desk->requests(u"initialize"_s).size(), 1);
}

void DotmMcpServedTest::standingStream_notOffered_isNotAskedForAgain()
{
    m_desk->offerNoStreams();
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    QTRY_COMPARE(m_desk->requests(u"GET"_s).size(), 1);
    // Another one, which looks for its desktop every two seconds, tells when a stream that failed would have been tried
    // again.
    const QTemporaryDir otherHome;
    StandInDesk otherDesk(otherHome.filePath(u"dotm"_s));
    McpProcess clock(otherHome.path());
    QVERIFY(startIntroduced(clock));
    clock.request(1, u"ping"_s);
    QVERIFY(!clock.answerTo(1).isEmpty());
    QVERIFY(otherDesk.open());
    QVERIFY(clock.hears(u"notifications/tools/list_changed"_s));
    QCOMPARE(m_desk->requests(u"GET"_s).size(), 1);
}

void DotmMcpServedTest::question_isAskedAndItsAnswerDelivered()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    mcp.call(1, u"slow"_s);
    QTRY_COMPARE(m_desk->streams(), 1);
    m_desk->tell(R"({"jsonrpc":"2.0","id":"q1","method":"elicitation/create","params":{}})");
    QVERIFY(mcp.hears(u"elicitation/create"_s));
    const QByteArray answer = R"({"jsonrpc":"2.0","id":"q1","result":{"action":"accept"}})";
    mcp.sendLine(answer);
    QTRY_VERIFY(
        std::ranges::any_of(m_desk->requests(), [&answer](const Request &each) { return each.body == answer; }));
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpServedTest::cancel_legacy_isDelivered()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    mcp.call(1, u"slow"_s);
    QTRY_COMPARE(m_desk->shelved(), 1);
    mcp.notify(u"notifications/cancelled"_s, {{u"requestId"_s, 1}, {u"reason"_s, u"enough"_s}});
    QTRY_COMPARE(m_desk->requests(u"notifications/cancelled"_s).size(), 1);
    QCOMPARE(m_desk->requests(u"notifications/cancelled"_s).constFirst().header("Mcp-Session-Id"), "s1");
    m_desk->abortShelved(); // no answer is owed any more, so none is made up
    mcp.request(2, u"ping"_s);
    QVERIFY(!mcp.answerTo(2).isEmpty());
    mcp.endInput();
    QCOMPARE(mcp.exitCode(), 0);
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpServedTest::cancel_modern_closesTheCallAndSaysNothing()
{
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.modern(1, u"tools/call"_s, {{u"name"_s, u"slow"_s}});
    mcp.modern(u"1"_s, u"tools/call"_s, {{u"name"_s, u"slow"_s}});
    QTRY_COMPARE(m_desk->shelved(), 2);
    mcp.notify(u"notifications/cancelled"_s, {{u"requestId"_s, 1}});
    QTRY_COMPARE(m_desk->left(), 1);
    m_desk->answerShelved();
    QCOMPARE(McpProcess::toolText(mcp.answerTo(u"1"_s)), u"late"_s);
    mcp.endInput();
    QCOMPARE(mcp.exitCode(), 0);
    QVERIFY(mcp.rest().isEmpty());
    QVERIFY(m_desk->requests(u"notifications/cancelled"_s).isEmpty());
}

void DotmMcpServedTest::cancel_introduction_isNotDone()
{
    m_desk->setScript([](const QJsonObject &message, const Request &, Responder &responder) {
        if (message.value("method"_L1) != "initialize"_L1) {
            return false;
        }
        const auto stream = responder.startEvents();
        stream.send("message", StandInDesk::answer(message.value("id"_L1), {{u"protocolVersion"_s, u"2025-06-18"_s}}));
        stream.close();
        return true;
    });
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.request(0, u"initialize"_s, {{u"protocolVersion"_s, u"2025-06-18"_s}});
    mcp.notify(u"notifications/cancelled"_s, {{u"requestId"_s, 0}});
    QCOMPARE(McpProcess::result(mcp.answerTo(0)).value("protocolVersion"_L1).toString(), u"2025-06-18"_s);
    QVERIFY(m_desk->requests(u"notifications/cancelled"_s).isEmpty());
}

void DotmMcpServedTest::refusals_areAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    const QByteArray own = R"({"jsonrpc":"2.0","id":1,"error":{"code":-32020,"message":"Headers."}})";
    const QByteArray none = R"({"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"No batch."}})";
    QTest::newRow("own body") << 400 << own << -32020 << u"Headers."_s;
    QTest::newRow("body without id") << 400 << none << -32600 << u"No batch."_s;
    QTest::newRow("forbidden") << 403 << QByteArray("no") << -32603 << u"refused"_s;
    QTest::newRow("not allowed") << 405 << QByteArray() << -32603 << u"405"_s;
    QTest::newRow("too large") << 413 << QByteArray() << -32603 << u"too long"_s;
    QTest::newRow("too often") << 429 << QByteArray() << -32603 << u"17 s"_s;
    QTest::newRow("failed") << 500 << QByteArray("<html>") << -32603 << u"not known"_s;
    QTest::newRow("unavailable") << 503 << QByteArray(R"({"error":"busy"})") << -32603 << u"503"_s;
    QTest::newRow("elsewhere") << 302 << QByteArray() << -32603 << u"302"_s;
    QTest::newRow("always unknown") << 404 << QByteArray("nothing here") << -32603 << u"404"_s;
}

void DotmMcpServedTest::refusals_areAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    m_desk->setScript([status, body](const QJsonObject &message, const Request &, Responder &responder) {
        if (message.value("method"_L1) != "tools/call"_L1) {
            return false;
        }
        responder.send({status, "application/json", body, {{"Retry-After", "17"}}});
        return true;
    });
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    mcp.call(1, u"echo"_s);
    const QJsonObject answer = mcp.answerTo(1);
    QTEST(McpProcess::errorCode(answer), "code");
    QVERIFY2(McpProcess::errorText(answer).contains(text), qPrintable(McpProcess::errorText(answer)));
    mcp.request(2, u"ping"_s);
    QVERIFY(!mcp.answerTo(2).isEmpty());
}

void DotmMcpServedTest::call_largerThanTheDesktopTakes_isAnswered()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    mcp.call(1, u"echo"_s, {{u"text"_s, QString(2'000'000, u'x')}});
    const QJsonObject answer = mcp.answerTo(1);
    QVERIFY2(McpProcess::errorText(answer).contains(u"too long"_s), StandInDesk::compact(answer).left(300).constData());
    mcp.call(2, u"echo"_s, {{u"text"_s, QString(900'000, u'x')}});
    QCOMPARE(McpProcess::toolText(mcp.answerTo(2)).size(), 900'004);
}

void DotmMcpServedTest::calls_moreThanCanRun_waitAndAreRefusedBeyondThat()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    mcp.request(0, u"ping"_s);
    QVERIFY(!mcp.answerTo(0).isEmpty());
    constexpr int kAtOnce = 64;
    constexpr int kWaiting = 1'024;
    for (int id = 1; id <= kWaiting + 3; ++id) {
        mcp.call(id, u"slow"_s);
    }
    for (int id = kWaiting + 1; id <= kWaiting + 3; ++id) {
        QVERIFY(McpProcess::errorText(mcp.answerTo(id)).contains(u"Too many"_s));
    }
    QTRY_COMPARE(m_desk->shelved(), kAtOnce);
    m_desk->answerShelved();
    for (int id = 1; id <= kAtOnce; ++id) {
        QCOMPARE(McpProcess::toolText(mcp.answerTo(id)), u"late"_s);
    }
    QTRY_COMPARE(m_desk->shelved(), kAtOnce);
    mcp.signal(SIGTERM);
    QCOMPARE(mcp.exitCode(), 0);
}

void DotmMcpServedTest::batch_isPassedOnAsOne()
{
    m_desk->setScript([](const QJsonObject &message, const Request &request, Responder &responder) {
        if (message.isEmpty() && request.body.startsWith('[')) {
            responder.send({200,
                            "application/json",
                            R"([{"jsonrpc":"2.0","id":1,"result":{}},{"jsonrpc":"2.0","id":2,"result":{}}])",
                            {}});
            return true;
        }
        return false;
    });
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    QVERIFY(!mcp.introduce(u"2025-03-26"_s).isEmpty());
    mcp.sendLine(R"([{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","id":2,"method":"ping"}])");
    const auto isBatch = [](const QJsonObject &each) {
        return each.contains("batch"_L1);
    };
    QCOMPARE(mcp.take(isBatch).value("batch"_L1).toArray().size(), 2);
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpServedTest::batch_noDesktop_isAnsweredAsOne()
{
    m_desk->close();
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.sendLine(R"([{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"notifications/x"},)"
                 R"({"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"echo"}}])");
    const auto isBatch = [](const QJsonObject &each) {
        return each.contains("batch"_L1);
    };
    const QJsonArray answers = mcp.take(isBatch).value("batch"_L1).toArray();
    QCOMPARE(answers.size(), 2);
    QVERIFY(McpProcess::isError(answers.at(1).toObject()));
}

void DotmMcpServedTest::streamClosedForNow_isTakenUpAgain()
{
    m_desk->setScript([](const QJsonObject &message, const Request &, Responder &responder) {
        if (message.value("method"_L1) != "tools/call"_L1) {
            return false;
        }
        const auto stream = responder.startEvents();
        stream.send({}, {}, "c1.0");
        stream.close();
        return true;
    });
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    QTRY_COMPARE(m_desk->streams(), 1);
    mcp.call(1, u"echo"_s);
    QTRY_COMPARE(m_desk->requests(u"GET"_s).size(), 2);
    QCOMPARE(m_desk->requests(u"GET"_s).constLast().header("Last-Event-ID"), "c1.0");
    QTRY_COMPARE(m_desk->streams(), 2);
    m_desk->tell(StandInDesk::toolAnswer(1, u"after all"_s));
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"after all"_s);
}

void DotmMcpServedTest::listening_desktopGoes_isEnded()
{
    m_desk->setScript([](const QJsonObject &message, const Request &, Responder &responder) {
        if (message.value("method"_L1) != "subscriptions/listen"_L1) {
            return false;
        }
        const auto stream = responder.startEvents();
        stream.send({}, R"({"jsonrpc":"2.0","method":"notifications/subscriptions/acknowledged"})");
        stream.close();
        return true;
    });
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.modern(u"sub"_s, u"subscriptions/listen"_s, {{u"notifications"_s, QJsonObject()}});
    QVERIFY(mcp.hears(u"notifications/subscriptions/acknowledged"_s));
    const QJsonObject result = McpProcess::result(mcp.answerTo(u"sub"_s));
    QCOMPARE(result.value("resultType"_L1).toString(), u"complete"_s);
    QCOMPARE(result.value("_meta"_L1).toObject().value("io.modelcontextprotocol/subscriptionId"_L1).toString(),
             u"sub"_s);
}

void DotmMcpServedTest::secondIntroduction_isAnotherSession()
{
    McpProcess mcp(m_home->path());
    QVERIFY(startIntroduced(mcp));
    QVERIFY(!mcp.introduce().isEmpty());
    mcp.call(1, u"echo"_s);
    QVERIFY(!mcp.answerTo(1).isEmpty());
    QVERIFY(m_desk->requests(u"initialize"_s).constLast().header("Mcp-Session-Id").isEmpty());
    QCOMPARE(m_desk->requests(u"tools/call"_s).constLast().header("Mcp-Session-Id"), "s2");
}

void DotmMcpServedTest::twoProcesses_atOnce_bothAreServed()
{
    McpProcess one(m_home->path());
    McpProcess other(m_home->path());
    QVERIFY(startIntroduced(one));
    QVERIFY(startIntroduced(other));
    one.call(1, u"echo"_s, {{u"text"_s, u"1"_s}});
    other.call(1, u"echo"_s, {{u"text"_s, u"2"_s}});
    QCOMPARE(McpProcess::toolText(one.answerTo(1)), u"echo1"_s);
    QCOMPARE(McpProcess::toolText(other.answerTo(1)), u"echo2"_s);
    one.endInput();
    QCOMPARE(one.exitCode(), 0);
    other.call(2, u"echo"_s);
    QVERIFY(!other.answerTo(2).isEmpty());
}

QTEST_GUILESS_MAIN(DotmMcpServedTest)
#include "tst_dotmmcpserved.moc"
