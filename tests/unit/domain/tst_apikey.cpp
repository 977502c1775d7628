// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/apikey.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
namespace apikey = dotm::domain::apikey;

class ApiKeyRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_isAKeyOrNot_data();
    void text_isAKeyOrNot();
    void digest_isSha256InHex();
    void origin_asBrowsersWriteIt_data();
    void origin_asBrowsersWriteIt();
};

void ApiKeyRulesTest::text_isAKeyOrNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKey");
    const QString good = u"mcp_"_s + QString(42, u'a');
    QTest::newRow("letters") << good << true;
    QTest::newRow("whole alphabet") << u"mcp_ABCXYZabcxyz0189-_ABCXYZabcxyz0189-_AB"_s + u"12345678"_s.left(4) << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("prefix only") << u"mcp_"_s << false;
    QTest::newRow("one short") << good.chopped(1) << false;
    QTest::newRow("one long") << good + u'a' << false;
    QTest::newRow("other prefix") << QString(good).replace(0, 4, u"sk__"_s) << false;
    QTest::newRow("capital prefix") << QString(good).replace(0, 4, u"MCP_"_s) << false;
    QTest::newRow("space inside") << QString(good).replace(10, 1, u" "_s) << false;
    QTest::newRow("plus") << QString(good).replace(10, 1, u"+"_s) << false;
    QTest::newRow("slash") << QString(good).replace(10, 1, u"/"_s) << false;
    QTest::newRow("line break") << good.chopped(1) + u'\n' << false;
    QTest::newRow("letter of another script") << good.chopped(1) + QChar(0x0430) << false;
    QTest::newRow("digit of another script") << good.chopped(1) + QChar(0x0661) << false;
    QTest::newRow("zero") << good.chopped(1) + QChar(u'\0') << false;
}

void ApiKeyRulesTest::text_isAKeyOrNot()
{
    QFETCH(QString, text);
    QFETCH(bool, isKey);
    QCOMPARE(apikey::isWellFormed(text), isKey);
}

void ApiKeyRulesTest::digest_isSha256InHex()
{
    QCOMPARE(apikey::digest(u"abc"_s), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void ApiKeyRulesTest::origin_asBrowsersWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOrigin");
    QTest::newRow("https") << u"https://app.example.com"_s << true;
    QTest::newRow("http with port") << u"http://localhost:3000"_s << true;
    QTest::newRow("address") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("address of six") << u"http://[::1]:8080"_s << true;
    QTest::newRow("slash") << u"https://app.example.com/"_s << false;
    QTest::newRow("path") << u"https://app.example.com/page"_s << false;
    QTest::newRow("query") << u"https://app.example.com?x"_s << false;
    QTest::newRow("fragment") << u"https://app.example.com#x"_s << false;
    QTest::newRow("user") << u"https://me@app.example.com"_s << false;
    QTest::newRow("capitals") << u"https://App.example.com"_s << false;
    QTest::newRow("usual port") << u"https://app.example.com:443"_s << false;
    QTest::newRow("no scheme") << u"app.example.com"_s << false;
    QTest::newRow("other scheme") << u"ftp://app.example.com"_s << false;
    QTest::newRow("star") << u"*"_s << false;
    QTest::newRow("null") << u"null"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void ApiKeyRulesTest::origin_asBrowsersWriteIt()
{
    QFETCH(QString, text);
    QFETCH(bool, isOrigin);
    QCOMPARE(apikey::isOrigin(text), isOrigin);
}

QTEST_GUILESS_MAIN(ApiKeyRulesTest)
#include "tst_apikey.moc"
