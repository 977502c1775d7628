// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "services/identity.h"
#include "storage/database.h"
#include "storage/repositories/apiusage.h"

namespace dotm::services {

struct KeyUsageFigures
{
    int days = 0;
    storage::ApiTotals totals;
    QList<storage::ApiDay> perDay; ///< newest first; days without requests are left out
    qint64 meteredThisMonth = 0;   ///< since the first of the month, UTC
};

/// What a person's keys were used for; their own only. Service thread.
class KeyUsage
{
public:
    static constexpr int kMostEndpoints = 20;

    KeyUsage(storage::Database &database, const core::Clock &clock) : m_database(database), m_clock(clock) {}

    /// The last @p days UTC days, today included; as many as are kept at most.
    [[nodiscard]] core::Task<core::Result<KeyUsageFigures>> figures(Identity who, int days);
    /// Most used first, at most kMostEndpoints.
    [[nodiscard]] core::Task<core::Result<QList<storage::ApiEndpoint>>> endpoints(Identity who, int days);

private:
    storage::Database &m_database;
    const core::Clock &m_clock;
};

} // namespace dotm::services
