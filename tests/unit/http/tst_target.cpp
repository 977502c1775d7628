// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/target.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::http;

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readTarget_wellFormed_isDecoded_data();
    void readTarget_wellFormed_isDecoded();
    void readTarget_malformed_isRefused_data();
    void readTarget_malformed_isRefused();
    void readTarget_query_isDecodedWithPlusAsSpace();
    void header_lookup_ignoresLetterCase();
};

void TestTarget::readTarget_wellFormed_isDecoded_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << "/api/x"_ba << u"/api/x"_s;
    QTest::newRow("escaped space") << "/a%20b"_ba << u"/a b"_s;
    QTest::newRow("escaped UTF-8") << "/%C3%A9"_ba << u"/é"_s;
    QTest::newRow("lower-case hex") << "/%c3%a9"_ba << u"/é"_s;
    QTest::newRow("plus stays in a path") << "/a+b"_ba << u"/a+b"_s;
    QTest::newRow("dots inside a name") << "/.well-known/a..b"_ba << u"/.well-known/a..b"_s;
    QTest::newRow("absolute form") << "http://host:80/a?b"_ba << u"/a"_s;
    QTest::newRow("absolute form without path") << "http://host"_ba << u"/"_s;
    QTest::newRow("query only") << "/?a=1"_ba << u"/"_s;
}

void TestTarget::readTarget_wellFormed_isDecoded()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, path);
    Request request;
    QVERIFY(readTarget(target, request));
    QCOMPARE(request.path, path);
    QCOMPARE(request.target, target);
}

void TestTarget::readTarget_malformed_isRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("no slash") << "a"_ba;
    QTest::newRow("asterisk") << "*"_ba;
    QTest::newRow("authority") << "host:443"_ba;
    QTest::newRow("escaped NUL") << "/a%00b"_ba;
    QTest::newRow("escape without digits") << "/a%"_ba;
    QTest::newRow("escape with one digit") << "/a%4"_ba;
    QTest::newRow("escape with a letter beyond F") << "/a%4G"_ba;
    QTest::newRow("broken UTF-8") << "/%ff"_ba;
    QTest::newRow("overlong UTF-8") << "/%c0%af"_ba;
    QTest::newRow("raw byte above ASCII") << "/\xc3\xa9"_ba;
    QTest::newRow("raw space") << "/a b"_ba;
    QTest::newRow("fragment") << "/a#b"_ba;
    QTest::newRow("parent") << "/a/../b"_ba;
    QTest::newRow("escaped parent") << "/a/%2e%2E/b"_ba;
    QTest::newRow("escaped slash before parent") << "/a%2f.."_ba;
    QTest::newRow("here") << "/./a"_ba;
    QTest::newRow("broken escape in the query") << "/a?b=%zz"_ba;
    QTest::newRow("escaped NUL in the query") << "/a?b=%00"_ba;
}

void TestTarget::readTarget_malformed_isRefused()
{
    QFETCH(const QByteArray, target);
    Request request;
    QVERIFY(!readTarget(target, request));
}

void TestTarget::readTarget_query_isDecodedWithPlusAsSpace()
{
    Request request;
    QVERIFY(readTarget("/s?q=a+b%2Bc&tag=1&tag=%C3%A9&empty="_ba, request));
    QCOMPARE(request.queryValues(u"q"_s), QStringList{u"a b+c"_s});
    QCOMPARE(request.queryValues(u"tag"_s), (QStringList{u"1"_s, u"é"_s}));
    QCOMPARE(request.queryValues(u"empty"_s), QStringList{u""_s});
    QVERIFY(request.queryValues(u"none"_s).isEmpty());
}

void TestTarget::header_lookup_ignoresLetterCase()
{
    Request request;
    request.headers = {{"Accept", "a"}, {"accept", "b"}};
    QCOMPARE(request.header("ACCEPT"), "a"_ba);
    QVERIFY(request.header("Accep").isEmpty());
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
