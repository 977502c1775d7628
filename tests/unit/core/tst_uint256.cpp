// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/tokenamount.h"
#include "core/uint256.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::core;

namespace {

constexpr auto kMost = "115792089237316195423570985008687907853269984665640564039457584007913129639935"_L1;

Uint256 number(const QString &decimal)
{
    return Uint256::fromDecimal(decimal).value();
}

QString shown(const std::optional<Uint256> &value)
{
    return value ? value->toDecimal() : u"none"_s;
}

} // namespace

class Uint256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_isWrittenInEveryForm_data();
    void number_isWrittenInEveryForm();
    void decimal_notANumber_isRefused_data();
    void decimal_notANumber_isRefused();
    void quantity_notStrict_isRefused_data();
    void quantity_notStrict_isRefused();
    void bytes_moreThan32_areRefused();
    void order_isThatOfNumbers();
    void arithmetic_isExact();
    void arithmetic_thatDoesNotFit_isNone();
    void u64_onlyWhenItFits();
    void amount_isWrittenExactly_data();
    void amount_isWrittenExactly();
    void amountText_notExact_isRefused_data();
    void amountText_notExact_isRefused();
    void reward_ofTwentyDollars_isExact();
};

void Uint256Test::number_isWrittenInEveryForm_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QByteArray>("minimal");
    QTest::newRow("zero") << u"0"_s << u"0x0"_s << QByteArray();
    QTest::newRow("one") << u"1"_s << u"0x1"_s << QByteArray("01");
    QTest::newRow("byte") << u"255"_s << u"0xff"_s << QByteArray("ff");
    QTest::newRow("odd digits") << u"256"_s << u"0x100"_s << QByteArray("0100");
    QTest::newRow("reward") << u"10330000000000000000"_s << u"0x8f5b8844f1c90000"_s << QByteArray("8f5b8844f1c90000");
    QTest::newRow("over 64 bits") << u"18446744073709551616"_s << u"0x10000000000000000"_s
                                  << QByteArray("010000000000000000");
    QTest::newRow("cap") << u"10333333000000000000000000"_s << u"0x88c2b1ab8b35b9d340000"_s
                         << QByteArray("088c2b1ab8b35b9d340000");
    QTest::newRow("most") << QString(kMost) << "0x"_L1 + QString(64, u'f') << QByteArray(64, 'f');
}

void Uint256Test::number_isWrittenInEveryForm()
{
    QFETCH(const QString, decimal);
    QFETCH(const QString, quantity);
    QFETCH(const QByteArray, minimal);
    const Uint256 value = number(decimal);
    QCOMPARE(value.toDecimal(), decimal);
    QCOMPARE(value.toQuantity(), quantity);
    QCOMPARE(value.toMinimalBytes().toHex(), minimal);
    QCOMPARE(value.toBytes32().toHex(), minimal.rightJustified(64, '0'));
    QVERIFY(Uint256::fromQuantity(quantity) == value);
    QVERIFY(Uint256::fromBytes(value.toBytes32()) == value);
    QVERIFY(Uint256::fromBytes(value.toMinimalBytes()) == value);
    QCOMPARE(value.isZero(), decimal == "0"_L1);
}

void Uint256Test::decimal_notANumber_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("sign") << u"-1"_s;
    QTest::newRow("plus") << u"+1"_s;
    QTest::newRow("point") << u"1.0"_s;
    QTest::newRow("exponent") << u"1e3"_s;
    QTest::newRow("space") << u" 1"_s;
    QTest::newRow("other digits") << u"\u0661"_s;
    QTest::newRow("one too many")
        << u"115792089237316195423570985008687907853269984665640564039457584007913129639936"_s;
    QTest::newRow("79 digits") << QString(79, u'1');
    QTest::newRow("very long") << QString(100'000, u'9');
}

void Uint256Test::decimal_notANumber_isRefused()
{
    QFETCH(const QString, text);
    QCOMPARE(shown(Uint256::fromDecimal(text)), u"none"_s);
}

void Uint256Test::quantity_notStrict_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("data") << u"0x"_s;
    QTest::newRow("no prefix") << u"1"_s;
    QTest::newRow("upper prefix") << u"0X1"_s;
    QTest::newRow("leading zero") << u"0x01"_s;
    QTest::newRow("two zeros") << u"0x00"_s;
    QTest::newRow("not hex") << u"0x1g"_s;
    QTest::newRow("sign") << u"0x-1"_s;
    QTest::newRow("257 bits") << "0x1"_L1 + QString(64, u'0');
}

void Uint256Test::quantity_notStrict_isRefused()
{
    QFETCH(const QString, text);
    QCOMPARE(shown(Uint256::fromQuantity(text)), u"none"_s);
}

void Uint256Test::bytes_moreThan32_areRefused()
{
    QCOMPARE(shown(Uint256::fromBytes(QByteArray(33, '\0'))), u"none"_s);
    QCOMPARE(shown(Uint256::fromBytes(QByteArray())), u"0"_s);
    QCOMPARE(shown(Uint256::fromBytes(QByteArray::fromHex("000100"))), u"256"_s);
}

