// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../providerbench.h"
#include "providers/oxio/oxioparser.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using oxio::LineStatus;
namespace parser = oxio::parser;

namespace {

/// Shape of a captured answer; the values are made up.
constexpr auto kLine = R"({
  "lineId": "0b9d5b7e-1111-4c6a-9f10-2f6f3d1a0001", "status": "PENDING", "lineType": "LINE_TYPE_MOBILITY",
  "endUserId": "00000000-0000-4000-8000-0000000000aa", "createdTs": "2026-01-15T09:30:00.000Z",
  "activateOnAttach": false,
  "sim": { "simType": "EMBEDDED", "iccid": "8910990000000123459F",
           "activationCode": "1$smdp.example.com$OX20260115000001",
           "activationUrl": "LPA:1$smdp.example.com$OX20260115000001", "countryCode": "US" },
  "phoneNumbers": [{}], "ocsType": "OCSTYPE_MATRIXX" })";

QJsonObject lineObject()
{
    return QJsonDocument::fromJson(kLine).object();
}

core::Result<oxio::Line> parsed(const QJsonObject &object)
{
    return parser::line(QJsonDocument(object).toJson());
}

oxio::Line lineWithSim(const QJsonObject &sim)
{
    QJsonObject object = lineObject();
    object[u"sim"_s] = sim;
    return parsed(object).value_or(oxio::Line());
}

} // namespace

class OxioParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_captured_isRead();
    void line_inEnvelope_isRead();
    void line_status_isKnownOrOtherWithItsWord_data();
    void line_status_isKnownOrOtherWithItsWord();
    void line_phoneNumber_isFoundInEveryShape_data();
    void line_phoneNumber_isFoundInEveryShape();
    void line_activationCode_isWholeOrEmpty_data();
    void line_activationCode_isWholeOrEmpty();
    void line_badTime_isUnknown();
    void line_brokenField_isRefused_data();
    void line_brokenField_isRefused();
    void lines_everyEnvelope_isRead_data();
    void lines_everyEnvelope_isRead();
    void lines_oneBroken_refusesTheAnswer();
    void endUser_everyIdName_isRead_data();
    void endUser_everyIdName_isRead();
    void endUsers_everyEnvelope_isRead_data();
    void endUsers_everyEnvelope_isRead();
    void availableNumbers_textsAndObjects_areRead();
    void availableNumbers_unusableEntry_refusesTheAnswer();
    void areaCodes_textsNumbersAndObjects_areRead();
    void simStatus_answer_isRead();
    void anything_notJson_isProtocol_data();
    void anything_notJson_isProtocol();
};

void OxioParserTest::line_captured_isRead()
{
    const auto line = parser::line(kLine);
    QVERIFY(line);
    QCOMPARE(line->id, u"0b9d5b7e-1111-4c6a-9f10-2f6f3d1a0001"_s);
    QCOMPARE(line->status, LineStatus::Pending);
    QCOMPARE(line->iccid, u"8910990000000123459F"_s);
    QCOMPARE(line->activationCode, u"LPA:1$smdp.example.com$OX20260115000001"_s);
    QCOMPARE(line->phoneNumber, QString());
    QCOMPARE(core::toMs(line->createdAt), 1768469400000);
}

void OxioParserTest::line_inEnvelope_isRead()
{
    const auto line = parsed({{u"line"_s, lineObject()}});
    QVERIFY(line);
    QCOMPARE(line->id, u"0b9d5b7e-1111-4c6a-9f10-2f6f3d1a0001"_s);
}

void OxioParserTest::line_status_isKnownOrOtherWithItsWord_data()
{
    QTest::addColumn<LineStatus>("expected");
    QTest::newRow("PENDING") << LineStatus::Pending;
    QTest::newRow("INITIATING") << LineStatus::Initiating;
    QTest::newRow("ACTIVE") << LineStatus::Active;
    QTest::newRow("active") << LineStatus::Active;
    QTest::newRow("SUSPENDED") << LineStatus::Other;
    QTest::newRow("") << LineStatus::Other;
}

void OxioParserTest::line_status_isKnownOrOtherWithItsWord()
{
    QFETCH(const LineStatus, expected);
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    QJsonObject object = lineObject();
    object[u"status"_s] = word;
    const auto line = parsed(object);
    QVERIFY(line);
    QCOMPARE(line->status, expected);
    QCOMPARE(line->rawStatus, word);
}

