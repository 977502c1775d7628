// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mcpprocess.h"
#include "standindesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::http::Request;
using dotm::http::Responder;
using dotm::test::McpProcess;
using dotm::test::StandInDesk;

/// dotm-mcp while the desktop is not there, when it comes, and when it comes back.
class DotmMcpAwayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void legacy_noDesktop_isServed_data();
    void legacy_noDesktop_isServed();
    void modern_noDesktop_isServed();
    void call_noDesktop_saysWhatToDo();
    void openFile_isRefusedOnceAndTakenForNoDesktop();
    void staleFile_isTakenForNoDesktop();
    void desktop_appearsWhileSilent_isIntroducedAndTold();
    void desktop_appearsBeforeTheNextCall_servesIt();
    void desktop_appearsBeforeTheConfirmation_isToldOnce();
    void desktop_goes_toolsStayListed();
    void desktop_restarts_callIsServedByTheNewOne();
    void desktop_restartsWhileSilent_clientIsTold();
    void key_changes_callIsServed();
    void session_forgotten_isOpenedAgain();
    void session_forgottenUnderManyCalls_isOpenedOnce();
    void call_brokenOff_isUnclearAndNotRepeated_data();
    void call_brokenOff_isUnclearAndNotRepeated();
    void list_brokenOff_isAnsweredFromMemory();
    void introduction_refusedByTheNewDesktop_isSaid();
    void introduction_serviceOnlyStarting_isAnsweredAndMadeGood();
    void nobodySignedIn_isServedLikeAwayUntilSomebodyIs();
    void call_refusedBehindTheDoor_isPassedOn();

private:
    void startIntroduced(McpProcess &mcp);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StandInDesk> m_desk;
};

namespace {

const QString kNotRunning = u"DOTM Desktop is not running. Start it and sign in, then try again."_s;

QByteArray refusal(const QJsonObject &message, int code, const QString &text)
{
    return StandInDesk::compact({{u"jsonrpc"_s, u"2.0"_s},
                                 {u"id"_s, message.value("id"_L1)},
                                 {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, text}}}});
}

QStringList toolNames(const QJsonObject &answer)
{
    QStringList names;
    const QJsonArray tools = McpProcess::result(answer).value("tools"_L1).toArray();
    for (const auto each : tools) {
        names.append(each.toObject().value("name"_L1).toString());
    }
    return names;
}

} // namespace

void DotmMcpAwayTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_desk = std::make_unique<StandInDesk>(m_home->filePath(u"dotm"_s));
}

void DotmMcpAwayTest::startIntroduced(McpProcess &mcp)
{
    QVERIFY(mcp.start({u"--client"_s, u"probe"_s}));
    QVERIFY(!mcp.introduce().isEmpty());
}

void DotmMcpAwayTest::legacy_noDesktop_isServed_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answered");
    for (const auto &known : {u"2024-11-05"_s, u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s}) {
        QTest::newRow(qPrintable(known)) << known << known;
    }
    QTest::newRow("modern") << u"2026-07-28"_s << u"2025-11-25"_s;
}

