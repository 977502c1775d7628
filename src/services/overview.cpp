// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/overview.h"

#include "services/secondperson/decider.h"

#include <QDateTime>

namespace dotm::services {
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;
namespace figures = storage::figures;

namespace {

core::TimePoint firstOfMonth(core::TimePoint now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(now), Qt::UTC).date();
    return core::fromMs(QDate(today.year(), today.month(), 1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

/// Keeps the first error.
template <typename T>
void take(Outcome &so, T &into, const Result<T> &figure)
{
    if (figure) {
        into = *figure;
    } else if (so) {
        so = fail(figure.error());
    }
}

} // namespace

Result<OverviewFigures> Overview::read(Connection &db, core::TimePoint now) const
{
    OverviewFigures all;
    all.countedAt = now;
    Outcome counted;
    take(counted, all.members, figures::members(db));
    take(counted, all.sales, figures::sales(db));
    take(counted, all.monthSales, figures::sales(db, firstOfMonth(now)));
    take(counted, all.activeLines, figures::activeLines(db));
    take(counted, all.activeKeys, figures::activeKeys(db));
    take(counted, all.hour, m_limiter.statistics(db));
    take(counted, all.betaRequests, figures::openBetaRequests(db, now));
    take(counted, all.unprovisioned, figures::unprovisioned(db));
    take(counted, all.failedMails, figures::failedMails(db));
    take(counted, all.failedRewards, figures::failedRewards(db));
    return counted ? Result<OverviewFigures>(all) : fail(counted.error());
}

Task<Result<OverviewFigures>> Overview::count(Identity who)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const core::TimePoint now = m_clock.now();
    const std::function<Result<OverviewFigures>(Connection &)> work = [this, now](Connection &db) {
        return read(db, now);
    };
    co_return co_await m_database.read<OverviewFigures>(work);
}

} // namespace dotm::services
