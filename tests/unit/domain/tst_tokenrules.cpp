// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/tokenreward.h"
#include "domain/tokenwallet.h"

#include <QTest>

#include <array>
#include <limits>

using namespace dotm::domain;
using namespace Qt::Literals::StringLiterals;
using dotm::core::Money;

namespace {

constexpr std::array kKinds = {RewardKind::Joined, RewardKind::Purchase, RewardKind::FirstPurchase,
                               RewardKind::FoundingFirstPurchase, RewardKind::FoundingGrant};
constexpr std::array kStates = {RewardState::Claimable, RewardState::Pending, RewardState::Sent,
                                RewardState::Confirmed, RewardState::Failed,  RewardState::Reversed};

} // namespace

class TokenRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void purchase_earnsItsShareToTheLastUnit_data();
    void purchase_earnsItsShareToTheLastUnit();
    void purchase_thatEarnsNothing_hasNoReward_data();
    void purchase_thatEarnsNothing_hasNoReward();
    void basis_isTheWholePurchase();
    void keptUnits_roundForTheCustomer_data();
    void keptUnits_roundForTheCustomer();
    void fixedSums_areThoseOfTheContract();
    void guards_areOncePerSubject();
    void firstPurchase_ofEitherKind_sharesItsGuard();
    void reversed_isTheEnd();
    void minted_isNeverTakenBack();
    void names_everyValue_comeBack();
};

void TokenRulesTest::purchase_earnsItsShareToTheLastUnit_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<int>("rate");
    QTest::addColumn<QString>("units");
    QTest::newRow("$1") << 100LL << 1033 << u"103300000000000000"_s;
    QTest::newRow("$20") << 2'000LL << 1033 << u"2066000000000000000"_s;
    QTest::newRow("$24") << 2'400LL << 1033 << u"2479200000000000000"_s;
    QTest::newRow("$66") << 6'600LL << 1033 << u"6817800000000000000"_s;
    QTest::newRow("$99.99") << 9'999LL << 1033 << u"10328967000000000000"_s;
    QTest::newRow("a cent") << 1LL << 1 << u"1000000000000"_s;
    QTest::newRow("all of it") << 2'000LL << 10'000 << u"20000000000000000000"_s;
    QTest::newRow("a low part that begins with zeros") << 1'000'000'000LL << 1000 << u"1000000000000000000000000"_s;
    QTest::newRow("more than a double holds")
        << 9'007'199'254'740'993LL << 1033 << u"9304436830147445769000000000000"_s;
    QTest::newRow("the most there can be")
        << std::numeric_limits<qint64>::max() << 10'000 << u"92233720368547758070000000000000000"_s;
}

void TokenRulesTest::purchase_earnsItsShareToTheLastUnit()
{
    QFETCH(qint64, cents);
    QFETCH(int, rate);
    QFETCH(QString, units);
    QCOMPARE(purchaseRewardUnits(Money{cents, u"USD"_s}, rate).value_or(u"none"_s), units);
}

void TokenRulesTest::purchase_thatEarnsNothing_hasNoReward_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("rate");
    QTest::newRow("no money") << 0LL << u"USD"_s << 1033;
    QTest::newRow("money back") << -100LL << u"USD"_s << 1033;
    QTest::newRow("another currency") << 100LL << u"CAD"_s << 1033;
    QTest::newRow("no rate") << 100LL << u"USD"_s << 0;
    QTest::newRow("a rate below nothing") << 100LL << u"USD"_s << -1;
    QTest::newRow("a rate above all") << 100LL << u"USD"_s << 10'001;
}

void TokenRulesTest::purchase_thatEarnsNothing_hasNoReward()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(int, rate);
    QVERIFY(!purchaseRewardUnits(Money{minor, currency}, rate));
}

