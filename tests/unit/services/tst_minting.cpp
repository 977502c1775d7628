// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mintbench.h"

#include <algorithm>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::RewardKind;
using domain::RewardState;
using services::StepContext;
using storage::Connection;
using storage::Engine;
using storage::MintEntry;
using storage::TokenReward;
using test::MintBench;
using test::must;
namespace dotmtoken = ethereum::dotmtoken;

namespace {

ethereum::ContractFacts wholeContract()
{
    ethereum::ContractFacts facts;
    facts.maxSupply = *core::tokenUnits(u"10333333");
    facts.rewardBasisPoints = 1033;
    for (const dotmtoken::Function function : dotmtoken::allFunctions()) {
        facts.functions.append(function);
    }
    return facts;
}

TokenReward rewardFor(RewardKind kind, const QString &units)
{
    TokenReward reward;
    reward.kind = kind;
    reward.units = units;
    reward.basisUnits = kind == RewardKind::Purchase ? u"20000000000000000000"_s : QString();
    reward.rateBp = kind == RewardKind::Purchase ? 1033 : 0;
    reward.address = u"0x9d8a62f656a8d1615c1294fd71e9cfb3e4855a4f"_s;
    return reward;
}

} // namespace

/// From a reward to tokens, on a chain that goes wrong in every way: each reward once, to the last unit.
class MintingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { MintBench::begin(sandboxFile()); }
    void init()
    {
        if (!QByteArrayView(QTest::currentTestFunction()).startsWith("plan_")) { // these need no chain
            const bool isPostgres = QByteArrayView(QTest::currentDataTag()) == "postgres";
            m_bench = std::make_unique<MintBench>(m_engines.openFresh(isPostgres ? Engine::Postgres : Engine::Sqlite),
                                                  sandboxFile());
        }
    }
    void cleanup() { m_bench.reset(); }

    void plan_takesTheContractsFunctionWhereItFits();
    void plan_atTheCap_cutsTheShareAndRefusesTheBonus();
    void purchase_ofTwentyDollars_mints2066ToTheLastUnit();
    void purchase_withAnotherRate_mintsTheExactAmount();
    void cap_reached_cutsTheShareAndShowsTheBonusAsFailed();
    void key_missing_rewardWaitsAndSaysWhy();
    void node_down_rewardWaitsAndIsMintedAfterwards();
    void answer_lost_isSentOnce();
    void killed_betweenSigningAndSending_sendsTheSameBytes_data() { test::TestEngines::addRows(); }
    void killed_betweenSigningAndSending_sendsTheSameBytes();
    void dropped_isSentAgain();
    void stuckBelowTheBaseFee_isReplacedWithTheSameNonce_data() { test::TestEngines::addRows(); }
    void stuckBelowTheBaseFee_isReplacedWithTheSameNonce();
    void reorganised_goesBackAndIsMintedOnce_data() { test::TestEngines::addRows(); }
    void reorganised_goesBackAndIsMintedOnce();
    void reorganised_deeperThanConfirmed_goesBackAndIsMintedOnce_data() { test::TestEngines::addRows(); }
    void reorganised_deeperThanConfirmed_goesBackAndIsMintedOnce();
    void reorganised_intoAnotherBlock_staysConfirmedThere();
    void nonces_ofTwoProcesses_areNeverTheSame();
    void gap_isFilledFromTheJournal_data() { test::TestEngines::addRows(); }
    void gap_isFilledFromTheJournal();
    void gap_thatWasNeverOurs_isFilledWithNothing();
    void nonce_takenByAnother_isSignedAnew_data() { test::TestEngines::addRows(); }
    void nonce_takenByAnother_isSignedAnew();
    void testMoney_onARealChain_isNotMinted();
    void refunded_beforeSigning_isNotMinted();
    void movements_areBookedOnceAndFollowAReorganisation_data() { test::TestEngines::addRows(); }
    void movements_areBookedOnceAndFollowAReorganisation();
    void movements_onAChainBegunAnew_areBookedAgain();

