// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mcpcaller.h"
#include "support/dotmdprocess.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;
using dotm::test::Headers;
using dotm::test::McpCaller;

namespace {

struct Person
{
    QString email;
    QString uid;
    QByteArray token;

    [[nodiscard]] QJsonObject arguments() const { return {{u"email"_s, email}, {u"firebase_uid"_s, uid}}; }
    [[nodiscard]] Headers headers() const { return {{"Authorization", "Bearer " + token}}; }
};

} // namespace

/// An assistant gets a stranger a line, with nothing but the protocol.
class McpActivationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void conversation_leadsFromTheListToAnActiveLine();
    void withoutToken_theCallIsUnauthorized_data();
    void withoutToken_theCallIsUnauthorized();
    void somebodyElsesAccount_isRefusedAndNothingIsMade_data();
    void somebodyElsesAccount_isRefusedAndNothingIsMade();
    void badArguments_areRefusedBeforeTheTokenIsLookedAt();
    void anotherPersonsSession_isNotFound();
    void modernCall_getsTheSameAnswer();
    void progress_isTold();
    void limitReached_tellsPositionAndWait();
    void log_holdsNoTokenAndNoSecret();

private:
    [[nodiscard]] Person newPerson(DotmdProcess &dotmd, const QString &email);
    [[nodiscard]] Answer activate(McpCaller &mcp, const Person &person);
    [[nodiscard]] QJsonObject activateUntil(McpCaller &mcp, const Person &person, const QString &member,
                                            const QJsonValue &value);

    DotmdProcess m_dotmd;
    ApiCaller m_api;
    QByteArrayList m_tokens;
};

void McpActivationTest::initTestCase()
{
    QVERIFY2(m_dotmd.start(), m_dotmd.log().constData());
}

Person McpActivationTest::newPerson(DotmdProcess &dotmd, const QString &email)
{
    Person person{email, {}, m_api.newPerson(dotmd.sandbox(), email)};
    const QByteArray payload = QByteArray::fromBase64(person.token.split('.').value(1), QByteArray::Base64UrlEncoding);
    person.uid = QJsonDocument::fromJson(payload).object().value("sub"_L1).toString();
    m_tokens.append(person.token);
    return person;
}

Answer McpActivationTest::activate(McpCaller &mcp, const Person &person)
{
    return mcp.request(u"tools/call"_s, {{u"name"_s, u"activate_esim"_s}, {u"arguments"_s, person.arguments()}},
                       person.headers());
}

QJsonObject McpActivationTest::activateUntil(McpCaller &mcp, const Person &person, const QString &member,
                                             const QJsonValue &value)
{
    QJsonObject last;
    (void)m_api.waitUntil([&] {
        last = McpCaller::toolText(activate(mcp, person));
        return last.value(member) == value;
    });
    return last;
}

