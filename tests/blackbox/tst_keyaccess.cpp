// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "keydesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::DotmdProcess;
using dotm::test::EventReader;
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

/// API keys from outside: who makes them, what they open, and what they do not.
class KeyAccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void created_isShownOnceAndNeverListed();
    void create_withNonsense_isOneSentence_data();
    void create_withNonsense_isOneSentence();
    void list_pagesAndFiltersByOwner();
    void everyKeyedAnswer_tellsWhereTheLimitStands();
    void revoked_endsAtOnce();
    void unknown_isUnauthorizedForPublicThingsToo_data();
    void unknown_isUnauthorizedForPublicThingsToo();
    void withoutKey_nothingChanges();
    void limitReached_isTooManyRequests();
    void batch_countsAsWhatIsInIt();
    void origin_decidesForBrowsers();
    void stream_carriesTheHeadersInItsHead();
    void oldPair_isCountedToo();
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

void KeyAccessTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit(m_dotmd.url(), m_dotmd.sandbox());
    m_owner = m_desk.newOwner(u"key.owner@example.com"_s);
    QVERIFY(!m_owner.uid.isEmpty());
}

void KeyAccessTest::created_isShownOnceAndNeverListed()
{
    const Answer made = m_desk.create({{u"key_name"_s, u"Shown once"_s},
                                       {u"description"_s, u"For the desk"_s},
                                       {u"firebase_uid"_s, m_owner.uid},
                                       {u"allowed_origins"_s, QJsonArray{u"https://app.example.com"_s}}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json().value("success"_L1), QJsonValue(true));
    QVERIFY(!made.json().value("warning"_L1).toString().isEmpty());
    const QString key = made.json().value("api_key"_L1).toString();
    QVERIFY(key.startsWith(u"mcp_"_s));
    QCOMPARE(key.size(), 46);

    const Answer listed = m_api.get(m_desk.service(u"/api/admin/mcp-keys/list"_s), m_desk.admin());
    QCOMPARE(listed.status, 200);
    QVERIFY(!listed.body.contains(key.mid(4).toLatin1()));
    const QJsonObject row = listed.json().value("api_keys"_L1).toArray().at(0).toObject();
    QCOMPARE(row, made.json().value("key"_L1).toObject());
    QCOMPARE(row.value("key_name"_L1).toString(), u"Shown once"_s);
    QCOMPARE(row.value("rate_limit"_L1).toInt(), 1'000);
    QCOMPARE(row.value("firebase_uid"_L1).toString(), m_owner.uid);
    QCOMPARE(row.value("is_active"_L1), QJsonValue(true));
    QVERIFY(row.value("last_used_at"_L1).isNull());
    QFile database(m_dotmd.dataDir() + u"/dotm.sqlite"_s);
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains(key.mid(4).toLatin1()));
    QFile log(m_dotmd.dataDir() + u"/dotm.sqlite-wal"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains(key.mid(4).toLatin1()));
}

void KeyAccessTest::create_withNonsense_isOneSentence_data()
{
    QTest::addColumn<QJsonObject>("wish");
    QTest::addColumn<QString>("sentence");
    const QJsonObject good{{u"key_name"_s, u"x"_s}};
    const auto with = [&good](const QString &name, const QJsonValue &value) {
        QJsonObject wish = good;
        wish.insert(name, value);
        return wish;
    };
    QTest::newRow("no name") << QJsonObject() << u"\"key_name\" is missing."_s;
    QTest::newRow("blank name") << with(u"key_name"_s, u"  "_s) << u"\"key_name\" must not be empty."_s;
    QTest::newRow("unknown owner") << with(u"firebase_uid"_s, u"nobody"_s)
                                   << u"There is no account with this firebase_uid."_s;
    QTest::newRow("no limit") << with(u"rate_limit"_s, 0)
                              << u"The limit must be between 1 and 1000000 requests in an hour."_s;
    QTest::newRow("text as limit") << with(u"rate_limit"_s, u"9"_s) << u"\"rate_limit\" must be a whole number."_s;
    QTest::newRow("origin as text") << with(u"allowed_origins"_s, u"https://a.example"_s)
                                    << u"\"allowed_origins\" must be a list of texts."_s;
    QTest::newRow("no origin") << with(u"allowed_origins"_s, QJsonArray{u"*"_s})
                               << u"An allowed origin looks like https://app.example.com, in lower case and with no "
                                  "path."_s;
    QTest::newRow("a key of one's own") << with(u"api_key"_s, u"mcp_x"_s)
                                        << u"\"api_key\" is not a member of this request."_s;
}

void KeyAccessTest::create_withNonsense_isOneSentence()
{
    QFETCH(QJsonObject, wish);
    QFETCH(QString, sentence);
    const Answer refused = m_desk.create(wish);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json().value("error"_L1).toString(), sentence);
}