private:
    /// Signs the reward's mint as a process that is killed before it sends.
    MintEntry signOnly(const TokenReward &reward);
    void expectConfirmed(const QString &purchaseId, const QString &amount);
    /// Reads the movements of the token once.
    void look(services::TransferScan &scan);
    /// What came into the wallet, newest first.
    [[nodiscard]] QString received();
    [[nodiscard]] QString sandboxFile() const { return m_folder.path() + u"/sandbox.sqlite"_s; }

    QTemporaryDir m_folder;
    test::TestEngines m_engines;
    std::unique_ptr<MintBench> m_bench;
};

MintEntry MintingTest::signOnly(const TokenReward &reward)
{
    const auto steps = m_bench->inside([&](Connection &db) {
        return storage::steps::claim(db, u"killed"_s, 10, m_bench->clock.now(), m_bench->clock.now() + 1h);
    });
    for (const storage::Step &step : steps) {
        if (step.subject == reward.id) {
            return must(QCoro::waitFor(m_bench->minter->sign(step, reward)));
        }
    }
    qFatal("there is no step for the reward");
}

void MintingTest::expectConfirmed(const QString &purchaseId, const QString &amount)
{
    m_bench->passUntilRest();
    const TokenReward reward = m_bench->rewardOf(purchaseId);
    QCOMPARE(domain::rewardStateName(reward.state) + u' ' + reward.error, u"confirmed "_s);
    QCOMPARE(reward.units, core::tokenUnits(amount)->toDecimal());
    QVERIFY(reward.blockNumber && reward.confirmedAt && !reward.blockHash.isEmpty());
    int final = 0;
    const auto journal = m_bench->journalOf(reward);
    for (const MintEntry &entry : journal) {
        QVERIFY(!entry.isOpen());
        final += entry.state == MintEntry::State::Final ? 1 : 0;
    }
    QCOMPARE(final, 1);
}

void MintingTest::plan_takesTheContractsFunctionWhereItFits()
{
    using dotmtoken::Function;
    const auto whole = wholeContract();
    const auto share = rewardFor(RewardKind::Purchase, u"2066000000000000000"_s);
    auto plan = must(services::planMint(share, whole));
    const auto to = *ethereum::Address::parse(share.address);
    QCOMPARE(plan.function, Function::RewardDataPurchase);
    QCOMPARE(plan.data, dotmtoken::rewardDataPurchase(to, *core::tokenUnits(u"20"))); // the whole purchase, once
    auto other = share;
    other.rateBp = 500;
    QCOMPARE(must(services::planMint(other, whole)).function, Function::Mint);
    auto bare = whole;
    bare.functions = {Function::Mint};
    plan = must(services::planMint(share, bare));
    QCOMPARE(plan.data, dotmtoken::mint(to, *core::tokenUnits(u"2.066")));
    const auto bonus = rewardFor(RewardKind::Joined, u"10330000000000000000"_s);
    QCOMPARE(must(services::planMint(bonus, whole)).function, Function::AwardNewMember);
    QCOMPARE(must(services::planMint(bonus, bare)).data, dotmtoken::mint(to, *core::tokenUnits(u"10.33")));
    const auto grant = rewardFor(RewardKind::FoundingGrant, u"100000000000000000000"_s);
    QCOMPARE(must(services::planMint(grant, whole)).data, dotmtoken::mint(to, *core::tokenUnits(u"100")));
    bare.functions.clear();
    QCOMPARE(test::codeOf(services::planMint(share, bare)), std::optional(core::ErrorCode::Invalid));
    auto nowhere = share;
    nowhere.address = u"0x0000000000000000000000000000000000000000"_s;
    QCOMPARE(test::codeOf(services::planMint(nowhere, whole)), std::optional(core::ErrorCode::Invalid));
}

void MintingTest::plan_atTheCap_cutsTheShareAndRefusesTheBonus()
{
    auto nearly = wholeContract();
    nearly.totalSupply = *core::tokenUnits(u"10333332");
    const auto share = rewardFor(RewardKind::Purchase, u"2066000000000000000"_s);
    QCOMPARE(must(services::planMint(share, nearly)).units, *core::tokenUnits(u"1"));
    const auto bonus = rewardFor(RewardKind::Joined, u"10330000000000000000"_s);
    QCOMPARE(test::codeOf(services::planMint(bonus, nearly)), std::optional(core::ErrorCode::Conflict));
    nearly.totalSupply = *nearly.maxSupply;
    QCOMPARE(test::codeOf(services::planMint(share, nearly)), std::optional(core::ErrorCode::Conflict));
}

