// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/catalogendpoints.h"

#include "contract/apierror.h"
#include "contract/catalog.h"
#include "contract/json.h"
#include "core/log.h"
#include "server/pages/catalogpage.h"
#include "server/rest/accept.h"
#include "server/rest/reply.h"

#include <QJsonDocument>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;
using domain::pricing::ExchangeRate;

namespace {

const QString kCad = u"CAD"_s;

/// An answer that is constant but for its time.
class StampedAnswer
{
public:
    StampedAnswer(const core::Clock &clock, const QJsonObject &object) : m_clock(&clock), m_constant(jsonReply(object))
    {
        m_constant.body.remove(0, 1);
    }

    [[nodiscard]] http::Response now() const
    {
        http::Response response = m_constant;
        const QByteArray time = contract::timeToJson(m_clock->now()).toString().toLatin1();
        response.body.prepend("{\"timestamp\":\"" + time + "\",");
        return response;
    }

private:
    const core::Clock *m_clock;
    http::Response m_constant;
};

QJsonObject wholeCatalog(const domain::Catalog &catalog)
{
    return {{u"platform"_s, u"DOTM"_s},
            {u"version"_s, u"1.0"_s},
            {u"services"_s, contract::toJson(catalog)},
            {u"cost_summary"_s, contract::toJson(domain::pricing::costOverview(catalog))},
            {u"endpoints"_s, QJsonObject{{u"service_details"_s, u"/mcp/service/{service_id}"_s},
                                         {u"pricing_calculator"_s, u"/mcp/calculate"_s},
                                         {u"full_catalog"_s, u"/mcp"_s}}}};
}

QHash<QString, StampedAnswer> serviceAnswers(const core::Clock &clock, const domain::Catalog &catalog)
{
    QHash<QString, StampedAnswer> answers;
    for (const domain::Listing &listing : catalog.search({})) {
        const QJsonObject object{{u"service"_s, contract::toJson(listing.service)},
                                 {u"category"_s, listing.categoryTitle}};
        answers.insert(listing.service.id, StampedAnswer(clock, object));
    }
    return answers;
}

/// Ids from comma lists and repeated parameters alike.
QStringList idsOf(const Call &call)
{
    QStringList ids;
    for (const QString &list : call.request.queryValues(u"services"_s)) {
        for (const QString &id : list.split(u',', Qt::SkipEmptyParts)) {
            if (!id.trimmed().isEmpty()) {
                ids.append(id.trimmed());
            }
        }
    }
    return ids;
}

Result<ExchangeRate> readRate(const QString &cadRate)
{
    if (cadRate.isEmpty()) {
        return fail(ErrorCode::Invalid, u"Prices in CAD need the setting DOTM_CAD_RATE, which is not set."_s);
    }
    auto rate = ExchangeRate::parse(kCad, cadRate);
    if (!rate) {
        qCWarning(core::lcServer).noquote() << "DOTM_CAD_RATE is refused:" << rate.error().detail;
        return fail(ErrorCode::Invalid, u"Prices in CAD need the setting DOTM_CAD_RATE, which holds no rate."_s);
    }
    return rate;
}

class Calculator
{
public:
    Calculator(const core::Clock &clock, Result<ExchangeRate> cad) : m_clock(&clock), m_cad(std::move(cad)) {}

    [[nodiscard]] Reply answer(const Call &call) const
    {
        const QStringList ids = idsOf(call);
        if (ids.isEmpty()) {
            return noIds(call);
        }
        if (ids.size() > domain::pricing::kMostIds) {
            return fail(ErrorCode::Invalid,
                        u"At most %1 services can be summed at once."_s.arg(domain::pricing::kMostIds));
        }
        const QString currency = call.query(u"currency"_s);
        const auto rate = rateOf(currency);
        if (!rate) {
            return fail(rate.error());
        }
        const auto quote = domain::pricing::quote(m_catalog, ids, *rate);
        QJsonObject object{{u"selected_services"_s, contract::toJson(quote.selected)},
                           {u"pricing"_s, contract::toJson(quote.totals)},
                           {u"timestamp"_s, contract::timeToJson(m_clock->now())}};
        if (!quote.unknown.isEmpty()) {
            object.insert("unknown_services"_L1, QJsonArray::fromStringList(quote.unknown));
        }
        if (!currency.isEmpty()) {
            object.insert("currency"_L1, rate->currency());
            object.insert("rate"_L1, rate->decimal().toDouble());
        }
        return jsonReply(object);
    }

private:
    [[nodiscard]] Result<ExchangeRate> rateOf(const QString &currency) const
    {
        if (currency.isEmpty() || currency == "USD"_L1) {
            return ExchangeRate();
        }
        return currency == kCad ? m_cad : fail(ErrorCode::Invalid, u"\"currency\" must be USD or CAD."_s);
    }

