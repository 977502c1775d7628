// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/walletchart.h"

#include "contract/json.h"
#include "core/tokenamount.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"
#include "ui/shared/chartscale.h"

#include <QDateTime>

#include <algorithm>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::TokenSeries;
using core::Result;
using core::Uint256;

namespace {

constexpr int kYear = 365;
constexpr int kWeek = 7;
constexpr quint64 kFinest = 4'000'000'000'000'000; ///< steps a chart tells apart; more are no pixels

QDate localDay(core::TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(at)).toLocalTime().date();
}

core::TimePoint startOf(const QDate &day)
{
    return core::fromMs(day.startOfDay().toMSecsSinceEpoch());
}

Uint256 unitsOf(const QString &digits)
{
    return Uint256::fromDecimal(digits).value_or(Uint256());
}

/// Amounts of 256 bits as the integers of a chart: all divided by the same power of ten.
class ChartUnits
{
public:
    explicit ChartUnits(const Uint256 &most)
    {
        while (most.dividedBy(m_divisor).value_or(Uint256()) > Uint256(kFinest)) {
            m_divisor = m_divisor.times(Uint256(10)).value_or(most);
        }
    }
    [[nodiscard]] qint64 stepsOf(const Uint256 &units) const
    {
        const auto steps = units.dividedBy(m_divisor).value_or(Uint256()).toU64();
        return static_cast<qint64>(steps.value_or(kFinest));
    }
    [[nodiscard]] Uint256 unitsOf(qint64 steps) const
    {
        return Uint256(static_cast<quint64>(steps)).times(m_divisor).value_or(Uint256());
    }

private:
    Uint256 m_divisor{1};
};

} // namespace

WalletChart::WalletChart(CustomerStore &store, client::TokenApi &api, QObject *parent)
    : ViewModel(store, parent), m_api(api), m_series(
                                                this, store.clock(), [this] { return m_api.series(m_days); },
                                                [this](const Result<TokenSeries> &answer) { take(answer); })
{
}

ViewModel::Status WalletChart::status() const
{
    const auto &reading = m_series.reading();
    return statusOf(reading, reading.value && reading.value->points.isEmpty());
}

ui::ErrorText WalletChart::error() const
{
    const auto &error = m_series.reading().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

QString WalletChart::cacheName() const
{
    return u"wallet_series_%1"_s.arg(m_days);
}

void WalletChart::setDays(int days)
{
    if (days != m_days) {
        m_days = days;
        m_series.forget();
        restore();
        m_series.read();
        rebuild();
        Q_EMIT changed();
    }
}

void WalletChart::forget()
{
    m_series.forget();
    m_isSimulated = false;
    rebuild();
}

void WalletChart::restore()
{
    const auto entry = store().cache().read(cacheName());
    if (auto saved = entry ? TokenSeries::fromJson(entry->data) : std::nullopt) {
        m_series.restore(*std::move(saved), entry->savedAt);
        rebuild();
    }
}

void WalletChart::setSimulated(bool isSimulated)
{
    m_isSimulated = isSimulated;
    Q_EMIT changed();
}

void WalletChart::take(const Result<TokenSeries> &answer)
{
    if (answer) {
        store().cache().write(cacheName(), answer->toJson());
        rebuild();
    }
    store().note(answer ? core::Outcome() : core::fail(answer.error()));
}

QList<WalletChart::Bucket> WalletChart::buckets() const
{
    const auto &series = m_series.reading().value;
    if (!series || series->points.isEmpty()) {
        return {};
    }
    const int step = m_days == kYear ? kWeek : 1;
    const QDate last = localDay(series->asOf);
    QList<Bucket> all;
    for (int ago = m_days - 1; ago >= 0; --ago) {
        if (ago % step == 0) {
            all.append({startOf(last.addDays(-ago - step + 1)), {}});
        }
    }
    auto point = series->points.cbegin();
    QString held;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const core::TimePoint end = startOf(last.addDays(-static_cast<int>(all.size() - 1 - at) * step + 1));
        for (; point != series->points.cend() && point->at < end; ++point) {
            held = point->units;
        }
        all[at].units = held;
    }
    return all;
}

void WalletChart::rebuild()
{
    m_buckets = buckets();
    m_bars.clear();
    m_lines.clear();
    m_marks.clear();
    Uint256 most;
    for (const Bucket &bucket : std::as_const(m_buckets)) {
        most = std::max(most, unitsOf(bucket.units));
    }
    const ChartUnits chart(most);
    const ui::ChartScale axis(chart.stepsOf(most));
    for (const Bucket &bucket : std::as_const(m_buckets)) {
        const bool isKnown = !bucket.units.isEmpty();
        const Uint256 units = unitsOf(bucket.units);
        const QString when = ui::dateText(bucket.start);
        const QString value = isKnown ? ui::tokenAmountText(core::tokenText(units)) : tr("Not known");
        m_bars.append(QVariantMap{{u"share"_s, isKnown ? axis.share(chart.stepsOf(units)) : -1.0},
                                  {u"when"_s, when},
                                  {u"value"_s, value},
                                  //: of a bar of a chart: when, how much
                                  {u"spoken"_s, tr("%1: %2").arg(when, value)}});
    }
    for (int line = 1; line <= axis.lines(); ++line) {
        m_lines.append(ui::decimalText(core::tokenText(chart.unitsOf(axis.valueAt(line)))));
    }
    constexpr int kMarks = 4;
    const qsizetype end = m_buckets.size() - 1;
    for (int mark = 0; mark < kMarks && end >= kMarks; ++mark) {
        const qsizetype at = end * mark / (kMarks - 1);
        m_marks.append(
            QVariantMap{{u"index"_s, static_cast<int>(at)}, {u"text"_s, ui::dayText(m_buckets.at(at).start)}});
    }
    Q_EMIT barsChanged();
}

QVariantList WalletChart::ranges() const
{
    return {QVariantMap{{u"value"_s, 30}, {u"text"_s, tr("30 days")}},
            QVariantMap{{u"value"_s, 90}, {u"text"_s, tr("90 days")}},
            QVariantMap{{u"value"_s, kYear}, {u"text"_s, tr("A year")}}};
}

QString WalletChart::range() const
{
    return m_days == kYear ? tr("DOTM held at the end of each week of the last year")
                           : tr("DOTM held at the end of each of the last %n day(s)", nullptr, m_days);
}

QString WalletChart::nothing() const
{
    const bool isNothing = !m_buckets.isEmpty() &&
                           std::ranges::all_of(m_buckets, [](const Bucket &bucket) { return bucket.units == "0"_L1; });
    return isNothing ? tr("Nothing was held in this time.") : QString();
}

Provenance WalletChart::provenanceNow() const
{
    const auto &reading = m_series.reading();
    return reading.value ? provenance(reading.value->asOf, reading.isSaved, m_isSimulated, tr("from the chain"))
                         : Provenance();
}

QString WalletChart::csv() const
{
    QString text = u"from_utc,dotm\r\n"_s;
    for (const Bucket &bucket : m_buckets) {
        const QString held = bucket.units.isEmpty() ? QString() : core::tokenText(unitsOf(bucket.units));
        text += contract::timeToJson(bucket.start).toString() + u',' + held + u"\r\n"_s;
    }
    return text;
}

} // namespace dotm::customer
