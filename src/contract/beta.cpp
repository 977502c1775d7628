// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/beta.h"

#include "contract/json.h"

#include <QJsonArray>
#include <QStringList>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

std::optional<core::TimePoint> timeOf(const QJsonObject &object, QLatin1StringView name)
{
    return timeFromJson(object.value(name));
}

} // namespace

QJsonObject BetaStatus::toJson() const
{
    if (!hasRequest) {
        return {{u"has_request"_s, false}, {u"status"_s, u"none"_s}, {u"simulated"_s, simulated}};
    }
    return {{u"has_request"_s, true},
            {u"request_id"_s, requestId},
            {u"status"_s, domain::betaStateName(state)},
            {u"phone_number"_s, phoneNumber},
            {u"phone_number_confirmed"_s, isNumberConfirmed},
            {u"oxio_user_id"_s, oxioUserId},
            {u"group_id"_s, groupId},
            {u"resin_data"_s, resinData},
            {u"phone_qr"_s, phoneQr},
            {u"resin_qr"_s, resinQr},
            {u"rejection_reason"_s, reason},
            {u"requested_at"_s, timeToJson(requestedAt)},
            {u"approved_at"_s, timeToJson(approvedAt)},
            {u"decided_at"_s, timeToJson(decidedAt)},
            {u"simulated"_s, simulated}};
}

std::optional<BetaStatus> BetaStatus::fromJson(const QJsonObject &object)
{
    BetaStatus status;
    status.simulated = object.value("simulated"_L1).toBool();
    status.hasRequest = object.value("has_request"_L1).toBool();
    if (!object.value("has_request"_L1).isBool()) {
        return std::nullopt;
    }
    if (!status.hasRequest) {
        return status;
    }
    const auto state = domain::betaStateFromName(textOf(object, "status"_L1));
    status.requestedAt = timeOf(object, "requested_at"_L1);
    if (!state || !status.requestedAt) {
        return std::nullopt;
    }
    status.requestId = textOf(object, "request_id"_L1);
    status.state = *state;
    status.phoneNumber = textOf(object, "phone_number"_L1);
    status.isNumberConfirmed = object.value("phone_number_confirmed"_L1).toBool();
    status.oxioUserId = textOf(object, "oxio_user_id"_L1);
    status.groupId = textOf(object, "group_id"_L1);
    status.resinData = object.value("resin_data"_L1).toObject();
    status.phoneQr = textOf(object, "phone_qr"_L1);
    status.resinQr = textOf(object, "resin_qr"_L1);
    status.reason = textOf(object, "rejection_reason"_L1);
    status.approvedAt = timeOf(object, "approved_at"_L1);
    status.decidedAt = timeOf(object, "decided_at"_L1);
    return status;
}

QJsonObject Proposal::toJson() const
{
    return {{u"id"_s, id},
            {u"action"_s, action},
            {u"subject"_s, subject},
            {u"summary"_s, summary},
            {u"state"_s, state},
            {u"proposed_by"_s, proposedBy},
            {u"is_own"_s, isOwn},
            {u"proposed_at"_s, timeToJson(proposedAt)},
            {u"closed_by"_s, closedBy},
            {u"closed_at"_s, timeToJson(closedAt)},
            {u"details"_s, details}};
}

std::optional<Proposal> Proposal::fromJson(const QJsonObject &object)
{
    const auto at = timeOf(object, "proposed_at"_L1);
    if (!at || textOf(object, "id"_L1).isEmpty()) {
        return std::nullopt;
    }
    Proposal proposal;
    proposal.id = textOf(object, "id"_L1);
    proposal.action = textOf(object, "action"_L1);
    proposal.subject = textOf(object, "subject"_L1);
    proposal.summary = textOf(object, "summary"_L1);
    proposal.state = textOf(object, "state"_L1);
    proposal.proposedBy = textOf(object, "proposed_by"_L1);
    proposal.isOwn = object.value("is_own"_L1).toBool();
    proposal.proposedAt = *at;
    proposal.closedBy = textOf(object, "closed_by"_L1);
    proposal.closedAt = timeOf(object, "closed_at"_L1);
    proposal.details = object.value("details"_L1).toObject();
    return proposal;
}

