// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/activations.h"
#include "storage/repositories/purchases.h"

#include <QTest>

#include <atomic>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using domain::ActivationState;
using storage::Activation;
using storage::Connection;
using storage::Engine;
namespace activations = storage::activations;

class ActivationsRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void update_everyColumn_comesBack_data() { test::TestEngines::addRows(); }
    void update_everyColumn_comesBack();
    void insert_secondAlive_isConflict_data() { test::TestEngines::addRows(); }
    void insert_secondAlive_isConflict();
    void insert_manyAtOnce_oneIsAlive_data() { test::TestEngines::addRows(); }
    void insert_manyAtOnce_oneIsAlive();
    void insert_afterCancelled_isAliveAlone_data() { test::TestEngines::addRows(); }
    void insert_afterCancelled_isAliveAlone();
    void update_lineOfAnother_isConflict_data() { test::TestEngines::addRows(); }
    void update_lineOfAnother_isConflict();
    void update_unknown_isNotFound_data() { test::TestEngines::addRows(); }
    void update_unknown_isNotFound();
    void ofPerson_several_areNewestFirstAndOwn_data() { test::TestEngines::addRows(); }
    void ofPerson_several_areNewestFirstAndOwn();
    void hold_readersThatChange_loseNothing_data() { test::TestEngines::addRows(); }
    void hold_readersThatChange_loseNothing();

private:
    [[nodiscard]] Activation begun(storage::Database &database, const QString &id, const QString &uid);
    [[nodiscard]] core::Outcome save(storage::Database &database, const Activation &activation);
    [[nodiscard]] Activation stored(storage::Database &database, const QString &id);

    test::TestEngines m_engines;
    test::FakeClock m_clock;
};

Activation ActivationsRepositoryTest::begun(storage::Database &database, const QString &id, const QString &uid)
{
    Activation activation;
    activation.id = id;
    activation.uid = uid;
    activation.userId = test::addPerson(database, uid, m_clock.now()).id;
    activation.productId = u"esim_beta"_s;
    activation.amount = {100, u"USD"_s};
    activation.createdAt = m_clock.now();
    return activation;
}

core::Outcome ActivationsRepositoryTest::save(storage::Database &database, const Activation &activation)
{
    return test::within(database, [&](Connection &db) { return activations::update(db, activation, m_clock.now()); });
}

Activation ActivationsRepositoryTest::stored(storage::Database &database, const QString &id)
{
    return *test::must(test::within(database, [&](Connection &db) { return activations::byId(db, id); }));
}