void KeyAccessTest::list_pagesAndFiltersByOwner()
{
    const KeyOwner other = m_desk.newOwner(u"other.owner@example.com"_s);
    for (int i = 0; i < 3; ++i) {
        (void)m_desk.key(other.uid);
    }
    const QString filter = u"?firebase_uid="_s + other.uid;
    QCOMPARE(m_desk.list(filter).size(), 3);
    const QJsonObject first =
        m_api.get(m_desk.service(u"/api/admin/mcp-keys/list"_s + filter + u"&limit=2"_s), m_desk.admin()).json();
    QCOMPARE(first.value("api_keys"_L1).toArray().size(), 2);
    const QString next = first.value("next"_L1).toString();
    QVERIFY(!next.isEmpty());
    const QJsonObject second =
        m_api.get(m_desk.service(u"/api/admin/mcp-keys/list"_s + filter + u"&limit=2&after="_s + next), m_desk.admin())
            .json();
    QCOMPARE(second.value("api_keys"_L1).toArray().size(), 1);
    QVERIFY(second.value("next"_L1).isNull());
}

void KeyAccessTest::everyKeyedAnswer_tellsWhereTheLimitStands()
{
    const QByteArray key = m_desk.key({}, 100);
    int left = 100;
    const auto check = [&left](const Answer &answer, int status) {
        QCOMPARE(answer.status, status);
        QCOMPARE(limitOf(answer), "100");
        QCOMPARE(remainingOf(answer), --left);
        const qint64 reset = McpCaller::headerOf(answer, "X-RateLimit-Reset").toLongLong();
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QVERIFY(reset > now + 58 * 60 && reset <= now + 60 * 60);
    };
    check(list(key), 200);
    check(call(key, u"calculate_pricing"_s, {{u"service_ids"_s, QJsonArray{u"basic_membership"_s}}}), 200);
    check(call(key, u"no_such_tool"_s, {}), 200);
    McpCaller mcp(m_desk.service(u"/mcp/messages"_s));
    check(mcp.post("no JSON", KeyDesk::bearer(key)), 400);
    check(mcp.request(u"x"_s, {}, KeyDesk::bearer(key) + Headers{{"Mcp-Session-Id", "none"}}), 404);
    for (const QString &path : {u"/mcp"_s, u"/mcp/api"_s, u"/mcp/service/metal_card"_s, u"/mcp/v2"_s, u"/mcp/v2/docs"_s,
                                u"/mcp/calculate?services=metal_card"_s}) {
        check(get(path, key), 200);
    }
    check(get(u"/mcp/service/nothing"_s, key), 404);
    check(m_api.send("DELETE", m_desk.service(u"/mcp"_s), {}, KeyDesk::bearer(key)), 400);
}

void KeyAccessTest::revoked_endsAtOnce()
{
    const Answer made = m_desk.create({{u"key_name"_s, u"To be revoked"_s}});
    const QByteArray key = made.json().value("api_key"_L1).toString().toLatin1();
    const QString id = made.json().value("key"_L1).toObject().value("id"_L1).toString();
    QCOMPARE(list(key).status, 200);
    const QUrl revoke = m_desk.service(u"/api/admin/mcp-keys/revoke/"_s + id);
    QCOMPARE(m_api.post(revoke, {}, m_owner.token).status, 403);
    QCOMPARE(list(key).status, 200);
    const Answer revoked = m_api.post(revoke, {}, m_desk.admin());
    QCOMPARE(revoked.status, 200);
    QCOMPARE(revoked.json().value("success"_L1), QJsonValue(true));
    QCOMPARE(list(key).status, 401);
    QCOMPARE(get(u"/mcp/api"_s, key).status, 401);
    QCOMPARE(m_api.post(revoke, {}, m_desk.admin()).status, 200);
    QCOMPARE(m_api.post(m_desk.service(u"/api/admin/mcp-keys/revoke/none"_s), {}, m_desk.admin()).status, 404);
    const QJsonArray keys = m_desk.list();
    const bool isListed = std::ranges::any_of(keys, [&id](const QJsonValue &row) {
        return row.toObject().value("id"_L1).toString() == id && !row.toObject().value("is_active"_L1).toBool(true);
    });
    QVERIFY(isListed);
}

