// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/money.h"
#include "core/result.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/auditentries.h"

#include <QList>

#include <optional>

namespace dotm::services {

/// One thing that happened to a subscriber.
struct TimelineEvent
{
    core::TimePoint at;
    QString kind;    ///< "activation.paid", "purchase", "audit"; where it comes from
    QString id;      ///< of the activation, the purchase, the entry; kind and id together are unique
    QString what;    ///< invoice, line or payment id; of "audit" the action
    QString who;     ///< of "audit": who did it (masked mail, or "unknown", "platform")
    QString outcome; ///< of "audit": "done", or why not
    std::optional<core::Money> amount = {};
};

/// Where a page of a timeline ended: pass it back for the next one.
struct TimelineMark
{
    core::TimePoint at;
    QString kind;
    QString id;

    /// "1768469400000/purchase/019..." and back; nothing for anything else.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<TimelineMark> fromText(const QString &text);
};

/// The steps that an activation has taken, oldest first.
[[nodiscard]] QList<TimelineEvent> milestonesOf(const storage::Activation &activation);
[[nodiscard]] TimelineEvent eventOf(const storage::AuditEntry &entry);

/// What happened to @p uid, newest first: activations step by step, purchases, and what the audit log says. Reads no
/// more of each than a page needs. Inside the caller's transaction or reader.
[[nodiscard]] core::Result<QList<TimelineEvent>> timelineOf(storage::Connection &db, const QString &uid, int limit,
                                                            const std::optional<TimelineMark> &after);

} // namespace dotm::services
