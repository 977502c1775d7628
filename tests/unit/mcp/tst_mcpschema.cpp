// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/jsonschema.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::contract::rpc::violation;

class McpSchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void value_fitsOrIsNamed_data();
    void value_fitsOrIsNamed();
};

void McpSchemaTest::value_fitsOrIsNamed_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("named"); ///< part of the sentence; empty: fits
    const auto row = [](const char *name, const char *schema, const char *value, const QString &named) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(value) << named;
    };
    const char *text = R"({"type":"object","properties":{"a":{"type":"string","minLength":2,"maxLength":3}},
                           "required":["a"],"additionalProperties":false})";
    row("fits", text, R"({"a":"xyz"})", {});
    row("missing", text, "{}", u"\"a\" is missing"_s);
    row("null", text, R"({"a":null})", u"\"a\" must be of type string"_s);
    row("number for text", text, R"({"a":1})", u"\"a\" must be of type string"_s);
    row("too long", text, R"({"a":"wxyz"})", u"at most 3"_s);
    row("too short", text, R"({"a":"w"})", u"at least 2"_s);
    row("NUL", text, R"({"a":"x\u0000y"})", u"may not"_s);
    row("unknown member", text, R"({"a":"xyz","b":1})", u"\"b\" is not an argument"_s);
    const char *list = R"({"type":"object","properties":{"l":{"type":"array","items":{"type":"string"},
                           "minItems":1,"maxItems":2}}})";
    row("list fits", list, R"({"l":["a","b"]})", {});
    row("list absent", list, "{}", {});
    row("list empty", list, R"({"l":[]})", u"at least 1 items"_s);
    row("list long", list, R"({"l":["a","b","c"]})", u"at most 2 items"_s);
    row("list of numbers", list, R"({"l":["a",7]})", u"\"l[]\" must be of type string"_s);
    row("text for list", list, R"({"l":"a"})", u"\"l\" must be of type array"_s);
    row("open object", list, R"({"x":1})", {});
    const char *number = R"({"type":"object","properties":{"n":{"type":"number","minimum":0,"maximum":9.5},
                             "i":{"type":"integer"},"b":{"type":"boolean"},"e":{"type":"string","enum":["x","y"]}}})";
    row("number fits", number, R"({"n":9.5,"i":3,"b":true,"e":"y"})", {});
    row("below", number, R"({"n":-0.1})", u"\"n\" must be at least 0"_s);
    row("above", number, R"({"n":9.6})", u"at most 9.5"_s);
    row("text for number", number, R"({"n":"1"})", u"of type number"_s);
    row("fraction for integer", number, R"({"i":1.5})", u"of type integer"_s);
    row("number for boolean", number, R"({"b":0})", u"of type boolean"_s);
    row("not a choice", number, R"({"e":"z"})", u"one of: x, y"_s);
    const char *nested = R"({"type":"object","properties":{"o":{"type":"object","required":["p"]}}})";
    row("nested missing", nested, R"({"o":{}})", u"\"o.p\" is missing"_s);
    row("nested fits", nested, R"({"o":{"p":1}})", {});
}

void McpSchemaTest::value_fitsOrIsNamed()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    QFETCH(QString, named);
    const auto found = violation(QJsonDocument::fromJson(schema).object(), QJsonDocument::fromJson(value).object());
    QCOMPARE(found.has_value(), !named.isEmpty());
    QVERIFY2(!found || found->contains(named), qPrintable(found.value_or(QString())));
}

QTEST_GUILESS_MAIN(McpSchemaTest)
#include "tst_mcpschema.moc"
