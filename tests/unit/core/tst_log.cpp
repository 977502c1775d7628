// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/log.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::core;

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loggable_dropsEverythingThatMayBeSecret_data();
    void loggable_dropsEverythingThatMayBeSecret();
    void lastFour_neverShowsAShortIdentifier_data();
    void lastFour_neverShowsAShortIdentifier();
    void categories_areQuietForDebugByDefault();
};

void LogTest::loggable_dropsEverythingThatMayBeSecret_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("query") << u"https://api.example.com/v1/x?key=hidden&a=1"_s << u"https://api.example.com/v1/x"_s;
    QTest::newRow("fragment") << u"https://example.com/x#token=hidden"_s << u"https://example.com/x"_s;
    QTest::newRow("user") << u"postgresql://u:hidden@db.example.com:5432/main"_s
                          << u"postgresql://db.example.com:5432/main"_s;
    QTest::newRow("all") << u"http://u:hidden@h:1/p?hidden#hidden"_s << u"http://h:1/p"_s;
    QTest::newRow("plain") << u"http://127.0.0.1:8080/oxio/v3"_s << u"http://127.0.0.1:8080/oxio/v3"_s;
    QTest::newRow("empty") << QString() << QString();
}

void LogTest::loggable_dropsEverythingThatMayBeSecret()
{
    QFETCH(const QString, url);
    QFETCH(const QString, shown);
    QCOMPARE(loggable(QUrl(url)), shown);
}

void LogTest::lastFour_neverShowsAShortIdentifier_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("shown");
    QTest::newRow("iccid") << u"89010000000000012345"_s << u"..2345"_s;
    QTest::newRow("five") << u"12345"_s << u"..2345"_s;
    QTest::newRow("four") << u"1234"_s << u"****"_s;
    QTest::newRow("one") << u"1"_s << u"****"_s;
    QTest::newRow("empty") << QString() << u"****"_s;
}

void LogTest::lastFour_neverShowsAShortIdentifier()
{
    QFETCH(const QString, identifier);
    QFETCH(const QString, shown);
    QCOMPARE(lastFour(identifier), shown);
}

void LogTest::categories_areQuietForDebugByDefault()
{
    for (const QLoggingCategory *category :
         {&lcApp(), &lcConfig(), &lcNet(), &lcHttp(), &lcStorage(), &lcProvider(), &lcService(), &lcActivation(),
          &lcServer(), &lcSandbox(), &lcClient(), &lcUi()}) {
        QVERIFY(QLatin1StringView(category->categoryName()).startsWith("dotm."_L1));
        QVERIFY(!category->isDebugEnabled());
        QVERIFY(category->isInfoEnabled());
    }
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
