// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/betaapi.h"

#include "client/answer.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::Task;

Task<Result<contract::BetaStatus>> BetaApi::status()
{
    const QString path = u"/api/beta-status"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<contract::BetaStatus>(answer);
}

Task<Result<QString>> BetaApi::ask()
{
    const QString path = u"/api/beta-request"_s;
    const QJsonObject body;
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    const QString id = answer->value("request_id"_L1).toString();
    co_return id.isEmpty() ? Result<QString>(notUnderstood()) : Result<QString>(id);
}

} // namespace dotm::client
