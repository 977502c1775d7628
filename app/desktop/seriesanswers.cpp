// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/seriesanswers.h"

#include "contract/json.h"
#include "contract/series.h"
#include "domain/platformseries.h"
#include "domain/timebuckets.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::Series;
using domain::PlatformSeries;

namespace {

/// The newest last.
constexpr std::array kActivations{74, 82, 78, 71, 76, 80, 85, 77, 69, 62, 56, 48,
                                  40, 32, 22, 14, 8,  5,  4,  6,  15, 34, 62, 87};
constexpr std::array kDollars{12, 14, 9,  0,  22, 31, 28, 16, 19, 24, 27, 11, 8,  33, 41,
                              36, 29, 18, 21, 26, 44, 39, 12, 15, 30, 37, 48, 22, 25, 17};
constexpr std::array kSignups{31, 28, 35, 12, 9,  40, 44, 38, 33, 36, 14, 11, 42, 47, 39,
                              41, 37, 16, 13, 45, 52, 49, 43, 46, 18, 15, 50, 55, 48, 21};
constexpr qint64 kCents = 100;
constexpr qint64 kRequests = 173;

qint64 valueOf(PlatformSeries name, qsizetype fromEnd)
{
    const auto in = [fromEnd](const auto &values) {
        const auto size = static_cast<qsizetype>(values.size());
        return static_cast<qint64>(values[static_cast<std::size_t>(std::max<qsizetype>(0, size - 1 - fromEnd))]);
    };
    switch (name) {
    case PlatformSeries::Activations:
        return in(kActivations);
    case PlatformSeries::Revenue:
        return in(kDollars)*kCents;
    case PlatformSeries::Signups:
        return in(kSignups);
    case PlatformSeries::Usage:
        return in(kSignups)*kRequests;
    }
    return 0;
}

} // namespace

QJsonObject SeriesAnswers::answer(const net::HttpRequest &request) const
{
    const QUrlQuery query(request.url);
    const auto text = [&query](const QString &item) {
        return query.queryItemValue(item, QUrl::FullyDecoded);
    };
    const auto name = domain::seriesFromName(text(u"name"_s));
    const auto size = domain::bucketFromName(text(u"bucket"_s));
    const auto from = contract::timeFromJson(text(u"from"_s));
    const auto zone = domain::zoneFromName(text(u"zone"_s));
    const bool isUnknown = m_kind == Kind::Mixed && name == PlatformSeries::Usage;
    if (!name || !size || !from || !zone || isUnknown) {
        return {};
    }
    const core::TimePoint now = m_clock.now();
    const auto buckets = domain::TimeBuckets::between(*from, now + 1ms, *size, *zone);
    Series series;
    series.name = domain::seriesName(*name);
    series.countedAt = now;
    series.simulated = true;
    const bool isMoney = *name == PlatformSeries::Revenue;
    Series::Line line{isMoney ? u"USD"_s : QString(), {}};
    for (qsizetype index = 0; buckets && index < buckets->count(); ++index) {
        series.buckets.append({buckets->start(index), buckets->end(index), buckets->end(index) > now});
        const qint64 value = m_kind == Kind::Nothing ? 0 : valueOf(*name, buckets->count() - 1 - index);
        line.values.append(value + (isMoney && buckets->end(index) > now ? m_paid * kCents : 0));
    }
    if (isMoney && m_kind == Kind::Mixed) {
        Series::Line other{u"CAD"_s, line.values};
        std::ranges::reverse(other.values);
        series.lines.append(other);
    }
    if (!isMoney || m_kind != Kind::Nothing || m_paid > 0) {
        series.lines.append(line);
    }
    return {{u"success"_s, true}, {u"series"_s, series.toJson()}};
}

} // namespace dotm::app
