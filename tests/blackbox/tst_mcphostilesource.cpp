// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../unit/http/rawclient.h"
#include "mcpcaller.h"
#include "support/dotmdprocess.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::at;
using dotm::test::DotmdProcess;
using dotm::test::EventReader;
using dotm::test::Headers;
using dotm::test::McpCaller;
using dotm::test::RawClient;

namespace {

const QByteArrayList kPaths{"/mcp",
                            "/mcp/",
                            "/mcp/messages",
                            "/mcp/messages/",
                            "/mcp/v2/messages",
                            "/mcp/v2/sse",
                            "/mcp/v2/sse/",
                            "/mcp/v2/sse/messages",
                            "/mcp/v2",
                            "/mcp/v2/docs",
                            "/mcp?x=1",
                            "/mcp/calculate?services=metal_card"};
const QByteArrayList kMethods{"GET", "POST", "DELETE", "OPTIONS", "PUT", "PATCH", "HEAD"};
const QByteArray kPing = R"({"jsonrpc":"2.0","id":1,"method":"ping"})";
const QByteArray kHere = "HERE"; ///< stands for the server's own "127.0.0.1:PORT"

} // namespace

/// A web page in somebody's browser, on every way to the MCP server: whatever name it comes under, it gets nothing,
/// does nothing and is allowed nothing.
class McpHostileSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void foreignSource_isRefusedOnEveryPathAndMethod_data();
    void foreignSource_isRefusedOnEveryPathAndMethod();
    void requestWithoutExactlyOneHost_isMalformed_data();
    void requestWithoutExactlyOneHost_isMalformed();
    void addressThatNamesAnotherHost_isMalformed();
    void ownNames_areServed_data();
    void ownNames_areServed();
    void answers_neverLetOtherOriginsRead();
    void foreignPage_cannotEndASessionOrListenToIt();
    void foreignPage_cannotActForAPersonWhoseTokenItHas();

private:
    /// The status and head of what is answered to bytes as they are.
    [[nodiscard]] RawClient::Reply raw(const QByteArray &method, const QByteArray &path, QByteArray headers,
                                       const QByteArray &body = kPing) const;
    [[nodiscard]] QByteArray here() const { return m_dotmd.url().authority().toLatin1(); }

    DotmdProcess m_dotmd;
    std::unique_ptr<McpCaller> m_mcp;
};

void McpHostileSourceTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_mcp = std::make_unique<McpCaller>(at(m_dotmd.url(), u"/mcp"_s));
}

