// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/jsonschema.h"
#include "platformworld.h"
#include "server/mcp/dispatcher.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::server::mcp;
using dotm::test::PlatformWorld;

class McpToolsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badArguments_areNamed_data();
    void badArguments_areNamed();
    void goodAnswers_fitTheirOwnSchemaAndCarryTheSameText_data();
    void goodAnswers_fitTheirOwnSchemaAndCarryTheSameText();
    void document_isFramedLikeAnyOtherResult_data();
    void document_isFramedLikeAnyOtherResult();
    void prices_followTheRules_data();
    void prices_followTheRules();
    void unknownService_besideAKnownOne_isNamedAndSkipped();
    void unknownThings_areBusinessFailures();
    void search_filtersByTypeAndPrice();
    void memberships_areComparedByDefault();

private:
    const PlatformWorld m_world;
};

void McpToolsTest::badArguments_areNamed_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &tool, const QByteArray &arguments, const QString &named) {
        QTest::newRow(name) << tool << arguments << named;
    };
    const QString price = u"calculate_pricing"_s;
    row("no ids", price, "{}", u"service_ids"_s);
    row("empty ids", price, R"({"service_ids":[]})", u"at least 1"_s);
    row("text for ids", price, R"({"service_ids":"basic_membership"})", u"array"_s);
    row("number among ids", price, R"({"service_ids":[1]})", u"string"_s);
    row("null", price, R"({"service_ids":null})", u"array"_s);
    row("stranger", price, R"({"service_ids":["a"],"currency":"EUR"})", u"currency"_s);
    QJsonArray many;
    for (int i = 0; i < 101; ++i) {
        many.append(u"metal_card"_s);
    }
    row("too many", price, compact({{u"service_ids"_s, many}}), u"at most 100"_s);
    row("long id", price, R"({"service_ids":[")" + QByteArray(65, 'x') + R"("]})", u"at most 64"_s);
    const QString search = u"search_services"_s;
    row("no query", search, "{}", u"query"_s);
    row("number query", search, R"({"query":1})", u"string"_s);
    row("long query", search, R"({"query":")" + QByteArray(201, 'x') + R"("})", u"at most 200"_s);
    row("unknown type", search, R"({"query":"","service_type":"lottery"})", u"one of"_s);
    row("text price", search, R"({"query":"","max_price":"5"})", u"number"_s);
    row("negative price", search, R"({"query":"","max_price":-1})", u"at least 0"_s);
    row("huge price", search, R"({"query":"","max_price":1e300})", u"at most"_s);
    const QString details = u"get_service_details"_s;
    row("no id", details, "{}", u"service_id"_s);
    row("list id", details, R"({"service_id":["a"]})", u"string"_s);
    const QString compare = u"compare_memberships"_s;
    row("text plans", compare, R"({"plan_ids":"basic_membership"})", u"array"_s);
    row("object among plans", compare, R"({"plan_ids":[{}]})", u"string"_s);
}

void McpToolsTest::badArguments_areNamed()
{
    QFETCH(QString, tool);
    QFETCH(QByteArray, arguments);
    QFETCH(QString, named);
    const auto found =
        violation(m_world.book.registry().tool(tool)->inputSchema, QJsonDocument::fromJson(arguments).object());
    QVERIFY(found);
    QVERIFY2(found->contains(named), qPrintable(*found));
}

void McpToolsTest::goodAnswers_fitTheirOwnSchemaAndCarryTheSameText_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("price") << u"calculate_pricing"_s << QByteArray(R"({"service_ids":["basic_membership","x"]})");
    QTest::newRow("search") << u"search_services"_s << QByteArray(R"({"query":"VPN"})");
    QTest::newRow("empty search") << u"search_services"_s << QByteArray(R"({"query":"zzzz"})");
    QTest::newRow("details") << u"get_service_details"_s << QByteArray(R"({"service_id":"vpn_access"})");
    QTest::newRow("comparison") << u"compare_memberships"_s << QByteArray("{}");
}

void McpToolsTest::goodAnswers_fitTheirOwnSchemaAndCarryTheSameText()
{
    QFETCH(QString, tool);
    QFETCH(QByteArray, arguments);
    const QJsonObject result = m_world.call(tool, QJsonDocument::fromJson(arguments).object());
    QVERIFY(!result.value("isError"_L1).toBool());
    const QJsonObject structured = result.value("structuredContent"_L1).toObject();
    const auto fault = violation(m_world.book.registry().tool(tool)->outputSchema, structured);
    QVERIFY2(!fault, qPrintable(fault.value_or(QString())));
    const QByteArray text = result.value("content"_L1).toArray().at(0).toObject().value("text"_L1).toString().toUtf8();
    QCOMPARE(QJsonDocument::fromJson(text).object(), structured);
}

void McpToolsTest::document_isFramedLikeAnyOtherResult_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<bool>("isError");
    const QJsonObject odd{{u"quote \" and \\"_s, u"line\nend \u0001 \u00e9 \U0001f600 \u2028"_s}, {u"n"_s, 0.1}};
    QTest::newRow("answer") << QJsonObject{{u"a"_s, QJsonArray{1, u"b"_s}}} << false;
    QTest::newRow("failure") << QJsonObject{{u"success"_s, false}} << true;
    QTest::newRow("odd letters") << odd << false;
    QTest::newRow("odd failure") << odd << true;
    QTest::newRow("nothing") << QJsonObject() << false;
}

