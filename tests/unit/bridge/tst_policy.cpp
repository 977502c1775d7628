// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/policy.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using namespace dotm::bridge;
using Kind = Verdict::Kind;

namespace {

const core::TimePoint kNow{std::chrono::hours(500'000)};
const core::Money kDollar{100, u"USD"_s};
const core::Money kNothing{0, u"USD"_s};

Standing standing()
{
    Standing result;
    result.now = kNow;
    return result;
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reading_neverAsks();
    void changing_asksUnlessAllowed();
    void money_asksUnlessAllowed();
    void money_upToTheLimit_isAskedAndBeyondItRefused();
    void money_inAnotherCurrency_isRefused();
    void limits_goBeforePermissions_data();
    void limits_goBeforePermissions();
    void until_endsAtTheVeryMoment();
};

void PolicyTest::reading_neverAsks()
{
    QCOMPARE(judge(ToolKind::Read, kNothing, standing(), false).kind, Kind::Go);
}

void PolicyTest::changing_asksUnlessAllowed()
{
    QCOMPARE(judge(ToolKind::Change, kNothing, standing(), false).kind, Kind::Ask);
    QCOMPARE(judge(ToolKind::Change, kNothing, standing(), true).kind, Kind::Go);
}

void PolicyTest::money_asksUnlessAllowed()
{
    QCOMPARE(judge(ToolKind::Money, kDollar, standing(), false).kind, Kind::Ask);
    QCOMPARE(judge(ToolKind::Money, kDollar, standing(), true).kind, Kind::Go);
}

void PolicyTest::money_upToTheLimit_isAskedAndBeyondItRefused()
{
    Standing now = standing();
    now.limits.perDay = {500, u"USD"_s};
    now.spentToday = 400;
    QCOMPARE(judge(ToolKind::Money, kDollar, now, false).kind, Kind::Ask);
    now.spentToday = 401;
    const Verdict verdict = judge(ToolKind::Money, kDollar, now, false);
    QCOMPARE(verdict.kind, Kind::Refuse);
    QCOMPARE(verdict.reason, u"money"_s);
    QVERIFY(verdict.sentence.contains(u"$1.00"_s));
}

void PolicyTest::money_inAnotherCurrency_isRefused()
{
    QCOMPARE(judge(ToolKind::Money, {100, u"CAD"_s}, standing(), true).kind, Kind::Refuse);
}

void PolicyTest::limits_goBeforePermissions_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("kind");
    QTest::newRow("stopped") << u"stopped"_s << static_cast<int>(ToolKind::Read);
    QTest::newRow("until") << u"until"_s << static_cast<int>(ToolKind::Read);
    QTest::newRow("calls") << u"calls"_s << static_cast<int>(ToolKind::Read);
    QTest::newRow("read") << u"read"_s << static_cast<int>(ToolKind::Read);
    QTest::newRow("change") << u"change"_s << static_cast<int>(ToolKind::Change);
    QTest::newRow("change for money") << u"change"_s << static_cast<int>(ToolKind::Money);
    QTest::newRow("money") << u"money"_s << static_cast<int>(ToolKind::Money);
}

void PolicyTest::limits_goBeforePermissions()
{
    QFETCH(QString, reason);
    QFETCH(int, kind);
    Standing now = standing();
    now.isStopped = reason == "stopped"_L1;
    now.limits.until = reason == "until"_L1 ? std::optional(kNow - 1s) : std::nullopt;
    now.callsLastHour = reason == "calls"_L1 ? now.limits.callsPerHour : 0;
    now.limits.mayRead = reason != "read"_L1;
    now.limits.mayChange = reason != "change"_L1;
    now.limits.perDay.minor = reason == "money"_L1 ? 99 : 2'500;

    const Verdict verdict = judge(static_cast<ToolKind>(kind), kDollar, now, true);

    QCOMPARE(verdict.kind, Kind::Refuse);
    QCOMPARE(verdict.reason, reason);
    QVERIFY(verdict.sentence.endsWith(u'.'));
}

void PolicyTest::until_endsAtTheVeryMoment()
{
    Standing now = standing();
    now.limits.until = kNow + 1ms;
    QCOMPARE(judge(ToolKind::Read, kNothing, now, false).kind, Kind::Go);
    now.limits.until = kNow;
    QCOMPARE(judge(ToolKind::Read, kNothing, now, false).kind, Kind::Refuse);
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
