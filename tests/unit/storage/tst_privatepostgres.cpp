// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/driver/connection.h"
#include "support/privatepostgres.h"

#include <QFileInfo>
#include <QProcess>
#include <QtTest/QTest>

#include <cstdio>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;

class TestPrivatePostgres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databases_areApart();
    void stoppedAndStarted_dataIsThere();
    void testProgramKilled_serverAndFolderGo();
};

void TestPrivatePostgres::databases_areApart()
{
    const auto server = test::PrivatePostgres::create();
    QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
    const auto first = (*server)->createDatabase(u"first"_s);
    const auto second = (*server)->createDatabase(u"second"_s);
    QVERIFY(first && second);
    QVERIFY(!(*server)->createDatabase(u"first"_s));
    QVERIFY((*storage::openPostgres(*first))->script(u"CREATE TABLE t (id BIGINT)"_s));
    QVERIFY(!(*storage::openPostgres(*second))->query(u"SELECT id FROM t"_s));
}

void TestPrivatePostgres::stoppedAndStarted_dataIsThere()
{
    const auto server = test::PrivatePostgres::create();
    QVERIFY(server);
    QVERIFY((*storage::openPostgres((*server)->url()))->script(u"CREATE TABLE t (id BIGINT)"_s));
    (*server)->stop();
    QVERIFY(!storage::openPostgres((*server)->url()));
    QVERIFY((*server)->start());
    QVERIFY((*storage::openPostgres((*server)->url()))->query(u"SELECT id FROM t"_s));
}

void TestPrivatePostgres::testProgramKilled_serverAndFolderGo()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--hold"_s});
    QVERIFY(program.waitForReadyRead(30000));
    const QStringList line = QString::fromUtf8(program.readLine()).trimmed().split(u' ');
    QCOMPARE(line.size(), 2);
    const QString url = line.at(0);
    const QString folder = line.at(1);
    QVERIFY(storage::openPostgres(url));
    QVERIFY(QFileInfo::exists(folder));
    program.kill();
    QVERIFY(program.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!storage::openPostgres(url), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(folder), 10000);
}

/// As "--hold" the program is its own victim: it starts a server, says where it is, and waits to be killed.
static int hold()
{
    const auto server = test::PrivatePostgres::create();
    if (!server) {
        return 1;
    }
    std::printf("%s %s\n", qPrintable((*server)->url()), qPrintable((*server)->folder()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hold"_s)) {
        return hold();
    }
    TestPrivatePostgres test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_privatepostgres.moc"
