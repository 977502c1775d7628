// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;

/// What dotmd says when it cannot start, and that it says it in one line.
class StartupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void help_namesEveryOption();
    void wrongArguments_exitWithTwoAndOneLine_data();
    void wrongArguments_exitWithTwoAndOneLine();
    void portInUse_isOneSentence();
    void folderInUse_isOneSentence();
    void unwritableFolder_isOneSentence();
    void databaseOfAnotherProduct_isRefused();
    void newerDatabase_isRefused();
    void liveWithEmulatorHost_isRefused();
    void liveWithoutSettings_startsWithFeaturesOff();

private:
    void expectSentence(DotmdProcess &dotmd, const QStringList &arguments, const QByteArray &part,
                        const QProcessEnvironment &environment = {});
};

namespace {

struct Ended
{
    int code;
    QByteArray out;
    QByteArray err;
};

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(DotmdProcess::program(), arguments);
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void writeSqlite(const QString &path, const QString &sql)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2]); c.commit()"_s,
                  path, sql});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.exitCode(), 0);
}

} // namespace

void StartupTest::expectSentence(DotmdProcess &dotmd, const QStringList &arguments, const QByteArray &part,
                                 const QProcessEnvironment &environment)
{
    QVERIFY(!dotmd.start(arguments, environment));
    QCOMPARE(dotmd.waitForExit(), 1);
    QByteArray sentence;
    for (const QByteArray &line : dotmd.log().split('\n')) {
        sentence = line.startsWith("dotmd: ") ? line : sentence;
    }
    QVERIFY2(sentence.contains(part), dotmd.log().constData());
    QVERIFY(sentence.endsWith('.'));
}

void StartupTest::help_namesEveryOption()
{
    const Ended help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *option : {"--profile", "--listen", "--data-dir", "--database", "--version"}) {
        QVERIFY2(help.out.contains(option), option);
    }
    QVERIFY(run({u"--version"_s}).out.startsWith("dotmd "));
}

void StartupTest::wrongArguments_exitWithTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("unknown profile") << QStringList{u"--profile"_s, u"party"_s};
    QTest::newRow("remote profile") << QStringList{u"--profile"_s, u"remote"_s};
    QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s};
    QTest::newRow("big port") << QStringList{u"--listen"_s, u"127.0.0.1:99999"_s};
    QTest::newRow("word") << QStringList{u"start"_s};
}

void StartupTest::wrongArguments_exitWithTwoAndOneLine()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY(ended.err.startsWith("dotmd: "));
}

void StartupTest::portInUse_isOneSentence()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    DotmdProcess dotmd;
    expectSentence(dotmd, {u"--listen"_s, u"127.0.0.1:%1"_s.arg(taken.serverPort())}, "in use");
}

void StartupTest::folderInUse_isOneSentence()
{
    DotmdProcess first;
    QVERIFY2(first.start(), first.log().constData());
    DotmdProcess second(first.dataDir());
    expectSentence(second, {}, "in use by another running program");
}

void StartupTest::unwritableFolder_isOneSentence()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    DotmdProcess dotmd(folder.filePath(u"file/below"_s));
    expectSentence(dotmd, {}, "cannot be written");
}

void StartupTest::databaseOfAnotherProduct_isRefused()
{
    DotmdProcess dotmd;
    writeSqlite(dotmd.dataDir() + u"/dotm.sqlite"_s, u"CREATE TABLE recipes (name TEXT);"_s);
    expectSentence(dotmd, {}, "dotm.sqlite");
}

void StartupTest::newerDatabase_isRefused()
{
    DotmdProcess dotmd;
    QVERIFY2(dotmd.start(), dotmd.log().constData());
    QCOMPARE(dotmd.terminate(), 0);
    writeSqlite(
        dotmd.dataDir() + u"/dotm.sqlite"_s,
        u"INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (9999, 'future', 'x', 0);"_s);
    expectSentence(dotmd, {}, "newer");
}

void StartupTest::liveWithEmulatorHost_isRefused()
{
    QProcessEnvironment environment;
    environment.insert(u"FIREBASE_AUTH_EMULATOR_HOST"_s, u"127.0.0.1:9099"_s);
    DotmdProcess dotmd;
    expectSentence(dotmd, {u"--profile"_s, u"live"_s}, "FIREBASE_AUTH_EMULATOR_HOST", environment);
}

void StartupTest::liveWithoutSettings_startsWithFeaturesOff()
{
    DotmdProcess dotmd;
    QVERIFY2(dotmd.start({u"--profile"_s, u"live"_s}), dotmd.log().constData());
    QVERIFY(dotmd.sandbox().isEmpty());
    ApiCaller api;
    const QJsonObject service = api.get(at(dotmd.url(), u"/api/service"_s)).json();
    QCOMPARE(service.value("payments"_L1).toBool(), false);
    QCOMPARE(service.value("simulated"_L1).toBool(), false);
    QCOMPARE(api.post(at(dotmd.url(), u"/api/auth/demo"_s), {{u"role"_s, u"admin"_s}}).status, 404);
    const auto signIn = api.post(at(dotmd.url(), u"/api/auth/sign-in"_s),
                                 {{u"email"_s, u"a@example.com"_s}, {u"password"_s, u"sesame-123"_s}});
    QCOMPARE(signIn.status, 503);
    QVERIFY(signIn.json().value("error"_L1).toString().contains(u"FIREBASE_API_KEY"_s));
    QCOMPARE(dotmd.terminate(), 0);
}

QTEST_GUILESS_MAIN(StartupTest)
#include "tst_startup.moc"
