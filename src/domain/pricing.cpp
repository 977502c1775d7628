// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/pricing.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dotm::domain::pricing {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Money;
using core::Result;

namespace {

constexpr qint64 kMonths = 12;
constexpr int kRateDecimals = 6;
constexpr qint64 kRateScale = 1'000'000;
const QString kMemberships = u"membership_plans"_s;
const QString kBasic = u"basic_membership"_s;
const QString kFull = u"full_membership"_s;

/// USD cents by the way they are paid.
struct Sums
{
    qint64 oneTime = 0;
    qint64 monthly = 0;
    qint64 yearly = 0;

    void add(const Service &service)
    {
        switch (billingOf(service)) {
        case Billing::OneTime:
            oneTime += service.price.minor;
            return;
        case Billing::Monthly:
            monthly += service.price.minor;
            return;
        case Billing::Yearly:
            yearly += service.price.minor;
            return;
        case Billing::Nothing:
            return;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Totals totals(const ExchangeRate &rate) const
    {
        const qint64 annual = kMonths * monthly + yearly;
        return {rate.convert(oneTime), rate.convert(annual, kMonths), rate.convert(yearly), rate.convert(annual),
                rate.convert(annual + oneTime)};
    }
};

Totals totalsOf(const QList<Service> &services)
{
    Sums sums;
    for (const Service &service : services) {
        sums.add(service);
    }
    return sums.totals({});
}

} // namespace

Billing billingOf(const Service &service)
{
    const QString &type = service.type;
    if (type == "one_time_purchase"_L1 || type == "one_time_reward"_L1 || type == "beta_program"_L1) {
        return Billing::OneTime;
    }
    if (type == "monthly_subscription"_L1 || service.billingCycle == "monthly"_L1) {
        return Billing::Monthly;
    }
    const bool yearly = type == "annual_subscription"_L1 || service.billingCycle.startsWith("yearly"_L1);
    return yearly ? Billing::Yearly : Billing::Nothing;
}

Result<ExchangeRate> ExchangeRate::parse(const QString &currency, const QString &decimal)
{
    static const QRegularExpression form(uR"(\A([0-9]{1,3})(?:\.([0-9]{1,6}))?\z)"_s);
    const auto match = form.match(decimal);
    const qint64 whole = match.captured(1).toLongLong();
    const qint64 fraction = match.captured(2).leftJustified(kRateDecimals, u'0').toLongLong();
    if (!match.hasMatch() || whole * kRateScale + fraction == 0) {
        return fail(ErrorCode::Invalid,
                    u"A rate is a decimal above 0 and below 1000 with at most six decimals, such as 1.3725."_s);
    }
    ExchangeRate rate;
    rate.m_currency = currency;
    rate.m_decimal = decimal;
    rate.m_numerator = whole * kRateScale + fraction;
    rate.m_denominator = kRateScale;
    return rate;
}

Money ExchangeRate::convert(qint64 cents, qint64 divisor) const
{
    const qint64 denominator = m_denominator * divisor;
    return {(2 * cents * m_numerator + denominator) / (2 * denominator), m_currency};
}

Quote quote(const Catalog &catalog, const QStringList &ids, const ExchangeRate &rate)
{
    Quote result;
    Sums sums;
    for (const QString &id : ids) {
        if (const auto listing = catalog.find(id)) {
            sums.add(listing->service);
            result.selected.append(listing->service);
        } else {
            result.unknown.append(id);
        }
    }
    result.totals = sums.totals(rate);
    return result;
}

CostOverview costOverview(const Catalog &catalog)
{
    const auto plan = [&catalog](const QString &id) {
        const auto listing = catalog.find(id);
        return listing ? QList{listing->service} : QList<Service>();
    };
    QList<Service> everything = plan(kFull);
    for (const Listing &listing : catalog.search({.type = u"add_on"_s})) {
        everything.append(listing.service);
    }
    const Totals basic = totalsOf(plan(kBasic));
    const Totals full = totalsOf(plan(kFull));
    const Totals maximum = totalsOf(everything);
    return {totalsOf({}).monthlyRecurring, basic.monthlyRecurring, full.monthlyRecurring, maximum.monthlyRecurring,
            basic.yearlyRecurring,         full.yearlyRecurring,   maximum.annual};
}

Comparison compare(const Catalog &catalog, const QStringList &planIds)
{
    Comparison result;
    const QStringList wanted = planIds.isEmpty() ? QStringList{kBasic, kFull} : planIds;
    for (const QString &id : wanted) {
        const auto listing = catalog.find(id);
        if (!listing || listing->categoryId != kMemberships) {
            result.unknown.append(id);
            continue;
        }
        result.plans.append(listing->service);
        result.monthlyEquivalent.append(totalsOf({listing->service}).monthlyRecurring);
    }
    const bool isPair = result.plans.size() == 2;
    const qint64 difference = isPair ? result.plans.at(0).price.minor - result.plans.at(1).price.minor : 0;
    result.difference = {std::abs(difference), u"USD"_s};
    return result;
}

qint64 wholeCents(double usd)
{
    constexpr double kMost = 9e15;        // beyond this a double no longer holds every whole number
    constexpr double kBinaryNoise = 1e-6; // 99.99 * 100 comes out a little below 9999
    return static_cast<qint64>(std::floor(std::clamp(usd * 100, -kMost, kMost) + kBinaryNoise));
}

} // namespace dotm::domain::pricing
