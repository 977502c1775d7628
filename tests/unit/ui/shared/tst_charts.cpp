// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/barchart.h"
#include "ui/shared/chartscale.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using ui::BarChart;
using ui::ChartScale;

class ChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scale_hasRoundStepsAndAtMostFourLines_data();
    void scale_hasRoundStepsAndAtMostFourLines();
    void scale_alwaysCoversTheHighestValue();
    void share_isOfTheHighestLine();
    void bars_standOnTheZeroLineFromTheLeft();
    void bar_ofASmallValue_isSeen_ofNothingIsNot();
    void steps_touch_whateverTheWidth();
    void indexAt_findsTheColumn_alsoBeyondTheEnds();
    void empty_hasNoColumns();
};

void ChartsTest::scale_hasRoundStepsAndAtMostFourLines_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<int>("lines");
    const auto row = [](const char *name, qint64 most, qint64 step, int lines) {
        QTest::newRow(name) << most << step << lines;
    };
    row("nothing", 0, 1, 0);
    row("below zero", -5, 1, 0);
    row("one", 1, 1, 1);
    row("four", 4, 1, 4);
    row("five", 5, 2, 3);
    row("nine", 9, 5, 2);
    row("ten", 10, 5, 2);
    row("eleven", 11, 5, 3);
    row("a full hour", 100, 50, 2);
    row("87", 87, 50, 2);
    row("a dollar in cents", 100, 50, 2);
    row("4,218.00 in cents", 421'800, 200'000, 3);
    row("a million", 1'000'000, 500'000, 2);
    row("five trillion and one", 5'000'000'000'001, 2'000'000'000'000, 3);
    row("more than any", std::numeric_limits<qint64>::max(), 1'000'000'000'000'000'000, 4);
}

void ChartsTest::scale_hasRoundStepsAndAtMostFourLines()
{
    QFETCH(const qint64, most);
    QFETCH(const qint64, step);
    QFETCH(const int, lines);
    const ChartScale scale(most);
    QCOMPARE(scale.step(), step);
    QCOMPARE(scale.lines(), lines);
}

void ChartsTest::scale_alwaysCoversTheHighestValue()
{
    for (qint64 most = 1; most < 1'000'000'000'000'000; most = most * 3 + 1) {
        const ChartScale scale(most);
        QVERIFY(scale.lines() >= 1 && scale.lines() <= ChartScale::kMostLines);
        QVERIFY(scale.valueAt(scale.lines()) >= most);
        QVERIFY(scale.valueAt(scale.lines() - 1) < most); // and no line too many
    }
}

void ChartsTest::share_isOfTheHighestLine()
{
    const ChartScale scale(87);
    QCOMPARE(scale.share(0), 0.0);
    QCOMPARE(scale.share(-3), 0.0);
    QCOMPARE(scale.share(50), 0.5);
    QCOMPARE(scale.share(100), 1.0);
    QCOMPARE(scale.share(1'000), 1.0);
    QCOMPARE(ChartScale(0).share(7), 0.0);
}

void ChartsTest::bars_standOnTheZeroLineFromTheLeft()
{
    BarChart chart;
    chart.setSize(QSizeF(400, 101));
    chart.setProperty("shares", QVariant::fromValue(QList<qreal>{0.0, 0.5, 1.0, 0.25}));
    QCOMPARE(chart.barRect(1), QRectF(125, 50, 50, 50));
    QCOMPARE(chart.barRect(2), QRectF(225, 0, 50, 100));
    QCOMPARE(chart.barRect(3).bottom(), 100.0);
    QCOMPARE(chart.centerOf(0), 50.0);
}

void ChartsTest::bar_ofASmallValue_isSeen_ofNothingIsNot()
{
    BarChart chart;
    chart.setSize(QSizeF(400, 101));
    chart.setProperty("shares", QVariant::fromValue(QList<qreal>{0.0, 0.0001, -1.0}));
    QVERIFY(chart.barRect(0).isEmpty());
    QCOMPARE(chart.barRect(1).height(), 2.0);
    QVERIFY(chart.barRect(2).isEmpty());
    QVERIFY(chart.barRect(3).isEmpty()); // there is none
}

void ChartsTest::steps_touch_whateverTheWidth()
{
    BarChart chart;
    chart.setSize(QSizeF(101, 101));
    chart.setProperty("stepped", true);
    chart.setProperty("shares", QVariant::fromValue(QList<qreal>{0.0, 0.5, 1.0, -1.0, 0.25, 0.25, 0.25}));
    for (int index = 1; index < 7; ++index) {
        if (index != 3 && index != 4) {
            QCOMPARE(chart.barRect(index).left(), chart.barRect(index - 1).right());
        }
    }
    QVERIFY(!chart.barRect(0).isNull()); // nothing held is known
    QVERIFY(chart.barRect(3).isNull());
    QCOMPARE(chart.barRect(6).right(), 101.0);
}

void ChartsTest::indexAt_findsTheColumn_alsoBeyondTheEnds()
{
    BarChart chart;
    chart.setSize(QSizeF(400, 100));
    chart.setProperty("shares", QVariant::fromValue(QList<qreal>{0.0, 0.5, 1.0, 0.25}));
    QCOMPARE(chart.indexAt(0), 0);
    QCOMPARE(chart.indexAt(99.9), 0);
    QCOMPARE(chart.indexAt(100), 1);
    QCOMPARE(chart.indexAt(-20), 0);
    QCOMPARE(chart.indexAt(4'000), 3);
}

void ChartsTest::empty_hasNoColumns()
{
    BarChart chart;
    chart.setSize(QSizeF(400, 100));
    QCOMPARE(chart.indexAt(10), -1);
}

QTEST_GUILESS_MAIN(ChartsTest)
#include "tst_charts.moc"
