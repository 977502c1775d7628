// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QJsonObject>

namespace dotm::storage {

/// One effect on the outside world, written down before it happens and after.
struct Step
{
    QString id;
    QString kind;           ///< whose handler: "stripe.invoice"
    QString idempotencyKey; ///< unique: enqueuing the same key twice makes one step
    QString subject;        ///< what it is about: an activation id, a uid
    QJsonObject payload;
    qint64 attempts = 0;  ///< failed ones so far
    bool unclear = false; ///< an earlier attempt may have taken effect: read back first
    core::TimePoint dueAt;
    core::TimePoint createdAt;
    QString owner; ///< who runs it; set by claim()
};

namespace steps {

/// Error::providerCode of the Conflict that says another worker has the step by now.
inline constexpr QLatin1StringView kHeldElsewhere{"step-held-elsewhere"};

/// Adds a due step; false when the key was there already (nothing changes then).
[[nodiscard]] core::Result<bool> enqueue(Connection &db, const Step &step, core::TimePoint now);
/// Takes up to @p count due steps for @p owner until @p leaseUntil. A step whose lease ran out was cut off in the
/// middle and comes back as unclear. Several workers never get the same row.
/// Rows written in the future (the clock was set back) count as due: nothing waits for the clock to catch up.
[[nodiscard]] core::Result<QList<Step>> claim(Connection &db, const QString &owner, int count, core::TimePoint now,
                                              core::TimePoint leaseUntil);
/// Keeps the steps @p ids that @p owner still holds until @p leaseUntil; how many those are.
[[nodiscard]] core::Result<qint64> renew(Connection &db, const QString &owner, const QStringList &ids,
                                         core::TimePoint leaseUntil);
/// Writes step.payload while it runs and proves that its owner still holds it: the fence before an effect that has no
/// idempotency key. Conflict when another worker has it.
[[nodiscard]] core::Outcome note(Connection &db, const Step &step, core::TimePoint now);
[[nodiscard]] core::Outcome markDone(Connection &db, const Step &step, const QString &owner, const QJsonObject &result,
                                     core::TimePoint now);
/// Puts it back, due at step.dueAt, with its attempts, payload and unclear flag.
[[nodiscard]] core::Outcome putBack(Connection &db, const Step &step, const QString &owner, const QString &error,
                                    core::TimePoint now);
[[nodiscard]] core::Outcome markFailed(Connection &db, const Step &step, const QString &owner, const QString &error,
                                       core::TimePoint now);
/// Makes failed steps of a subject due again, attempts counted from zero; how many.
[[nodiscard]] core::Result<qint64> retryFailed(Connection &db, const QString &subject, core::TimePoint now);
/// Frees what a dead predecessor held. Only where no other process shares the database (SQLite).
[[nodiscard]] core::Result<qint64> releaseAll(Connection &db, core::TimePoint now);
/// When the next step is due, if any waits.
[[nodiscard]] core::Result<std::optional<core::TimePoint>> nextDue(Connection &db);
/// Moves a waiting step of @p kind about @p subject forward to now.
[[nodiscard]] core::Result<qint64> hurry(Connection &db, const QString &kind, const QString &subject,
                                         core::TimePoint now);

} // namespace steps
} // namespace dotm::storage
