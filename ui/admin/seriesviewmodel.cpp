// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/seriesviewmodel.h"

#include "ui/admin/serieswords.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::Series;
using domain::BucketSize;
using domain::PlatformSeries;

namespace {

constexpr int kHours = 24;
constexpr int kDays = 30;
constexpr int kHourMark = 6; ///< bars from one mark to the next
constexpr int kDayMark = 7;
const QString kNoMoney = u"USD"_s; ///< what nothing at all is told in

/// What a moment means to the reader: the zone by name, or its distance from UTC where it has none.
QString zoneOfThisComputer(const QDateTime &now)
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    if (domain::zoneFromName(QString::fromLatin1(id))) {
        return QString::fromLatin1(id);
    }
    const int minutes = now.offsetFromUtc() / 60;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? u'-' : u'+')
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

qint64 sumOf(const Series::Line &line)
{
    qint64 sum = 0;
    for (const auto &value : line.values) {
        sum += value.value_or(0);
    }
    return sum;
}

} // namespace

SeriesViewModel::SeriesViewModel(AdminStore &store, PlatformSeries name, QObject *parent)
    : ViewModel(store, parent), m_name(name),
      m_size(name == PlatformSeries::Activations ? BucketSize::Hour : BucketSize::Day), m_api(store.session().api()),
      m_series(
          this, store.clock(), [this] { return m_api.read(query()); },
          [this](const core::Result<Series> &answer) {
              rebuild();
              settle(answer);
          })
{
}

client::SeriesQuery SeriesViewModel::query() const
{
    const core::TimePoint now = store().now();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(core::toMs(now)).toLocalTime();
    client::SeriesQuery asked{m_name, m_size, now, now + 24h, zoneOfThisComputer(local)};
    asked.from = m_size == BucketSize::Hour
                     ? now - std::chrono::hours(kHours - 1)
                     : core::fromMs(local.date().addDays(1 - kDays).startOfDay().toMSecsSinceEpoch());
    return asked;
}

bool SeriesViewModel::concerns(const QString &topic) const
{
    switch (m_name) {
    case PlatformSeries::Activations:
        return topic == "activations"_L1;
    case PlatformSeries::Revenue:
        return topic == "purchases"_L1 || topic == "activations"_L1;
    case PlatformSeries::Signups:
        return topic == "accounts"_L1;
    case PlatformSeries::Usage:
        return topic == "usage"_L1;
    }
    return false;
}

const Series *SeriesViewModel::series() const
{
    const auto &value = m_series.reading().value;
    return value ? &*value : nullptr;
}

const Series::Line *SeriesViewModel::line() const
{
    if (series() == nullptr || series()->lines.isEmpty()) {
        return nullptr;
    }
    const QList<Series::Line> &lines = series()->lines;
    for (const QString &wanted : {m_currency, kNoMoney}) {
        const auto found = std::ranges::find(lines, wanted, &Series::Line::currency);
        if (found != lines.end()) {
            return &*found;
        }
    }
    return &lines.first();
}

std::optional<qint64> SeriesViewModel::valueAt(qsizetype index) const
{
    return line() != nullptr ? line()->values.at(index) : std::optional<qint64>(0);
}

ui::ChartScale SeriesViewModel::scale() const
{
    qint64 most = 0;
    for (qsizetype index = 0; series() != nullptr && index < series()->buckets.size(); ++index) {
        most = std::max(most, valueAt(index).value_or(0));
    }
    return ui::ChartScale(most);
}

QString SeriesViewModel::title() const
{
    return seriesTitle(m_name);
}

QString SeriesViewModel::range() const
{
    return seriesRange(m_name);
}

QString SeriesViewModel::column() const
{
    return currencies().size() > 1 ? seriesColumn(m_name) + u" ("_s + currency() + u')' : seriesColumn(m_name);
}

QString SeriesViewModel::sum() const
{
    if (series() == nullptr) {
        return {};
    }
    QStringList sums;
    for (const Series::Line &each : series()->lines) {
        sums.append(seriesValue(sumOf(each), each.currency));
    }
    return sums.isEmpty() ? seriesValue(0, kNoMoney) : sums.join(u" + "_s);
}

