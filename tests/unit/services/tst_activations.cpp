// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/activation/stepkeys.h"
#include "services/activations.h"

#include <QSignalSpy>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::ActivationState;
using services::Activations;
using services::ActivationWish;
using services::Identity;
using storage::Engine;
namespace stepkeys = services::stepkeys;

/// What asking for, cancelling and looking at activations does, on both engines. The worker is never started: what
/// would happen next stays to be looked at.
class ActivationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_open_findsTheSameAndTakesTheNewWish_data() { test::TestEngines::addRows(); }
    void request_open_findsTheSameAndTakesTheNewWish();
    void request_paid_keepsTheWishAndGoesOn_data() { test::TestEngines::addRows(); }
    void request_paid_keepsTheWishAndGoesOn();
    void request_whilePaymentIsStored_losesNothing_data() { test::TestEngines::addRows(); }
    void request_whilePaymentIsStored_losesNothing();
    void request_stuck_triesAgainWhereItStopped_data() { test::TestEngines::addRows(); }
    void request_stuck_triesAgainWhereItStopped();
    void request_paidBefore_makesNoInvoice_data() { test::TestEngines::addRows(); }
    void request_paidBefore_makesNoInvoice();
    void request_badWish_isInvalid_data();
    void request_badWish_isInvalid();
    void cancel_open_enqueuesOneWithdrawal_data() { test::TestEngines::addRows(); }
    void cancel_open_enqueuesOneWithdrawal();
    void cancel_givenUpWithdrawal_isTriedAgain_data() { test::TestEngines::addRows(); }
    void cancel_givenUpWithdrawal_isTriedAgain();
    void cancel_paid_isConflict_data() { test::TestEngines::addRows(); }
    void cancel_paid_isConflict();
    void resendMail_limits_hold_data() { test::TestEngines::addRows(); }
    void resendMail_limits_hold();
    void othersActivation_isNotThereExceptForStaff_data() { test::TestEngines::addRows(); }
    void othersActivation_isNotThereExceptForStaff();

private:
    void open()
    {
        m_activations.reset();
        m_worker.reset();
        QFETCH(const Engine, engine);
        m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(engine, 8));
        m_worker = std::make_unique<services::StepWorker>(*m_bench->database, m_bench->clock, m_bench->random,
                                                          m_bench->changes, services::StepWorkerOptions());
        m_activations = std::make_unique<Activations>(m_bench->deps, *m_worker, m_bench->changes);
    }
    [[nodiscard]] static Identity as(const QString &uid, domain::Role role = domain::Role::Customer)
    {
        Identity who;
        who.uid = uid;
        who.email = uid + u"@example.com"_s;
        who.role = role;
        return who;
    }
    [[nodiscard]] core::Result<services::ActivationView> request(const ActivationWish &wish = {})
    {
        return QCoro::waitFor(m_activations->request(as(u"uid-1"_s), wish));
    }
    /// Lets a step fail as if it had been given up.
    void fail(const QString &key)
    {
        m_bench->inside([&](storage::Connection &db) {
            return db.execute(u"UPDATE steps SET state = 'failed', attempts = 12 WHERE idempotency_key = $1"_s, {key});
        });
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<services::StepWorker> m_worker;
    std::unique_ptr<Activations> m_activations;
};

void ActivationsTest::request_open_findsTheSameAndTakesTheNewWish()
{
    open();
    const storage::Activation a = m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::AwaitingPayment);
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    const auto answer = request({u"415"_s, u"+14155550101"_s});
    QVERIFY(answer);
    QCOMPARE(answer->activation.id, a.id);
    QCOMPARE(answer->activation.state, ActivationState::AwaitingPayment);
    QCOMPARE(m_bench->stored(a.id).areaCode, u"415"_s);
    QCOMPARE(m_bench->stored(a.id).requestedNumber, u"+14155550101"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(request()); // no wish said, none erased
    QCOMPARE(m_bench->stored(a.id).areaCode, u"415"_s);
    QVERIFY(!m_bench->stepRow(stepkeys::stripeInvoice(a.id)));
}