void DotmMcpAwayTest::legacy_noDesktop_isServed()
{
    QFETCH(QString, asked);
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    const QJsonObject welcome = McpProcess::result(mcp.introduce(asked));
    QTEST(welcome.value("protocolVersion"_L1).toString(), "answered");
    QCOMPARE(welcome.value("serverInfo"_L1).toObject().value("name"_L1).toString(), u"dotm"_s);
    mcp.request(1, u"ping"_s);
    mcp.request(2, u"tools/list"_s);
    mcp.request(3, u"resources/list"_s);
    mcp.request(4, u"resources/templates/list"_s);
    mcp.request(5, u"prompts/list"_s);
    QVERIFY(mcp.answerTo(1).value("result"_L1).toObject().isEmpty());
    QCOMPARE(toolNames(mcp.answerTo(2)), QStringList{u"dotm_status"_s});
    QVERIFY(McpProcess::result(mcp.answerTo(3)).value("resources"_L1).isArray());
    QVERIFY(McpProcess::result(mcp.answerTo(4)).value("resourceTemplates"_L1).isArray());
    QVERIFY(McpProcess::result(mcp.answerTo(5)).value("prompts"_L1).isArray());
    mcp.endInput();
    QCOMPARE(mcp.exitCode(), 0);
    QVERIFY(mcp.isClean());
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpAwayTest::modern_noDesktop_isServed()
{
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.modern(1, u"server/discover"_s);
    mcp.modern(2, u"tools/list"_s);
    const QJsonObject found = McpProcess::result(mcp.answerTo(1));
    QCOMPARE(found.value("supportedVersions"_L1).toArray(), QJsonArray{u"2026-07-28"_s});
    QCOMPARE(found.value("resultType"_L1).toString(), u"complete"_s);
    const QJsonObject list = mcp.answerTo(2);
    QCOMPARE(toolNames(list), QStringList{u"dotm_status"_s});
    QCOMPARE(McpProcess::result(list).value("ttlMs"_L1).toInt(-1), 0);
}

void DotmMcpAwayTest::call_noDesktop_saysWhatToDo()
{
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.call(1, u"activate_esim"_s);
    mcp.modern(2, u"tools/call"_s, {{u"name"_s, u"dotm_status"_s}});
    mcp.request(3, u"resources/read"_s, {{u"uri"_s, u"dotm://x"_s}});
    for (const int id : {1, 2}) {
        const QJsonObject answer = mcp.answerTo(id);
        QVERIFY(McpProcess::isError(answer));
        QCOMPARE(McpProcess::toolText(answer), kNotRunning);
    }
    QCOMPARE(McpProcess::errorText(mcp.answerTo(3)), kNotRunning);
}

void DotmMcpAwayTest::openFile_isRefusedOnceAndTakenForNoDesktop()
{
    QVERIFY(m_desk->open());
    QFile file(m_home->filePath(u"dotm/bridge.json"_s));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    for (const int id : {1, 2}) {
        mcp.call(id, u"echo"_s);
        QCOMPARE(McpProcess::toolText(mcp.answerTo(id)), kNotRunning);
    }
    QCOMPARE(mcp.log().count("can be read or changed by other accounts"), 1);
    QVERIFY(m_desk->requests().isEmpty());
}

void DotmMcpAwayTest::staleFile_isTakenForNoDesktop()
{
    QVERIFY(m_desk->open());
    m_desk->close();
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.call(1, u"echo"_s);
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), kNotRunning);
}

void DotmMcpAwayTest::desktop_appearsWhileSilent_isIntroducedAndTold()
{
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.request(1, u"tools/list"_s);
    QCOMPARE(toolNames(mcp.answerTo(1)), QStringList{u"dotm_status"_s});
    QVERIFY(m_desk->open());
    QVERIFY(mcp.hears(u"notifications/tools/list_changed"_s));
    mcp.request(2, u"tools/list"_s);
    QCOMPARE(toolNames(mcp.answerTo(2)), (QStringList{u"echo"_s, u"marked"_s}));
    mcp.call(3, u"dotm_status"_s);
    const QJsonObject status = mcp.answerTo(3);
    QVERIFY(!McpProcess::isError(status));
    QVERIFY(McpProcess::toolText(status).contains(u"is running"_s));

    const auto introductions = m_desk->requests(u"initialize"_s);
    QCOMPARE(introductions.size(), 1);
    const QJsonObject params = StandInDesk::parsed(introductions.constFirst()).value("params"_L1).toObject();
    QCOMPARE(params.value("clientInfo"_L1).toObject().value("name"_L1).toString(), u"test"_s);
    QVERIFY(StandInDesk::parsed(introductions.constFirst()).value("id"_L1) != QJsonValue(0));
    QCOMPARE(m_desk->requests(u"notifications/initialized"_s).size(), 1);
    QTRY_COMPARE(m_desk->streams(), 1);
    QVERIFY(m_desk->requests(u"tools/call"_s).isEmpty());
}

void DotmMcpAwayTest::desktop_appearsBeforeTheNextCall_servesIt()
{
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.request(1, u"ping"_s);
    QVERIFY(!mcp.answerTo(1).isEmpty());
    QVERIFY(m_desk->open());
    mcp.call(2, u"echo"_s, {{u"text"_s, u"!"_s}});
    QCOMPARE(McpProcess::toolText(mcp.answerTo(2)), u"echo!"_s);
    QVERIFY(mcp.hears(u"notifications/tools/list_changed"_s));
    QCOMPARE(m_desk->requests(u"tools/call"_s).constFirst().header("Mcp-Session-Id"), "s1");
}

