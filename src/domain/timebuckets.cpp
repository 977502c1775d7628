// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/timebuckets.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::TimePoint;

namespace {

QDateTime localTime(TimePoint time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(time), zone);
}

std::chrono::milliseconds intoHour(TimePoint time, const QTimeZone &zone)
{
    return std::chrono::milliseconds(localTime(time, zone).time().msecsSinceStartOfDay()) % 1h;
}

/// The first moment of the first day from @p date on that there is: a place that changes sides of the date line leaves
/// one out.
TimePoint startOf(QDate date, TimePoint after, const QTimeZone &zone)
{
    for (;; date = date.addDays(1)) {
        const QDateTime start = date.startOfDay(zone);
        const TimePoint at = core::fromMs(start.toMSecsSinceEpoch());
        if (start.isValid() && at > after) {
            return at;
        }
    }
}

} // namespace

QString bucketName(BucketSize size)
{
    return size == BucketSize::Hour ? u"hour"_s : u"day"_s;
}

std::optional<BucketSize> bucketFromName(const QString &name)
{
    return name == "hour"_L1  ? std::optional(BucketSize::Hour)
           : name == "day"_L1 ? std::optional(BucketSize::Day)
                              : std::nullopt;
}

std::optional<QTimeZone> zoneFromName(const QString &name)
{
    // The name becomes a path below the folder of the zones.
    static const QRegularExpression kName(u"\\A[A-Za-z0-9_+:-]{1,40}(/[A-Za-z0-9_+-]{1,40}){0,2}\\z"_s);
    if (!kName.match(name).hasMatch()) {
        return std::nullopt;
    }
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

Result<TimeBuckets> TimeBuckets::between(TimePoint from, TimePoint until, BucketSize size, const QTimeZone &zone)
{
    const auto most = size == BucketSize::Hour ? kMostOfHours : kMostOfDays;
    if (from >= until) {
        return fail(ErrorCode::Invalid, u"The time from \"from\" to \"to\" is empty."_s);
    }
    if (until - from > most + 1h) { // the hour that clocks are put back by
        return fail(ErrorCode::Invalid,
                    u"At most %1 days can be read by %2."_s.arg(most.count()).arg(bucketName(size)));
    }
    TimeBuckets buckets(size, zone);
    for (TimePoint edge = buckets.floor(from); edge < until; edge = buckets.next(edge)) {
        buckets.m_edges.append(edge);
    }
    buckets.m_edges.append(buckets.next(buckets.m_edges.last()));
    return buckets;
}

TimePoint TimeBuckets::floor(TimePoint time) const
{
    if (m_size == BucketSize::Day) {
        return core::fromMs(localTime(time, m_zone).date().startOfDay(m_zone).toMSecsSinceEpoch());
    }
    // More than once where a clock is changed by half an hour.
    for (auto past = intoHour(time, m_zone); past > 0ms; past = intoHour(time, m_zone)) {
        time -= past;
    }
    return time;
}

TimePoint TimeBuckets::next(TimePoint start) const
{
    if (m_size == BucketSize::Day) {
        return startOf(localTime(start, m_zone).date().addDays(1), start, m_zone);
    }
    const TimePoint later = start + 1h;
    const auto past = intoHour(later, m_zone);
    return past > 0ms ? later + (1h - past) : later;
}

std::optional<qsizetype> TimeBuckets::indexOf(TimePoint time) const
{
    const auto after = std::ranges::upper_bound(m_edges, time);
    if (after == m_edges.begin() || after == m_edges.end()) {
        return std::nullopt;
    }
    return std::distance(m_edges.begin(), after) - 1;
}

QList<TimeBuckets::Stretch> TimeBuckets::stretches() const
{
    const auto offsetAt = [this](TimePoint time) {
        return std::chrono::seconds(m_zone.offsetFromUtc(localTime(time, m_zone)));
    };
    QList<Stretch> all{{m_edges.first(), m_edges.last(), offsetAt(m_edges.first())}};
    if (!m_zone.hasTransitions()) {
        return all;
    }
    const auto changes =
        m_zone.transitions(localTime(m_edges.first() + 1ms, m_zone), localTime(m_edges.last(), m_zone));
    for (const QTimeZone::OffsetData &change : changes) {
        const TimePoint at = core::fromMs(change.atUtc.toMSecsSinceEpoch());
        if (at > all.last().from && at < m_edges.last()) {
            all.last().until = at;
            all.append({at, m_edges.last(), std::chrono::seconds(change.offsetFromUtc)});
        }
    }
    return all;
}

} // namespace dotm::domain
