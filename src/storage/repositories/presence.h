// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

namespace dotm::storage {

struct Presence
{
    QString uid;
    QString name;
    core::TimePoint seenAt;
};

/// Who is looking at what: rows of "presence", forgotten when they are not renewed.
namespace presence {

/// Also forgets everybody not seen since @p forget.
[[nodiscard]] core::Outcome see(Connection &db, const QString &subject, const Presence &who, core::TimePoint forget);
[[nodiscard]] core::Outcome leave(Connection &db, const QString &subject, const QString &uid);
/// Others than @p uid who look at @p subject, seen after @p since.
[[nodiscard]] core::Result<QList<Presence>> others(Connection &db, const QString &subject, const QString &uid,
                                                   core::TimePoint since);

} // namespace presence
} // namespace dotm::storage
