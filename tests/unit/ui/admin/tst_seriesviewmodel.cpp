// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "adminworld.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using admin::SeriesViewModel;
using test::AdminWorld;
using Values = QList<std::optional<qint64>>;

namespace {

contract::Series seriesOf(const QString &name, std::chrono::hours size, qsizetype count, core::TimePoint now)
{
    contract::Series series;
    series.name = name;
    series.countedAt = now;
    const core::TimePoint first = now - 30min - (count - 1) * size; // 09:00 of the world's 09:30
    for (qsizetype index = 0; index < count; ++index) {
        series.buckets.append({first + index * size, first + (index + 1) * size, index == count - 1});
    }
    return series;
}

/// The world with the Overview on screen.
struct Page
{
    explicit Page(const std::function<void(AdminWorld &)> &prepare)
    {
        prepare(world);
        models = world.open();
        models->overview()->setShown(true);
    }
    AdminWorld world;
    std::unique_ptr<admin::AdminModels> models;
};

} // namespace

class TstSeriesViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hidden_readsNothing();
    void hours_areAskedOfTheLast24InTheZoneOfThisComputer();
    void days_areAskedFromTheirLocalMidnight();
    void nothing_isZeroBarsAndASentence();
    void counts_haveBarsLinesMarksAndASum();
    void money_isDrawnOneCurrencyAtATime();
    void notRecorded_isNoBarAndSaysSo();
    void hourThatComesTwice_isToldWithItsZone();
    void unreachableLater_keepsTheOldValuesAsCached();
    void oneThatFails_leavesTheOthersAlone();
    void sameAnswer_makesNoNewBars();
    void csv_isNumbersAndEmptyWhereNotRecorded();
};

