// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/apikeys.h"
#include "storage/repositories/betarequests.h"
#include "storage/repositories/figures.h"
#include "storage/repositories/purchases.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Money;
using domain::ActivationState;
using storage::Backlog;
using storage::Connection;
using storage::Engine;
namespace figures = storage::figures;

class FiguresRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyDatabase_countsNothing_data() { test::TestEngines::addRows(); }
    void emptyDatabase_countsNothing();
    void sales_areSummedByCurrencyFromATime_data() { test::TestEngines::addRows(); }
    void sales_areSummedByCurrencyFromATime();
    void activations_countByWhatTheyLack_data() { test::TestEngines::addRows(); }
    void activations_countByWhatTheyLack();
    void betaRequests_countWhileOpenAndNotPutOff_data() { test::TestEngines::addRows(); }
    void betaRequests_countWhileOpenAndNotPutOff();
    void keys_countWhileActive_data() { test::TestEngines::addRows(); }
    void keys_countWhileActive();
    void statements_readIndexesOnly();

private:
    void open(Engine engine)
    {
        m_clock.set(core::fromMs(1768469400000));
        m_database = m_engines.openFresh(engine, 2);
    }
    void open()
    {
        QFETCH(const Engine, engine);
        open(engine);
    }
    template <typename Work>
    auto inside(Work work)
    {
        return test::must(test::within(*m_database, work));
    }
    template <typename Work>
    void change(Work work)
    {
        test::must(test::within(*m_database, [&](Connection &db) -> core::Outcome { return work(db); }));
    }
    void buy(const storage::User &user, const QString &id, const Money &amount)
    {
        const storage::Purchase purchase{id, user.id, user.uid, u"in-"_s + id, u"l"_s, u"p"_s,
                                         {}, amount,  {},       m_clock.now()};
        (void)inside([&](Connection &db) { return storage::purchases::record(db, purchase); });
    }
    void activate(const QString &uid, const std::function<void(storage::Activation &)> &more)
    {
        const storage::User user = test::addPerson(*m_database, uid, m_clock.now());
        storage::Activation a;
        a.id = u"a-"_s + uid;
        a.userId = user.id;
        a.uid = uid;
        a.productId = u"esim_beta"_s;
        a.amount = {100, u"USD"_s};
        a.createdAt = m_clock.now();
        change([&](Connection &db) { return storage::activations::insert(db, a); });
        more(a);
        change([&](Connection &db) { return storage::activations::update(db, a, m_clock.now()); });
    }
    [[nodiscard]] Backlog openRequests()
    {
        return inside([&](Connection &db) { return figures::openBetaRequests(db, m_clock.now()); });
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

void FiguresRepositoryTest::emptyDatabase_countsNothing()
{
    open();
    QCOMPARE(inside([](Connection &db) { return figures::members(db); }), 0);
    const auto sales = inside([](Connection &db) { return figures::sales(db); });
    QVERIFY(sales.count == 0 && sales.sums.isEmpty());
    QCOMPARE(inside([](Connection &db) { return figures::activeLines(db); }), 0);
    QCOMPARE(inside([](Connection &db) { return figures::activeKeys(db); }), 0);
    for (const Backlog &backlog : {openRequests(), inside([](Connection &db) { return figures::unprovisioned(db); }),
                                   inside([](Connection &db) { return figures::failedMails(db); }),
                                   inside([](Connection &db) { return figures::failedRewards(db); })}) {
        QVERIFY(backlog.count == 0 && !backlog.oldestAt);
    }
}

void FiguresRepositoryTest::sales_areSummedByCurrencyFromATime()
{
    open();
    const storage::User ada = test::addPerson(*m_database, u"ada"_s, m_clock.now());
    buy(ada, u"1"_s, {100, u"USD"_s});
    buy(ada, u"2"_s, {5'000'000'000'000, u"USD"_s});
    m_clock.advance(1ms);
    const core::TimePoint border = m_clock.now();
    buy(ada, u"3"_s, {137, u"CAD"_s});
    buy(ada, u"4"_s, {250, u"USD"_s});
    const auto all = inside([](Connection &db) { return figures::sales(db); });
    QCOMPARE(all.count, 4);
    QCOMPARE(all.sums, QList<Money>({{137, u"CAD"_s}, {5'000'000'000'350, u"USD"_s}}));
    const auto late = inside([&](Connection &db) { return figures::sales(db, border); });
    QCOMPARE(late.count, 2);
    QCOMPARE(late.sums, QList<Money>({{137, u"CAD"_s}, {250, u"USD"_s}}));
    QCOMPARE(inside([](Connection &db) { return figures::members(db); }), 1);
}

void FiguresRepositoryTest::activations_countByWhatTheyLack()
{
    open();
    const core::TimePoint first = m_clock.now();
    activate(u"unpaid"_s, [](storage::Activation &a) { a.state = ActivationState::AwaitingPayment; });
    activate(u"paid"_s, [&](storage::Activation &a) {
        a.state = ActivationState::Paid;
        a.paidAt = first;
    });
    m_clock.advance(1min);
    activate(u"stuck"_s, [&](storage::Activation &a) {
        a.state = ActivationState::Stuck;
        a.paidAt = m_clock.now();
    });
    activate(u"active"_s, [&](storage::Activation &a) {
        a.state = ActivationState::Active;
        a.paidAt = m_clock.now();
        a.lineId = u"l-1"_s;
        a.mailState = u"sent"_s;
    });
    activate(u"mailless"_s, [&](storage::Activation &a) {
        a.state = ActivationState::Active;
        a.paidAt = m_clock.now();
        a.lineId = u"l-2"_s;
        a.mailState = u"failed"_s;
    });
    QCOMPARE(inside([](Connection &db) { return figures::activeLines(db); }), 2);
    const Backlog unprovisioned = inside([](Connection &db) { return figures::unprovisioned(db); });
    QCOMPARE(unprovisioned.count, 2);
    QVERIFY(unprovisioned.oldestAt == first);
    const Backlog mails = inside([](Connection &db) { return figures::failedMails(db); });
    QCOMPARE(mails.count, 1);
    QVERIFY(mails.oldestAt == m_clock.now());
}

void FiguresRepositoryTest::betaRequests_countWhileOpenAndNotPutOff()
{
    open();
    for (const QString &uid : {u"open"_s, u"later"_s, u"approving"_s, u"rejected"_s}) {
        (void)test::addPerson(*m_database, uid, m_clock.now());
        storage::BetaRequest request;
        request.id = uid;
        request.uid = uid;
        request.email = uid + u"@example.com"_s;
        request.requestedAt = m_clock.now();
        change([&](Connection &db) { return storage::betarequests::insert(db, request); });
        request.laterUntil = uid == "later"_L1 ? std::optional(m_clock.now() + 1h) : std::nullopt;
        request.decision = uid == "approving"_L1  ? domain::BetaDecision::Approve
                           : uid == "rejected"_L1 ? domain::BetaDecision::Reject
                                                  : domain::BetaDecision::None;
        request.state = uid == "rejected"_L1 ? domain::BetaState::Rejected : domain::BetaState::Pending;
        change([&](Connection &db) { return storage::betarequests::update(db, request, m_clock.now()); });
    }
    const core::TimePoint asked = m_clock.now();
    QCOMPARE(openRequests().count, 1);
    QVERIFY(openRequests().oldestAt == asked);
    m_clock.advance(1h);
    QCOMPARE(openRequests().count, 2);
}

void FiguresRepositoryTest::keys_countWhileActive()
{
    open();
    for (const QString &id : {u"k1"_s, u"k2"_s}) {
        storage::ApiKey key;
        key.id = id;
        key.name = id;
        key.rateLimit = 10;
        key.createdBy = u"admin"_s;
        key.createdAt = m_clock.now();
        change([&](Connection &db) { return storage::apikeys::insert(db, key, u"digest-of-"_s + id); });
    }
    (void)inside([&](Connection &db) { return storage::apikeys::revoke(db, u"k1"_s, m_clock.now()); });
    QCOMPARE(inside([](Connection &db) { return figures::activeKeys(db); }), 1);
}

void FiguresRepositoryTest::statements_readIndexesOnly()
{
    open(Engine::Sqlite);
    const QList<std::pair<QString, QString>> plans{
        {u"SELECT currency, COUNT(*), SUM(amount_minor) FROM purchases WHERE purchased_at >= 0 GROUP BY currency"_s,
         u"COVERING INDEX purchases_by_time"_s},
        {u"SELECT COUNT(*) FROM activations WHERE state = 'active'"_s, u"COVERING INDEX activations_by_state"_s},
        {u"SELECT COUNT(*), MIN(paid_at) FROM activations WHERE line_id = '' AND paid_at IS NOT NULL AND "
         "state <> 'cancelled'"_s,
         u"activations_unprovisioned"_s},
        {u"SELECT COUNT(*), MIN(updated_at) FROM activations WHERE mail_state = 'failed'"_s,
         u"activations_failed_mail"_s},
        {u"SELECT COUNT(*), MIN(updated_at) FROM token_rewards WHERE state = 'failed'"_s, u"token_rewards_"_s},
        {u"SELECT COUNT(*), MIN(requested_at) FROM beta_requests WHERE state = 'pending' AND decision = ''"_s,
         u"beta_requests_"_s}};
    for (const auto &[sql, index] : plans) {
        const auto rows = inside([&](Connection &db) { return db.query(u"EXPLAIN QUERY PLAN "_s + sql); });
        QVERIFY(!rows.isEmpty());
        QVERIFY2(rows.at(0).text(3).contains(index), qPrintable(rows.at(0).text(3)));
    }
}

QTEST_GUILESS_MAIN(FiguresRepositoryTest)
#include "tst_repositoriesfigures.moc"