void ActivationsTest::request_paid_keepsTheWishAndGoesOn()
{
    open();
    const storage::Activation a =
        m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::Paid, [this](storage::Activation &it) {
            it.paidAt = m_bench->clock.now();
            it.areaCode = u"212"_s;
        });
    QVERIFY(request({u"415"_s, {}}));
    QCOMPARE(m_bench->stored(a.id).areaCode, u"212"_s);
    QCOMPARE(m_bench->stepRow(stepkeys::oxioLine(a.id))->state, u"due"_s);
    fail(stepkeys::oxioLine(a.id));
    QVERIFY(request());
    QCOMPARE(m_bench->stepRow(stepkeys::oxioLine(a.id))->state, u"due"_s);
}

void ActivationsTest::request_whilePaymentIsStored_losesNothing()
{
    open();
    const storage::User user = m_bench->person(u"uid-1"_s);
    const storage::Activation a = m_bench->activation(user, ActivationState::AwaitingPayment);
    // The payment is stored by a transaction that holds the row while the customer asks again.
    std::atomic<bool> isHolding = false;
    std::atomic<bool> mayCommit = false;
    std::thread payment([&] {
        test::must(test::within(*m_bench->database, [&](storage::Connection &db) -> core::Outcome {
            storage::Activation paid = *test::must(storage::activations::holdById(db, a.id));
            paid.state = ActivationState::Provisioning;
            paid.paidAt = m_bench->clock.now();
            paid.lineId = u"l1"_s;
            test::must(storage::activations::update(db, paid, m_bench->clock.now()));
            isHolding = true;
            while (!mayCommit) {
                std::this_thread::yield();
            }
            return {};
        }));
    });
    QTRY_VERIFY(isHolding.load());
    QTimer::singleShot(100, [&] { mayCommit = true; }); // by then the request waits for the row
    const auto answer = request({u"415"_s, {}});
    payment.join();
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    const storage::Activation after = m_bench->stored(a.id);
    QCOMPARE(after.state, ActivationState::Provisioning);
    QVERIFY(after.paidAt);
    QCOMPARE(after.lineId, u"l1"_s);
}

void ActivationsTest::request_stuck_triesAgainWhereItStopped()
{
    open();
    const storage::Activation a =
        m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::Stuck, [this](storage::Activation &it) {
            it.paidAt = m_bench->clock.now();
            it.lineId = u"l1"_s;
            it.problem = u"Something."_s;
        });
    m_bench->change([&](storage::Connection &db) {
        return m_bench->queue.add(db, stepkeys::kOxioWatch, stepkeys::oxioWatch(a.id), a.id, u"uid-1"_s);
    });
    fail(stepkeys::oxioWatch(a.id));
    QVERIFY(request());
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Provisioning);
    QCOMPARE(m_bench->stored(a.id).problem, QString());
    QCOMPARE(m_bench->stepRow(stepkeys::oxioWatch(a.id))->state, u"due"_s);
    QCOMPARE(m_bench->stepRow(stepkeys::oxioWatch(a.id))->attempts, 0);
}

void ActivationsTest::request_paidBefore_makesNoInvoice()
{
    open();
    const storage::User user = m_bench->person(u"uid-1"_s);
    storage::Purchase purchase;
    purchase.id = u"p-1"_s;
    purchase.userId = user.id;
    purchase.uid = user.uid;
    purchase.stripeId = u"in_support"_s;
    purchase.stripeLineId = u"il_1"_s;
    purchase.productId = u"esim_beta"_s;
    purchase.amount = {100, u"USD"_s};
    m_bench->inside([&](storage::Connection &db) { return storage::purchases::record(db, purchase); });
    const auto answer = request();
    QVERIFY(answer);
    QCOMPARE(answer->activation.state, ActivationState::Paid);
    QCOMPARE(answer->activation.purchaseId, u"p-1"_s);
    QVERIFY(m_bench->stepRow(stepkeys::oxioLine(answer->activation.id)));
    QVERIFY(!m_bench->stepRow(stepkeys::stripeInvoice(answer->activation.id)));
}

void ActivationsTest::request_badWish_isInvalid_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("areaCode");
    QTest::addColumn<QString>("number");
    QTest::newRow("two digits") << Engine::Sqlite << u"41"_s << QString();
    QTest::newRow("letters") << Engine::Sqlite << u"abc"_s << QString();
    QTest::newRow("not E.164") << Engine::Sqlite << QString() << u"(415) 555-0101"_s;
    QTest::newRow("script") << Engine::Sqlite << QString() << u"+1415<script>"_s;
}

