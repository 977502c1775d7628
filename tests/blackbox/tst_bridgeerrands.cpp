// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridgeworld.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using namespace dotm::bridge;
using test::Answer;
using test::BridgeWorld;
using test::McpCaller;

/// The customer's errands through the bridge, with the real service layer behind it.
class BridgeErrandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tools_areTheServicesAndTheBridges();
    void reading_neverAsks();
    void activation_asksOnceAndIsReadBackToTheEnd();
    void askedTwiceAtOnce_isOneQuestion();
    void notNow_changesNothing();
    void missed_staysListedAndTheNextTryCanBeAllowed();
    void overTheDaysMoney_isRefusedWithoutAQuestion();
    void limitsOfOneAssistant_areItsAlone();
    void reversibleChange_canBeAllowedUntilTonight();
    void money_cannotBeAllowedUntilTonight();
    void stopAll_endsQuestionsAndRefusesUntilResumed();
    void otherPersonsAccount_isRefusedByTheService();
    void unknownTool_isAskedAboutAndRefusedByTheService();
    void signedOut_saysSoAndReadsPricesAllTheSame();
    void serviceGone_isSaidAndNothingIsSpent();
    void assistant_neverSeesTheCustomersToken();

private:
    [[nodiscard]] QJsonObject activateUntil(const QString &status);
    [[nodiscard]] static QUrl invoicePage(const Answer &answer);
    /// The newest activation of the signed-in person.
    [[nodiscard]] QList<contract::Activation> activations();

    std::unique_ptr<test::DotmdProcess> m_dotmd;
    std::unique_ptr<BridgeWorld> m_world;
    int m_people = 0;
    QString m_email;
};

void BridgeErrandsTest::initTestCase()
{
    m_dotmd = std::make_unique<test::DotmdProcess>();
    QVERIFY2(m_dotmd->start(), m_dotmd->log().constData());
}

void BridgeErrandsTest::init()
{
    m_world = std::make_unique<BridgeWorld>(m_dotmd->url());
    m_email = u"person%1@example.com"_s.arg(++m_people);
    QVERIFY(m_world->signIn(m_email));
}

void BridgeErrandsTest::cleanup()
{
    m_world.reset();
}

QList<contract::Activation> BridgeErrandsTest::activations()
{
    const auto all = QCoro::waitFor(m_world->session.api().activations());
    return all.value_or(QList<contract::Activation>());
}

QUrl BridgeErrandsTest::invoicePage(const Answer &answer)
{
    return QUrl(McpCaller::toolText(answer).value("invoice_url"_L1).toString());
}

QJsonObject BridgeErrandsTest::activateUntil(const QString &status)
{
    QJsonObject answer;
    const bool reached = m_world->caller().api().waitUntil([&] {
        answer = McpCaller::toolText(m_world->call(u"activate_esim"_s));
        return answer.value("status"_L1).toString() == status;
    });
    return reached ? answer : QJsonObject();
}

void BridgeErrandsTest::tools_areTheServicesAndTheBridges()
{
    McpCaller mcp = m_world->caller();
    const QJsonArray tools =
        McpCaller::result(mcp.request(u"tools/list"_s, {}, m_world->headers())).value("tools"_L1).toArray();
    QHash<QString, QJsonObject> byName;
    for (const auto each : tools) {
        byName.insert(each.toObject().value("name"_L1).toString(), each.toObject());
    }
    QCOMPARE(byName.size(), 9);
    QVERIFY(byName.contains(u"calculate_pricing"_s));
    QVERIFY(byName.contains(u"get_my_line"_s));
    const QJsonObject activation = byName.value(u"activate_esim"_s);
    QVERIFY(!activation.value("inputSchema"_L1).toObject().contains("required"_L1));
    QVERIFY(activation.value("description"_L1).toString().contains(u"DOT eSIM"_s));
}

void BridgeErrandsTest::reading_neverAsks()
{
    const Answer answer =
        m_world->call(u"calculate_pricing"_s, {{u"service_ids"_s, QJsonArray{u"basic_membership"_s}}});
    QCOMPARE(answer.status, 200);
    QVERIFY(McpCaller::toolText(answer).contains(u"pricing"_s));
    const Answer line = m_world->call(u"get_my_line"_s);
    QCOMPARE(McpCaller::toolText(line).value("has_line"_L1), QJsonValue(false));
    QCOMPARE(m_world->questions, 0);
    QCOMPARE(m_world->bridge->log().size(), 2);
    QCOMPARE(m_world->lastEntry().decision, Decision::NoQuestion);
    QCOMPARE(m_world->lastEntry().state, CallState::Done);
    QCOMPARE(m_world->bridge->assistants().size(), 1);
    QCOMPARE(m_world->bridge->assistants().first().program, u"test-assistant"_s);
}

