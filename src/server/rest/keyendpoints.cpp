// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/keyendpoints.h"

#include "contract/apikey.h"
#include "contract/keyusage.h"
#include "server/rest/reply.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::Task;
using services::ApiKeys;
using services::KeyUsage;

namespace {

constexpr int kKeyPage = 100;
constexpr int kStatsDays = 30;
constexpr int kEndpointsDays = 7;

contract::ApiKey encode(const storage::ApiKey &key)
{
    return {key.id,
            key.name,
            key.description,
            key.rateLimit,
            key.isActive,
            key.ownerUid,
            key.allowedOrigins,
            key.totalRequests,
            key.createdAt,
            key.lastUsedAt,
            key.ownerEmail,
            key.revokedAt,
            {}};
}

contract::KeyUsage encode(const services::KeyUsageFigures &figures)
{
    contract::KeyUsage usage{figures.days, figures.totals.requests, figures.totals.metered, figures.totals.keys,
                             {},           figures.meteredThisMonth};
    for (const storage::ApiDay &day : figures.perDay) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(core::toMs(day.day), Qt::UTC).date();
        usage.days.append({date, day.requests, day.metered, day.keys});
    }
    return usage;
}

contract::EndpointUsage encode(const storage::ApiEndpoint &endpoint)
{
    const double share = endpoint.requests == 0
                             ? 0.0
                             : 100.0 * static_cast<double>(endpoint.succeeded) / static_cast<double>(endpoint.requests);
    return {endpoint.path, endpoint.method, endpoint.operation, endpoint.requests, share};
}

services::ApiKeyDraft draftOf(const QJsonObject &body)
{
    services::ApiKeyDraft draft;
    draft.name = body.value("key_name"_L1).toString().trimmed();
    draft.description = body.value("description"_L1).toString().trimmed();
    draft.rateLimit = body.value("rate_limit"_L1).toInteger(draft.rateLimit);
    draft.ownerUid = body.value("firebase_uid"_L1).toString().trimmed();
    draft.ownerEmail = body.value("owner_email"_L1).toString().trimmed();
    const QJsonArray origins = body.value("allowed_origins"_L1).toArray();
    for (const auto origin : origins) {
        draft.allowedOrigins.append(origin.toString());
    }
    return draft;
}

Task<Reply> create(ApiKeys *keys, Call call)
{
    const services::Identity who = call.who;
    const services::ApiKeyDraft draft = draftOf(call.body);
    const auto created = co_await keys->create(who, draft);
    if (!created) {
        co_return core::fail(created.error());
    }
    co_return jsonReply({{u"success"_s, true},
                         {u"api_key"_s, created->key.reveal()},
                         {u"key"_s, encode(created->info).toJson()},
                         {u"message"_s, u"The API key was made."_s},
                         {u"warning"_s, u"Save this key now: it is shown this once and cannot be read again."_s}});
}

Task<Reply> list(ApiKeys *keys, Call call)
{
    const QString asked = call.query(u"limit"_s);
    const int limit = asked.isEmpty() ? kKeyPage : std::clamp(asked.toInt(), 1, kKeyPage);
    const QString state = call.query(u"state"_s);
    if (!state.isEmpty() && state != "active"_L1 && state != "revoked"_L1) {
        co_return core::fail(core::ErrorCode::Invalid, u"\"state\" must be active or revoked."_s);
    }
    services::ApiKeyPage page{{call.query(u"firebase_uid"_s), {}}, limit + 1, call.query(u"after"_s)};
    if (!state.isEmpty()) {
        page.filter.isActive = state == "active"_L1;
    }
    const services::Identity who = call.who;
    auto found = co_await keys->list(who, page);
    if (!found) {
        co_return core::fail(found.error());
    }
    QJsonValue next = QJsonValue::Null;
    if (found->size() > limit) {
        found->removeLast();
        next = found->last().id;
    }
    QJsonArray array;
    for (const storage::ApiKey &key : std::as_const(*found)) {
        array.append(encode(key).toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"api_keys"_s, array}, {u"next"_s, next}});
}

Task<Reply> item(ApiKeys *keys, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const auto found = co_await keys->item(who, id);
    if (!found) {
        co_return core::fail(found.error());
    }
    contract::ApiKey key = encode(found->key);
    key.use = {found->requests7, found->requests30, found->requests90};
    co_return jsonReply({{u"success"_s, true}, {u"key"_s, key.toJson()}});
}

Task<Reply> revoke(ApiKeys *keys, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    const core::Outcome revoked = co_await keys->revoke(who, id);
    co_return revoked ? Reply(jsonReply({{u"success"_s, true}, {u"message"_s, u"The API key was revoked."_s}}))
                      : core::fail(revoked.error());
}

Task<Reply> validate(ApiKeys *keys, Call call)
{
    const core::SecretString key = KeyGate::keyIn(call.request);
    const auto found = co_await keys->look(key);
    if (found) {
        co_return jsonReply({{u"valid"_s, true}, {u"key_name"_s, found->name}, {u"rate_limit"_s, found->rateLimit}});
    }
    if (found.error().code != core::ErrorCode::Unauthorized) {
        co_return core::fail(found.error());
    }
    http::Response response = jsonReply({{u"valid"_s, false}, {u"error"_s, u"This API key is not valid."_s}}, 401);
    response.headers.append(http::Header("WWW-Authenticate", "Bearer"));
    co_return response;
}