void McpToolsTest::document_isFramedLikeAnyOtherResult()
{
    QFETCH(QJsonObject, object);
    QFETCH(bool, isError);
    const QJsonObject result = isError ? failureResult(object) : structuredResult(object);
    for (const Revision &revision : revisions()) {
        QCOMPARE(m_world.book.frame(Document{compact(object), isError}, revision),
                 m_world.book.frame(fitting(result, revision), revision));
    }
}

void McpToolsTest::prices_followTheRules_data()
{
    QTest::addColumn<QJsonArray>("ids");
    QTest::addColumn<QList<double>>("totals"); ///< once, monthly, yearly, a year, first year
    QTest::newRow("basic") << QJsonArray{u"basic_membership"_s} << QList<double>{0, 2, 24, 24, 24};
    QTest::newRow("full") << QJsonArray{u"full_membership"_s} << QList<double>{0, 5.5, 66, 66, 66};
    QTest::newRow("basic and vpn") << QJsonArray{u"basic_membership"_s, u"network_vpn_access"_s}
                                   << QList<double>{0, 10, 24, 120, 120};
    QTest::newRow("by alias") << QJsonArray{u"basic_membership"_s, u"vpn_access"_s}
                              << QList<double>{0, 10, 24, 120, 120};
    QTest::newRow("basic and data") << QJsonArray{u"basic_membership"_s, u"global_data_10gb"_s}
                                    << QList<double>{20, 2, 24, 24, 44};
    QTest::newRow("esim") << QJsonArray{u"beta_esim_activation"_s} << QList<double>{1, 0, 0, 0, 1};
}

void McpToolsTest::prices_followTheRules()
{
    QFETCH(QJsonArray, ids);
    QFETCH(QList<double>, totals);
    const QJsonObject result = m_world.call(u"calculate_pricing"_s, {{u"service_ids"_s, ids}});
    const QJsonObject pricing = result.value("structuredContent"_L1).toObject().value("pricing"_L1).toObject();
    QCOMPARE(pricing.value("one_time_total_usd"_L1).toDouble(-1), totals.at(0));
    QCOMPARE(pricing.value("monthly_recurring_usd"_L1).toDouble(-1), totals.at(1));
    QCOMPARE(pricing.value("yearly_recurring_usd"_L1).toDouble(-1), totals.at(2));
    QCOMPARE(pricing.value("annual_total_usd"_L1).toDouble(-1), totals.at(3));
    QCOMPARE(pricing.value("first_year_total_usd"_L1).toDouble(-1), totals.at(4));
}

void McpToolsTest::unknownService_besideAKnownOne_isNamedAndSkipped()
{
    const QJsonObject result =
        m_world.call(u"calculate_pricing"_s, {{u"service_ids"_s, QJsonArray{u"metal_card"_s, u"nothing"_s}}});
    const QJsonObject answer = result.value("structuredContent"_L1).toObject();
    QCOMPARE(answer.value("unknown_services"_L1).toArray(), QJsonArray{u"nothing"_s});
    QCOMPARE(answer.value("selected_services"_L1).toArray().size(), 1);
}

void McpToolsTest::unknownThings_areBusinessFailures()
{
    const QList<QJsonObject> results{
        m_world.call(u"calculate_pricing"_s, {{u"service_ids"_s, QJsonArray{u"nothing"_s}}}),
        m_world.call(u"get_service_details"_s, {{u"service_id"_s, u"nothing"_s}}),
        m_world.call(u"compare_memberships"_s, {{u"plan_ids"_s, QJsonArray{u"metal_card"_s}}})};
    for (const QJsonObject &result : results) {
        QVERIFY(result.value("isError"_L1).toBool());
        QVERIFY(!result.contains("structuredContent"_L1));
        const QByteArray text =
            result.value("content"_L1).toArray().at(0).toObject().value("text"_L1).toString().toUtf8();
        QCOMPARE(QJsonDocument::fromJson(text).object().value("error"_L1).toString(), u"Service not found"_s);
    }
}

void McpToolsTest::search_filtersByTypeAndPrice()
{
    const auto count = [this](const QJsonObject &arguments) {
        return m_world.call(u"search_services"_s, arguments)
            .value("structuredContent"_L1)
            .toObject()
            .value("results_count"_L1)
            .toInt();
    };
    QCOMPARE(count({{u"query"_s, QString()}}), 20);
    QCOMPARE(count({{u"query"_s, QString()}, {u"service_type"_s, u"annual_subscription"_s}}), 2);
    QCOMPARE(count({{u"query"_s, QString()}, {u"service_type"_s, u"add_on"_s}, {u"max_price"_s, 4}}), 3);
    QCOMPARE(count({{u"query"_s, QString()}, {u"service_type"_s, u"add_on"_s}, {u"max_price"_s, 3.99}}), 2);
    QVERIFY(count({{u"query"_s, u"GLOBAL DATA ESIM"_s}}) >= 1); // the phrase is in the catalog
    QVERIFY(count({{u"query"_s, u"dot esim"_s}}) >= 1);
}

void McpToolsTest::memberships_areComparedByDefault()
{
    const QJsonObject result = m_world.call(u"compare_memberships"_s, {});
    const QJsonObject comparison = result.value("structuredContent"_L1).toObject().value("comparison"_L1).toObject();
    QCOMPARE(comparison.value("price_difference_usd"_L1).toDouble(), 42.0);
    const QJsonArray monthly = comparison.value("monthly_equivalent"_L1).toArray();
    QCOMPARE(monthly.at(0).toObject().value("monthly_usd"_L1).toDouble(), 2.0);
    QCOMPARE(monthly.at(1).toObject().value("monthly_usd"_L1).toDouble(), 5.5);
}

QTEST_GUILESS_MAIN(McpToolsTest)
#include "tst_mcptools.moc"
