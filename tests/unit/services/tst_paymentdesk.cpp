// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/backoffice/paymentdesk.h"
#include "storage/repositories/stripeevents.h"

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::ActivationState;
using domain::PaymentCause;
using domain::PaymentFacts;
using domain::PaymentMatch;
using services::PaymentDesk;
using services::PaymentKind;
using storage::Activation;
using storage::Connection;
using storage::Engine;
using storage::PaymentCaseMark;

/// Payments beside their lines, as administrators see them.
class PaymentDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judge_byTheFacts_data();
    void judge_byTheFacts();
    void paidAndLined_isMatchedAndNotListed_data() { test::TestEngines::addRows(); }
    void paidAndLined_isMatchedAndNotListed();
    void paidWithoutALine_isListedAfterTenMinutes_data() { test::TestEngines::addRows(); }
    void paidWithoutALine_isListedAfterTenMinutes();
    void eventNobodyIsNamedIn_isListedOnce_untilItIsRecorded_data() { test::TestEngines::addRows(); }
    void eventNobodyIsNamedIn_isListedOnce_untilItIsRecorded();
    void lineWithoutAPayment_isListed_butNotWhatIsFree_data() { test::TestEngines::addRows(); }
    void lineWithoutAPayment_isListed_butNotWhatIsFree();
    void otherProducts_needNoLine();
    void pages_ofAnySize_areWholeAndInOrder_data() { test::TestEngines::addRows(); }
    void pages_ofAnySize_areWholeAndInOrder();
    void details_haveBothSidesAndWhatHappened_data() { test::TestEngines::addRows(); }
    void details_haveBothSidesAndWhatHappened();
    void check_asksTheProviderAndChangesNothing();
    void check_failing_saysWhy();
    void belowAdmin_isForbidden();
    void statements_readIndexes();

private:
    void open(Engine engine)
    {
        m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(engine));
        m_bench->clock.set(core::fromMs(1768469400000));
        m_desk = std::make_unique<PaymentDesk>(*m_bench->database, m_bench->stripe, m_bench->clock);
    }
    [[nodiscard]] static services::Identity admin()
    {
        services::Identity who;
        who.uid = u"ann"_s;
        who.role = domain::Role::Admin;
        return who;
    }
    [[nodiscard]] core::TimePoint ago(std::chrono::milliseconds span) const { return m_bench->clock.now() - span; }
    QString pay(const storage::User &user, core::TimePoint at, const QString &product = u"esim_beta"_s)
    {
        storage::Purchase purchase{u"p-"_s + user.uid,  user.id, user.uid, u"in_"_s + user.uid,
                                   u"il_1"_s,           product, {},       {137, u"CAD"_s},
                                   u"pi_"_s + user.uid, at};
        purchase.isTest = true;
        return m_bench->inside([&](Connection &db) { return storage::purchases::record(db, purchase); });
    }
    /// Paid at @p at, by an activation in @p state.
    Activation payFor(const QString &uid, core::TimePoint at, ActivationState state,
                      const std::function<void(Activation &)> &more = {})
    {
        const storage::User user = m_bench->person(uid);
        const QString purchase = pay(user, at);
        return m_bench->activation(user, state, [&](Activation &a) {
            a.purchaseId = purchase;
            a.paidAt = at;
            if (more) {
                more(a);
            }
        });
    }
    Activation line(const QString &uid, const std::function<void(Activation &)> &more = {})
    {
        return m_bench->activation(m_bench->person(uid), ActivationState::Active, [&](Activation &a) {
            a.lineId = u"line-"_s + uid;
            a.provisionedAt = ago(1h);
            if (more) {
                more(a);
            }
        });
    }
    void tell(const QString &event, const QString &type, const QString &invoice)
    {
        (void)m_bench->inside([&](Connection &db) {
            return storage::stripeevents::receive(db, event, type, u"webhook"_s, ago(5min), invoice);
        });
        m_bench->change([&](Connection &db) {
            return storage::stripeevents::markFailed(db, event, u"The invoice names no known person."_s, ago(5min));
        });
    }
    [[nodiscard]] services::PaymentPage page(PaymentKind kind, int limit = 100,
                                             const std::optional<PaymentCaseMark> &after = {})
    {
        return test::must(QCoro::waitFor(m_desk->page(admin(), kind, after, limit)));
    }
    /// "id:cause", newest first.
    [[nodiscard]] QStringList listed(PaymentKind kind)
    {
        QStringList list;
        const services::PaymentPage found = page(kind);
        for (const services::JudgedPayment &each : found.payments) {
            list.append(each.row.id + u':' + domain::paymentCauseName(each.verdict.cause));
        }
        return list;
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<PaymentDesk> m_desk;
};