void Uint256Test::order_isThatOfNumbers()
{
    const QStringList rising{u"0"_s,
                             u"1"_s,
                             u"18446744073709551615"_s,
                             u"18446744073709551616"_s,
                             u"340282366920938463463374607431768211456"_s,
                             QString(kMost)};
    for (qsizetype i = 1; i < rising.size(); ++i) {
        QVERIFY(number(rising.at(i - 1)) < number(rising.at(i)));
        QVERIFY(number(rising.at(i)) > number(rising.at(i - 1)));
        QVERIFY(number(rising.at(i)) == number("000"_L1 + rising.at(i).left(70) + rising.at(i).mid(70)) ||
                rising.at(i).size() > 70);
    }
    static_assert(Uint256(2) > Uint256(1) && Uint256() == Uint256(0));
}

void Uint256Test::arithmetic_isExact()
{
    const Uint256 carry(std::numeric_limits<quint64>::max());
    QCOMPARE(shown(carry.plus(Uint256(1))), u"18446744073709551616"_s);
    QCOMPARE(shown(number(u"18446744073709551616"_s).minus(Uint256(1))), u"18446744073709551615"_s);
    QCOMPARE(shown(carry.times(carry)), u"340282366920938463426481119284349108225"_s);
    QCOMPARE(shown(number(kMost).dividedBy(Uint256(10))),
             u"11579208923731619542357098500868790785326998466564056403945758400791312963993"_s);
    QCOMPARE(shown(Uint256(7).dividedBy(Uint256(8))), u"0"_s);
    QCOMPARE(shown(number(kMost).minus(number(kMost))), u"0"_s);
}

void Uint256Test::arithmetic_thatDoesNotFit_isNone()
{
    QCOMPARE(shown(number(kMost).plus(Uint256(1))), u"none"_s);
    QCOMPARE(shown(number(kMost).plus(number(kMost))), u"none"_s);
    QCOMPARE(shown(Uint256(1).minus(Uint256(2))), u"none"_s);
    QCOMPARE(shown(number(kMost).times(Uint256(2))), u"none"_s);
    QCOMPARE(shown(number(kMost).times(number(kMost))), u"none"_s);
    QCOMPARE(shown(Uint256(1).dividedBy(Uint256())), u"none"_s);
}

void Uint256Test::u64_onlyWhenItFits()
{
    QCOMPARE(Uint256(42).toU64(), std::optional<quint64>(42));
    QCOMPARE(number(u"18446744073709551615"_s).toU64(), std::optional(std::numeric_limits<quint64>::max()));
    QCOMPARE(number(u"18446744073709551616"_s).toU64(), std::optional<quint64>());
}

void Uint256Test::amount_isWrittenExactly_data()
{
    QTest::addColumn<QString>("units");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << u"0"_s << 18 << u"0"_s;
    QTest::newRow("least") << u"1"_s << 18 << u"0.000000000000000001"_s;
    QTest::newRow("reward of twenty dollars") << u"2066000000000000000"_s << 18 << u"2.066"_s;
    QTest::newRow("one") << u"1000000000000000000"_s << 18 << u"1"_s;
    QTest::newRow("ten") << u"10000000000000000000"_s << 18 << u"10"_s;
    QTest::newRow("cap") << u"10333333000000000000000000"_s << 18 << u"10333333"_s;
    QTest::newRow("no decimals") << u"1200"_s << 0 << u"1200"_s;
    QTest::newRow("gwei") << u"1500000000"_s << 9 << u"1.5"_s;
    QTest::newRow("most") << QString(kMost) << 18
                          << u"115792089237316195423570985008687907853269984665640564039457.584007913129639935"_s;
}

void Uint256Test::amount_isWrittenExactly()
{
    QFETCH(const QString, units);
    QFETCH(const int, decimals);
    QFETCH(const QString, text);
    QCOMPARE(tokenText(number(units), decimals), text);
    QCOMPARE(shown(tokenUnits(text, decimals)), units);
}

void Uint256Test::amountText_notExact_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("point alone") << u"."_s;
    QTest::newRow("nothing before the point") << u".5"_s;
    QTest::newRow("nothing behind the point") << u"5."_s;
    QTest::newRow("two points") << u"1.2.3"_s;
    QTest::newRow("comma") << u"1,5"_s;
    QTest::newRow("grouping") << u"1 000"_s;
    QTest::newRow("negative") << u"-1"_s;
    QTest::newRow("exponent") << u"1e18"_s;
    QTest::newRow("hex") << u"0x10"_s;
    QTest::newRow("19 decimals") << u"0.0000000000000000001"_s;
    QTest::newRow("19 decimals of nothing") << u"1.0000000000000000000"_s;
    QTest::newRow("too large") << QString(kMost);
}

void Uint256Test::amountText_notExact_isRefused()
{
    QFETCH(const QString, text);
    QCOMPARE(shown(tokenUnits(text)), u"none"_s);
}

void Uint256Test::reward_ofTwentyDollars_isExact()
{
    const Uint256 purchase = *tokenUnits(u"20");
    const auto reward = purchase.times(Uint256(1033))->dividedBy(Uint256(10'000));
    QCOMPARE(tokenText(*reward), u"2.066"_s);
}

QTEST_GUILESS_MAIN(Uint256Test)
#include "tst_uint256.moc"
