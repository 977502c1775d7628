// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/tokenamount.h"
#include "ethereum/hex.h"
#include "ethereum/transaction.h"
#include "net/qthttptransport.h"
#include "sandbox/sandbox.h"
#include "servicebench.h"
#include "services/tokens/accrual.h"
#include "services/tokens/mintkeptstep.h"
#include "services/tokens/mintstep.h"
#include "services/tokens/mintwatchstep.h"
#include "services/tokens/tokenkeys.h"
#include "services/tokens/transferscan.h"
#include "storage/repositories/refunds.h"
#include "storage/repositories/rewardrates.h"
#include "storage/repositories/wallets.h"
#include "support/apicaller.h"

#include <QFile>
#include <QTemporaryDir>

namespace dotm::test {

/// The services of tokens on the simulated chain, whose blocks come by the test's clock: twelve seconds each.
struct MintBench
{
    static constexpr int kConfirmations = 3;

    /// @p begun: the sandbox's file from begin().
    MintBench(std::unique_ptr<storage::Database> fresh, const QString &begun) : database(std::move(fresh))
    {
        beginChain(begun);
        addPerson(*database, u"ada"_s, clock.now());
    }

    ~MintBench() { stopWorker(); }

    /// A chain of its own, in the place of the one before, and the services on it.
    void beginChain(const QString &begun)
    {
        stopWorker();
        if (chainHost) {
            chainHost->stop();
        }
        sandbox::SandboxOptions options;
        options.dataFile = folder.path() + u"/sandbox-%1.sqlite"_s.arg(++chains);
        options.tokenOwner = signer->address().checksummed();
        QVERIFY(QFile::copy(begun, options.dataFile));
        chainHost = std::make_unique<sandbox::Sandbox>(options, clock, random);
        must(chainHost->start());
        ethereum::EthereumConfig config;
        config.endpoints = {core::Secret<QUrl>(chainHost->chain().url)};
        config.chainId = chainHost->chain().chainId;
        config.token = ethereum::Address::parse(chainHost->chain().token);
        config.confirmations = kConfirmations;
        minter.reset();
        chain.reset();
        client = std::make_unique<ethereum::EthereumClient>(transport, clock, random, config, &noPause);
        chain = std::make_unique<services::TokenChain>(
            *database, *client, clock, domain::tokenNetwork(static_cast<qint64>(config.chainId)), signer->address());
        minter = minterWith(signer);
        restart();
    }

    /// A sandbox's file at @p dataFile, with the keys that take long to make.
    static void begin(const QString &dataFile)
    {
        const FakeClock clock;
        core::SystemRandom random;
        sandbox::SandboxOptions options;
        options.dataFile = dataFile;
        options.tokenOwner = keyOf('4')->address().checksummed();
        sandbox::Sandbox first(options, clock, random);
        must(first.start());
        first.stop();
    }
    static std::shared_ptr<const ethereum::Signer> keyOf(char digit)
    {
        auto made = ethereum::Signer::fromText(core::SecretString(QString(64, QLatin1Char(digit))));
        return std::make_shared<const ethereum::Signer>(std::move(*made));
    }
    [[nodiscard]] std::shared_ptr<services::Minter> minterWith(std::shared_ptr<const ethereum::Signer> key)
    {
        return std::make_shared<services::Minter>(services::Minter::Around{*database, *chain, clock, std::move(key)});
    }

