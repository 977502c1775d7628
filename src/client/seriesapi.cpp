// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/seriesapi.h"

#include "client/answer.h"
#include "contract/json.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::Task;

Task<Result<contract::Series>> SeriesApi::read(SeriesQuery query)
{
    const QString path = u"/api/admin/series"_s;
    const ApiClient::Query asked{{u"name"_s, domain::seriesName(query.name)},
                                 {u"from"_s, contract::timeToJson(query.from).toString()},
                                 {u"to"_s, contract::timeToJson(query.until).toString()},
                                 {u"bucket"_s, domain::bucketName(query.size)},
                                 {u"zone"_s, query.zone}};
    const Result<QJsonObject> answer = co_await m_api.read(path, asked);
    co_return parsedMember<contract::Series>(answer, "series"_L1);
}

} // namespace dotm::client
