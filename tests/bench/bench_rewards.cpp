// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// How many rewards a second are queued (a purchase booked with its reward and the step that mints it) and signed (taken
// by the worker, signed, written down, given to the chain), through the real services on both engines. The chain is a
// stand-in inside the process that answers at once, so that what is measured is ours. Beside it: signing alone.

#include "nodestandin.h"

#include "services/steps/stepworker.h"
#include "services/tokens/accrual.h"
#include "services/tokens/mintstep.h"
#include "services/tokens/mintwatchstep.h"
#include "storage/repositories/users.h"
#include "storage/repositories/wallets.h"
#include "support/testengines.h"

#include <qcoro/qcorotask.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using storage::Connection;
using storage::Engine;

namespace {

constexpr int kRewards = 2'000;
constexpr int kBareSignatures = 2'000;
const QString kUid = u"ada"_s;

template <typename T>
T orDie(core::Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

double perSecond(int count, const QElapsedTimer &timer)
{
    return count * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

QCoro::Task<void> noPause(std::chrono::milliseconds)
{
    co_return;
}

/// The services that mint, as the program makes them.
class MintingHouse
{
public:
    explicit MintingHouse(std::unique_ptr<storage::Database> database) : m_database(std::move(database))
    {
        m_config.endpoints = {core::Secret<QUrl>(QUrl(u"http://chain.example"_s))};
        m_config.chainId = bench::NodeStandIn::kChainId;
        m_config.token = bench::NodeStandIn::token();
        m_client = std::make_unique<ethereum::EthereumClient>(m_node, m_clock, m_random, m_config, &noPause);
        m_chain = std::make_unique<services::TokenChain>(
            *m_database, *m_client, m_clock, domain::tokenNetwork(bench::NodeStandIn::kChainId), m_signer->address());
        m_minter =
            std::make_shared<services::Minter>(services::Minter::Around{*m_database, *m_chain, m_clock, m_signer});
        m_worker = std::make_unique<services::StepWorker>(*m_database, m_clock, m_random, m_changes,
                                                          services::StepWorkerOptions());
        m_worker->addHandler(std::make_unique<services::MintStep>(m_minter));
        m_worker->addHandler(std::make_unique<services::MintWatchStep>(m_minter));
        addPerson();
    }
    ~MintingHouse()
    {
        m_worker->stop();
        (void)QTest::qWaitFor([this] { return m_worker->running() == 0; }, 10'000);
    }

    /// Purchases of a person with a proven wallet, one transaction each.
    double queue()
    {
        QElapsedTimer timer;
        timer.start();
        for (int at = 0; at < kRewards; ++at) {
            buy(at);
        }
        return perSecond(kRewards, timer);
    }

    /// Until the chain has every one of them and the book says so.
    double sign()
    {
        QElapsedTimer timer;
        timer.start();
        if (!m_worker->start() ||
            !QTest::qWaitFor([this] { return m_node.sent() >= kRewards && isAllSent(); }, 600'000)) {
            qFatal("the rewards were not sent");
        }
        return perSecond(kRewards, timer);
    }

    double signAlone()
    {
        ethereum::Transaction transaction{static_cast<quint64>(bench::NodeStandIn::kChainId),
                                          0,
                                          core::Uint256(1),
                                          core::Uint256(2),
                                          100'000,
                                          m_config.token,
                                          {},
                                          ethereum::dotmtoken::mint(m_signer->address(), core::Uint256(1))};
        QElapsedTimer timer;
        timer.start();
        for (int at = 0; at < kBareSignatures; ++at) {
            transaction.nonce = static_cast<quint64>(at);
            (void)ethereum::signTransaction(transaction, *m_signer);
        }
        return perSecond(kBareSignatures, timer);
    }

private:
    template <typename T>
    T inside(const std::function<core::Result<T>(Connection &)> &work)
    {
        return orDie(m_database->transactionNow<T>(work));
    }

    void addPerson()
    {
        storage::User person;
        person.uid = kUid;
        person.email = u"ada@example.com"_s;
        m_userId =
            inside<storage::User>([&](Connection &db) { return storage::users::insert(db, person, m_clock.now()); }).id;
        (void)inside<bool>([&](Connection &db) -> core::Result<bool> {
            const core::TimePoint now = m_clock.now();
            const core::Outcome stored = storage::wallets::put(
                db, {kUid, bench::NodeStandIn::token().lower(), domain::WalletKind::Proven, now, now});
            return stored ? core::Result<bool>(true) : core::fail(stored.error());
        });
    }

    void buy(int at)
    {
        storage::Purchase purchase;
        purchase.id = core::uuid7(m_clock, m_random);
        purchase.userId = m_userId;
        purchase.uid = kUid;
        purchase.stripeId = u"in-%1"_s.arg(at);
        purchase.stripeLineId = u"line"_s;
        purchase.productId = u"esim_beta"_s;
        purchase.amount = {2'000, u"USD"_s};
        purchase.purchasedAt = m_clock.now();
        purchase.isTest = true;
        (void)inside<bool>([&](Connection &db) -> core::Result<bool> {
            const auto recorded = storage::purchases::record(db, purchase);
            const services::StepContext context{db, m_worker->queue(), m_clock.now()};
            const core::Outcome earned =
                recorded ? services::accrual::purchased(context, purchase, false) : core::fail(recorded.error());
            return earned ? core::Result<bool>(true) : core::fail(earned.error());
        });
    }

    bool isAllSent()
    {
        const auto sums =
            inside<QList<storage::RewardSum>>([](Connection &db) { return storage::tokenrewards::sums(db); });
        return std::ranges::all_of(
            sums, [](const storage::RewardSum &each) { return each.state == domain::RewardState::Sent; });
    }

    core::SystemClock m_clock;
    core::SystemRandom m_random;
    bench::NodeStandIn m_node;
    services::Changes m_changes;
    ethereum::EthereumConfig m_config;
    std::shared_ptr<const ethereum::Signer> m_signer = std::make_shared<const ethereum::Signer>(
        std::move(*ethereum::Signer::fromText(core::SecretString(QString(64, u'4')))));
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<ethereum::EthereumClient> m_client;
    std::unique_ptr<services::TokenChain> m_chain;
    std::shared_ptr<services::Minter> m_minter;
    std::unique_ptr<services::StepWorker> m_worker;
    qint64 m_userId = 0;
};

void run(test::TestEngines &engines, Engine engine)
{
    MintingHouse house(engines.openFresh(engine));
    const double queued = house.queue();
    const double sent = house.sign();
    std::printf("%-10s %9.0f /s %20.0f /s %15.0f /s\n", engine == Engine::Postgres ? "PostgreSQL" : "SQLite", queued,
                sent, house.signAlone());
    std::fflush(stdout); // what is measured is seen, whatever comes after
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"dotm.*=false"_s);
    test::TestEngines engines;
    std::printf("%d rewards; the chain is a stand-in in this process\n%-10s %12s %23s %18s\n", kRewards, "", "queued",
                "signed, written, sent", "signing alone");
    run(engines, Engine::Sqlite);
    run(engines, Engine::Postgres);
    return 0;
}