void TstSeriesViewModel::initTestCase()
{
    qputenv("TZ", "Europe/Madrid");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TstSeriesViewModel::hidden_readsNothing()
{
    AdminWorld world;
    const auto models = world.open();
    QTRY_COMPARE(models->overview()->view(), u"ready"_s);
    QCOMPARE(world.callsTo(u"/series"_s), 0);
}

void TstSeriesViewModel::hours_areAskedOfTheLast24InTheZoneOfThisComputer()
{
    const Page page([](AdminWorld &) {});
    QTRY_COMPARE(page.world.callsTo(u"/series"_s), 4);
    const QUrlQuery query = page.world.seriesQuery(u"activations"_s);
    QCOMPARE(query.queryItemValue(u"bucket"_s), u"hour"_s);
    QCOMPARE(query.queryItemValue(u"zone"_s, QUrl::FullyDecoded), u"Europe/Madrid"_s);
    QCOMPARE(query.queryItemValue(u"from"_s, QUrl::FullyDecoded), u"2026-01-14T10:30:00.000Z"_s);
}

void TstSeriesViewModel::days_areAskedFromTheirLocalMidnight()
{
    const Page page([](AdminWorld &) {});
    QTRY_COMPARE(page.world.callsTo(u"/series"_s), 4);
    const QUrlQuery query = page.world.seriesQuery(u"revenue"_s);
    QCOMPARE(query.queryItemValue(u"bucket"_s), u"day"_s);
    QCOMPARE(query.queryItemValue(u"from"_s, QUrl::FullyDecoded), u"2025-12-16T23:00:00.000Z"_s); // 17 December
}

void TstSeriesViewModel::nothing_isZeroBarsAndASentence()
{
    const Page page([](AdminWorld &world) {
        contract::Series series = seriesOf(u"activations"_s, 1h, 24, world.clock.now());
        series.lines.append({{}, Values(24, 0)});
        world.series.insert(series.name, series);
        world.series.insert(u"revenue"_s, seriesOf(u"revenue"_s, 24h, 30, world.clock.now()));
    });
    SeriesViewModel *model = page.models->overview()->activations();
    QTRY_COMPARE(model->view(), u"ready"_s);
    QCOMPARE(model->bars().size(), 24);
    QCOMPARE(model->bars().first().toMap().value(u"share"_s).toDouble(), 0.0);
    QCOMPARE(model->nothing(), u"No activation in these 24 hours."_s);
    QVERIFY(model->lines().isEmpty());
    QCOMPARE(model->sum(), u"0"_s);
    SeriesViewModel *money = page.models->overview()->revenue();
    QTRY_COMPARE(money->view(), u"ready"_s);
    QCOMPARE(money->sum(), u"$0.00"_s);
    QCOMPARE(money->bars().size(), 30);
    QCOMPARE(money->bars().first().toMap().value(u"value"_s).toString(), u"$0.00"_s);
}

void TstSeriesViewModel::counts_haveBarsLinesMarksAndASum()
{
    const Page page([](AdminWorld &world) {
        contract::Series series = seriesOf(u"activations"_s, 1h, 24, world.clock.now());
        series.lines.append({{}, Values(24, 2)});
        series.lines.first().values[0] = 87;
        world.series.insert(series.name, series);
    });
    SeriesViewModel *model = page.models->overview()->activations();
    QTRY_COMPARE(model->view(), u"ready"_s);
    QCOMPARE(model->sum(), u"133"_s);
    QCOMPARE(model->lines(), (QStringList{u"50"_s, u"100"_s}));
    QCOMPARE(model->running(), 23);
    const QVariantMap last = model->bars().last().toMap();
    QCOMPARE(last.value(u"value"_s).toString(), u"2 so far"_s);
    QVERIFY(last.value(u"spoken"_s).toString().endsWith(u": 2 so far"_s));
    QCOMPARE(model->bars().first().toMap().value(u"share"_s).toDouble(), 0.87);
    QCOMPARE(model->marks().first().toMap().value(u"index"_s).toInt(), 0);
    QCOMPARE(model->marks().last().toMap().value(u"text"_s).toString(), u"now"_s);
    QVERIFY(model->nothing().isEmpty());
    QCOMPARE(model->provenanceNow().certainty, u"confirmed"_s);
}

void TstSeriesViewModel::money_isDrawnOneCurrencyAtATime()
{
    const Page page([](AdminWorld &world) {
        contract::Series series = seriesOf(u"revenue"_s, 24h, 2, world.clock.now());
        series.lines = {{u"CAD"_s, {137, 0}}, {u"USD"_s, {0, 400}}};
        world.series.insert(series.name, series);
    });
    SeriesViewModel *model = page.models->overview()->revenue();
    QTRY_COMPARE(model->view(), u"ready"_s);
    QCOMPARE(model->sum(), u"1.37 CAD + $4.00"_s);
    QCOMPARE(model->currencies(), (QStringList{u"CAD"_s, u"USD"_s}));
    QCOMPARE(model->currency(), u"USD"_s);
    QCOMPARE(model->lines(), (QStringList{u"$1"_s, u"$2"_s, u"$3"_s, u"$4"_s}));
    model->setCurrency(u"CAD"_s);
    QCOMPARE(model->bars().first().toMap().value(u"value"_s).toString(), u"1.37 CAD"_s);
    QCOMPARE(model->lines(), (QStringList{u"0.50"_s, u"1.00"_s, u"1.50"_s}));
}

void TstSeriesViewModel::notRecorded_isNoBarAndSaysSo()
{
    const Page page([](AdminWorld &world) {
        contract::Series series = seriesOf(u"usage"_s, 24h, 2, world.clock.now());
        series.lines.append({{}, {std::nullopt, 42}});
        world.series.insert(series.name, series);
    });
    SeriesViewModel *model = page.models->overview()->usage();
    QTRY_COMPARE(model->view(), u"ready"_s);
    QVERIFY(model->bars().first().toMap().value(u"share"_s).toDouble() < 0);
    QCOMPARE(model->bars().first().toMap().value(u"value"_s).toString(), u"not recorded"_s);
    QCOMPARE(model->sum(), u"42"_s);
}

void TstSeriesViewModel::hourThatComesTwice_isToldWithItsZone()
{
    const Page page([](AdminWorld &world) {
        world.clock.set(core::fromMs(QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC).toMSecsSinceEpoch()));
        contract::Series series = seriesOf(u"activations"_s, 1h, 3, world.clock.now());
        series.lines.append({{}, {1, 2, 3}});
        world.series.insert(series.name, series);
    });
    SeriesViewModel *model = page.models->overview()->activations();
    QTRY_COMPARE(model->view(), u"ready"_s);
    const QString summer = model->bars().at(1).toMap().value(u"when"_s).toString();
    const QString winter = model->bars().at(2).toMap().value(u"when"_s).toString();
    QVERIFY2(summer != winter, qPrintable(summer));
    QVERIFY2(summer.endsWith(u"CEST"_s) && winter.endsWith(u"CET"_s), qPrintable(summer + winter));
}

