// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "net/endpoint.h"
#include "net/jsonfields.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using net::JsonFields;

class JsonFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFields_areRead();
    void missingOrNull_isFineWhenOptional();
    void fault_eachKind_isKeptWithItsName_data();
    void fault_eachKind_isKeptWithItsName();
    void fault_first_isTheOneTold();
    void checked_faulty_isErrorWithoutValues();
    void jsonObject_anythingElse_isProtocol_data();
    void jsonObject_anythingElse_isProtocol();
    void parsedList_oneFailure_failsTheList();
    void endpointUrl_baseWithPath_isJoined_data();
    void endpointUrl_baseWithPath_isJoined();
    void pathSegment_slashAndQuery_stayInside();
};

void JsonFieldsTest::goodFields_areRead()
{
    const QJsonObject inner{{u"deep"_s, u"x"_s}, {u"list"_s, QJsonArray{1}}};
    JsonFields fields({{u"text"_s, u"a"_s}, {u"number"_s, 9007199254740993LL}, {u"flag"_s, true}, {u"in"_s, inner}},
                      u"Answer"_s);
    QCOMPARE(fields.text(u"text"_s), u"a"_s);
    QCOMPARE(fields.integer(u"number"_s), 9007199254740993LL);
    QVERIFY(fields.optionalFlag(u"flag"_s));
    QCOMPARE(fields.text(u"in.deep"_s), u"x"_s);
    QCOMPARE(fields.array(u"in.list"_s), QJsonArray{1});
    QCOMPARE(fields.optionalObject(u"in"_s), inner);
    QVERIFY(fields.isGood());
}

void JsonFieldsTest::missingOrNull_isFineWhenOptional()
{
    JsonFields fields({{u"null"_s, QJsonValue()}}, u"Answer"_s);
    for (const auto &key : {u"null"_s, u"none"_s, u"none.below"_s, u"null.below"_s}) {
        QVERIFY(fields.isMissing(key));
        QCOMPARE(fields.optionalText(key), QString());
        QCOMPARE(fields.optionalInteger(key, 7), 7);
        QVERIFY(!fields.optionalFlag(key));
        QVERIFY(fields.optionalObject(key).isEmpty());
        QVERIFY(fields.optionalArray(key).isEmpty());
    }
    QVERIFY(fields.isGood());
}

void JsonFieldsTest::fault_eachKind_isKeptWithItsName_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("fault");
    QTest::newRow("text missing") << QJsonValue(QJsonValue::Undefined) << u"Answer: \"key\" is missing"_s;
    QTest::newRow("text null") << QJsonValue() << u"Answer: \"key\" is missing"_s;
    QTest::newRow("text empty") << QJsonValue(u""_s) << u"Answer: \"key\" is missing"_s;
    QTest::newRow("text number") << QJsonValue(5) << u"Answer: \"key\" is of the wrong type"_s;
    QTest::newRow("integer missing") << QJsonValue(QJsonValue::Undefined) << u"Answer: \"key\" is missing"_s;
    QTest::newRow("integer text") << QJsonValue(u"5"_s) << u"Answer: \"key\" is of the wrong type"_s;
    QTest::newRow("integer fraction") << QJsonValue(0.5) << u"Answer: \"key\" is no whole number"_s;
    QTest::newRow("integer huge") << QJsonValue(1e19) << u"Answer: \"key\" is no whole number"_s;
    QTest::newRow("array missing") << QJsonValue(QJsonValue::Undefined) << u"Answer: \"key\" is missing"_s;
    QTest::newRow("array object") << QJsonValue(QJsonObject{{u"a"_s, 1}}) << u"Answer: \"key\" is of the wrong type"_s;
}

void JsonFieldsTest::fault_eachKind_isKeptWithItsName()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, fault);
    JsonFields fields({{u"key"_s, value}}, u"Answer"_s);
    const QByteArray kind = QByteArray(QTest::currentDataTag()).split(' ').first();
    if (kind == "text") {
        QCOMPARE(fields.text(u"key"_s), QString());
    } else if (kind == "integer") {
        std::ignore = fields.integer(u"key"_s);
    } else {
        QVERIFY(fields.array(u"key"_s).isEmpty());
    }
    QVERIFY(!fields.isGood());
    QCOMPARE(fields.error().detail, fault);
}

void JsonFieldsTest::fault_first_isTheOneTold()
{
    JsonFields fields({}, u"Answer"_s);
    std::ignore = fields.text(u"first"_s);
    std::ignore = fields.text(u"second"_s);
    QVERIFY(fields.error().detail.contains("first"_L1));
}

void JsonFieldsTest::checked_faulty_isErrorWithoutValues()
{
    JsonFields fields({{u"code"_s, QJsonArray{u"LPA:1$secret"_s}}}, u"Answer"_s);
    QString code = fields.optionalText(u"code"_s);
    const auto result = fields.checked(std::move(code));
    QCOMPARE(result.error().code, ErrorCode::Protocol);
    QVERIFY(!result.error().detail.contains("secret"_L1));
}

void JsonFieldsTest::jsonObject_anythingElse_isProtocol_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[{}]");
    QTest::newRow("text") << QByteArray("\"{}\"");
    QTest::newRow("trailing") << QByteArray("{}x");
    QTest::newRow("nested") << QByteArray(R"({"a":)").repeated(100'000);
}

void JsonFieldsTest::jsonObject_anythingElse_isProtocol()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(net::jsonObject(body, u"Answer"_s).error().code, ErrorCode::Protocol);
    QVERIFY(net::jsonObject("{}", u"Answer"_s));
}

void JsonFieldsTest::parsedList_oneFailure_failsTheList()
{
    const auto parse = +[](const QJsonObject &object) {
        JsonFields fields(object, u"Entry"_s);
        QString id = fields.text(u"id"_s);
        return fields.checked(std::move(id));
    };
    const QJsonObject good{{u"id"_s, u"a"_s}};
    QCOMPARE(net::parsedList<QString>({good, good}, parse).value(), (QStringList{u"a"_s, u"a"_s}));
    QCOMPARE(net::parsedList<QString>({good, 7}, parse).error().code, ErrorCode::Protocol);
}

void JsonFieldsTest::endpointUrl_baseWithPath_isJoined_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host") << u"https://a.example"_s << u"https://a.example/v1/x%2Fy?q=%2B%20%26"_s;
    QTest::newRow("slash") << u"https://a.example/"_s << u"https://a.example/v1/x%2Fy?q=%2B%20%26"_s;
    QTest::newRow("prefix") << u"http://127.0.0.1:81/stripe"_s << u"http://127.0.0.1:81/stripe/v1/x%2Fy?q=%2B%20%26"_s;
    QTest::newRow("prefix, slash") << u"http://h/a%2Fb/"_s << u"http://h/a%2Fb/v1/x%2Fy?q=%2B%20%26"_s;
}

void JsonFieldsTest::endpointUrl_baseWithPath_isJoined()
{
    QFETCH(const QString, base);
    QFETCH(const QString, expected);
    const QUrl url = net::endpointUrl(QUrl(base), u"/v1/"_s + net::pathSegment(u"x/y"_s), {{u"q"_s, u"+ &"_s}});
    QCOMPARE(url.toString(QUrl::FullyEncoded), expected);
}

void JsonFieldsTest::pathSegment_slashAndQuery_stayInside()
{
    QCOMPARE(net::pathSegment(u"../a?b#c%d"_s), u"..%2Fa%3Fb%23c%25d"_s);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::JsonFieldsTest)
#include "tst_jsonfields.moc"
