// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/activationsapi.h"

#include "client/answer.h"
#include "contract/json.h"
#include "net/endpoint.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::AdminActivation;
using core::Result;
using core::Task;

namespace {

QString pathOf(const QString &id, const QString &rest = {})
{
    return u"/api/admin/activations/"_s + net::pathSegment(id) + rest;
}

} // namespace

Task<Result<ActivationPage>> ActivationsApi::page(QString group, QString after, int limit)
{
    const QString path = u"/api/admin/activations"_s;
    ApiClient::Query query{{u"state"_s, group}};
    if (!after.isEmpty()) {
        query.append({u"after"_s, after});
    }
    query.append({u"limit"_s, QString::number(limit)});
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto rows = parsedList<AdminActivation>(*answer, "activations"_L1);
    if (!rows) {
        co_return core::fail(rows.error());
    }
    ActivationPage found;
    found.rows = *std::move(rows);
    found.next = answer->value("next"_L1).toString();
    found.stuck = answer->value("stuck"_L1).toInteger();
    co_return found;
}

Task<Result<AdminActivation>> ActivationsApi::activation(QString id)
{
    const QString path = pathOf(id);
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<AdminActivation>(answer);
}

Task<Result<ActivationQueue>> ActivationsApi::queue()
{
    const QString path = u"/api/admin/activation-queue"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto waiting = parsedList<contract::QueuedActivation>(*answer, "waiting"_L1);
    const auto readAt = contract::timeFromJson(answer->value("read_at"_L1));
    if (!waiting || !readAt) {
        co_return notUnderstood();
    }
    ActivationQueue queue;
    queue.waiting = *std::move(waiting);
    queue.isCut = answer->value("more"_L1).toBool();
    queue.readAt = *readAt;
    co_return queue;
}

Task<Result<ActivationRetry>> ActivationsApi::retry(QString id, bool isDryRun)
{
    const QString path = pathOf(id, u"/retry"_s);
    const QJsonObject body{{u"dry_run"_s, isDryRun}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    auto activation = parsed<AdminActivation>(answer);
    if (!activation) {
        co_return core::fail(activation.error());
    }
    auto moves = parsedList<contract::RetryMove>(*answer, "moves"_L1);
    if (!moves) {
        co_return core::fail(moves.error());
    }
    ActivationRetry retry;
    retry.moves = *std::move(moves);
    retry.activation = *std::move(activation);
    co_return retry;
}

} // namespace dotm::client
