// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/apikey.h"

#include "contract/json.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

QJsonObject ApiKey::toJson() const
{
    QJsonObject object{{u"id"_s, id},
                       {u"key_name"_s, name},
                       {u"description"_s, description},
                       {u"rate_limit"_s, rateLimit},
                       {u"is_active"_s, isActive},
                       {u"created_at"_s, timeToJson(createdAt)},
                       {u"last_used_at"_s, timeToJson(lastUsedAt)},
                       {u"total_requests"_s, totalRequests},
                       {u"allowed_origins"_s, QJsonArray::fromStringList(allowedOrigins)}};
    if (!ownerUid.isEmpty()) {
        object.insert("firebase_uid"_L1, ownerUid);
        object.insert("owner_email"_L1, ownerEmail);
    }
    if (revokedAt) {
        object.insert("revoked_at"_L1, timeToJson(revokedAt));
    }
    if (use) {
        object.insert("usage"_L1,
                      QJsonObject{{u"days_7"_s, use->days7}, {u"days_30"_s, use->days30}, {u"days_90"_s, use->days90}});
    }
    return object;
}

std::optional<ApiKey> ApiKey::fromJson(const QJsonObject &object)
{
    const auto created = timeFromJson(object.value("created_at"_L1));
    if (!created || !object.value("id"_L1).isString()) {
        return std::nullopt;
    }
    ApiKey key;
    key.id = object.value("id"_L1).toString();
    key.name = object.value("key_name"_L1).toString();
    key.description = object.value("description"_L1).toString();
    key.rateLimit = object.value("rate_limit"_L1).toInteger();
    key.isActive = object.value("is_active"_L1).toBool();
    key.ownerUid = object.value("firebase_uid"_L1).toString();
    const QJsonArray origins = object.value("allowed_origins"_L1).toArray();
    for (const auto origin : origins) {
        key.allowedOrigins.append(origin.toString());
    }
    key.totalRequests = object.value("total_requests"_L1).toInteger();
    key.createdAt = *created;
    key.lastUsedAt = timeFromJson(object.value("last_used_at"_L1));
    key.ownerEmail = object.value("owner_email"_L1).toString();
    key.revokedAt = timeFromJson(object.value("revoked_at"_L1));
    if (const QJsonValue use = object.value("usage"_L1); use.isObject()) {
        key.use = {use["days_7"_L1].toInteger(), use["days_30"_L1].toInteger(), use["days_90"_L1].toInteger()};
    }
    return key;
}

} // namespace dotm::contract
