// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "platformworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::server::mcp;
using dotm::test::PlatformWorld;

class McpMethodsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void method_existsInItsEraOnly_data();
    void method_existsInItsEraOnly();
    void lists_holdFiveToolsSevenResourcesThreePrompts();
    void resource_isReadUnderItsNameAndItsAliases_data();
    void resource_isReadUnderItsNameAndItsAliases();
    void missingResource_isRefusedWithTheCodeOfTheEra();
    void badParams_areRefused_data();
    void badParams_areRefused();
    void prompts_nameWhatTheyAreAbout();
    void completion_findsWhatBeginsLikeThisFirst();
    void subscription_holdsForItsSession();
    void logLevel_holdsForItsSession();

private:
    const PlatformWorld m_world;
};

void McpMethodsTest::method_existsInItsEraOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<bool>("modern");
    const auto row = [](const QString &name, bool legacy, bool modern) {
        QTest::newRow(qPrintable(name)) << name << legacy << modern;
    };
    row(u"tools/list"_s, true, true);
    row(u"tools/call"_s, true, true);
    row(u"completion/complete"_s, true, true);
    row(u"ping"_s, true, false);
    row(u"logging/setLevel"_s, true, false);
    row(u"resources/subscribe"_s, true, false);
    row(u"resources/unsubscribe"_s, true, false);
    row(u"server/discover"_s, false, true);
    row(u"subscriptions/listen"_s, false, true);
    row(u"initialize"_s, false, false); // the transport's
    row(u"Tools/list"_s, false, false);
    row(u"tasks/get"_s, false, false);
}

void McpMethodsTest::method_existsInItsEraOnly()
{
    QFETCH(QString, name);
    QFETCH(bool, legacy);
    QFETCH(bool, modern);
    QCOMPARE(findMethod(name, newestLegacy()) != nullptr, legacy);
    QCOMPARE(findMethod(name, newestModern()) != nullptr, modern);
}

void McpMethodsTest::lists_holdFiveToolsSevenResourcesThreePrompts()
{
    QCOMPARE(m_world.ask(u"tools/list"_s, {})->value("tools"_L1).toArray().size(), 5);
    QCOMPARE(m_world.ask(u"resources/list"_s, {})->value("resources"_L1).toArray().size(), 7);
    QCOMPARE(m_world.ask(u"prompts/list"_s, {})->value("prompts"_L1).toArray().size(), 3);
    QCOMPARE(m_world.ask(u"resources/templates/list"_s, {})->value("resourceTemplates"_L1).toArray().size(), 2);
    QVERIFY(findFaults(m_world.book.registry()).isEmpty());
}

void McpMethodsTest::resource_isReadUnderItsNameAndItsAliases_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("holds");
    const auto row = [](const QString &uri, const QString &holds) {
        QTest::newRow(qPrintable(uri)) << uri << holds;
    };
    row(u"dotm://services/catalog"_s, u"\"membership_plans\""_s);
    row(u"dotm://services/membership"_s, u"\"basic_membership\""_s);
    row(u"dotm://services/memberships"_s, u"\"basic_membership\""_s);
    row(u"dotm://services/network"_s, u"\"network_vpn_access\""_s);
    row(u"dotm://services/network-features"_s, u"\"network_vpn_access\""_s);
    row(u"dotm://services/connectivity"_s, u"\"beta_esim_activation\""_s);
    row(u"dotm://services/tokens"_s, u"\"purchase_rewards\""_s);
    row(u"dotm://services/support"_s, u"\"standard_support\""_s);
    row(u"dotm://pricing/summary"_s, u"\"maximum_yearly_usd\":378"_s);
    row(u"dotm://service/metal_card"_s, u"\"price_usd\":99.99"_s);
    row(u"dotm://category/api_services"_s, u"\"stripe_integration\""_s);
}