RawClient::Reply McpHostileSourceTest::raw(const QByteArray &method, const QByteArray &path, QByteArray headers,
                                           const QByteArray &body) const
{
    RawClient client(static_cast<quint16>(m_dotmd.url().port()));
    headers.replace(kHere, here());
    client.send(method + ' ' + path + " HTTP/1.1\r\n" + headers +
                "Accept: application/json, text/event-stream\r\nContent-Type: application/json\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.reply(method == "HEAD").value_or(RawClient::Reply());
}

void McpHostileSourceTest::foreignSource_isRefusedOnEveryPathAndMethod_data()
{
    QTest::addColumn<QByteArray>("headers");
    const auto origin = [](const char *name, const QByteArray &value) {
        QTest::newRow(name) << "Host: HERE\r\nOrigin: " + value + "\r\n";
    };
    origin("another site", "https://evil.example");
    origin("no origin to name", "null");
    origin("our port under another name", "http://evil.example:" + QByteArray("80"));
    origin("a name that begins like ours", "http://127.0.0.1.evil.example");
    origin("ours as user name", "http://HERE@evil.example");
    origin("ours in the path", "http://evil.example/http://HERE");
    origin("ours behind a mark", "http://evil.example#http://HERE");
    origin("another port of this computer", "http://127.0.0.1:1");
    origin("another name of this computer", "http://localhost");
    origin("ours with a path", "http://HERE/");
    origin("ours in another scheme", "chrome-extension://HERE");
    origin("ours escaped", "http://127%2e0.0.1");
    origin("no address at all", "evil");
    origin("a file", "file://");
    const auto host = [](const char *name, const QByteArray &value) {
        QTest::newRow(name) << "Host: " + value + "\r\n";
    };
    host("foreign host", "evil.example");
    host("foreign host with our port", "evil.example:PORT");
    host("host that begins like ours", "127.0.0.1.evil.example:PORT");
    host("host that ends like ours", "evil.localhost:PORT");
    host("host with a user name", "localhost@evil.example:PORT");
    host("host as a number", "2130706433:PORT");
    host("address of all networks", "0.0.0.0:PORT");
    host("mapped address", "[::ffff:127.0.0.1]:PORT");
    host("address of a cloud", "169.254.169.254");
    host("empty host", "");
    QTest::newRow("foreign host that agrees with its origin")
        << QByteArray("Host: evil.example:PORT\r\nOrigin: http://evil.example:PORT\r\n");
}

void McpHostileSourceTest::foreignSource_isRefusedOnEveryPathAndMethod()
{
    QFETCH(QByteArray, headers);
    headers.replace("PORT", QByteArray::number(m_dotmd.url().port()));
    for (const QByteArray &path : kPaths) {
        for (const QByteArray &method : kMethods) {
            const RawClient::Reply reply = raw(method, path, headers);
            const QByteArray what = method + ' ' + path + '\n' + reply.head + reply.body;
            // Where there is no such address or method, that may be said first; nothing else may.
            const bool nothingThere = reply.status == 404 || reply.status == 405;
            QVERIFY2(reply.status == 403 || nothingThere, what.constData());
            QVERIFY2(!nothingThere || method != "POST" || !reply.body.contains("result"), what.constData());
            QVERIFY2(!reply.head.toLower().contains("access-control-"), what.constData());
            QVERIFY2(!reply.head.contains("Mcp-Session-Id"), what.constData());
        }
    }
    for (const QByteArray &path : {QByteArray("/mcp"), QByteArray("/mcp/messages"), QByteArray("/mcp/v2/messages"),
                                   QByteArray("/mcp/v2/sse"), QByteArray("/mcp/v2/sse/messages")}) {
        for (const QByteArray &method : kMethods) {
            QCOMPARE(raw(method, path, headers).status, 403); // before anything else is looked at
        }
    }
}

void McpHostileSourceTest::requestWithoutExactlyOneHost_isMalformed_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("two, the first ours") << QByteArray("Host: HERE\r\nHost: evil.example\r\n");
    QTest::newRow("two, the second ours") << QByteArray("Host: evil.example\r\nHost: HERE\r\n");
    QTest::newRow("twice ours") << QByteArray("Host: HERE\r\nHost: HERE\r\n");
}

void McpHostileSourceTest::requestWithoutExactlyOneHost_isMalformed()
{
    QFETCH(QByteArray, headers);
    for (const QByteArray &path : kPaths) {
        for (const QByteArray &method : kMethods) {
            QCOMPARE(raw(method, path, headers).status, 400);
        }
    }
}

void McpHostileSourceTest::addressThatNamesAnotherHost_isMalformed()
{
    for (const QByteArray &path : kPaths) {
        QCOMPARE(raw("POST", "http://evil.example" + path, "Host: HERE\r\n").status, 400);
        QCOMPARE(raw("POST", "http://" + here() + '@' + "evil.example" + path, "Host: HERE\r\n").status, 400);
    }
    QCOMPARE(raw("POST", "http://" + here() + "/mcp", "Host: HERE\r\n").status, 200);
}

void McpHostileSourceTest::ownNames_areServed_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("address") << QByteArray("Host: HERE\r\n");
    QTest::newRow("name") << QByteArray("Host: localhost:PORT\r\n");
    QTest::newRow("name in capitals") << QByteArray("Host: LocalHost:PORT\r\n");
    QTest::newRow("IPv6") << QByteArray("Host: [::1]:PORT\r\n");
    QTest::newRow("without a port") << QByteArray("Host: 127.0.0.1\r\n");
    QTest::newRow("own page") << QByteArray("Host: HERE\r\nOrigin: http://HERE\r\n");
}

