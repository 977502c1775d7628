// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "mintbench.h"
#include "services/tokens/tokenhistory.h"
#include "services/tokens/transfers.h"
#include "services/tokens/transferwatchstep.h"

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Uint256;
using domain::TransferState;
using domain::TransferWarning;
using ethereum::Transaction;
using services::TransferOffer;
using storage::Connection;
using storage::Engine;
using storage::TokenTransfer;
using test::MintBench;
using test::must;
namespace dotmtoken = ethereum::dotmtoken;

namespace {

services::Identity personOf(const QString &uid)
{
    services::Identity who;
    who.uid = uid;
    who.email = uid + u"@example.com"_s;
    return who;
}

Transaction transactionFor(const TokenTransfer &t)
{
    return {static_cast<quint64>(t.chainId),
            static_cast<quint64>(t.nonce),
            *Uint256::fromDecimal(t.priorityFee),
            *Uint256::fromDecimal(t.maxFee),
            static_cast<quint64>(t.gasLimit),
            ethereum::Address::parse(t.token),
            {},
            dotmtoken::transfer(*ethereum::Address::parse(t.to), *Uint256::fromDecimal(t.units))};
}

QString signedBy(const Transaction &transaction, char digit = '7')
{
    return ethereum::toHexData(ethereum::signTransaction(transaction, *MintBench::keyOf(digit)).raw);
}

} // namespace

/// What people send from their own wallets, on a chain that goes wrong in every way: once, or not at all and said so.
class TransfersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { MintBench::begin(sandboxFile()); }
    void init();
    void cleanup();

    void prepared_saysWhatItCostsAndWhatToLookAt();
    void prepare_ofWhatCannotBeSent_isRefused_data();
    void prepare_ofWhatCannotBeSent_isRefused();
    void prepare_byMail_tellsNobodyWhoIsACustomer();
    void prepare_again_takesTheOldOnesPlace();
    void broadcast_twice_isSentOnceAndConfirmed();
    void broadcast_ofAnothersOrTooLate_isRefused();
    void killed_betweenWritingAndSending_sendsTheSameBytes();
    void answer_lost_isSentOnce();
    void dropped_isSentAgain();
    void reorganised_isOnItsWayAgain();
    void withoutEther_failsAndSaysWhy();
    void history_hasOneEntryForIt();

private:
    [[nodiscard]] core::Result<TransferOffer> prepare(const QString &to, const QString &amount);
    [[nodiscard]] TransferOffer prepared(const QString &amount = u"4"_s);
    [[nodiscard]] core::Result<TokenTransfer> broadcast(const QString &id, const QString &raw,
                                                        const QString &uid = u"ada"_s);
    /// Prepared, signed and written down.
    TokenTransfer send(const QString &amount = u"4"_s);
    [[nodiscard]] TokenTransfer now(const QString &id);
    void expectConfirmed(const QString &id, const QString &amount);
    void restart();
    [[nodiscard]] QString sandboxFile() const { return m_folder.path() + u"/sandbox.sqlite"_s; }

    QTemporaryDir m_folder;
    test::TestEngines m_engines;
    std::unique_ptr<MintBench> m_bench;
    std::unique_ptr<services::Transfers> m_transfers;
    const ethereum::Address m_friend = MintBench::keyOf('8')->address();
};

void TransfersTest::init()
{
    m_bench = std::make_unique<MintBench>(m_engines.openFresh(Engine::Sqlite), sandboxFile());
    test::addPerson(*m_bench->database, u"bob"_s, m_bench->clock.now());
    m_bench->prove(u"ada"_s, m_bench->wallet);
    m_bench->sendBeside(0, m_bench->chain->token(), dotmtoken::mint(m_bench->wallet, *core::tokenUnits(u"10")));
    restart();
}

void TransfersTest::cleanup()
{
    m_transfers.reset();
    m_bench.reset();
}

void TransfersTest::restart()
{
    const services::TransferAround around{*m_bench->database, *m_bench->chain, m_bench->clock};
    m_bench->restart([&](services::StepWorker &worker) {
        worker.addHandler(std::make_unique<services::TransferStep>(around));
        worker.addHandler(std::make_unique<services::TransferWatchStep>(around));
    });
    m_transfers = std::make_unique<services::Transfers>(*m_bench->database, *m_bench->worker, m_bench->changes,
                                                        *m_bench->chain, m_bench->clock);
}

