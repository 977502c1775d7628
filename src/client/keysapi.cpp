// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/keysapi.h"

#include "client/answer.h"
#include "net/endpoint.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::ApiKey;
using core::Outcome;
using core::Result;
using core::Task;

namespace {

const QString kKeys = u"/api/admin/mcp-keys/"_s;

} // namespace

Task<Result<KeysPage>> KeysApi::page(QString state, QString after, int limit)
{
    const QString path = kKeys + u"list"_s;
    ApiClient::Query query;
    if (!state.isEmpty()) {
        query.append({u"state"_s, state});
    }
    if (!after.isEmpty()) {
        query.append({u"after"_s, after});
    }
    query.append({u"limit"_s, QString::number(limit)});
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto keys = parsedList<ApiKey>(*answer, "api_keys"_L1);
    if (!keys) {
        co_return core::fail(keys.error());
    }
    co_return KeysPage{*std::move(keys), answer->value("next"_L1).toString()};
}

Task<Result<ApiKey>> KeysApi::key(QString id)
{
    const QString path = kKeys + net::pathSegment(id);
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsedMember<ApiKey>(answer, "key"_L1);
}

Task<Result<NewKey>> KeysApi::create(KeyWish wish)
{
    const QString path = kKeys + u"create"_s;
    QJsonObject body{{u"key_name"_s, wish.name}, {u"rate_limit"_s, wish.rateLimit}};
    if (!wish.ownerEmail.isEmpty()) {
        body.insert("owner_email"_L1, wish.ownerEmail);
    }
    const QJsonObject asked = body;
    const Result<QJsonObject> answer = co_await m_api.change(path, asked);
    const Result<ApiKey> info = parsedMember<ApiKey>(answer, "key"_L1);
    if (!info) {
        co_return core::fail(info.error());
    }
    const core::SecretString key(answer->value("api_key"_L1).toString());
    if (key.reveal().isEmpty()) {
        co_return notUnderstood();
    }
    co_return NewKey{*info, key};
}

Task<Outcome> KeysApi::revoke(QString id)
{
    const QString path = kKeys + u"revoke/"_s + net::pathSegment(id);
    const QJsonObject body;
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return outcomeOf(answer);
}

} // namespace dotm::client