void BridgeErrandsTest::activation_asksOnceAndIsReadBackToTheEnd()
{
    std::optional<ConsentRequest> asked;
    const Answer first = m_world->call(u"activate_esim"_s, {}, [&](const QString &id) {
        asked = m_world->bridge->requests().value(0);
        m_world->bridge->allowOnce(id);
    });
    QVERIFY(asked.has_value());
    QCOMPARE(asked->kind, ToolKind::Money);
    QCOMPARE(asked->costNow, (core::Money{100, u"USD"_s}));
    QCOMPARE(asked->leftToday, (core::Money{2'400, u"USD"_s}));
    QCOMPARE(asked->productName, u"Beta eSIM Activation"_s);
    QVERIFY(!asked->mayAllowUntilTonight);
    const QJsonObject invoice = McpCaller::toolText(first);
    QCOMPARE(invoice.value("status"_L1).toString(), u"invoice_sent"_s);
    QCOMPARE(invoice.value("read_back"_L1).toObject().value("confirmed"_L1), QJsonValue(true));
    QCOMPARE(m_world->lastEntry().decision, Decision::AllowedOnce);
    QCOMPARE(m_world->lastEntry().readBack, ReadBack::Confirmed);
    const QString assistant = m_world->bridge->assistants().first().id;
    QCOMPARE(m_world->bridge->spentToday(assistant).minor, 100);

    QCOMPARE(m_world->caller().api().pay(invoicePage(first)).status, 303);
    const QJsonObject active = activateUntil(u"already_active"_s);
    QVERIFY(!active.isEmpty());
    QVERIFY(active.value("details"_L1).toObject().value("phone_number"_L1).toString().startsWith(u'+'));
    QCOMPARE(m_world->questions, 1);
    QCOMPARE(m_world->bridge->spentToday(assistant).minor, 100);
    QCOMPARE(activations().size(), 1);
    for (const CallEntry &each : m_world->bridge->log()) {
        QVERIFY2(each.readBack == ReadBack::Confirmed, qPrintable(each.result));
    }
}

void BridgeErrandsTest::askedTwiceAtOnce_isOneQuestion()
{
    // The second call is sent while the first one waits for its answer.
    QNetworkAccessManager network;
    QNetworkReply *second = nullptr;
    const Answer first = m_world->call(u"activate_esim"_s, {}, [&](const QString &id) {
        QNetworkRequest request(m_world->bridge->url());
        request.setRawHeader("Content-Type", "application/json");
        for (const auto &[name, value] : m_world->headers()) {
            request.setRawHeader(name, value);
        }
        second = network.post(request,
                              R"({"jsonrpc":"2.0","id":77,"method":"tools/call","params":{"name":"activate_esim"}})");
        QTimer::singleShot(300ms, m_world->bridge.get(), [this, id] { m_world->bridge->allowOnce(id); });
    });
    QCOMPARE(McpCaller::toolText(first).value("status"_L1).toString(), u"invoice_sent"_s);
    QVERIFY(second != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), 20'000);
    QVERIFY(second->readAll().contains("invoice_sent"));
    QCOMPARE(m_world->questions, 1);
    QCOMPARE(activations().size(), 1);
    delete second;
}

void BridgeErrandsTest::notNow_changesNothing()
{
    const Answer answer =
        m_world->call(u"activate_esim"_s, {}, [this](const QString &id) { m_world->bridge->notNow(id); });
    QCOMPARE(McpCaller::result(answer).value("isError"_L1), QJsonValue(true));
    QCOMPARE(McpCaller::toolText(answer).value("status"_L1).toString(), u"not_now"_s);
    QCOMPARE(m_world->lastEntry().decision, Decision::NotNow);
    QVERIFY(activations().isEmpty());
    QVERIFY(m_world->bridge->requests().isEmpty());
}

void BridgeErrandsTest::missed_staysListedAndTheNextTryCanBeAllowed()
{
    test::EventReader impatient;
    const QByteArray body = R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"activate_esim"}})";
    QSignalSpy arrived(m_world->bridge.get(), &Desk::requestArrived);
    impatient.open("POST", m_world->bridge->url(), m_world->headers(), body);
    QVERIFY(arrived.wait(20'000));
    impatient.close();
    QSignalSpy ended(m_world->bridge.get(), &Desk::requestEnded);
    QVERIFY(ended.wait(20'000));
    QTRY_COMPARE(m_world->bridge->requests().size(), 1);
    const ConsentRequest missed = m_world->bridge->requests().first();
    QCOMPARE(missed.state, ConsentRequest::State::Missed);

    m_world->bridge->allowNextTry(missed.id);
    m_world->questions = 0;
    const Answer answer = m_world->call(u"activate_esim"_s);

    QCOMPARE(McpCaller::toolText(answer).value("status"_L1).toString(), u"invoice_sent"_s);
    QCOMPARE(m_world->questions, 0);
    QCOMPARE(m_world->lastEntry().decision, Decision::AllowedAhead);
    QVERIFY(m_world->bridge->requests().isEmpty());
}

void BridgeErrandsTest::overTheDaysMoney_isRefusedWithoutAQuestion()
{
    (void)m_world->call(u"get_my_line"_s);
    Assistant assistant = m_world->bridge->assistants().first();
    assistant.limits.perDay.minor = 99;
    m_world->bridge->setLimits(assistant.id, assistant.limits);
    const Answer answer = m_world->call(u"activate_esim"_s);
    QCOMPARE(McpCaller::toolText(answer).value("status"_L1).toString(), u"refused"_s);
    QCOMPARE(m_world->lastEntry().reason, u"money"_s);
    QCOMPARE(m_world->questions, 0);
    QVERIFY(activations().isEmpty());
}

void BridgeErrandsTest::limitsOfOneAssistant_areItsAlone()
{
    (void)m_world->call(u"get_my_line"_s, {}, {}, "first");
    Assistant first = m_world->bridge->assistants().first();
    first.limits.callsPerHour = 1;
    m_world->bridge->setLimits(first.id, first.limits);
    const Answer refused = m_world->call(u"get_my_line"_s, {}, {}, "first");
    QCOMPARE(McpCaller::toolText(refused).value("status"_L1).toString(), u"refused"_s);
    QCOMPARE(m_world->lastEntry().reason, u"calls"_s);
    const Answer other = m_world->call(u"get_my_line"_s, {}, {}, "second");
    QCOMPARE(McpCaller::toolText(other).value("success"_L1), QJsonValue(true));
}

void BridgeErrandsTest::reversibleChange_canBeAllowedUntilTonight()
{
    QCOMPARE(McpCaller::toolText(m_world->call(u"activate_esim"_s, {}, m_world->allow())).value("status"_L1).toString(),
             u"invoice_sent"_s);
    m_world->questions = 0;
    const auto untilTonight = [this](const QString &id) {
        m_world->bridge->allowUntilTonight(id);
    };
    const Answer withdrawn = m_world->call(u"withdraw_activation"_s, {}, untilTonight);
    QCOMPARE(McpCaller::toolText(withdrawn).value("state"_L1).toString(), u"cancelled"_s);
    QCOMPARE(m_world->lastEntry().readBack, ReadBack::Confirmed);
    QCOMPARE(m_world->questions, 1);
    QCOMPARE(m_world->bridge->grants().size(), 1);

    (void)m_world->call(u"activate_esim"_s, {}, m_world->allow());
    m_world->questions = 0;
    const Answer again = m_world->call(u"withdraw_activation"_s);
    QCOMPARE(McpCaller::toolText(again).value("state"_L1).toString(), u"cancelled"_s);
    QCOMPARE(m_world->questions, 0);
    QCOMPARE(m_world->lastEntry().decision, Decision::ByGrant);

    m_world->bridge->endGrant(m_world->bridge->grants().first().id);
    QVERIFY(m_world->bridge->grants().isEmpty());
}

void BridgeErrandsTest::money_cannotBeAllowedUntilTonight()
{
    const Answer answer = m_world->call(u"activate_esim"_s, {}, [this](const QString &id) {
        m_world->bridge->allowUntilTonight(id);
        QCOMPARE(m_world->bridge->requests().first().state, ConsentRequest::State::Waiting);
        m_world->bridge->notNow(id);
    });
    QCOMPARE(McpCaller::toolText(answer).value("status"_L1).toString(), u"not_now"_s);
    QVERIFY(m_world->bridge->grants().isEmpty());
}

void BridgeErrandsTest::stopAll_endsQuestionsAndRefusesUntilResumed()
{
    const Answer stopped =
        m_world->call(u"activate_esim"_s, {}, [this](const QString &) { m_world->bridge->stopAll(); });
    QCOMPARE(McpCaller::toolText(stopped).value("status"_L1).toString(), u"stopped"_s);
    const Answer reading = m_world->call(u"get_my_line"_s);
    QCOMPARE(McpCaller::toolText(reading).value("status"_L1).toString(), u"stopped"_s);
    QCOMPARE(m_world->lastEntry().decision, Decision::Stopped);
    QVERIFY(activations().isEmpty());
    m_world->bridge->resume();
    QCOMPARE(McpCaller::toolText(m_world->call(u"get_my_line"_s)).value("success"_L1), QJsonValue(true));
}

void BridgeErrandsTest::otherPersonsAccount_isRefusedByTheService()
{
    const Answer answer =
        m_world->call(u"activate_esim"_s, {{u"email"_s, u"somebody.else@example.com"_s}}, m_world->allow());
    QCOMPARE(McpCaller::result(answer).value("isError"_L1), QJsonValue(true));
    QCOMPARE(McpCaller::toolText(answer).value("error"_L1).toString(), u"Email mismatch"_s);
    QVERIFY(activations().isEmpty());
    QCOMPARE(m_world->bridge->spentToday(m_world->bridge->assistants().first().id).minor, 0);
    QVERIFY(!QJsonDocument(m_world->lastEntry().toJson()).toJson().contains("somebody.else"));
}

void BridgeErrandsTest::unknownTool_isAskedAboutAndRefusedByTheService()
{
    const Answer answer = m_world->call(u"erase_everything"_s, {}, m_world->allow());
    QCOMPARE(m_world->questions, 1);
    QCOMPARE(McpCaller::errorCode(answer), -32602);
    QCOMPARE(m_world->lastEntry().state, CallState::Failed);
}

void BridgeErrandsTest::signedOut_saysSoAndReadsPricesAllTheSame()
{
    QVERIFY(QCoro::waitFor(m_world->session.signOut()));
    const Answer answer = m_world->call(u"activate_esim"_s, {}, m_world->allow());
    QCOMPARE(McpCaller::result(answer).value("isError"_L1), QJsonValue(true));
    QVERIFY(McpCaller::toolText(answer).value("message"_L1).toString().contains(u"sign in"_s));
    QCOMPARE(m_world->questions, 0);
    const Answer prices =
        m_world->call(u"calculate_pricing"_s, {{u"service_ids"_s, QJsonArray{u"basic_membership"_s}}});
    QVERIFY(McpCaller::toolText(prices).contains(u"pricing"_s));
    QVERIFY(m_world->bridge->assistants().isEmpty());
    QVERIFY(m_world->bridge->log().isEmpty());
}

void BridgeErrandsTest::serviceGone_isSaidAndNothingIsSpent()
{
    test::DotmdProcess own;
    QVERIFY(own.start());
    BridgeWorld world(own.url());
    QVERIFY(world.signIn(u"gone@example.com"_s));
    (void)world.call(u"get_my_line"_s);
    const Answer answer = world.call(u"activate_esim"_s, {}, [&](const QString &id) {
        own.kill();
        world.bridge->allowOnce(id);
    });
    QCOMPARE(answer.status, 200);
    QCOMPARE(McpCaller::result(answer).value("isError"_L1), QJsonValue(true));
    QCOMPARE(world.bridge->spentToday(world.bridge->assistants().first().id).minor, 0);
    McpCaller mcp = world.caller();
    const Answer listing = mcp.request(u"tools/list"_s, {}, world.headers());
    QCOMPARE(listing.status, 503);
    QCOMPARE(McpCaller::errorCode(listing), -32603);
}

void BridgeErrandsTest::assistant_neverSeesTheCustomersToken()
{
    const auto token = QCoro::waitFor(m_world->session.token());
    QVERIFY(token.has_value());
    const QByteArray secret = token->reveal().toLatin1();
    McpCaller mcp = m_world->caller();
    for (const QString &method : {u"initialize"_s, u"tools/list"_s, u"resources/list"_s, u"prompts/list"_s}) {
        const Answer answer = mcp.request(
            method, {{u"protocolVersion"_s, u"2025-11-25"_s}, {u"capabilities"_s, QJsonObject()}}, m_world->headers());
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.contains(secret));
    }
    const Answer call = m_world->call(u"activate_esim"_s, {}, m_world->allow());
    QVERIFY(!call.body.contains(secret));
    for (const auto &[name, value] : call.headers) {
        QVERIFY(!value.contains(secret));
    }
}

QTEST_GUILESS_MAIN(BridgeErrandsTest)
#include "tst_bridgeerrands.moc"
