// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;

/// The public catalog and its prices as programs see them: without a token, as JSON.
class CatalogPricesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wholeCatalog_hasItsDocumentedShape();
    void oneService_isFoundByIdAndAlias();
    void oneService_unknownIs404_data();
    void oneService_unknownIs404();
    void calculate_takesListsAndRepeatedParameters_data();
    void calculate_takesListsAndRepeatedParameters();
    void calculate_namesUnknownServices();
    void calculate_givesCanadianDollarsAtTheConfiguredRate();
    void calculate_refusesBadQuestions_data();
    void calculate_refusesBadQuestions();
    void calculate_withoutRateRefusesCanadianDollars_data();
    void calculate_withoutRateRefusesCanadianDollars();
    void serverInfo_saysWhereItListens();
    void documentation_listsWhatTheServerOffers();

private:
    static void checkTime(const QJsonObject &answer);

    ApiCaller m_api;
    DotmdProcess m_dotmd;
};

namespace {

QStringList idsOf(const QJsonArray &services)
{
    QStringList ids;
    for (const QJsonValue &service : services) {
        ids.append(service.toObject().value("id"_L1).toString());
    }
    return ids;
}

} // namespace

void CatalogPricesTest::initTestCase()
{
    QProcessEnvironment environment;
    environment.insert(u"DOTM_CAD_RATE"_s, u"1.3725"_s);
    QVERIFY2(m_dotmd.start({}, environment), m_dotmd.log().constData());
}

