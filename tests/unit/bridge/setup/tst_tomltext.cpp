// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/tomltext.h"

#include "bridge/setup/jsontext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;

class TestTomlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_wellFormed_isTaken_data();
    void parse_wellFormed_isTaken();
    void parse_malformed_isRefused_data();
    void parse_malformed_isRefused();
    void parse_duplicate_isRefused_data();
    void parse_duplicate_isRefused();
    void parse_size_endsAtTheLimit();
    void statements_haveTheirPlaces();
    void headersInsideStrings_areNone();
    void strings_areDecoded_data();
    void strings_areDecoded();
    void lists_areRead();
    void everyPrefix_endsWithoutHarm();
};

void TestTomlText::parse_wellFormed_isTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf# a\n"_ba;
    QTest::newRow("comments and blank lines") << "\n# a\n  # b\r\n\t\r\n"_ba;
    QTest::newRow("pairs") << "a = 1\n\"b c\" = 'x' # y\nd-e_1.f . \"g\" = true\n"_ba;
    QTest::newRow("numbers and dates") << "a=[1, -1, +1.5, 1e5, 0xff, 0b1, inf, -inf, nan, 1_000]\n"
                                          "b=1979-05-27T07:32:00-08:00\nc=1979-05-27 07:32:00.5\nd=07:32:00\n"_ba;
    QTest::newRow("tables") << "[a]\nx=1\n[ a . b ]\nx=1\n[[c]]\nx=1\n[[c]]\nx=1\n[c.d]\ny=1\n"_ba;
    QTest::newRow("subtable of each element") << "[[c]]\n[c.d]\nx=1\n[[c]]\n[c.d]\nx=1\n"_ba;
    QTest::newRow("inline tables") << "a = { b = 1, c.d = [ 2 ], e = {} }\n"_ba;
    QTest::newRow("list over lines") << "a = [ # x\n  1,\n\n  2, # y\n]\n"_ba;
    QTest::newRow("long strings") << "a = \"\"\"\n[b]\n\"x\" \\\"\"\" \\\n  y\"\"\"\nb = '''\n[c]''y'''\n"_ba;
    QTest::newRow("quotes before the end") << "a = \"\"\"x\"\"\"\"\"\nb = ''''x''''\n"_ba;
    QTest::newRow("empty strings") << "a = \"\"\nb = ''\nc = \"\"\"\"\"\"\n"_ba;
    QTest::newRow("no last line end") << "a = 1"_ba;
}

void TestTomlText::parse_wellFormed_isTaken()
{
    QFETCH(const QByteArray, bytes);
    const TextResult<TomlText> text = TomlText::parse(bytes);
    QVERIFY2(text.has_value(), QByteArray::number(text ? 0 : text.error().offset));
    QCOMPARE(text->bytes(), bytes);
}

void TestTomlText::parse_malformed_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no value") << "a =\n"_ba;
    QTest::newRow("no key") << "= 1\n"_ba;
    QTest::newRow("no equals sign") << "a 1\n"_ba;
    QTest::newRow("two on a line") << "a = 1 b = 2\n"_ba;
    QTest::newRow("open header") << "[a\n"_ba;
    QTest::newRow("empty header") << "[]\n"_ba;
    QTest::newRow("text behind a header") << "[a] b = 1\n"_ba;
    QTest::newRow("half an array of tables") << "[[a]\n"_ba;
    QTest::newRow("empty part of a key") << "a..b = 1\n"_ba;
    QTest::newRow("open string") << "a = \"x\n"_ba;
    QTest::newRow("open literal") << "a = 'x\n'\n"_ba;
    QTest::newRow("open long string") << "a = \"\"\"x\n\n[b]\n"_ba;
    QTest::newRow("unknown escape") << R"(a = "\q")"_ba;
    QTest::newRow("surrogate") << R"(a = "\ud800")"_ba;
    QTest::newRow("code beyond Unicode") << R"(a = "\U00110000")"_ba;
    QTest::newRow("short code") << R"(a = "\u12")"_ba;
    QTest::newRow("signed code") << R"(a = "\u+123")"_ba;
    QTest::newRow("open list") << "a = [1\n"_ba;
    QTest::newRow("list without comma") << "a = [1 2]\n"_ba;
    QTest::newRow("inline table over lines") << "a = { b = 1\n}\n"_ba;
    QTest::newRow("comma in an inline table") << "a = { b = 1, }\n"_ba;
    QTest::newRow("bare word") << "a = yes\n"_ba;
    QTest::newRow("word and more") << "a = truely\n"_ba;
    QTest::newRow("long string as key") << "'''a''' = 1\n"_ba;
    QTest::newRow("carriage return alone") << "a = 1\rb = 2\n"_ba;
    QTest::newRow("control in a comment") << "# \x01\n"_ba;
    QTest::newRow("control in a string") << "a = \"\x7f\"\n"_ba;
    QTest::newRow("JSON") << "{\"a\": 1}"_ba;
    QTest::newRow("deep list") << "a = " + QByteArray(100, '[') + QByteArray(100, ']');
    QTest::newRow("deep key") << QByteArray("a.").repeated(200) + "a = 1\n";
}

void TestTomlText::parse_malformed_isRefused()
{
    QFETCH(const QByteArray, bytes);
    const TextResult<TomlText> text = TomlText::parse(bytes);
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().problem, SetupProblem::Malformed);
    QVERIFY(text.error().offset <= bytes.size());
    QCOMPARE(TomlText::parse("a = \"\xff\"").error().problem, SetupProblem::NotText);
}