void MintingTest::purchase_ofTwentyDollars_mints2066ToTheLastUnit()
{
    const QString early = m_bench->buy(u"ada"_s, 100); // nobody to send it to yet
    QCOMPARE(m_bench->rewardOf(early).state, RewardState::Claimable);
    m_bench->work();
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    const TokenReward sent = m_bench->rewardOf(id);
    QCOMPARE(sent.state, RewardState::Sent);
    QVERIFY(sent.nonce == 0 && !sent.txHash.isEmpty() && sent.sentAt);
    m_bench->pass(12s);
    QCOMPARE(m_bench->rewardOf(id).state, RewardState::Sent); // in a block, not deep enough
    QVERIFY(m_bench->rewardOf(id).blockNumber.has_value());
    expectConfirmed(id, u"2.066"_s);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.066"_s);
    must(m_bench->closing([&](const StepContext &context) -> core::Outcome {
        const auto released = services::accrual::release(context, u"ada"_s, m_bench->wallet.lower());
        return released ? core::Outcome() : core::fail(released.error());
    }));
    expectConfirmed(early, u"0.1033"_s);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.1693"_s);
}

void MintingTest::purchase_withAnotherRate_mintsTheExactAmount()
{
    must(m_bench->closing([&](const StepContext &context) {
        return storage::rewardrates::put(context.db, {u"esim_beta"_s, 500, context.now, u"a@example.com"_s});
    }));
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 9'999);
    m_bench->work();
    expectConfirmed(id, u"4.9995"_s);
    QCOMPARE(m_bench->held(m_bench->wallet), u"4.9995"_s);
}

void MintingTest::cap_reached_cutsTheShareAndShowsTheBonusAsFailed()
{
    m_bench->sendBeside(0, m_bench->chain->token(),
                        dotmtoken::mint(MintBench::keyOf('8')->address(), *core::tokenUnits(u"10333332")));
    m_bench->prove(u"ada"_s, m_bench->wallet);
    must(m_bench->closing([](const StepContext &context) { return services::accrual::joined(context, u"ada"_s); }));
    m_bench->work();
    const auto joined =
        *m_bench->inside([](Connection &db) { return storage::tokenrewards::byGuard(db, u"joined:ada"_s); });
    QCOMPARE(joined.state, RewardState::Failed);
    QCOMPARE(joined.error, u"The supply cap is reached."_s);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    expectConfirmed(id, u"1"_s);
    QVERIFY(m_bench->rewardOf(id).note.contains(u"Cut"_s));
    QCOMPARE(m_bench->held(m_bench->wallet), u"1"_s);
}

void MintingTest::key_missing_rewardWaitsAndSaysWhy()
{
    m_bench->minter = m_bench->minterWith(nullptr);
    m_bench->restart();
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    QCOMPARE(m_bench->rewardOf(id).state, RewardState::Pending);
    QVERIFY(m_bench->rewardOf(id).error.contains(u"ADMIN_PRIVATE_KEY"_s));
    m_bench->minter = m_bench->minterWith(m_bench->signer);
    m_bench->restart();
    expectConfirmed(id, u"2.066"_s);
}

void MintingTest::node_down_rewardWaitsAndIsMintedAfterwards()
{
    m_bench->prove(u"ada"_s, m_bench->wallet);
    m_bench->fault(u"server_error"_s, 1'000);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    for (int look = 0; look < 15; ++look) { // more often than any other step may fail
        m_bench->pass(60s);
    }
    QCOMPARE(m_bench->rewardOf(id).state, RewardState::Pending);
    QVERIFY(!m_bench->rewardOf(id).error.isEmpty());
    m_bench->clearFaults();
    m_bench->pass(60s);
    expectConfirmed(id, u"2.066"_s);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.066"_s);
    QCOMPARE(m_bench->mined(m_bench->signer->address()), 1ULL);
}

