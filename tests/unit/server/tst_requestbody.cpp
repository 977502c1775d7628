// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/bytesreply.h"
#include "server/rest/requestbody.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using server::Field;
using server::FieldType;

namespace {

const QList<Field> &fields()
{
    static const QList<Field> list{
        {u"name"_s, FieldType::Text, true, u"who"_s, 8},      {u"count"_s, FieldType::Integer, false, u"how many"_s, 4},
        {u"flag"_s, FieldType::Boolean, false, u"whether"_s}, {u"more"_s, FieldType::Object, false, u"the rest"_s},
        {u"note"_s, FieldType::Text, false, u"free"_s, 8},    {u"tags"_s, FieldType::TextList, false, u"words"_s, 8}};
    return list;
}

QByteArray nested(int depth)
{
    return R"({"name":"a","more":)" + QByteArray(R"({"a":)").repeated(depth) + "1" + QByteArray(depth, '}') + "}";
}

} // namespace

class RequestBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_good_isRead_data();
    void body_good_isRead();
    void body_bad_isOneSentence_data();
    void body_bad_isOneSentence();
    void body_empty_isAnEmptyObject();
    void query_good_passes_data();
    void query_good_passes();
    void query_bad_isOneSentence_data();
    void query_bad_isOneSentence();
    void query_requiredMissing_isNamed();
    void bytes_range_isAnswered_data();
    void bytes_range_isAnswered();
    void bytes_conditions_areHeeded();
};

void RequestBodyTest::body_good_isRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("least") << QByteArray(R"({"name":"a"})");
    QTest::newRow("all") << QByteArray(R"({"name":"a","count":-3,"flag":false,"more":{"x":[1,2]},"note":""})");
    QTest::newRow("optional null") << QByteArray(R"({"name":"a","count":null,"more":null})");
    QTest::newRow("at the length") << QByteArray(R"({"name":"12345678"})");
    QTest::newRow("whole number as 2.0") << QByteArray(R"({"name":"a","count":2.0})");
    QTest::newRow("brackets inside text") << QByteArray(R"({"name":"[[[{\"{"})");
    QTest::newRow("list") << QByteArray(R"({"name":"a","tags":["12345678",""]})");
    QTest::newRow("empty list") << QByteArray(R"({"name":"a","tags":[]})");
    QTest::newRow("deep, but not too deep") << nested(28);
}

void RequestBodyTest::body_good_isRead()
{
    QFETCH(const QByteArray, body);
    http::Request request;
    request.body = body;
    const auto read = server::readBody(request, fields());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(read->contains("name"_L1));
}

void RequestBodyTest::body_bad_isOneSentence_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence");
    const QString noObject = u"The body must be a JSON object."_s;
    QTest::newRow("not JSON") << QByteArray("name=a") << noObject;
    QTest::newRow("array") << QByteArray("[]") << noObject;
    QTest::newRow("text") << QByteArray(R"("a")") << noObject;
    QTest::newRow("null") << QByteArray("null") << noObject;
    QTest::newRow("cut off") << QByteArray(R"({"name":"a")") << noObject;
    QTest::newRow("something behind it") << QByteArray(R"({"name":"a"} x)") << noObject;
    QTest::newRow("not UTF-8") << QByteArray("{\"name\":\"\xff\"}") << noObject;
    QTest::newRow("too deep") << nested(40) << u"The body is nested too deeply."_s;
    QTest::newRow("deeper than any stack") << QByteArray(500'000, '[') << u"The body is nested too deeply."_s;
    QTest::newRow("missing") << QByteArray(R"({"count":1})") << u"\"name\" is missing."_s;
    QTest::newRow("nothing at all") << QByteArray() << u"\"name\" is missing."_s;
    QTest::newRow("required null") << QByteArray(R"({"name":null})") << u"\"name\" must be text."_s;
    QTest::newRow("blank") << QByteArray(R"({"name":"  "})") << u"\"name\" must not be empty."_s;
    QTest::newRow("too long") << QByteArray(R"({"name":"123456789"})") << u"\"name\" may have at most 8 characters."_s;
    QTest::newRow("number as text") << QByteArray(R"({"name":5})") << u"\"name\" must be text."_s;
    QTest::newRow("NUL") << QByteArray(R"({"name":"a\u0000b"})") << u"\"name\" holds a character it may not."_s;
    QTest::newRow("text as number") << QByteArray(R"({"name":"a","count":"1"})")
                                    << u"\"count\" must be a whole number."_s;
    QTest::newRow("fraction") << QByteArray(R"({"name":"a","count":1.5})") << u"\"count\" must be a whole number."_s;
    QTest::newRow("beyond 64 bits") << QByteArray(R"({"name":"a","count":1e300})")
                                    << u"\"count\" must be a whole number."_s;
    QTest::newRow("text as list") << QByteArray(R"({"name":"a","tags":"x"})") << u"\"tags\" must be a list of texts."_s;
    QTest::newRow("numbers in list") << QByteArray(R"({"name":"a","tags":["x",1]})")
                                     << u"\"tags\" must be a list of texts."_s;
    QTest::newRow("long one in list") << QByteArray(R"({"name":"a","tags":["123456789"]})")
                                      << u"\"tags\" may have at most 8 characters."_s;
    QTest::newRow("NUL in list") << QByteArray(R"({"name":"a","tags":["\u0000"]})")
                                 << u"\"tags\" holds a character it may not."_s;
    QTest::newRow("number as flag") << QByteArray(R"({"name":"a","flag":1})") << u"\"flag\" must be true or false."_s;
    QTest::newRow("list as object") << QByteArray(R"({"name":"a","more":[]})") << u"\"more\" must be an object."_s;
    QTest::newRow("unknown") << QByteArray(R"({"name":"a","role":"owner"})")
                             << u"\"role\" is not a member of this request."_s;
    QTest::newRow("letter case counts") << QByteArray(R"({"Name":"a"})")
                                        << u"\"Name\" is not a member of this request."_s;
    QTest::newRow("unknown with a long name") << QByteArray("{\"" + QByteArray(5'000, 'x') + "\":1}")
                                              << u"\"%1\" is not a member of this request."_s.arg(QString(64, u'x'));
}

void RequestBodyTest::body_bad_isOneSentence()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, sentence);
    http::Request request;
    request.body = body;
    const auto read = server::readBody(request, fields());
    QVERIFY(!read);
    QCOMPARE(read.error().code, core::ErrorCode::Invalid);
    QCOMPARE(read.error().detail, sentence);
}

void RequestBodyTest::body_empty_isAnEmptyObject()
{
    const auto read = server::readBody(http::Request(), {});
    QVERIFY(read);
    QVERIFY(read->isEmpty());
}

void RequestBodyTest::query_good_passes_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("none") << QString();
    QTest::newRow("text") << u"note=a%20b"_s;
    QTest::newRow("number") << u"count=-12"_s;
    QTest::newRow("empty text") << u"note="_s;
}

void RequestBodyTest::query_good_passes()
{
    QFETCH(const QString, query);
    http::Request request;
    request.query = QUrlQuery(query);
    const auto checked = server::checkQuery(request, fields().mid(1));
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
}

void RequestBodyTest::query_bad_isOneSentence_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown") << u"role=owner"_s << u"\"role\" is not a parameter"_s;
    QTest::newRow("not a number") << u"count=many"_s << u"\"count\" must be a whole number"_s;
    QTest::newRow("empty number") << u"count="_s << u"\"count\" must be a whole number"_s;
    QTest::newRow("fraction") << u"count=1.5"_s << u"\"count\" must be a whole number"_s;
    QTest::newRow("number too long") << u"count=00000012"_s << u"\"count\" must be a whole number"_s;
    QTest::newRow("text too long") << u"note=123456789"_s << u"\"note\""_s;
    QTest::newRow("second of the same name") << u"count=1&count=x"_s << u"\"count\" must be a whole number"_s;
}

void RequestBodyTest::query_bad_isOneSentence()
{
    QFETCH(const QString, query);
    QFETCH(const QString, part);
    http::Request request;
    request.query = QUrlQuery(query);
    const auto checked = server::checkQuery(request, fields().mid(1));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, core::ErrorCode::Invalid);
    QVERIFY2(checked.error().detail.startsWith(part), qPrintable(checked.error().detail));
}

