// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ethereum/hex.h"
#include "ethereum/personalmessage.h"
#include "ethereum/signer.h"
#include "providers/ethereum/ethereumclient.h"
#include "servicebench.h"
#include "services/activation/paymenteventstep.h"
#include "services/activation/paymentrecorder.h"
#include "services/tokens/accrual.h"
#include "services/tokens/mintnotes.h"
#include "services/tokens/rewarddesk.h"
#include "services/tokens/tokenkeys.h"
#include "services/tokens/tokens.h"
#include "services/tokens/wallets.h"
#include "storage/repositories/mintjournal.h"

#include <QSignalSpy>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::RewardKind;
using domain::RewardState;
using domain::WalletKind;
using services::StepContext;
using storage::Connection;
using storage::Engine;
using storage::TokenReward;
using test::must;

namespace {

services::Identity identityOf(const QString &uid, domain::Role role = domain::Role::Customer)
{
    services::Identity who;
    who.uid = uid;
    who.email = uid + u"@example.com"_s;
    who.name = uid;
    who.role = role;
    return who;
}

ethereum::Signer keyOf(char digit)
{
    return std::move(*ethereum::Signer::fromText(core::SecretString(QString(64, QLatin1Char(digit)))));
}

QString signatureOf(const ethereum::Signer &key, const QString &message)
{
    return ethereum::toHexData(key.sign(ethereum::personalMessageHash(message.toUtf8())).toBytes65());
}

template <typename T>
std::optional<ErrorCode> codeOf(core::Task<core::Result<T>> &&task)
{
    return test::codeOf(QCoro::waitFor(std::move(task)));
}

} // namespace

/// Whose wallet is whose, who earns what, and what administrators do about it: all without a chain.
class TokenWalletsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void prove_withTheWalletsSignature_linksAndReleasesWhatWaits_data() { test::TestEngines::addRows(); }
    void prove_withTheWalletsSignature_linksAndReleasesWhatWaits();
    void prove_withAnythingElse_linksNothing();
    void prove_byAContract_isWhatTheContractSays();
    void prove_walletOfAnother_isRefused();
    void watch_getsNothing();
    void unlink_letsRewardsWaitAgain();
    void paidInvoice_givesShareAndFirstBonusOnce();
    void paidInvoice_ofAFounder_givesTheLargerBonus();
    void refund_reversesWhatIsNotSigned();
    void refund_ofAFailedMintThatMayBeMined_isOnlyNoted();
    void refundEvent_ofTheWholeMoney_reverses();
    void refundEvent_ofParts_takesTheSamePartOfTheShareAndAddsUp();
    void refundEvent_beforeItsPurchase_isAppliedWhenItIsBooked_data() { test::TestEngines::addRows(); }
    void refundEvent_beforeItsPurchase_isAppliedWhenItIsBooked();
    void refundEvent_besideItsPurchase_isNeverMissed();
    void refund_whileSigned_countsWhenItIsBegunAnew();
    void foundingGrant_isClaimedOnceByFoundersOnly();
    void retry_beginsAnewWhatFailed();
    void retry_ofWhatMayBeOnTheChain_signsNothing();
    void desk_isForAdministrators();
    void rate_isKeptAndWrittenDown();
    void silentChain_showsTheLastKnownAndNeverZero();
    void history_goesOnWhereItEnded();

private:
    void open(Engine engine);
    [[nodiscard]] storage::WalletChallenge ask(const QString &uid, const ethereum::Address &address);
    void link(const QString &uid, const ethereum::Signer &key);
    void buy(const QString &uid, const QString &invoice, qint64 cents);
    /// The provider's event: @p returned cents of @p invoice went back so far.
    void refund(const QString &invoice, qint64 paid, qint64 returned);
    [[nodiscard]] QList<TokenReward> rewardsOf(const QString &uid);
    [[nodiscard]] std::optional<TokenReward> byGuard(const QString &guard);
    [[nodiscard]] QStringList auditActions();

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<services::StepWorker> m_worker;
    std::unique_ptr<ethereum::EthereumClient> m_client;
    std::unique_ptr<services::TokenChain> m_chain;
    std::unique_ptr<services::Wallets> m_wallets;
    std::unique_ptr<services::Tokens> m_tokens;
    std::unique_ptr<services::RewardDesk> m_desk;
};

void TokenWalletsTest::init()
{
    if (QTest::currentDataTag() == nullptr) {
        open(Engine::Sqlite);
    }
}

void TokenWalletsTest::cleanup()
{
    m_desk.reset();
    m_tokens.reset();
    m_wallets.reset();
    m_chain.reset();
    m_client.reset();
    m_worker.reset();
    m_bench.reset();
}