QJsonObject BetaRequest::toJson() const
{
    return {{u"id"_s, id},
            {u"email"_s, email},
            {u"name"_s, name},
            {u"status"_s, domain::betaStateName(state)},
            {u"decision"_s, domain::betaDecisionName(decision)},
            {u"problem"_s, problem},
            {u"decided_by"_s, decidedBy},
            {u"rejection_reason"_s, reason},
            {u"phone_number"_s, phoneNumber},
            {u"group_id"_s, groupId},
            {u"requested_at"_s, timeToJson(requestedAt)},
            {u"later_until"_s, timeToJson(laterUntil)},
            {u"decided_at"_s, timeToJson(decidedAt)},
            {u"proposal"_s, proposal ? QJsonValue(proposal->toJson()) : QJsonValue()}};
}

std::optional<BetaRequest> BetaRequest::fromJson(const QJsonObject &object)
{
    const auto state = domain::betaStateFromName(textOf(object, "status"_L1));
    const auto decision = domain::betaDecisionFromName(textOf(object, "decision"_L1));
    const auto at = timeOf(object, "requested_at"_L1);
    if (!state || !decision || !at || textOf(object, "id"_L1).isEmpty()) {
        return std::nullopt;
    }
    BetaRequest request;
    request.id = textOf(object, "id"_L1);
    request.email = textOf(object, "email"_L1);
    request.name = textOf(object, "name"_L1);
    request.state = *state;
    request.decision = *decision;
    request.problem = textOf(object, "problem"_L1);
    request.decidedBy = textOf(object, "decided_by"_L1);
    request.reason = textOf(object, "rejection_reason"_L1);
    request.phoneNumber = textOf(object, "phone_number"_L1);
    request.groupId = textOf(object, "group_id"_L1);
    request.requestedAt = *at;
    request.laterUntil = timeOf(object, "later_until"_L1);
    request.decidedAt = timeOf(object, "decided_at"_L1);
    request.proposal = Proposal::fromJson(object.value("proposal"_L1).toObject());
    return request;
}

QJsonObject BetaItem::toJson() const
{
    return {{u"request"_s, request.toJson()},
            {u"earlier_requests"_s, earlierRequests},
            {u"last_earlier_status"_s, lastEarlierState},
            {u"account_since"_s, timeToJson(accountSince)},
            {u"purchases"_s, purchases},
            {u"has_carrier_user"_s, hasCarrierUser},
            {u"needs_second_person"_s, needsSecondPerson},
            {u"others"_s, QJsonArray::fromStringList(others)}};
}

std::optional<BetaItem> BetaItem::fromJson(const QJsonObject &object)
{
    const auto request = BetaRequest::fromJson(object.value("request"_L1).toObject());
    const auto since = timeOf(object, "account_since"_L1);
    if (!request || !since) {
        return std::nullopt;
    }
    BetaItem item;
    item.request = *request;
    item.earlierRequests = object.value("earlier_requests"_L1).toInt();
    item.lastEarlierState = textOf(object, "last_earlier_status"_L1);
    item.accountSince = *since;
    item.purchases = object.value("purchases"_L1).toInt();
    item.hasCarrierUser = object.value("has_carrier_user"_L1).toBool();
    item.needsSecondPerson = object.value("needs_second_person"_L1).toBool();
    const QJsonArray names = object.value("others"_L1).toArray();
    for (const auto name : names) {
        item.others.append(name.toString());
    }
    return item;
}

QJsonObject SecondPersonRule::toJson() const
{
    return {{u"enabled"_s, isOn},
            {u"may_enable"_s, maySwitchOn},
            {u"approvers"_s, approvers},
            {u"changed_by"_s, changedBy},
            {u"changed_at"_s, timeToJson(changedAt)},
            {u"proposal_to_disable"_s, toSwitchOff ? QJsonValue(toSwitchOff->toJson()) : QJsonValue()}};
}

SecondPersonRule SecondPersonRule::fromJson(const QJsonObject &object)
{
    SecondPersonRule rule;
    rule.isOn = object.value("enabled"_L1).toBool();
    rule.maySwitchOn = object.value("may_enable"_L1).toBool();
    rule.approvers = object.value("approvers"_L1).toInt();
    rule.changedBy = textOf(object, "changed_by"_L1);
    rule.changedAt = timeOf(object, "changed_at"_L1);
    rule.toSwitchOff = Proposal::fromJson(object.value("proposal_to_disable"_L1).toObject());
    return rule;
}

} // namespace dotm::contract