void ActivationsRepositoryTest::update_everyColumn_comesBack()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    Activation a = begun(*database, u"a-1"_s, u"uid-1"_s);
    a.areaCode = u"212"_s;
    a.requestedNumber = u"+12125550100"_s;
    test::must(test::within(*database, [&](Connection &db) { return activations::insert(db, a); }));
    QCOMPARE(stored(*database, u"a-1"_s).state, ActivationState::PreparingInvoice);
    QCOMPARE(stored(*database, u"a-1"_s).requestedNumber, u"+12125550100"_s);
    QVERIFY(!stored(*database, u"a-1"_s).paidAt);

    storage::Purchase purchase;
    purchase.id = u"p-1"_s;
    purchase.userId = a.userId;
    purchase.uid = a.uid;
    purchase.stripeId = u"in_1"_s;
    purchase.stripeLineId = u"il_1"_s;
    purchase.amount = a.amount;
    test::must(test::within(*database, [&](Connection &db) { return storage::purchases::record(db, purchase); }));
    a.state = ActivationState::Active;
    a.areaCode = u"415"_s;
    a.requestedNumber = u"+14155550101"_s;
    a.invoiceId = u"in_1"_s;
    a.invoiceNumber = u"DOTM-0001"_s;
    a.invoiceUrl = u"https://pay.example/i?a=b&c='d'"_s;
    a.purchaseId = u"p-1"_s;
    a.lineId = u"line-1"_s;
    a.lineStatus = u"ACTIVE"_s;
    a.phoneNumber = u"+14155550102"_s;
    a.iccid = u"8910990000000123459F"_s;
    a.activationCode = u"LPA:1$consumer.e-sim.global$TN-1"_s;
    a.planName = u"OXIO 10-day demo"_s;
    a.problem = u"One sentence."_s;
    a.mailState = u"sent"_s;
    a.mailCount = 3;
    a.invoicedAt = core::fromMs(1);
    a.paidAt = core::fromMs(2);
    a.provisionedAt = core::fromMs(3);
    a.activeAt = core::fromMs(4'102'444'800'000);
    m_clock.advance(std::chrono::seconds(5));
    test::must(save(*database, a));

    const Activation b = stored(*database, u"a-1"_s);
    QCOMPARE(b.userId, a.userId);
    QCOMPARE(b.uid, a.uid);
    QCOMPARE(b.productId, a.productId);
    QCOMPARE(b.state, a.state);
    QVERIFY(b.amount == a.amount);
    QCOMPARE(b.areaCode, a.areaCode);
    QCOMPARE(b.requestedNumber, a.requestedNumber);
    QCOMPARE(b.invoiceId, a.invoiceId);
    QCOMPARE(b.invoiceNumber, a.invoiceNumber);
    QCOMPARE(b.invoiceUrl, a.invoiceUrl);
    QCOMPARE(b.purchaseId, a.purchaseId);
    QCOMPARE(b.lineId, a.lineId);
    QCOMPARE(b.lineStatus, a.lineStatus);
    QCOMPARE(b.phoneNumber, a.phoneNumber);
    QCOMPARE(b.iccid, a.iccid);
    QCOMPARE(b.activationCode, a.activationCode);
    QCOMPARE(b.planName, a.planName);
    QCOMPARE(b.problem, a.problem);
    QCOMPARE(b.mailState, a.mailState);
    QCOMPARE(b.mailCount, a.mailCount);
    QCOMPARE(b.createdAt, a.createdAt);
    QCOMPARE(b.updatedAt, m_clock.now());
    QVERIFY(b.invoicedAt == a.invoicedAt && b.paidAt == a.paidAt);
    QVERIFY(b.provisionedAt == a.provisionedAt && b.activeAt == a.activeAt);
    const auto byInvoice =
        test::must(test::within(*database, [](Connection &db) { return activations::holdByInvoice(db, u"in_1"_s); }));
    QCOMPARE(byInvoice->id, u"a-1"_s);
}

void ActivationsRepositoryTest::insert_secondAlive_isConflict()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    Activation a = begun(*database, u"a-1"_s, u"uid-1"_s);
    test::must(test::within(*database, [&](Connection &db) { return activations::insert(db, a); }));
    a.id = u"a-2"_s;
    const auto second = test::within(*database, [&](Connection &db) { return activations::insert(db, a); });
    QVERIFY(test::codeOf(second) == ErrorCode::Conflict);
    a.productId = u"another_product"_s;
    QVERIFY(test::within(*database, [&](Connection &db) { return activations::insert(db, a); }));
}

void ActivationsRepositoryTest::insert_manyAtOnce_oneIsAlive()
{
    QFETCH(const Engine, engine);
    constexpr int kAtOnce = 8;
    const auto database = m_engines.openFresh(engine, kAtOnce);
    const Activation wish = begun(*database, u"a"_s, u"uid-1"_s);
    std::atomic<int> made = 0;
    std::atomic<int> conflicts = 0;
    test::atOnce(kAtOnce, [&](int i) {
        Activation mine = wish;
        mine.id = u"a-%1"_s.arg(i);
        const auto inserted = test::within(*database, [&](Connection &db) { return activations::insert(db, mine); });
        made += inserted ? 1 : 0;
        conflicts += !inserted && inserted.error().code == ErrorCode::Conflict ? 1 : 0;
    });
    QCOMPARE(made.load(), 1);
    QCOMPARE(conflicts.load(), kAtOnce - 1);
}

