// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/jsontext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;

namespace {

constexpr JsonDialect kStrict{};
constexpr JsonDialect kComments{.comments = true, .trailingCommas = false};
constexpr JsonDialect kLoose{.comments = true, .trailingCommas = true};

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_wellFormed_isTaken_data();
    void parse_wellFormed_isTaken();
    void parse_malformed_isRefused_data();
    void parse_malformed_isRefused();
    void parse_looserThanTheDialect_isRefused_data();
    void parse_looserThanTheDialect_isRefused();
    void parse_nothingButBlanks_isEmpty_data();
    void parse_nothingButBlanks_isEmpty();
    void parse_duplicateKey_isSaidWithItsPlace_data();
    void parse_duplicateKey_isSaidWithItsPlace();
    void parse_size_endsAtTheLimit();
    void parse_depth_endsAtTheLimit();
    void values_haveTheirPlaces();
    void strings_areDecoded_data();
    void strings_areDecoded();
    void everyPrefix_endsWithoutHarm();
};

void TestJsonText::parse_wellFormed_isTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("object") << "{}"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("blanks") << " \t\r\n{ \"a\" : [ 1 , 2 ] } \n"_ba;
    QTest::newRow("numbers") << "[0,-0,12,1.5,1e5,1E-5,1.25e+3,-3.0]"_ba;
    QTest::newRow("words") << "[true,false,null]"_ba;
    QTest::newRow("escapes") << R"(["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"])"_ba;
    QTest::newRow("lone surrogate") << R"(["\ud800"])"_ba;
    QTest::newRow("UTF-8") << "[\"\xc3\xa9\"]"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf{}"_ba;
    QTest::newRow("one key in two objects") << R"({"a":{"x":1},"b":{"x":1}})"_ba;
}

void TestJsonText::parse_wellFormed_isTaken()
{
    QFETCH(const QByteArray, bytes);
    for (const JsonDialect dialect : {kStrict, kComments, kLoose}) {
        const TextResult<JsonText> text = JsonText::parse(bytes, dialect);
        QVERIFY(text.has_value());
        QVERIFY(!text->isEmpty());
        QCOMPARE(text->bytes(), bytes);
    }
}

void TestJsonText::parse_malformed_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("open object") << "{"_ba;
    QTest::newRow("open array") << "[1"_ba;
    QTest::newRow("open string") << "[\"a"_ba;
    QTest::newRow("open comment") << "{} /* "_ba;
    QTest::newRow("half a comment") << "{} /"_ba;
    QTest::newRow("two values") << "{}{}"_ba;
    QTest::newRow("leading comma") << "[,1]"_ba;
    QTest::newRow("two commas") << "[1,,2]"_ba;
    QTest::newRow("only a comma") << "{,}"_ba;
    QTest::newRow("no colon") << "{\"a\" 1}"_ba;
    QTest::newRow("no value") << "{\"a\":}"_ba;
    QTest::newRow("no comma") << "[1 2]"_ba;
    QTest::newRow("key without quotes") << "{a:1}"_ba;
    QTest::newRow("single quotes") << "{'a':1}"_ba;
    QTest::newRow("wrong bracket") << "[1}"_ba;
    QTest::newRow("leading zero") << "[01]"_ba;
    QTest::newRow("plus sign") << "[+1]"_ba;
    QTest::newRow("bare point") << "[.5]"_ba;
    QTest::newRow("point at the end") << "[1.]"_ba;
    QTest::newRow("no exponent") << "[1e]"_ba;
    QTest::newRow("only a minus") << "[-]"_ba;
    QTest::newRow("hexadecimal") << "[0x1]"_ba;
    QTest::newRow("unknown word") << "[nul]"_ba;
    QTest::newRow("word with capital") << "[True]"_ba;
    QTest::newRow("unknown escape") << R"(["\x"])"_ba;
    QTest::newRow("short code") << R"(["\u12"])"_ba;
    QTest::newRow("code with letters") << R"(["\u12g4"])"_ba;
    QTest::newRow("escape at the end") << "[\"\\"_ba;
    QTest::newRow("tab in a string") << "[\"\t\"]"_ba;
    QTest::newRow("line end in a string") << "[\"\n\"]"_ba;
    QTest::newRow("zero byte") << QByteArray("{}\0", 3);
    QTest::newRow("zero byte first") << QByteArray("\0{}", 3);
    QTest::newRow("no-break space") << "\xc2\xa0{}"_ba;
    QTest::newRow("two marks") << "\xef\xbb\xbf\xef\xbb\xbf{}"_ba;
    QTest::newRow("hash comment") << "# a\n{}"_ba;
    QTest::newRow("carriage return in a comment") << "// a\rb\n{}"_ba;
}