core::Result<TransferOffer> TransfersTest::prepare(const QString &to, const QString &amount)
{
    return QCoro::waitFor(m_transfers->prepare(personOf(u"ada"_s), {to, amount, m_bench->wallet.checksummed()}));
}

TransferOffer TransfersTest::prepared(const QString &amount)
{
    return must(prepare(m_friend.checksummed(), amount));
}

core::Result<TokenTransfer> TransfersTest::broadcast(const QString &id, const QString &raw, const QString &uid)
{
    return QCoro::waitFor(m_transfers->broadcast(personOf(uid), id, raw));
}

TokenTransfer TransfersTest::send(const QString &amount)
{
    const TokenTransfer t = prepared(amount).transfer;
    return must(broadcast(t.id, signedBy(transactionFor(t))));
}

TokenTransfer TransfersTest::now(const QString &id)
{
    return *m_bench->inside([&](Connection &db) { return storage::tokentransfers::byId(db, id); });
}

void TransfersTest::expectConfirmed(const QString &id, const QString &amount)
{
    m_bench->passUntilRest();
    const TokenTransfer t = now(id);
    QCOMPARE(domain::transferStateName(t.state) + u' ' + t.error, u"confirmed "_s);
    QVERIFY(t.blockNumber && t.confirmedAt && t.sentAt && !t.blockHash.isEmpty());
    QCOMPARE(m_bench->held(m_friend), amount);
    QCOMPARE(m_bench->mined(m_bench->wallet), 1ULL);
}

void TransfersTest::prepared_saysWhatItCostsAndWhatToLookAt()
{
    const TransferOffer offer = must(prepare(m_friend.lower(), u"2.5"_s));
    QCOMPARE(offer.transfer.units, u"2500000000000000000"_s);
    QCOMPARE(offer.balanceUnits, u"10000000000000000000"_s);
    QCOMPARE(offer.etherUnits, u"50000000000000000"_s); // given with the first tokens
    QVERIFY(*Uint256::fromDecimal(offer.feeCeilingUnits) > Uint256(0));
    QVERIFY(offer.warnings.contains(TransferWarning::NoChecksum));
    QVERIFY(offer.warnings.contains(TransferWarning::FirstTime));
    QVERIFY(!offer.warnings.contains(TransferWarning::EtherShort));
    QCOMPARE(offer.transfer.nonce, 0);
    QCOMPARE(offer.transfer.expiresAt, m_bench->clock.now() + 10min);
}

void TransfersTest::prepare_ofWhatCannotBeSent_isRefused_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("amount");
    const QString good = m_friend.checksummed();
    QTest::newRow("nothing") << good << u"0.000"_s;
    QTest::newRow("negative") << good << u"-1"_s;
    QTest::newRow("exponent") << good << u"1e3"_s;
    QTest::newRow("nineteen digits") << good << u"0.0000000000000000001"_s;
    QTest::newRow("more than is held") << good << u"10.000000000000000001"_s;
    QTest::newRow("oneself") << MintBench::keyOf('7')->address().checksummed() << u"1"_s;
    QTest::newRow("nobody") << u"0x0000000000000000000000000000000000000000"_s << u"1"_s;
    QTest::newRow("no address") << u"0x12"_s << u"1"_s;
    QTest::newRow("wrong checksum") << u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"_s << u"1"_s;
}

void TransfersTest::prepare_ofWhatCannotBeSent_isRefused()
{
    QFETCH(const QString, to);
    QFETCH(const QString, amount);
    QCOMPARE(test::codeOf(prepare(to, amount)), ErrorCode::Invalid);
    QCOMPARE(test::codeOf(prepare(m_bench->chain->token()->checksummed(), u"1"_s)), ErrorCode::Invalid);
}

