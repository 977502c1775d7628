// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/pricing.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::domain;
using dotm::core::ErrorCode;
using dotm::core::plainDecimal;
using pricing::ExchangeRate;

/// The sums of the platform's pricing rules, to the cent.
class PricingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quote_hasTheDueSums_data();
    void quote_hasTheDueSums();
    void quote_namesUnknownIdsAndGoesOn();
    void quote_countsWhatIsNamedTwiceTwice();
    void billing_followsTypeThenCycle();
    void overview_hasTheFourTiers();
    void compare_defaultsToBasicAndFull();
    void compare_knowsPairsAndStrangers();
    void rate_convertsExactlyRoundingHalfUp_data();
    void rate_convertsExactlyRoundingHalfUp();
    void rate_refusesWhatIsNoRate_data();
    void rate_refusesWhatIsNoRate();
    void rate_roundsEachFigureOnce();
    void wholeCents_ofJsonNumbers();

private:
    const Catalog m_catalog;
};

namespace {

QStringList texts(const pricing::Totals &totals)
{
    return {plainDecimal(totals.oneTime), plainDecimal(totals.monthlyRecurring), plainDecimal(totals.yearlyRecurring),
            plainDecimal(totals.annual), plainDecimal(totals.firstYear)};
}

} // namespace

void PricingTest::quote_hasTheDueSums_data()
{
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("sums"); // one-time, monthly, yearly, annual, first year
    QTest::newRow("basic") << u"basic_membership"_s << u"0.00 2.00 24.00 24.00 24.00"_s;
    QTest::newRow("full") << u"full_membership"_s << u"0.00 5.50 66.00 66.00 66.00"_s;
    QTest::newRow("basic and vpn") << u"basic_membership network_vpn_access"_s << u"0.00 10.00 24.00 120.00 120.00"_s;
    QTest::newRow("basic and data") << u"basic_membership global_data_10gb"_s << u"20.00 2.00 24.00 24.00 44.00"_s;
    QTest::newRow("basic and security, by alias")
        << u"basic_membership network_security"_s << u"0.00 7.00 24.00 84.00 84.00"_s;
    QTest::newRow("full and all paid add-ons")
        << u"full_membership network_security_basic network_optimization network_monitoring network_vpn_access "
           "network_priority_routing"_s
        << u"0.00 31.50 66.00 378.00 378.00"_s;
    QTest::newRow("beta programme is paid once") << u"beta_esim_activation"_s << u"1.00 0.00 0.00 0.00 1.00"_s;
    QTest::newRow("metal card") << u"metal_card"_s << u"99.99 0.00 0.00 0.00 99.99"_s;
    QTest::newRow("rewards and included services add nothing")
        << u"founding_member_token new_member_token purchase_rewards oxio_integration stripe_integration "
           "standard_support priority_support premium_support beta_tester network_scans"_s
        << u"0.00 0.00 0.00 0.00 0.00"_s;
    QTest::newRow("nothing") << QString() << u"0.00 0.00 0.00 0.00 0.00"_s;
}

void PricingTest::quote_hasTheDueSums()
{
    QFETCH(QString, ids);
    const QStringList list = ids.split(u' ', Qt::SkipEmptyParts);
    const auto quote = pricing::quote(m_catalog, list);
    QTEST(texts(quote.totals).join(u' '), "sums");
    QCOMPARE(quote.selected.size(), list.size());
    QVERIFY(quote.unknown.isEmpty());
    QCOMPARE(quote.totals.firstYear.currency, u"USD"_s);
}

void PricingTest::quote_namesUnknownIdsAndGoesOn()
{
    const auto quote = pricing::quote(m_catalog, {u"nothing"_s, u"basic_membership"_s, u"Metal_Card"_s});
    QCOMPARE(quote.unknown, (QStringList{u"nothing"_s, u"Metal_Card"_s}));
    QCOMPARE(quote.selected.size(), 1);
    QCOMPARE(plainDecimal(quote.totals.annual), u"24.00"_s);
}

void PricingTest::quote_countsWhatIsNamedTwiceTwice()
{
    const auto quote = pricing::quote(m_catalog, {u"global_data_10gb"_s, u"global_data_10gb"_s});
    QCOMPARE(plainDecimal(quote.totals.oneTime), u"40.00"_s);
    QCOMPARE(quote.selected.size(), 2);
}

void PricingTest::billing_followsTypeThenCycle()
{
    using pricing::Billing;
    const auto billing = [](const QString &type, const QString &cycle) {
        return pricing::billingOf({.type = type, .billingCycle = cycle});
    };
    QCOMPARE(billing(u"one_time_purchase"_s, u"monthly"_s), Billing::OneTime);
    QCOMPARE(billing(u"one_time_reward"_s, {}), Billing::OneTime);
    QCOMPARE(billing(u"beta_program"_s, {}), Billing::OneTime);
    QCOMPARE(billing(u"monthly_subscription"_s, {}), Billing::Monthly);
    QCOMPARE(billing(u"add_on"_s, u"monthly"_s), Billing::Monthly);
    QCOMPARE(billing(u"annual_subscription"_s, {}), Billing::Yearly);
    QCOMPARE(billing(u"add_on"_s, u"yearly (365.25 days)"_s), Billing::Yearly);
    QCOMPARE(billing(u"add_on"_s, {}), Billing::Nothing);
    QCOMPARE(billing(u"cashback_reward"_s, {}), Billing::Nothing);
}

