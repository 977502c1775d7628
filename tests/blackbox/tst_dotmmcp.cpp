// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mcpprocess.h"
#include "standindesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using dotm::test::McpProcess;
using dotm::test::StandInDesk;

/// dotm-mcp as a process: its arguments, its pipes, and how it ends.
class DotmMcpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void arguments_helpAndVersion_areAnswered();
    void arguments_wrong_exitWithTwoAndOneLine_data();
    void arguments_wrong_exitWithTwoAndOneLine();
    void output_noisyLibraries_staysClean();
    void input_badLines_areAnsweredAndReadingGoesOn_data();
    void input_badLines_areAnsweredAndReadingGoesOn();
    void input_badNotification_isNotAnswered();
    void input_tenMegabytes_areRefusedAndReadingGoesOn();
    void input_markCarriageReturnsAndBlankLines_areTaken();
    void input_endsWithoutLineEnd_isAnsweredAndEnds();
    void input_isAFile_isAnsweredAndEnds();
    void input_closedBeforeTheStart_endsWithZero_data();
    void input_closedBeforeTheStart_endsWithZero();
    void input_endsWhileACallRuns_waitsForIt();
    void input_endsWhileACallHangs_saysThatItIsUnclear();
    void input_endsWithAnOpenStream_endsAtOnce();
    void output_readerGone_endsWithZero();
    void output_readerGoneWhileSilent_endsWithZero();
    void output_readerThatDoesNotRead_holdsNothingUp();
    void signals_endItWithZero_data();
    void signals_endItWithZero();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StandInDesk> m_desk;
};

namespace {

/// A pipe of the test's own in place of QProcess's, for what QProcess cannot do.
struct OwnPipe
{
    OwnPipe() { isOpen = ::pipe(ends) == 0; }
    ~OwnPipe()
    {
        closeReader();
        closeWriter();
    }
    /// Bytes that were written and not read.
    [[nodiscard]] int waiting() const
    {
        int count = 0;
        return ::ioctl(ends[0], FIONREAD, &count) == 0 ? count : 0;
    }
    void closeReader() { close(ends[0]); }
    void closeWriter() { close(ends[1]); }
    static void close(int &end)
    {
        if (end >= 0) {
            ::close(end);
            end = -1;
        }
    }

    int ends[2] = {-1, -1};
    bool isOpen = false;
};

/// The child writes into @p pipe, whose reading end only the test has.
void redirectOutput(McpProcess &mcp, OwnPipe &pipe)
{
    mcp.process().setChildProcessModifier([&pipe] {
        ::dup2(pipe.ends[1], STDOUT_FILENO);
        ::close(pipe.ends[0]);
        ::close(pipe.ends[1]);
    });
}

} // namespace

void DotmMcpTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_desk = std::make_unique<StandInDesk>(m_home->filePath(u"dotm"_s));
}

void DotmMcpTest::arguments_helpAndVersion_areAnswered()
{
    for (const auto &[argument, text] : {std::pair(u"--help"_s, "--client"), std::pair(u"--version"_s, "dotm-mcp ")}) {
        McpProcess mcp(m_home->path());
        mcp.process().setArguments({argument});
        mcp.process().start();
        QVERIFY(mcp.process().waitForFinished());
        QCOMPARE(mcp.process().exitCode(), 0);
        QVERIFY(mcp.process().readAllStandardOutput().contains(text));
    }
}

void DotmMcpTest::arguments_wrong_exitWithTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("word") << QStringList{u"start"_s};
    QTest::newRow("no name") << QStringList{u"--client"_s};
    QTest::newRow("empty name") << QStringList{u"--client="_s};
    QTest::newRow("capital") << QStringList{u"--client"_s, u"Claude"_s};
    QTest::newRow("blank") << QStringList{u"--client"_s, u"a b"_s};
    QTest::newRow("line break") << QStringList{u"--client"_s, u"a\n"_s};
    QTest::newRow("long") << QStringList{u"--client"_s, QString(41, u'a')};
}

void DotmMcpTest::arguments_wrong_exitWithTwoAndOneLine()
{
    QFETCH(QStringList, arguments);
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start(arguments));
    QCOMPARE(mcp.exitCode(), 2);
    QCOMPARE(mcp.log().count('\n'), 1);
    QVERIFY2(mcp.log().startsWith("dotm-mcp: "), mcp.log().constData());
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpTest::output_noisyLibraries_staysClean()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    QProcessEnvironment noisy = mcp.process().processEnvironment();
    noisy.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    noisy.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
    mcp.process().setProcessEnvironment(noisy);
    QVERIFY(mcp.start());
    QVERIFY(!mcp.introduce().isEmpty());
    mcp.call(1, u"echo"_s, {{u"text"_s, u"!"_s}});
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"echo!"_s);
    mcp.endInput();
    QCOMPARE(mcp.exitCode(), 0);
    QVERIFY(mcp.isClean());
    QVERIFY(!mcp.log().isEmpty());
    QVERIFY(!mcp.log().contains(m_desk->key()));
}

