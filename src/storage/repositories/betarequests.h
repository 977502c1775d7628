// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/betaaccess.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// One request for beta access.
struct BetaRequest
{
    QString id;
    QString uid;
    QString email;
    QString name;
    domain::BetaState state = domain::BetaState::Pending;
    core::TimePoint requestedAt;
    core::TimePoint updatedAt;
    std::optional<core::TimePoint> laterUntil; ///< somebody put it off
    QString problem;                           ///< why the last approval did not get through; one sentence
    qint64 round = 0;                          ///< approvals begun so far
    domain::BetaDecision decision = domain::BetaDecision::None; ///< with Pending: it is being carried out
    QString decidedBy;                                          ///< uid; empty: nobody we know, or nobody yet
    QString decidedName;
    std::optional<core::TimePoint> decidedAt;
    std::optional<core::TimePoint> settledAt; ///< when the state became approved or rejected
    QString reason;                           ///< of a rejection, for the customer
    QString phoneNumber;
    QString oxioUserId;
    QString groupId;
    QString resinData;

    [[nodiscard]] bool isOpen() const
    {
        return state == domain::BetaState::Pending && decision == domain::BetaDecision::None;
    }
};

/// Where a page of requests ended.
struct BetaMark
{
    core::TimePoint requestedAt;
    QString id;
};

/// Rows of "beta_requests"; every function runs inside the caller's transaction. Who changes one holds the person
/// first, then the request.
namespace betarequests {

/// Conflict when the person has an open request.
[[nodiscard]] core::Outcome insert(Connection &db, const BetaRequest &request);
[[nodiscard]] core::Outcome update(Connection &db, const BetaRequest &request, core::TimePoint now);
[[nodiscard]] core::Result<std::optional<BetaRequest>> byId(Connection &db, const QString &id);
/// The same, held against others until the transaction ends.
[[nodiscard]] core::Result<std::optional<BetaRequest>> hold(Connection &db, const QString &id);
/// The person's newest request.
[[nodiscard]] core::Result<std::optional<BetaRequest>> newest(Connection &db, const QString &uid);
/// The person's request an approval of which is being carried out, held.
[[nodiscard]] core::Result<std::optional<BetaRequest>> holdApproving(Connection &db, const QString &uid);
/// All requests of a person, oldest first.
[[nodiscard]] core::Result<QList<BetaRequest>> ofPerson(Connection &db, const QString &uid);
/// Oldest first, at most @p limit, behind @p after when given.
[[nodiscard]] core::Result<QList<BetaRequest>> page(Connection &db, domain::BetaState state, int limit,
                                                    const std::optional<BetaMark> &after);
[[nodiscard]] core::Result<qint64> count(Connection &db, domain::BetaState state);
[[nodiscard]] core::Result<std::optional<core::TimePoint>> lastDecision(Connection &db);

/// Keeps everybody else from choosing numbers and group ids until the transaction ends.
[[nodiscard]] core::Outcome holdNumbers(Connection &db);
/// True when a request or an activation has the number.
[[nodiscard]] core::Result<bool> isNumberTaken(Connection &db, const QString &phoneNumber);
[[nodiscard]] core::Result<bool> isGroupTaken(Connection &db, const QString &groupId);

} // namespace betarequests
} // namespace dotm::storage
