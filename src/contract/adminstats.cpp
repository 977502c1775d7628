// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/adminstats.h"

#include "contract/json.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray moneyArray(const QList<core::Money> &sums)
{
    QJsonArray array;
    for (const core::Money &sum : sums) {
        array.append(moneyToJson(sum));
    }
    return array;
}

QList<core::Money> moneyList(const QJsonValue &value)
{
    QList<core::Money> sums;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        sums.append(moneyFromJson(each));
    }
    return sums;
}

/// The original's shape has dollars as one number.
double dollars(const QList<core::Money> &sums)
{
    const auto usd = std::ranges::find(sums, u"USD"_s, &core::Money::currency);
    return usd == sums.end() ? 0.0 : static_cast<double>(usd->minor) / 100.0;
}

} // namespace

QJsonObject ActivationHour::toJson() const
{
    const double share = limit > 0 ? qRound(1000.0 * used / limit) / 10.0 : 0.0;
    return {{u"current_hour_activations"_s, used},
            {u"max_per_hour"_s, limit},
            {u"capacity_used_percentage"_s, share},
            {u"slots_available"_s, std::max(0, limit - used)},
            {u"current_queue_size"_s, queued},
            {u"estimated_wait_minutes"_s, waitMinutes},
            {u"window_start"_s, timeToJson(windowStart)},
            {u"window_end"_s, timeToJson(windowEnd)}};
}

std::optional<ActivationHour> ActivationHour::fromJson(const QJsonObject &object)
{
    const auto start = timeFromJson(object.value("window_start"_L1));
    const auto end = timeFromJson(object.value("window_end"_L1));
    if (!start || !end || !object.value("max_per_hour"_L1).isDouble()) {
        return std::nullopt;
    }
    return ActivationHour{object.value("current_hour_activations"_L1).toInt(),
                          object.value("max_per_hour"_L1).toInt(),
                          object.value("current_queue_size"_L1).toInt(),
                          object.value("estimated_wait_minutes"_L1).toInt(),
                          *start,
                          *end};
}

QJsonObject WaitingWork::toJson() const
{
    return {{u"kind"_s, kind}, {u"count"_s, count}, {u"oldest_at"_s, timeToJson(oldestAt)}};
}

std::optional<WaitingWork> WaitingWork::fromJson(const QJsonObject &object)
{
    WaitingWork work{object.value("kind"_L1).toString(), object.value("count"_L1).toInteger(-1),
                     timeFromJson(object.value("oldest_at"_L1))};
    return work.kind.isEmpty() || work.count < 0 ? std::nullopt : std::optional(work);
}

QJsonObject AdminStats::toJson() const
{
    QJsonArray work;
    for (const WaitingWork &each : waiting) {
        work.append(each.toJson());
    }
    const QJsonObject purchased{{u"count"_s, purchases},
                                {u"revenue"_s, dollars(revenue)},
                                {u"by_currency"_s, moneyArray(revenue)},
                                {u"this_month"_s, moneyArray(monthRevenue)}};
    const QJsonObject usage{{u"monthly_gb"_s, monthGigabytes ? QJsonValue(*monthGigabytes) : QJsonValue()},
                            {u"monthly_cost"_s, QJsonValue()}};
    return {{u"users"_s, QJsonObject{{u"total"_s, members}}},
            {u"purchases"_s, purchased},
            {u"subscriptions"_s, QJsonObject{{u"active"_s, QJsonValue()}}},
            {u"lines"_s, QJsonObject{{u"active"_s, linesActive}}},
            {u"mcp"_s, QJsonObject{{u"active_keys"_s, activeKeys}}},
            {u"data_usage"_s, usage},
            {u"support"_s, QJsonObject{{u"recent_tickets"_s, QJsonValue()}}},
            {u"activations"_s, hour.toJson()},
            {u"waiting"_s, work},
            {u"counted_at"_s, timeToJson(countedAt)},
            {u"simulated"_s, simulated}};
}

std::optional<AdminStats> AdminStats::fromJson(const QJsonObject &object)
{
    const auto hour = ActivationHour::fromJson(object.value("activations"_L1).toObject());
    const auto countedAt = timeFromJson(object.value("counted_at"_L1));
    const QJsonValue members = object.value("users"_L1).toObject().value("total"_L1);
    if (!hour || !countedAt || !members.isDouble()) {
        return std::nullopt;
    }
    AdminStats stats;
    const QJsonObject bought = object.value("purchases"_L1).toObject();
    stats.members = members.toInteger();
    stats.purchases = bought.value("count"_L1).toInteger();
    stats.revenue = moneyList(bought.value("by_currency"_L1));
    stats.monthRevenue = moneyList(bought.value("this_month"_L1));
    stats.linesActive = object.value("lines"_L1).toObject().value("active"_L1).toInteger();
    stats.activeKeys = object.value("mcp"_L1).toObject().value("active_keys"_L1).toInteger();
    const QJsonValue gigabytes = object.value("data_usage"_L1).toObject().value("monthly_gb"_L1);
    if (gigabytes.isDouble()) {
        stats.monthGigabytes = gigabytes.toDouble();
    }
    stats.hour = *hour;
    const QJsonArray work = object.value("waiting"_L1).toArray();
    for (const QJsonValue &each : work) {
        if (const auto one = WaitingWork::fromJson(each.toObject())) {
            stats.waiting.append(*one);
        }
    }
    stats.countedAt = *countedAt;
    stats.simulated = object.value("simulated"_L1).toBool();
    return stats;
}

} // namespace dotm::contract
