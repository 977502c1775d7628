// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "keydesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::DotmdProcess;
using dotm::test::Headers;
using dotm::test::KeyDesk;
using dotm::test::KeyOwner;
using dotm::test::McpCaller;

namespace {

QByteArray limitOf(const Answer &answer)
{
    return McpCaller::headerOf(answer, "X-RateLimit-Limit");
}

int remainingOf(const Answer &answer)
{
    const QByteArray left = McpCaller::headerOf(answer, "X-RateLimit-Remaining");
    return left.isEmpty() ? -1 : left.toInt();
}

const QByteArray kUnknown = "mcp_" + QByteArray(42, 'a');

} // namespace

/// Whom an API key acts for, and what people read about their own keys.
class KeyOwnersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void apiEndpoints_refuseKeys_data();
    void apiEndpoints_refuseKeys();
    void ownersKey_activatesForTheOwnerAndNobodyElse();
    void ownerlessKey_activatesForNobody();
    void session_belongsToTheKeysOwner();
    void validate_looksWithoutCounting();
    void figures_areTheOwnersAndOnlyTheirs();
    void documents_sayHowToAuthenticate();
    void log_holdsNoKey();

private:
    [[nodiscard]] Answer call(const QByteArray &key, const QString &tool, const QJsonObject &arguments)
    {
        McpCaller mcp(m_desk.service(u"/mcp/v2/messages"_s));
        return mcp.request(u"tools/call"_s, {{u"name"_s, tool}, {u"arguments"_s, arguments}}, KeyDesk::bearer(key));
    }
    [[nodiscard]] Answer list(const QByteArray &key, const Headers &more = {})
    {
        McpCaller mcp(m_desk.service(u"/mcp"_s));
        return mcp.request(u"tools/list"_s, {}, KeyDesk::bearer(key) + more);
    }
    [[nodiscard]] Answer get(const QString &path, const QByteArray &key)
    {
        return m_api.send("GET", m_desk.service(path), {}, KeyDesk::bearer(key));
    }

    DotmdProcess m_dotmd;
    ApiCaller m_api;
    KeyDesk m_desk{m_api};
    KeyOwner m_owner;
};

void KeyOwnersTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit(m_dotmd.url(), m_dotmd.sandbox());
    m_owner = m_desk.newOwner(u"key.owner@example.com"_s);
    QVERIFY(!m_owner.uid.isEmpty());
}

void KeyOwnersTest::apiEndpoints_refuseKeys_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("account") << QByteArray("GET") << u"/api/auth/current-user"_s;
    QTest::newRow("activations") << QByteArray("GET") << u"/api/esim/activations"_s;
    QTest::newRow("activate") << QByteArray("POST") << u"/api/esim/activations"_s;
    QTest::newRow("lines") << QByteArray("GET") << u"/api/user-phone-numbers"_s;
    QTest::newRow("purchases") << QByteArray("GET") << u"/api/user-purchases"_s;
    QTest::newRow("figures") << QByteArray("GET") << u"/api/mcp/usage/stats"_s;
    QTest::newRow("keys") << QByteArray("GET") << u"/api/admin/mcp-keys/list"_s;
    QTest::newRow("limit") << QByteArray("GET") << u"/api/admin/activation-limit"_s;
}

void KeyOwnersTest::apiEndpoints_refuseKeys()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const QByteArray key = m_desk.key(m_owner.uid);
    const Answer answer = m_api.send(method, m_desk.service(path), {}, KeyDesk::bearer(key));
    QCOMPARE(answer.status, 401);
    QVERIFY(limitOf(answer).isEmpty());
    QCOMPARE(remainingOf(list(key)), 999); // and it cost nothing
}

