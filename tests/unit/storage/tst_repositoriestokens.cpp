// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/chaintransfers.h"
#include "storage/repositories/mintjournal.h"
#include "storage/repositories/rewardrates.h"
#include "storage/repositories/tokenparts.h"
#include "storage/repositories/tokenrewards.h"
#include "storage/repositories/wallets.h"

#include <QMutex>
#include <QSet>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::RewardKind;
using domain::RewardState;
using domain::WalletKind;
using storage::ChainTransfer;
using storage::Connection;
using storage::Engine;
using storage::MintEntry;
using storage::TokenParts;
using storage::TokenReward;
namespace wallets = storage::wallets;
namespace rewards = storage::tokenrewards;
namespace journal = storage::mintjournal;
namespace transfers = storage::chaintransfers;

namespace {

const QString kAddress = u"0x9d8a62f656a8d1615c1294fd71e9cfb3e4855a4f"_s;
const QString kOther = u"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"_s;

} // namespace

class TokensRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_ofAnAmount_addUpToIt_data();
    void parts_ofAnAmount_addUpToIt();
    void wallet_provenAddress_belongsToOnePerson_data() { test::TestEngines::addRows(); }
    void wallet_provenAddress_belongsToOnePerson();
    void challenge_isTakenOnceByItsOwnPersonInTime_data() { test::TestEngines::addRows(); }
    void challenge_isTakenOnceByItsOwnPersonInTime();
    void reward_sameGuard_isGivenOnce_data() { test::TestEngines::addRows(); }
    void reward_sameGuard_isGivenOnce();
    void reward_everyMember_comesBack_data() { test::TestEngines::addRows(); }
    void reward_everyMember_comesBack();
    void rewards_pageByPage_eachOnceNewestFirst_data() { test::TestEngines::addRows(); }
    void rewards_pageByPage_eachOnceNewestFirst();
    void sums_areExact_data() { test::TestEngines::addRows(); }
    void sums_areExact();
    void nonces_takenAtOnce_areAllDifferentWithoutAGap_data() { test::TestEngines::addRows(); }
    void nonces_takenAtOnce_areAllDifferentWithoutAGap();
    void journal_everyMember_comesBack_data() { test::TestEngines::addRows(); }
    void journal_everyMember_comesBack();
    void transfers_withoutMintsOfRewards_pageBothWays_data() { test::TestEngines::addRows(); }
    void transfers_withoutMintsOfRewards_pageBothWays();
    void transfers_ofALostBlock_areTakenOut_data() { test::TestEngines::addRows(); }
    void transfers_ofALostBlock_areTakenOut();
    void balance_olderAnswer_doesNotReplaceANewer_data() { test::TestEngines::addRows(); }
    void balance_olderAnswer_doesNotReplaceANewer();
    void rates_andFounders_comeBack_data() { test::TestEngines::addRows(); }
    void rates_andFounders_comeBack();
    void lists_readNoTableFromEndToEnd();

