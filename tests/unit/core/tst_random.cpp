// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "core/random.h"
#include "support/fakeclock.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::core;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uuid7_hasVersionVariantAndTime();
    void uuid7_sortsByTime();
    void uuid7_inOneMillisecond_isUnique();
    void uuid7_takesEveryFreeBitFromRandomness();
    void systemRandom_givesTheAskedLength_data();
    void systemRandom_givesTheAskedLength();
    void systemRandom_doesNotRepeat();
    void unit_staysInRange();
    void randomToken_isUrlSafeAndLongEnough();
};

void RandomTest::uuid7_hasVersionVariantAndTime()
{
    static const QRegularExpression shape(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    dotm::test::FakeClock clock;
    dotm::test::SeededRandom random;
    for (int i = 0; i < 200; ++i) {
        const QString id = uuid7(clock, random);
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
        const QString time = id.left(8) + id.mid(9, 4);
        QCOMPARE(time.toLongLong(nullptr, 16), toMs(clock.now()));
    }
}

void RandomTest::uuid7_sortsByTime()
{
    dotm::test::FakeClock clock;
    dotm::test::SeededRandom random;
    QString before;
    for (const auto step : {1, 1, 255, 256, 65536, 86400000}) {
        const QString id = uuid7(clock, random);
        QVERIFY2(before < id, qPrintable(before + u" against "_s + id));
        before = id;
        clock.advance(std::chrono::milliseconds(step));
    }
}

void RandomTest::uuid7_inOneMillisecond_isUnique()
{
    dotm::test::FakeClock clock;
    SystemRandom random;
    QSet<QString> seen;
    for (int i = 0; i < 20000; ++i) {
        seen.insert(uuid7(clock, random));
    }
    QCOMPARE(seen.size(), 20000);
}

void RandomTest::uuid7_takesEveryFreeBitFromRandomness()
{
    class Constant final : public Random
    {
    public:
        explicit Constant(char byte) : m_byte(byte) {}
        [[nodiscard]] QByteArray bytes(qsizetype count) override { return QByteArray(count, m_byte); }
        [[nodiscard]] double unit() override { return 0; }

    private:
        char m_byte;
    };
    dotm::test::FakeClock clock;
    Constant zeros('\0');
    Constant ones('\xff');
    QCOMPARE(uuid7(clock, zeros).mid(14), u"7000-8000-000000000000"_s);
    QCOMPARE(uuid7(clock, ones).mid(14), u"7fff-bfff-ffffffffffff"_s);
}

void RandomTest::systemRandom_givesTheAskedLength_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 3, 4, 5, 16, 33}) {
        QTest::addRow("%d", count) << count;
    }
}

void RandomTest::systemRandom_givesTheAskedLength()
{
    QFETCH(const int, count);
    QCOMPARE(SystemRandom().bytes(count).size(), count);
}

void RandomTest::systemRandom_doesNotRepeat()
{
    SystemRandom random;
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(random.bytes(16));
    }
    QCOMPARE(seen.size(), 1000);
}

void RandomTest::unit_staysInRange()
{
    SystemRandom random;
    for (int i = 0; i < 1000; ++i) {
        const double value = random.unit();
        QVERIFY(value >= 0 && value < 1);
    }
}

void RandomTest::randomToken_isUrlSafeAndLongEnough()
{
    static const QRegularExpression shape(u"^[A-Za-z0-9_-]{43}$"_s);
    SystemRandom random;
    const QString token = randomToken(random);
    QVERIFY(shape.match(token).hasMatch());
    QVERIFY(token != randomToken(random));
}

QTEST_GUILESS_MAIN(RandomTest)
#include "tst_random.moc"