void PaymentDeskTest::judge_byTheFacts_data()
{
    QTest::addColumn<PaymentFacts>("facts");
    QTest::addColumn<PaymentMatch>("match");
    QTest::addColumn<PaymentCause>("cause");
    const core::TimePoint now = core::fromMs(1'000'000'000);
    const auto row = [](const char *name, const PaymentFacts &facts, PaymentMatch match,
                        PaymentCause cause = PaymentCause::None) {
        QTest::newRow(name) << facts << match << cause;
    };
    row("paid and lined", {true, true, 100, now - 1h, ActivationState::Active, true}, PaymentMatch::Matched);
    row("ten minutes", {true, true, 100, now - 10min, ActivationState::Paid, false}, PaymentMatch::OnItsWay);
    row("a moment more", {true, true, 100, now - 10min - 1ms, ActivationState::Queued, false}, PaymentMatch::NoLine,
        PaymentCause::Late);
    row("nobody asked", {true, true, 0, now - 11min, {}, false}, PaymentMatch::NoLine, PaymentCause::NobodyAsked);
    row("stuck at once", {true, true, 100, now, ActivationState::Stuck, false}, PaymentMatch::NoLine,
        PaymentCause::Stuck);
    row("no line to make", {true, false, 0, now - 1h, {}, false}, PaymentMatch::NotNeeded);
    row("never paid", {false, true, 100, {}, ActivationState::Active, true}, PaymentMatch::NoPayment,
        PaymentCause::NeverPaid);
    row("payment missing", {false, true, 100, now - 1h, ActivationState::Active, true}, PaymentMatch::NoPayment,
        PaymentCause::PaymentMissing);
    row("free", {false, true, 0, {}, ActivationState::Active, true}, PaymentMatch::NotNeeded);
    row("not paid yet", {false, true, 100, {}, ActivationState::AwaitingPayment, false}, PaymentMatch::NotNeeded);
}

void PaymentDeskTest::judge_byTheFacts()
{
    QFETCH(const PaymentFacts, facts);
    QFETCH(const PaymentMatch, match);
    QFETCH(const PaymentCause, cause);
    const domain::PaymentVerdict verdict = domain::judgePayment(facts, core::fromMs(1'000'000'000));
    QCOMPARE(verdict.match, match);
    QCOMPARE(verdict.cause, cause);
    QCOMPARE(domain::paymentCauseText(cause).isEmpty(), cause == PaymentCause::None);
    QCOMPARE(domain::paymentMatchFromName(domain::paymentMatchName(match)), std::optional(match));
}

void PaymentDeskTest::paidAndLined_isMatchedAndNotListed()
{
    QFETCH(const Engine, engine);
    open(engine);
    payFor(u"ada"_s, ago(2h), ActivationState::Active, [](Activation &a) { a.lineId = u"line-ada"_s; });
    QCOMPARE(listed(PaymentKind::Attention), QStringList());
    const services::PaymentPage all = page(PaymentKind::All);
    QCOMPARE(all.payments.size(), 1);
    const storage::PaymentCase &row = all.payments.first().row;
    QCOMPARE(all.payments.first().verdict.match, PaymentMatch::Matched);
    QCOMPARE(row.activationId, u"act-ada"_s);
    QCOMPARE(row.lineId, u"line-ada"_s);
    QCOMPARE(row.amount, std::optional(core::Money{137, u"CAD"_s}));
    QCOMPARE(row.isTest, std::optional(true));
    QCOMPARE(row.email, u"ada@example.com"_s);
    QVERIFY(all.counts && all.counts->all == 1 && all.counts->noLine == 0 && all.counts->noPayment == 0);
}

void PaymentDeskTest::paidWithoutALine_isListedAfterTenMinutes()
{
    QFETCH(const Engine, engine);
    open(engine);
    payFor(u"ada"_s, ago(10min), ActivationState::Paid);
    payFor(u"bob"_s, ago(10min + 1ms), ActivationState::Queued);
    payFor(u"cyd"_s, ago(1min), ActivationState::Stuck);
    (void)pay(m_bench->person(u"dan"_s), ago(10min));
    (void)pay(m_bench->person(u"eve"_s), ago(10min + 2ms));
    QCOMPARE(listed(PaymentKind::NoLine),
             QStringList({u"act-cyd:stuck"_s, u"act-bob:late"_s, u"p-eve:nobody_asked"_s}));
    QCOMPARE(listed(PaymentKind::Attention), listed(PaymentKind::NoLine));
    QCOMPARE(listed(PaymentKind::NoPayment), QStringList());
    QCOMPARE(page(PaymentKind::NoLine).counts->noLine, 3);
    QCOMPARE(page(PaymentKind::All).payments.size(), 5);
    // Whoever asks for the line at last takes the payment with them.
    m_bench->activation(*m_bench->inside([](Connection &db) { return storage::users::byUid(db, u"eve"_s); }),
                        ActivationState::Active, [&](Activation &a) {
                            a.purchaseId = u"p-eve"_s;
                            a.paidAt = ago(1h);
                            a.lineId = u"line-eve"_s;
                        });
    QCOMPARE(listed(PaymentKind::NoLine), QStringList({u"act-cyd:stuck"_s, u"act-bob:late"_s}));
    m_bench->clock.advance(1ms);
    QCOMPARE(page(PaymentKind::NoLine).counts->noLine, 4); // Ada and Dan as well
}

void PaymentDeskTest::eventNobodyIsNamedIn_isListedOnce_untilItIsRecorded()
{
    QFETCH(const Engine, engine);
    open(engine);
    tell(u"evt_1"_s, u"invoice.paid"_s, u"in_ada"_s);
    tell(u"evt_2"_s, u"invoice.payment_succeeded"_s, u"in_ada"_s);
    tell(u"evt_3"_s, u"invoice.voided"_s, u"in_bob"_s);
    QCOMPARE(listed(PaymentKind::NoLine), QStringList({u"evt_1:not_recorded"_s}));
    const services::PaymentPage found = page(PaymentKind::NoLine);
    QCOMPARE(found.counts->noLine, 1);
    QCOMPARE(found.payments.first().row.invoiceId, u"in_ada"_s);
    QVERIFY(found.payments.first().row.uid.isEmpty() && !found.payments.first().row.amount);
    QVERIFY(!found.payments.first().row.problem.isEmpty());
    QVERIFY(QCoro::waitFor(m_desk->byId(admin(), u"evt_1"_s)));
    (void)pay(m_bench->person(u"ada"_s), ago(1min));
    QCOMPARE(listed(PaymentKind::NoLine), QStringList());
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->byId(admin(), u"evt_1"_s))), ErrorCode::NotFound);
}

