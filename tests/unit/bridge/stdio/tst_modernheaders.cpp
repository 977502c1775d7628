// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/modernheaders.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using bridge::stdio::headerValue;
using bridge::stdio::modernHeaders;
namespace rpc = contract::rpc;

class ModernHeadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headerValue_text_isPlainOrWrapped_data();
    void headerValue_text_isPlainOrWrapped();
    void modernHeaders_methods_nameWhatTheyActOn_data();
    void modernHeaders_methods_nameWhatTheyActOn();
    void modernHeaders_arguments_areRepeatedAsMarked_data();
    void modernHeaders_arguments_areRepeatedAsMarked();
    void modernHeaders_endlessSchema_ends();
};

namespace {

rpc::Message message(const QString &method, QJsonObject params)
{
    params.insert("_meta"_L1, QJsonObject{{QString(rpc::meta::kVersion), u"2026-07-28"_s}});
    rpc::Message result;
    result.id = 1;
    result.method = method;
    result.params = params;
    return result;
}

QByteArrayList shown(const QList<net::Header> &headers)
{
    QByteArrayList result;
    for (const auto &[name, value] : headers) {
        result.append(name + ": " + value);
    }
    return result;
}

QJsonObject marked(const QString &name, const QJsonValue &header)
{
    return {{name, QJsonObject{{u"type"_s, u"string"_s}, {u"x-mcp-header"_s, header}}}};
}

QJsonObject schema(const QJsonObject &properties)
{
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
}

} // namespace

void ModernHeadersTest::headerValue_text_isPlainOrWrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << u"calculate_pricing"_s << QByteArray("calculate_pricing");
    QTest::newRow("blank within") << u"a b"_s << QByteArray("a b");
    QTest::newRow("beyond ASCII") << u"prøve_preis"_s << QByteArray("=?base64?cHLDuHZlX3ByZWlz?=");
    QTest::newRow("outer blank") << u" a"_s << QByteArray("=?base64?IGE=?=");
    QTest::newRow("trailing blank") << u"a "_s << QByteArray("=?base64?YSA=?=");
    QTest::newRow("line break") << u"a\r\nX: 1"_s << QByteArray("=?base64?YQ0KWDogMQ==?=");
    QTest::newRow("tab") << u"a\tb"_s << QByteArray("=?base64?YQli?=");
    QTest::newRow("empty") << QString()
                           << QByteArray("=?base64?"
                                         "?=");
    QTest::newRow("like the wrapper") << u"=?base64?YQ==?="_s
                                      << QByteArray("=?base64?PT9iYXNlNjQ/WVE9PT89?"
                                                    "=");
    QTest::newRow("half of the wrapper") << u"=?base64?YQ=="_s << QByteArray("=?base64?YQ==");
}

void ModernHeadersTest::headerValue_text_isPlainOrWrapped()
{
    QFETCH(QString, text);
    QTEST(headerValue(text), "value");
}

void ModernHeadersTest::modernHeaders_methods_nameWhatTheyActOn_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("tool") << u"tools/call"_s << QByteArray("a tool");
    QTest::newRow("prompt") << u"prompts/get"_s << QByteArray("a tool");
    QTest::newRow("resource") << u"resources/read"_s << QByteArray("dotm://x");
    QTest::newRow("task") << u"tasks/get"_s << QByteArray("t-1");
    QTest::newRow("list") << u"tools/list"_s << QByteArray();
    QTest::newRow("discovery") << u"server/discover"_s << QByteArray();
}

void ModernHeadersTest::modernHeaders_methods_nameWhatTheyActOn()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, name);
    const QJsonObject params{{u"name"_s, u"a tool"_s}, {u"uri"_s, u"dotm://x"_s}, {u"taskId"_s, u"t-1"_s}};
    QByteArrayList expected{"MCP-Protocol-Version: 2026-07-28", "Mcp-Method: " + method.toLatin1()};
    if (!name.isEmpty()) {
        expected.append("Mcp-Name: " + name);
    }
    QCOMPARE(shown(modernHeaders(message(method, params), {})), expected);
}

void ModernHeadersTest::modernHeaders_arguments_areRepeatedAsMarked_data()
{
    QTest::addColumn<QJsonObject>("properties");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QByteArrayList>("headers");
    const QJsonObject region = marked(u"region"_s, u"Region"_s);
    QTest::newRow("text") << region << QJsonObject{{u"region"_s, u"eu"_s}} << QByteArrayList{"Mcp-Param-Region: eu"};
    QTest::newRow("truth") << region << QJsonObject{{u"region"_s, true}} << QByteArrayList{"Mcp-Param-Region: true"};
    QTest::newRow("number") << region << QJsonObject{{u"region"_s, qint64(9007199254740993)}}
                            << QByteArrayList{"Mcp-Param-Region: 9007199254740993"};
    QTest::newRow("absent") << region << QJsonObject() << QByteArrayList{};
    QTest::newRow("null") << region << QJsonObject{{u"region"_s, QJsonValue::Null}} << QByteArrayList{};
    QTest::newRow("list") << region << QJsonObject{{u"region"_s, QJsonArray{1}}} << QByteArrayList{};
    QTest::newRow("unmarked") << QJsonObject{{u"region"_s, QJsonObject()}} << QJsonObject{{u"region"_s, u"eu"_s}}
                              << QByteArrayList{};
    QTest::newRow("no token") << marked(u"region"_s, u"a b"_s) << QJsonObject{{u"region"_s, u"eu"_s}}
                              << QByteArrayList{};
    QTest::newRow("line break") << marked(u"region"_s, u"a\r\nb"_s) << QJsonObject{{u"region"_s, u"eu"_s}}
                                << QByteArrayList{};
    QTest::newRow("no text") << marked(u"region"_s, 7) << QJsonObject{{u"region"_s, u"eu"_s}} << QByteArrayList{};
    QTest::newRow("within") << QJsonObject{{u"place"_s, schema(region)}}
                            << QJsonObject{{u"place"_s, QJsonObject{{u"region"_s, u"eu"_s}}}}
                            << QByteArrayList{"Mcp-Param-Region: eu"};
}

void ModernHeadersTest::modernHeaders_arguments_areRepeatedAsMarked()
{
    QFETCH(QJsonObject, properties);
    QFETCH(QJsonObject, arguments);
    QFETCH(QByteArrayList, headers);
    const auto call = message(u"tools/call"_s, {{u"name"_s, u"x"_s}, {u"arguments"_s, arguments}});
    QCOMPARE(shown(modernHeaders(call, schema(properties))).sliced(3), headers);
}

void ModernHeadersTest::modernHeaders_endlessSchema_ends()
{
    QJsonObject deep = schema(marked(u"a"_s, u"Deep"_s));
    QJsonObject value{{u"a"_s, u"x"_s}};
    for (int i = 0; i < 40; ++i) {
        deep = schema({{u"a"_s, deep}});
        value = QJsonObject{{u"a"_s, value}};
    }
    const auto call = message(u"tools/call"_s, {{u"name"_s, u"x"_s}, {u"arguments"_s, value}});
    QCOMPARE(modernHeaders(call, deep).size(), 3);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::ModernHeadersTest)
#include "tst_modernheaders.moc"
