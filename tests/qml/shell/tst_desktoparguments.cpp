// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/desktoparguments.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

core::Result<app::DesktopArguments> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    app::addDesktopOptions(parser);
    if (!parser.parse(QStringList{u"dotm-desktop"_s} + arguments)) {
        return core::fail(core::ErrorCode::Invalid, parser.errorText());
    }
    return app::desktopArguments(parser);
}

} // namespace

class TstDesktopArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void parse_nothing_isTheDemo();
    void parse_refused_saysItInOneLine_data();
    void parse_refused_saysItInOneLine();
    void parse_remote_takesHttpsAndLoopback();
    void parse_tour_isOffscreen();
    void parse_roleOfTheDemo_isTaken();
};

void TstDesktopArguments::parse_nothing_isTheDemo()
{
    const auto arguments = parse({});
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->service.profile, config::Profile::Demo);
    QVERIFY(arguments->service.address.isLoopback());
    QVERIFY(!arguments->isOffscreen());
    QVERIFY(!arguments->hasOwnDataDir);
}

void TstDesktopArguments::parse_refused_saysItInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"x"_s} << u"--profile"_s;
    QTest::newRow("mode") << QStringList{u"--mode"_s, u"x"_s} << u"--mode takes"_s;
    for (const QString &mode : {u"agent"_s, u"kiosk"_s}) {
        QTest::newRow(qPrintable(mode)) << QStringList{u"--mode"_s, mode} << u"not part of this version"_s;
    }
    QTest::newRow("role") << QStringList{u"--as"_s, u"king"_s} << u"--as takes"_s;
    QTest::newRow("role of live") << QStringList{u"--profile"_s, u"live"_s, u"--as"_s, u"admin"_s} << u"demo"_s;
    QTest::newRow("server of demo") << QStringList{u"--server"_s, u"https://x.example"_s} << u"--server"_s;
    const QStringList remote{u"--profile"_s, u"remote"_s};
    QTest::newRow("remote without server") << remote << u"--server https"_s;
    for (const QString &url : {u"http://x.example"_s, u"ftp://x.example"_s, u"https://"_s, u"nonsense"_s,
                               u"https://user:pw@x.example"_s, u"http://127.0.0.1.x.example"_s}) {
        QTest::newRow(qPrintable(url)) << remote + QStringList{u"--server"_s, url} << u"--server https"_s;
    }
    QTest::newRow("tour and test") << QStringList{u"--tour"_s, u"/tmp/x"_s, u"--self-test"_s} << u"--tour"_s;
    QTest::newRow("unknown") << QStringList{u"--colour"_s} << u"colour"_s;
}

void TstDesktopArguments::parse_refused_saysItInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const auto parsed = parse(arguments);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, core::ErrorCode::Invalid);
    QVERIFY2(parsed.error().detail.contains(part), qPrintable(parsed.error().detail));
    QVERIFY(!parsed.error().detail.contains(u'\n'));
}

void TstDesktopArguments::parse_remote_takesHttpsAndLoopback()
{
    for (const QString &url : {u"https://dotm.example"_s, u"http://127.0.0.1:8080"_s, u"http://localhost:8080"_s}) {
        const auto arguments = parse({u"--profile"_s, u"remote"_s, u"--server"_s, url});
        QVERIFY2(arguments.has_value(), qPrintable(url));
        QCOMPARE(arguments->server, QUrl(url));
    }
}

void TstDesktopArguments::parse_tour_isOffscreen()
{
    QVERIFY(parse({u"--tour"_s, u"/tmp/x"_s})->isOffscreen());
    QVERIFY(parse({u"--self-test"_s})->isOffscreen());
}

void TstDesktopArguments::parse_roleOfTheDemo_isTaken()
{
    const auto arguments = parse({u"--as"_s, u"agent"_s, u"--data-dir"_s, u"/tmp/x"_s});
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->demoRole, u"agent"_s);
    QCOMPARE(arguments->mode, u"customer"_s);
    QCOMPARE(parse({u"--as"_s, u"admin"_s})->mode, u"admin"_s);
    QCOMPARE(parse({u"--as"_s, u"admin"_s, u"--mode"_s, u"customer"_s})->mode, u"customer"_s);
    QCOMPARE(parse({u"--mode"_s, u"admin"_s})->mode, u"admin"_s);
    QCOMPARE(arguments->service.dataDir, u"/tmp/x"_s);
    QVERIFY(arguments->hasOwnDataDir);
}

QTEST_GUILESS_MAIN(TstDesktopArguments)
#include "tst_desktoparguments.moc"