    /// A worker as after a start of the program, which also does what @p add gives it.
    void restart(const std::function<void(services::StepWorker &)> &add = {})
    {
        stopWorker();
        services::StepWorkerOptions options;
        options.idlePoll = std::chrono::hours(1);
        options.lease = std::chrono::hours(1);
        worker = std::make_unique<services::StepWorker>(*database, clock, random, changes, options);
        worker->addHandler(std::make_unique<services::MintStep>(minter));
        worker->addHandler(std::make_unique<services::MintWatchStep>(minter));
        worker->addHandler(std::make_unique<services::MintKeptStep>(minter));
        if (add) {
            add(*worker);
        }
        must(worker->start());
    }
    void stopWorker()
    {
        if (worker) {
            worker->stop();
            (void)QTest::qWaitFor([this] { return worker->running() == 0; }, 10'000);
            worker.reset();
        }
    }
    template <typename Work>
    auto inside(Work work)
    {
        return must(within(*database, work));
    }
    /// Everything that is due is done, and what follows from it if that is due as well.
    void work()
    {
        for (int round = 0; round < 20; ++round) {
            worker->wake();
            QVERIFY(QTest::qWaitFor([this] { return worker->running() == 0; }, 10'000));
            const auto next = inside([](storage::Connection &db) { return storage::steps::nextDue(db); });
            if (!next || *next > clock.now()) {
                return;
            }
        }
        QFAIL("the steps never rest");
    }
    /// Time passes, blocks come, and what has become due is done.
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        work();
    }
    void passUntilRest()
    {
        for (int look = 0; look < 12; ++look) {
            pass(std::chrono::seconds(12));
        }
    }

    template <typename Work>
    core::Outcome closing(Work work)
    {
        return within(*database, [&](storage::Connection &db) -> core::Outcome {
            return work(services::StepContext{db, queue, clock.now()});
        });
    }

    /// @p uid proves a wallet: what they earn from now on is minted.
    void prove(const QString &uid, const ethereum::Address &address)
    {
        const core::TimePoint now = clock.now();
        must(closing([&](const services::StepContext &context) {
            return storage::wallets::put(context.db, {uid, address.lower(), domain::WalletKind::Proven, now, now});
        }));
    }
    /// @p uid paid @p cents; the id of the purchase, and so of its reward's guard.
    QString buy(const QString &uid, qint64 cents, bool isTest = true)
    {
        storage::Purchase purchase;
        purchase.id = queue.newId();
        purchase.userId = inside([&](storage::Connection &db) { return storage::users::byUid(db, uid); })->id;
        purchase.uid = uid;
        purchase.stripeId = u"in-"_s + purchase.id;
        purchase.stripeLineId = u"line"_s;
        purchase.productId = u"esim_beta"_s;
        purchase.amount = {cents, u"USD"_s};
        purchase.purchasedAt = clock.now();
        purchase.isTest = isTest;
        must(closing([&](const services::StepContext &context) -> core::Outcome {
            const auto recorded = storage::purchases::record(context.db, purchase);
            return recorded ? services::accrual::purchased(context, purchase, false) : core::fail(recorded.error());
        }));
        return purchase.id;
    }
    /// @p returned cents of what was paid for @p purchaseId went back.
    void refund(const QString &purchaseId, qint64 paid, qint64 returned)
    {
        must(closing([&](const services::StepContext &context) -> core::Outcome {
            const storage::Refund refund{u"ch-"_s + purchaseId, {}, u"in-"_s + purchaseId, paid, returned};
            const core::Outcome noted = storage::refunds::note(context.db, refund, context.now);
            return noted ? services::accrual::refunded(context, purchaseId) : noted;
        }));
    }
    [[nodiscard]] storage::TokenReward rewardOf(const QString &purchaseId)
    {
        return *inside(
            [&](storage::Connection &db) { return storage::tokenrewards::byGuard(db, u"purchase:"_s + purchaseId); });
    }
    [[nodiscard]] QList<storage::MintEntry> journalOf(const storage::TokenReward &reward)
    {
        return inside([&](storage::Connection &db) { return storage::mintjournal::ofReward(db, reward.id); });
    }

    /// What the chain says that an address holds, in DOTM.
    [[nodiscard]] QString held(const ethereum::Address &address)
    {
        return core::tokenText(must(QCoro::waitFor(client->tokenBalance(address, ethereum::BlockId::latest()))));
    }
    [[nodiscard]] quint64 head() { return must(QCoro::waitFor(client->blockNumber())); }
    [[nodiscard]] quint64 mined(const ethereum::Address &account)
    {
        return must(QCoro::waitFor(client->transactionCount(account, ethereum::BlockId::latest())));
    }
    QJsonObject control(const QJsonObject &deeds)
    {
        return caller
            .send("PUT", at(chainHost->url(), u"/ethereum/control"_s), QJsonDocument(deeds).toJson(),
                  {{"Content-Type", "application/json"}})
            .json();
    }
    void fault(const QString &kind, int times)
    {
        const QJsonObject body{{u"provider"_s, u"ethereum"_s}, {u"fault"_s, kind}, {u"times"_s, times}};
        const Answer answer = caller.send("PUT", at(chainHost->url(), u"/faults"_s), QJsonDocument(body).toJson(),
                                          {{"Content-Type", "application/json"}});
        QVERIFY2(answer.status == 200 || answer.status == 204, answer.body.constData());
    }
    void clearFaults() { QCOMPARE(caller.send("DELETE", at(chainHost->url(), u"/faults"_s), {}, {}).status, 200); }
    /// Somebody with the minting key at work beside us.
    void sendBeside(quint64 nonce, const std::optional<ethereum::Address> &to, const QByteArray &data)
    {
        const auto fees = must(QCoro::waitFor(client->fees()));
        const ethereum::Transaction transaction{
            client->config().chainId, nonce, fees.maxPriorityFeePerGas, fees.maxFeePerGas, 200'000, to, {}, data};
        const auto signedOne = ethereum::signTransaction(transaction, *signer);
        (void)must(QCoro::waitFor(client->sendRawTransaction(signedOne.raw)));
    }

    QTemporaryDir folder;
    int chains = 0;
    FakeClock clock;
    core::SystemRandom random;
    net::QtHttpTransport transport;
    ApiCaller caller;
    std::unique_ptr<storage::Database> database;
    std::shared_ptr<const ethereum::Signer> signer = keyOf('4');
    ethereum::Address wallet = keyOf('7')->address();
    services::Changes changes;
    services::StepQueue queue{clock, random};
    std::unique_ptr<sandbox::Sandbox> chainHost;
    std::unique_ptr<ethereum::EthereumClient> client;
    std::unique_ptr<services::TokenChain> chain;
    std::shared_ptr<services::Minter> minter;
    std::unique_ptr<services::StepWorker> worker;
};

} // namespace dotm::test