private:
    void open()
    {
        QFETCH(const Engine, engine);
        openOn(engine);
    }
    void openOn(Engine engine)
    {
        m_clock.set(core::fromMs(1768469400000));
        m_database = m_engines.openFresh(engine, 4);
        for (const QString &uid : {u"ada"_s, u"bob"_s}) {
            (void)test::addPerson(*m_database, uid, m_clock.now());
        }
    }
    template <typename Work>
    auto inside(Work work)
    {
        return test::must(test::within(*m_database, work));
    }
    template <typename Work>
    [[nodiscard]] core::Outcome attempt(Work work)
    {
        return test::within(*m_database, [&](Connection &db) -> core::Outcome { return work(db); });
    }
    [[nodiscard]] TokenReward rewardNamed(const QString &id, const QString &uid, const QString &units) const
    {
        TokenReward reward;
        reward.id = id;
        reward.uid = uid;
        reward.guard = u"purchase:"_s + id;
        reward.purchaseId = u"of-"_s + id;
        reward.units = units;
        reward.createdAt = m_clock.now();
        return reward;
    }
    bool give(const TokenReward &reward)
    {
        return inside([&](Connection &db) { return rewards::add(db, reward); });
    }
    [[nodiscard]] static MintEntry entryOf(qint64 nonce, qint64 attempt)
    {
        MintEntry entry;
        entry.chainId = 5;
        entry.signer = kAddress;
        entry.nonce = nonce;
        entry.attempt = attempt;
        entry.rewardId = u"r1"_s;
        entry.raw = u"0x02f8"_s;
        entry.txHash = u"0xhash%1-%2"_s.arg(nonce).arg(attempt);
        entry.maxFee = u"40000000000"_s;
        entry.priorityFee = u"1500000000"_s;
        entry.gasLimit = 65'000;
        entry.signedAt = core::fromMs(1768469400000);
        return entry;
    }
    [[nodiscard]] static ChainTransfer moved(qint64 block, qint64 index, const QString &from, const QString &to)
    {
        ChainTransfer transfer;
        transfer.chainId = 5;
        transfer.blockHash = u"0xblock%1"_s.arg(block);
        transfer.blockNumber = block;
        transfer.logIndex = index;
        transfer.txHash = u"0xtx%1-%2"_s.arg(block).arg(index);
        transfer.from = from;
        transfer.to = to;
        transfer.units = u"2066000000000000000"_s;
        transfer.at = core::fromMs(1768469400000 + block * 12'000);
        return transfer;
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

void TokensRepositoryTest::parts_ofAnAmount_addUpToIt_data()
{
    QTest::addColumn<QString>("units");
    for (const QString &units : {u"0"_s, u"1"_s, u"999999999"_s, u"1000000000"_s, u"2066000000000000000"_s,
                                 u"10328967000000000000"_s, u"10333333000000000000000000"_s}) {
        QTest::newRow(qPrintable(units)) << units;
    }
}

void TokensRepositoryTest::parts_ofAnAmount_addUpToIt()
{
    QFETCH(QString, units);
    const auto parts = TokenParts::of(units);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->units(), units);
    QVERIFY(!TokenParts::of(units + u'x') && !TokenParts::of(QString()) && !TokenParts::of(u"-1"_s));
    QVERIFY(!TokenParts::of(QString(60, u'9')));
    const TokenParts many{parts->whole * 7, parts->high * 7, parts->low * 7};
    QVERIFY(TokenParts::of(many.units()).has_value());
}

void TokensRepositoryTest::wallet_provenAddress_belongsToOnePerson()
{
    open();
    const core::TimePoint now = m_clock.now();
    const auto put = [&](const QString &uid, WalletKind kind) {
        return attempt([&](Connection &db) {
            return wallets::put(
                db, {uid, kAddress, kind, now, kind == WalletKind::Proven ? std::optional(now) : std::nullopt});
        });
    };
    QVERIFY(put(u"bob"_s, WalletKind::Watched));
    QVERIFY(put(u"ada"_s, WalletKind::Proven));
    QCOMPARE(test::codeOf(put(u"bob"_s, WalletKind::Proven)), std::optional(ErrorCode::Conflict));
    QVERIFY(put(u"bob"_s, WalletKind::Watched));
    QCOMPARE(inside([](Connection &db) { return wallets::ownerOf(db, kAddress); }), u"ada"_s);
    const auto ada = inside([](Connection &db) { return wallets::ofPerson(db, u"ada"_s); });
    QVERIFY(ada && ada->kind == WalletKind::Proven && ada->provenAt == now && ada->address == kAddress);
    QVERIFY(inside([](Connection &db) { return wallets::remove(db, u"ada"_s); }));
    QVERIFY(!inside([](Connection &db) { return wallets::remove(db, u"ada"_s); }));
    QVERIFY(put(u"bob"_s, WalletKind::Proven));
}

void TokensRepositoryTest::challenge_isTakenOnceByItsOwnPersonInTime()
{
    open();
    const core::TimePoint now = m_clock.now();
    const auto ask = [&](const QString &nonce) {
        test::must(attempt([&](Connection &db) {
            return wallets::challenge(db, {nonce, u"ada"_s, kAddress, u"a\nb"_s, now, now + 10min});
        }));
    };
    const auto take = [&](const QString &uid, const QString &nonce, core::TimePoint at) {
        return inside([&](Connection &db) { return wallets::take(db, uid, nonce, at); });
    };
    ask(u"n1"_s);
    QVERIFY(!take(u"bob"_s, u"n1"_s, now));
    QVERIFY(!take(u"ada"_s, u"n1"_s, now + 10min));
    const auto taken = take(u"ada"_s, u"n1"_s, now + 1min);
    QVERIFY(taken && taken->message == u"a\nb"_s && taken->address == kAddress);
    QVERIFY(!take(u"ada"_s, u"n1"_s, now + 1min));
    for (int i = 0; i < 8; ++i) {
        ask(u"many%1"_s.arg(i)); // only a few stay open
    }
    int open = 0;
    for (int i = 0; i < 8; ++i) {
        open += take(u"ada"_s, u"many%1"_s.arg(i), now) ? 1 : 0;
    }
    QCOMPARE(open, 5);
}

void TokensRepositoryTest::reward_sameGuard_isGivenOnce()
{
    open();
    QVERIFY(give(rewardNamed(u"r1"_s, u"ada"_s, u"1"_s)));
    TokenReward again = rewardNamed(u"r1"_s, u"ada"_s, u"2"_s);
    again.id = u"r2"_s;
    QVERIFY(!give(again));
    QCOMPARE(inside([](Connection &db) { return rewards::byGuard(db, u"purchase:r1"_s); })->id, u"r1"_s);
    QAtomicInt given = 0;
    test::atOnce(4, [&](int number) {
        TokenReward same = rewardNamed(u"same%1"_s.arg(number), u"ada"_s, u"5"_s);
        same.guard = u"joined:ada"_s;
        given.fetchAndAddRelaxed(give(same) ? 1 : 0);
    });
    QCOMPARE(given.loadRelaxed(), 1);
}

void TokensRepositoryTest::reward_everyMember_comesBack()
{
    open();
    TokenReward reward = rewardNamed(u"r1"_s, u"ada"_s, u"2066000000000000000"_s);
    reward.isTest = true;
    reward.basisUnits = u"20000000000000000000"_s;
    reward.rateBp = 1033;
    QVERIFY(give(reward));
    reward.state = RewardState::Confirmed;
    reward.units = u"2000000000000000000"_s; // cut at the cap
    reward.address = kAddress;
    reward.chainId = 5;
    reward.nonce = 7;
    reward.txHash = u"0xabc"_s;
    reward.blockNumber = 12;
    reward.blockHash = u"0xb"_s;
    reward.error = u"e"_s;
    reward.note = u"n"_s;
    reward.mintRound = 2;
    reward.sentAt = m_clock.now() + 1s;
    reward.confirmedAt = m_clock.now() + 2s;
    test::must(attempt([&](Connection &db) { return rewards::update(db, reward, m_clock.now()); }));
    const auto back = inside([](Connection &db) { return rewards::hold(db, u"r1"_s); });
    QVERIFY(back.has_value());
    QVERIFY(back->isTest && back->kind == RewardKind::Purchase && back->state == RewardState::Confirmed);
    QCOMPARE(back->units, reward.units);
    QCOMPARE(back->basisUnits, reward.basisUnits);
    QCOMPARE(back->rateBp, 1033);
    QVERIFY(back->chainId == 5 && back->nonce == 7 && back->blockNumber == 12 && back->mintRound == 2);
    QVERIFY(back->txHash == reward.txHash && back->blockHash == reward.blockHash && back->address == kAddress);
    QVERIFY(back->error == u"e"_s && back->note == u"n"_s && back->createdAt == reward.createdAt);
    QVERIFY(back->sentAt == reward.sentAt && back->confirmedAt == reward.confirmedAt);
    QCOMPARE(inside([](Connection &db) { return rewards::holdOfPurchase(db, u"of-r1"_s); }).size(), 1);
    QVERIFY(inside([](Connection &db) { return rewards::holdOfPurchase(db, QString()); }).isEmpty());
    reward.id = u"none"_s;
    QCOMPARE(test::codeOf(attempt([&](Connection &db) { return rewards::update(db, reward, m_clock.now()); })),
             std::optional(ErrorCode::NotFound));
}

void TokensRepositoryTest::rewards_pageByPage_eachOnceNewestFirst()
{
    open();
    for (int i = 0; i < 7; ++i) {
        QVERIFY(give(rewardNamed(u"r%1"_s.arg(i), i % 2 == 0 ? u"ada"_s : u"bob"_s, u"1"_s)));
        m_clock.advance(i == 3 ? 0s : 1s); // two of one moment
    }
    QStringList seen;
    std::optional<storage::RewardMark> after;
    for (int page = 0; page < 5; ++page) {
        const auto list = inside([&](Connection &db) { return rewards::page(db, RewardState::Claimable, 2, after); });
        for (const TokenReward &reward : list) {
            seen.append(reward.id);
            after = storage::RewardMark{reward.createdAt, reward.id};
        }
    }
    QCOMPARE(seen, (QStringList{u"r6"_s, u"r5"_s, u"r4"_s, u"r3"_s, u"r2"_s, u"r1"_s, u"r0"_s}));
    QCOMPARE(inside([](Connection &db) { return rewards::ofPerson(db, u"bob"_s, 10, {}); }).size(), 3);
    QVERIFY(inside([](Connection &db) { return rewards::page(db, RewardState::Sent, 10, {}); }).isEmpty());
    const auto found = inside(
        [](Connection &db) { return rewards::matching(db, u"of-r1"_s, {u"ada"_s}, RewardState::Claimable, 10, {}); });
    QCOMPARE(found.size(), 5);
}

void TokensRepositoryTest::sums_areExact()
{
    open();
    TokenReward sent = rewardNamed(u"r1"_s, u"ada"_s, u"999999999999999999"_s);
    QVERIFY(give(sent));
    QVERIFY(give(rewardNamed(u"r2"_s, u"ada"_s, u"1"_s)));
    QVERIFY(give(rewardNamed(u"r3"_s, u"bob"_s, u"10328967000000000000"_s)));
    auto sums = inside([](Connection &db) { return rewards::sums(db); });
    QCOMPARE(sums.size(), 1);
    QCOMPARE(sums.first().units, u"11328967000000000000"_s);
    QCOMPARE(sums.first().count, 3LL);
    sent.state = RewardState::Sent;
    test::must(attempt([&](Connection &db) { return rewards::update(db, sent, m_clock.now()); }));
    sums = inside([](Connection &db) { return rewards::sums(db, u"ada"_s); });
    QCOMPARE(sums.size(), 2);
    for (const storage::RewardSum &sum : sums) {
        QCOMPARE(sum.units, sum.state == RewardState::Sent ? sent.units : u"1"_s);
    }
    QVERIFY(inside([](Connection &db) { return rewards::sums(db, u"nobody"_s); }).isEmpty());
}

void TokensRepositoryTest::nonces_takenAtOnce_areAllDifferentWithoutAGap()
{
    open();
    QMutex mutex;
    QSet<qint64> taken;
    test::atOnce(12, [&](int) {
        const qint64 nonce = inside([](Connection &db) { return journal::takeNonce(db, 5, kAddress, 3); });
        const QMutexLocker lock(&mutex);
        taken.insert(nonce);
    });
    QCOMPARE(taken.size(), 12);
    for (qint64 nonce = 3; nonce < 15; ++nonce) {
        QVERIFY(taken.contains(nonce));
    }
    // Somebody else used the key meanwhile: the chain is ahead of us.
    QCOMPARE(inside([](Connection &db) { return journal::takeNonce(db, 5, kAddress, 40); }), 40LL);
    QCOMPARE(inside([](Connection &db) { return journal::takeNonce(db, 5, kAddress, 0); }), 41LL);
    QCOMPARE(inside([](Connection &db) { return journal::takeNonce(db, 6, kAddress, 0); }), 0LL);
}

void TokensRepositoryTest::journal_everyMember_comesBack()
{
    open();
    const auto add = [&](const MintEntry &entry) {
        return attempt([&](Connection &db) { return journal::append(db, entry); });
    };
    QVERIFY(add(entryOf(7, 0)));
    QCOMPARE(test::codeOf(add(entryOf(7, 0))), std::optional(ErrorCode::Conflict));
    MintEntry sameHash = entryOf(8, 0);
    sameHash.txHash = entryOf(7, 0).txHash;
    QCOMPARE(test::codeOf(add(sameHash)), std::optional(ErrorCode::Conflict));
    QVERIFY(add(entryOf(7, 1)));
    const auto entries = inside([](Connection &db) { return journal::ofReward(db, u"r1"_s); });
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().attempt, 1LL);
    const MintEntry &back = entries.last();
    QVERIFY(back.chainId == 5 && back.signer == kAddress && back.nonce == 7 && back.raw == u"0x02f8"_s);
    QVERIFY(back.maxFee == u"40000000000"_s && back.priorityFee == u"1500000000"_s && back.gasLimit == 65'000);
    QVERIFY(back.isOpen() && !back.sentAt);
    test::must(attempt([&](Connection &db) {
        return journal::setState(db, back.txHash, MintEntry::State::Superseded, m_clock.now());
    }));
    const auto open = inside([](Connection &db) { return journal::open(db, 5, kAddress, 10); });
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().attempt, 1LL);
    QCOMPARE(inside([](Connection &db) { return journal::ofNonce(db, 5, kAddress, 7); }).size(), 2);
    QCOMPARE(inside([&](Connection &db) { return journal::rewardOf(db, back.txHash); }), u"r1"_s);
    QVERIFY(inside([](Connection &db) { return journal::rewardOf(db, u"0xnone"_s); }).isEmpty());
    QCOMPARE(test::codeOf(
                 attempt([](Connection &db) { return journal::setState(db, u"0xnone"_s, MintEntry::State::Sent); })),
             std::optional(ErrorCode::NotFound));
}

