// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/betaencode.h"

#include "services/people/roles.h"

#include <QJsonDocument>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using domain::BetaState;

contract::BetaStatus encode(const services::BetaStanding &standing, bool simulated)
{
    contract::BetaStatus status;
    status.simulated = simulated;
    if (!standing.request) {
        return status;
    }
    const storage::BetaRequest &request = *standing.request;
    status.hasRequest = true;
    status.requestId = request.id;
    status.state = request.state;
    status.requestedAt = request.requestedAt;
    status.decidedAt = request.settledAt;
    status.reason = request.reason;
    if (request.state != BetaState::Approved) {
        return status;
    }
    status.approvedAt = request.settledAt;
    status.phoneNumber = request.phoneNumber;
    status.isNumberConfirmed = standing.isNumberConfirmed;
    status.oxioUserId = request.oxioUserId;
    status.groupId = request.groupId;
    status.resinData = QJsonDocument::fromJson(request.resinData.toUtf8()).object();
    status.phoneQr = domain::beta::phoneQrText(request.phoneNumber);
    status.resinQr = domain::beta::resinQrText({request.phoneNumber, request.groupId, request.oxioUserId,
                                                request.resinData, request.settledAt.value_or(request.updatedAt)});
    return status;
}

contract::Proposal encode(const storage::Proposal &proposal, const services::Identity &who)
{
    contract::Proposal result;
    result.id = proposal.id;
    result.action = proposal.action;
    result.subject = proposal.subject;
    result.summary = proposal.summary;
    result.state = proposal.state;
    result.proposedBy = proposal.proposedName;
    result.isOwn = services::SecondPerson::isOwn(proposal, who);
    result.proposedAt = proposal.proposedAt;
    result.closedBy = proposal.closedName;
    result.closedAt = proposal.closedAt;
    if (proposal.action == services::Roles::kChange) {
        result.details = services::Roles::detailsOf(proposal);
    }
    return result;
}

contract::BetaRequest encode(const services::BetaRow &row, const services::Identity &who)
{
    const storage::BetaRequest &request = row.request;
    contract::BetaRequest result;
    result.id = request.id;
    result.email = request.email;
    result.name = request.name;
    result.state = request.state;
    result.decision = request.decision;
    result.problem = row.obstacle;
    result.decidedBy = request.decidedName;
    result.reason = request.reason;
    result.phoneNumber = request.phoneNumber;
    result.groupId = request.groupId;
    result.requestedAt = request.requestedAt;
    result.laterUntil = request.laterUntil;
    result.decidedAt = request.decidedAt;
    if (row.proposal) {
        result.proposal = encode(*row.proposal, who);
    }
    return result;
}

contract::BetaItem encode(const services::BetaItem &item, const services::Identity &who)
{
    contract::BetaItem result;
    result.request = encode(item.row, who);
    result.earlierRequests = static_cast<int>(item.earlier.size());
    result.lastEarlierState = item.earlier.isEmpty() ? QString() : domain::betaStateName(item.earlier.last().state);
    result.accountSince = item.accountSince;
    result.purchases = static_cast<int>(item.purchases);
    result.hasCarrierUser = item.hasCarrierUser;
    result.needsSecondPerson = item.needsSecondPerson;
    for (const storage::Presence &other : item.others) {
        result.others.append(other.name);
    }
    return result;
}

contract::SecondPersonRule encode(const services::SecondPersonStanding &standing, const services::Identity &who)
{
    contract::SecondPersonRule rule;
    rule.isOn = standing.rule.isOn;
    rule.maySwitchOn = standing.maySwitchOn;
    rule.approvers = static_cast<int>(standing.approvers);
    rule.changedBy = standing.rule.changedName;
    rule.changedAt = standing.rule.changedAt;
    if (standing.toSwitchOff) {
        rule.toSwitchOff = encode(*standing.toSwitchOff, who);
    }
    return rule;
}

} // namespace dotm::server
