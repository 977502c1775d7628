// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/catalog.h"

#include "contract/jsonbytes.h"

#include <array>
#include <cstdlib>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;
namespace pricing = domain::pricing;

namespace {

/// The figures of an offer in the order of their names.
struct Figure
{
    QLatin1StringView name;
    core::Money pricing::Totals::*money;
};
constexpr Figure kFigures[] = {{"annual_total"_L1, &pricing::Totals::annual},
                               {"first_year_total"_L1, &pricing::Totals::firstYear},
                               {"monthly_recurring"_L1, &pricing::Totals::monthlyRecurring},
                               {"one_time_total"_L1, &pricing::Totals::oneTime},
                               {"yearly_recurring"_L1, &pricing::Totals::yearlyRecurring}};

/// amount() as JSON writes it: "24", "5.5".
QByteArray amountText(const core::Money &money)
{
    qint64 units = money.minor;
    int decimals = core::minorDigits(money.currency);
    for (; decimals > 0 && units % 10 == 0; --decimals) {
        units /= 10;
    }
    if (decimals == 0) {
        return QByteArray::number(units);
    }
    const QByteArray digits = QByteArray::number(std::abs(units)).rightJustified(decimals + 1, '0');
    return (units < 0 ? "-" : "") + digits.chopped(decimals) + '.' + digits.last(decimals);
}

void insertIfAny(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

} // namespace

double amount(const core::Money &money)
{
    // Correctly rounded, so it is the double nearest to the decimal and is written as that: up to 2^53 minor units.
    constexpr std::array kScales{1.0, 10.0, 100.0, 1000.0};
    return static_cast<double>(money.minor) / kScales.at(static_cast<std::size_t>(core::minorDigits(money.currency)));
}

QJsonObject toJson(const domain::Service &service)
{
    QJsonObject object{
        {u"id"_s, service.id},
        {u"name"_s, service.name},
        {u"description"_s, service.description},
        {u"type"_s, service.type},
        {u"price_usd"_s, amount(service.price)},
        {u"features"_s, QJsonArray::fromStringList(service.features)},
        {u"availability"_s, service.availability},
    };
    if (service.defaultEnabled) {
        object.insert("default_enabled"_L1, *service.defaultEnabled);
    }
    insertIfAny(object, "billing_cycle"_L1, service.billingCycle);
    insertIfAny(object, "token_amount"_L1, service.tokenAmount);
    insertIfAny(object, "reward_percentage"_L1, service.rewardPercentage);
    insertIfAny(object, "processing_fee"_L1, service.processingFee);
    insertIfAny(object, "response_time"_L1, service.responseTime);
    return object;
}

QJsonArray toJson(const QList<domain::Service> &services)
{
    QJsonArray array;
    for (const domain::Service &service : services) {
        array.append(toJson(service));
    }
    return array;
}

QJsonObject toJson(const domain::Category &category)
{
    return {{u"title"_s, category.title},
            {u"description"_s, category.description},
            {u"services"_s, toJson(category.services)}};
}

QJsonObject toJson(const domain::Catalog &catalog)
{
    QJsonObject object;
    for (const domain::Category &category : catalog.categories()) {
        object.insert(category.id, toJson(category));
    }
    return object;
}

QJsonObject toJson(const pricing::Totals &totals, const QString &suffix)
{
    QJsonObject object;
    for (const Figure &figure : kFigures) {
        object.insert(figure.name + suffix, amount(totals.*figure.money));
    }
    return object;
}

QByteArray toBytes(const pricing::Totals &totals, QByteArrayView suffix)
{
    ObjectBytes object;
    for (const Figure &figure : kFigures) {
        object.add(QByteArray(figure.name.data(), figure.name.size()).append(suffix), amountText(totals.*figure.money));
    }
    return object.take();
}

QJsonObject toJson(const pricing::CostOverview &overview, const QString &suffix)
{
    return {{u"minimum_monthly"_s + suffix, amount(overview.minimumMonthly)},
            {u"basic_monthly"_s + suffix, amount(overview.basicMonthly)},
            {u"full_monthly"_s + suffix, amount(overview.fullMonthly)},
            {u"maximum_monthly"_s + suffix, amount(overview.maximumMonthly)},
            {u"basic_yearly"_s + suffix, amount(overview.basicYearly)},
            {u"full_yearly"_s + suffix, amount(overview.fullYearly)},
            {u"maximum_yearly"_s + suffix, amount(overview.maximumYearly)}};
}

QJsonObject toJson(const pricing::Comparison &comparison)
{
    QJsonArray equivalents;
    for (qsizetype i = 0; i < comparison.plans.size(); ++i) {
        equivalents.append(QJsonObject{{u"plan"_s, comparison.plans.at(i).name},
                                       {u"monthly_usd"_s, amount(comparison.monthlyEquivalent.at(i))}});
    }
    return {{u"plans"_s, toJson(comparison.plans)},
            {u"price_difference_usd"_s, amount(comparison.difference)},
            {u"monthly_equivalent"_s, equivalents}};
}

} // namespace dotm::contract