void RequestBodyTest::query_requiredMissing_isNamed()
{
    const auto checked = server::checkQuery(http::Request(), fields());
    QVERIFY(!checked);
    QCOMPARE(checked.error().detail, u"\"name\" is missing."_s);
}

void RequestBodyTest::bytes_range_isAnswered_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *range, int status, const char *body, const char *said) {
        QTest::newRow(range) << QByteArray(range) << status << QByteArray(body) << QByteArray(said);
    };
    row("", 200, "0123456789", "");
    row("bytes=2-4", 206, "234", "bytes 2-4/10");
    row("bytes=7-", 206, "789", "bytes 7-9/10");
    row("bytes=-3", 206, "789", "bytes 7-9/10");
    row("bytes=-99", 206, "0123456789", "bytes 0-9/10");
    row("bytes=5-99", 206, "56789", "bytes 5-9/10");
    row("bytes=10-", 416, "", "bytes */10");
    row("bytes=-0", 416, "", "bytes */10");
    row("bytes=4-2", 200, "0123456789", "");
    row("bytes=1-2,4-5", 200, "0123456789", "");
    row("bytes=a-b", 200, "0123456789", "");
    row("bytes=1-x", 200, "0123456789", "");
    row("bytes=-", 200, "0123456789", "");
    row("lines=1-2", 200, "0123456789", "");
    row("bytes=99999999999999999999-", 200, "0123456789", "");
}

void RequestBodyTest::bytes_range_isAnswered()
{
    QFETCH(const QByteArray, range);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, said);
    http::Request request;
    request.headers = {{"Range", range}};
    const http::Response response = server::bytesReply(request, {"0123456789", "audio/mpeg", "tag"});
    QCOMPARE(response.status, status);
    QCOMPARE(response.body, body);
    QCOMPARE(response.headers.contains(http::Header("Content-Range", said)), !said.isEmpty());
    QVERIFY(response.headers.contains(http::Header("Accept-Ranges", "bytes")));
}

void RequestBodyTest::bytes_conditions_areHeeded()
{
    const auto statusOf = [](const QList<http::Header> &headers) {
        http::Request request;
        request.headers = headers;
        return server::bytesReply(request, {"0123456789", "audio/mpeg", "tag"}).status;
    };
    QCOMPARE(statusOf({{"If-None-Match", "\"tag\""}}), 304);
    QCOMPARE(statusOf({{"If-None-Match", "\"a\", W/\"tag\""}}), 304);
    QCOMPARE(statusOf({{"If-None-Match", "\"other\""}}), 200);
    QCOMPARE(statusOf({{"Range", "bytes=1-2"}, {"If-Range", "\"tag\""}}), 206);
    QCOMPARE(statusOf({{"Range", "bytes=1-2"}, {"If-Range", "\"other\""}}), 200);
}

QTEST_GUILESS_MAIN(RequestBodyTest)
#include "tst_requestbody.moc"