void TestJsonText::parse_malformed_isRefused()
{
    QFETCH(const QByteArray, bytes);
    for (const JsonDialect dialect : {kStrict, kComments, kLoose}) {
        const TextResult<JsonText> text = JsonText::parse(bytes, dialect);
        QVERIFY(!text.has_value());
        QCOMPARE(text.error().problem, SetupProblem::Malformed);
        QVERIFY(text.error().offset >= 0 && text.error().offset <= bytes.size());
    }
    QCOMPARE(JsonText::parse("\xff{}", kStrict).error().problem, SetupProblem::NotText);
}

void TestJsonText::parse_looserThanTheDialect_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("withComments");
    QTest::newRow("line comment") << "{} // a"_ba << true;
    QTest::newRow("line comment in CRLF") << "// a\r\n{}"_ba << true;
    QTest::newRow("block comment") << "{/* a\n*/}"_ba << true;
    QTest::newRow("comment everywhere") << "/*1*/{/*2*/\"a\"/*3*/:/*4*/1/*5*/,\"b\":2//6\n}"_ba << true;
    QTest::newRow("comma in an object") << "{\"a\":1,}"_ba << false;
    QTest::newRow("comma in an array") << "[1, ]"_ba << false;
    QTest::newRow("comma and comment") << "[1, // a\n]"_ba << false;
}

void TestJsonText::parse_looserThanTheDialect_isRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, withComments);
    QVERIFY(!JsonText::parse(bytes, kStrict).has_value());
    QCOMPARE(JsonText::parse(bytes, kComments).has_value(), withComments);
    QVERIFY(JsonText::parse(bytes, kLoose).has_value());
}

void TestJsonText::parse_nothingButBlanks_isEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"_ba;
    QTest::newRow("white space") << " \r\n\t"_ba;
    QTest::newRow("comments") << "// a\n/* b */"_ba;
}

void TestJsonText::parse_nothingButBlanks_isEmpty()
{
    QFETCH(const QByteArray, bytes);
    const TextResult<JsonText> text = JsonText::parse(bytes, kComments);
    QVERIFY(text.has_value());
    QVERIFY(text->isEmpty());
}

void TestJsonText::parse_duplicateKey_isSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("at the root") << R"({"a":1,"a":2})"_ba << qsizetype(7);
    QTest::newRow("deep inside") << R"([{"x":{"a":1,"b":2,"a":3}}])"_ba << qsizetype(19);
    QTest::newRow("in another spelling") << R"({"a":1,"\u0061":2})"_ba << qsizetype(7);
    QTest::newRow("empty key") << R"({"":1,"":2})"_ba << qsizetype(6);
}

void TestJsonText::parse_duplicateKey_isSaidWithItsPlace()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, offset);
    const TextResult<JsonText> text = JsonText::parse(bytes, kLoose);
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().problem, SetupProblem::DuplicateKey);
    QCOMPARE(text.error().offset, offset);
}