void TokenRulesTest::basis_isTheWholePurchase()
{
    QCOMPARE(purchaseBasisUnits({2'000, u"USD"_s}).value_or(QString()), u"20000000000000000000"_s);
    QCOMPARE(purchaseBasisUnits({9'999, u"USD"_s}).value_or(QString()), u"99990000000000000000"_s);
    QVERIFY(!purchaseBasisUnits({0, u"USD"_s}));
    QVERIFY(!purchaseBasisUnits({2'000, u"CAD"_s}));
}

void TokenRulesTest::keptUnits_roundForTheCustomer_data()
{
    QTest::addColumn<QString>("units");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<qint64>("returned");
    QTest::addColumn<QString>("kept");
    const QString share = shareOfBasis(u"20000000000000000000"_s, 1033).value_or(u"none"_s); // of $20
    QTest::newRow("nothing went back") << share << 2'000LL << 0LL << u"2066000000000000000"_s;
    QTest::newRow("a half") << share << 2'000LL << 1'000LL << u"1033000000000000000"_s;
    QTest::newRow("a third, the cut unit stays") << u"10"_s << 3LL << 1LL << u"7"_s;
    QTest::newRow("nearly all, a unit stays") << u"1"_s << 1'000LL << 999LL << u"1"_s;
    QTest::newRow("all of it") << share << 2'000LL << 2'000LL << u"0"_s;
    QTest::newRow("more than all of it") << share << 2'000LL << 2'500LL << u"0"_s;
    QTest::newRow("less than nothing") << share << 2'000LL << -5LL << u"2066000000000000000"_s;
    QTest::newRow("nothing was paid") << share << 0LL << 0LL << u"none"_s;
    QTest::newRow("no number") << u"1.5"_s << 2'000LL << 1LL << u"none"_s;
}

void TokenRulesTest::keptUnits_roundForTheCustomer()
{
    QFETCH(QString, units);
    QFETCH(qint64, paid);
    QFETCH(qint64, returned);
    QFETCH(QString, kept);
    QCOMPARE(keptUnits(units, paid, returned).value_or(u"none"_s), kept);
}

void TokenRulesTest::fixedSums_areThoseOfTheContract()
{
    QCOMPARE(fixedRewardUnits(RewardKind::Joined), u"10330000000000000000"_s);
    QCOMPARE(fixedRewardUnits(RewardKind::FirstPurchase), u"10330000000000000000"_s);
    QCOMPARE(fixedRewardUnits(RewardKind::FoundingFirstPurchase), u"100330000000000000000"_s);
    QCOMPARE(fixedRewardUnits(RewardKind::FoundingGrant), u"100000000000000000000"_s);
    QVERIFY(fixedRewardUnits(RewardKind::Purchase).isEmpty());
}

void TokenRulesTest::guards_areOncePerSubject()
{
    QCOMPARE(rewardGuard(RewardKind::Joined, u"u1"_s), u"joined:u1"_s);
    QCOMPARE(rewardGuard(RewardKind::Purchase, u"p1"_s), u"purchase:p1"_s);
    QCOMPARE(rewardGuard(RewardKind::FirstPurchase, u"u1"_s), u"first:u1"_s);
    QCOMPARE(rewardGuard(RewardKind::FoundingGrant, u"u1"_s), u"founding:u1"_s);
}

void TokenRulesTest::firstPurchase_ofEitherKind_sharesItsGuard()
{
    QCOMPARE(rewardGuard(RewardKind::FoundingFirstPurchase, u"u1"_s), rewardGuard(RewardKind::FirstPurchase, u"u1"_s));
}

void TokenRulesTest::reversed_isTheEnd()
{
    for (const RewardState to : kStates) {
        QVERIFY(!mayMove(RewardState::Reversed, to));
    }
}

void TokenRulesTest::minted_isNeverTakenBack()
{
    QVERIFY(!mayMove(RewardState::Sent, RewardState::Reversed));
    QVERIFY(!mayMove(RewardState::Confirmed, RewardState::Reversed));
    QVERIFY(!mayMove(RewardState::Sent, RewardState::Claimable));
    QVERIFY(mayMove(RewardState::Claimable, RewardState::Reversed));
    QVERIFY(mayMove(RewardState::Pending, RewardState::Reversed));
    QVERIFY(isBeforeMint(RewardState::Pending) && !isBeforeMint(RewardState::Sent));
}

void TokenRulesTest::names_everyValue_comeBack()
{
    for (const RewardKind kind : kKinds) {
        QCOMPARE(rewardKindFromName(rewardKindName(kind)), std::optional(kind));
    }
    for (const RewardState state : kStates) {
        QCOMPARE(rewardStateFromName(rewardStateName(state)), std::optional(state));
    }
    for (const WalletKind kind : {WalletKind::Watched, WalletKind::Proven}) {
        QCOMPARE(walletKindFromName(walletKindName(kind)), std::optional(kind));
    }
    for (const ContractState state : {ContractState::Ok, ContractState::NoCode, ContractState::WrongChain,
                                      ContractState::Unreachable, ContractState::NotConfigured}) {
        QCOMPARE(contractStateFromName(contractStateName(state)), std::optional(state));
    }
    for (const FoundingClaim claim : {FoundingClaim::None, FoundingClaim::Available, FoundingClaim::Claimed}) {
        QCOMPARE(foundingClaimFromName(foundingClaimName(claim)), std::optional(claim));
    }
    QVERIFY(!rewardKindFromName(u"gift"_s) && !rewardStateFromName(QString()));
}

QTEST_GUILESS_MAIN(TokenRulesTest)
#include "tst_tokenrules.moc"