QString SeriesViewModel::nothing() const
{
    const bool isNothing =
        series() != nullptr && std::ranges::all_of(series()->lines, [](const Series::Line &each) {
            return std::ranges::all_of(each.values, [](const auto &value) { return value.value_or(0) == 0; });
        });
    return isNothing ? seriesEmpty(m_name) : QString();
}

Provenance SeriesViewModel::provenanceNow() const
{
    return series() != nullptr ? provenance(series()->countedAt, series()->simulated, seriesSource(m_name))
                               : Provenance();
}

QString SeriesViewModel::currency() const
{
    return line() != nullptr ? line()->currency : m_name == PlatformSeries::Revenue ? kNoMoney : QString();
}

void SeriesViewModel::setCurrency(const QString &currency)
{
    if (currency != m_currency) {
        m_currency = currency;
        rebuild();
        Q_EMIT changed();
    }
}

QStringList SeriesViewModel::currencies() const
{
    QStringList all;
    for (qsizetype index = 0; series() != nullptr && index < series()->lines.size(); ++index) {
        all.append(series()->lines.at(index).currency);
    }
    return all;
}

int SeriesViewModel::running() const
{
    if (series() == nullptr) {
        return -1;
    }
    const QList<Series::Bucket> &buckets = series()->buckets;
    const auto found = std::ranges::find(buckets, true, &Series::Bucket::isRunning);
    return found == buckets.end() ? -1 : static_cast<int>(std::distance(buckets.begin(), found));
}

void SeriesViewModel::forget()
{
    m_series.forget();
    m_currency.clear();
    rebuild();
}

void SeriesViewModel::rebuild()
{
    QVariantList bars = makeBars();
    QVariantList marks = makeMarks();
    if (bars != m_bars || marks != m_marks) {
        m_bars = std::move(bars);
        m_marks = std::move(marks);
        Q_EMIT barsChanged();
    }
}

QVariantList SeriesViewModel::makeBars() const
{
    QVariantList bars;
    const ui::ChartScale axis = scale();
    for (qsizetype index = 0; series() != nullptr && index < series()->buckets.size(); ++index) {
        const auto value = valueAt(index);
        const QString when = bucketWords(*series(), index, m_size);
        const QString words = seriesValue(value, currency());
        //: of a bar of a chart that still grows: what it holds so far
        const QString said = series()->buckets.at(index).isRunning ? tr("%1 so far").arg(words) : words;
        bars.append(QVariantMap{{u"share"_s, value ? axis.share(*value) : -1.0},
                                {u"when"_s, when},
                                {u"value"_s, said},
                                //: of a bar of a chart: when, how much
                                {u"spoken"_s, tr("%1: %2").arg(when, said)}});
    }
    return bars;
}

QStringList SeriesViewModel::lines() const
{
    QStringList texts;
    const ui::ChartScale axis = scale();
    for (int index = 1; index <= axis.lines(); ++index) {
        texts.append(axisValue(axis.valueAt(index), axis.step(), currency()));
    }
    return texts;
}

QVariantList SeriesViewModel::makeMarks() const
{
    QVariantList marks;
    if (series() == nullptr || series()->buckets.isEmpty()) {
        return marks;
    }
    const int apart = m_size == BucketSize::Hour ? kHourMark : kDayMark;
    const qsizetype last = series()->buckets.size() - 1;
    const auto add = [&](qsizetype index) {
        marks.append(
            QVariantMap{{u"index"_s, static_cast<int>(index)}, {u"text"_s, bucketMark(*series(), index, m_size)}});
    };
    for (qsizetype index = 0; index <= last - apart / 2; index += apart) {
        add(index);
    }
    add(last);
    return marks;
}

QString SeriesViewModel::csv() const
{
    return series() != nullptr ? seriesCsv(*series()) : QString();
}

} // namespace dotm::admin