void TransfersTest::prepare_byMail_tellsNobodyWhoIsACustomer()
{
    const auto sentenceFor = [this](const QString &mail) {
        const auto answer = prepare(mail, u"1"_s);
        return answer ? answer->transfer.member : core::errorCodeName(answer.error().code) + answer.error().detail;
    };
    const QString unknown = sentenceFor(u"nobody@example.com"_s);
    QVERIFY(unknown.startsWith(u"NotFound"_s));
    QCOMPARE(sentenceFor(u"bob@example.com"_s), unknown); // a member, without a wallet
    QCOMPARE(sentenceFor(u"ada@example.com"_s), unknown); // oneself
    m_bench->prove(u"bob"_s, m_friend);
    const auto found = must(prepare(u" Bob@Example.com "_s, u"1"_s));
    QCOMPARE(found.transfer.to, m_friend.lower());
    QVERIFY(found.transfer.member.startsWith(u'b') && !found.transfer.member.contains(u"bob"_s));
    for (int look = 4; look < services::Transfers::kMostLookups; ++look) {
        (void)prepare(u"nobody@example.com"_s, u"1"_s);
    }
    QCOMPARE(test::codeOf(prepare(u"bob@example.com"_s, u"1"_s)), ErrorCode::RateLimited);
    QVERIFY(prepare(m_friend.checksummed(), u"1"_s));
    m_bench->clock.advance(61min);
    QVERIFY(prepare(u"bob@example.com"_s, u"1"_s));
}

void TransfersTest::prepare_again_takesTheOldOnesPlace()
{
    const TokenTransfer first = prepared(u"1"_s).transfer;
    const TokenTransfer second = prepared(u"2"_s).transfer;
    QCOMPARE(first.nonce, second.nonce);
    QCOMPARE(test::codeOf(broadcast(first.id, signedBy(transactionFor(first)))), ErrorCode::Conflict);
    (void)m_bench->control({{u"hold"_s, true}});
    (void)must(broadcast(second.id, signedBy(transactionFor(second))));
    // What is under way holds its nonce and its tokens.
    const TransferOffer third = prepared(u"8"_s);
    QCOMPARE(third.transfer.nonce, second.nonce + 1);
    QCOMPARE(third.balanceUnits, u"8000000000000000000"_s);
    QCOMPARE(test::codeOf(prepare(m_friend.checksummed(), u"8.1"_s)), ErrorCode::Invalid);
}

void TransfersTest::broadcast_twice_isSentOnceAndConfirmed()
{
    const TokenTransfer t = prepared().transfer;
    const QString raw = signedBy(transactionFor(t));
    const TokenTransfer first = must(broadcast(t.id, raw));
    QCOMPARE(first.state, TransferState::Pending);
    QCOMPARE(must(broadcast(t.id, raw)).txHash, first.txHash);
    Transaction cheaper = transactionFor(t);
    cheaper.maxFeePerGas = *cheaper.maxFeePerGas.minus(Uint256(1));
    QCOMPARE(test::codeOf(broadcast(t.id, signedBy(cheaper))), ErrorCode::Conflict);
    expectConfirmed(t.id, u"4"_s);
    QCOMPARE(must(broadcast(t.id, raw)).state, TransferState::Confirmed);
    QCOMPARE(m_bench->held(m_bench->wallet), u"6"_s);
}

void TransfersTest::broadcast_ofAnothersOrTooLate_isRefused()
{
    const TokenTransfer t = prepared().transfer;
    const QString raw = signedBy(transactionFor(t));
    QCOMPARE(test::codeOf(broadcast(t.id, raw, u"bob"_s)), ErrorCode::NotFound);
    QCOMPARE(test::codeOf(broadcast(u"nothing"_s, raw)), ErrorCode::NotFound);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_transfers->find(personOf(u"bob"_s), t.id))), ErrorCode::NotFound);
    m_bench->clock.advance(10min);
    QCOMPARE(test::codeOf(broadcast(t.id, raw)), ErrorCode::Conflict);
    QCOMPARE(now(t.id).raw, QString());
    const TokenTransfer other = prepared().transfer;
    m_bench->prove(u"ada"_s, MintBench::keyOf('9')->address()); // another wallet by now
    QCOMPARE(test::codeOf(broadcast(other.id, signedBy(transactionFor(other)))), ErrorCode::Conflict);
}

void TransfersTest::killed_betweenWritingAndSending_sendsTheSameBytes()
{
    m_bench->worker->stop(); // nothing is taken any more
    const TokenTransfer t = send();
    QCOMPARE(now(t.id).state, TransferState::Pending);
    QCOMPARE(m_bench->mined(m_bench->wallet), 0ULL);
    restart();
    expectConfirmed(t.id, u"4"_s);
    QCOMPARE(now(t.id).txHash, t.txHash);
}

