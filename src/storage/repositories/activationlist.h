// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/repositories/activations.h"

#include <QHash>
#include <QStringList>

namespace dotm::storage {

/// A stretch of everybody's activations; a list is made of one or more that share no row.
struct ActivationPart
{
    enum class Only {
        All,
        Slow,     ///< under way since before the moment
        Timely,   ///< under way since the moment or later
        Paid,     ///< money has been received
        Unpaid,   ///< none has
        MailLost, ///< the mail did not leave; whatever the state
    };
    domain::ActivationState state = domain::ActivationState::Stuck;
    Only only = Only::All;
    core::TimePoint moment = {}; ///< Slow and Timely
};

/// Where a page ended: pass it back for the next one.
struct ActivationMark
{
    core::TimePoint updatedAt;
    QString id;
};

/// Who a row of the back office is about.
struct PersonName
{
    QString email;
    QString displayName;
};

/// One who waits for the hourly limit.
struct QueuedPerson
{
    QString uid;
    PersonName name;
    QString activationId; ///< empty: none of theirs waits any more
    core::TimePoint joinedAt;
};

/// Everybody's activations as the back office lists them. Every function runs inside the caller's transaction.
namespace activationlist {

/// Since when an activation has been under way at all: since its line was made, else since it was paid.
[[nodiscard]] std::optional<core::TimePoint> underWaySince(const Activation &activation);
/// The latest change first; those below @p after. Each part is one look into an index.
[[nodiscard]] core::Result<QList<Activation>> page(Connection &db, const QList<ActivationPart> &parts,
                                                   const std::optional<ActivationMark> &after, int limit);
[[nodiscard]] core::Result<qint64> count(Connection &db, const QList<ActivationPart> &parts);
/// By uid.
[[nodiscard]] core::Result<QHash<QString, PersonName>> names(Connection &db, const QStringList &uids);
/// Those who asked after @p staleBefore, the next one first.
[[nodiscard]] core::Result<QList<QueuedPerson>> queue(Connection &db, core::TimePoint staleBefore, int limit);

} // namespace activationlist
} // namespace dotm::storage
