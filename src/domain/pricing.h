// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "domain/catalog.h"

/// Sums over catalog entries, exact in whole cents; what does not divide is rounded half up, once per figure.
namespace dotm::domain::pricing {

/// How a service is paid for. A beta programme is paid once; rewards and included services are not paid for.
enum class Billing { OneTime, Monthly, Yearly, Nothing };
[[nodiscard]] Billing billingOf(const Service &service);

/// Units of another currency for one US dollar, as an exact decimal.
class ExchangeRate
{
public:
    ExchangeRate() = default; ///< USD, 1
    /// @p decimal such as "1.3725": above 0, below 1000, at most six decimals, else Invalid.
    [[nodiscard]] static core::Result<ExchangeRate> parse(const QString &currency, const QString &decimal);
    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] const QString &decimal() const { return m_decimal; } ///< as it was given
    /// @p cents / @p divisor in this currency, rounded half up. Up to 4 billion USD cents.
    [[nodiscard]] core::Money convert(qint64 cents, qint64 divisor = 1) const;

private:
    QString m_currency = QStringLiteral("USD");
    QString m_decimal = QStringLiteral("1");
    qint64 m_numerator = 1;
    qint64 m_denominator = 1;
};

struct Totals
{
    core::Money oneTime;
    core::Money monthlyRecurring; ///< monthly prices and a twelfth of the yearly ones
    core::Money yearlyRecurring;  ///< what is billed yearly
    core::Money annual;           ///< a year of everything that recurs
    core::Money firstYear;        ///< the same with what is paid once
};

struct Quote
{
    QList<Service> selected; ///< in the order asked; one named twice is there, and counted, twice
    QStringList unknown;     ///< ids that are not in the catalog
    Totals totals;
};

/// The most ids one question may name: answers repeat every service in full. Whoever takes ids from outside checks.
inline constexpr qsizetype kMostIds = 100;

[[nodiscard]] Quote quote(const Catalog &catalog, const QStringList &ids, const ExchangeRate &rate = {});

/// What the platform costs: nothing, Basic, Full, and Full with every paid add-on. USD.
struct CostOverview
{
    core::Money minimumMonthly;
    core::Money basicMonthly;
    core::Money fullMonthly;
    core::Money maximumMonthly;
    core::Money basicYearly;
    core::Money fullYearly;
    core::Money maximumYearly;
};

[[nodiscard]] CostOverview costOverview(const Catalog &catalog);

struct Comparison
{
    QList<Service> plans;
    QStringList unknown;                  ///< ids that are no membership plan
    core::Money difference;               ///< absolute; 0 unless there are exactly two plans
    QList<core::Money> monthlyEquivalent; ///< beside plans
};

/// Memberships side by side; no ids means Basic and Full.
[[nodiscard]] Comparison compare(const Catalog &catalog, const QStringList &planIds = {});

/// The whole cents in a dollar amount that came as a JSON number, for use as an upper limit.
[[nodiscard]] qint64 wholeCents(double usd);

} // namespace dotm::domain::pricing
