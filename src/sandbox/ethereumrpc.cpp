// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ethereumrpc.h"

#include "core/log.h"
#include "sandbox/ethereumhex.h"
#include "sandbox/ethereummethods.h"
#include "sandbox/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::ethereum {

namespace {

constexpr qsizetype kMostCalls = 1'000;

QJsonObject envelope(const QJsonValue &id)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id.isUndefined() ? QJsonValue() : id}};
}

QJsonObject failed(const QJsonValue &id, const RpcError &error)
{
    QJsonObject inner{{u"code"_s, error.code}, {u"message"_s, error.message}};
    if (error.data) {
        inner[u"data"_s] = hexData(*error.data);
    }
    QJsonObject object = envelope(id);
    object[u"error"_s] = inner;
    return object;
}

/// Runs one method inside its own transaction of the file.
RpcResult run(World &world, Method method, const QJsonArray &values)
{
    RpcResult result;
    const http::Response written = world.transaction([&](storage::Connection &connection) -> http::Response {
        CheckedDb db(connection);
        Chain chain(world, db);
        result = method(chain, Params(values, chain));
        return db.fault() ? storageFault(*db.fault()) : http::Response();
    });
    return written.status == 200 ? result : refuse(u"internal error"_s, RpcError::kServer);
}

/// The answer to one call; nothing for a notification.
std::optional<QJsonObject> answerOne(World &world, const QJsonValue &value)
{
    const QJsonObject call = value.toObject();
    const QJsonValue id = call["id"_L1];
    const QString name = call["method"_L1].toString();
    if (call["jsonrpc"_L1] != "2.0"_L1 || name.isEmpty() || id.isObject() || id.isArray()) {
        return failed(id, {RpcError::kRequest, u"invalid request"_s, {}});
    }
    if (id.isUndefined()) {
        return std::nullopt;
    }
    const Method method = methods().value(name);
    if (!method) {
        return failed(id,
                      {RpcError::kMethod, u"the method %1 does not exist/is not available"_s.arg(name.left(80)), {}});
    }
    const QJsonValue given = call["params"_L1];
    if (!given.isArray() && !given.isNull() && !given.isUndefined()) {
        return failed(id, {RpcError::kParams, u"non-array args"_s, {}});
    }
    const RpcResult result = run(world, method, given.toArray());
    if (!result) {
        return failed(id, result.error());
    }
    QJsonObject object = envelope(id);
    object[u"result"_s] = *result;
    return object;
}

http::Response answerBatch(World &world, const QJsonArray &calls)
{
    if (calls.isEmpty()) {
        return jsonReply(200, failed({}, {RpcError::kRequest, u"empty batch"_s, {}}));
    }
    if (calls.size() > kMostCalls) {
        return jsonReply(200,
                         QJsonArray{failed(calls.first()["id"_L1], {RpcError::kRequest, u"batch too large"_s, {}})});
    }
    QJsonArray answers;
    for (const QJsonValue &call : calls) {
        if (const std::optional<QJsonObject> answer = answerOne(world, call)) {
            answers.append(*answer);
        }
    }
    return answers.isEmpty() ? http::Response() : jsonReply(200, answers);
}

} // namespace

http::Response answerRpc(World &world, const http::Request &request)
{
    if (!request.header("Content-Type").toLower().startsWith("application/json")) {
        return {415, "text/plain; charset=utf-8", "invalid content type, only application/json is supported\n", {}};
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isArray()) {
        return answerBatch(world, document.array());
    }
    if (!document.isObject()) {
        return jsonReply(200, failed({}, {RpcError::kParse, u"parse error"_s, {}}));
    }
    const std::optional<QJsonObject> answer = answerOne(world, document.object());
    return answer ? jsonReply(200, *answer) : http::Response();
}

} // namespace dotm::sandbox::ethereum
