// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/auditentry.h"

#include "contract/json.h"

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

QJsonObject AuditEntry::toJson() const
{
    return {{u"sequence"_s, sequence},
            {u"at"_s, timeToJson(at)},
            {u"actor_uid"_s, actorUid},
            {u"actor_mail"_s, actorMail},
            {u"actor_role"_s, actorRole},
            {u"action"_s, action},
            {u"subject_kind"_s, subjectKind},
            {u"subject"_s, subject},
            {u"subject_uid"_s, subjectUid},
            {u"before"_s, before},
            {u"after"_s, after},
            {u"via"_s, via},
            {u"address"_s, address},
            {u"request_id"_s, requestId},
            {u"outcome"_s, outcome},
            {u"hash"_s, hash}};
}

std::optional<AuditEntry> AuditEntry::fromJson(const QJsonObject &object)
{
    const auto at = timeFromJson(object.value("at"_L1));
    const qint64 sequence = object.value("sequence"_L1).toInteger();
    if (!at || sequence < 1) {
        return std::nullopt;
    }
    AuditEntry entry;
    entry.sequence = sequence;
    entry.at = *at;
    entry.actorUid = object.value("actor_uid"_L1).toString();
    entry.actorMail = object.value("actor_mail"_L1).toString();
    entry.actorRole = object.value("actor_role"_L1).toString();
    entry.action = object.value("action"_L1).toString();
    entry.subjectKind = object.value("subject_kind"_L1).toString();
    entry.subject = object.value("subject"_L1).toString();
    entry.subjectUid = object.value("subject_uid"_L1).toString();
    entry.before = object.value("before"_L1).toObject();
    entry.after = object.value("after"_L1).toObject();
    entry.via = object.value("via"_L1).toString();
    entry.address = object.value("address"_L1).toString();
    entry.requestId = object.value("request_id"_L1).toString();
    entry.outcome = object.value("outcome"_L1).toString();
    entry.hash = object.value("hash"_L1).toString();
    return entry;
}

QJsonObject AuditCheck::toJson() const
{
    return {{u"running"_s, isRunning}, {u"checked"_s, checked},
            {u"total"_s, total},       {u"ended_at"_s, timeToJson(endedAt)},
            {u"sound"_s, isSound},     {u"broken_at"_s, brokenAt},
            {u"problem"_s, problem},   {u"head"_s, headHash}};
}

std::optional<AuditCheck> AuditCheck::fromJson(const QJsonObject &object)
{
    if (!object.value("running"_L1).isBool()) {
        return std::nullopt;
    }
    AuditCheck check;
    check.isRunning = object.value("running"_L1).toBool();
    check.checked = object.value("checked"_L1).toInteger();
    check.total = object.value("total"_L1).toInteger();
    check.endedAt = timeFromJson(object.value("ended_at"_L1));
    check.isSound = object.value("sound"_L1).toBool();
    check.brokenAt = object.value("broken_at"_L1).toInteger();
    check.problem = object.value("problem"_L1).toString();
    check.headHash = object.value("head"_L1).toString();
    return check;
}

} // namespace dotm::contract