void TransfersTest::answer_lost_isSentOnce()
{
    m_bench->worker->stop();
    const TokenTransfer t = send();
    m_bench->fault(u"answer_lost"_s, 2); // both tries arrive, and nobody hears of it
    restart();
    m_bench->work();
    m_bench->clearFaults();
    expectConfirmed(t.id, u"4"_s);
}

void TransfersTest::dropped_isSentAgain()
{
    (void)m_bench->control({{u"hold"_s, true}});
    const TokenTransfer t = send();
    m_bench->work();
    QCOMPARE(now(t.id).state, TransferState::Sent);
    (void)m_bench->control({{u"drop"_s, t.txHash}});
    m_bench->pass(12s);
    (void)m_bench->control({{u"hold"_s, false}});
    expectConfirmed(t.id, u"4"_s);
}

void TransfersTest::reorganised_isOnItsWayAgain()
{
    const TokenTransfer t = send();
    m_bench->work();
    m_bench->pass(12s);
    const TokenTransfer before = now(t.id);
    QVERIFY(before.blockNumber && before.state == TransferState::Sent);
    (void)m_bench->control(
        {{u"hold"_s, true}, {u"reorg"_s, QJsonObject{{u"depth"_s, 2}, {u"drop"_s, QJsonArray{t.txHash}}}}});
    m_bench->pass(12s);
    QVERIFY(!now(t.id).blockNumber && now(t.id).state == TransferState::Sent);
    (void)m_bench->control({{u"hold"_s, false}});
    expectConfirmed(t.id, u"4"_s);
    QVERIFY(now(t.id).blockHash != before.blockHash);
}

void TransfersTest::withoutEther_failsAndSaysWhy()
{
    // Has some ether, and is given none with its first DOTM therefore; too little to send.
    const ethereum::Address poor = MintBench::keyOf('9')->address();
    (void)m_bench->control({{u"fund"_s, QJsonObject{{u"address"_s, poor.checksummed()}, {u"wei"_s, u"1000"_s}}}});
    m_bench->prove(u"bob"_s, poor);
    m_bench->sendBeside(1, m_bench->chain->token(), dotmtoken::mint(poor, *core::tokenUnits(u"10")));
    const auto prepareByBob = [&] {
        return must(QCoro::waitFor(
            m_transfers->prepare(personOf(u"bob"_s), {m_friend.checksummed(), u"4"_s, poor.checksummed()})));
    };
    const TransferOffer offer = prepareByBob();
    QVERIFY(offer.warnings.contains(TransferWarning::EtherShort));
    (void)must(broadcast(offer.transfer.id, signedBy(transactionFor(offer.transfer), '9'), u"bob"_s));
    m_bench->work();
    const TokenTransfer failed = now(offer.transfer.id);
    QCOMPARE(failed.state, TransferState::Failed);
    QVERIFY(failed.error.contains(u"ether"_s));
    QCOMPARE(prepareByBob().transfer.nonce, 0); // free again
}

void TransfersTest::history_hasOneEntryForIt()
{
    const TokenTransfer t = send();
    services::TransferScan scan(*m_bench->database, *m_bench->chain, m_bench->changes, m_bench->clock);
    scan.start(1h);
    m_bench->passUntilRest();
    scan.lookSoon();
    const services::tokenhistory::Wish wish{u"ada"_s, m_bench->wallet.lower(), t.chainId,
                                            services::tokenhistory::Part::Out};
    const auto rowsOf = [&] {
        return m_bench->inside([&](Connection &db) {
            return storage::chaintransfers::page(db, t.chainId, m_bench->wallet.lower(),
                                                 storage::chaintransfers::Direction::Out, 10, {});
        });
    };
    QTRY_COMPARE(rowsOf().size(), 1); // the chain's own entry is booked
    const auto page = m_bench->inside([&](Connection &db) { return services::tokenhistory::page(db, wish); });
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(std::get<TokenTransfer>(page.entries.first()).id, t.id);
    const auto similar = t.to.first(6) + QString(32, u'0') + t.to.last(4);
    QCOMPARE(m_bench->inside([&](Connection &db) {
        return storage::chaintransfers::similarReceiver(db, t.chainId, t.from, similar);
    }),
             t.to);
    QVERIFY(!must(prepare(m_friend.checksummed(), u"1"_s)).warnings.contains(TransferWarning::FirstTime));
    scan.stop();
    QTRY_VERIFY(!scan.isRunning());
}

QTEST_GUILESS_MAIN(TransfersTest)
#include "tst_transfers.moc"
