// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/betaaccess.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dotm::contract {

/// Beta access as its owner sees it (GET /api/beta-status).
struct BetaStatus
{
    bool hasRequest = false;
    QString requestId;
    domain::BetaState state = domain::BetaState::Pending;
    QString phoneNumber;            ///< E.164
    bool isNumberConfirmed = false; ///< a line carries it; until then it is reserved
    QString oxioUserId;
    QString groupId;
    QJsonObject resinData;
    QString phoneQr; ///< text of the first QR code
    QString resinQr; ///< text of the second one: line data, not for installing
    QString reason;  ///< of a rejection
    std::optional<core::TimePoint> requestedAt, approvedAt, decidedAt;
    bool simulated = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<BetaStatus> fromJson(const QJsonObject &object);
};

/// Something that waits for a second person.
struct Proposal
{
    QString id;
    QString action;
    QString subject;
    QString summary;
    QString state;
    QString proposedBy; ///< a name
    bool isOwn = false; ///< the caller's own: somebody else confirms it
    core::TimePoint proposedAt;
    QString closedBy;
    std::optional<core::TimePoint> closedAt;
    QJsonObject details; ///< of a role change: { uid, mail, from, role, reason }; empty for the others

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Proposal> fromJson(const QJsonObject &object);
};

/// A beta request as administrators see it in a list.
struct BetaRequest
{
    QString id;
    QString email;
    QString name;
    domain::BetaState state = domain::BetaState::Pending;
    domain::BetaDecision decision = domain::BetaDecision::None; ///< with Pending: being carried out
    QString problem;
    QString decidedBy; ///< a name
    QString reason;
    QString phoneNumber;
    QString groupId;
    core::TimePoint requestedAt;
    std::optional<core::TimePoint> laterUntil, decidedAt;
    std::optional<Proposal> proposal;

    [[nodiscard]] bool isOpen() const
    {
        return state == domain::BetaState::Pending && decision == domain::BetaDecision::None;
    }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<BetaRequest> fromJson(const QJsonObject &object);
};

/// One request with what a decision needs to know.
struct BetaItem
{
    BetaRequest request;
    int earlierRequests = 0;
    QString lastEarlierState; ///< of the newest earlier one; empty: none
    core::TimePoint accountSince;
    int purchases = 0;
    bool hasCarrierUser = false;
    bool needsSecondPerson = false;
    QStringList others; ///< names of administrators who look at it now

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<BetaItem> fromJson(const QJsonObject &object);
};

/// How the rule of the second person stands.
struct SecondPersonRule
{
    bool isOn = false;
    bool maySwitchOn = false;
    int approvers = 0;
    QString changedBy;
    std::optional<core::TimePoint> changedAt;
    std::optional<Proposal> toSwitchOff;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static SecondPersonRule fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