void ActivationsTest::request_badWish_isInvalid()
{
    open();
    QFETCH(const QString, areaCode);
    QFETCH(const QString, number);
    m_bench->person(u"uid-1"_s);
    QVERIFY(test::codeOf(request({areaCode, number})) == ErrorCode::Invalid);
    QVERIFY(QCoro::waitFor(m_activations->list(as(u"uid-1"_s)))->isEmpty());
}

void ActivationsTest::cancel_open_enqueuesOneWithdrawal()
{
    open();
    const storage::Activation a = m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::AwaitingPayment);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(QCoro::waitFor(m_activations->cancel(as(u"uid-1"_s), a.id)));
    }
    QCOMPARE(m_bench->stepRow(stepkeys::stripeVoid(a.id))->state, u"due"_s);
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::AwaitingPayment); // until it is voided there
}

void ActivationsTest::cancel_givenUpWithdrawal_isTriedAgain()
{
    open();
    const storage::Activation a = m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::AwaitingPayment);
    QVERIFY(QCoro::waitFor(m_activations->cancel(as(u"uid-1"_s), a.id)));
    fail(stepkeys::stripeVoid(a.id));
    QVERIFY(QCoro::waitFor(m_activations->cancel(as(u"uid-1"_s), a.id)));
    QCOMPARE(m_bench->stepRow(stepkeys::stripeVoid(a.id))->state, u"due"_s);
}

void ActivationsTest::cancel_paid_isConflict()
{
    open();
    const storage::Activation a = m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::Paid);
    QVERIFY(test::codeOf(QCoro::waitFor(m_activations->cancel(as(u"uid-1"_s), a.id))) == ErrorCode::Conflict);
    QVERIFY(!m_bench->stepRow(stepkeys::stripeVoid(a.id)));
}

void ActivationsTest::resendMail_limits_hold()
{
    open();
    const storage::Activation a = m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::Active);
    const auto resend = [&] {
        return test::codeOf(QCoro::waitFor(m_activations->resendMail(as(u"uid-1"_s), a.id)));
    };
    QVERIFY(resend() == ErrorCode::Conflict); // no code yet
    const auto set = [&](const QString &mailState) {
        storage::Activation changed = m_bench->stored(a.id);
        changed.activationCode = u"LPA:1$consumer.e-sim.global$TN1"_s;
        changed.mailState = mailState;
        m_bench->change(
            [&](storage::Connection &db) { return storage::activations::update(db, changed, m_bench->clock.now()); });
    };
    for (int number = 1; number <= 10; ++number) {
        set(u"sent"_s);
        QVERIFY(!resend());
        QVERIFY(!resend()); // one is on its way: nothing more happens
        QCOMPARE(m_bench->stored(a.id).mailCount, number);
        QVERIFY(m_bench->stepRow(stepkeys::activationMail(a.id, number)));
    }
    set(u"sent"_s);
    QVERIFY(resend() == ErrorCode::RateLimited);
    QVERIFY(!m_bench->stepRow(stepkeys::activationMail(a.id, 11)));
}

void ActivationsTest::othersActivation_isNotThereExceptForStaff()
{
    open();
    m_bench->person(u"uid-2"_s);
    const storage::Activation a = m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::AwaitingPayment);
    const auto look = [&](const Identity &who) {
        return test::codeOf(QCoro::waitFor(m_activations->byId(who, a.id)));
    };
    QVERIFY(!look(as(u"uid-1"_s)));
    QVERIFY(look(as(u"uid-2"_s)) == ErrorCode::NotFound);
    QVERIFY(!look(as(u"uid-2"_s, domain::Role::Agent)));
    QVERIFY(test::codeOf(QCoro::waitFor(m_activations->cancel(as(u"uid-2"_s), a.id))) == ErrorCode::NotFound);
    QVERIFY(QCoro::waitFor(m_activations->list(as(u"uid-2"_s, domain::Role::Admin)))->isEmpty()); // own ones only
}

QTEST_GUILESS_MAIN(ActivationsTest)
#include "tst_activations.moc"
