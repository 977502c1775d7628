// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/repositories/series.h"

#include "domain/metering.h"

#include <algorithm>

namespace dotm::storage::series {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using domain::BucketSize;
using domain::PlatformSeries;

namespace {

struct Kind
{
    QString time; ///< the column
    QString value;
    QString currency;
    QString from; ///< table and, where not everything counts, what does
};

Kind kindOf(PlatformSeries name)
{
    switch (name) {
    case PlatformSeries::Activations:
        return {u"provisioned_at"_s, u"COUNT(*)"_s, u"''"_s, u"activations WHERE"_s};
    case PlatformSeries::Revenue:
        return {u"purchased_at"_s, u"CAST(SUM(amount_minor) AS BIGINT)"_s, u"currency"_s, u"purchases WHERE"_s};
    case PlatformSeries::Signups:
        return {u"created_at"_s, u"COUNT(*)"_s, u"''"_s, u"users WHERE"_s};
    case PlatformSeries::Usage:
        return {u"minute"_s, u"CAST(SUM(requests) AS BIGINT)"_s, u"''"_s,
                u"mcp_api_requests WHERE status = %1 AND firebase_uid IS NOT NULL AND"_s.arg(
                    domain::metering::kBilledStatus)};
    }
    Q_UNREACHABLE();
    return {};
}

qint64 msOf(BucketSize size)
{
    return std::chrono::milliseconds(size == BucketSize::Hour ? 1h : 24h).count();
}

} // namespace

QString statement(PlatformSeries name, BucketSize size, std::chrono::seconds offset)
{
    // By the hour or day of the local clock, which stands at one offset in a stretch.
    const Kind kind = kindOf(name);
    const QString local =
        u"(%1 + (%2)) / %3"_s.arg(kind.time).arg(std::chrono::milliseconds(offset).count()).arg(msOf(size));
    const QString group = kind.currency == "''"_L1 ? local : local + u", "_s + kind.currency;
    return u"SELECT %1, %2, %3 FROM %4 %5 >= $1 AND %5 < $2 GROUP BY %6"_s.arg(local, kind.value, kind.currency,
                                                                               kind.from, kind.time, group);
}

Result<QList<SeriesPart>> read(Connection &db, PlatformSeries name, BucketSize size,
                               const domain::TimeBuckets::Stretch &stretch)
{
    const auto rows =
        db.query(statement(name, size, stretch.offset), {core::toMs(stretch.from), core::toMs(stretch.until)});
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<SeriesPart> parts;
    for (const Row &row : *rows) {
        const core::TimePoint begin = core::fromMs(row.integer(0) * msOf(size)) - stretch.offset;
        parts.append({std::max(begin, stretch.from), row.integer(1), row.text(2)});
    }
    return parts;
}

} // namespace dotm::storage::series