void TokenWalletsTest::open(Engine engine)
{
    m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(engine));
    m_worker = std::make_unique<services::StepWorker>(*m_bench->database, m_bench->clock, m_bench->random,
                                                      m_bench->changes, services::StepWorkerOptions());
    ethereum::EthereumConfig config;
    config.endpoints = {core::Secret<QUrl>(QUrl(u"https://node.example/key"_s))};
    config.chainId = 11'155'111;
    config.token = keyOf('9').address();
    m_client = std::make_unique<ethereum::EthereumClient>(m_bench->transport, m_bench->clock, m_bench->random, config,
                                                          &test::noPause);
    m_chain = std::make_unique<services::TokenChain>(*m_bench->database, *m_client, m_bench->clock,
                                                     domain::tokenNetwork(domain::kSepolia), std::nullopt);
    m_wallets = std::make_unique<services::Wallets>(*m_bench->database, *m_worker, m_bench->changes, m_bench->clock,
                                                    m_bench->random, m_chain->network());
    m_wallets->setBaseUrl(QUrl(u"https://dotm.example:8443/anything?x=1"_s));
    m_tokens =
        std::make_unique<services::Tokens>(*m_bench->database, *m_worker, m_bench->changes, *m_chain, m_bench->clock);
    m_desk = std::make_unique<services::RewardDesk>(*m_bench->database, *m_worker, m_bench->changes, *m_chain,
                                                    m_bench->clock);
    for (const QString &uid : {u"ada"_s, u"bob"_s, u"admin"_s}) {
        (void)m_bench->person(uid);
    }
}

storage::WalletChallenge TokenWalletsTest::ask(const QString &uid, const ethereum::Address &address)
{
    return must(QCoro::waitFor(m_wallets->challenge(identityOf(uid), address.checksummed())));
}

void TokenWalletsTest::link(const QString &uid, const ethereum::Signer &key)
{
    const auto challenge = ask(uid, key.address());
    const QString signature = signatureOf(key, challenge.message);
    (void)must(QCoro::waitFor(m_wallets->prove(identityOf(uid), challenge.message, signature)));
}

void TokenWalletsTest::buy(const QString &uid, const QString &invoice, qint64 cents)
{
    stripe::Invoice paid;
    paid.id = invoice;
    paid.status = stripe::InvoiceStatus::Paid;
    paid.metadata.insert(u"firebaseUid"_s, uid);
    paid.paidAt = m_bench->clock.now();
    stripe::InvoiceLine line;
    line.id = u"line"_s;
    line.amount = {cents, u"USD"_s};
    line.metadata.insert(u"product"_s, u"global_data_10gb"_s);
    paid.lines.append(line);
    const services::PaymentRecorder recorder(m_bench->clock, m_bench->random);
    must(m_bench->closing([&](const StepContext &context) { return recorder.record(context, paid); }));
}

void TokenWalletsTest::refund(const QString &invoice, qint64 paid, qint64 returned)
{
    services::PaymentEventStep events(m_bench->deps);
    const storage::Step step = m_bench->step(u"evt_%1"_s.arg(returned), {{u"type"_s, u"charge.refunded"_s},
                                                                         {u"invoice"_s, invoice},
                                                                         {u"payment"_s, QString()},
                                                                         {u"charge"_s, u"ch_"_s + invoice},
                                                                         {u"paid"_s, paid},
                                                                         {u"returned"_s, returned}});
    const auto ran = QCoro::waitFor(events.run(step));
    QCOMPARE(ran.kind, services::StepResult::Kind::Done);
    must(m_bench->closing([&](const StepContext &context) { return events.settle(context, step, ran.value); }));
}

QList<TokenReward> TokenWalletsTest::rewardsOf(const QString &uid)
{
    return m_bench->inside([&](Connection &db) { return storage::tokenrewards::ofPerson(db, uid, 100, {}); });
}

std::optional<TokenReward> TokenWalletsTest::byGuard(const QString &guard)
{
    return m_bench->inside([&](Connection &db) { return storage::tokenrewards::byGuard(db, guard); });
}

QStringList TokenWalletsTest::auditActions()
{
    const auto rows = m_bench->inside(
        [](Connection &db) { return db.query(u"SELECT action FROM audit_entries ORDER BY sequence"_s); });
    QStringList actions;
    for (const storage::Row &row : rows) {
        actions.append(row.text(0));
    }
    return actions;
}

