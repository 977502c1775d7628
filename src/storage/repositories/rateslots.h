// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QList>

namespace dotm::storage {

/// The book of the hourly activation limit: grants that count, and who waits. Callers hold lock() for the transaction,
/// so several processes on one PostgreSQL see one limit.
namespace rateslots {

/// Until the transaction ends nobody else reads or changes the book.
[[nodiscard]] core::Outcome lock(Connection &db);
/// Grants after @p windowStart, oldest first.
[[nodiscard]] core::Result<QList<core::TimePoint>> grantsSince(Connection &db, core::TimePoint windowStart);
/// True when @p stepId holds a grant that still counts: a step never takes two of one hour.
[[nodiscard]] core::Result<bool> hasGrant(Connection &db, const QString &stepId, core::TimePoint windowStart);
/// A grant of the same step that no longer counts is replaced.
[[nodiscard]] core::Outcome grant(Connection &db, const QString &id, const QString &uid, const QString &stepId,
                                  core::TimePoint now);
[[nodiscard]] core::Outcome giveBack(Connection &db, const QString &stepId);

/// Joins the queue or renews the wait; the 1-based place among those who asked after @p staleBefore.
[[nodiscard]] core::Result<int> enqueue(Connection &db, const QString &uid, core::TimePoint now,
                                        core::TimePoint staleBefore);
/// The place, or 0 when not waiting.
[[nodiscard]] core::Result<int> place(Connection &db, const QString &uid, core::TimePoint staleBefore);
[[nodiscard]] core::Result<int> queueLength(Connection &db, core::TimePoint staleBefore);
[[nodiscard]] core::Outcome leaveQueue(Connection &db, const QString &uid);

/// "rate.lifetime", "rate.queued", "rate.rejected".
[[nodiscard]] core::Result<qint64> counter(Connection &db, const QString &name);
[[nodiscard]] core::Outcome count(Connection &db, const QString &name, qint64 step);

} // namespace rateslots
} // namespace dotm::storage
