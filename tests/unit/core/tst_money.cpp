// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/money.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::core;

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amount_isWrittenExactly_data();
    void amount_isWrittenExactly();
    void equality_needsAmountAndCurrency();
};

void MoneyTest::amount_isWrittenExactly_data()
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("display");
    QTest::newRow("zero") << qint64(0) << u"USD"_s << u"0.00"_s << u"$0.00"_s;
    QTest::newRow("one cent") << qint64(1) << u"USD"_s << u"0.01"_s << u"$0.01"_s;
    QTest::newRow("ten cents") << qint64(10) << u"USD"_s << u"0.10"_s << u"$0.10"_s;
    QTest::newRow("dollar") << qint64(100) << u"USD"_s << u"1.00"_s << u"$1.00"_s;
    QTest::newRow("thousands") << qint64(123456789) << u"USD"_s << u"1234567.89"_s << u"$1234567.89"_s;
    QTest::newRow("minus one cent") << qint64(-1) << u"USD"_s << u"-0.01"_s << u"-$0.01"_s;
    QTest::newRow("minus dollars") << qint64(-12345) << u"USD"_s << u"-123.45"_s << u"-$123.45"_s;
    QTest::newRow("least dollars") << least << u"USD"_s << u"-92233720368547758.08"_s << u"-$92233720368547758.08"_s;
    QTest::newRow("most dollars") << most << u"USD"_s << u"92233720368547758.07"_s << u"$92233720368547758.07"_s;
    QTest::newRow("canadian") << qint64(250) << u"CAD"_s << u"2.50"_s << u"2.50 CAD"_s;
    QTest::newRow("yen") << qint64(1500) << u"JPY"_s << u"1500"_s << u"1500 JPY"_s;
    QTest::newRow("minus yen") << qint64(-5) << u"JPY"_s << u"-5"_s << u"-5 JPY"_s;
    QTest::newRow("least yen") << least << u"JPY"_s << u"-9223372036854775808"_s << u"-9223372036854775808 JPY"_s;
    QTest::newRow("dinar") << qint64(1500) << u"KWD"_s << u"1.500"_s << u"1.500 KWD"_s;
    QTest::newRow("fils") << qint64(5) << u"KWD"_s << u"0.005"_s << u"0.005 KWD"_s;
    QTest::newRow("minus fils") << qint64(-5) << u"KWD"_s << u"-0.005"_s << u"-0.005 KWD"_s;
}

void MoneyTest::amount_isWrittenExactly()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, currency);
    QFETCH(const QString, plain);
    QFETCH(const QString, display);
    QCOMPARE(plainDecimal({minor, currency}), plain);
    QCOMPARE(displayText({minor, currency}), display);
}

void MoneyTest::equality_needsAmountAndCurrency()
{
    const Money dollar{100, u"USD"_s};
    QVERIFY(dollar == (Money{100, u"USD"_s}));
    QVERIFY(dollar != (Money{101, u"USD"_s}));
    QVERIFY(dollar != (Money{100, u"CAD"_s}));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
