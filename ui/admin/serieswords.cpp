// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/serieswords.h"

#include "contract/json.h"
#include "core/money.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"
#include "ui/shared/csv.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::Series;
using domain::BucketSize;
using domain::PlatformSeries;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Series", text);
}

QDateTime localTime(core::TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(at)).toLocalTime();
}

QString clockText(core::TimePoint at)
{
    return QLocale().toString(localTime(at).time(), QLocale::ShortFormat);
}

/// An hour that comes twice, because clocks are put back.
bool isTwice(const Series &series, qsizetype index)
{
    const QDateTime time = localTime(series.buckets.at(index).start);
    const auto isSame = [&](qsizetype other) {
        if (other < 0 || other >= series.buckets.size()) {
            return false;
        }
        const QDateTime its = localTime(series.buckets.at(other).start);
        return its.date() == time.date() && its.time() == time.time();
    };
    return isSame(index - 1) || isSame(index + 1);
}

QString csvNumber(const std::optional<qint64> &value, const QString &currency)
{
    return !value ? QString() : currency.isEmpty() ? QString::number(*value) : core::plainDecimal({*value, currency});
}

} // namespace

QString seriesTitle(PlatformSeries name)
{
    switch (name) {
    case PlatformSeries::Activations:
        return say(QT_TRANSLATE_NOOP("Series", "Activations per hour"));
    case PlatformSeries::Revenue:
        return say(QT_TRANSLATE_NOOP("Series", "Paid per day"));
    case PlatformSeries::Signups:
        return say(QT_TRANSLATE_NOOP("Series", "Sign-ups per day"));
    case PlatformSeries::Usage:
        return say(QT_TRANSLATE_NOOP("Series", "Metered requests per day"));
    }
    return {};
}

QString seriesRange(PlatformSeries name)
{
    return name == PlatformSeries::Activations ? say(QT_TRANSLATE_NOOP("Series", "in the last 24 hours"))
                                               : say(QT_TRANSLATE_NOOP("Series", "in the last 30 days"));
}

QString seriesEmpty(PlatformSeries name)
{
    switch (name) {
    case PlatformSeries::Activations:
        return say(QT_TRANSLATE_NOOP("Series", "No activation in these 24 hours."));
    case PlatformSeries::Revenue:
        return say(QT_TRANSLATE_NOOP("Series", "No payment in these 30 days."));
    case PlatformSeries::Signups:
        return say(QT_TRANSLATE_NOOP("Series", "Nobody signed up in these 30 days."));
    case PlatformSeries::Usage:
        return say(QT_TRANSLATE_NOOP("Series", "No metered request in these 30 days."));
    }
    return {};
}

QString seriesSource(PlatformSeries name)
{
    switch (name) {
    case PlatformSeries::Activations:
        return say(QT_TRANSLATE_NOOP("Series", "lines made by the carrier"));
    case PlatformSeries::Revenue:
        return say(QT_TRANSLATE_NOOP("Series", "recorded payments, before refunds"));
    case PlatformSeries::Signups:
        return say(QT_TRANSLATE_NOOP("Series", "accounts made and not deleted"));
    case PlatformSeries::Usage:
        return say(QT_TRANSLATE_NOOP("Series", "answered requests of keys with an owner"));
    }
    return {};
}

QString seriesColumn(PlatformSeries name)
{
    switch (name) {
    case PlatformSeries::Activations:
        return say(QT_TRANSLATE_NOOP("Series", "Activations"));
    case PlatformSeries::Revenue:
        return say(QT_TRANSLATE_NOOP("Series", "Paid"));
    case PlatformSeries::Signups:
        return say(QT_TRANSLATE_NOOP("Series", "Sign-ups"));
    case PlatformSeries::Usage:
        return say(QT_TRANSLATE_NOOP("Series", "Requests"));
    }
    return {};
}

QString seriesValue(const std::optional<qint64> &value, const QString &currency)
{
    if (!value) {
        return say(QT_TRANSLATE_NOOP("Series", "not recorded"));
    }
    return currency.isEmpty() ? QLocale().toString(*value) : ui::moneyText({*value, currency});
}

QString axisValue(qint64 value, qint64 step, const QString &currency)
{
    if (currency.isEmpty()) {
        return QLocale().toString(value);
    }
    const int digits = core::minorDigits(currency);
    const double whole = std::pow(10.0, digits);
    const int shown = std::fmod(static_cast<double>(step), whole) == 0.0 ? 0 : digits;
    const double amount = static_cast<double>(value) / whole;
    return currency == "USD"_L1 ? QLocale().toCurrencyString(amount, u"$"_s, shown)
                                : QLocale().toString(amount, 'f', shown);
}

QString bucketWords(const Series &series, qsizetype index, BucketSize size)
{
    const Series::Bucket &bucket = series.buckets.at(index);
    if (size == BucketSize::Day) {
        return ui::dateText(bucket.start);
    }
    const QString words = ui::timeText(bucket.start, series.countedAt);
    return isTwice(series, index) ? words + u' ' + localTime(bucket.start).timeZoneAbbreviation() : words;
}

QString bucketMark(const Series &series, qsizetype index, BucketSize size)
{
    const Series::Bucket &bucket = series.buckets.at(index);
    if (bucket.isRunning) {
        return size == BucketSize::Hour ? say(QT_TRANSLATE_NOOP("Series", "now"))
                                        : say(QT_TRANSLATE_NOOP("Series", "today"));
    }
    return size == BucketSize::Hour ? clockText(bucket.start) : ui::dayText(bucket.start);
}

QString seriesCsv(const Series &series)
{
    QStringList head{u"from_utc"_s, u"to_utc"_s};
    for (const Series::Line &line : series.lines) {
        head.append(line.currency.isEmpty() ? series.name : ui::csvField(series.name + u'_' + line.currency));
    }
    QString csv = head.join(u',') + u"\r\n"_s;
    for (qsizetype index = 0; index < series.buckets.size(); ++index) {
        const Series::Bucket &bucket = series.buckets.at(index);
        QStringList fields{contract::timeToJson(bucket.start).toString(), contract::timeToJson(bucket.end).toString()};
        for (const Series::Line &line : series.lines) {
            fields.append(csvNumber(line.values.at(index), line.currency));
        }
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return csv;
}

} // namespace dotm::admin
