// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/seriesendpoints.h"

#include "contract/json.h"
#include "contract/series.h"
#include "server/rest/reply.h"

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::Task;
using services::SeriesCounts;
using services::SeriesWish;

namespace {

Result<SeriesWish> wishOf(const Call &call)
{
    const auto name = domain::seriesFromName(call.query(u"name"_s));
    const auto size = domain::bucketFromName(call.query(u"bucket"_s));
    const auto from = contract::timeFromJson(call.query(u"from"_s));
    const auto until = contract::timeFromJson(call.query(u"to"_s));
    const QString place = call.query(u"zone"_s);
    const auto zone = domain::zoneFromName(place.isEmpty() ? u"UTC"_s : place);
    if (!name) {
        return fail(ErrorCode::Invalid, u"\"name\" is none that is counted."_s);
    }
    if (!size) {
        return fail(ErrorCode::Invalid, u"\"bucket\" must be \"hour\" or \"day\"."_s);
    }
    if (!from || !until) {
        return fail(ErrorCode::Invalid, u"\"from\" and \"to\" must be times in ISO 8601."_s);
    }
    if (!zone) {
        return fail(ErrorCode::Invalid, u"\"zone\" is no time zone that the service knows."_s);
    }
    return SeriesWish{*name, *size, *from, *until, *zone};
}

contract::Series encode(domain::PlatformSeries name, const services::SeriesFigures &figures, bool simulated)
{
    contract::Series series;
    series.name = domain::seriesName(name);
    for (const services::SeriesFigures::Bucket &each : figures.buckets) {
        series.buckets.append({each.start, each.end, each.isRunning});
    }
    for (const services::SeriesFigures::Line &each : figures.lines) {
        series.lines.append({each.currency, each.values});
    }
    series.countedAt = figures.countedAt;
    series.simulated = simulated;
    return series;
}

Task<Reply> series(SeriesCounts *counts, bool simulated, Call call)
{
    const auto wish = wishOf(call);
    if (!wish) {
        co_return fail(wish.error());
    }
    const services::Identity who = call.who;
    const SeriesWish wanted = *wish;
    const auto figures = co_await counts->count(who, wanted);
    if (!figures) {
        co_return fail(figures.error());
    }
    co_return jsonReply({{u"success"_s, true}, {u"series"_s, encode(wanted.name, *figures, simulated).toJson()}});
}

} // namespace

void addSeriesEndpoint(Api &api, SeriesCounts &counts, bool simulated)
{
    api.add(Endpoint("GET", u"/api/admin/series"_s, Access::Admin,
                     u"What was counted in each hour or day of a time: at most 31 days by hour, 366 by day"_s,
                     ServiceHandler([pointer = &counts, simulated](Call call) {
                         return series(pointer, simulated, std::move(call));
                     }))
                .withQuery({{u"name"_s, FieldType::Text, true,
                             u"\"activations\", \"revenue\", \"signups\" or \"usage\""_s, 32},
                            {u"from"_s, FieldType::Text, true, u"At or after, ISO 8601"_s, 40},
                            {u"to"_s, FieldType::Text, true, u"Before, ISO 8601; what has not begun is left out"_s, 40},
                            {u"bucket"_s, FieldType::Text, true, u"\"hour\" or \"day\""_s, 8},
                            {u"zone"_s, FieldType::Text, false,
                             u"Whose hours and days, \"Europe/Madrid\" or \"UTC+02:00\"; UTC without it"_s, 64}})
                .withAnswer(u"{success, series:{name, buckets:[{start, end, running}], lines:[{currency, values}], "
                            "counted_at, simulated}}; money in minor units, a line for each currency; null: not "
                            "recorded (any more)"_s));
}

} // namespace dotm::server
