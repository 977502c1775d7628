// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/mcp/jsonrpc.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::server::mcp;

class McpJsonRpcTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void body_isJsonOrRefused_data();
    void body_isJsonOrRefused();
    void message_isReadOrRefused_data();
    void message_isReadOrRefused();
    void badMessage_keepsItsId();
    void id_comesBackAsItCame_data();
    void id_comesBackAsItCame();
    void errorWithoutId_hasNullForLegacyAndNothingForModern();
    void errorData_isThereOnlyWhenGiven();
    void notification_withoutParams_hasNone();
};

void McpJsonRpcTest::body_isJsonOrRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("object") << QByteArray("{}") << 0;
    QTest::newRow("array") << QByteArray("[{}]") << 0;
    QTest::newRow("empty") << QByteArray() << code::kParse;
    QTest::newRow("cut off") << QByteArray("{\"jsonrpc\":") << code::kParse;
    QTest::newRow("two values") << QByteArray("{}{}") << code::kParse;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << code::kParse;
    QTest::newRow("deep") << QByteArray(100, '[') + QByteArray(100, ']') << code::kInvalidRequest;
}

void McpJsonRpcTest::body_isJsonOrRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const auto parsed = parseBody(body);
    QCOMPARE(parsed ? 0 : parsed.error().code, code);
}

void McpJsonRpcTest::message_isReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    const int request = static_cast<int>(Message::Kind::Request);
    const int notification = static_cast<int>(Message::Kind::Notification);
    const int response = static_cast<int>(Message::Kind::Response);
    QTest::newRow("request") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"ping"})") << 0 << request;
    QTest::newRow("text id") << QByteArray(R"({"jsonrpc":"2.0","id":"","method":"ping"})") << 0 << request;
    QTest::newRow("notification") << QByteArray(R"({"jsonrpc":"2.0","method":"x"})") << 0 << notification;
    QTest::newRow("result") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{}})") << 0 << response;
    QTest::newRow("error") << QByteArray(R"({"jsonrpc":"2.0","id":1,"error":{}})") << 0 << response;
    QTest::newRow("result without id") << QByteArray(R"({"jsonrpc":"2.0","result":{}})") << code::kInvalidRequest << -1;
    QTest::newRow("null id") << QByteArray(R"({"jsonrpc":"2.0","id":null,"method":"x"})") << code::kInvalidRequest
                             << -1;
    QTest::newRow("fraction id") << QByteArray(R"({"jsonrpc":"2.0","id":1.5,"method":"x"})") << code::kInvalidRequest
                                 << -1;
    QTest::newRow("object id") << QByteArray(R"({"jsonrpc":"2.0","id":{},"method":"x"})") << code::kInvalidRequest
                               << -1;
    QTest::newRow("version 1") << QByteArray(R"({"jsonrpc":"1.0","id":1,"method":"x"})") << code::kInvalidRequest << -1;
    QTest::newRow("no version") << QByteArray(R"({"id":1,"method":"x"})") << code::kInvalidRequest << -1;
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << code::kInvalidRequest << -1;
    QTest::newRow("number method") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":7})") << code::kInvalidRequest
                                   << -1;
    QTest::newRow("empty method") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":""})") << code::kInvalidRequest
                                  << -1;
    QTest::newRow("array params") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","params":[]})")
                                  << code::kInvalidParams << -1;
    QTest::newRow("not an object") << QByteArray(R"([1])") << code::kInvalidRequest << -1;
}

void McpJsonRpcTest::message_isReadOrRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(int, kind);
    const Incoming incoming = readMessage(*parseBody(text));
    QCOMPARE(incoming.problem ? incoming.problem->code : 0, code);
    if (code == 0) {
        QCOMPARE(static_cast<int>(incoming.message.kind), kind);
    }
}

void McpJsonRpcTest::badMessage_keepsItsId()
{
    const Incoming incoming = readMessage(*parseBody(R"({"jsonrpc":"1.0","id":"a","method":"x"})"));
    QVERIFY(incoming.problem);
    QCOMPARE(incoming.message.id, QJsonValue(u"a"_s));
}

void McpJsonRpcTest::id_comesBackAsItCame_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("zero") << QByteArray("0");
    QTest::newRow("negative") << QByteArray("-3");
    QTest::newRow("beyond a double") << QByteArray("9007199254740993");
    QTest::newRow("largest") << QByteArray("9223372036854775807");
    QTest::newRow("text") << QByteArray(R"("1")");
    QTest::newRow("quotes") << QByteArray(R"("a\"b")");
}

void McpJsonRpcTest::id_comesBackAsItCame()
{
    QFETCH(QByteArray, id);
    const Incoming incoming = readMessage(*parseBody(R"({"jsonrpc":"2.0","method":"ping","id":)" + id + '}'));
    QVERIFY(!incoming.problem);
    QCOMPARE(encodeResult(incoming.message.id, "{}"), R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":{}})");
}

void McpJsonRpcTest::errorWithoutId_hasNullForLegacyAndNothingForModern()
{
    const RpcError error{code::kParse, u"no"_s};
    QCOMPARE(encodeError(QJsonValue::Undefined, error, false),
             QByteArray(R"({"error":{"code":-32700,"message":"no"},"id":null,"jsonrpc":"2.0"})"));
    QCOMPARE(encodeError(QJsonValue::Undefined, error, true),
             QByteArray(R"({"error":{"code":-32700,"message":"no"},"jsonrpc":"2.0"})"));
}

void McpJsonRpcTest::errorData_isThereOnlyWhenGiven()
{
    const QByteArray with = encodeError(1, {code::kInvalidParams, u"no"_s, {{u"uri"_s, u"x"_s}}}, false);
    QVERIFY(with.contains(R"("data":{"uri":"x"})"));
    QVERIFY(!encodeError(1, {code::kInvalidParams, u"no"_s}, false).contains("data"));
}

void McpJsonRpcTest::notification_withoutParams_hasNone()
{
    QCOMPARE(encodeNotification(u"a"_s, {}), QByteArray(R"({"jsonrpc":"2.0","method":"a"})"));
}

QTEST_GUILESS_MAIN(McpJsonRpcTest)
#include "tst_mcpjsonrpc.moc"