    [[nodiscard]] static http::Response noIds(const Call &call)
    {
        const core::Error error{ErrorCode::Invalid, u"No services were named."_s, {}, {}};
        QJsonObject body = contract::errorBody(error, QString::fromLatin1(call.request.id));
        body.insert("usage"_L1, u"/mcp/calculate?services=basic_membership,network_vpn_access"_s);
        return jsonReply(body, contract::httpStatus(error.code));
    }

    const core::Clock *m_clock;
    Result<ExchangeRate> m_cad;
    domain::Catalog m_catalog;
};

Endpoint pureGet(const QString &path, const QString &summary, PureHandler handler, const QString &answer)
{
    return Endpoint("GET", path, Access::Public, summary, std::move(handler)).withKeys().withAnswer(answer);
}

void addPriceRows(Api &api, const core::Clock &clock, const QString &cadRate)
{
    const domain::Catalog catalog;
    const StampedAnswer whole(clock, wholeCatalog(catalog));
    api.add(pureGet(
        u"/mcp/api"_s, u"The whole catalog with its prices"_s, [whole](const Call &) -> Reply { return whole.now(); },
        u"{platform, version, timestamp, services{category{title, description, services[]}}, cost_summary, "
        "endpoints}"_s));
    const auto services = serviceAnswers(clock, catalog);
    const auto oneService = [services, catalog](const Call &call) -> Reply {
        const auto listing = catalog.find(call.path.value(u"id"_s));
        return listing ? Reply(services.constFind(listing->service.id)->now())
                       : Reply(fail(ErrorCode::NotFound, u"Service not found"_s));
    };
    api.add(pureGet(u"/mcp/service/{id}"_s, u"One service of the catalog, by id or alias"_s, oneService,
                    u"{service, category, timestamp}"_s));
    const Calculator calculator(clock, readRate(cadRate));
    Endpoint calculate = pureGet(
        u"/mcp/calculate"_s, u"What several services cost together"_s,
        [calculator](const Call &call) { return calculator.answer(call); },
        u"{selected_services[], pricing{one_time_total, monthly_recurring, yearly_recurring, "
        "annual_total, first_year_total}, unknown_services[], currency, rate, timestamp}"_s);
    const Field ids{u"services"_s, FieldType::Text, false, u"Service ids, as a comma list or repeated; needed"_s, 2000};
    const Field currency{u"currency"_s, FieldType::Text, false, u"USD, or CAD where a rate is configured"_s};
    api.add(std::move(calculate).withQuery({ids, currency}));
}

} // namespace

void addCatalogEndpoints(Api &api, const core::Clock &clock, const QString &cadRate)
{
    http::Response info = jsonReply(mcpInfo());
    const auto describe = [info](const Call &) -> Reply {
        return info;
    };
    api.add(pureGet(u"/mcp/v2"_s, u"What the MCP server is"_s, describe,
                    u"{server, version, protocol_version, specification, transport, capabilities, endpoints, "
                    "authentication}"_s));
    http::Response page = htmlReply(catalogPage(domain::Catalog(), clock.now()));
    page.headers.append(http::Header("Vary", "Accept"));
    info.headers.append(http::Header("Vary", "Accept"));
    const auto either = [page, info](const Call &call) -> Reply {
        return prefersHtml(call.request.header("Accept")) ? page : info;
    };
    api.add(pureGet(u"/mcp"_s, u"The catalog as a page, or what the MCP server is, as the client prefers"_s, either,
                    u"HTML, or the JSON of /mcp/v2"_s));
    addPriceRows(api, clock, cadRate);
}

void addMcpDocumentation(Api &api, const McpOffer &offer)
{
    const http::Response documentation = jsonReply(mcpDocumentation(offer));
    const auto answer = [documentation](const Call &) -> Reply {
        return documentation;
    };
    api.add(pureGet(u"/mcp/v2/docs"_s, u"How to speak to the MCP server"_s, answer,
                    u"{title, version, protocol, base_url, authentication, endpoints, json_rpc_methods[], resources[], "
                    "tools[], prompts[], examples}"_s));
}

} // namespace dotm::server
