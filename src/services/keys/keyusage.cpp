// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/keys/keyusage.h"

#include "domain/metering.h"

#include <algorithm>

namespace dotm::services {
using core::Result;
using core::Task;
using storage::Connection;
namespace metering = domain::metering;

Task<Result<KeyUsageFigures>> KeyUsage::figures(Identity who, int days)
{
    const int period = std::clamp(days, 1, metering::kKeptDays);
    const core::TimePoint now = m_clock.now();
    const QString uid = who.uid;
    const std::function<Result<KeyUsageFigures>(Connection &)> work = [period, now,
                                                                       uid](Connection &db) -> Result<KeyUsageFigures> {
        const core::TimePoint from = metering::firstOfDays(now, period);
        const auto perDay = storage::apiusage::perDay(db, uid, from);
        if (!perDay) {
            return core::fail(perDay.error());
        }
        const auto totals = storage::apiusage::totals(db, uid, from);
        if (!totals) {
            return core::fail(totals.error());
        }
        const auto month = storage::apiusage::totals(db, uid, metering::startOfMonth(now));
        if (!month) {
            return core::fail(month.error());
        }
        return KeyUsageFigures{period, *totals, *perDay, month->metered};
    };
    co_return co_await m_database.read<KeyUsageFigures>(work);
}

Task<Result<QList<storage::ApiEndpoint>>> KeyUsage::endpoints(Identity who, int days)
{
    const core::TimePoint from = metering::firstOfDays(m_clock.now(), std::clamp(days, 1, metering::kKeptDays));
    const QString uid = who.uid;
    const std::function<Result<QList<storage::ApiEndpoint>>(Connection &)> work = [from, uid](Connection &db) {
        return storage::apiusage::perEndpoint(db, uid, from, kMostEndpoints);
    };
    co_return co_await m_database.read<QList<storage::ApiEndpoint>>(work);
}

} // namespace dotm::services
