// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "contract/catalog.h"
#include "domain/pricing.h"
#include "server/mcp/catalogtexts.h"

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;
using domain::Catalog;

namespace {

const QString kJson = u"application/json"_s;

QJsonObject textContent(const QJsonObject &object)
{
    return {{u"text"_s, QString::fromUtf8(compact(object))}};
}

Resource constant(const QString &uri, const QString &name, const QString &description, const QJsonObject &object,
                  const QStringList &aliases = {})
{
    return {.uri = uri,
            .name = name,
            .description = description,
            .mimeType = kJson,
            .read = [content = textContent(object)] { return content; },
            .aliases = aliases};
}

Resource ofCategory(const Catalog &catalog, const QString &uri, const QString &name, const QString &categoryId,
                    const QStringList &aliases = {})
{
    const domain::Category category = catalog.category(categoryId).value_or(domain::Category());
    return constant(uri, name, category.description, contract::toJson(category), aliases);
}

QStringList serviceIds(const Catalog &catalog)
{
    QStringList ids;
    for (const domain::Listing &listing : catalog.search({})) {
        ids.append(listing.service.id);
    }
    return ids;
}

} // namespace

QList<Resource> catalogResources(const Catalog &catalog)
{
    return {constant(u"dotm://services/catalog"_s, u"Complete Service Catalog"_s,
                     u"Every DOTM service with its price, in seven categories. People ask for the line by the names "
                     "Global Data eSIM and DOT eSIM."_s,
                     contract::toJson(catalog)),
            ofCategory(catalog, u"dotm://services/membership"_s, u"Membership Plans"_s, u"membership_plans"_s,
                       {u"dotm://services/memberships"_s}),
            ofCategory(catalog, u"dotm://services/network"_s, u"Network Features"_s, u"network_features"_s,
                       {u"dotm://services/network-features"_s}),
            constant(u"dotm://pricing/summary"_s, u"Pricing Summary"_s,
                     u"What DOTM costs per month and year, from nothing to everything, in US dollars"_s,
                     contract::toJson(domain::pricing::costOverview(catalog), u"_usd"_s)),
            ofCategory(catalog, u"dotm://services/connectivity"_s, u"Connectivity Services"_s, u"esim_services"_s),
            ofCategory(catalog, u"dotm://services/tokens"_s, u"DOTM Token Services"_s, u"token_services"_s),
            ofCategory(catalog, u"dotm://services/support"_s, u"Support Services"_s, u"support_services"_s)};
}

QList<ResourceTemplate> catalogTemplates(const Catalog &catalog)
{
    const auto readService = [catalog](const QString &id) -> std::optional<QJsonObject> {
        const auto listing = catalog.find(id);
        return listing ? std::optional(textContent(contract::toJson(listing->service))) : std::nullopt;
    };
    const auto readCategory = [catalog](const QString &id) -> std::optional<QJsonObject> {
        const auto category = catalog.category(id);
        return category ? std::optional(textContent(contract::toJson(*category))) : std::nullopt;
    };
    QStringList categoryIds;
    for (const domain::Category &category : catalog.categories()) {
        categoryIds.append(category.id);
    }
    return {{.prefix = u"dotm://service/"_s,
             .variable = u"service_id"_s,
             .suffix = {},
             .name = u"One service"_s,
             .description = u"A service of the catalog by its id"_s,
             .mimeType = kJson,
             .read = readService,
             .values =
                 [ids = serviceIds(catalog)] {
                     return ids;
                 }},
            {.prefix = u"dotm://category/"_s,
             .variable = u"category_id"_s,
             .suffix = {},
             .name = u"One category"_s,
             .description = u"A category of the catalog by its id, with its services"_s,
             .mimeType = kJson,
             .read = readCategory,
             .values = [categoryIds] {
                 return categoryIds;
             }}};
}

} // namespace dotm::server::mcp