void OxioParserTest::line_phoneNumber_isFoundInEveryShape_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto inList = [](const QString &number) {
        return QJsonValue(QJsonArray{QJsonObject(), QJsonObject{{u"phoneNumber"_s, number}}});
    };
    const QString list = u"phoneNumbers"_s;
    const QString single = u"phoneNumber"_s;
    const QJsonObject current{{u"currentPhoneNumber"_s, u"12125550123"_s}};
    QTest::newRow("v3") << list << inList(u"+12125550123"_s) << u"+12125550123"_s;
    QTest::newRow("v3 without plus") << list << inList(u"12125550123"_s) << u"+12125550123"_s;
    QTest::newRow("ten digits") << list << inList(u"2125550123"_s) << u"+12125550123"_s;
    QTest::newRow("written out") << list << inList(u"(212) 555-0123"_s) << u"+12125550123"_s;
    QTest::newRow("abroad") << list << inList(u"442079460000"_s) << u"+442079460000"_s;
    QTest::newRow("v2") << single << QJsonValue(current) << u"+12125550123"_s;
    QTest::newRow("text") << single << QJsonValue(u"12125550123"_s) << u"+12125550123"_s;
    QTest::newRow("letters") << list << inList(u"CALL-ME-NOW"_s) << QString();
    QTest::newRow("too long") << list << inList(u"1234567890123456"_s) << QString();
    QTest::newRow("leading zero") << list << inList(u"+02125550123"_s) << QString();
    QTest::newRow("line break") << list << inList(u"+12125550123\n;x"_s) << QString();
    QTest::newRow("other type") << single << QJsonValue(12125550123LL) << QString();
    QTest::newRow("null") << list << QJsonValue(QJsonValue::Null) << QString();
}

void OxioParserTest::line_phoneNumber_isFoundInEveryShape()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    QJsonObject object = lineObject();
    object[member] = value;
    const auto line = parsed(object);
    QVERIFY(line);
    QCOMPARE(line->phoneNumber, expected);
}

void OxioParserTest::line_activationCode_isWholeOrEmpty_data()
{
    QTest::addColumn<QJsonObject>("sim");
    QTest::addColumn<QString>("expected");
    const QString url = u"activationUrl"_s;
    const QString code = u"activationCode"_s;
    QTest::newRow("url") << QJsonObject{{url, u"LPA:1$a.example$X"_s}} << u"LPA:1$a.example$X"_s;
    QTest::newRow("url in lower case") << QJsonObject{{url, u"lpa:1$a.example$xY"_s}} << u"LPA:1$a.example$xY"_s;
    QTest::newRow("code only") << QJsonObject{{code, u"1$a.example$X"_s}} << u"LPA:1$a.example$X"_s;
    QTest::newRow("code with prefix") << QJsonObject{{code, u"LPA:1$a.example$X"_s}} << u"LPA:1$a.example$X"_s;
    QTest::newRow("url wins") << QJsonObject{{url, u"LPA:1$u.example$X"_s}, {code, u"1$c.example$X"_s}}
                              << u"LPA:1$u.example$X"_s;
    QTest::newRow("web page instead") << QJsonObject{{url, u"https://example.com"_s}, {code, u"1$c.example$X"_s}}
                                      << u"LPA:1$c.example$X"_s;
    QTest::newRow("blanks") << QJsonObject{{url, u" LPA:1$a.example$X\n"_s}} << u"LPA:1$a.example$X"_s;
    QTest::newRow("an ICCID is no code") << QJsonObject{{code, u"8910990000000123459F"_s}} << QString();
    QTest::newRow("null") << QJsonObject{{url, QJsonValue()}, {code, QJsonValue()}} << QString();
    QTest::newRow("none") << QJsonObject() << QString();
}

void OxioParserTest::line_activationCode_isWholeOrEmpty()
{
    QFETCH(const QJsonObject, sim);
    QFETCH(const QString, expected);
    const oxio::Line line = lineWithSim(sim);
    QVERIFY(!line.id.isEmpty());
    QCOMPARE(line.activationCode, expected);
}

void OxioParserTest::line_badTime_isUnknown()
{
    QJsonObject object = lineObject();
    object[u"createdTs"_s] = u"yesterday"_s;
    QCOMPARE(core::toMs(parsed(object)->createdAt), 0);
}

void OxioParserTest::line_brokenField_isRefused_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("lineId") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("lineId ") << QJsonValue(5);
    QTest::newRow("status") << QJsonValue(QJsonArray());
    QTest::newRow("createdTs") << QJsonValue(1768469400);
    QTest::newRow("sim") << QJsonValue(QJsonObject{{u"iccid"_s, 8910990000000123459.0}});
}

void OxioParserTest::line_brokenField_isRefused()
{
    QFETCH(const QJsonValue, value);
    QJsonObject object = lineObject();
    object[QString::fromLatin1(QTest::currentDataTag()).trimmed()] = value;
    const auto line = parsed(object);
    QVERIFY(!line);
    QCOMPARE(line.error().code, ErrorCode::Protocol);
}

void OxioParserTest::lines_everyEnvelope_isRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    const QByteArray line = kLine;
    QTest::newRow("lines") << R"({"lines":[)" + line + "," + line + "]}" << 2;
    QTest::newRow("empty") << QByteArray(R"({"lines":[]})") << 0;
    QTest::newRow("bare list") << "[" + line + "]" << 1;
    QTest::newRow("bare line") << line << 1;
}