void CatalogPricesTest::checkTime(const QJsonObject &answer)
{
    const auto time = QDateTime::fromString(answer.value("timestamp"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(time.isValid());
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void CatalogPricesTest::wholeCatalog_hasItsDocumentedShape()
{
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/api"_s));
    QCOMPARE(answer.status, 200);
    const QJsonObject json = answer.json();
    QCOMPARE(json.keys(), (QStringList{u"cost_summary"_s, u"endpoints"_s, u"platform"_s, u"services"_s, u"timestamp"_s,
                                       u"version"_s}));
    QCOMPARE(json.value("platform"_L1).toString(), u"DOTM"_s);
    checkTime(json);
    const QJsonObject categories = json.value("services"_L1).toObject();
    QCOMPARE(categories.size(), 7);
    qsizetype services = 0;
    for (const QJsonValue &category : categories) {
        QCOMPARE(category.toObject().keys(), (QStringList{u"description"_s, u"services"_s, u"title"_s}));
        services += category.toObject().value("services"_L1).toArray().size();
    }
    QCOMPARE(services, 20);
    const QJsonObject card =
        categories.value("physical_products"_L1).toObject().value("services"_L1).toArray().at(0).toObject();
    QCOMPARE(card.keys(), (QStringList{u"availability"_s, u"description"_s, u"features"_s, u"id"_s, u"name"_s,
                                       u"price_usd"_s, u"type"_s}));
    QVERIFY(answer.body.contains("\"price_usd\":99.99,"));
    const QJsonObject costs = json.value("cost_summary"_L1).toObject();
    const QJsonObject expected{{u"minimum_monthly"_s, 0},    {u"basic_monthly"_s, 2}, {u"full_monthly"_s, 5.5},
                               {u"maximum_monthly"_s, 31.5}, {u"basic_yearly"_s, 24}, {u"full_yearly"_s, 66},
                               {u"maximum_yearly"_s, 378}};
    QCOMPARE(costs, expected);
}

void CatalogPricesTest::oneService_isFoundByIdAndAlias()
{
    const QJsonObject json = m_api.get(at(m_dotmd.url(), u"/mcp/service/network_security_basic"_s)).json();
    QCOMPARE(json.keys(), (QStringList{u"category"_s, u"service"_s, u"timestamp"_s}));
    QCOMPARE(json.value("category"_L1).toString(), u"Network Features"_s);
    checkTime(json);
    const QJsonObject service = json.value("service"_L1).toObject();
    QCOMPARE(service.value("price_usd"_L1).toDouble(), 5.0);
    QCOMPARE(service.value("billing_cycle"_L1).toString(), u"monthly"_s);
    QCOMPARE(service.value("default_enabled"_L1), QJsonValue(true));
    const QJsonObject alias = m_api.get(at(m_dotmd.url(), u"/mcp/service/network_security"_s)).json();
    QCOMPARE(alias.value("service"_L1).toObject(), service);
}

void CatalogPricesTest::oneService_unknownIs404_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("stranger") << u"satellite_phone"_s;
    QTest::newRow("other case") << u"Metal_Card"_s;
    QTest::newRow("a category") << u"esim_services"_s;
    QTest::newRow("markup") << u"%3Cscript%3E"_s;
    QTest::newRow("nul") << u"metal_card%00"_s;
    QTest::newRow("long") << QString(4000, u'a');
}

void CatalogPricesTest::oneService_unknownIs404()
{
    QFETCH(QString, id);
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/service/"_s + id));
    QVERIFY(answer.status == 404 || (answer.status == 400 && id.contains(u'%')));
    if (answer.status == 404) {
        QCOMPARE(answer.json().value("error"_L1).toString(), u"Service not found"_s);
    }
    QVERIFY(!answer.body.contains("<script>"));
}

void CatalogPricesTest::calculate_takesListsAndRepeatedParameters_data()
{
    QTest::addColumn<QString>("query");
    const QString list = u"services=basic_membership,global_data_10gb,network_security_basic"_s;
    QTest::newRow("list") << list;
    QTest::newRow("repeated") << u"services=basic_membership&services=global_data_10gb&services=network_security"_s;
    QTest::newRow("both") << u"services=basic_membership&services=global_data_10gb,network_security"_s;
    QTest::newRow("blanks and empty places")
        << u"services=,basic_membership,,%20global_data_10gb%20,network_security,"_s;
    QTest::newRow("encoded comma") << u"services=basic_membership%2Cglobal_data_10gb%2Cnetwork_security"_s;
}

void CatalogPricesTest::calculate_takesListsAndRepeatedParameters()
{
    QFETCH(QString, query);
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/calculate?"_s + query));
    QCOMPARE(answer.status, 200);
    const QJsonObject json = answer.json();
    QCOMPARE(json.keys(), (QStringList{u"pricing"_s, u"selected_services"_s, u"timestamp"_s}));
    checkTime(json);
    QCOMPARE(idsOf(json.value("selected_services"_L1).toArray()),
             (QStringList{u"basic_membership"_s, u"global_data_10gb"_s, u"network_security_basic"_s}));
    const QJsonObject expected{{u"one_time_total"_s, 20},
                               {u"monthly_recurring"_s, 7},
                               {u"yearly_recurring"_s, 24},
                               {u"annual_total"_s, 84},
                               {u"first_year_total"_s, 104}};
    QCOMPARE(json.value("pricing"_L1).toObject(), expected);
}

void CatalogPricesTest::calculate_namesUnknownServices()
{
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/calculate?services=metal_card,nonsense,Metal_Card"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("unknown_services"_L1).toArray(), (QJsonArray{u"nonsense"_s, u"Metal_Card"_s}));
    QCOMPARE(answer.json().value("pricing"_L1).toObject().value("first_year_total"_L1).toDouble(), 99.99);
}

void CatalogPricesTest::calculate_givesCanadianDollarsAtTheConfiguredRate()
{
    const Answer answer =
        m_api.get(at(m_dotmd.url(), u"/mcp/calculate?services=full_membership,metal_card&currency=CAD"_s));
    QCOMPARE(answer.status, 200);
    const QJsonObject json = answer.json();
    QCOMPARE(json.value("currency"_L1).toString(), u"CAD"_s);
    QVERIFY(answer.body.contains("\"rate\":1.3725,"));
    const QJsonObject expected{{u"one_time_total"_s, 137.24},
                               {u"monthly_recurring"_s, 7.55},
                               {u"yearly_recurring"_s, 90.59},
                               {u"annual_total"_s, 90.59},
                               {u"first_year_total"_s, 227.82}};
    QCOMPARE(json.value("pricing"_L1).toObject(), expected);
    const QJsonObject dollars =
        m_api.get(at(m_dotmd.url(), u"/mcp/calculate?services=metal_card&currency=USD"_s)).json();
    QCOMPARE(dollars.value("currency"_L1).toString(), u"USD"_s);
    QCOMPARE(dollars.value("rate"_L1).toInt(), 1);
    QCOMPARE(dollars.value("pricing"_L1).toObject().value("one_time_total"_L1).toDouble(), 99.99);
}

void CatalogPricesTest::calculate_refusesBadQuestions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("usage");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("empty list") << u"?services="_s << true;
    QTest::newRow("commas only") << u"?services=,,%20,"_s << true;
    QTest::newRow("other currency") << u"?services=metal_card&currency=EUR"_s << false;
    QTest::newRow("other case") << u"?services=metal_card&currency=cad"_s << false;
    QTest::newRow("unknown parameter") << u"?services=metal_card&discount=50"_s << false;
    QTest::newRow("too many") << u"?services="_s + QStringList(101, u"x"_s).join(u',') << false;
    QTest::newRow("too long") << u"?services="_s + QString(3000, u'x') << false;
}

void CatalogPricesTest::calculate_refusesBadQuestions()
{
    QFETCH(QString, query);
    QFETCH(bool, usage);
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/calculate"_s + query));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value("error"_L1).toString().endsWith(u'.'));
    QVERIFY(!answer.json().value("request_id"_L1).toString().isEmpty());
    QCOMPARE(answer.json().contains("usage"_L1), usage);
}

void CatalogPricesTest::calculate_withoutRateRefusesCanadianDollars_data()
{
    QTest::addColumn<QString>("rate");
    QTest::newRow("unset") << QString();
    QTest::newRow("no number") << u"1,37"_s;
    QTest::newRow("zero") << u"0"_s;
}

void CatalogPricesTest::calculate_withoutRateRefusesCanadianDollars()
{
    QFETCH(QString, rate);
    QProcessEnvironment environment;
    environment.insert(u"DOTM_CAD_RATE"_s, rate);
    DotmdProcess other;
    QVERIFY2(other.start({}, environment), other.log().constData());
    const Answer answer = m_api.get(at(other.url(), u"/mcp/calculate?services=metal_card&currency=CAD"_s));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value("error"_L1).toString().contains("DOTM_CAD_RATE"_L1));
    QCOMPARE(m_api.get(at(other.url(), u"/mcp/calculate?services=metal_card"_s)).status, 200);
    QCOMPARE(other.log().contains("DOTM_CAD_RATE"), !rate.isEmpty());
}

