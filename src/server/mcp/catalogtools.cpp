// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/catalogtools.h"

#include "contract/catalog.h"
#include "contract/json.h"
#include "contract/jsonbytes.h"
#include "domain/pricing.h"

#include <QHash>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;
using domain::Catalog;

namespace {

constexpr int kLongestId = 64;
constexpr int kLongestQuery = 200;
constexpr double kHighestPrice = 1'000'000;

QJsonObject ofType(const QString &type, const QString &description = {})
{
    QJsonObject schema{{u"type"_s, type}};
    if (!description.isEmpty()) {
        schema.insert("description"_L1, description);
    }
    return schema;
}

QJsonObject text(const QString &description, int maxLength)
{
    QJsonObject schema = ofType(u"string"_s, description);
    schema.insert("maxLength"_L1, maxLength);
    return schema;
}

QJsonObject idList(const QString &description, int least, qsizetype most)
{
    QJsonObject schema = ofType(u"array"_s, description);
    schema.insert("items"_L1, text({}, kLongestId));
    schema.insert("minItems"_L1, least);
    schema.insert("maxItems"_L1, most);
    return schema;
}

QJsonObject object(const QJsonObject &properties, const QStringList &required)
{
    return {
        {u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, QJsonArray::fromStringList(required)}};
}

QJsonObject closed(QJsonObject schema)
{
    schema.insert("additionalProperties"_L1, false);
    return schema;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const auto value : array.toArray()) {
        texts.append(value.toString());
    }
    return texts;
}

Document unknownIds(const QStringList &ids, const QString &hint)
{
    return {compact({{u"success"_s, false},
                     {u"error"_s, u"Service not found"_s},
                     {u"message"_s, u"Unknown: %1. %2"_s.arg(ids.join(u", "_s), hint)}}),
            true};
}

/// JSON of every service by its id. Made once: the catalog does not change.
using ServiceTexts = QHash<QString, QByteArray>;

ServiceTexts textsOf(const Catalog &catalog)
{
    ServiceTexts texts;
    for (const domain::Category &category : catalog.categories()) {
        for (const domain::Service &service : category.services) {
            texts.insert(service.id, compact(contract::toJson(service)));
        }
    }
    return texts;
}

QByteArray listOf(const QList<domain::Service> &services, const ServiceTexts &texts)
{
    QByteArray list;
    for (const domain::Service &service : services) {
        list.append(list.isEmpty() ? '[' : ',').append(texts.value(service.id));
    }
    return list.append(list.isEmpty() ? "[]" : "]");
}

QByteArray timestamp(const core::Clock &clock)
{
    return '"' + contract::timeToJson(clock.now()).toString().toLatin1() + '"';
}

const QString kFindIds = u"search_services with an empty query lists every id."_s;

Tool pricingTool(const Catalog &catalog, const core::Clock &clock)
{
    const auto answer = [catalog, &clock, texts = textsOf(catalog)](const QJsonObject &arguments) -> Document {
        const auto quote = domain::pricing::quote(catalog, textsOf(arguments.value("service_ids"_L1)));
        if (quote.selected.isEmpty()) {
            return unknownIds(quote.unknown, kFindIds);
        }
        contract::ObjectBytes result;
        result.add("pricing", contract::toBytes(quote.totals, "_usd"));
        result.add("selected_services", listOf(quote.selected, texts));
        result.add("timestamp", timestamp(clock));
        if (!quote.unknown.isEmpty()) {
            result.add("unknown_services", contract::compact(QJsonArray::fromStringList(quote.unknown)));
        }
        return {result.take()};
    };
    const QJsonObject number = ofType(u"number"_s);
    const QStringList totals{u"one_time_total_usd"_s, u"monthly_recurring_usd"_s, u"yearly_recurring_usd"_s,
                             u"annual_total_usd"_s, u"first_year_total_usd"_s};
    QJsonObject figures;
    for (const QString &name : totals) {
        figures.insert(name, number);
    }
    return {.name = u"calculate_pricing"_s,
            .title = u"Price calculator"_s,
            .description =
                u"What several DOTM services cost together, in US dollars: once, per month, per year, and in "
                "the first year."_s,
            .inputSchema = closed(object(
                {{u"service_ids"_s, idList(u"Ids of services"_s, 1, domain::pricing::kMostIds)}}, {u"service_ids"_s})),
            .outputSchema = object({{u"selected_services"_s, ofType(u"array"_s)},
                                    {u"pricing"_s, object(figures, totals)},
                                    {u"unknown_services"_s, ofType(u"array"_s)},
                                    {u"timestamp"_s, ofType(u"string"_s)}},
                                   {u"selected_services"_s, u"pricing"_s}),
            .handler = DocumentTool(answer)};
}

