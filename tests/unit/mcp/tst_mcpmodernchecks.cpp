// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "platformworld.h"
#include "server/mcp/modernchecks.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::server::mcp;
using dotm::test::PlatformWorld;

namespace {

const QString kModern = u"2026-07-28"_s;

Message toolCall(const QJsonObject &meta, const QString &name = u"calculate_pricing"_s)
{
    Message message;
    message.id = 1;
    message.method = u"tools/call"_s;
    message.params = {{u"name"_s, name}, {u"_meta"_s, meta}};
    return message;
}

QJsonObject goodMeta()
{
    return {{meta::kVersion, kModern}, {meta::kCapabilities, QJsonObject()}};
}

dotm::http::Request withHeaders(const QList<dotm::http::Header> &headers)
{
    dotm::http::Request request;
    request.headers = headers;
    return request;
}

const QList<dotm::http::Header> kGoodHeaders{
    {"mcp-protocol-version", "2026-07-28"}, {"mcp-method", "tools/call"}, {"Mcp-Name", " calculate_pricing\t"}};

} // namespace

class McpModernChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headerValue_isReadOrRefused_data();
    void headerValue_isReadOrRefused();
    void goodRequest_passes();
    void badRequest_isRefusedWithTheFirstFailure_data();
    void badRequest_isRefusedWithTheFirstFailure();
    void unsupportedVersion_saysWhatIsSupported();
    void repeatedArgument_mustAgree_data();
    void repeatedArgument_mustAgree();
    void missingCapability_isNamed();
};

void McpModernChecksTest::headerValue_isReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("text"); ///< "-": refused
    QTest::newRow("plain") << QByteArray("a b") << u"a b"_s;
    QTest::newRow("trimmed") << QByteArray("\t a ") << u"a"_s;
    QTest::newRow("wrapped") << QByteArray("=?base64?cHLDvGZlX3ByZWlz?=") << u"prüfe_preis"_s;
    QTest::newRow("wrapped blanks") << QByteArray("=?base64?IGEg?=") << u" a "_s;
    QTest::newRow("half a wrapper") << QByteArray("=?base64?cHLD") << u"=?base64?cHLD"_s;
    QTest::newRow("other half") << QByteArray("cHLD?=") << u"cHLD?="_s;
    QTest::newRow("no padding") << QByteArray("=?base64?YQ?=") << u"-"_s;
    QTest::newRow("wrong letters") << QByteArray("=?base64?Y_Q=?=") << u"-"_s;
    QTest::newRow("not UTF-8") << QByteArray("=?base64?/w==?=") << u"-"_s;
    QTest::newRow("empty inside") << QByteArray("=?base64?"
                                                "?=")
                                  << QString();
}

void McpModernChecksTest::headerValue_isReadOrRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, text);
    QCOMPARE(readHeaderValue(header).value_or(u"-"_s), text);
}

void McpModernChecksTest::goodRequest_passes()
{
    QVERIFY(!checkDescription(withHeaders(kGoodHeaders), toolCall(goodMeta())));
}

void McpModernChecksTest::badRequest_isRefusedWithTheFirstFailure_data()
{
    QTest::addColumn<QList<dotm::http::Header>>("headers");
    QTest::addColumn<QJsonObject>("meta");
    QTest::addColumn<int>("code");
    using Headers = QList<dotm::http::Header>;
    const auto without = [](const QJsonObject &object, QLatin1StringView key) {
        QJsonObject rest = object;
        rest.remove(key);
        return rest;
    };
    QTest::newRow("no meta") << kGoodHeaders << QJsonObject() << code::kInvalidParams;
    QTest::newRow("no capabilities") << kGoodHeaders << without(goodMeta(), meta::kCapabilities)
                                     << code::kInvalidParams;
    QTest::newRow("no version") << kGoodHeaders << without(goodMeta(), meta::kVersion) << code::kInvalidParams;
    QJsonObject number = goodMeta();
    number.insert(meta::kVersion, 7);
    QTest::newRow("number version") << kGoodHeaders << number << code::kInvalidParams;
    QTest::newRow("other version in the header") << Headers{{"MCP-Protocol-Version", "2025-11-25"},
                                                            {"Mcp-Method", "tools/call"},
                                                            {"Mcp-Name", "calculate_pricing"}}
                                                 << goodMeta() << code::kHeaderMismatch;
    QTest::newRow("no version header") << kGoodHeaders.mid(1) << goodMeta() << code::kHeaderMismatch;
    QTest::newRow("no method header") << Headers{kGoodHeaders.at(0), kGoodHeaders.at(2)} << goodMeta()
                                      << code::kHeaderMismatch;
    QTest::newRow("no name header") << kGoodHeaders.mid(0, 2) << goodMeta() << code::kHeaderMismatch;
    QTest::newRow("other method") << Headers{kGoodHeaders.at(0), {"Mcp-Method", "tools/list"}, kGoodHeaders.at(2)}
                                  << goodMeta() << code::kHeaderMismatch;
    QTest::newRow("method in other letters")
        << Headers{kGoodHeaders.at(0), {"Mcp-Method", "Tools/Call"}, kGoodHeaders.at(2)} << goodMeta()
        << code::kHeaderMismatch;
    QTest::newRow("other name") << kGoodHeaders.mid(0, 2) + Headers{{"Mcp-Name", "activate_esim"}} << goodMeta()
                                << code::kHeaderMismatch;
    QTest::newRow("malformed name") << kGoodHeaders.mid(0, 2) + Headers{{"Mcp-Name", "=?base64?!?="}} << goodMeta()
                                    << code::kHeaderMismatch;
    QJsonObject legacy = goodMeta();
    legacy.insert(meta::kVersion, u"2025-11-25"_s);
    QTest::newRow("legacy version in the body") << kGoodHeaders.mid(1) << legacy << code::kUnsupportedVersion;
}