void McpHostileSourceTest::ownNames_areServed()
{
    QFETCH(QByteArray, headers);
    headers.replace("PORT", QByteArray::number(m_dotmd.url().port()));
    for (const QByteArray &path : {QByteArray("/mcp"), QByteArray("/mcp/messages"), QByteArray("/mcp/v2/messages")}) {
        const RawClient::Reply reply = raw("POST", path, headers);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains(R"("result":{})"));
    }
}

void McpHostileSourceTest::answers_neverLetOtherOriginsRead()
{
    for (const QByteArray &path : kPaths) {
        for (const QByteArray &method : kMethods) {
            if (method == "GET" && path.startsWith("/mcp/v2/sse") && !path.contains("messages")) {
                continue; // a stream that stays open; what it begins with is looked at below
            }
            const RawClient::Reply reply =
                raw(method, path, "Host: HERE\r\nOrigin: http://HERE\r\nAccess-Control-Request-Method: POST\r\n");
            QVERIFY2(reply.status > 0, (method + ' ' + path).constData());
            QVERIFY2(!reply.head.toLower().contains("access-control-allow"), reply.head.constData());
        }
    }
    EventReader stream;
    stream.open("GET", at(m_dotmd.url(), u"/mcp/v2/sse"_s), {});
    QVERIFY(stream.waitFor("sessionId="));
    QVERIFY(!stream.received().toLower().contains("access-control-allow"));
}

void McpHostileSourceTest::foreignPage_cannotEndASessionOrListenToIt()
{
    const QByteArray session = "Mcp-Session-Id: " + m_mcp->initialize(u"2025-11-25"_s) + "\r\n";
    for (const QByteArray &from :
         {QByteArray("Host: HERE\r\nOrigin: http://evil.example\r\n"), QByteArray("Host: evil.example\r\n")}) {
        for (const QByteArray &path :
             {QByteArray("/mcp"), QByteArray("/mcp/messages"), QByteArray("/mcp/v2/messages")}) {
            QCOMPARE(raw("DELETE", path, from + session).status, 403);
            QCOMPARE(raw("GET", path, from + session).status, 403);
            QCOMPARE(raw("GET", path, from + session + "Last-Event-ID: r0.0\r\n").status, 403);
            QCOMPARE(raw("POST", path, from + session).status, 403);
        }
    }
    QCOMPARE(raw("POST", "/mcp", "Host: HERE\r\n" + session).status, 200);
}

void McpHostileSourceTest::foreignPage_cannotActForAPersonWhoseTokenItHas()
{
    const QString email = u"victim@example.com"_s;
    const QByteArray token = m_mcp->api().newPerson(m_dotmd.sandbox(), email);
    const QByteArray payload = QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    const QString uid = QJsonDocument::fromJson(payload).object().value("sub"_L1).toString();
    const QJsonObject call{
        {u"jsonrpc"_s, u"2.0"_s},
        {u"id"_s, 1},
        {u"method"_s, u"tools/call"_s},
        {u"params"_s, QJsonObject{{u"name"_s, u"activate_esim"_s},
                                  {u"arguments"_s, QJsonObject{{u"email"_s, email}, {u"firebase_uid"_s, uid}}}}}};
    const QByteArray body = QJsonDocument(call).toJson(QJsonDocument::Compact);
    const QByteArray bearer = "Authorization: Bearer " + token + "\r\n";
    for (const QByteArray &path : {QByteArray("/mcp"), QByteArray("/mcp/messages"), QByteArray("/mcp/v2/messages")}) {
        QCOMPARE(raw("POST", path, "Host: HERE\r\nOrigin: http://evil.example\r\n" + bearer, body).status, 403);
        QCOMPARE(raw("POST", path, "Host: HERE\r\nOrigin: null\r\n" + bearer, body).status, 403);
        QCOMPARE(raw("POST", path, "Host: evil.example\r\n" + bearer, body).status, 403);
    }
    const Answer list = m_mcp->api().get(at(m_dotmd.url(), u"/api/esim/activations"_s), token);
    QCOMPARE(list.status, 200);
    QVERIFY(list.json().value("activations"_L1).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(McpHostileSourceTest)
#include "tst_mcphostilesource.moc"