void ActivationsRepositoryTest::insert_afterCancelled_isAliveAlone()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    Activation a = begun(*database, u"a-1"_s, u"uid-1"_s);
    test::must(test::within(*database, [&](Connection &db) { return activations::insert(db, a); }));
    a.state = ActivationState::Cancelled;
    test::must(save(*database, a));
    const auto alive = [&] {
        return test::must(
            test::within(*database, [](Connection &db) { return activations::alive(db, u"uid-1"_s, u"esim_beta"_s); }));
    };
    QVERIFY(!alive());
    a.id = u"a-2"_s;
    a.state = ActivationState::Stuck;
    test::must(test::within(*database, [&](Connection &db) { return activations::insert(db, a); }));
    QCOMPARE(alive()->id, u"a-2"_s);
}

void ActivationsRepositoryTest::update_lineOfAnother_isConflict()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    Activation a = begun(*database, u"a-1"_s, u"uid-1"_s);
    Activation b = begun(*database, u"a-2"_s, u"uid-2"_s);
    test::must(test::within(*database, [&](Connection &db) {
        const auto first = activations::insert(db, a);
        return first ? activations::insert(db, b) : first;
    }));
    a.lineId = u"line-1"_s;
    b.lineId = u"line-1"_s;
    test::must(save(*database, a));
    QVERIFY(test::codeOf(save(*database, b)) == ErrorCode::Conflict);
    QCOMPARE(stored(*database, u"a-2"_s).lineId, QString());
}

void ActivationsRepositoryTest::update_unknown_isNotFound()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    QVERIFY(test::codeOf(save(*database, begun(*database, u"a-1"_s, u"uid-1"_s))) == ErrorCode::NotFound);
}

void ActivationsRepositoryTest::ofPerson_several_areNewestFirstAndOwn()
{
    QFETCH(const Engine, engine);
    const auto database = m_engines.openFresh(engine);
    Activation a = begun(*database, u"a-1"_s, u"uid-1"_s);
    const Activation other = begun(*database, u"b-1"_s, u"uid-2"_s);
    a.state = ActivationState::Cancelled;
    for (int i = 0; i < 3; ++i) {
        a.id = u"a-%1"_s.arg(i);
        a.createdAt = m_clock.now() + std::chrono::seconds(i / 2); // the first two at the same time
        test::must(test::within(*database, [&](Connection &db) { return activations::insert(db, a); }));
    }
    test::must(test::within(*database, [&](Connection &db) { return activations::insert(db, other); }));
    const auto list =
        test::must(test::within(*database, [](Connection &db) { return activations::ofPerson(db, u"uid-1"_s); }));
    QStringList ids;
    for (const Activation &each : list) {
        ids.append(each.id);
    }
    QCOMPARE(ids, (QStringList{u"a-2"_s, u"a-1"_s, u"a-0"_s}));
}

void ActivationsRepositoryTest::hold_readersThatChange_loseNothing()
{
    QFETCH(const Engine, engine);
    constexpr int kWriters = 8;
    constexpr int kRounds = 5;
    const auto database = m_engines.openFresh(engine, kWriters);
    Activation a = begun(*database, u"a-1"_s, u"uid-1"_s);
    test::must(test::within(*database, [&](Connection &db) { return activations::insert(db, a); }));
    a.invoiceId = u"in_1"_s;
    test::must(save(*database, a));
    const auto change = [&](Connection &db, int way) -> core::Outcome {
        const auto found = way == 0   ? activations::holdById(db, u"a-1"_s)
                           : way == 1 ? activations::holdAlive(db, u"uid-1"_s, u"esim_beta"_s)
                                      : activations::holdByInvoice(db, u"in_1"_s);
        Activation mine = *test::must(found);
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // long enough for another to read the same
        mine.mailCount += 1;
        return activations::update(db, mine, m_clock.now());
    };
    test::atOnce(kWriters, [&](int i) {
        for (int round = 0; round < kRounds; ++round) {
            test::must(test::within(*database, [&](Connection &db) { return change(db, (i + round) % 3); }));
        }
    });
    QCOMPARE(stored(*database, u"a-1"_s).mailCount, kWriters * kRounds);
}

QTEST_GUILESS_MAIN(ActivationsRepositoryTest)
#include "tst_repositoriesactivations.moc"