void OxioParserTest::lines_everyEnvelope_isRead()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, count);
    const auto lines = parser::lines(json);
    QVERIFY(lines);
    QCOMPARE(lines->size(), count);
}

void OxioParserTest::lines_oneBroken_refusesTheAnswer()
{
    const auto lines = parser::lines(QByteArray(R"({"lines":[)") + kLine + R"(,{"status":"ACTIVE"}]})");
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::Protocol);
}

void OxioParserTest::endUser_everyIdName_isRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::newRow("endUserId") << QByteArray(R"({"endUserId":"e1","id":"x"})") << u"e1"_s;
    QTest::newRow("id") << QByteArray(R"({"id":"e2"})") << u"e2"_s;
    QTest::newRow("userId") << QByteArray(R"({"userId":"e3"})") << u"e3"_s;
    QTest::newRow("none") << QByteArray(R"({"email":"ann@example.com"})") << QString();
    QTest::newRow("number") << QByteArray(R"({"endUserId":7})") << QString();
}

void OxioParserTest::endUser_everyIdName_isRead()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, id);
    const auto user = parser::endUser(json);
    QCOMPARE(user.has_value(), !id.isEmpty());
    QCOMPARE(user.value_or(oxio::EndUser()).id, id);
}

void OxioParserTest::endUsers_everyEnvelope_isRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("endUsers") << QByteArray(R"({"endUsers":[{"endUserId":"e1","email":"a@b.example"}]})");
    QTest::newRow("users") << QByteArray(R"({"users":[{"id":"e1"}]})");
    QTest::newRow("bare") << QByteArray(R"([{"userId":"e1"}])");
}

void OxioParserTest::endUsers_everyEnvelope_isRead()
{
    QFETCH(const QByteArray, json);
    const auto users = parser::endUsers(json);
    QVERIFY(users);
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->first().id, u"e1"_s);
}

void OxioParserTest::availableNumbers_textsAndObjects_areRead()
{
    const auto numbers = parser::availableNumbers(
        R"({"phoneNumbers":["12125550100",{"phoneNumber":"2125550101","city":"New York","state":"NY"},{"number":"+12125550102"}]})");
    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 3);
    QCOMPARE(numbers->at(0).phoneNumber, u"+12125550100"_s);
    QCOMPARE(numbers->at(1).phoneNumber, u"+12125550101"_s);
    QCOMPARE(numbers->at(1).location, u"New York, NY"_s);
    QCOMPARE(numbers->at(2).location, QString());
}

void OxioParserTest::availableNumbers_unusableEntry_refusesTheAnswer()
{
    QCOMPARE(parser::availableNumbers(R"(["nobody"])").error().code, ErrorCode::Protocol);
    QCOMPARE(parser::availableNumbers(R"([{"city":"New York"}])").error().code, ErrorCode::Protocol);
    QCOMPARE(parser::availableNumbers(R"([7])").error().code, ErrorCode::Protocol);
}

void OxioParserTest::areaCodes_textsNumbersAndObjects_areRead()
{
    const auto codes = parser::areaCodes(R"({"areaCodes":["212",{"areaCode":"416"},{"areaCode":646}]})");
    QVERIFY(codes);
    QCOMPARE(*codes, (QStringList{u"212"_s, u"416"_s, u"646"_s}));
    QCOMPARE(parser::areaCodes(R"({"areaCodes":[{}]})").error().code, ErrorCode::Protocol);
}

void OxioParserTest::simStatus_answer_isRead()
{
    const auto status = parser::simStatus(R"({"status":"WARM","simType":"EMBEDDED","other":{}})");
    QVERIFY(status);
    QCOMPARE(status->status, u"WARM"_s);
    QCOMPARE(status->simType, u"EMBEDDED"_s);
    QCOMPARE(parser::simStatus(R"({"simType":"EMBEDDED"})").error().code, ErrorCode::Protocol);
}

void OxioParserTest::anything_notJson_isProtocol_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << QByteArray("<html><body>503 Backend fetch failed</body></html>");
    QTest::newRow("nested") << test::nestedWithoutEnd();
    QTest::newRow("nested lines") << QByteArray(R"({"lines":[)").repeated(50'000);
    QTest::newRow("text") << QByteArray("\"lines\"");
    QTest::newRow("lines as object") << QByteArray(R"({"lines":{}})");
}

void OxioParserTest::anything_notJson_isProtocol()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(parser::lines(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::line(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::endUser(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::endUsers(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::availableNumbers(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::areaCodes(body).error().code, ErrorCode::Protocol);
    QCOMPARE(parser::simStatus(body).error().code, ErrorCode::Protocol);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::OxioParserTest)
#include "tst_oxioparser.moc"