void McpModernChecksTest::badRequest_isRefusedWithTheFirstFailure()
{
    QFETCH(QList<dotm::http::Header>, headers);
    QFETCH(QJsonObject, meta);
    QFETCH(int, code);
    const auto refused = checkDescription(withHeaders(headers), toolCall(meta));
    QVERIFY(refused);
    QCOMPARE(refused->status, 400);
    QCOMPARE(refused->error.code, code);
}

void McpModernChecksTest::unsupportedVersion_saysWhatIsSupported()
{
    QJsonObject future = goodMeta();
    future.insert(meta::kVersion, u"2099-01-01"_s);
    const auto refused = checkDescription(withHeaders({{"MCP-Protocol-Version", "2099-01-01"}}), toolCall(future));
    QVERIFY(refused);
    QCOMPARE(refused->error.code, code::kUnsupportedVersion);
    QCOMPARE(refused->error.data.value("supported"_L1).toArray(), QJsonArray{kModern});
    QCOMPARE(refused->error.data.value("requested"_L1).toString(), u"2099-01-01"_s);
}

void McpModernChecksTest::repeatedArgument_mustAgree_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QJsonValue>("argument");
    QTest::addColumn<QByteArray>("header"); ///< "-": absent
    QTest::addColumn<bool>("good");
    QTest::newRow("text") << QByteArray("string") << QJsonValue(u"eu"_s) << QByteArray("eu") << true;
    QTest::newRow("other text") << QByteArray("string") << QJsonValue(u"eu"_s) << QByteArray("EU") << false;
    QTest::newRow("wrapped text") << QByteArray("string") << QJsonValue(u"ü"_s) << QByteArray("=?base64?w7w=?=")
                                  << true;
    QTest::newRow("absent header") << QByteArray("string") << QJsonValue(u"eu"_s) << QByteArray("-") << false;
    QTest::newRow("absent argument") << QByteArray("string") << QJsonValue(QJsonValue::Undefined) << QByteArray("eu")
                                     << true;
    QTest::newRow("null argument") << QByteArray("string") << QJsonValue(QJsonValue::Null) << QByteArray("-") << true;
    QTest::newRow("number") << QByteArray("integer") << QJsonValue(42) << QByteArray("42.0") << true;
    QTest::newRow("other number") << QByteArray("integer") << QJsonValue(42) << QByteArray("43") << false;
    QTest::newRow("no number") << QByteArray("integer") << QJsonValue(42) << QByteArray("x") << false;
    QTest::newRow("boolean") << QByteArray("boolean") << QJsonValue(true) << QByteArray("true") << true;
    QTest::newRow("object") << QByteArray("string") << QJsonValue(QJsonObject()) << QByteArray("-") << true;
    QTest::newRow("list") << QByteArray("string") << QJsonValue(QJsonArray{u"eu"_s}) << QByteArray("-") << true;
    QTest::newRow("object with a header")
        << QByteArray("string") << QJsonValue(QJsonObject()) << QByteArray("eu") << false;
    QTest::newRow("other boolean") << QByteArray("boolean") << QJsonValue(true) << QByteArray("1") << false;
}

void McpModernChecksTest::repeatedArgument_mustAgree()
{
    QFETCH(QByteArray, type);
    QFETCH(QJsonValue, argument);
    QFETCH(QByteArray, header);
    QFETCH(bool, good);
    Registry registry;
    registry.tools.append(PlatformWorld::listedOnly());
    registry.tools.last().inputSchema = QJsonDocument::fromJson(R"({"type":"object","properties":{"a":{"type":")" +
                                                                type + R"(","x-mcp-header":"Region"}}})")
                                            .object();
    Message message = toolCall(goodMeta(), u"activate_esim"_s);
    QJsonObject arguments;
    if (!argument.isUndefined()) {
        arguments.insert("a"_L1, argument);
    }
    message.params.insert("arguments"_L1, arguments);
    QList<dotm::http::Header> headers;
    if (header != "-") {
        headers.append(dotm::http::Header("Mcp-Param-REGION", header));
    }
    const auto refused = checkToolCall(withHeaders(headers), message, registry);
    QCOMPARE(!refused, good);
    QVERIFY(!refused || refused->error.code == code::kHeaderMismatch);
}

void McpModernChecksTest::missingCapability_isNamed()
{
    Registry registry;
    registry.tools.append(PlatformWorld::listedOnly());
    registry.tools.last().needs = QStringList{u"sampling"_s};
    const auto refused = checkToolCall({}, toolCall(goodMeta(), u"activate_esim"_s), registry);
    QVERIFY(refused);
    QCOMPARE(refused->status, 400);
    QCOMPARE(refused->error.code, code::kMissingCapability);
    const QJsonObject needed = refused->error.data.value("requiredCapabilities"_L1).toObject();
    QVERIFY(needed.value("sampling"_L1).isObject());
    QJsonObject able = goodMeta();
    able.insert(meta::kCapabilities, QJsonObject{{u"sampling"_s, QJsonObject()}});
    QVERIFY(!checkToolCall({}, toolCall(able, u"activate_esim"_s), registry));
}

QTEST_GUILESS_MAIN(McpModernChecksTest)
#include "tst_mcpmodernchecks.moc"