Tool searchTool(const Catalog &catalog)
{
    const auto answer = [catalog](const QJsonObject &arguments) -> Document {
        domain::CatalogSearch search;
        search.query = arguments.value("query"_L1).toString().toLower();
        search.type = arguments.value("service_type"_L1).toString();
        const QJsonValue most = arguments.value("max_price"_L1);
        if (most.isDouble()) {
            search.maxCents = domain::pricing::wholeCents(most.toDouble());
        }
        QJsonArray results;
        for (const domain::Listing &listing : catalog.search(search)) {
            QJsonObject row = contract::toJson(listing.service);
            row.insert("category"_L1, listing.categoryTitle);
            results.append(row);
        }
        const QJsonValue type = search.type.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(search.type);
        return {compact(
            {{u"query"_s, search.query},
             {u"filters"_s, QJsonObject{{u"service_type"_s, type},
                                        {u"max_price"_s, most.isDouble() ? most : QJsonValue(QJsonValue::Null)}}},
             {u"results_count"_s, results.size()},
             {u"results"_s, results}})};
    };
    QJsonObject type = ofType(u"string"_s, u"Only services of this type"_s);
    type.insert("enum"_L1,
                QJsonArray{u"one_time_purchase"_s, u"annual_subscription"_s, u"add_on"_s, u"beta_program"_s});
    QJsonObject price = ofType(u"number"_s, u"Highest price in US dollars, inclusive"_s);
    price.insert("minimum"_L1, 0);
    price.insert("maximum"_L1, kHighestPrice);
    return {.name = u"search_services"_s,
            .title = u"Service search"_s,
            .description =
                u"Finds DOTM services by a word in their name, description or features; an empty query finds "
                "all."_s,
            .inputSchema = closed(object({{u"query"_s, text(u"What to look for"_s, kLongestQuery)},
                                          {u"service_type"_s, type},
                                          {u"max_price"_s, price}},
                                         {u"query"_s})),
            .outputSchema = object({{u"query"_s, ofType(u"string"_s)},
                                    {u"filters"_s, ofType(u"object"_s)},
                                    {u"results_count"_s, ofType(u"integer"_s)},
                                    {u"results"_s, ofType(u"array"_s)}},
                                   {u"query"_s, u"results_count"_s, u"results"_s}),
            .handler = DocumentTool(answer)};
}

Tool detailsTool(const Catalog &catalog, const core::Clock &clock)
{
    const auto answer = [catalog, &clock](const QJsonObject &arguments) -> Document {
        const QString id = arguments.value("service_id"_L1).toString();
        const auto listing = catalog.find(id);
        if (!listing) {
            return unknownIds({id}, kFindIds);
        }
        return {compact({{u"service"_s, contract::toJson(listing->service)},
                         {u"category"_s, listing->categoryTitle},
                         {u"category_id"_s, listing->categoryId},
                         {u"timestamp"_s, contract::timeToJson(clock.now())}})};
    };
    return {.name = u"get_service_details"_s,
            .title = u"Service details"_s,
            .description = u"One DOTM service with its price, billing, features and availability."_s,
            .inputSchema =
                closed(object({{u"service_id"_s, text(u"Id of the service"_s, kLongestId)}}, {u"service_id"_s})),
            .outputSchema = object({{u"service"_s, ofType(u"object"_s)},
                                    {u"category"_s, ofType(u"string"_s)},
                                    {u"category_id"_s, ofType(u"string"_s)},
                                    {u"timestamp"_s, ofType(u"string"_s)}},
                                   {u"service"_s, u"category"_s, u"category_id"_s}),
            .handler = DocumentTool(answer)};
}

Tool comparisonTool(const Catalog &catalog)
{
    const auto answer = [catalog](const QJsonObject &arguments) -> Document {
        const auto comparison = domain::pricing::compare(catalog, textsOf(arguments.value("plan_ids"_L1)));
        if (!comparison.unknown.isEmpty()) {
            return unknownIds(comparison.unknown, u"The membership_plans category has the plans."_s);
        }
        return {compact({{u"comparison"_s, contract::toJson(comparison)}})};
    };
    const QJsonObject comparison = object({{u"plans"_s, ofType(u"array"_s)},
                                           {u"price_difference_usd"_s, ofType(u"number"_s)},
                                           {u"monthly_equivalent"_s, ofType(u"array"_s)}},
                                          {u"plans"_s, u"price_difference_usd"_s, u"monthly_equivalent"_s});
    return {.name = u"compare_memberships"_s,
            .title = u"Membership comparison"_s,
            .description = u"DOTM membership plans side by side, with what each costs per month; Basic and Full unless "
                           "others are named."_s,
            .inputSchema = closed(
                object({{u"plan_ids"_s, idList(u"Ids of membership plans"_s, 0, domain::pricing::kMostIds)}}, {})),
            .outputSchema = object({{u"comparison"_s, comparison}}, {u"comparison"_s}),
            .handler = DocumentTool(answer)};
}

} // namespace

QList<Tool> catalogTools(const Catalog &catalog, const core::Clock &clock)
{
    return {pricingTool(catalog, clock), searchTool(catalog), detailsTool(catalog, clock), comparisonTool(catalog)};
}

} // namespace dotm::server::mcp
