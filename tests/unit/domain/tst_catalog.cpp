// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/catalog.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::domain;

/// The entries of the catalog against the platform's price list, and the ways to find them.
class CatalogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void categories_standInOrderWithTheirTitles();
    void services_haveTheirFacts_data();
    void services_haveTheirFacts();
    void services_areTwentyAndComplete();
    void optionalFacts_standWhereTheyBelong();
    void invocationPhrases_areFoundInTheText();
    void alias_findsTheService_data();
    void alias_findsTheService();
    void unknownId_findsNothing();
    void search_appliesEveryFilter_data();
    void search_appliesEveryFilter();
    void products_takeTheirPriceFromTheCatalog();

private:
    const Catalog m_catalog;
};

void CatalogTest::categories_standInOrderWithTheirTitles()
{
    QStringList titles;
    for (const Category &category : m_catalog.categories()) {
        titles.append(category.id + u'=' + category.title);
        QVERIFY(category.description.endsWith(u'.'));
    }
    const QStringList expected{u"esim_services=Connectivity Services"_s, u"membership_plans=Membership Plans"_s,
                               u"physical_products=Physical Products"_s, u"network_features=Network Features"_s,
                               u"token_services=DOTM Token Services"_s,  u"api_services=API Services"_s,
                               u"support_services=Support Services"_s};
    QCOMPARE(titles, expected);
    QCOMPARE(m_catalog.category(u"network_features"_s)->services.size(), 6);
    QVERIFY(!m_catalog.category(u"network"_s));
}

void CatalogTest::services_haveTheirFacts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("cents");
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<QString>("availability");
    const auto row = [](const char *id, const char *name, const char *category, const char *type, int cents,
                        const char *cycle, const char *availability) {
        QTest::newRow(id) << QString::fromLatin1(name) << QString::fromLatin1(category) << QString::fromLatin1(type)
                          << cents << QString::fromLatin1(cycle) << QString::fromLatin1(availability);
    };
    const char *const esim = "esim_services";
    row("global_data_10gb", "Global Data 10GB", esim, "one_time_purchase", 2000, "", "Available");
    row("beta_esim_activation", "Beta eSIM Activation", esim, "beta_program", 100, "", "Beta Testing");
    const char *const plans = "membership_plans";
    row("basic_membership", "Basic Membership", plans, "annual_subscription", 2400, "yearly", "Available");
    row("full_membership", "Full Membership", plans, "annual_subscription", 6600, "yearly (365.25 days)", "Available");
    row("beta_tester", "Beta Tester Program", plans, "monthly_subscription", 0, "monthly", "Invitation Only");
    row("metal_card", "DOTM Metal Card", "physical_products", "one_time_purchase", 9999, "", "Limited Edition");
    const char *const network = "network_features";
    row("network_scans", "Network Scans", network, "add_on", 0, "monthly", "Free");
    row("network_security_basic", "Network Security", network, "add_on", 500, "monthly", "Available");
    row("network_optimization", "Network Optimization", network, "add_on", 300, "monthly", "Available");
    row("network_monitoring", "Network Monitoring", network, "add_on", 400, "monthly", "Available");
    row("network_vpn_access", "VPN Access", network, "add_on", 800, "monthly", "Available");
    row("network_priority_routing", "Priority Routing", network, "add_on", 600, "monthly", "Available");
    const char *const token = "token_services";
    row("founding_member_token", "Founding Member Token", token, "one_time_reward", 0, "", "Founding Members Only");
    row("new_member_token", "New Member Welcome Token", token, "welcome_reward", 0, "", "All New Members");
    row("purchase_rewards", "Purchase Rewards", token, "cashback_reward", 0, "", "All Purchases");
    const char *const api = "api_services";
    row("oxio_integration", "OXIO Line Activation", api, "included_service", 0, "", "Membership Required");
    row("stripe_integration", "Payment Processing", api, "payment_processing", 0, "", "All Services");
    const char *const help = "support_services";
    row("standard_support", "Standard Support", help, "included_service", 0, "", "All Users");
    row("priority_support", "Priority Support", help, "membership_benefit", 0, "", "Basic/Full Members");
    row("premium_support", "Premium Support", help, "membership_benefit", 0, "", "Full Members Only");
}

void CatalogTest::services_haveTheirFacts()
{
    QFETCH(QString, category);
    const auto listing = m_catalog.find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(listing.has_value());
    const Service &service = listing->service;
    QTEST(service.name, "name");
    QCOMPARE(listing->categoryId, category);
    QCOMPARE(listing->categoryTitle, m_catalog.category(category)->title);
    QTEST(service.type, "type");
    QTEST(static_cast<int>(service.price.minor), "cents");
    QCOMPARE(service.price.currency, u"USD"_s);
    QTEST(service.billingCycle, "cycle");
    QTEST(service.availability, "availability");
}

void CatalogTest::services_areTwentyAndComplete()
{
    QCOMPARE(m_catalog.serviceCount(), 20);
    QSet<QString> ids;
    for (const Listing &listing : m_catalog.search({})) {
        const Service &service = listing.service;
        ids.insert(service.id);
        QVERIFY2(service.description.endsWith(u'.') && !service.description.contains(u'\n'), qPrintable(service.id));
        QVERIFY2(service.features.size() >= 2 && !service.features.contains(QString()), qPrintable(service.id));
    }
    QCOMPARE(ids.size(), 20);
}