void TokensRepositoryTest::transfers_withoutMintsOfRewards_pageBothWays()
{
    open();
    const auto add = [&](const ChainTransfer &transfer) {
        return inside([&](Connection &db) { return transfers::add(db, transfer); });
    };
    ChainTransfer minted = moved(1, 0, u"0x0"_s, kAddress);
    minted.isReward = true;
    QVERIFY(add(minted));
    QVERIFY(!add(minted));
    for (qint64 block = 2; block < 7; ++block) {
        QVERIFY(add(moved(block, 0, kOther, kAddress)));
        QVERIFY(add(moved(block, 1, kOther, kAddress)));
        QVERIFY(add(moved(block, 2, kAddress, kOther)));
    }
    QSet<QString> seen;
    std::optional<storage::TransferMark> after;
    for (int page = 0; page < 4; ++page) {
        const auto list = inside(
            [&](Connection &db) { return transfers::page(db, 5, kAddress, transfers::Direction::In, 3, after); });
        for (const ChainTransfer &transfer : list) {
            QVERIFY(!after || transfer.at <= after->at);
            after = storage::TransferMark{transfer.at, transfer.key()};
            seen.insert(transfer.key());
        }
    }
    QCOMPARE(seen.size(), 10);
    QCOMPARE(inside([](Connection &db) {
                 return transfers::page(db, 5, kAddress, transfers::Direction::Out, 100, {});
             }).size(),
             5);
}