void CatalogPricesTest::serverInfo_saysWhereItListens()
{
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/v2"_s));
    QCOMPARE(answer.status, 200);
    const QJsonObject json = answer.json();
    QCOMPARE(json.value("server"_L1).toString(), u"DOTM MCP Server"_s);
    QCOMPARE(json.value("version"_L1).toString(), u"2.0.0"_s);
    QCOMPARE(json.value("protocol_version"_L1).toString(), u"2024-11-05"_s);
    QCOMPARE(json.value("endpoints"_L1).toObject().value("messages"_L1).toString(), u"/mcp/v2/messages"_s);
    QCOMPARE(json.value("authentication"_L1).toObject().value("required"_L1), QJsonValue(false));
    QCOMPARE(json.value("capabilities"_L1).toObject().value("prompts"_L1).toObject(),
             (QJsonObject{{u"listChanged"_s, false}}));
}

void CatalogPricesTest::documentation_listsWhatTheServerOffers()
{
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/v2/docs"_s));
    QCOMPARE(answer.status, 200);
    const QJsonObject json = answer.json();
    for (const QString &member :
         {u"title"_s, u"version"_s, u"protocol"_s, u"base_url"_s, u"authentication"_s, u"endpoints"_s, u"examples"_s}) {
        QVERIFY2(json.contains(member), qPrintable(member));
    }
    QStringList methods;
    for (const QJsonValue &method : json.value("json_rpc_methods"_L1).toArray()) {
        methods.append(method.toObject().value("method"_L1).toString());
    }
    for (const QString &name : {u"initialize"_s, u"tools/call"_s, u"resources/read"_s, u"prompts/get"_s, u"ping"_s}) {
        QVERIFY2(methods.contains(name), qPrintable(name));
    }
    QCOMPARE(json.value("tools"_L1).toArray().size(), 5);
    QCOMPARE(json.value("resources"_L1).toArray().size(), 7);
    QCOMPARE(json.value("prompts"_L1).toArray().size(), 3);
    for (const QString &list : {u"tools"_s, u"resources"_s, u"prompts"_s}) {
        for (const QJsonValue &entry : json.value(list).toArray()) {
            QVERIFY2(!entry.toObject().value("description"_L1).toString().isEmpty(), qPrintable(list));
        }
    }
}

QTEST_GUILESS_MAIN(CatalogPricesTest)
#include "tst_catalogprices.moc"
