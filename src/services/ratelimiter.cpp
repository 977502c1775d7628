// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/ratelimiter.h"

#include "core/log.h"
#include "domain/ratewindow.h"
#include "storage/repositories/rateslots.h"

#include <cmath>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using core::TimePoint;
using domain::RateWindow;
using storage::Connection;
namespace rateslots = storage::rateslots;

namespace {

double share(int usage, int limit)
{
    return limit == 0 ? 100.0 : std::round(1000.0 * usage / limit) / 10.0;
}

QString shortUid(const QString &uid)
{
    return uid.left(20) + u"..."_s;
}

} // namespace

double RateDecision::percentage() const
{
    return share(currentUsage, limit);
}

RateLimiter::RateLimiter(int perHour, const core::Clock &clock, core::Random &random)
    : m_limit(perHour), m_clock(clock), m_random(random)
{
}

RateDecision RateLimiter::decision(const QList<TimePoint> &grants, int position, TimePoint now) const
{
    RateDecision result;
    result.currentUsage = static_cast<int>(grants.size());
    result.limit = m_limit;
    result.position = position;
    result.readAt = now;
    const TimePoint when = RateWindow{m_limit}.grantTime(grants, position, now);
    result.wait = std::chrono::ceil<std::chrono::seconds>(when - now);
    result.waitMinutes = RateWindow::minutesUntil(when, now);
    return result;
}

Result<RateDecision> RateLimiter::ask(Connection &db, const QString &uid, const QString &email,
                                      const QString &stepId) const
{
    const TimePoint now = m_clock.now();
    const TimePoint start = RateWindow::windowStart(now);
    if (const Outcome locked = rateslots::lock(db); !locked) {
        return core::fail(locked.error());
    }
    const auto grants = rateslots::grantsSince(db, start);
    const auto holds = rateslots::hasGrant(db, stepId, start);
    const auto place = rateslots::place(db, uid, start);
    const auto waiting = rateslots::queueLength(db, start);
    if (!grants || !holds || !place || !waiting) {
        return core::fail(core::ErrorCode::Storage, u"The activation limit could not be read."_s);
    }
    RateDecision result = decision(*grants, 0, now);
    result.allowed = true;
    if (*holds) {
        return result;
    }
    const int position = *place > 0 ? *place : *waiting + 1;
    if (position > m_limit - result.currentUsage) {
        const auto queued = rateslots::enqueue(db, uid, now, start);
        const bool joins = *place == 0; // asking again from one's place is not another refusal
        const Outcome counted = joins ? rateslots::count(db, u"rate.rejected"_s, 1) : Outcome();
        if (!queued || !counted) {
            return core::fail(core::ErrorCode::Storage, u"The activation queue could not be written."_s);
        }
        result = decision(*grants, *queued, now);
        if (!joins) {
            return result;
        }
        qCWarning(core::lcActivation).noquote()
            << u"[RATE LIMITED] UID: %1 | Email: %2 | Wait: %3min | Queue Pos: %4"_s.arg(shortUid(uid), email)
                   .arg(result.waitMinutes)
                   .arg(result.position);
        return result;
    }
    const Outcome granted = rateslots::grant(db, core::uuid7(m_clock, m_random), uid, stepId, now);
    const Outcome left = rateslots::leaveQueue(db, uid);
    const Outcome counted = rateslots::count(db, u"rate.lifetime"_s, 1);
    if (!granted || !left || !counted) {
        return core::fail(core::ErrorCode::Storage, u"The activation slot could not be written."_s);
    }
    result.currentUsage += 1;
    qCInfo(core::lcActivation).noquote() << u"[ACTIVATION ALLOWED] UID: %1 | Email: %2 | Usage: %3/%4 (%5%)"_s
                                                .arg(shortUid(uid), email)
                                                .arg(result.currentUsage)
                                                .arg(m_limit)
                                                .arg(result.percentage(), 0, 'f', 1);
    return result;
}

Outcome RateLimiter::giveBack(Connection &db, const QString &stepId) const
{
    return rateslots::giveBack(db, stepId);
}

Outcome RateLimiter::leave(Connection &db, const QString &uid) const
{
    return rateslots::leaveQueue(db, uid);
}

Result<std::optional<RateDecision>> RateLimiter::standing(Connection &db, const QString &uid) const
{
    const TimePoint now = m_clock.now();
    const TimePoint start = RateWindow::windowStart(now);
    const auto place = rateslots::place(db, uid, start);
    if (!place) {
        return core::fail(place.error());
    }
    if (*place == 0) {
        return std::optional<RateDecision>();
    }
    const auto grants = rateslots::grantsSince(db, start);
    if (!grants) {
        return core::fail(grants.error());
    }
    return std::optional(decision(*grants, *place, now));
}

Result<RateStatistics> RateLimiter::statistics(Connection &db) const
{
    const TimePoint now = m_clock.now();
    const TimePoint start = RateWindow::windowStart(now);
    const auto grants = rateslots::grantsSince(db, start);
    const auto waiting = rateslots::queueLength(db, start);
    const auto lifetime = rateslots::counter(db, u"rate.lifetime"_s);
    const auto queued = rateslots::counter(db, u"rate.queued"_s);
    const auto rejected = rateslots::counter(db, u"rate.rejected"_s);
    if (!grants || !waiting || !lifetime || !queued || !rejected) {
        return core::fail(core::ErrorCode::Storage, u"The activation statistics could not be read."_s);
    }
    RateStatistics s;
    s.currentHour = static_cast<int>(grants->size());
    s.limit = m_limit;
    s.percentage = share(s.currentHour, m_limit);
    s.slotsAvailable = std::max(0, m_limit - s.currentHour);
    s.lifetime = *lifetime;
    s.queued = *queued;
    s.rejected = *rejected;
    s.queueSize = *waiting;
    s.estimatedWaitMinutes = decision(*grants, *waiting + 1, now).waitMinutes;
    s.windowStart = start;
    s.windowEnd = now;
    return s;
}

} // namespace dotm::services