void PaymentDeskTest::lineWithoutAPayment_isListed_butNotWhatIsFree()
{
    QFETCH(const Engine, engine);
    open(engine);
    line(u"ada"_s);
    line(u"bob"_s, [this](Activation &a) {
        a.paidAt = ago(2h);
        a.provisionedAt = ago(90min);
    });
    line(u"cyd"_s); // its invoice is recorded, though nobody has put the two together
    (void)pay(*m_bench->inside([](Connection &db) { return storage::users::byUid(db, u"cyd"_s); }), ago(1min));
    line(u"dan"_s);
    m_bench->inside(
        [](Connection &db) { return db.execute(u"UPDATE activations SET amount_minor = 0 WHERE id = 'act-dan'"_s); });
    m_bench->person(u"eve"_s);
    m_bench->inside([](Connection &db) {
        return db.execute(u"INSERT INTO beta_requests (id, firebase_uid, user_email, state, requested_at, updated_at, "
                          "phone_number) VALUES ('b-1', 'eve', 'eve@example.com', 'approved', 1, 1, '+12125550147')"_s);
    });
    QCOMPARE(listed(PaymentKind::NoPayment), QStringList({u"act-ada:never_paid"_s, u"act-bob:payment_missing"_s}));
    const services::PaymentCounts counts = *page(PaymentKind::NoPayment).counts;
    QCOMPARE(counts.noPayment, 2);
    QCOMPARE(counts.free, 2);
    QCOMPARE(counts.noLine, 0);
}