void TokenWalletsTest::prove_withTheWalletsSignature_linksAndReleasesWhatWaits()
{
    QFETCH(const Engine, engine);
    open(engine);
    const ethereum::Signer key = keyOf('4');
    buy(u"ada"_s, u"in_1"_s, 2'000);
    QCOMPARE(rewardsOf(u"ada"_s).size(), 2);
    QSignalSpy changed(&m_bench->changes, &services::Changes::changed);
    const auto challenge = ask(u"ada"_s, key.address());
    QVERIFY(challenge.message.startsWith("dotm.example:8443 wants you to sign in with your Ethereum account:\n"_L1 +
                                         key.address().checksummed()));
    QVERIFY(challenge.message.contains("URI: https://dotm.example:8443\n"_L1));
    QVERIFY(challenge.message.contains("Chain ID: 11155111\n"_L1));
    const auto wallet = must(
        QCoro::waitFor(m_wallets->prove(identityOf(u"ada"_s), challenge.message, signatureOf(key, challenge.message))));
    QVERIFY(wallet.kind == WalletKind::Proven && wallet.address == key.address().lower());
    QCOMPARE(changed.size(), 1);
    const auto rewards = rewardsOf(u"ada"_s);
    for (const TokenReward &reward : rewards) {
        QCOMPARE(reward.state, RewardState::Pending);
        QCOMPARE(reward.address, key.address().lower());
        QVERIFY(m_bench->stepRow(services::tokenkeys::mint(reward.id, reward.mintRound)).has_value());
    }
    QCOMPARE(auditActions(), QStringList{u"wallet.prove"_s});
    buy(u"ada"_s, u"in_2"_s, 100); // from now on at once
    QCOMPARE(rewardsOf(u"ada"_s).size(), 3);
    QCOMPARE(rewardsOf(u"ada"_s).first().state, RewardState::Pending);
}

void TokenWalletsTest::prove_withAnythingElse_linksNothing()
{
    const ethereum::Signer key = keyOf('4');
    const ethereum::Signer other = keyOf('5');
    const auto attempt = [&](const QString &uid, const QString &message, const QString &signature) {
        return codeOf(m_wallets->prove(identityOf(uid), message, signature));
    };
    auto challenge = ask(u"ada"_s, key.address());
    const QString good = signatureOf(key, challenge.message);
    QCOMPARE(attempt(u"bob"_s, challenge.message, good), std::optional(ErrorCode::Invalid)); // somebody else's text
    QCOMPARE(attempt(u"ada"_s, challenge.message, signatureOf(other, challenge.message)),
             std::optional(ErrorCode::Invalid));
    QCOMPARE(attempt(u"ada"_s, challenge.message, good), std::optional(ErrorCode::Invalid)); // used up by the try
    challenge = ask(u"ada"_s, key.address());
    QString changed = challenge.message;
    changed.replace(u"costs nothing"_s, u"costs all"_s);
    QCOMPARE(attempt(u"ada"_s, changed, signatureOf(key, changed)), std::optional(ErrorCode::Invalid));
    challenge = ask(u"ada"_s, key.address());
    m_bench->clock.advance(services::Wallets::kChallengeTime);
    QCOMPARE(attempt(u"ada"_s, challenge.message, signatureOf(key, challenge.message)),
             std::optional(ErrorCode::Invalid));
    QCOMPARE(attempt(u"ada"_s, u"hello"_s, u"0x"_s), std::optional(ErrorCode::Invalid));
    QCOMPARE(codeOf(m_wallets->challenge(identityOf(u"ada"_s), u"0x12"_s)), std::optional(ErrorCode::Invalid));
    QVERIFY(!m_bench->inside([](Connection &db) { return storage::wallets::ofPerson(db, u"ada"_s); }));
    QVERIFY(auditActions().isEmpty());
}

void TokenWalletsTest::prove_byAContract_isWhatTheContractSays()
{
    const ethereum::Address contract = keyOf('6').address();
    QString said = u"0x1626ba7e"_s + QString(56, u'0');
    bool isSilent = false;
    m_bench->transport.setResponder([&](const net::HttpRequest &request) -> test::FakeTransport::Reply {
        const QJsonObject call = QJsonDocument::fromJson(request.body).object();
        const QString method = call.value("method"_L1).toString();
        if (isSilent) {
            return core::fail(ErrorCode::Offline, u"silent"_s);
        }
        if (method == "eth_call"_L1 && call.value("params"_L1)[0]["gas"_L1].toString().isEmpty()) {
            return core::fail(ErrorCode::Internal, u"A stranger's code has no bounds."_s);
        }
        const QString result = method == "eth_chainId"_L1   ? u"0xaa36a7"_s
                               : method == "eth_getCode"_L1 ? u"0x6001"_s
                                                            : said;
        return test::FakeTransport::answer(
            200, test::jsonBytes({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, call.value("id"_L1)}, {u"result"_s, result}}));
    });
    m_wallets->setClient(m_client.get());
    const auto attempt = [&] {
        const auto challenge = ask(u"ada"_s, contract);
        return codeOf(m_wallets->prove(identityOf(u"ada"_s), challenge.message, u"0x"_s + QString(200, u'1')));
    };
    isSilent = true;
    QCOMPARE(attempt(), std::optional(ErrorCode::Unavailable));
    isSilent = false;
    said.replace(u"1626ba7e"_s, u"ffffffff"_s);
    QCOMPARE(attempt(), std::optional(ErrorCode::Invalid));
    said = u"0x1626ba7e"_s; // no whole word
    QCOMPARE(attempt(), std::optional(ErrorCode::Invalid));
    said = u"0x1626ba7e"_s + QString(56, u'0');
    QCOMPARE(attempt(), std::nullopt);
    const auto wallet = m_bench->inside([](Connection &db) { return storage::wallets::ofPerson(db, u"ada"_s); });
    QVERIFY(wallet && wallet->kind == WalletKind::Proven && wallet->address == contract.lower());
}

