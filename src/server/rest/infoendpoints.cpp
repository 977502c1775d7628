// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/infoendpoints.h"

#include "server/pages/openapi.h"
#include "server/rest/reply.h"

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::Task;

namespace {

Task<Reply> health(storage::Database *database, Call)
{
    const std::function<Result<qint64>(storage::Connection &)> work = [](storage::Connection &db) -> Result<qint64> {
        const auto row = db.one(u"SELECT COUNT(*) FROM steps WHERE state = 'failed'"_s);
        return row ? Result<qint64>(row->integer(0)) : core::fail(row.error());
    };
    const auto failed = co_await database->read<qint64>(work);
    co_return failed ? Reply(jsonReply({{u"status"_s, u"ok"_s}, {u"database"_s, u"ok"_s}, {u"given_up"_s, *failed}}))
                     : Reply(jsonReply({{u"status"_s, u"degraded"_s}, {u"database"_s, u"unavailable"_s}}, 503));
}

} // namespace

void addInfoEndpoints(Api &api, storage::Database &database, const contract::ServiceInfo &info)
{
    api.add(Endpoint("GET", u"/api/health"_s, Access::Public, u"Is the service layer well"_s,
                     ServiceHandler([pointer = &database](Call call) { return health(pointer, std::move(call)); }))
                .withAnswer(u"{status, database, given_up}"_s));
    const http::Response service = jsonReply(info.toJson());
    api.add(Endpoint("GET", u"/api/service"_s, Access::Public, u"What this service layer is and can do"_s,
                     PureHandler([service](const Call &) -> Reply { return service; }))
                .withAnswer(u"{version, profile, simulated, payments, carrier, mail, demo_roles[], mailbox_url}"_s));
    const Api *rows = &api;
    api.add(Endpoint("GET", u"/api/openapi.json"_s, Access::Public, u"This description, for programs"_s,
                     PureHandler([rows](const Call &) -> Reply { return jsonReply(openApi(rows->rows())); }))
                .withAnswer(u"OpenAPI 3.1"_s));
    api.add(Endpoint("GET", u"/api"_s, Access::Public, u"This description, for people"_s,
                     PureHandler([rows](const Call &) -> Reply { return htmlReply(documentationPage(rows->rows())); }))
                .withAnswer(u"HTML"_s));
}

} // namespace dotm::server