void McpMethodsTest::resource_isReadUnderItsNameAndItsAliases()
{
    QFETCH(QString, uri);
    QFETCH(QString, holds);
    const auto result = m_world.ask(u"resources/read"_s, {{u"uri"_s, uri}});
    QVERIFY(result);
    const QJsonArray contents = result->value("contents"_L1).toArray();
    QCOMPARE(contents.size(), 1);
    const QJsonObject content = contents.at(0).toObject();
    QCOMPARE(content.value("uri"_L1).toString(), uri);
    QCOMPARE(content.value("mimeType"_L1).toString(), u"application/json"_s);
    QVERIFY2(content.value("text"_L1).toString().contains(holds), qPrintable(content.value("text"_L1).toString()));
}

void McpMethodsTest::missingResource_isRefusedWithTheCodeOfTheEra()
{
    for (const QString &uri : {u"dotm://services/none"_s, u"dotm://service/none"_s, u"dotm://service/"_s,
                               u"dotm://service/a/b"_s, u"file:///etc/passwd"_s}) {
        const auto legacy = m_world.ask(u"resources/read"_s, {{u"uri"_s, uri}});
        QCOMPARE(legacy.error().code, -32002);
        QCOMPARE(legacy.error().data.value("uri"_L1).toString(), uri);
        const auto modern = m_world.ask(u"resources/read"_s, {{u"uri"_s, uri}}, u"2026-07-28"_s);
        QCOMPARE(modern.error().code, -32602);
    }
}

void McpMethodsTest::badParams_areRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    const auto row = [](const char *name, const QString &method, const char *params) {
        QTest::newRow(name) << method << QByteArray(params);
    };
    row("no uri", u"resources/read"_s, "{}");
    row("number uri", u"resources/read"_s, R"({"uri":7})");
    row("unknown prompt", u"prompts/get"_s, R"({"name":"x"})");
    row("no prompt", u"prompts/get"_s, "{}");
    row("prompt without its argument", u"prompts/get"_s, R"({"name":"recommend_plan"})");
    row("prompt with an empty argument", u"prompts/get"_s,
        R"({"name":"recommend_plan","arguments":{"usage_pattern":" "}})");
    row("prompt with a number", u"prompts/get"_s, R"({"name":"recommend_plan","arguments":{"usage_pattern":1}})");
    row("prompt with a stranger", u"prompts/get"_s,
        R"({"name":"recommend_plan","arguments":{"usage_pattern":"a","x":"b"}})");
    row("prompt about nothing", u"prompts/get"_s, R"({"name":"explain_service","arguments":{"service_id":"none"}})");
    row("arguments as list", u"prompts/get"_s, R"({"name":"recommend_plan","arguments":[]})");
    row("completion of nothing", u"completion/complete"_s, "{}");
    row("completion of another kind", u"completion/complete"_s,
        R"({"ref":{"type":"ref/tool","name":"x"},"argument":{"name":"a","value":""}})");
    row("completion of an unknown prompt", u"completion/complete"_s,
        R"({"ref":{"type":"ref/prompt","name":"x"},"argument":{"name":"a","value":""}})");
    row("completion of an unknown argument", u"completion/complete"_s,
        R"({"ref":{"type":"ref/prompt","name":"recommend_plan"},"argument":{"name":"a","value":""}})");
    row("completion of an unknown template", u"completion/complete"_s,
        R"({"ref":{"type":"ref/resource","uri":"dotm://x/{y}"},"argument":{"name":"y","value":""}})");
    row("completion without a value", u"completion/complete"_s,
        R"({"ref":{"type":"ref/prompt","name":"recommend_plan"},"argument":{"name":"usage_pattern"}})");
    row("bad cursor", u"tools/list"_s, R"({"cursor":"x"})");
}

void McpMethodsTest::badParams_areRefused()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    const auto result = m_world.ask(method, QJsonDocument::fromJson(params).object());
    QVERIFY(!result);
    QCOMPARE(result.error().code, code::kInvalidParams);
    QVERIFY(!result.error().message.isEmpty());
}

