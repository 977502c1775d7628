// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QJsonObject>

#include <optional>

namespace dotm::storage {

/// Something one person wants done and another has to confirm.
struct Proposal
{
    QString id;
    QString action;  ///< "beta.approve"
    QString subject; ///< what it is about: a request id, a uid
    QString summary; ///< one line for a list, without identifiers in the clear
    QJsonObject payload;
    QString state = QStringLiteral("open"); ///< open, confirmed, declined
    QString proposedBy;                     ///< uid; empty: nobody we know
    QString proposedName;
    core::TimePoint proposedAt;
    QString closedBy;
    QString closedName;
    std::optional<core::TimePoint> closedAt;
};

/// The one row that says whether two persons are needed.
struct SecondPersonRule
{
    bool isOn = false;
    QString changedBy;
    QString changedName;
    std::optional<core::TimePoint> changedAt;
};

/// Rows of "proposals" and the rule; every function runs inside the caller's transaction.
namespace proposals {

[[nodiscard]] core::Result<SecondPersonRule> rule(Connection &db);
/// The rule, held against others until the transaction ends: who switches it or acts by it holds it first.
[[nodiscard]] core::Result<SecondPersonRule> holdRule(Connection &db);
[[nodiscard]] core::Outcome setRule(Connection &db, const SecondPersonRule &rule);
/// People with the role admin or owner, by the database, by their last token, or by @p ownerEmail.
[[nodiscard]] core::Result<qint64> approvers(Connection &db, const QString &ownerEmail);
/// Whether @p mail is the address of one of them.
[[nodiscard]] core::Result<bool> isApprover(Connection &db, const QString &mail, const QString &ownerEmail);
/// Their addresses.
[[nodiscard]] core::Result<QStringList> approverMails(Connection &db);

/// False when an open proposal about the subject is there.
[[nodiscard]] core::Result<bool> insert(Connection &db, const Proposal &proposal);
[[nodiscard]] core::Result<std::optional<Proposal>> hold(Connection &db, const QString &id);
[[nodiscard]] core::Result<std::optional<Proposal>> openAbout(Connection &db, const QString &subject);
/// Oldest first.
[[nodiscard]] core::Result<QList<Proposal>> open(Connection &db, int limit);
/// Writes state and who closed it.
[[nodiscard]] core::Outcome close(Connection &db, const Proposal &proposal);

} // namespace proposals
} // namespace dotm::storage