void DotmMcpAwayTest::desktop_appearsBeforeTheConfirmation_isToldOnce()
{
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.request(0, u"initialize"_s, {{u"protocolVersion"_s, u"2025-06-18"_s}});
    QVERIFY(!mcp.answerTo(0).isEmpty());
    QVERIFY(m_desk->open());
    QTRY_VERIFY(!m_desk->requests(u"initialize"_s).isEmpty());
    QVERIFY(mcp.rest().isEmpty()); // nothing is sent before the client has confirmed
    mcp.notify(u"notifications/initialized"_s);
    QVERIFY(mcp.hears(u"notifications/tools/list_changed"_s));
    mcp.request(1, u"ping"_s);
    QVERIFY(!mcp.answerTo(1).isEmpty());
    QCOMPARE(m_desk->requests(u"notifications/initialized"_s).size(), 1);
}

void DotmMcpAwayTest::desktop_goes_toolsStayListed()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.request(1, u"tools/list"_s);
    QCOMPARE(toolNames(mcp.answerTo(1)).size(), 2);
    m_desk->close();
    mcp.request(2, u"tools/list"_s);
    QCOMPARE(toolNames(mcp.answerTo(2)), (QStringList{u"echo"_s, u"marked"_s}));
    mcp.call(3, u"echo"_s);
    QCOMPARE(McpProcess::toolText(mcp.answerTo(3)), kNotRunning);
}

void DotmMcpAwayTest::desktop_restarts_callIsServedByTheNewOne()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.call(1, u"echo"_s);
    QVERIFY(!mcp.answerTo(1).isEmpty());
    const QByteArray former = m_desk->key();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->key() != former);
    mcp.call(2, u"echo"_s);
    QCOMPARE(McpProcess::toolText(mcp.answerTo(2)), u"echo"_s);
    QVERIFY(mcp.hears(u"notifications/tools/list_changed"_s));
    QCOMPARE(m_desk->requests(u"initialize"_s).size(), 2);
    QCOMPARE(m_desk->requests(u"notifications/initialized"_s).size(), 2);
    QCOMPARE(m_desk->requests(u"tools/call"_s).size(), 2);
    QVERIFY(mcp.isClean());
}

void DotmMcpAwayTest::desktop_restartsWhileSilent_clientIsTold()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    QTRY_COMPARE(m_desk->streams(), 1);
    m_desk->close();
    QVERIFY(m_desk->open());
    QVERIFY(mcp.hears(u"notifications/tools/list_changed"_s));
    QTRY_COMPARE(m_desk->streams(), 1);
}

void DotmMcpAwayTest::key_changes_callIsServed()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    m_desk->changeKey();
    m_desk->forgetSessions();
    QVERIFY(m_desk->writeFile());
    mcp.call(1, u"echo"_s);
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"echo"_s);
    mcp.modern(2, u"tools/call"_s, {{u"name"_s, u"echo"_s}});
    QCOMPARE(McpProcess::toolText(mcp.answerTo(2)), u"echo"_s);
}

void DotmMcpAwayTest::session_forgotten_isOpenedAgain()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.call(1, u"echo"_s);
    QVERIFY(!mcp.answerTo(1).isEmpty());
    m_desk->forgetSessions();
    mcp.call(2, u"echo"_s);
    QCOMPARE(McpProcess::toolText(mcp.answerTo(2)), u"echo"_s);
    QCOMPARE(m_desk->requests(u"tools/call"_s).constLast().header("Mcp-Session-Id"), "s2");
}

void DotmMcpAwayTest::session_forgottenUnderManyCalls_isOpenedOnce()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.request(0, u"ping"_s);
    QVERIFY(!mcp.answerTo(0).isEmpty());
    m_desk->forgetSessions();
    for (int id = 1; id <= 20; ++id) {
        mcp.call(id, u"echo"_s);
    }
    for (int id = 1; id <= 20; ++id) {
        QCOMPARE(McpProcess::toolText(mcp.answerTo(id)), u"echo"_s);
    }
    QCOMPARE(m_desk->requests(u"initialize"_s).size(), 2);
}

void DotmMcpAwayTest::call_brokenOff_isUnclearAndNotRepeated_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<bool>("isModern");
    for (const auto &tool : {u"broken"_s, u"half"_s}) {
        QTest::addRow("%s legacy", qPrintable(tool)) << tool << false;
        QTest::addRow("%s modern", qPrintable(tool)) << tool << true;
    }
}

