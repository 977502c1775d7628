// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/keyusage.h"

#include "domain/metering.h"

#include <QJsonArray>

#include <cmath>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject dayToJson(const KeyUsage::Day &day)
{
    return {{u"date"_s, day.date.toString(Qt::ISODate)},
            {u"request_count"_s, day.requests},
            {u"metered_requests"_s, day.metered},
            {u"megabytes"_s, domain::metering::megabytes(day.metered)},
            {u"unique_keys"_s, day.keys}};
}

double oneDecimal(double value)
{
    return std::round(value * 10.0) / 10.0;
}

} // namespace

QJsonObject KeyUsage::toJson() const
{
    QJsonArray daily;
    for (const Day &day : days) {
        daily.append(dayToJson(day));
    }
    const double perDay = days.isEmpty() ? 0.0 : static_cast<double>(totalRequests) / static_cast<double>(days.size());
    return {{u"period_days"_s, periodDays},
            {u"total_requests"_s, totalRequests},
            {u"metered_requests"_s, totalMetered},
            {u"total_megabytes"_s, domain::metering::megabytes(totalMetered)},
            {u"active_days"_s, days.size()},
            {u"total_keys"_s, totalKeys},
            {u"avg_requests_per_day"_s, oneDecimal(perDay)},
            {u"daily_usage"_s, daily},
            {u"current_billing_period"_s,
             QJsonObject{{u"requests"_s, monthMetered}, {u"megabytes"_s, domain::metering::megabytes(monthMetered)}}}};
}

std::optional<KeyUsage> KeyUsage::fromJson(const QJsonObject &object)
{
    if (!object.value("period_days"_L1).isDouble() || !object.value("daily_usage"_L1).isArray()) {
        return std::nullopt;
    }
    KeyUsage usage;
    usage.periodDays = object.value("period_days"_L1).toInt();
    usage.totalRequests = object.value("total_requests"_L1).toInteger();
    usage.totalMetered = object.value("metered_requests"_L1).toInteger();
    usage.totalKeys = object.value("total_keys"_L1).toInteger();
    usage.monthMetered = object.value("current_billing_period"_L1).toObject().value("requests"_L1).toInteger();
    const QJsonArray daily = object.value("daily_usage"_L1).toArray();
    for (const auto value : daily) {
        const QJsonObject day = value.toObject();
        const QDate date = QDate::fromString(day.value("date"_L1).toString(), Qt::ISODate);
        if (!date.isValid()) {
            return std::nullopt;
        }
        usage.days.append({date, day.value("request_count"_L1).toInteger(),
                           day.value("metered_requests"_L1).toInteger(), day.value("unique_keys"_L1).toInteger()});
    }
    return usage;
}

QJsonObject EndpointUsage::toJson() const
{
    return {{u"path"_s, path},
            {u"method"_s, method},
            {u"operation"_s, operation},
            {u"count"_s, count},
            {u"success_rate"_s, oneDecimal(successRate)}};
}

std::optional<EndpointUsage> EndpointUsage::fromJson(const QJsonObject &object)
{
    if (!object.value("path"_L1).isString() || !object.value("count"_L1).isDouble()) {
        return std::nullopt;
    }
    return EndpointUsage{object.value("path"_L1).toString(), object.value("method"_L1).toString(),
                         object.value("operation"_L1).toString(), object.value("count"_L1).toInteger(),
                         object.value("success_rate"_L1).toDouble()};
}

} // namespace dotm::contract