void McpMethodsTest::prompts_nameWhatTheyAreAbout()
{
    const auto text = [this](const QString &name, const QJsonObject &arguments) {
        const auto result = m_world.ask(u"prompts/get"_s, {{u"name"_s, name}, {u"arguments"_s, arguments}});
        const QJsonObject message = result->value("messages"_L1).toArray().at(0).toObject();
        return message.value("content"_L1).toObject().value("text"_L1).toString();
    };
    const QString plan = text(u"recommend_plan"_s, {{u"usage_pattern"_s, u"three %1 trips"_s}, {u"budget"_s, u"30"_s}});
    QVERIFY(plan.contains(u"three %1 trips"_s));
    QVERIFY(plan.contains(u"dollars: 30"_s));
    QVERIFY(plan.contains(u"Basic Membership (basic_membership): $24.00, yearly"_s));
    const QString service = text(u"explain_service"_s, {{u"service_id"_s, u"vpn_access"_s}});
    QVERIFY(service.contains(u"VPN Access (network_vpn_access): $8.00, monthly"_s));
    const QString cost =
        text(u"cost_optimization"_s, {{u"current_services"_s, u"basic_membership, network_vpn_access,nothing"_s}});
    QVERIFY2(cost.contains(u"$10.00 per month, $120.00 in the first year"_s), qPrintable(cost));
    QVERIFY(cost.contains(u"Not in the catalog: nothing"_s));
}

void McpMethodsTest::completion_findsWhatBeginsLikeThisFirst()
{
    const auto values = [this](const QJsonObject &ref, const QString &name, const QString &typed) {
        const auto result =
            m_world.ask(u"completion/complete"_s,
                        {{u"ref"_s, ref}, {u"argument"_s, QJsonObject{{u"name"_s, name}, {u"value"_s, typed}}}});
        return result->value("completion"_L1).toObject();
    };
    const QJsonObject found =
        values({{u"type"_s, u"ref/prompt"_s}, {u"name"_s, u"explain_service"_s}}, u"service_id"_s, u"NETWORK_v"_s);
    QCOMPARE(found.value("values"_L1).toArray(), QJsonArray{u"network_vpn_access"_s});
    QCOMPARE(found.value("hasMore"_L1), QJsonValue(false));
    const QJsonObject all = values({{u"type"_s, u"ref/resource"_s}, {u"uri"_s, u"dotm://category/{category_id}"_s}},
                                   u"category_id"_s, QString());
    QCOMPARE(all.value("total"_L1).toInt(), 7);
}

void McpMethodsTest::subscription_holdsForItsSession()
{
    const auto session = std::make_shared<Session>("id", newestLegacy(), QJsonObject(), std::make_shared<Channel>("s"));
    const QJsonObject params{{u"uri"_s, u"dotm://pricing/summary"_s}};
    QVERIFY(m_world.ask(u"resources/subscribe"_s, params, u"2025-11-25"_s, session)->isEmpty());
    QVERIFY(session->isSubscribed(u"dotm://pricing/summary"_s));
    QVERIFY(m_world.ask(u"resources/unsubscribe"_s, params, u"2025-11-25"_s, session)->isEmpty());
    QVERIFY(!session->isSubscribed(u"dotm://pricing/summary"_s));
    const auto missing =
        m_world.ask(u"resources/subscribe"_s, {{u"uri"_s, u"dotm://none"_s}}, u"2025-11-25"_s, session);
    QCOMPARE(missing.error().code, -32002);
}

void McpMethodsTest::logLevel_holdsForItsSession()
{
    const auto session = std::make_shared<Session>("id", newestLegacy(), QJsonObject(), std::make_shared<Channel>("s"));
    QVERIFY(!session->logLevel());
    QVERIFY(m_world.ask(u"logging/setLevel"_s, {{u"level"_s, u"warning"_s}}, u"2025-06-18"_s, session)->isEmpty());
    QVERIFY(session->logLevel() == LogLevel::Warning);
    const auto bad = m_world.ask(u"logging/setLevel"_s, {{u"level"_s, u"loud"_s}}, u"2025-06-18"_s, session);
    QCOMPARE(bad.error().code, code::kInvalidParams);
    QVERIFY(session->logLevel() == LogLevel::Warning);
}

QTEST_GUILESS_MAIN(McpMethodsTest)
#include "tst_mcpmethods.moc"
