// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using dotm::test::Answer;
using dotm::test::ApiCaller;
using dotm::test::at;
using dotm::test::DotmdProcess;

/// The public catalog as anybody sees it: without a token, as JSON and as a page.
class CatalogPagesTest : public QObject
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
    void mcp_answersInThePreferredForm_data();
    void mcp_answersInThePreferredForm();
    void page_isWellFormedAndWithoutScripts_data();
    void page_isWellFormedAndWithoutScripts();
    void page_showsEveryServiceWithItsPrice();

private:
    [[nodiscard]] Answer page(const QString &path);
    static void checkTime(const QJsonObject &answer);

    ApiCaller m_api;
    DotmdProcess m_dotmd;
};

namespace {

QByteArray headerOf(const Answer &answer, const QByteArray &name)
{
    for (const auto &[key, value] : answer.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

QStringList idsOf(const QJsonArray &services)
{
    QStringList ids;
    for (const QJsonValue &service : services) {
        ids.append(service.toObject().value("id"_L1).toString());
    }
    return ids;
}

/// What a page is made of, counted by a strict XML reader.
struct Elements
{
    QHash<QString, int> count;
    QString language;
    QString text;
    QStringList ids;
    QStringList links;
    QStringList faults;
};

Elements elementsOf(const QByteArray &html)
{
    Elements elements;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) {
            elements.text += reader.text();
        }
        if (!reader.isStartElement()) {
            continue;
        }
        const QString name = reader.name().toString();
        ++elements.count[name];
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name().startsWith("on"_L1) || attribute.value().startsWith("javascript:"_L1)) {
                elements.faults.append(u"%1 %2"_s.arg(name, attribute.name()));
            }
        }
        const QString id = reader.attributes().value("id"_L1).toString();
        if (!id.isEmpty()) {
            elements.ids.append(id);
        }
        if (name == "a"_L1) {
            elements.links.append(reader.attributes().value("href"_L1).toString());
        }
        if (name == "html"_L1) {
            elements.language = reader.attributes().value("lang"_L1).toString();
        }
        if (name == "th"_L1 && !reader.attributes().hasAttribute("scope"_L1)) {
            elements.faults.append(u"a heading cell without scope"_s);
        }
    }
    if (reader.hasError()) {
        elements.faults.append(reader.errorString());
    }
    return elements;
}

} // namespace

void CatalogPagesTest::initTestCase()
{
    QProcessEnvironment environment;
    environment.insert(u"DOTM_CAD_RATE"_s, u"1.3725"_s);
    QVERIFY2(m_dotmd.start({}, environment), m_dotmd.log().constData());
}

