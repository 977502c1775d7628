// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/consentrequest.h"

#include "contract/json.h"

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using contract::timeFromJson;
using contract::timeToJson;

QJsonObject Grant::toJson() const
{
    return {{u"id"_s, id},
            {u"assistant"_s, assistantId},
            {u"tool"_s, tool},
            {u"fingerprint"_s, fingerprint},
            {u"given_at"_s, timeToJson(givenAt)},
            {u"until"_s, timeToJson(until)}};
}

std::optional<Grant> Grant::fromJson(const QJsonObject &object)
{
    const auto given = timeFromJson(object.value("given_at"_L1));
    const auto until = timeFromJson(object.value("until"_L1));
    Grant grant;
    grant.id = object.value("id"_L1).toString();
    grant.assistantId = object.value("assistant"_L1).toString();
    grant.tool = object.value("tool"_L1).toString();
    grant.fingerprint = object.value("fingerprint"_L1).toString();
    if (!given || !until || grant.id.isEmpty() || grant.assistantId.isEmpty() || grant.tool.isEmpty() ||
        grant.fingerprint.isEmpty()) {
        return std::nullopt;
    }
    grant.givenAt = *given;
    grant.until = *until;
    return grant;
}

} // namespace dotm::bridge