void PricingTest::overview_hasTheFourTiers()
{
    const auto overview = pricing::costOverview(m_catalog);
    QCOMPARE(plainDecimal(overview.minimumMonthly), u"0.00"_s);
    QCOMPARE(plainDecimal(overview.basicMonthly), u"2.00"_s);
    QCOMPARE(plainDecimal(overview.fullMonthly), u"5.50"_s);
    QCOMPARE(plainDecimal(overview.maximumMonthly), u"31.50"_s);
    QCOMPARE(plainDecimal(overview.basicYearly), u"24.00"_s);
    QCOMPARE(plainDecimal(overview.fullYearly), u"66.00"_s);
    QCOMPARE(plainDecimal(overview.maximumYearly), u"378.00"_s);
}

void PricingTest::compare_defaultsToBasicAndFull()
{
    const auto comparison = pricing::compare(m_catalog);
    QCOMPARE(comparison.plans.size(), 2);
    QCOMPARE(comparison.plans.at(0).id, u"basic_membership"_s);
    QCOMPARE(plainDecimal(comparison.difference), u"42.00"_s);
    QCOMPARE(plainDecimal(comparison.monthlyEquivalent.at(0)), u"2.00"_s);
    QCOMPARE(plainDecimal(comparison.monthlyEquivalent.at(1)), u"5.50"_s);
    QCOMPARE(pricing::compare(m_catalog, {u"full_membership"_s, u"basic_membership"_s}).difference,
             comparison.difference);
}

void PricingTest::compare_knowsPairsAndStrangers()
{
    const auto one = pricing::compare(m_catalog, {u"full_membership"_s, u"metal_card"_s, u"nothing"_s});
    QCOMPARE(one.plans.size(), 1);
    QCOMPARE(one.unknown, (QStringList{u"metal_card"_s, u"nothing"_s}));
    QCOMPARE(one.difference.minor, 0);
    const auto three = pricing::compare(m_catalog, {u"basic_membership"_s, u"full_membership"_s, u"beta_tester"_s});
    QCOMPARE(three.plans.size(), 3);
    QCOMPARE(three.difference.minor, 0);
    QCOMPARE(three.monthlyEquivalent.at(2).minor, 0);
}

void PricingTest::rate_convertsExactlyRoundingHalfUp_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<qint64>("divisor");
    QTest::addColumn<qint64>("result");
    QTest::newRow("one") << u"1"_s << qint64(2400) << qint64(1) << qint64(2400);
    QTest::newRow("plain") << u"1.3725"_s << qint64(2400) << qint64(1) << qint64(3294);
    QTest::newRow("below a half") << u"1.3725"_s << qint64(9999) << qint64(1) << qint64(13724); // 13723.6275
    QTest::newRow("exactly a half") << u"1.005"_s << qint64(100) << qint64(1) << qint64(101);   // 100.5
    QTest::newRow("just below a half") << u"1.004999"_s << qint64(100) << qint64(1) << qint64(100);
    QTest::newRow("a twelfth, exactly a half") << u"1"_s << qint64(6) << qint64(12) << qint64(1);
    QTest::newRow("a twelfth, below") << u"1"_s << qint64(5) << qint64(12) << qint64(0);
    QTest::newRow("nothing") << u"999.999999"_s << qint64(0) << qint64(12) << qint64(0);
    QTest::newRow("largest") << u"999.999999"_s << qint64(4'000'000'000) << qint64(1) << qint64(3'999'999'996'000);
}

void PricingTest::rate_convertsExactlyRoundingHalfUp()
{
    QFETCH(QString, rate);
    QFETCH(qint64, cents);
    QFETCH(qint64, divisor);
    const auto parsed = ExchangeRate::parse(u"CAD"_s, rate);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->decimal(), rate);
    const auto money = parsed->convert(cents, divisor);
    QTEST(money.minor, "result");
    QCOMPARE(money.currency, u"CAD"_s);
}

void PricingTest::rate_refusesWhatIsNoRate_data()
{
    QTest::addColumn<QString>("rate");
    for (const char *const text : {"", "0", "0.000000", "-1.3", "+1.3", "1,3725", "1.", ".5", "1.3725 ", " 1.3725",
                                   "1.3725\n", "1e2", "1000", "1.1234567", "nan", "one"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("arabic digits") << u"\u0661.\u0663"_s;
}

void PricingTest::rate_refusesWhatIsNoRate()
{
    QFETCH(QString, rate);
    const auto parsed = ExchangeRate::parse(u"CAD"_s, rate);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
}

void PricingTest::rate_roundsEachFigureOnce()
{
    const auto rate = ExchangeRate::parse(u"CAD"_s, u"1.3725"_s);
    QVERIFY(rate.has_value());
    const auto quote = pricing::quote(m_catalog, {u"full_membership"_s, u"metal_card"_s}, *rate);
    // 66.00 -> 90.585; a twelfth of it 7.54875; 99.99 -> 137.236275; both 227.821275
    QCOMPARE(texts(quote.totals).join(u' '), u"137.24 7.55 90.59 90.59 227.82"_s);
    QCOMPARE(quote.totals.annual.currency, u"CAD"_s);
    QCOMPARE(quote.selected.first().price.currency, u"USD"_s);
}

void PricingTest::wholeCents_ofJsonNumbers()
{
    QCOMPARE(pricing::wholeCents(99.99), 9999);
    QCOMPARE(pricing::wholeCents(4.35), 435);
    QCOMPARE(pricing::wholeCents(0.1 + 0.2), 30);
    QCOMPARE(pricing::wholeCents(5.009), 500);
    QCOMPARE(pricing::wholeCents(0), 0);
    QVERIFY(pricing::wholeCents(-0.01) < 0);
    QVERIFY(pricing::wholeCents(1e300) > 1'000'000);
    QVERIFY(pricing::wholeCents(-1e300) < 0);
}

QTEST_GUILESS_MAIN(PricingTest)
#include "tst_pricing.moc"