Answer CatalogPagesTest::page(const QString &path)
{
    return m_api.send("GET", at(m_dotmd.url(), path), {},
                      {{"Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}});
}

void CatalogPagesTest::checkTime(const QJsonObject &answer)
{
    const auto time = QDateTime::fromString(answer.value("timestamp"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(time.isValid());
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void CatalogPagesTest::wholeCatalog_hasItsDocumentedShape()
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

void CatalogPagesTest::oneService_isFoundByIdAndAlias()
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

void CatalogPagesTest::oneService_unknownIs404_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("stranger") << u"satellite_phone"_s;
    QTest::newRow("other case") << u"Metal_Card"_s;
    QTest::newRow("a category") << u"esim_services"_s;
    QTest::newRow("markup") << u"%3Cscript%3E"_s;
    QTest::newRow("nul") << u"metal_card%00"_s;
    QTest::newRow("long") << QString(4000, u'a');
}

void CatalogPagesTest::oneService_unknownIs404()
{
    QFETCH(QString, id);
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/service/"_s + id));
    QVERIFY(answer.status == 404 || (answer.status == 400 && id.contains(u'%')));
    if (answer.status == 404) {
        QCOMPARE(answer.json().value("error"_L1).toString(), u"Service not found"_s);
    }
    QVERIFY(!answer.body.contains("<script>"));
}

void CatalogPagesTest::calculate_takesListsAndRepeatedParameters_data()
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

void CatalogPagesTest::calculate_takesListsAndRepeatedParameters()
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

void CatalogPagesTest::calculate_namesUnknownServices()
{
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/calculate?services=metal_card,nonsense,Metal_Card"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("unknown_services"_L1).toArray(), (QJsonArray{u"nonsense"_s, u"Metal_Card"_s}));
    QCOMPARE(answer.json().value("pricing"_L1).toObject().value("first_year_total"_L1).toDouble(), 99.99);
}

void CatalogPagesTest::calculate_givesCanadianDollarsAtTheConfiguredRate()
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

void CatalogPagesTest::calculate_refusesBadQuestions_data()
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

void CatalogPagesTest::calculate_refusesBadQuestions()
{
    QFETCH(QString, query);
    QFETCH(bool, usage);
    const Answer answer = m_api.get(at(m_dotmd.url(), u"/mcp/calculate"_s + query));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value("error"_L1).toString().endsWith(u'.'));
    QVERIFY(!answer.json().value("request_id"_L1).toString().isEmpty());
    QCOMPARE(answer.json().contains("usage"_L1), usage);
}

void CatalogPagesTest::calculate_withoutRateRefusesCanadianDollars_data()
{
    QTest::addColumn<QString>("rate");
    QTest::newRow("unset") << QString();
    QTest::newRow("no number") << u"1,37"_s;
    QTest::newRow("zero") << u"0"_s;
}

void CatalogPagesTest::calculate_withoutRateRefusesCanadianDollars()
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

void CatalogPagesTest::serverInfo_saysWhereItListens()
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

void CatalogPagesTest::mcp_answersInThePreferredForm_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("html");
    QTest::newRow("browser") << QByteArray("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8") << true;
    QTest::newRow("anything") << QByteArray("*/*") << false;
    QTest::newRow("json") << QByteArray("application/json") << false;
    QTest::newRow("json first") << QByteArray("text/html;q=0.8, application/json") << false;
    QTest::newRow("html first") << QByteArray("application/json;q=0.5, text/html;q=0.6") << true;
    QTest::newRow("equal") << QByteArray("text/html, application/json") << false;
    QTest::newRow("any text") << QByteArray("text/*, */*;q=0.1") << true;
    QTest::newRow("html refused") << QByteArray("text/html;q=0, */*") << false;
    QTest::newRow("capitals and blanks") << QByteArray(" Text/HTML ; Q=0.9 ") << true;
    QTest::newRow("neither") << QByteArray("image/png") << false;
    QTest::newRow("garbage") << QByteArray(";;,q=,/,text") << false;
}

void CatalogPagesTest::mcp_answersInThePreferredForm()
{
    QFETCH(QByteArray, accept);
    QFETCH(bool, html);
    const Answer answer = m_api.send("GET", at(m_dotmd.url(), u"/mcp"_s), {}, {{"Accept", accept}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(headerOf(answer, "Vary"), QByteArray("Accept"));
    QCOMPARE(headerOf(answer, "Content-Type"),
             html ? QByteArray("text/html; charset=utf-8") : QByteArray("application/json"));
    if (!html) {
        QCOMPARE(answer.json(), m_api.get(at(m_dotmd.url(), u"/mcp/v2"_s)).json());
    }
}

void CatalogPagesTest::page_isWellFormedAndWithoutScripts_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("catalog") << u"/mcp"_s;
    QTest::newRow("description of the API") << u"/api"_s;
}

void CatalogPagesTest::page_isWellFormedAndWithoutScripts()
{
    QFETCH(QString, path);
    const Answer answer = page(path);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(headerOf(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
    const Elements elements = elementsOf(answer.body);
    QVERIFY2(elements.faults.isEmpty(), qPrintable(elements.faults.join(u"; "_s)));
    QCOMPARE(elements.language, u"en"_s);
    for (const QString &once : {u"h1"_s, u"main"_s, u"header"_s, u"title"_s}) {
        QCOMPARE(elements.count.value(once), 1);
    }
    for (const QString &never : {u"script"_s, u"iframe"_s, u"img"_s, u"link"_s, u"form"_s, u"object"_s}) {
        QCOMPARE(elements.count.value(never), 0);
    }
    QCOMPARE(elements.count.value(u"caption"_s), elements.count.value(u"table"_s));
    QCOMPARE(QSet<QString>(elements.ids.begin(), elements.ids.end()).size(), elements.ids.size());
    for (const QString &link : elements.links) {
        QVERIFY2(!link.startsWith(u'#') || elements.ids.contains(link.mid(1)), qPrintable(link));
    }
}

void CatalogPagesTest::page_showsEveryServiceWithItsPrice()
{
    const Elements elements = elementsOf(page(u"/mcp"_s).body);
    QCOMPARE(elements.count.value(u"table"_s), 8);
    QCOMPARE(elements.count.value(u"nav"_s), 1);
    QCOMPARE(elements.count.value(u"footer"_s), 1);
    const QJsonObject categories = m_api.get(at(m_dotmd.url(), u"/mcp/api"_s)).json().value("services"_L1).toObject();
    for (auto category = categories.begin(); category != categories.end(); ++category) {
        QVERIFY2(elements.ids.contains(category.key()), qPrintable(category.key()));
        for (const QJsonValue &value : category.value().toObject().value("services"_L1).toArray()) {
            const QJsonObject service = value.toObject();
            QVERIFY(elements.ids.contains(service.value("id"_L1).toString()));
            const QString price = u'$' + QString::number(service.value("price_usd"_L1).toDouble(), 'f', 2);
            QStringList shown{service.value("name"_L1).toString(), service.value("availability"_L1).toString(), price};
            for (const QJsonValue &feature : service.value("features"_L1).toArray()) {
                shown.append(feature.toString());
            }
            for (const QString &text : std::as_const(shown)) {
                QVERIFY2(elements.text.contains(text), qPrintable(text));
            }
        }
    }
    for (const QString &text : {u"$31.50"_s, u"$378.00"_s, u"$5.50"_s, u"Global Data eSIM"_s, u"DOT eSIM"_s,
                                u"20 services in 7 categories"_s, u"10.33 DOTM"_s, u"24-48 hours"_s}) {
        QVERIFY2(elements.text.contains(text), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(CatalogPagesTest)
#include "tst_catalogpages.moc"