void TokensRepositoryTest::transfers_ofALostBlock_areTakenOut()
{
    open();
    ChainTransfer final = moved(3, 0, kOther, kAddress);
    (void)inside([&](Connection &db) { return transfers::add(db, final); });
    final.isFinal = true;
    QVERIFY(!inside([&](Connection &db) { return transfers::add(db, final); })); // known, but final by now
    (void)inside([&](Connection &db) { return transfers::add(db, moved(4, 0, kOther, kAddress)); });
    const auto removed = inside([](Connection &db) { return transfers::removeAbove(db, 5, 2); });
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().blockNumber, 4LL);
    test::must(attempt([](Connection &db) { return transfers::putDay(db, 5, kAddress, {20'468, u"5"_s, u"2"_s}); }));
    test::must(attempt([](Connection &db) { return transfers::putDay(db, 5, kAddress, {20'468, u"7"_s, u"2"_s}); }));
    QCOMPARE(inside([](Connection &db) { return transfers::dayOf(db, 5, kAddress, 20'468); })->received, u"7"_s);
    QCOMPARE(inside([](Connection &db) { return transfers::days(db, 5, kAddress, 20'000); }).size(), 1);
    QVERIFY(inside([](Connection &db) { return transfers::days(db, 5, kAddress, 20'469); }).isEmpty());
}

void TokensRepositoryTest::balance_olderAnswer_doesNotReplaceANewer()
{
    open();
    const core::TimePoint now = m_clock.now();
    const auto put = [&](const QString &units, core::TimePoint at) {
        test::must(attempt(
            [&](Connection &db) { return storage::tokenbalances::put(db, 5, kOther, kAddress, {units, 9, at}); }));
    };
    put(u"2"_s, now);
    put(u"1"_s, now - 1s);
    const auto known = inside([](Connection &db) { return storage::tokenbalances::of(db, 5, kOther, kAddress); });
    QVERIFY(known && known->units == u"2"_s && known->blockNumber == 9 && known->readAt == now);
    QVERIFY(!inside([](Connection &db) { return storage::tokenbalances::of(db, 6, kOther, kAddress); }));
}

void TokensRepositoryTest::rates_andFounders_comeBack()
{
    open();
    const core::TimePoint now = m_clock.now();
    for (const int rate : {500, 0}) {
        test::must(attempt([&](Connection &db) {
            return storage::rewardrates::put(db, {u"basic_membership"_s, rate, now, u"a@example.org"_s});
        }));
    }
    const auto rate = inside([](Connection &db) { return storage::rewardrates::of(db, u"basic_membership"_s); });
    QVERIFY(rate && rate->rateBp == 0 && rate->updatedBy == u"a@example.org"_s && rate->updatedAt == now);
    QCOMPARE(inside([](Connection &db) { return storage::rewardrates::all(db); }).size(), 1);
    const storage::Founder founder{u"ada"_s, now, u"bob"_s, u"first"_s};
    QVERIFY(inside([&](Connection &db) { return storage::founders::add(db, founder); }));
    QVERIFY(!inside([&](Connection &db) { return storage::founders::add(db, founder); }));
    QCOMPARE(inside([](Connection &db) { return storage::founders::of(db, u"ada"_s); })->reason, u"first"_s);
    QVERIFY(!inside([](Connection &db) { return storage::founders::of(db, u"bob"_s); }));
}

void TokensRepositoryTest::lists_readNoTableFromEndToEnd()
{
    openOn(Engine::Sqlite);
    const QStringList statements{
        u"SELECT * FROM token_rewards WHERE firebase_uid = 'a' AND created_at <= 5 AND (created_at < 5 OR id < 'x') "
        "ORDER BY created_at DESC, id DESC LIMIT 5"_s,
        u"SELECT * FROM token_rewards WHERE state = 'sent' AND created_at <= 5 AND (created_at < 5 OR id < 'x') ORDER "
        "BY created_at DESC, id DESC LIMIT 5"_s,
        u"SELECT * FROM token_rewards WHERE created_at <= 5 AND (created_at < 5 OR id < 'x') ORDER BY created_at DESC, "
        "id DESC LIMIT 5"_s,
        u"SELECT * FROM chain_transfers WHERE chain_id = 5 AND to_address = 'a' AND is_reward = 0 AND happened_at <= 5 "
        "AND (happened_at < 5 OR entry_key < 'x') ORDER BY happened_at DESC, entry_key DESC LIMIT 5"_s,
        u"SELECT * FROM chain_transfers WHERE chain_id = 5 AND from_address = 'a' AND happened_at <= 5 AND "
        "(happened_at < 5 OR entry_key < 'x') ORDER BY happened_at DESC, entry_key DESC LIMIT 5"_s,
        u"SELECT state, COUNT(*), SUM(whole), SUM(fraction_high), SUM(fraction_low) FROM token_rewards WHERE "
        "firebase_uid = 'a' GROUP BY state"_s};
    for (const QString &sql : statements) {
        const auto rows = inside([&](Connection &db) { return db.query(u"EXPLAIN QUERY PLAN "_s + sql); });
        for (const storage::Row &row : rows) {
            QVERIFY2(row.text(3).startsWith("SEARCH"_L1), qPrintable(sql + u" -> "_s + row.text(3)));
        }
    }
}

QTEST_GUILESS_MAIN(TokensRepositoryTest)
#include "tst_repositoriestokens.moc"