void MintingTest::answer_lost_isSentOnce()
{
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    const MintEntry entry = signOnly(m_bench->rewardOf(id));
    m_bench->fault(u"answer_lost"_s, 2); // both tries arrive, and nobody hears of it
    const auto verdict = QCoro::waitFor(m_bench->minter->send(entry));
    m_bench->clearFaults();
    QVERIFY(verdict.kind != services::SendVerdict::Kind::Lost);
    m_bench->restart();
    expectConfirmed(id, u"2.066"_s);
    QCOMPARE(m_bench->mined(m_bench->signer->address()), 1ULL);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.066"_s);
}

void MintingTest::killed_betweenSigningAndSending_sendsTheSameBytes()
{
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    const MintEntry entry = signOnly(m_bench->rewardOf(id));
    QCOMPARE(m_bench->rewardOf(id).state, RewardState::Pending);
    QCOMPARE(m_bench->mined(m_bench->signer->address()), 0ULL);
    m_bench->restart(); // frees what the dead one held
    expectConfirmed(id, u"2.066"_s);
    QCOMPARE(m_bench->rewardOf(id).txHash, entry.txHash);
    QCOMPARE(m_bench->journalOf(m_bench->rewardOf(id)).size(), 1);
    QCOMPARE(m_bench->mined(m_bench->signer->address()), 1ULL);
}

void MintingTest::dropped_isSentAgain()
{
    (void)m_bench->control({{u"hold"_s, true}});
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    const QString hash = m_bench->rewardOf(id).txHash;
    (void)m_bench->control({{u"drop"_s, hash}});
    m_bench->pass(12s);
    (void)m_bench->control({{u"hold"_s, false}});
    expectConfirmed(id, u"2.066"_s);
    QCOMPARE(m_bench->rewardOf(id).txHash, hash);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.066"_s);
}

void MintingTest::stuckBelowTheBaseFee_isReplacedWithTheSameNonce()
{
    (void)m_bench->control({{u"hold"_s, true}});
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    const QString first = m_bench->rewardOf(id).txHash;
    (void)m_bench->control({{u"base_fee"_s, u"30000000000"_s}});
    m_bench->pass(12s);
    QCOMPARE(m_bench->rewardOf(id).txHash, first); // not stuck for long enough
    for (int look = 0; look < 18; ++look) {
        m_bench->pass(12s);
    }
    const TokenReward replaced = m_bench->rewardOf(id);
    QVERIFY(replaced.txHash != first && replaced.nonce == 0);
    QVERIFY(m_bench->journalOf(replaced).size() >= 2);
    (void)m_bench->control({{u"hold"_s, false}});
    expectConfirmed(id, u"2.066"_s);
    QCOMPARE(m_bench->mined(m_bench->signer->address()), 1ULL);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.066"_s);
}

void MintingTest::reorganised_goesBackAndIsMintedOnce()
{
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    m_bench->pass(12s);
    const TokenReward before = m_bench->rewardOf(id);
    QVERIFY(before.blockNumber.has_value());
    (void)m_bench->control(
        {{u"hold"_s, true}, {u"reorg"_s, QJsonObject{{u"depth"_s, 2}, {u"drop"_s, QJsonArray{before.txHash}}}}});
    m_bench->pass(12s);
    QCOMPARE(m_bench->rewardOf(id).state, RewardState::Sent);
    QVERIFY(!m_bench->rewardOf(id).blockNumber.has_value());
    (void)m_bench->control({{u"hold"_s, false}});
    expectConfirmed(id, u"2.066"_s);
    QVERIFY(m_bench->rewardOf(id).blockHash != before.blockHash);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.066"_s);
    QCOMPARE(m_bench->mined(m_bench->signer->address()), 1ULL);
}