int daysOf(const Call &call, int otherwise)
{
    const QString asked = call.query(u"days"_s);
    return asked.isEmpty() ? otherwise : asked.toInt();
}

Task<Reply> figures(KeyUsage *usage, Call call)
{
    const services::Identity who = call.who;
    const auto found = co_await usage->figures(who, daysOf(call, kStatsDays));
    if (!found) {
        co_return core::fail(found.error());
    }
    QJsonObject body = encode(*found).toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> endpoints(KeyUsage *usage, Call call)
{
    const services::Identity who = call.who;
    const auto found = co_await usage->endpoints(who, daysOf(call, kEndpointsDays));
    if (!found) {
        co_return core::fail(found.error());
    }
    QJsonArray array;
    for (const storage::ApiEndpoint &endpoint : *found) {
        array.append(encode(endpoint).toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"endpoints"_s, array}});
}

template <typename Service>
ServiceHandler handlerOf(Task<Reply> (*function)(Service *, Call), Service &service)
{
    return [function, pointer = &service](Call call) {
        return function(pointer, std::move(call));
    };
}

void addAdminRows(Api &api, ApiKeys &keys)
{
    const Field owner{u"firebase_uid"_s, FieldType::Text, false, u"Whom the key acts for; nobody when left out"_s, 128};
    api.add(Endpoint("POST", u"/api/admin/mcp-keys/create"_s, Access::Admin,
                     u"Make an API key; it is shown in this answer and never again"_s, handlerOf(&create, keys))
                .withBody({{u"key_name"_s, FieldType::Text, true, u"What it is for"_s, 100},
                           {u"description"_s, FieldType::Text, false, u"More about it"_s, 500},
                           {u"rate_limit"_s, FieldType::Integer, false, u"Requests in an hour; 1000 when left out"_s},
                           owner,
                           {u"owner_email"_s, FieldType::Text, false, u"The same by e-mail address"_s, 256},
                           {u"allowed_origins"_s, FieldType::TextList, false,
                            u"Web sites it may be used from; programs send no origin"_s, 255}})
                .withAction(domain::AuditAction::KeyCreate)
                .withAnswer(u"{success, api_key, key, message, warning}"_s));
    api.add(
        Endpoint("GET", u"/api/admin/mcp-keys/list"_s, Access::Admin, u"API keys, newest first; never the key"_s,
                 handlerOf(&list, keys))
            .withQuery({{u"firebase_uid"_s, FieldType::Text, false, u"Only keys of this person"_s, 128},
                        {u"state"_s, FieldType::Text, false, u"Only \"active\" or only \"revoked\" ones"_s, 16},
                        {u"after"_s, FieldType::Text, false, u"\"next\" of the page before"_s, 64},
                        {u"limit"_s, FieldType::Integer, false, u"1 to 100"_s, 4}})
            .withAnswer(u"{success, api_keys:[{id, key_name, description, rate_limit, is_active, created_at, "
                        "last_used_at, total_requests, allowed_origins[], firebase_uid?, owner_email?, revoked_at?}], "
                        "next}"_s));
    api.add(Endpoint("GET", u"/api/admin/mcp-keys/{id}"_s, Access::Admin,
                     u"One API key and how often it was used; never the key"_s, handlerOf(&item, keys))
                .withAnswer(u"{success, key:{id, key_name, ..., usage:{days_7, days_30, days_90}}}"_s));
    api.add(Endpoint("POST", u"/api/admin/mcp-keys/revoke/{id}"_s, Access::Admin, u"End an API key, at once"_s,
                     handlerOf(&revoke, keys))
                .withAction(domain::AuditAction::KeyRevoke)
                .withAnswer(u"{success, message}"_s));
}

} // namespace

void addKeyEndpoints(Api &api, ApiKeys &keys, KeyUsage &usage)
{
    addAdminRows(api, keys);
    const Field person{u"firebaseUid"_s, FieldType::Text, false, u"Must be the caller's own"_s, 128};
    const Field personOld{u"firebase_uid"_s, FieldType::Text, false, u"The same, other spelling"_s, 128};
    const Field days{u"days"_s, FieldType::Integer, false, u"1 to 90, today included"_s, 4};
    api.add(Endpoint("GET", u"/api/mcp/validate-key"_s, Access::Public,
                     u"Is the API key in the Authorization header valid; counts nothing"_s, handlerOf(&validate, keys))
                .withAnswer(u"{valid, key_name, rate_limit}, or 401 {valid, error}"_s));
    api.add(Endpoint("GET", u"/api/mcp/usage/stats"_s, Access::SignedIn,
                     u"What the caller's API keys were used for, by day"_s, handlerOf(&figures, usage))
                .withQuery({days, person, personOld})
                .withAnswer(u"{success, period_days, total_requests, metered_requests, total_megabytes, active_days, "
                            "total_keys, avg_requests_per_day, daily_usage:[{date, request_count, metered_requests, "
                            "megabytes, unique_keys}], current_billing_period:{requests, megabytes}}"_s));
    api.add(Endpoint("GET", u"/api/mcp/usage/endpoints"_s, Access::SignedIn,
                     u"What the caller's API keys were used for most, at most 20 kinds of request"_s,
                     handlerOf(&endpoints, usage))
                .withQuery({days, person, personOld})
                .withAnswer(u"{success, endpoints:[{path, method, operation, count, success_rate}]}"_s));
}

} // namespace dotm::server