void PaymentDeskTest::otherProducts_needNoLine()
{
    open(Engine::Sqlite);
    (void)pay(m_bench->person(u"ada"_s), ago(1h), u"membership"_s);
    QCOMPARE(listed(PaymentKind::Attention), QStringList());
    QCOMPARE(page(PaymentKind::All).payments.first().verdict.match, PaymentMatch::NotNeeded);
}

void PaymentDeskTest::pages_ofAnySize_areWholeAndInOrder()
{
    QFETCH(const Engine, engine);
    open(engine);
    for (const QString &uid : {u"ada"_s, u"bob"_s, u"cyd"_s}) {
        payFor(uid, ago(1h), ActivationState::Stuck); // at the same moment as those below
    }
    for (const QString &uid : {u"dan"_s, u"eve"_s}) {
        (void)pay(m_bench->person(uid), ago(1h));
    }
    line(u"fay"_s);
    line(u"gus"_s, [this](Activation &a) { a.provisionedAt = ago(3h); });
    const QStringList whole = listed(PaymentKind::Attention);
    QCOMPARE(whole.size(), 7);
    for (const int limit : {1, 2, 3, 7}) {
        QStringList seen;
        std::optional<PaymentCaseMark> mark;
        for (int turn = 0; turn < 10; ++turn) {
            const services::PaymentPage part = page(PaymentKind::Attention, limit, mark);
            QCOMPARE(part.counts.has_value(), !mark.has_value());
            QVERIFY(part.payments.size() <= limit);
            for (const services::JudgedPayment &each : part.payments) {
                seen.append(each.row.id + u':' + domain::paymentCauseName(each.verdict.cause));
            }
            mark = part.next;
            if (!mark) {
                break;
            }
        }
        QCOMPARE(seen, whole);
    }
}

void PaymentDeskTest::details_haveBothSidesAndWhatHappened()
{
    QFETCH(const Engine, engine);
    open(engine);
    payFor(u"ada"_s, ago(2h), ActivationState::Active, [this](Activation &a) {
        a.lineId = u"line-ada"_s;
        a.phoneNumber = u"+12125550147"_s;
        a.provisionedAt = ago(1h);
        a.activeAt = ago(50min);
    });
    (void)m_bench->inside([&](Connection &db) {
        return storage::stripeevents::receive(db, u"evt_1"_s, u"invoice.paid"_s, u"poll"_s, ago(119min), u"in_ada"_s);
    });
    for (const QString &id : {u"p-ada"_s, u"act-ada"_s}) {
        const auto details = QCoro::waitFor(m_desk->byId(admin(), id));
        QVERIFY(details);
        QCOMPARE(details->payment.verdict.match, PaymentMatch::Matched);
        QCOMPARE(details->payment.row.purchaseId, u"p-ada"_s);
        QCOMPARE(details->user->stripeCustomerId, u"cus_ada"_s);
        QCOMPARE(details->activation->phoneNumber, u"+12125550147"_s);
        QStringList kinds;
        for (const services::TimelineEvent &event : details->events) {
            kinds.append(event.kind);
        }
        for (const QString &kind : {u"purchase"_s, u"event"_s, u"activation.paid"_s, u"activation.active"_s}) {
            QVERIFY2(kinds.count(kind) == 1, qPrintable(kind));
        }
        QVERIFY(kinds.indexOf(u"activation.active"_s) < kinds.indexOf(u"event"_s));
        QVERIFY(kinds.indexOf(u"event"_s) < kinds.indexOf(u"purchase"_s));
    }
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->byId(admin(), u"nothing"_s))), ErrorCode::NotFound);
}

void PaymentDeskTest::check_asksTheProviderAndChangesNothing()
{
    open(Engine::Sqlite);
    payFor(u"ada"_s, ago(2h), ActivationState::Paid);
    m_bench->transport.enqueue(200, R"({"id":"in_ada","object":"invoice","status":"paid","currency":"cad","total":137,
        "amount_paid":137,"livemode":false,"status_transitions":{"paid_at":1768460000}})");
    const auto check = QCoro::waitFor(m_desk->check(admin(), u"p-ada"_s));
    QVERIFY(check);
    QCOMPARE(check->invoice.rawStatus, u"paid"_s);
    QCOMPARE(check->invoice.amountPaid, core::Money({137, u"CAD"_s}));
    QCOMPARE(check->invoice.livemode, std::optional(false));
    QCOMPARE(check->askedAt, m_bench->clock.now());
    QCOMPARE(m_bench->transport.requests().size(), 1);
    QCOMPARE(m_bench->transport.lastRequest().method, QByteArray("GET"));
    QCOMPARE(m_bench->stored(u"act-ada"_s).state, ActivationState::Paid);
    QVERIFY(!m_bench->stepRow(u"line-act-ada"_s));
}