void DotmMcpAwayTest::call_brokenOff_isUnclearAndNotRepeated()
{
    QFETCH(QString, tool);
    QFETCH(bool, isModern);
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    if (isModern) {
        mcp.modern(1, u"tools/call"_s, {{u"name"_s, tool}});
    } else {
        mcp.call(1, tool);
    }
    const QJsonObject answer = mcp.answerTo(1);
    QVERIFY(McpProcess::isError(answer));
    QVERIFY(McpProcess::toolText(answer).contains(u"not known whether this happened"_s));
    QCOMPARE(m_desk->requests(u"tools/call"_s).size(), 1);
}

void DotmMcpAwayTest::list_brokenOff_isAnsweredFromMemory()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    m_desk->setScript([](const QJsonObject &message, const Request &, Responder &responder) {
        if (message.value("method"_L1) == "tools/list"_L1) {
            responder.abort();
            return true;
        }
        return false;
    });
    mcp.request(1, u"tools/list"_s);
    QCOMPARE(toolNames(mcp.answerTo(1)), QStringList{u"dotm_status"_s});
}

void DotmMcpAwayTest::introduction_refusedByTheNewDesktop_isSaid()
{
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    m_desk->setScript([](const QJsonObject &message, const Request &, Responder &responder) {
        responder.send({403, "application/json", refusal(message, -32600, u"Assistants are stopped."_s), {}});
        return true;
    });
    QVERIFY(m_desk->open());
    mcp.call(1, u"echo"_s);
    const QJsonObject answer = mcp.answerTo(1);
    QVERIFY(McpProcess::isError(answer));
    QCOMPARE(McpProcess::toolText(answer), u"Assistants are stopped."_s);
}

void DotmMcpAwayTest::introduction_serviceOnlyStarting_isAnsweredAndMadeGood()
{
    std::atomic<bool> isReady = false;
    m_desk->setScript([&isReady](const QJsonObject &message, const Request &, Responder &responder) {
        if (isReady) {
            return false;
        }
        responder.send({503, "application/json", refusal(message, -32603, u"Not yet."_s), {}});
        return true;
    });
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    isReady = true;
    QVERIFY(mcp.hears(u"notifications/tools/list_changed"_s));
    mcp.call(1, u"echo"_s);
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"echo"_s);
    mcp.endInput();
    QCOMPARE(mcp.exitCode(), 0);
    m_desk->close();
}

void DotmMcpAwayTest::nobodySignedIn_isServedLikeAwayUntilSomebodyIs()
{
    QVERIFY(m_desk->open());
    m_desk->lock(true);
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.request(1, u"tools/list"_s);
    QCOMPARE(toolNames(mcp.answerTo(1)), QStringList{u"dotm_status"_s});
    mcp.call(2, u"echo"_s);
    const QJsonObject answer = mcp.answerTo(2);
    QVERIFY(McpProcess::isError(answer));
    QVERIFY(McpProcess::toolText(answer).contains(u"Sign in there"_s));
    m_desk->lock(false);
    QVERIFY(mcp.hears(u"notifications/tools/list_changed"_s));
    mcp.call(3, u"echo"_s);
    QCOMPARE(McpProcess::toolText(mcp.answerTo(3)), u"echo"_s);
    m_desk->lock(true);
    mcp.call(4, u"echo"_s);
    QVERIFY(McpProcess::isError(mcp.answerTo(4)));
}

void DotmMcpAwayTest::call_refusedBehindTheDoor_isPassedOn()
{
    m_desk->setScript([](const QJsonObject &message, const Request &, Responder &responder) {
        if (message.value("method"_L1) != "tools/call"_L1) {
            return false;
        }
        responder.send({401, "application/json", refusal(message, 401, u"Sign in first."_s), {}});
        return true;
    });
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    startIntroduced(mcp);
    mcp.call(1, u"echo"_s);
    QCOMPARE(McpProcess::errorCode(mcp.answerTo(1)), 401);
    QCOMPARE(m_desk->requests(u"tools/call"_s).size(), 1);
    QCOMPARE(m_desk->requests(u"initialize"_s).size(), 1);
}

QTEST_GUILESS_MAIN(DotmMcpAwayTest)
#include "tst_dotmmcpaway.moc"
