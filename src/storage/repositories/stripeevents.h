// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

namespace dotm::storage {

/// What the payment provider told us, by webhook or by polling: each event is worked on once.
namespace stripeevents {

enum class Seen { New, Pending, Done };

/// Notes an event as received unless it is known. @p objectId: the invoice it is about.
[[nodiscard]] core::Result<Seen> receive(Connection &db, const QString &eventId, const QString &type,
                                         const QString &source, core::TimePoint now, const QString &objectId = {});
[[nodiscard]] core::Outcome markDone(Connection &db, const QString &eventId, core::TimePoint now);
[[nodiscard]] core::Outcome markFailed(Connection &db, const QString &eventId, const QString &error,
                                       core::TimePoint now);

} // namespace stripeevents

/// Named positions in other people's lists ("stripe.events" -> last event id read).
namespace cursors {

[[nodiscard]] core::Result<QString> value(Connection &db, const QString &name);
[[nodiscard]] core::Outcome set(Connection &db, const QString &name, const QString &value, core::TimePoint now);

} // namespace cursors
} // namespace dotm::storage