void DotmMcpTest::input_badLines_areAnsweredAndReadingGoesOn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue none = QJsonValue::Null;
    QTest::newRow("garbage") << QByteArray("hello there") << -32700 << none;
    QTest::newRow("cut") << QByteArray(R"({"jsonrpc":"2.0","id":1,"meth)") << -32700 << none;
    QTest::newRow("bytes") << QByteArray("\x01\xFF\xFE{") << -32700 << none;
    QTest::newRow("broken text") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xC3\x28\"}") << -32700
                                 << none;
    QTest::newRow("deep") << QByteArray(100'000, '[') << -32600 << none;
    QTest::newRow("no message") << QByteArray(R"({"a":1})") << -32600 << none;
    QTest::newRow("other version") << QByteArray(R"({"jsonrpc":"1.0","id":4,"method":"ping"})") << -32600
                                   << QJsonValue(4);
    QTest::newRow("odd id") << QByteArray(R"({"jsonrpc":"2.0","id":{},"method":"ping"})") << -32600 << none;
    QTest::newRow("odd params") << QByteArray(R"({"jsonrpc":"2.0","id":"x","method":"ping","params":[1]})") << -32602
                                << QJsonValue(u"x"_s);
}

void DotmMcpTest::input_badLines_areAnsweredAndReadingGoesOn()
{
    QFETCH(QByteArray, line);
    QFETCH(QJsonValue, id);
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.sendLine(line);
    const QJsonObject answer = mcp.answerTo(id);
    QTEST(McpProcess::errorCode(answer), "code");
    mcp.request(7, u"ping"_s);
    QVERIFY(mcp.answerTo(7).value("result"_L1).isObject());
    QVERIFY(mcp.isClean());
}

void DotmMcpTest::input_badNotification_isNotAnswered()
{
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.sendLine(R"({"jsonrpc":"2.0","method":"notifications/x","params":[1]})");
    mcp.sendLine(R"({"jsonrpc":"2.0","id":null,"result":{}})");
    mcp.request(7, u"ping"_s);
    QVERIFY(!mcp.answerTo(7).isEmpty());
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpTest::input_tenMegabytes_areRefusedAndReadingGoesOn()
{
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.sendLine(R"({"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":")" + QByteArray(10'000'000, 'x') + "\"}}");
    mcp.request(7, u"ping"_s);
    QCOMPARE(McpProcess::errorCode(mcp.answerTo(QJsonValue::Null)), -32700);
    QVERIFY(!mcp.answerTo(7).isEmpty());
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpTest::input_markCarriageReturnsAndBlankLines_areTaken()
{
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.process().write("\xEF\xBB\xBF\r\n\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\r\n\r\n  \n"
                        "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}\n");
    QVERIFY(!mcp.answerTo(1).isEmpty());
    QVERIFY(!mcp.answerTo(2).isEmpty());
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpTest::input_endsWithoutLineEnd_isAnsweredAndEnds()
{
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    mcp.process().write(R"({"jsonrpc":"2.0","id":1,"method":"ping"})");
    mcp.endInput();
    QVERIFY(!mcp.answerTo(1).isEmpty());
    QCOMPARE(mcp.exitCode(), 0);
}

void DotmMcpTest::input_isAFile_isAnsweredAndEnds()
{
    QVERIFY(m_desk->open());
    QFile file(m_home->filePath(u"input"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18"}})"
               "\n"
               R"({"jsonrpc":"2.0","method":"notifications/initialized"})"
               "\n"
               R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo"}})"
               "\n");
    file.close();
    McpProcess mcp(m_home->path());
    mcp.process().setStandardInputFile(file.fileName());
    QVERIFY(mcp.start());
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"echo"_s);
    QVERIFY(!mcp.answerTo(0).isEmpty());
    QCOMPARE(mcp.exitCode(), 0);
    // One after the other, although nobody waited in between.
    QCOMPARE(m_desk->requests(u"tools/call"_s).constFirst().header("Mcp-Session-Id"), "s1");
}

void DotmMcpTest::input_closedBeforeTheStart_endsWithZero_data()
{
    QTest::addColumn<QList<int>>("closed");
    QTest::newRow("input") << QList<int>{0};
    QTest::newRow("output") << QList<int>{1};
    QTest::newRow("both") << QList<int>{0, 1};
    QTest::newRow("all") << QList<int>{0, 1, 2};
}

void DotmMcpTest::input_closedBeforeTheStart_endsWithZero()
{
    QFETCH(QList<int>, closed);
    McpProcess mcp(m_home->path());
    mcp.process().setChildProcessModifier([closed] {
        for (const int each : closed) {
            ::close(each);
        }
    });
    QVERIFY(mcp.start());
    QCOMPARE(mcp.exitCode(), 0);
    QVERIFY(mcp.rest().isEmpty());
}

void DotmMcpTest::input_endsWhileACallRuns_waitsForIt()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    QVERIFY(!mcp.introduce().isEmpty());
    mcp.call(1, u"slow"_s);
    QTRY_COMPARE(m_desk->shelved(), 1);
    mcp.endInput();
    m_desk->answerShelved();
    QCOMPARE(McpProcess::toolText(mcp.answerTo(1)), u"late"_s);
    QCOMPARE(mcp.exitCode(), 0);
}

void DotmMcpTest::input_endsWhileACallHangs_saysThatItIsUnclear()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    QVERIFY(!mcp.introduce().isEmpty());
    mcp.call(1, u"slow"_s);
    QTRY_COMPARE(m_desk->shelved(), 1);
    mcp.endInput();
    const QJsonObject answer = mcp.answerTo(1);
    QVERIFY(McpProcess::isError(answer));
    QVERIFY(McpProcess::toolText(answer).contains(u"not known"_s));
    QCOMPARE(mcp.exitCode(), 0);
}

void DotmMcpTest::input_endsWithAnOpenStream_endsAtOnce()
{
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    QVERIFY(!mcp.introduce().isEmpty());
    QTRY_COMPARE(m_desk->streams(), 1);
    mcp.endInput();
    QCOMPARE(mcp.exitCode(4'000), 0); // what runs would have been given more
}

void DotmMcpTest::output_readerGone_endsWithZero()
{
    OwnPipe pipe;
    QVERIFY(pipe.isOpen);
    McpProcess mcp(m_home->path());
    redirectOutput(mcp, pipe);
    QVERIFY(mcp.start());
    pipe.closeReader();
    pipe.closeWriter();
    mcp.request(1, u"ping"_s);
    QCOMPARE(mcp.exitCode(), 0);
}

void DotmMcpTest::output_readerGoneWhileSilent_endsWithZero()
{
    OwnPipe pipe;
    QVERIFY(pipe.isOpen);
    McpProcess mcp(m_home->path());
    redirectOutput(mcp, pipe);
    QVERIFY(mcp.start());
    pipe.closeWriter();
    pipe.closeReader();
    QCOMPARE(mcp.exitCode(), 0);
}

void DotmMcpTest::output_readerThatDoesNotRead_holdsNothingUp()
{
    OwnPipe pipe;
    QVERIFY(pipe.isOpen);
    McpProcess mcp(m_home->path());
    redirectOutput(mcp, pipe);
    QVERIFY(mcp.start());
    for (int i = 0; i < 1'000; ++i) { // far more than a pipe holds
        mcp.request(i, u"tools/list"_s);
    }
    while (mcp.process().bytesToWrite() > 0) {
        QVERIFY(mcp.process().waitForBytesWritten());
    }
    QTRY_VERIFY(pipe.waiting() > 32 * 1024);
    mcp.signal(SIGTERM);
    QCOMPARE(mcp.exitCode(10'000), 0);
}

void DotmMcpTest::signals_endItWithZero_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isBusy");
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        QTest::addRow("%d idle", number) << number << false;
        QTest::addRow("%d busy", number) << number << true;
    }
}

void DotmMcpTest::signals_endItWithZero()
{
    QFETCH(int, number);
    QFETCH(bool, isBusy);
    QVERIFY(m_desk->open());
    McpProcess mcp(m_home->path());
    QVERIFY(mcp.start());
    QVERIFY(!mcp.introduce().isEmpty());
    if (isBusy) {
        mcp.call(1, u"slow"_s);
        QTRY_COMPARE(m_desk->shelved(), 1);
    }
    mcp.signal(number);
    QCOMPARE(mcp.exitCode(4'000), 0);
}

QTEST_GUILESS_MAIN(DotmMcpTest)
#include "tst_dotmmcp.moc"
