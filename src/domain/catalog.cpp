// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/catalog.h"

#include "domain/catalogdata.h"

#include <algorithm>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kGigabyte = 1'000'000'000;

/// What a purchase of a Stripe product is called and brings; its price is the catalog's.
struct ProductRow
{
    QLatin1StringView id;
    QLatin1StringView name;
    QLatin1StringView service;
    qint64 dataBytes;
    int validDays;
};

constexpr ProductRow kProducts[] = {
    {kEsimBeta, "eSIM Beta"_L1, "beta_esim_activation"_L1, kGigabyte, 10},
    {"global_data_10gb"_L1, "Global Data 10GB"_L1, "global_data_10gb"_L1, 10 * kGigabyte, 0},
    {"basic_membership"_L1, "Basic Membership"_L1, "basic_membership"_L1, 0, 365},
    {"full_membership"_L1, "Full Membership"_L1, "full_membership"_L1, 0, 365},
    {"metal_card"_L1, "Metal Card"_L1, "metal_card"_L1, 0, 0},
    {"beta_tester"_L1, "Beta Tester"_L1, "beta_tester"_L1, 0, 0},
};

QString canonical(const QString &id)
{
    const auto found = std::ranges::find(kAliases, id, &Alias::alias);
    return found == kAliases.end() ? id : QString(found->id);
}

bool holds(const Service &service, const QString &query)
{
    return service.name.contains(query, Qt::CaseInsensitive) ||
           service.description.contains(query, Qt::CaseInsensitive) ||
           std::ranges::any_of(service.features, [&query](const QString &feature) {
               return feature.contains(query, Qt::CaseInsensitive);
           });
}

bool fits(const Service &service, const CatalogSearch &what)
{
    return (what.type.isEmpty() || service.type == what.type) &&
           (!what.maxCents || service.price.minor <= *what.maxCents) && holds(service, what.query.trimmed());
}

} // namespace

Catalog::Catalog() : m_categories(catalogData()) {}

qsizetype Catalog::serviceCount() const
{
    qsizetype count = 0;
    for (const Category &category : m_categories) {
        count += category.services.size();
    }
    return count;
}

std::optional<Category> Catalog::category(const QString &id) const
{
    const auto found = std::ranges::find(m_categories, id, &Category::id);
    return found == m_categories.end() ? std::nullopt : std::optional(*found);
}

std::optional<Listing> Catalog::find(const QString &id) const
{
    const QString wanted = canonical(id);
    for (const Category &category : m_categories) {
        const auto found = std::ranges::find(category.services, wanted, &Service::id);
        if (found != category.services.end()) {
            return Listing{*found, category.id, category.title};
        }
    }
    return std::nullopt;
}

QList<Listing> Catalog::search(const CatalogSearch &what) const
{
    QList<Listing> found;
    for (const Category &category : m_categories) {
        for (const Service &service : category.services) {
            if (fits(service, what)) {
                found.append({service, category.id, category.title});
            }
        }
    }
    return found;
}

std::optional<Product> productById(const QString &id)
{
    const auto *const found = std::ranges::find(kProducts, id, &ProductRow::id);
    if (found == std::ranges::end(kProducts)) {
        return std::nullopt;
    }
    const auto listing = Catalog().find(found->service);
    Q_ASSERT(listing);
    return Product{id, found->name, listing->service.price, found->dataBytes, found->validDays};
}

QStringList productIds()
{
    QStringList ids;
    for (const ProductRow &row : kProducts) {
        ids.append(row.id);
    }
    return ids;
}

QString productName(const QString &id)
{
    const auto product = productById(id);
    return product ? product->name : id;
}

} // namespace dotm::domain