void KeyAccessTest::unknown_isUnauthorizedForPublicThingsToo_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("unknown") << kUnknown;
    QTest::newRow("short") << QByteArray("mcp_x");
    QTest::newRow("prefix") << QByteArray("mcp_");
    QTest::newRow("long") << "mcp_" + QByteArray(5'000, 'a');
    QTest::newRow("quote") << "mcp_" + QByteArray(41, 'a') + '\'';
}

void KeyAccessTest::unknown_isUnauthorizedForPublicThingsToo()
{
    QFETCH(QByteArray, key);
    const auto check = [](const Answer &answer) {
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json().value("error"_L1).toString(), u"Unauthorized"_s);
        QVERIFY(!answer.json().value("message"_L1).toString().isEmpty());
        const QByteArray challenge = McpCaller::headerOf(answer, "WWW-Authenticate");
        QVERIFY(challenge.startsWith("Bearer") && challenge.contains(R"(error="invalid_token")"));
        QVERIFY(limitOf(answer).isEmpty());
    };
    check(list(key));
    check(call(key, u"search_services"_s, {{u"query"_s, u""_s}}));
    check(get(u"/mcp"_s, key));
    check(get(u"/mcp/calculate?services=metal_card"_s, key));
    check(get(u"/mcp/v2/sse"_s, key));
    check(m_api.send("GET", m_desk.service(u"/mcp"_s), {},
                     KeyDesk::bearer(key) + Headers{{"Accept", "text/event-stream"}}));
}

void KeyAccessTest::withoutKey_nothingChanges()
{
    McpCaller mcp(m_desk.service(u"/mcp"_s));
    for (const Headers &headers : {Headers(), Headers{{"Authorization", "Bearer not.a.key"}},
                                   Headers{{"Authorization", "Basic " + kUnknown}}, KeyDesk::bearer(m_owner.token)}) {
        const Answer answer = mcp.request(u"tools/list"_s, {}, headers);
        QCOMPARE(answer.status, 200);
        QVERIFY(limitOf(answer).isEmpty());
    }
    QVERIFY(limitOf(m_api.get(m_desk.service(u"/mcp/api"_s))).isEmpty());
}

void KeyAccessTest::limitReached_isTooManyRequests()
{
    const QByteArray key = m_desk.key({}, 3);
    QCOMPARE(m_desk.use(key, 3), 3);
    const Answer refused = list(key);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json().value("error"_L1).toString(), u"Rate Limit Exceeded"_s);
    QVERIFY(!refused.json().value("message"_L1).toString().isEmpty());
    const QJsonObject info = refused.json().value("rate_limit"_L1).toObject();
    QCOMPARE(info.value("allowed"_L1), QJsonValue(false));
    QCOMPARE(info.value("current_usage"_L1).toInt(), 3);
    QCOMPARE(info.value("limit"_L1).toInt(), 3);
    QCOMPARE(info.value("percentage"_L1).toDouble(), 100.0);
    QCOMPARE(limitOf(refused), "3");
    QCOMPARE(remainingOf(refused), 0);
    const int wait = McpCaller::headerOf(refused, "Retry-After").toInt();
    QVERIFY(wait > 58 * 60 && wait <= 60 * 60);
    const qint64 reset = McpCaller::headerOf(refused, "X-RateLimit-Reset").toLongLong();
    QCOMPARE(QDateTime::fromString(info.value("reset_at"_L1).toString(), Qt::ISODateWithMs).toSecsSinceEpoch(), reset);
    QCOMPARE(get(u"/mcp/api"_s, key).status, 429);

    QCOMPARE(m_dotmd.terminate(), 0); // a restart gives nobody a new hour
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
    m_desk.visit(m_dotmd.url(), m_dotmd.sandbox());
    QCOMPARE(list(key).status, 429);
}

void KeyAccessTest::batch_countsAsWhatIsInIt()
{
    const QByteArray key = m_desk.key({}, 5);
    const QByteArray one = R"({"jsonrpc":"2.0","id":1,"method":"ping"})";
    McpCaller mcp(m_desk.service(u"/mcp"_s));
    const auto batch = [&](int count) {
        return mcp.post('[' + QByteArrayList(count, one).join(',') + ']', KeyDesk::bearer(key));
    };
    const Answer three = batch(3);
    QCOMPARE(three.status, 200);
    QCOMPARE(remainingOf(three), 2);
    QCOMPARE(batch(3).status, 429);
    QCOMPARE(batch(2).status, 200);
    QCOMPARE(list(key).status, 429);
}