void McpActivationTest::conversation_leadsFromTheListToAnActiveLine()
{
    McpCaller mcp(at(m_dotmd.url(), u"/mcp/v2/messages"_s));
    const Person ada = newPerson(m_dotmd, u"ada.mcp@example.com"_s);

    const QJsonArray tools = McpCaller::result(mcp.request(u"tools/list"_s, {})).value("tools"_L1).toArray();
    QCOMPARE(tools.size(), 5);
    const QString description = tools.last().toObject().value("description"_L1).toString();
    QVERIFY(description.contains(u"Global Data eSIM"_s) && description.contains(u"DOT eSIM"_s));
    const Answer price = mcp.request(
        u"tools/call"_s, {{u"name"_s, u"calculate_pricing"_s},
                          {u"arguments"_s, QJsonObject{{u"service_ids"_s, QJsonArray{u"beta_esim_activation"_s}}}}});
    QCOMPARE(McpCaller::toolText(price).value("pricing"_L1).toObject().value("one_time_total_usd"_L1).toDouble(), 1.0);

    const Answer first = activate(mcp, ada);
    QCOMPARE(first.status, 200);
    const QJsonObject invoice = McpCaller::toolText(first);
    QCOMPARE(invoice.value("status"_L1).toString(), u"invoice_sent"_s);
    QVERIFY(McpCaller::result(first).value("isError"_L1).toBool());
    QCOMPARE(invoice.value("amount_due"_L1).toDouble(), 1.0);
    QVERIFY(invoice.value("message"_L1).toString().contains(u"$1 invoice to ada.mcp@example.com"_s));
    QCOMPARE(McpCaller::toolText(activate(mcp, ada)).value("invoice_id"_L1), invoice.value("invoice_id"_L1));

    QVERIFY(m_api.pay(QUrl(invoice.value("invoice_url"_L1).toString())).status < 400);
    const QJsonObject success = activateUntil(mcp, ada, u"success"_s, true);
    const QJsonObject done = success.contains("details"_L1)
                                 ? success
                                 : activateUntil(mcp, ada, u"message"_s, u"eSIM activation successful!"_s);
    QCOMPARE(done.value("message"_L1).toString(), u"eSIM activation successful!"_s);
    const QJsonObject details = done.value("details"_L1).toObject();
    QCOMPARE(details.value("email"_L1).toString(), ada.email);
    QVERIFY(details.value("phone_number"_L1).toString().startsWith(u"+1"_s));
    QCOMPARE(details.value("status"_L1).toString(), u"Active"_s);
    QVERIFY(!details.value("activation_id"_L1).toString().isEmpty());
    QCOMPARE(details.value("purchase_verified"_L1), QJsonValue(true));
    QCOMPARE(done.value("next_steps"_L1).toArray().size(), 3);

    const Answer again = activate(mcp, ada);
    QCOMPARE(McpCaller::toolText(again).value("status"_L1).toString(), u"already_active"_s);
    QCOMPARE(McpCaller::toolText(again).value("details"_L1).toObject(), details);
    QVERIFY(!McpCaller::result(again).value("isError"_L1).toBool());
}

void McpActivationTest::withoutToken_theCallIsUnauthorized_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<bool>("failed");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("empty bearer") << QByteArray("Bearer ") << true;
    QTest::newRow("nonsense") << QByteArray("Bearer nonsense") << true;
    QTest::newRow("another scheme") << QByteArray("Basic YTpi") << true;
    QTest::newRow("unsigned") << QByteArray("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.") << true;
}

void McpActivationTest::withoutToken_theCallIsUnauthorized()
{
    QFETCH(QByteArray, authorization);
    QFETCH(bool, failed);
    McpCaller mcp(at(m_dotmd.url(), u"/mcp"_s));
    const QJsonObject params{
        {u"name"_s, u"activate_esim"_s},
        {u"arguments"_s, QJsonObject{{u"email"_s, u"a@b.example"_s}, {u"firebase_uid"_s, u"x"_s}}}};
    const Answer answer = mcp.request(u"tools/call"_s, params,
                                      authorization.isEmpty() ? Headers() : Headers{{"Authorization", authorization}});
    QCOMPARE(answer.status, 401);
    const QByteArray challenge = McpCaller::headerOf(answer, "WWW-Authenticate");
    QVERIFY(challenge.startsWith("Bearer"));
    QVERIFY(!challenge.contains("resource_metadata")); // there is no sign-in flow to be led to
    QCOMPARE(challenge.contains("invalid_token"), failed);
    QVERIFY(answer.json().value("id"_L1).isDouble());
}

void McpActivationTest::somebodyElsesAccount_isRefusedAndNothingIsMade_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("error");
    QTest::newRow("other address") << u"someone@example.com"_s << QString() << u"Email mismatch"_s;
    QTest::newRow("known address") << u"ada.mcp@example.com"_s << QString() << u"Email mismatch"_s;
    QTest::newRow("other account") << QString() << u"somebody"_s << u"Account mismatch"_s;
    QTest::newRow("empty address") << u" "_s << QString() << u"Missing required fields"_s;
    QTest::newRow("empty account") << QString() << u" "_s << u"Missing required fields"_s;
}

