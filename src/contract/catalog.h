// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/pricing.h"

#include <QJsonArray>
#include <QJsonObject>

/// The platform's JSON for its catalog and prices: REST and MCP answers are put together from these pieces.
namespace dotm::contract {

/// An amount as the JSON number its documents use: 24, 5.5, 99.99.
[[nodiscard]] double amount(const core::Money &money);
/// `{id, name, description, type, price_usd, features[], availability, ?billing_cycle, ?default_enabled, ...}`
[[nodiscard]] QJsonObject toJson(const domain::Service &service);
[[nodiscard]] QJsonArray toJson(const QList<domain::Service> &services);
/// `{title, description, services[]}`
[[nodiscard]] QJsonObject toJson(const domain::Category &category);
/// `{<category id>: {title, description, services[]}}`. JSON objects have no order; screens take the Catalog's.
[[nodiscard]] QJsonObject toJson(const domain::Catalog &catalog);
/// `{one_time_total, monthly_recurring, yearly_recurring, annual_total, first_year_total}`, each with @p suffix
/// ("_usd" in MCP answers).
[[nodiscard]] QJsonObject toJson(const domain::pricing::Totals &totals, const QString &suffix = {});
/// The same as bytes, for answers that are asked for very often.
[[nodiscard]] QByteArray toBytes(const domain::pricing::Totals &totals, QByteArrayView suffix = {});
/// `{minimum_monthly, basic_monthly, ... maximum_yearly}`, each with @p suffix.
[[nodiscard]] QJsonObject toJson(const domain::pricing::CostOverview &overview, const QString &suffix = {});
/// `{plans[], price_difference_usd, monthly_equivalent: [{plan, monthly_usd}]}`
[[nodiscard]] QJsonObject toJson(const domain::pricing::Comparison &comparison);

} // namespace dotm::contract
