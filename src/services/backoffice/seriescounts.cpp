// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/backoffice/seriescounts.h"

#include "domain/metering.h"
#include "services/secondperson/decider.h"
#include "storage/repositories/series.h"

#include <algorithm>

namespace dotm::services {
using namespace std::chrono_literals;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using core::TimePoint;
using domain::PlatformSeries;
using domain::TimeBuckets;
using storage::Connection;
using Line = SeriesFigures::Line;
namespace metering = domain::metering;

namespace {

/// Zero everywhere; before that moment usage is not kept.
Line emptyLine(PlatformSeries name, const TimeBuckets &buckets, TimePoint now)
{
    const TimePoint kept =
        name == PlatformSeries::Usage ? metering::firstOfDays(now, metering::kKeptDays) : TimePoint::min();
    Line line;
    for (qsizetype index = 0; index < buckets.count(); ++index) {
        line.values.append(buckets.start(index) < kept ? std::nullopt : std::optional<qint64>(0));
    }
    return line;
}

Line &lineOf(QList<Line> &lines, const QString &currency, const Line &empty)
{
    auto found = std::ranges::lower_bound(lines, currency, {}, &Line::currency);
    if (found == lines.end() || found->currency != currency) {
        found = lines.insert(found, empty);
        found->currency = currency;
    }
    return *found;
}

void add(Line &line, const TimeBuckets &buckets, const storage::SeriesPart &part)
{
    const auto index = buckets.indexOf(part.at);
    if (index && line.values.at(*index)) {
        line.values[*index] = *line.values.at(*index) + part.value;
    }
}

Result<QList<Line>> read(Connection &db, PlatformSeries name, const TimeBuckets &buckets, TimePoint now)
{
    const Line empty = emptyLine(name, buckets, now);
    QList<Line> lines;
    if (name != PlatformSeries::Revenue) {
        lines.append(empty);
    }
    const QList<TimeBuckets::Stretch> stretches = buckets.stretches();
    for (const TimeBuckets::Stretch &stretch : stretches) {
        const auto parts = storage::series::read(db, name, buckets.size(), stretch);
        if (!parts) {
            return fail(parts.error());
        }
        for (const storage::SeriesPart &part : *parts) {
            add(lineOf(lines, part.currency, empty), buckets, part);
        }
    }
    return lines;
}

} // namespace

Task<Result<SeriesFigures>> SeriesCounts::count(Identity who, SeriesWish wish)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const TimePoint now = m_clock.now();
    const auto buckets = TimeBuckets::between(wish.from, std::min(wish.until, now + 1ms), wish.size, wish.zone);
    if (!buckets) {
        co_return fail(buckets.error());
    }
    const std::function<Result<QList<Line>>(Connection &)> work = [name = wish.name, cut = *buckets,
                                                                   now](Connection &db) {
        return read(db, name, cut, now);
    };
    const auto lines = co_await m_database.read<QList<Line>>(work);
    if (!lines) {
        co_return fail(lines.error());
    }
    SeriesFigures figures;
    for (qsizetype index = 0; index < buckets->count(); ++index) {
        figures.buckets.append({buckets->start(index), buckets->end(index), buckets->end(index) > now});
    }
    figures.lines = *lines;
    figures.countedAt = now;
    co_return figures;
}

} // namespace dotm::services