void KeyOwnersTest::ownersKey_activatesForTheOwnerAndNobodyElse()
{
    const KeyOwner ada = m_desk.newOwner(u"ada.keys@example.com"_s);
    const QByteArray key = m_desk.key(ada.uid);
    const auto activate = [&](const QString &email, const QString &uid) {
        return call(key, u"activate_esim"_s, {{u"email"_s, email}, {u"firebase_uid"_s, uid}});
    };
    const Answer other = activate(m_owner.email, ada.uid);
    QCOMPARE(other.status, 200);
    QVERIFY(McpCaller::result(other).value("isError"_L1).toBool());
    QCOMPARE(McpCaller::toolText(other).value("error"_L1).toString(), u"Email mismatch"_s);
    QCOMPARE(McpCaller::toolText(activate(ada.email, m_owner.uid)).value("error"_L1).toString(), u"Account mismatch"_s);
    QVERIFY(m_api.get(m_desk.service(u"/api/esim/activations"_s), ada.token)
                .json()
                .value("activations"_L1)
                .toArray()
                .isEmpty());

    const Answer own = activate(u"ADA.keys@example.com"_s, ada.uid);
    QCOMPARE(own.status, 200);
    QCOMPARE(remainingOf(own), 997);
    const QJsonObject invoice = McpCaller::toolText(own);
    QCOMPARE(invoice.value("status"_L1).toString(), u"invoice_sent"_s);
    QVERIFY(invoice.value("message"_L1).toString().contains(u"to ada.keys@example.com"_s));
    const QJsonArray made =
        m_api.get(m_desk.service(u"/api/esim/activations"_s), ada.token).json().value("activations"_L1).toArray();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.at(0).toObject().value("invoice_id"_L1), invoice.value("invoice_id"_L1));

    // Paid, it goes on as for the person's own token.
    QVERIFY(m_api.pay(QUrl(invoice.value("invoice_url"_L1).toString())).status < 400);
    QVERIFY(m_api.waitUntil([&] { return McpCaller::toolText(activate(ada.email, ada.uid)).contains("details"_L1); }));
}

void KeyOwnersTest::ownerlessKey_activatesForNobody()
{
    const QByteArray key = m_desk.key();
    const Answer refused =
        call(key, u"activate_esim"_s, {{u"email"_s, m_owner.email}, {u"firebase_uid"_s, m_owner.uid}});
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.json().value("error"_L1).toObject().value("message"_L1).toString().contains(u"acts for nobody"_s));
    QVERIFY(m_api.get(m_desk.service(u"/api/esim/activations"_s), m_owner.token)
                .json()
                .value("activations"_L1)
                .toArray()
                .isEmpty());
    QCOMPARE(call(key, u"compare_memberships"_s, {}).status, 200);
}

void KeyOwnersTest::session_belongsToTheKeysOwner()
{
    const KeyOwner bea = m_desk.newOwner(u"bea.keys@example.com"_s);
    McpCaller mcp(m_desk.service(u"/mcp"_s));
    const QByteArray session = mcp.initialize(u"2025-06-18"_s);
    const auto activate = [&](const KeyOwner &owner, const QByteArray &credential) {
        return mcp.request(u"tools/call"_s,
                           {{u"name"_s, u"activate_esim"_s},
                            {u"arguments"_s, QJsonObject{{u"email"_s, owner.email}, {u"firebase_uid"_s, owner.uid}}}},
                           KeyDesk::bearer(credential) + Headers{{"Mcp-Session-Id", session}});
    };
    QCOMPARE(activate(bea, m_desk.key(bea.uid)).status, 200);
    QCOMPARE(activate(bea, bea.token).status, 200); // the same person
    QCOMPARE(activate(m_owner, m_desk.key(m_owner.uid)).status, 404);
    QCOMPARE(activate(m_owner, m_owner.token).status, 404);
}

void KeyOwnersTest::validate_looksWithoutCounting()
{
    const QByteArray key = m_desk.key({}, 2);
    for (int i = 0; i < 4; ++i) {
        const Answer valid = get(u"/api/mcp/validate-key"_s, key);
        QCOMPARE(valid.status, 200);
        QCOMPARE(valid.json(), QJsonObject({{u"valid"_s, true}, {u"key_name"_s, u"Test"_s}, {u"rate_limit"_s, 2}}));
    }
    QCOMPARE(remainingOf(list(key)), 1);
    for (const QByteArray &other : {kUnknown, QByteArray("mcp_x"), m_owner.token}) {
        const Answer invalid = get(u"/api/mcp/validate-key"_s, other);
        QCOMPARE(invalid.status, 401);
        QCOMPARE(invalid.json().value("valid"_L1), QJsonValue(false));
        QVERIFY(invalid.json().value("error"_L1).isString());
    }
    QCOMPARE(m_api.get(m_desk.service(u"/api/mcp/validate-key"_s)).status, 401);
}