void PaymentDeskTest::check_failing_saysWhy()
{
    open(Engine::Sqlite);
    payFor(u"ada"_s, ago(2h), ActivationState::Paid);
    m_bench->transport.enqueue(404, R"({"error":{"type":"invalid_request_error","code":"resource_missing"}})");
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->check(admin(), u"p-ada"_s))), ErrorCode::NotFound);
    line(u"bob"_s, [](Activation &a) { a.invoiceId.clear(); });
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->check(admin(), u"act-bob"_s))), ErrorCode::Conflict);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->check(admin(), u"nothing"_s))), ErrorCode::NotFound);
    QCOMPARE(m_bench->transport.requests().size(), 1);
}

void PaymentDeskTest::belowAdmin_isForbidden()
{
    open(Engine::Sqlite);
    services::Identity who = admin();
    who.role = domain::Role::Agent;
    const std::optional<PaymentCaseMark> start;
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->page(who, PaymentKind::All, start, 10))), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->byId(who, u"p-ada"_s))), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_desk->check(who, u"p-ada"_s))), ErrorCode::Forbidden);
    QVERIFY(m_bench->transport.requests().isEmpty());
}

void PaymentDeskTest::statements_readIndexes()
{
    open(Engine::Sqlite);
    const QList<std::pair<QString, QString>> plans{
        {u"SELECT id FROM purchases p WHERE p.purchased_at <= 9 AND (p.purchased_at < 9 OR p.id < 'x') ORDER BY "
         "p.purchased_at DESC, p.id DESC LIMIT 100"_s,
         u"purchases_newest"_s},
        {u"SELECT amount_minor FROM purchases p WHERE p.activation_id = '' AND p.product_id = 'esim_beta' AND "
         "p.purchased_at < 5 AND p.purchased_at <= 9 ORDER BY p.purchased_at DESC, p.id DESC LIMIT 100"_s,
         u"purchases_without_activation"_s},
        {u"SELECT a.problem FROM activations a WHERE a.line_id = '' AND a.paid_at IS NOT NULL AND a.state <> "
         "'cancelled' AND (a.paid_at < 5 OR a.state = 'stuck') AND a.paid_at <= 9 ORDER BY a.paid_at DESC, a.id DESC"_s,
         u"activations_unprovisioned"_s},
        {u"SELECT e.error FROM stripe_events e WHERE e.state = 'failed' AND e.received_at <= 9 ORDER BY "
         "e.received_at DESC, e.event_id DESC"_s,
         u"stripe_events_failed"_s},
        {u"SELECT a.problem FROM activations a WHERE a.line_id <> '' AND a.purchase_id IS NULL AND a.amount_minor > 0 "
         "AND COALESCE(a.provisioned_at, a.created_at) <= 9 ORDER BY COALESCE(a.provisioned_at, a.created_at) DESC, "
         "a.id DESC LIMIT 100"_s,
         u"activations_without_payment"_s},
        {u"SELECT COUNT(*) FROM activations a WHERE COALESCE(a.provisioned_at, a.created_at) <= 9 AND a.line_id <> '' "
         "AND a.purchase_id IS NULL AND a.amount_minor > 0"_s,
         u"activations_without_payment"_s},
        {u"SELECT COUNT(*) FROM activations WHERE line_id <> '' AND amount_minor = 0"_s, u"activations_for_nothing"_s},
        {u"SELECT COUNT(*) FROM beta_requests WHERE phone_number <> '' AND state = 'approved'"_s, u"beta_requests_"_s},
        {u"SELECT event_id FROM stripe_events WHERE object_id = 'in_1' AND object_id <> ''"_s,
         u"stripe_events_by_object"_s}};
    for (const auto &[sql, index] : plans) {
        const auto rows = m_bench->inside([&](Connection &db) { return db.query(u"EXPLAIN QUERY PLAN "_s + sql); });
        QVERIFY(!rows.isEmpty());
        QVERIFY2(rows.at(0).text(3).contains(index), qPrintable(rows.at(0).text(3)));
    }
}

QTEST_GUILESS_MAIN(PaymentDeskTest)
#include "tst_paymentdesk.moc"