void MintingTest::reorganised_deeperThanConfirmed_goesBackAndIsMintedOnce()
{
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    expectConfirmed(id, u"2.066"_s);
    const TokenReward before = m_bench->rewardOf(id);
    const auto depth = static_cast<qint64>(m_bench->head()) - *before.blockNumber + 1;
    QVERIFY(depth > MintBench::kConfirmations);
    (void)m_bench->control(
        {{u"hold"_s, true}, {u"reorg"_s, QJsonObject{{u"depth"_s, depth}, {u"drop"_s, QJsonArray{before.txHash}}}}});
    m_bench->pass(5min);
    const TokenReward after = m_bench->rewardOf(id);
    QCOMPARE(after.state, RewardState::Sent);
    QVERIFY(!after.blockNumber && !after.confirmedAt && after.note.contains(u"sent again"_s));
    (void)m_bench->control({{u"hold"_s, false}});
    expectConfirmed(id, u"2.066"_s);
    QCOMPARE(m_bench->rewardOf(id).txHash, before.txHash); // the same bytes
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.066"_s);
    QCOMPARE(m_bench->mined(m_bench->signer->address()), 1ULL);
}

void MintingTest::reorganised_intoAnotherBlock_staysConfirmedThere()
{
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    expectConfirmed(id, u"2.066"_s);
    const TokenReward before = m_bench->rewardOf(id);
    const auto depth = static_cast<qint64>(m_bench->head()) - *before.blockNumber + 1;
    (void)m_bench->control({{u"reorg"_s, QJsonObject{{u"depth"_s, depth}}}});
    m_bench->pass(5min);
    const TokenReward after = m_bench->rewardOf(id);
    QCOMPARE(after.state, RewardState::Confirmed);
    QVERIFY(after.blockHash != before.blockHash);
    m_bench->pass(20min); // deep enough: nobody looks any more
    m_bench->pass(5min);
    const auto next = m_bench->inside([](Connection &db) { return storage::steps::nextDue(db); });
    QVERIFY(!next);
}