void KeyOwnersTest::figures_areTheOwnersAndOnlyTheirs()
{
    const KeyOwner cleo = m_desk.newOwner(u"cleo.keys@example.com"_s);
    const QByteArray first = m_desk.key(cleo.uid, 6);
    const QByteArray second = m_desk.key(cleo.uid);
    QCOMPARE(m_desk.use(first, 8), 6); // two are refused
    QCOMPARE(m_desk.use(second, 1), 1);
    QCOMPARE(get(u"/mcp/service/nothing"_s, second).status, 404);
    const QJsonObject stats = m_api.get(m_desk.service(u"/api/mcp/usage/stats?days=7"_s), cleo.token).json();
    QCOMPARE(stats.value("success"_L1), QJsonValue(true));
    QCOMPARE(stats.value("period_days"_L1).toInt(), 7);
    QCOMPARE(stats.value("total_requests"_L1).toInt(), 10);
    QCOMPARE(stats.value("metered_requests"_L1).toInt(), 7);
    QCOMPARE(stats.value("total_megabytes"_L1).toDouble(), 0.007);
    QCOMPARE(stats.value("total_keys"_L1).toInt(), 2);
    QCOMPARE(stats.value("current_billing_period"_L1).toObject().value("requests"_L1).toInt(), 7);
    QVERIFY(stats.value("daily_usage"_L1).toArray().size() <= 2); // midnight may pass
    const QJsonArray lines =
        m_api.get(m_desk.service(u"/api/mcp/usage/endpoints"_s), cleo.token).json().value("endpoints"_L1).toArray();
    QCOMPARE(lines.size(), 2);
    const QJsonObject most = lines.at(0).toObject();
    QCOMPARE(most.value("path"_L1).toString(), u"/mcp/v2/messages"_s);
    QCOMPARE(most.value("method"_L1).toString(), u"POST"_s);
    QCOMPARE(most.value("operation"_L1).toString(), u"tools/list"_s);
    QCOMPARE(most.value("count"_L1).toInt(), 9);
    QCOMPARE(most.value("success_rate"_L1).toDouble(), 77.8);
    QCOMPARE(lines.at(1).toObject().value("path"_L1).toString(), u"/mcp/service/{id}"_s);
    QCOMPARE(lines.at(1).toObject().value("success_rate"_L1).toDouble(), 0.0);

    const QString asOther = u"/api/mcp/usage/stats?firebase_uid="_s + cleo.uid;
    QCOMPARE(m_api.get(m_desk.service(asOther), m_desk.admin()).status, 403);
    QCOMPARE(m_api.get(m_desk.service(asOther), cleo.token).status, 200);
    const KeyOwner dan = m_desk.newOwner(u"dan.keys@example.com"_s);
    const QJsonObject none = m_api.get(m_desk.service(u"/api/mcp/usage/stats"_s), dan.token).json();
    QCOMPARE(none.value("total_requests"_L1).toInt(), 0);
    QCOMPARE(none.value("period_days"_L1).toInt(), 30);
    QVERIFY(none.value("daily_usage"_L1).toArray().isEmpty());
}

void KeyOwnersTest::documents_sayHowToAuthenticate()
{
    for (const QString &path : {u"/mcp/v2"_s, u"/mcp/v2/docs"_s}) {
        const QJsonObject how = m_api.get(m_desk.service(path)).json().value("authentication"_L1).toObject();
        QVERIFY(how.value("type"_L1).toString().contains(u"Firebase"_s));
        QVERIFY(how.value("type"_L1).toString().contains(u"API key"_s));
        QCOMPARE(how.value("required"_L1), QJsonValue(false));
        QCOMPARE(how.value("required_for"_L1).toArray(), QJsonArray{u"activate_esim"_s});
        QVERIFY(how.value("header"_L1).toString().contains(u"mcp_"_s));
    }
    const Answer nobody = call({}, u"activate_esim"_s, {{u"email"_s, u"a@b.example"_s}, {u"firebase_uid"_s, u"x"_s}});
    QCOMPARE(nobody.status, 401);
    QVERIFY(nobody.body.contains("API key"));
}

void KeyOwnersTest::log_holdsNoKey()
{
    QCOMPARE(m_dotmd.terminate(), 0);
    const QByteArray log = m_dotmd.log();
    QVERIFY(m_desk.made().size() > 5);
    for (const QByteArray &key : m_desk.made()) {
        QCOMPARE(key.size(), 46);
        QVERIFY(!log.contains(key.mid(4)));
    }
    QVERIFY(!log.contains(kUnknown));
    QVERIFY(!log.contains("AddressSanitizer"));
}

QTEST_GUILESS_MAIN(KeyOwnersTest)
#include "tst_keyowners.moc"
