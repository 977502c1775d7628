// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/money.h"
#include "domain/pricing.h"
#include "server/mcp/catalogtexts.h"

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;
using domain::Catalog;

namespace {

QString priceLine(const domain::Service &service)
{
    const QString cycle = service.billingCycle.isEmpty() ? QString() : u", "_s + service.billingCycle;
    return u"- %1 (%2): %3%4"_s.arg(service.name, service.id, core::displayText(service.price), cycle);
}

QString priceLines(const QList<domain::Service> &services)
{
    QStringList lines;
    for (const domain::Service &service : services) {
        lines.append(priceLine(service));
    }
    return lines.join(u'\n');
}

Prompt recommendPlan(const Catalog &catalog)
{
    const QString plans = priceLines(catalog.category(u"membership_plans"_s).value_or(domain::Category()).services);
    const QString addOns = priceLines(catalog.category(u"network_features"_s).value_or(domain::Category()).services);
    const auto text = [plans, addOns](const QJsonObject &arguments, const QJsonObject &) -> Rpc<QJsonObject> {
        const QString budget = arguments.value("budget"_L1).toString();
        return promptResult(u"A DOTM plan for one person"_s,
                            u"Recommend a DOTM plan for me.\n\nHow I use it: %1\nMonthly budget in US dollars: "
                            u"%2\n\nMemberships:\n%3\n\n"
                            "Add-ons:\n%4\n\nName one membership (Basic or Full) and the add-ons that fit, what they "
                            "cost per month and "
                            "per year, and why. Use calculate_pricing for the sums."_s.arg(
                                arguments.value("usage_pattern"_L1).toString(),
                                budget.isEmpty() ? u"flexible"_s : budget, plans, addOns));
    };
    return {.name = u"recommend_plan"_s,
            .title = u"Recommend a plan"_s,
            .description = u"Asks for a membership and add-ons that fit how somebody uses their line"_s,
            .arguments = {{u"usage_pattern"_s,
                           u"How the line is used, in a few words"_s,
                           true,
                           {u"basic"_s, u"frequent traveler"_s, u"heavy data"_s}},
                          {u"budget"_s, u"US dollars per month"_s, false, {u"5"_s, u"10"_s, u"30"_s, u"flexible"_s}}},
            .text = text};
}

Prompt explainService(const Catalog &catalog)
{
    QStringList ids;
    for (const domain::Listing &listing : catalog.search({})) {
        ids.append(listing.service.id);
    }
    const auto text = [catalog](const QJsonObject &arguments, const QJsonObject &) -> Rpc<QJsonObject> {
        const auto listing = catalog.find(arguments.value("service_id"_L1).toString());
        if (!listing) {
            return refuse(code::kInvalidParams, u"\"service_id\" is not the id of a service."_s);
        }
        const domain::Service &service = listing->service;
        return promptResult(
            u"%1 in plain words"_s.arg(service.name),
            u"Explain this DOTM service in plain language.\n\n%1\nType: %2\n%3\nFeatures: %4\n\nSay what "
            "it is, whom it is for, how it compares with the others, and what to mind."_s.arg(
                priceLine(service), service.type, service.description, service.features.join(u"; "_s)));
    };
    return {.name = u"explain_service"_s,
            .title = u"Explain a service"_s,
            .description = u"Asks for one service in plain words"_s,
            .arguments = {{u"service_id"_s, u"Id of the service"_s, true, ids}},
            .text = text};
}

Prompt costOptimization(const Catalog &catalog)
{
    QStringList ids;
    for (const domain::Listing &listing : catalog.search({})) {
        ids.append(listing.service.id);
    }
    const auto text = [catalog](const QJsonObject &arguments, const QJsonObject &) -> Rpc<QJsonObject> {
        QStringList asked;
        for (const QString &id : arguments.value("current_services"_L1).toString().split(u',', Qt::SkipEmptyParts)) {
            asked.append(id.trimmed());
        }
        const auto quote = domain::pricing::quote(catalog, asked.mid(0, domain::pricing::kMostIds));
        const QString unknown =
            quote.unknown.isEmpty() ? QString() : u"\nNot in the catalog: %1"_s.arg(quote.unknown.join(u", "_s));
        return promptResult(
            u"A cheaper set of DOTM services"_s,
            u"Help me pay less for DOTM.\n\nWhat I have:\n%1%2\n\nTogether: %3 per month, %4 in the first "
            u"year.\n\nLook "
            "for overlaps, cheaper options and bundles; say what I would save, and name the set you would take."_s.arg(
                priceLines(quote.selected), unknown, core::displayText(quote.totals.monthlyRecurring),
                core::displayText(quote.totals.firstYear)));
    };
    return {.name = u"cost_optimization"_s,
            .title = u"Optimise costs"_s,
            .description = u"Asks how to pay less for a set of services"_s,
            .arguments = {{u"current_services"_s, u"Ids of services, with commas between"_s, true, ids}},
            .text = text};
}

} // namespace

QList<Prompt> catalogPrompts(const Catalog &catalog)
{
    return {recommendPlan(catalog), explainService(catalog), costOptimization(catalog)};
}

} // namespace dotm::server::mcp