void TestJsonText::parse_size_endsAtTheLimit()
{
    const QByteArray largest = "{}" + QByteArray(kMaxConfigSize - 2, ' ');
    QVERIFY(JsonText::parse(largest, kStrict).has_value());
    QCOMPARE(JsonText::parse(largest + ' ', kStrict).error().problem, SetupProblem::TooLarge);
}

void TestJsonText::parse_depth_endsAtTheLimit()
{
    const auto nested = [](qsizetype depth) {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    QVERIFY(JsonText::parse(nested(129), kStrict).has_value());
    QCOMPARE(JsonText::parse(nested(130), kStrict).error().problem, SetupProblem::Malformed);
    QVERIFY(!JsonText::parse(QByteArray(kMaxConfigSize, '['), kStrict).has_value());
}

void TestJsonText::values_haveTheirPlaces()
{
    const QByteArray bytes = R"( {"a": [1, "x"], "b" : {"c": null} , "d": true} )";
    const TextResult<JsonText> text = JsonText::parse(bytes, kStrict);
    QVERIFY(text.has_value());
    const std::vector<quint32> members = text->children(0);
    QCOMPARE(members.size(), std::size_t(3));
    QCOMPARE(text->raw(0).toByteArray(), bytes.trimmed());
    QCOMPARE(text->raw(members[0]).toByteArray(), R"([1, "x"])"_ba);
    QCOMPARE(text->raw(members[1]).toByteArray(), R"({"c": null})"_ba);
    QCOMPARE(text->key(members[1]), u"b"_s);
    QCOMPARE(text->node(members[1]).keyBegin, quint32(bytes.indexOf("\"b\"")));
    QCOMPARE(text->children(members[0]).size(), std::size_t(2));
    QCOMPARE(text->string(text->children(members[0])[1]), u"x"_s);
    QCOMPARE(text->member(0, u"d"_s), std::optional(members[2]));
    QCOMPARE(text->member(0, u"e"_s), std::nullopt);
    QCOMPARE(text->member(members[0], u"a"_s), std::nullopt);
    QCOMPARE(text->commaAfter(text->node(members[1]).end), qsizetype(bytes.lastIndexOf(',')));
    QCOMPARE(text->commaAfter(text->node(members[2]).end), qsizetype(-1));
}

void TestJsonText::strings_areDecoded_data()
{
    QTest::addColumn<QByteArray>("quoted");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << R"("")"_ba << QString();
    QTest::newRow("plain") << R"("abc")"_ba << u"abc"_s;
    QTest::newRow("escapes") << R"("\"\\\/\b\f\n\r\t")"_ba << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("odd key") << R"("mcp\u0053ervers")"_ba << u"mcpServers"_s;
    QTest::newRow("backslash before u") << R"("\\u0041")"_ba << u"\\u0041"_s;
    QTest::newRow("pair") << R"("a\ud83d\ude00b")"_ba << u"a\U0001f600b"_s;
    QTest::newRow("UTF-8") << "\"\xc3\xa9\\n\xc3\xa9\""_ba << u"é\né"_s;
    QTest::newRow("byte order mark") << "\"\xef\xbb\xbf"
                                        "a\\n\xef\xbb\xbf\""_ba
                                     << u"\ufeffa\n\ufeff"_s;
}

void TestJsonText::strings_areDecoded()
{
    QFETCH(const QByteArray, quoted);
    QFETCH(const QString, text);
    const TextResult<JsonText> parsed = JsonText::parse('[' + quoted + ']', kStrict);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->string(1), text);
}

void TestJsonText::everyPrefix_endsWithoutHarm()
{
    const QByteArray bytes = "\xef\xbb\xbf// c\n{\"a\\u0041\": [1.5e3, true, {\"b\": \"\xc3\xa9\\n\"},], /* d */ }";
    QVERIFY(JsonText::parse(bytes, kLoose).has_value());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const TextResult<JsonText> text = JsonText::parse(bytes.first(size), kLoose);
        QVERIFY(!text.has_value() || text->isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
