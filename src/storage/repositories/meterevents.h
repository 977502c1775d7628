// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QStringList>

#include <optional>

namespace dotm::storage {

/// One report to the payment provider's meter: what one person's keys used up to the end of an hour.
struct MeterEvent
{
    QString id;
    QString uid;
    core::TimePoint hour; ///< start of the last hour it covers
    QString identifier;   ///< the same for every try: by it the provider counts the report once
    QString customerId;
    qint64 requests = 0;
    QString megabytes;                         ///< exact decimal text
    QString state = QStringLiteral("planned"); ///< planned, sent, waiting (to be tried again), refused
    core::TimePoint createdAt;
};

/// Rows of "mcp_billing_events". They are never removed.
namespace meterevents {

[[nodiscard]] core::Outcome insert(Connection &db, const MeterEvent &event);
/// True when there is one for this person and hour: there is never a second.
[[nodiscard]] core::Result<bool> exists(Connection &db, const QString &uid, core::TimePoint hour);
[[nodiscard]] core::Result<std::optional<MeterEvent>> byId(Connection &db, const QString &id);
[[nodiscard]] core::Outcome setState(Connection &db, const QString &id, const QString &state, core::TimePoint now);
/// Ids of events in @p state, oldest first.
[[nodiscard]] core::Result<QStringList> inState(Connection &db, const QString &state, int limit);

} // namespace meterevents
} // namespace dotm::storage
