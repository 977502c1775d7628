// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/connectionsapi.h"

#include "client/answer.h"
#include "net/endpoint.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::Task;

Task<Result<contract::ConnectionList>> ConnectionsApi::list()
{
    const QString path = u"/api/admin/connections"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsed<contract::ConnectionList>(answer);
}

Task<Result<contract::Connection>> ConnectionsApi::check(QString name)
{
    const QString path = u"/api/admin/connections/%1/check"_s.arg(net::pathSegment(name));
    const QJsonObject body;
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return parsedMember<contract::Connection>(answer, "connection"_L1);
}

} // namespace dotm::client