void McpActivationTest::somebodyElsesAccount_isRefusedAndNothingIsMade()
{
    QFETCH(QString, email);
    QFETCH(QString, uid);
    QFETCH(QString, error);
    McpCaller mcp(at(m_dotmd.url(), u"/mcp"_s));
    Person bob =
        newPerson(m_dotmd, u"bob.%1@example.com"_s.arg(QString::fromLatin1(QTest::currentDataTag()).remove(u' ')));
    const Person honest = bob;
    bob.email = email.isEmpty() ? bob.email : email;
    bob.uid = uid.isEmpty() ? bob.uid : uid;
    const Answer answer = activate(mcp, bob);
    QCOMPARE(answer.status, 200);
    QVERIFY(McpCaller::result(answer).value("isError"_L1).toBool());
    QCOMPARE(McpCaller::toolText(answer).value("error"_L1).toString(), error);
    const Answer list = m_api.get(at(m_dotmd.url(), u"/api/esim/activations"_s), honest.token);
    QVERIFY(list.json().value("activations"_L1).toArray().isEmpty());
}

void McpActivationTest::badArguments_areRefusedBeforeTheTokenIsLookedAt()
{
    McpCaller mcp(at(m_dotmd.url(), u"/mcp"_s));
    for (const QByteArray &arguments :
         {QByteArray("{}"), QByteArray(R"({"email":"a@b.c"})"), QByteArray(R"({"email":1,"firebase_uid":"x"})"),
          QByteArray(R"({"email":"a@b.c","firebase_uid":"x","amount":0})"),
          QByteArray(R"({"email":")" + QByteArray(300, 'a') + R"(","firebase_uid":"x"})")}) {
        const Answer answer =
            mcp.request(u"tools/call"_s, {{u"name"_s, u"activate_esim"_s},
                                          {u"arguments"_s, QJsonDocument::fromJson(arguments).object()}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(McpCaller::errorCode(answer), -32602);
    }
}

void McpActivationTest::anotherPersonsSession_isNotFound()
{
    McpCaller mcp(at(m_dotmd.url(), u"/mcp"_s));
    const QByteArray session = mcp.initialize(u"2025-06-18"_s);
    const Person carol = newPerson(m_dotmd, u"carol.mcp@example.com"_s);
    const Person mallory = newPerson(m_dotmd, u"mallory.mcp@example.com"_s);
    const auto call = [&](const Person &person) {
        return mcp.request(u"tools/call"_s, {{u"name"_s, u"activate_esim"_s}, {u"arguments"_s, person.arguments()}},
                           person.headers() + Headers{{"Mcp-Session-Id", session}});
    };
    QCOMPARE(call(carol).status, 200);
    QCOMPARE(call(mallory).status, 404);
    QCOMPARE(call(carol).status, 200);
}

void McpActivationTest::modernCall_getsTheSameAnswer()
{
    McpCaller mcp(at(m_dotmd.url(), u"/mcp"_s));
    const Person dora = newPerson(m_dotmd, u"dora.mcp@example.com"_s);
    const QJsonObject meta{{u"io.modelcontextprotocol/protocolVersion"_s, McpCaller::kModern},
                           {u"io.modelcontextprotocol/clientCapabilities"_s, QJsonObject()}};
    const QJsonObject params{{u"name"_s, u"activate_esim"_s}, {u"arguments"_s, dora.arguments()}, {u"_meta"_s, meta}};
    const Headers described{{"MCP-Protocol-Version", McpCaller::kModern.toLatin1()},
                            {"Mcp-Method", "tools/call"},
                            {"Mcp-Name", "activate_esim"}};
    QCOMPARE(mcp.request(u"tools/call"_s, params, described).status, 401);
    const Answer answer = mcp.request(u"tools/call"_s, params, described + dora.headers());
    QCOMPARE(answer.status, 200);
    QCOMPARE(McpCaller::result(answer).value("resultType"_L1).toString(), u"complete"_s);
    QCOMPARE(McpCaller::toolText(answer).value("status"_L1).toString(), u"invoice_sent"_s);
}

void McpActivationTest::progress_isTold()
{
    McpCaller mcp(at(m_dotmd.url(), u"/mcp"_s));
    const Person erin = newPerson(m_dotmd, u"erin.mcp@example.com"_s);
    const QJsonObject invoice = McpCaller::toolText(activate(mcp, erin));
    // The carrier is slow, so that the call must wait for it.
    QCOMPARE(m_api.send("PUT", at(m_dotmd.sandbox(), u"/faults"_s), R"({"provider":"oxio","fault":"slow","times":5})",
                        {{"Content-Type", "application/json"}})
                     .status /
                 100,
             2);
    QVERIFY(m_api.pay(QUrl(invoice.value("invoice_url"_L1).toString())).status < 400);
    const QJsonObject message{{u"jsonrpc"_s, u"2.0"_s},
                              {u"id"_s, u"p"_s},
                              {u"method"_s, u"tools/call"_s},
                              {u"params"_s, QJsonObject{{u"name"_s, u"activate_esim"_s},
                                                        {u"arguments"_s, erin.arguments()},
                                                        {u"_meta"_s, QJsonObject{{u"progressToken"_s, 7}}}}}};
    bool told = false;
    QVERIFY(m_api.waitUntil([&] {
        dotm::test::EventReader reader;
        reader.open("POST", mcp.endpoint(), erin.headers(), QJsonDocument(message).toJson(QJsonDocument::Compact));
        if (!reader.waitFor("\"id\":\"p\"")) {
            return false;
        }
        told = told || reader.received().contains("notifications/progress");
        return told || reader.received().contains("already_active");
    }));
    QVERIFY2(told, "no call saw progress before the line was active");
}

void McpActivationTest::limitReached_tellsPositionAndWait()
{
    DotmdProcess narrow;
    QProcessEnvironment one;
    one.insert(u"DOTM_ACTIVATIONS_PER_HOUR"_s, u"1"_s);
    QVERIFY2(narrow.start({}, one), narrow.log().constData());
    McpCaller mcp(at(narrow.url(), u"/mcp"_s));
    const auto pay = [&](const Person &person) {
        const QJsonObject invoice = McpCaller::toolText(activate(mcp, person));
        return m_api.pay(QUrl(invoice.value("invoice_url"_L1).toString())).status;
    };
    const Person first = newPerson(narrow, u"first@example.com"_s);
    QVERIFY(pay(first) < 400);
    QVERIFY(activateUntil(mcp, first, u"success"_s, true).value("success"_L1).toBool());
    const Person second = newPerson(narrow, u"second@example.com"_s);
    QVERIFY(pay(second) < 400);
    const QJsonObject limited = activateUntil(mcp, second, u"status"_s, u"rate_limited"_s);
    QCOMPARE(limited.value("success"_L1), QJsonValue(false));
    const QJsonObject info = limited.value("rate_limit_info"_L1).toObject();
    QCOMPARE(info.value("queue_position"_L1).toInt(), 1);
    QCOMPARE(info.value("limit"_L1).toInt(), 1);
    QCOMPARE(info.value("current_usage"_L1).toInt(), 1);
    const int minutes = info.value("estimated_wait_minutes"_L1).toInt();
    QVERIFY2(minutes > 50 && minutes <= 60, qPrintable(QString::number(minutes)));
    QVERIFY(limited.value("message"_L1).toString().contains(u"#1 "_s));
}

void McpActivationTest::log_holdsNoTokenAndNoSecret()
{
    const QByteArray log = m_dotmd.log();
    for (const QByteArray &token : std::as_const(m_tokens)) {
        QVERIFY(!token.isEmpty());
        QVERIFY(!log.contains(token));
    }
    QVERIFY(!log.contains("LPA:1"));
}

QTEST_GUILESS_MAIN(McpActivationTest)
#include "tst_mcpactivation.moc"