void TstSeriesViewModel::unreachableLater_keepsTheOldValuesAsCached()
{
    Page page([](AdminWorld &world) {
        contract::Series series = seriesOf(u"signups"_s, 24h, 2, world.clock.now());
        series.lines.append({{}, {1, 2}});
        world.series.insert(series.name, series);
    });
    SeriesViewModel *model = page.models->overview()->signups();
    QTRY_COMPARE(model->view(), u"ready"_s);
    page.world.isReachable = false;
    page.world.clock.advance(10min);
    page.models->refresh();
    QTRY_VERIFY(model->isOffline());
    QCOMPARE(model->view(), u"ready"_s);
    QCOMPARE(model->sum(), u"3"_s);
    QCOMPARE(model->provenanceNow().certainty, u"cached"_s);
    QVERIFY(model->provenanceNow().isOld);
}

void TstSeriesViewModel::oneThatFails_leavesTheOthersAlone()
{
    const Page page([](AdminWorld &world) {
        contract::Series series = seriesOf(u"signups"_s, 24h, 1, world.clock.now());
        series.lines.append({{}, {1}});
        world.series.insert(series.name, series);
    });
    QTRY_COMPARE(page.models->overview()->signups()->view(), u"ready"_s);
    QTRY_COMPARE(page.models->overview()->revenue()->view(), u"error"_s);
    QVERIFY(!page.models->overview()->revenue()->error().isEmpty());
    QCOMPARE(page.models->overview()->view(), u"ready"_s);
}

void TstSeriesViewModel::sameAnswer_makesNoNewBars()
{
    Page page([](AdminWorld &world) {
        contract::Series series = seriesOf(u"signups"_s, 24h, 2, world.clock.now());
        series.lines.append({{}, {1, 2}});
        world.series.insert(series.name, series);
    });
    SeriesViewModel *model = page.models->overview()->signups();
    QTRY_COMPARE(model->view(), u"ready"_s);
    QTRY_VERIFY(!model->isReading());
    QSignalSpy bars(model, &SeriesViewModel::barsChanged);
    const int calls = page.world.callsTo(u"/series"_s);
    page.models->refresh();
    QTRY_COMPARE(page.world.callsTo(u"/series"_s), calls + 4);
    QTRY_VERIFY(!model->isReading());
    QVERIFY(bars.isEmpty());
    page.world.series[u"signups"_s].lines.first().values[1] = 7;
    page.models->refresh();
    QTRY_COMPARE(bars.size(), 1);
    QCOMPARE(model->sum(), u"8"_s);
}

void TstSeriesViewModel::csv_isNumbersAndEmptyWhereNotRecorded()
{
    const Page page([](AdminWorld &world) {
        contract::Series series = seriesOf(u"revenue"_s, 24h, 2, world.clock.now());
        series.lines = {{u"JPY"_s, {std::nullopt, 7}}, {u"USD"_s, {0, 421'800}}};
        world.series.insert(series.name, series);
    });
    SeriesViewModel *model = page.models->overview()->revenue();
    QTRY_COMPARE(model->view(), u"ready"_s);
    QCOMPARE(model->csv(), u"from_utc,to_utc,revenue_JPY,revenue_USD\r\n"
                           "2026-01-14T09:00:00.000Z,2026-01-15T09:00:00.000Z,,0.00\r\n"
                           "2026-01-15T09:00:00.000Z,2026-01-16T09:00:00.000Z,7,4218.00\r\n"_s);
}

QTEST_GUILESS_MAIN(TstSeriesViewModel)
#include "tst_seriesviewmodel.moc"