void MintingTest::nonces_ofTwoProcesses_areNeverTheSame()
{
    constexpr int kRewards = 16;
    const storage::DatabaseOptions place = m_engines.freshOptions(Engine::Postgres);
    m_bench = std::make_unique<MintBench>(must(storage::Database::open(place)), sandboxFile());
    m_bench->stopWorker();
    m_bench->prove(u"ada"_s, m_bench->wallet);
    QStringList ids;
    for (int at = 0; at < kRewards; ++at) {
        ids.append(m_bench->buy(u"ada"_s, 100));
    }
    // Another process on the same database, with nothing in common but that.
    const auto database = must(storage::Database::open(place));
    services::TokenChain chain(*database, *m_bench->client, m_bench->clock, m_bench->chain->network(),
                               m_bench->signer->address());
    const auto minter =
        std::make_shared<services::Minter>(services::Minter::Around{*database, chain, m_bench->clock, m_bench->signer});
    services::StepWorkerOptions options;
    options.alone = false;
    options.parallel = 4;
    services::StepWorker worker(*database, m_bench->clock, m_bench->random, m_bench->changes, options);
    worker.addHandler(std::make_unique<services::MintStep>(minter));
    worker.addHandler(std::make_unique<services::MintWatchStep>(minter));
    worker.addHandler(std::make_unique<services::MintKeptStep>(minter));
    m_bench->restart();
    must(worker.start());
    const auto isQuiet = [&] {
        return worker.running() == 0 && m_bench->worker->running() == 0;
    };
    const auto isAllSent = [&] {
        const auto sums = m_bench->inside([](Connection &db) { return storage::tokenrewards::sums(db); });
        return std::ranges::all_of(sums, [](const storage::RewardSum &sum) {
            return sum.state == RewardState::Sent || sum.state == RewardState::Confirmed;
        });
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (isQuiet() && !isAllSent()) { // one that came before its turn waits for a moment
                m_bench->clock.advance(1s);
                worker.wake();
                m_bench->worker->wake();
            }
            return isAllSent() && isQuiet();
        },
        20'000));
    worker.stop();
    QVERIFY(QTest::qWaitFor(isQuiet, 10'000));
    QSet<qint64> nonces;
    for (const QString &id : ids) {
        const TokenReward reward = m_bench->rewardOf(id);
        QCOMPARE(m_bench->journalOf(reward).size(), 1);
        nonces.insert(reward.nonce.value_or(-1));
    }
    QCOMPARE(nonces.size(), kRewards);
    m_bench->clock.advance(12s);
    QCOMPARE(m_bench->mined(m_bench->signer->address()), quint64(kRewards));
    QCOMPARE(m_bench->held(m_bench->wallet), u"1.6528"_s);
}

void MintingTest::gap_isFilledFromTheJournal()
{
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString first = m_bench->buy(u"ada"_s, 2'000);
    (void)signOnly(m_bench->rewardOf(first)); // nonce 0, and then nothing is heard of that process
    const QString second = m_bench->buy(u"ada"_s, 100);
    m_bench->work();
    QCOMPARE(m_bench->rewardOf(second).nonce, std::optional<qint64>(1));
    m_bench->pass(12s);
    m_bench->pass(12s);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.1693"_s); // both are through
    m_bench->restart();
    expectConfirmed(first, u"2.066"_s);
    expectConfirmed(second, u"0.1033"_s);
    QCOMPARE(m_bench->mined(m_bench->signer->address()), 2ULL);
}

void MintingTest::gap_thatWasNeverOurs_isFilledWithNothing()
{
    // The book says that two nonces are used, the chain knows of none: it was put back to an earlier day.
    for (int i = 0; i < 2; ++i) {
        (void)m_bench->inside([&](Connection &db) {
            return storage::mintjournal::takeNonce(db, m_bench->chain->network().chainId, m_bench->minter->signer(), 0);
        });
    }
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    expectConfirmed(id, u"2.066"_s);
    QCOMPARE(m_bench->rewardOf(id).nonce, std::optional<qint64>(2));
    QCOMPARE(m_bench->mined(m_bench->signer->address()), 3ULL);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.066"_s);
}

void MintingTest::nonce_takenByAnother_isSignedAnew()
{
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    const MintEntry lost = signOnly(m_bench->rewardOf(id));
    m_bench->sendBeside(0, m_bench->signer->address(), {});
    m_bench->restart();
    m_bench->passUntilRest(); // it may only not be seen yet: nothing is signed anew for half an hour
    QCOMPARE(m_bench->journalOf(m_bench->rewardOf(id)).size(), 1);
    m_bench->pass(31min);
    expectConfirmed(id, u"2.066"_s);
    const TokenReward reward = m_bench->rewardOf(id);
    QVERIFY(reward.txHash != lost.txHash && reward.nonce == 1 && reward.mintRound == 1);
    QCOMPARE(m_bench->held(m_bench->wallet), u"2.066"_s);
}

void MintingTest::testMoney_onARealChain_isNotMinted()
{
    services::TokenChain real(*m_bench->database, *m_bench->client, m_bench->clock,
                              domain::tokenNetwork(domain::kMainnet), m_bench->signer->address());
    services::Minter minter({*m_bench->database, real, m_bench->clock, m_bench->signer});
    TokenReward reward = rewardFor(RewardKind::Purchase, u"1"_s);
    reward.isTest = true;
    QVERIFY(!QCoro::waitFor(minter.obstacle(reward)));
    reward.isTest = false;
    QVERIFY(QCoro::waitFor(minter.obstacle(reward)).has_value());
}

void MintingTest::refunded_beforeSigning_isNotMinted()
{
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString early = m_bench->buy(u"ada"_s, 2'000);
    m_bench->refund(early, 2'000, 2'000);
    const QString part = m_bench->buy(u"ada"_s, 2'000);
    m_bench->refund(part, 2'000, 500);
    const QString late = m_bench->buy(u"ada"_s, 100);
    m_bench->work();
    m_bench->refund(late, 100, 100);
    QCOMPARE(m_bench->rewardOf(early).state, RewardState::Reversed);
    expectConfirmed(late, u"0.1033"_s);
    QVERIFY(m_bench->rewardOf(late).note.contains(u"refunded"_s));
    expectConfirmed(part, u"1.5495"_s);
    QCOMPARE(m_bench->held(m_bench->wallet), u"1.6528"_s);
}

void MintingTest::look(services::TransferScan &scan)
{
    scan.start(1h);
    QVERIFY(QTest::qWaitFor([&] { return !scan.isRunning(); }, 10'000));
    scan.stop();
}

QString MintingTest::received()
{
    const auto page = m_bench->inside([&](Connection &db) {
        return storage::chaintransfers::page(db, m_bench->chain->network().chainId, m_bench->wallet.lower(),
                                             storage::chaintransfers::Direction::In, 10, {});
    });
    QStringList amounts;
    for (const storage::ChainTransfer &transfer : page) {
        amounts.append(core::tokenText(*core::Uint256::fromDecimal(transfer.units)));
    }
    return amounts.join(u' ');
}

void MintingTest::movements_areBookedOnceAndFollowAReorganisation()
{
    services::TransferScan scan(*m_bench->database, *m_bench->chain, m_bench->changes, m_bench->clock);
    const QString to = m_bench->wallet.lower();
    const qint64 chainId = m_bench->chain->network().chainId;
    const auto day = [&] {
        const qint64 today = core::toMs(m_bench->clock.now()) / 86'400'000;
        const auto known =
            m_bench->inside([&](Connection &db) { return storage::chaintransfers::dayOf(db, chainId, to, today); });
        return known ? core::tokenText(*core::Uint256::fromDecimal(known->received)) : u"none"_s;
    };
    m_bench->sendBeside(0, m_bench->chain->token(), dotmtoken::mint(m_bench->wallet, *core::tokenUnits(u"5")));
    look(scan);
    look(scan);
    QCOMPARE(received(), u"5"_s);
    QCOMPARE(day(), u"5"_s);
    // What is minted for a reward is in the book of rewards.
    m_bench->prove(u"ada"_s, m_bench->wallet);
    const QString id = m_bench->buy(u"ada"_s, 2'000);
    m_bench->work();
    look(scan);
    QCOMPARE(received(), u"5"_s);
    QCOMPARE(day(), u"7.066"_s);
    const QString hash = m_bench->rewardOf(id).txHash;
    (void)m_bench->control({{u"reorg"_s, QJsonObject{{u"depth"_s, 1}, {u"drop"_s, QJsonArray{hash}}}}});
    look(scan);
    QCOMPARE(day(), u"5"_s);
    expectConfirmed(id, u"2.066"_s);
    look(scan);
    QCOMPARE(day(), u"7.066"_s);
    QVERIFY(m_bench->chain->isScanned());
}

void MintingTest::movements_onAChainBegunAnew_areBookedAgain()
{
    const auto mint = [&](quint64 nonce, const QString &amount) {
        m_bench->sendBeside(nonce, m_bench->chain->token(),
                            dotmtoken::mint(m_bench->wallet, *core::tokenUnits(amount)));
    };
    mint(0, u"5"_s);
    (void)m_bench->control({{u"mine"_s, 100}}); // the new chain is shorter by so much
    {
        services::TransferScan scan(*m_bench->database, *m_bench->chain, m_bench->changes, m_bench->clock);
        look(scan);
        look(scan);
        QCOMPARE(received(), u"5"_s);
    }
    const quint64 before = m_bench->head();
    m_bench->beginChain(sandboxFile());
    QVERIFY(m_bench->head() < before);
    services::TransferScan scan(*m_bench->database, *m_bench->chain, m_bench->changes, m_bench->clock);
    mint(0, u"7"_s); // until it has other blocks than the one before it looks like a node that is behind
    look(scan);
    QCOMPARE(received(), u"7"_s);
    look(scan);
    QCOMPARE(received(), u"7"_s);
    // Undone deeper than what was booked for good.
    (void)m_bench->control({{u"mine"_s, 10}});
    look(scan);
    (void)m_bench->control({{u"reorg"_s, QJsonObject{{u"depth"_s, 11}}}});
    look(scan);
    QCOMPARE(received(), u"7"_s);
    const auto newest = m_bench->inside([&](Connection &db) {
        return storage::chaintransfers::newestFinal(db, m_bench->chain->network().chainId, 1'000'000);
    });
    QVERIFY(newest.has_value());
    const auto block =
        must(QCoro::waitFor(m_bench->client->block(ethereum::BlockId::at(static_cast<quint64>(newest->blockNumber)))));
    QCOMPARE(newest->blockHash, ethereum::toHexData(block->hash));
}

QTEST_GUILESS_MAIN(MintingTest)
#include "tst_minting.moc"