void TokenWalletsTest::prove_walletOfAnother_isRefused()
{
    const ethereum::Signer key = keyOf('4');
    link(u"ada"_s, key);
    const auto challenge = ask(u"bob"_s, key.address());
    QCOMPARE(codeOf(m_wallets->prove(identityOf(u"bob"_s), challenge.message, signatureOf(key, challenge.message))),
             std::optional(ErrorCode::Conflict));
    link(u"ada"_s, key); // one's own once more is nothing new
}

void TokenWalletsTest::watch_getsNothing()
{
    const ethereum::Signer key = keyOf('4');
    (void)must(QCoro::waitFor(m_wallets->watch(identityOf(u"ada"_s), key.address().lower())));
    buy(u"ada"_s, u"in_1"_s, 2'000);
    for (const TokenReward &reward : rewardsOf(u"ada"_s)) {
        QCOMPARE(reward.state, RewardState::Claimable);
        QVERIFY(reward.address.isEmpty());
    }
    QCOMPARE(codeOf(m_wallets->watch(identityOf(u"ada"_s), u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"_s)),
             std::optional(ErrorCode::Invalid)); // its checksum is wrong
    link(u"ada"_s, key);
    const auto same = must(QCoro::waitFor(m_wallets->watch(identityOf(u"ada"_s), key.address().lower())));
    QCOMPARE(same.kind, WalletKind::Proven);
}

void TokenWalletsTest::unlink_letsRewardsWaitAgain()
{
    const ethereum::Signer key = keyOf('4');
    link(u"ada"_s, key);
    buy(u"ada"_s, u"in_1"_s, 2'000);
    QVERIFY(must(QCoro::waitFor(m_wallets->unlink(identityOf(u"ada"_s)))));
    QVERIFY(!must(QCoro::waitFor(m_wallets->unlink(identityOf(u"ada"_s)))));
    for (const TokenReward &reward : rewardsOf(u"ada"_s)) {
        QCOMPARE(reward.state, RewardState::Claimable);
    }
    QCOMPARE(auditActions(), (QStringList{u"wallet.prove"_s, u"wallet.unlink"_s}));
    link(u"ada"_s, keyOf('5'));
    for (const TokenReward &reward : rewardsOf(u"ada"_s)) {
        QCOMPARE(reward.state, RewardState::Pending);
        QCOMPARE(reward.address, keyOf('5').address().lower());
        QVERIFY(m_bench->stepRow(services::tokenkeys::mint(reward.id, reward.mintRound)).has_value());
    }
}

void TokenWalletsTest::paidInvoice_givesShareAndFirstBonusOnce()
{
    buy(u"ada"_s, u"in_1"_s, 2'000);
    buy(u"ada"_s, u"in_1"_s, 2'000); // told twice
    QCOMPARE(rewardsOf(u"ada"_s).size(), 2);
    const auto first = byGuard(u"first:ada"_s);
    QVERIFY(first && first->units == u"10330000000000000000"_s && first->kind == RewardKind::FirstPurchase);
    buy(u"ada"_s, u"in_2"_s, 9'999);
    const auto rewards = rewardsOf(u"ada"_s);
    QCOMPARE(rewards.size(), 3);
    QStringList units;
    for (const TokenReward &reward : rewards) {
        if (reward.kind == RewardKind::Purchase) {
            units.append(reward.units);
        }
    }
    units.sort();
    QCOMPARE(units, (QStringList{u"10328967000000000000"_s, u"2066000000000000000"_s}));
    buy(u"bob"_s, u"in_3"_s, 0); // for nothing there is nothing
    QVERIFY(rewardsOf(u"bob"_s).isEmpty());
    must(m_bench->closing([](const StepContext &context) { return services::accrual::joined(context, u"bob"_s); }));
    must(m_bench->closing([](const StepContext &context) { return services::accrual::joined(context, u"bob"_s); }));
    QCOMPARE(rewardsOf(u"bob"_s).size(), 1);
}

void TokenWalletsTest::paidInvoice_ofAFounder_givesTheLargerBonus()
{
    (void)must(QCoro::waitFor(
        m_desk->addFounder(identityOf(u"admin"_s, domain::Role::Admin), u"Ada@Example.com"_s, u"She began it."_s)));
    buy(u"ada"_s, u"in_1"_s, 2'000);
    const auto first = byGuard(u"first:ada"_s);
    QVERIFY(first && first->kind == RewardKind::FoundingFirstPurchase);
    QCOMPARE(first->units, u"100330000000000000000"_s);
}

void TokenWalletsTest::refund_reversesWhatIsNotSigned()
{
    buy(u"ada"_s, u"in_1"_s, 2'000);
    const auto ids = m_bench->inside([](Connection &db) { return storage::purchases::ofPayment(db, {}, u"in_1"_s); });
    QCOMPARE(ids.size(), 1);
    refund(u"in_1"_s, 2'000, 2'000);
    for (const TokenReward &reward : rewardsOf(u"ada"_s)) {
        QCOMPARE(reward.state, RewardState::Reversed);
    }
    link(u"ada"_s, keyOf('4'));
    for (const TokenReward &reward : rewardsOf(u"ada"_s)) {
        QCOMPARE(reward.state, RewardState::Reversed); // proving a wallet brings nothing back
    }
}

void TokenWalletsTest::refund_ofAFailedMintThatMayBeMined_isOnlyNoted()
{
    buy(u"ada"_s, u"in_1"_s, 2'000);
    const auto ids = m_bench->inside([](Connection &db) { return storage::purchases::ofPayment(db, {}, u"in_1"_s); });
    QCOMPARE(ids.size(), 1);
    const QString guard = u"purchase:"_s + ids.first();
    TokenReward reward = *byGuard(guard);
    storage::MintEntry sent;
    sent.chainId = 1;
    sent.signer = u"0x1"_s;
    sent.rewardId = reward.id;
    sent.txHash = u"0x2"_s;
    must(m_bench->closing([&](const StepContext &context) {
        reward.state = RewardState::Failed; // nobody watches it any more
        reward.nonce = 0;
        const core::Outcome booked = storage::mintjournal::append(context.db, sent);
        return booked ? storage::tokenrewards::update(context.db, reward, context.now) : booked;
    }));
    refund(u"in_1"_s, 2'000, 2'000);
    const auto after = byGuard(guard);
    QCOMPARE(after->state, RewardState::Failed);
    QVERIFY(after->note.contains(u"refunded"_s));
}

void TokenWalletsTest::refundEvent_ofTheWholeMoney_reverses()
{
    buy(u"ada"_s, u"in_1"_s, 2'000);
    services::PaymentEventStep events(m_bench->deps);
    const auto tell = [&](bool isWhole) {
        storage::Step step = m_bench->step(u"evt_1"_s, {{u"type"_s, u"charge.refunded"_s},
                                                        {u"invoice"_s, u"in_1"_s},
                                                        {u"payment"_s, u"pi_1"_s},
                                                        {u"whole"_s, isWhole}});
        const auto ran = QCoro::waitFor(events.run(step));
        QCOMPARE(ran.kind, services::StepResult::Kind::Done);
        must(m_bench->closing([&](const StepContext &context) { return events.settle(context, step, ran.value); }));
    };
    tell(false); // a part of the money
    QCOMPARE(rewardsOf(u"ada"_s).first().state, RewardState::Claimable);
    tell(true);
    tell(true);
    QCOMPARE(rewardsOf(u"ada"_s).first().state, RewardState::Reversed);
    QVERIFY(m_bench->transport.requests().isEmpty());
}

void TokenWalletsTest::refundEvent_ofParts_takesTheSamePartOfTheShareAndAddsUp()
{
    buy(u"ada"_s, u"in_1"_s, 2'000);
    const auto ids = m_bench->inside([](Connection &db) { return storage::purchases::ofPayment(db, {}, u"in_1"_s); });
    const QString guard = u"purchase:"_s + ids.first();
    refund(u"in_1"_s, 2'000, 600);
    QCOMPARE(byGuard(guard)->units, u"1446200000000000000"_s); // 70 % of 2.066
    QCOMPARE(byGuard(guard)->note, u"A part of the purchase was refunded."_s);
    refund(u"in_1"_s, 2'000, 600); // told twice
    QCOMPARE(byGuard(guard)->units, u"1446200000000000000"_s);
    refund(u"in_1"_s, 2'000, 1'999); // all but a cent
    QCOMPARE(byGuard(guard)->units, u"1033000000000000"_s);
    refund(u"in_1"_s, 2'000, 900); // an older event that was late
    QCOMPARE(byGuard(guard)->units, u"1033000000000000"_s);
    QCOMPARE(byGuard(u"first:ada"_s)->units, u"10330000000000000000"_s); // something was bought all the same
    refund(u"in_1"_s, 2'000, 2'000);
    QCOMPARE(byGuard(guard)->state, RewardState::Reversed);
    QCOMPARE(byGuard(u"first:ada"_s)->state, RewardState::Reversed);
}

void TokenWalletsTest::refundEvent_beforeItsPurchase_isAppliedWhenItIsBooked()
{
    QFETCH(Engine, engine);
    open(engine);
    refund(u"in_1"_s, 2'000, 2'000);
    refund(u"in_2"_s, 3'000, 1'000);
    QVERIFY(rewardsOf(u"ada"_s).isEmpty());
    for (int told = 0; told < 2; ++told) {
        buy(u"ada"_s, u"in_1"_s, 2'000);
        buy(u"bob"_s, u"in_2"_s, 3'000);
    }
    QCOMPARE(rewardsOf(u"ada"_s).size(), 2);
    for (const TokenReward &reward : rewardsOf(u"ada"_s)) {
        QCOMPARE(reward.state, RewardState::Reversed);
    }
    const auto ids = m_bench->inside([](Connection &db) { return storage::purchases::ofPayment(db, {}, u"in_2"_s); });
    QCOMPARE(byGuard(u"purchase:"_s + ids.first())->units, u"2066000000000000000"_s); // two thirds of 3.099
}

void TokenWalletsTest::refundEvent_besideItsPurchase_isNeverMissed()
{
    open(Engine::Postgres); // where two transactions do not see one another
    for (int at = 0; at < 10; ++at) {
        const QString invoice = u"in_%1"_s.arg(at);
        test::atOnce(2, [&](int which) {
            if (which == 0) {
                buy(u"ada"_s, invoice, 2'000);
            } else {
                refund(invoice, 2'000, 2'000);
            }
        });
    }
    for (const TokenReward &reward : rewardsOf(u"ada"_s)) {
        QCOMPARE(reward.state, RewardState::Reversed);
    }
}

void TokenWalletsTest::refund_whileSigned_countsWhenItIsBegunAnew()
{
    link(u"ada"_s, keyOf('4'));
    buy(u"ada"_s, u"in_1"_s, 2'000);
    const auto ids = m_bench->inside([](Connection &db) { return storage::purchases::ofPayment(db, {}, u"in_1"_s); });
    const QString guard = u"purchase:"_s + ids.first();
    TokenReward reward = *byGuard(guard);
    reward.nonce = 0;
    reward.state = RewardState::Sent;
    must(m_bench->closing(
        [&](const StepContext &context) { return storage::tokenrewards::update(context.db, reward, context.now); }));
    refund(u"in_1"_s, 2'000, 1'000);
    QCOMPARE(byGuard(guard)->units, u"2066000000000000000"_s);
    QVERIFY(byGuard(guard)->note.contains(u"after this was signed"_s));
    must(m_bench->closing(
        [&](const StepContext &context) { return services::mintnotes::beginAnew(context, reward.id); }));
    QCOMPARE(byGuard(guard)->units, u"1033000000000000000"_s);
    QCOMPARE(byGuard(guard)->state, RewardState::Pending);
}

void TokenWalletsTest::foundingGrant_isClaimedOnceByFoundersOnly()
{
    QCOMPARE(codeOf(m_tokens->claimFoundingGrant(identityOf(u"ada"_s))), std::optional(ErrorCode::Conflict));
    const auto admin = identityOf(u"admin"_s, domain::Role::Admin);
    (void)must(QCoro::waitFor(m_desk->addFounder(admin, u"ada@example.com"_s, u"r"_s)));
    QCOMPARE(codeOf(m_desk->addFounder(admin, u"ada@example.com"_s, u"r"_s)), std::optional(ErrorCode::Conflict));
    QCOMPARE(codeOf(m_desk->addFounder(admin, u"who@example.com"_s, u"r"_s)), std::optional(ErrorCode::NotFound));
    const auto founders = must(QCoro::waitFor(m_desk->founders(admin)));
    QCOMPARE(founders.size(), 1);
    QCOMPARE(founders.first().who.email, u"ada@example.com"_s);
    QCOMPARE(founders.first().maker.email, u"admin@example.com"_s);
    QVERIFY(must(QCoro::waitFor(m_tokens->claimFoundingGrant(identityOf(u"ada"_s)))));
    QCOMPARE(codeOf(m_tokens->claimFoundingGrant(identityOf(u"ada"_s))), std::optional(ErrorCode::Conflict));
    QCOMPARE(byGuard(u"founding:ada"_s)->units, u"100000000000000000000"_s);
    QCOMPARE(auditActions(), (QStringList{u"founder.add"_s, u"founding.claim"_s}));
    QCOMPARE(codeOf(m_desk->grantFounder(admin, keyOf('4').address().lower())), std::optional(ErrorCode::NotFound));
}

void TokenWalletsTest::retry_beginsAnewWhatFailed()
{
    const auto admin = identityOf(u"admin"_s, domain::Role::Admin);
    link(u"ada"_s, keyOf('4'));
    buy(u"ada"_s, u"in_1"_s, 2'000);
    TokenReward failed = rewardsOf(u"ada"_s).first();
    QCOMPARE(codeOf(m_desk->plan(admin, failed.id)), std::optional(ErrorCode::Conflict));
    failed.state = RewardState::Failed;
    failed.error = u"The supply cap is reached."_s;
    m_bench->change([&](Connection &db) { return storage::tokenrewards::update(db, failed, m_bench->clock.now()); });
    QCOMPARE(must(QCoro::waitFor(m_desk->plan(admin, failed.id))).how, u"mint"_s);
    QCOMPARE(must(QCoro::waitFor(m_desk->byId(admin, failed.id))).reward.state, RewardState::Failed);
    const auto done = must(QCoro::waitFor(m_desk->retry(admin, failed.id)));
    QVERIFY(done.row.reward.state == RewardState::Pending && done.row.reward.error.isEmpty());
    QVERIFY(m_bench->stepRow(services::tokenkeys::mint(failed.id, failed.mintRound + 1)).has_value());
    QVERIFY(auditActions().contains(u"reward.retry"_s));
    QCOMPARE(codeOf(m_desk->retry(admin, failed.id)), std::optional(ErrorCode::Conflict));
    QCOMPARE(codeOf(m_desk->retry(admin, u"none"_s)), std::optional(ErrorCode::NotFound));
}

void TokenWalletsTest::retry_ofWhatMayBeOnTheChain_signsNothing()
{
    const auto admin = identityOf(u"admin"_s, domain::Role::Admin);
    link(u"ada"_s, keyOf('4'));
    buy(u"ada"_s, u"in_1"_s, 2'000);
    TokenReward failed = rewardsOf(u"ada"_s).first();
    storage::MintEntry entry;
    entry.chainId = 5;
    entry.signer = u"0x1"_s;
    entry.rewardId = failed.id;
    entry.txHash = u"0xabc"_s;
    failed.state = RewardState::Failed;
    failed.nonce = 0;
    m_bench->change([&](Connection &db) { return storage::mintjournal::append(db, entry); });
    m_bench->change([&](Connection &db) { return storage::tokenrewards::update(db, failed, m_bench->clock.now()); });
    const auto done = must(QCoro::waitFor(m_desk->retry(admin, failed.id)));
    QCOMPARE(done.how, u"resend"_s);
    QVERIFY(done.row.reward.nonce == 0 && done.row.reward.mintRound == failed.mintRound);
}

void TokenWalletsTest::desk_isForAdministrators()
{
    const auto agent = identityOf(u"ada"_s, domain::Role::Agent);
    const std::optional<ErrorCode> forbidden = ErrorCode::Forbidden;
    QCOMPARE(codeOf(m_desk->standing(agent)), forbidden);
    QCOMPARE(codeOf(m_desk->page(agent, {})), std::optional(ErrorCode::Invalid)); // one person's, never everybody's
    QCOMPARE(codeOf(m_desk->byId(agent, u"x"_s)), forbidden);
    QCOMPARE(codeOf(m_desk->plan(agent, u"x"_s)), forbidden);
    QCOMPARE(codeOf(m_desk->retry(agent, u"x"_s)), forbidden);
    QCOMPARE(codeOf(m_desk->rates(agent)), forbidden);
    QCOMPARE(codeOf(m_desk->setRate(agent, u"esim_beta"_s, 1, u"r"_s)), forbidden);
    QCOMPARE(codeOf(m_desk->addFounder(agent, u"a@example.com"_s, u"r"_s)), forbidden);
    QCOMPARE(codeOf(m_desk->founders(agent)), forbidden);
    QCOMPARE(codeOf(m_desk->grantFounder(agent, u"0x"_s)), forbidden);
}

void TokenWalletsTest::rate_isKeptAndWrittenDown()
{
    const auto admin = identityOf(u"admin"_s, domain::Role::Admin);
    QCOMPARE(codeOf(m_desk->setRate(admin, u"esim_beta"_s, 10'001, u"r"_s)), std::optional(ErrorCode::Invalid));
    QCOMPARE(codeOf(m_desk->setRate(admin, u"esim_beta"_s, -1, u"r"_s)), std::optional(ErrorCode::Invalid));
    QCOMPARE(codeOf(m_desk->setRate(admin, u"esim_beta"_s, 1, u"  "_s)), std::optional(ErrorCode::Invalid));
    QCOMPARE(codeOf(m_desk->setRate(admin, u"nothing"_s, 1, u"r"_s)), std::optional(ErrorCode::NotFound));
    (void)must(QCoro::waitFor(m_desk->setRate(admin, u"esim_beta"_s, 0, u"no more"_s)));
    int standard = 0;
    const auto rates = must(QCoro::waitFor(m_desk->rates(admin)));
    for (const services::ProductRate &rate : rates) {
        standard += rate.set ? 0 : 1;
        QVERIFY(rate.productId != u"esim_beta"_s || (rate.rateBp == 0 && rate.set));
    }
    QCOMPARE(standard, rates.size() - 1);
    QCOMPARE(auditActions(), QStringList{u"reward.rate"_s});
}

void TokenWalletsTest::silentChain_showsTheLastKnownAndNeverZero()
{
    const ethereum::Signer key = keyOf('4');
    link(u"ada"_s, key);
    auto view = must(QCoro::waitFor(m_tokens->wallet(identityOf(u"ada"_s))));
    QVERIFY(!view.balance.isAvailable && !view.balance.known && !view.balance.error.isEmpty());
    m_bench->change([&](Connection &db) {
        return storage::tokenbalances::put(db, domain::kSepolia, m_chain->token()->lower(), key.address().lower(),
                                           {u"5"_s, 9, m_bench->clock.now() - 1h});
    });
    view = must(QCoro::waitFor(m_tokens->wallet(identityOf(u"ada"_s))));
    QVERIFY(!view.balance.isAvailable && view.balance.known);
    QCOMPARE(view.balance.known->units, u"5"_s);
    QCOMPARE(view.balance.known->readAt, m_bench->clock.now() - 1h);
    const auto points = must(QCoro::waitFor(m_tokens->series(identityOf(u"ada"_s), 30)));
    QCOMPARE(points.size(), 31);
    QCOMPARE(points.first().units, u"5"_s);
}

void TokenWalletsTest::history_goesOnWhereItEnded()
{
    const ethereum::Signer key = keyOf('4');
    const QString own = key.address().lower();
    const QString other = keyOf('5').address().lower();
    link(u"ada"_s, key);
    for (int i = 0; i < 4; ++i) {
        buy(u"ada"_s, u"in_%1"_s.arg(i), 100);
        const core::TimePoint at = m_bench->clock.now();
        m_bench->change([&](Connection &db) -> core::Outcome {
            const storage::ChainTransfer in{
                domain::kSepolia, u"0xb%1"_s.arg(i), 0, i, u"0x%1"_s.arg(i), other, own, u"7"_s, at, false, true};
            const storage::ChainTransfer out{
                domain::kSepolia, u"0xb%1"_s.arg(i), 1, i, u"0x%1"_s.arg(i), own, other, u"3"_s, at, false, true};
            const auto added = storage::chaintransfers::add(db, in);
            const auto too = added ? storage::chaintransfers::add(db, out) : added;
            return too ? core::Outcome() : core::fail(too.error());
        });
        m_bench->clock.advance(i % 2 == 0 ? 0s : 1s);
    }
    using services::tokenhistory::Cursor;
    using services::tokenhistory::Part;
    const auto countAll = [&](Part part, int perPage) {
        int seen = 0;
        QString cursor;
        core::TimePoint last = core::TimePoint::max();
        do {
            const auto page =
                must(QCoro::waitFor(m_tokens->history(identityOf(u"ada"_s), part, perPage, *Cursor::fromText(cursor))));
            for (const auto &entry : page.entries) {
                if (services::tokenhistory::timeOf(entry) > last) {
                    return -1;
                }
                last = services::tokenhistory::timeOf(entry);
                ++seen;
            }
            cursor = page.next ? page.next->toText() : QString();
        } while (!cursor.isEmpty());
        return seen;
    };
    for (const int perPage : {1, 2, 3, 5, 100}) {
        QCOMPARE(countAll(Part::All, perPage), 13); // four shares, a first bonus, four in, four out
    }
    QCOMPARE(countAll(Part::Reward, 2), 5);
    QCOMPARE(countAll(Part::In, 3), 4);
    QCOMPARE(countAll(Part::Out, 3), 4);
    QVERIFY(!Cursor::fromText(u"x"_s) && !Cursor::fromText(u"1.a~b~"_s) && !Cursor::fromText(u"~~~~"_s));
}

QTEST_GUILESS_MAIN(TokenWalletsTest)
#include "tst_tokenwallets.moc"
