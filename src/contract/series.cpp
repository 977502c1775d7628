// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/series.h"

#include "contract/json.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject lineJson(const Series::Line &line)
{
    QJsonArray values;
    for (const auto &value : line.values) {
        values.append(value ? QJsonValue(*value) : QJsonValue());
    }
    return {{u"currency"_s, line.currency.isEmpty() ? QJsonValue() : QJsonValue(line.currency)}, {u"values"_s, values}};
}

std::optional<Series::Line> lineFrom(const QJsonObject &object, qsizetype size)
{
    Series::Line line;
    line.currency = object.value("currency"_L1).toString();
    const QJsonArray values = object.value("values"_L1).toArray();
    for (const QJsonValue &value : values) {
        line.values.append(value.isDouble() ? std::optional(value.toInteger()) : std::nullopt);
    }
    return line.values.size() == size ? std::optional(line) : std::nullopt;
}

std::optional<Series::Bucket> bucketFrom(const QJsonObject &object)
{
    const auto start = timeFromJson(object.value("start"_L1));
    const auto end = timeFromJson(object.value("end"_L1));
    if (!start || !end || *start >= *end) {
        return std::nullopt;
    }
    return Series::Bucket{*start, *end, object.value("running"_L1).toBool()};
}

} // namespace

QJsonObject Series::toJson() const
{
    QJsonArray times;
    for (const Bucket &bucket : buckets) {
        times.append(QJsonObject{{u"start"_s, timeToJson(bucket.start)},
                                 {u"end"_s, timeToJson(bucket.end)},
                                 {u"running"_s, bucket.isRunning}});
    }
    QJsonArray all;
    for (const Line &line : lines) {
        all.append(lineJson(line));
    }
    return {{u"name"_s, name},
            {u"buckets"_s, times},
            {u"lines"_s, all},
            {u"counted_at"_s, timeToJson(countedAt)},
            {u"simulated"_s, simulated}};
}

std::optional<Series> Series::fromJson(const QJsonObject &object)
{
    const auto countedAt = timeFromJson(object.value("counted_at"_L1));
    Series series;
    series.name = object.value("name"_L1).toString();
    if (!countedAt || series.name.isEmpty()) {
        return std::nullopt;
    }
    const QJsonArray times = object.value("buckets"_L1).toArray();
    for (const QJsonValue &each : times) {
        const auto bucket = bucketFrom(each.toObject());
        if (!bucket) {
            return std::nullopt;
        }
        series.buckets.append(*bucket);
    }
    const QJsonArray all = object.value("lines"_L1).toArray();
    for (const QJsonValue &each : all) {
        const auto line = lineFrom(each.toObject(), series.buckets.size());
        if (!line) {
            return std::nullopt;
        }
        series.lines.append(*line);
    }
    series.countedAt = *countedAt;
    series.simulated = object.value("simulated"_L1).toBool();
    return series;
}

} // namespace dotm::contract
