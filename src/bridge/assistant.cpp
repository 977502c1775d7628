// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/assistant.h"

#include "contract/json.h"

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using contract::moneyFromJson;
using contract::moneyToJson;
using contract::timeFromJson;
using contract::timeToJson;

namespace {

QJsonObject toJson(const AssistantLimits &limits)
{
    return {{u"may_read"_s, limits.mayRead},
            {u"may_change"_s, limits.mayChange},
            {u"per_day"_s, moneyToJson(limits.perDay)},
            {u"calls_per_hour"_s, limits.callsPerHour},
            {u"until"_s, timeToJson(limits.until)}};
}

/// What is missing counts as not allowed: a damaged file must not open a door.
AssistantLimits limitsFromJson(const QJsonObject &object)
{
    AssistantLimits limits;
    limits.mayRead = object.value("may_read"_L1).toBool(false);
    limits.mayChange = object.value("may_change"_L1).toBool(false);
    limits.perDay = moneyFromJson(object.value("per_day"_L1));
    limits.callsPerHour = object.value("calls_per_hour"_L1).toInt(0);
    limits.until = timeFromJson(object.value("until"_L1));
    return limits;
}

} // namespace

QJsonObject Assistant::toJson() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"way"_s, way == Way::Http ? u"http"_s : u"stdio"_s},
            {u"program"_s, program},
            {u"says_it_is"_s, saysItIs},
            {u"connected_since"_s, timeToJson(connectedSince)},
            {u"last_seen"_s, timeToJson(lastSeen)},
            {u"limits"_s, bridge::toJson(limits)},
            {u"key_digest"_s, QString::fromLatin1(keyDigest)}};
}

std::optional<Assistant> Assistant::fromJson(const QJsonObject &object)
{
    const auto since = timeFromJson(object.value("connected_since"_L1));
    const QString way = object.value("way"_L1).toString();
    Assistant result;
    result.id = object.value("id"_L1).toString();
    result.name = object.value("name"_L1).toString();
    if (result.id.isEmpty() || result.name.isEmpty() || !since || (way != "http"_L1 && way != "stdio"_L1)) {
        return std::nullopt;
    }
    result.way = way == "http"_L1 ? Way::Http : Way::Stdio;
    result.program = object.value("program"_L1).toString();
    result.saysItIs = object.value("says_it_is"_L1).toString();
    result.connectedSince = *since;
    result.lastSeen = timeFromJson(object.value("last_seen"_L1));
    result.limits = limitsFromJson(object.value("limits"_L1).toObject());
    result.keyDigest = object.value("key_digest"_L1).toString().toLatin1();
    return result;
}

} // namespace dotm::bridge