void CatalogTest::optionalFacts_standWhereTheyBelong()
{
    const auto service = [this](const QString &id) {
        return m_catalog.find(id)->service;
    };
    QCOMPARE(service(u"network_security_basic"_s).defaultEnabled, std::optional(true));
    QVERIFY(!service(u"network_vpn_access"_s).defaultEnabled);
    QCOMPARE(service(u"founding_member_token"_s).tokenAmount, u"100 DOTM"_s);
    QCOMPARE(service(u"new_member_token"_s).tokenAmount, u"10.33 DOTM"_s);
    QCOMPARE(service(u"purchase_rewards"_s).rewardPercentage, u"10.33%"_s);
    QCOMPARE(service(u"stripe_integration"_s).processingFee, u"2.9% + $0.30 per transaction"_s);
    QCOMPARE(service(u"standard_support"_s).responseTime, u"24-48 hours"_s);
    QCOMPARE(service(u"priority_support"_s).responseTime, u"4-8 hours"_s);
    QCOMPARE(service(u"premium_support"_s).responseTime, u"1-2 hours"_s);
    QVERIFY(service(u"metal_card"_s).tokenAmount.isEmpty());
}

void CatalogTest::invocationPhrases_areFoundInTheText()
{
    for (const QLatin1StringView phrase : kInvocationPhrases) {
        const auto found = m_catalog.search({.query = QString(phrase).toUpper()});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().service.id, u"beta_esim_activation"_s);
    }
}

void CatalogTest::alias_findsTheService_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("network_security") << u"network_security_basic"_s;
    QTest::newRow("performance_optimization") << u"network_optimization"_s;
    QTest::newRow("vpn_access") << u"network_vpn_access"_s;
    QTest::newRow("priority_routing") << u"network_priority_routing"_s;
}

void CatalogTest::alias_findsTheService()
{
    QFETCH(QString, id);
    const auto listing = m_catalog.find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(listing.has_value());
    QCOMPARE(listing->service, m_catalog.find(id)->service);
}

void CatalogTest::unknownId_findsNothing()
{
    for (const QString &id : {QString(), u"BASIC_MEMBERSHIP"_s, u" basic_membership"_s, u"esim_services"_s,
                              u"basic_membership\0"_s, u"../basic_membership"_s}) {
        QVERIFY2(!m_catalog.find(id), qPrintable(id));
    }
}

void CatalogTest::search_appliesEveryFilter_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("maxCents");
    QTest::addColumn<QStringList>("ids");
    const QStringList none;
    QTest::newRow("name, any case") << u"mEtAl"_s << QString() << -1 << QStringList{u"metal_card"_s};
    QTest::newRow("feature") << u"two-factor"_s << QString() << -1 << QStringList{u"basic_membership"_s};
    QTest::newRow("description") << u"what to mend"_s << QString() << -1 << QStringList{u"beta_tester"_s};
    QTest::newRow("blanks around") << u"  metal "_s << QString() << -1 << QStringList{u"metal_card"_s};
    QTest::newRow("type") << QString() << u"annual_subscription"_s << -1
                          << QStringList{u"basic_membership"_s, u"full_membership"_s};
    QTest::newRow("limit is inclusive") << QString() << u"add_on"_s << 400
                                        << QStringList{u"network_scans"_s, u"network_optimization"_s,
                                                       u"network_monitoring"_s};
    QTest::newRow("a cent less") << QString() << u"add_on"_s << 399
                                 << QStringList{u"network_scans"_s, u"network_optimization"_s};
    QTest::newRow("all three") << u"routing"_s << u"add_on"_s << 600 << QStringList{u"network_priority_routing"_s};
    QTest::newRow("filters are joined by and") << u"routing"_s << u"add_on"_s << 599 << none;
    QTest::newRow("unknown type") << QString() << u"add-on"_s << -1 << none;
    QTest::newRow("no hit") << u"submarine"_s << QString() << -1 << none;
    QTest::newRow("pattern characters are plain") << u".*"_s << QString() << -1 << none;
    QTest::newRow("ids are not searched") << u"network_scans"_s << QString() << -1 << none;
}

void CatalogTest::search_appliesEveryFilter()
{
    QFETCH(QString, query);
    QFETCH(QString, type);
    QFETCH(int, maxCents);
    CatalogSearch what{.query = query, .type = type};
    if (maxCents >= 0) {
        what.maxCents = maxCents;
    }
    QStringList found;
    for (const Listing &listing : m_catalog.search(what)) {
        found.append(listing.service.id);
    }
    QTEST(found, "ids");
}

void CatalogTest::products_takeTheirPriceFromTheCatalog()
{
    const auto beta = productById(kEsimBeta);
    QVERIFY(beta.has_value());
    QCOMPARE(beta->name, u"eSIM Beta"_s);
    QCOMPARE(beta->price, m_catalog.find(u"beta_esim_activation"_s)->service.price);
    for (const QString &id :
         {u"global_data_10gb"_s, u"basic_membership"_s, u"full_membership"_s, u"metal_card"_s, u"beta_tester"_s}) {
        const auto product = productById(id);
        QVERIFY2(product.has_value(), qPrintable(id));
        QCOMPARE(product->price, m_catalog.find(id)->service.price);
    }
    QCOMPARE(productById(u"global_data_10gb"_s)->dataBytes, 10'000'000'000);
    QCOMPARE(productName(u"beta_tester"_s), u"Beta Tester"_s);
    QCOMPARE(productName(u"network_scans"_s), u"network_scans"_s);
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