void KeyAccessTest::origin_decidesForBrowsers()
{
    const QByteArray bound = m_desk.key({}, 100, {u"https://app.example.com"_s});
    const QByteArray unbound = m_desk.key({}, 100);
    const auto from = [](const QByteArray &origin) {
        return Headers{{"Origin", origin}};
    };
    QCOMPARE(list(bound).status, 200); // programs have no origin
    QCOMPARE(list(bound, from("https://app.example.com")).status, 200);
    for (const QByteArray origin : {"https://evil.example", "http://app.example.com", "https://app.example.com:444",
                                    "https://app.example.com.evil.example", "null"}) {
        const Answer refused = list(bound, from(origin));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json().value("error"_L1).toString(), u"Forbidden"_s);
        QCOMPARE(remainingOf(refused), 98);
    }
    QCOMPARE(list(bound, from(m_dotmd.url().toString().toLatin1())).status, 403);
    QCOMPARE(list(unbound, from(m_dotmd.url().toString().toLatin1())).status, 200);
    QCOMPARE(list(unbound, from("https://app.example.com")).status, 403);
    QCOMPARE(list(kUnknown, from("https://app.example.com")).status, 401);
    QCOMPARE(list(bound, {{"Host", "evil.example"}}).status, 403);
    McpCaller mcp(m_desk.service(u"/mcp"_s));
    QCOMPARE(mcp.request(u"tools/list"_s, {}, from("https://app.example.com")).status, 403); // no key: as ever
}

void KeyAccessTest::stream_carriesTheHeadersInItsHead()
{
    const QByteArray key = m_desk.key({}, 100);
    McpCaller mcp(m_desk.service(u"/mcp"_s));
    const QByteArray session = McpCaller::headerOf(
        mcp.request(u"initialize"_s, {{u"protocolVersion"_s, u"2025-06-18"_s}, {u"capabilities"_s, QJsonObject()}},
                    KeyDesk::bearer(key)),
        "Mcp-Session-Id");
    QVERIFY(!session.isEmpty());
    EventReader standing;
    standing.open("GET", m_desk.service(u"/mcp"_s), {{"Authorization", "Bearer " + key}, {"Mcp-Session-Id", session}});
    QVERIFY(standing.waitFor("X-RateLimit-Remaining: 98"));
    QVERIFY(standing.received().contains("text/event-stream"));
    const Answer answer = m_api.send(
        "POST", m_desk.service(u"/mcp"_s), R"({"jsonrpc":"2.0","id":1,"method":"ping"})",
        KeyDesk::bearer(key) + Headers{{"Content-Type", "application/json"}, {"Accept", "text/event-stream"}});
    QCOMPARE(remainingOf(answer), 97);
    QVERIFY(answer.body.startsWith("data:") || answer.body.contains("\ndata:"));
}

void KeyAccessTest::oldPair_isCountedToo()
{
    const QByteArray key = m_desk.key(m_owner.uid, 100);
    EventReader stream;
    stream.open("GET", m_desk.service(u"/mcp/v2/sse"_s), {{"Authorization", "Bearer " + key}});
    QVERIFY(stream.waitFor("X-RateLimit-Remaining: 99"));
    QVERIFY(stream.waitFor("sessionId="));
    QVERIFY(stream.waitFor("\n\n"));
    const QByteArray received = stream.received();
    const qsizetype start = received.indexOf("/mcp/v2/sse/messages");
    const QByteArray address = received.mid(start, received.indexOf('\n', start) - start).trimmed();
    const Answer taken = m_api.send("POST", m_desk.service(QString::fromLatin1(address)),
                                    R"({"jsonrpc":"2.0","id":5,"method":"tools/list"})",
                                    KeyDesk::bearer(key) + Headers{{"Content-Type", "application/json"}});
    QCOMPARE(taken.status, 202);
    QCOMPARE(remainingOf(taken), 98);
    QVERIFY(stream.waitFor("calculate_pricing"));
}

void KeyAccessTest::log_holdsNoKey()
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

QTEST_GUILESS_MAIN(KeyAccessTest)
#include "tst_keyaccess.moc"