void TestTomlText::parse_duplicate_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("key") << "a = 1\na = 2\n"_ba;
    QTest::newRow("key in another spelling") << "a = 1\n\"\\u0061\" = 2\n"_ba;
    QTest::newRow("key of a table") << "[t]\na = 1\n[u]\n[t.v]\n[t]\n"_ba;
    QTest::newRow("table") << "[a]\n[b]\n[a]\n"_ba;
    QTest::newRow("table of an element") << "[[c]]\n[c.d]\n[c.d]\n"_ba;
    QTest::newRow("table over a value") << "a = 1\n[a]\n"_ba;
    QTest::newRow("table below a value") << "a = {}\n[a.b]\n"_ba;
    QTest::newRow("key below a value") << "a = 1\na.b = 2\n"_ba;
    QTest::newRow("value over a table") << "[a.b]\n[a]\nb = 1\n"_ba;
    QTest::newRow("list of tables over a table") << "[a]\n[[a]]\n"_ba;
    QTest::newRow("list of tables over a value") << "a = []\n[[a]]\n"_ba;
}

void TestTomlText::parse_duplicate_isRefused()
{
    QFETCH(const QByteArray, bytes);
    const TextResult<TomlText> text = TomlText::parse(bytes);
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().problem, SetupProblem::DuplicateKey);
}

void TestTomlText::parse_size_endsAtTheLimit()
{
    QVERIFY(TomlText::parse(QByteArray(kMaxConfigSize, '\n')).has_value());
    QCOMPARE(TomlText::parse(QByteArray(kMaxConfigSize + 1, '\n')).error().problem, SetupProblem::TooLarge);
}

void TestTomlText::statements_haveTheirPlaces()
{
    const QByteArray bytes = "# top\na.b = [ 1,\n 2 ] # x\n\n  [t.\"u v\"]\r\nc = 'y'\n";
    const TextResult<TomlText> text = TomlText::parse(bytes);
    QVERIFY(text.has_value());
    QCOMPARE(text->statements().size(), std::size_t(3));
    const TomlStatement &pair = text->statements()[0];
    QCOMPARE(pair.path, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(pair.headerKeys, qsizetype(0));
    QCOMPARE(bytes.sliced(pair.begin, pair.end - pair.begin), "a.b = [ 1,\n 2 ] # x\n"_ba);
    QCOMPARE(text->value(pair).toByteArray(), "[ 1,\n 2 ]"_ba);
    const TomlStatement &table = text->statements()[1];
    QCOMPARE(table.kind, TomlStatement::Kind::Table);
    QCOMPARE(bytes.sliced(table.begin, table.end - table.begin), "  [t.\"u v\"]\r\n"_ba);
    const TomlStatement &inside = text->statements()[2];
    QCOMPARE(inside.path, (QStringList{u"t"_s, u"u v"_s, u"c"_s}));
    QCOMPARE(inside.headerKeys, qsizetype(2));
    QCOMPARE(text->string(inside), std::optional(u"y"_s));
    QCOMPARE(inside.end, bytes.size());
}

void TestTomlText::headersInsideStrings_areNone()
{
    const TextResult<TomlText> text = TomlText::parse("a = \"\"\"\n[mcp_servers.dotm]\n\"\"\"\nb = '''\n[x]\n'''\n");
    QVERIFY(text.has_value());
    QCOMPARE(text->statements().size(), std::size_t(2));
}

void TestTomlText::strings_areDecoded_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("basic") << R"("a\tb\\c\"d\u00e9\U0001F600")"_ba << u"a\tb\\c\"dé\U0001f600"_s;
    QTest::newRow("literal") << R"('a\tb')"_ba << u"a\\tb"_s;
    QTest::newRow("long basic") << "\"\"\"\r\na \\\n   \n  b\n\"c\"\"\"\"\""_ba << u"a b\n\"c\"\""_s;
    QTest::newRow("long literal") << "'''\na\\\n'b''''"_ba << u"a\\\n'b'"_s;
    QTest::newRow("UTF-8") << "\"\xc3\xa9\""_ba << u"é"_s;
    QTest::newRow("byte order mark") << "\"\xef\xbb\xbf"
                                        "a\""_ba
                                     << u"\ufeffa"_s;
    QTest::newRow("empty") << "\"\""_ba << QString();
}

void TestTomlText::strings_areDecoded()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, text);
    const TextResult<TomlText> parsed = TomlText::parse("a = " + value);
    QVERIFY(parsed.has_value());
    const std::optional<QString> read = parsed->string(parsed->statements()[0]);
    QVERIFY(read.has_value());
    QCOMPARE(*read, text);
}

void TestTomlText::lists_areRead()
{
    const auto read = [](const QByteArray &value) {
        const TextResult<TomlText> text = TomlText::parse("a = " + value);
        return text ? text->strings(text->statements()[0]) : std::nullopt;
    };
    QCOMPARE(read("[]"), std::optional(QStringList()));
    QCOMPARE(read("[ \"a\" , # x\n 'b',\n]"), std::optional(QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(read("[1]"), std::nullopt);
    QCOMPARE(read("[\"a\", 1]"), std::nullopt);
    QCOMPARE(read("[[\"a\"]]"), std::nullopt);
    QCOMPARE(read("\"a\""), std::nullopt);
}

void TestTomlText::everyPrefix_endsWithoutHarm()
{
    const QByteArray bytes =
        "\xef\xbb\xbf[a.\"b\\u0041\"] # c\r\nx = [1, {y = \"\"\"\\\n z\"\"\"}, '\xc3\xa9']\n[[q]]\n";
    QVERIFY(TomlText::parse(bytes).has_value());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const TextResult<TomlText> text = TomlText::parse(bytes.first(size));
        QVERIFY(!text || text->bytes().size() == size);
    }
}

QTEST_APPLESS_MAIN(TestTomlText)
#include "tst_tomltext.moc"
