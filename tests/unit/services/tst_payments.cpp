// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/activation/paymenteventstep.h"
#include "services/activation/paymentrecorder.h"
#include "services/activation/stepkeys.h"
#include "services/activation/voidstep.h"
#include "services/payments.h"
#include "storage/repositories/stripeevents.h"

#include <QMessageAuthenticationCode>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::ActivationState;
using services::PaymentRecorder;
using services::Payments;
using services::StepContext;
using services::StepResult;
using storage::Engine;
using stripe::Invoice;
using stripe::InvoiceStatus;
namespace stepkeys = services::stepkeys;

namespace {

Invoice paidInvoice(const QString &id, const stripe::Metadata &metadata, int lines = 1)
{
    Invoice invoice;
    invoice.id = id;
    invoice.status = InvoiceStatus::Paid;
    invoice.paymentId = u"pi_1"_s;
    invoice.metadata = metadata;
    invoice.paidAt = core::fromMs(1768469000000);
    for (int i = 0; i < lines; ++i) {
        stripe::InvoiceLine line;
        line.id = u"il_%1"_s.arg(i);
        line.amount = {100 + i, u"USD"_s};
        line.metadata = {{u"product"_s, i == 0 ? u"esim_beta"_s : u"extra_%1"_s.arg(i)}};
        invoice.lines.append(line);
    }
    return invoice;
}

QByteArray invoiceBody(const QString &id, const QString &status, const QJsonObject &metadata)
{
    const QJsonObject line{{u"id"_s, u"il_1"_s},
                           {u"amount"_s, 100},
                           {u"currency"_s, u"usd"_s},
                           {u"metadata"_s, QJsonObject{{u"product"_s, u"esim_beta"_s}}}};
    return test::jsonBytes({{u"id"_s, id},
                            {u"object"_s, u"invoice"_s},
                            {u"status"_s, status},
                            {u"currency"_s, u"usd"_s},
                            {u"customer"_s, u"cus_1"_s},
                            {u"total"_s, 100},
                            {u"amount_paid"_s, status == "paid"_L1 ? 100 : 0},
                            {u"amount_due"_s, 100},
                            {u"created"_s, 1768469000},
                            {u"metadata"_s, metadata},
                            {u"lines"_s, QJsonObject{{u"data"_s, QJsonArray{line}}, {u"has_more"_s, false}}}});
}

QJsonObject eventJson(const QString &id, const QString &type, const QJsonObject &metadata = {})
{
    return {{u"id"_s, id},
            {u"type"_s, type},
            {u"created"_s, 1768469000},
            {u"data"_s,
             QJsonObject{{u"object"_s,
                          QJsonObject{{u"id"_s, u"in_1"_s}, {u"object"_s, u"invoice"_s}, {u"metadata"_s, metadata}}}}}};
}

} // namespace

class PaymentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paidInvoice_severalTimes_recordsEachLineOnceAndMovesOn_data();
    void paidInvoice_severalTimes_recordsEachLineOnceAndMovesOn();
    void paidInvoice_personWithoutCarrierRecord_isRegisteredFirst();
    void paidInvoice_stuckActivation_goesOn();
    void paidInvoice_ofAnotherProgram_paysForTheWaitingOne();
    void paidInvoice_afterTheFirst_isKeptAndChangesNothing();
    void voidedInvoice_cancelsOnlyWhileUnpaid();
    void uncollectibleInvoice_canStillBePaid();
    void invoice_throughJson_losesNothing();
    void event_unknownPerson_isFailedAndVisible();
    void event_known_isDoneInTheSameTransaction();
    void event_givenUp_isFailedWithTheReason();
    void void_paidMeanwhile_recordsThePayment();
    void void_open_isVoidedOnce();
    void webhook_signed_isTakenOnce();
    void webhook_forged_isRefused();
    void polling_takesWhatIsNewAndMovesTheCursor();
    void polling_forgottenCursor_readsFromTheStart();

private:
    [[nodiscard]] core::Outcome record(const Invoice &invoice)
    {
        const PaymentRecorder recorder(m_bench->clock, m_bench->random);
        return m_bench->closing([&](const StepContext &context) { return recorder.record(context, invoice); });
    }
    [[nodiscard]] storage::Activation waiting(const std::function<void(storage::Activation &)> &more = {})
    {
        return m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::AwaitingPayment, more);
    }
    [[nodiscard]] QString eventState(const QString &id)
    {
        return m_bench->inside([&](storage::Connection &db) -> core::Result<QString> {
            const auto row = db.one(u"SELECT state, error FROM stripe_events WHERE event_id = $1"_s, {id});
            return row ? core::Result<QString>(row->text(0) + u'/' + row->text(1)) : core::fail(row.error());
        });
    }
    [[nodiscard]] QByteArray signatureOf(const QByteArray &body, const QByteArray &secret)
    {
        const QByteArray time = QByteArray::number(core::toMs(m_bench->clock.now()) / 1000);
        return "t=" + time +
               ",v1=" + QMessageAuthenticationCode::hash(time + '.' + body, secret, QCryptographicHash::Sha256).toHex();
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<services::StepWorker> m_worker; ///< never started: what is enqueued stays to be looked at
    std::unique_ptr<Payments> m_payments;
};

void PaymentsTest::init()
{
    m_payments.reset();
    m_worker.reset();
    m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(Engine::Sqlite));
    m_worker = std::make_unique<services::StepWorker>(*m_bench->database, m_bench->clock, m_bench->random,
                                                      m_bench->changes, services::StepWorkerOptions());
    m_payments = std::make_unique<Payments>(*m_bench->database, m_bench->stripe, core::SecretString(u"whsec"_s),
                                            *m_worker, m_bench->clock);
}

void PaymentsTest::paidInvoice_severalTimes_recordsEachLineOnceAndMovesOn_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::newRow("new") << u"firebaseUid"_s;
    QTest::newRow("old") << u"firebase_uid"_s;
}

void PaymentsTest::paidInvoice_severalTimes_recordsEachLineOnceAndMovesOn()
{
    QFETCH(const QString, spelling);
    const storage::Activation a = waiting();
    const Invoice invoice = paidInvoice(a.invoiceId, {{spelling, u"uid-1"_s}, {u"activation"_s, a.id}}, 3);
    for (int i = 0; i < 3; ++i) {
        test::must(record(invoice));
    }
    const auto purchases = m_bench->purchasesOf(u"uid-1"_s);
    QCOMPARE(purchases.size(), 3);
    for (const storage::Purchase &purchase : purchases) {
        QCOMPARE(purchase.stripeId, invoice.id);
        QCOMPARE(purchase.transactionId, u"pi_1"_s);
        QCOMPARE(purchase.purchasedAt, *invoice.paidAt);
    }
    const storage::Activation after = m_bench->stored(a.id);
    QCOMPARE(after.state, ActivationState::Paid);
    QVERIFY(after.paidAt == invoice.paidAt);
    QVERIFY(!after.purchaseId.isEmpty());
    QCOMPARE(m_bench->stepRow(stepkeys::oxioLine(a.id))->state, u"due"_s);
}

void PaymentsTest::paidInvoice_personWithoutCarrierRecord_isRegisteredFirst()
{
    const storage::Activation a =
        m_bench->activation(m_bench->person(u"uid-1"_s, false), ActivationState::AwaitingPayment);
    test::must(record(paidInvoice(a.invoiceId, {{u"firebaseUid"_s, u"uid-1"_s}, {u"activation"_s, a.id}})));
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Paid);
    QVERIFY(!m_bench->stepRow(stepkeys::oxioLine(a.id)));
    QCOMPARE(m_bench->stepRow(stepkeys::oxioEndUser(u"uid-1"_s))->state, u"due"_s);
}

void PaymentsTest::paidInvoice_stuckActivation_goesOn()
{
    const storage::Activation a = waiting([](storage::Activation &it) {
        it.state = ActivationState::Stuck;
        it.problem = u"The invoice could not be made. Nothing was charged."_s;
    });
    test::must(record(paidInvoice(a.invoiceId, {{u"firebaseUid"_s, u"uid-1"_s}, {u"activation"_s, a.id}})));
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Paid);
    QCOMPARE(m_bench->stored(a.id).problem, QString());
    QVERIFY(m_bench->stepRow(stepkeys::oxioLine(a.id)));
}

void PaymentsTest::paidInvoice_ofAnotherProgram_paysForTheWaitingOne()
{
    const storage::Activation a = waiting();
    test::must(record(paidInvoice(u"in_support"_s, {{u"firebaseUid"_s, u"uid-1"_s}, {u"product"_s, u"esim_beta"_s}})));
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Paid);
    QCOMPARE(m_bench->stored(a.id).invoiceId, u"in_support"_s);
    QCOMPARE(m_bench->purchasesOf(u"uid-1"_s).size(), 1);
}

void PaymentsTest::paidInvoice_afterTheFirst_isKeptAndChangesNothing()
{
    const storage::Activation a = waiting();
    const stripe::Metadata metadata{{u"firebaseUid"_s, u"uid-1"_s}, {u"product"_s, u"esim_beta"_s}};
    test::must(record(paidInvoice(u"in_a"_s, metadata)));
    const storage::Activation first = m_bench->stored(a.id);
    test::must(record(paidInvoice(u"in_b"_s, metadata)));
    QCOMPARE(m_bench->stored(a.id).invoiceId, first.invoiceId);
    QCOMPARE(m_bench->stored(a.id).purchaseId, first.purchaseId);
    QCOMPARE(m_bench->purchasesOf(u"uid-1"_s).size(), 2); // the money is not forgotten
}

void PaymentsTest::voidedInvoice_cancelsOnlyWhileUnpaid()
{
    const storage::Activation a = waiting();
    Invoice invoice = paidInvoice(a.invoiceId, {{u"firebaseUid"_s, u"uid-1"_s}, {u"activation"_s, a.id}});
    invoice.status = InvoiceStatus::Open;
    test::must(record(invoice));
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::AwaitingPayment);
    invoice.status = InvoiceStatus::Void;
    test::must(record(invoice));
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Cancelled);
    QVERIFY(m_bench->purchasesOf(u"uid-1"_s).isEmpty());

    storage::Activation paid = m_bench->stored(a.id);
    paid.state = ActivationState::Provisioning;
    paid.paidAt = m_bench->clock.now();
    m_bench->change(
        [&](storage::Connection &db) { return storage::activations::update(db, paid, m_bench->clock.now()); });
    test::must(record(invoice)); // the void event comes late
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Provisioning);
}

void PaymentsTest::uncollectibleInvoice_canStillBePaid()
{
    const storage::Activation a = waiting();
    Invoice invoice = paidInvoice(a.invoiceId, {{u"firebaseUid"_s, u"uid-1"_s}, {u"activation"_s, a.id}});
    invoice.status = InvoiceStatus::Uncollectible;
    test::must(record(invoice));
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::AwaitingPayment);
    invoice.status = InvoiceStatus::Paid;
    test::must(record(invoice));
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Paid);
}

void PaymentsTest::invoice_throughJson_losesNothing()
{
    const Invoice invoice = paidInvoice(u"in_1"_s, {{u"firebaseUid"_s, u"uid-1"_s}, {u"x"_s, u"y\"'<"_s}}, 3);
    const QJsonObject json = services::toJson(invoice);
    const Invoice read = services::invoiceFromJson(QJsonDocument::fromJson(test::jsonBytes(json)).object());
    QCOMPARE(services::toJson(read), json);
    QCOMPARE(read.status, InvoiceStatus::Paid);
    QCOMPARE(read.metadata, invoice.metadata);
    QCOMPARE(read.lines.size(), 3);
    QVERIFY(read.lines.at(2).amount == invoice.lines.at(2).amount);
    QVERIFY(read.paidAt == invoice.paidAt);
}

void PaymentsTest::event_unknownPerson_isFailedAndVisible()
{
    m_bench->change([&](storage::Connection &db) -> core::Outcome {
        const auto seen =
            storage::stripeevents::receive(db, u"evt_1"_s, u"invoice.paid"_s, u"poll"_s, m_bench->clock.now());
        return seen ? core::Outcome() : core::fail(seen.error());
    });
    services::PaymentEventStep step(m_bench->deps);
    m_bench->transport.enqueue(200, invoiceBody(u"in_1"_s, u"paid"_s, {{u"firebaseUid"_s, u"nobody"_s}}));
    const StepResult result = QCoro::waitFor(step.run(m_bench->step(u"evt_1"_s, {{u"invoice"_s, u"in_1"_s}})));
    QCOMPARE(result.kind, StepResult::Kind::Done);
    test::must(m_bench->closing(
        [&](const StepContext &context) { return step.settle(context, m_bench->step(u"evt_1"_s), result.value); }));
    QCOMPARE(eventState(u"evt_1"_s), u"failed/The invoice names no known person."_s);
}

void PaymentsTest::event_known_isDoneInTheSameTransaction()
{
    const storage::Activation a = waiting();
    m_bench->change([&](storage::Connection &db) -> core::Outcome {
        const auto seen =
            storage::stripeevents::receive(db, u"evt_1"_s, u"invoice.paid"_s, u"poll"_s, m_bench->clock.now());
        return seen ? core::Outcome() : core::fail(seen.error());
    });
    services::PaymentEventStep step(m_bench->deps);
    m_bench->transport.enqueue(
        200, invoiceBody(a.invoiceId, u"paid"_s, {{u"firebaseUid"_s, u"uid-1"_s}, {u"activation"_s, a.id}}));
    const StepResult result = QCoro::waitFor(step.run(m_bench->step(u"evt_1"_s, {{u"invoice"_s, a.invoiceId}})));
    const auto settleAndFail = [&](const StepContext &context) -> core::Outcome {
        const core::Outcome settled = step.settle(context, m_bench->step(u"evt_1"_s), result.value);
        return settled ? core::fail(ErrorCode::Storage, u"the power went"_s) : settled;
    };
    QVERIFY(!m_bench->closing(settleAndFail));
    QCOMPARE(eventState(u"evt_1"_s), u"received/"_s);
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::AwaitingPayment);
    test::must(m_bench->closing(
        [&](const StepContext &context) { return step.settle(context, m_bench->step(u"evt_1"_s), result.value); }));
    QCOMPARE(eventState(u"evt_1"_s), u"done/"_s);
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Paid);
}

void PaymentsTest::event_givenUp_isFailedWithTheReason()
{
    m_bench->change([&](storage::Connection &db) -> core::Outcome {
        const auto seen =
            storage::stripeevents::receive(db, u"evt_1"_s, u"invoice.paid"_s, u"poll"_s, m_bench->clock.now());
        return seen ? core::Outcome() : core::fail(seen.error());
    });
    services::PaymentEventStep step(m_bench->deps);
    m_bench->transport.enqueue(404, R"({"error":{"code":"resource_missing","message":"No such invoice"}})");
    const StepResult result = QCoro::waitFor(step.run(m_bench->step(u"evt_1"_s, {{u"invoice"_s, u"in_1"_s}})));
    QCOMPARE(result.kind, StepResult::Kind::Failed);
    test::must(m_bench->closing(
        [&](const StepContext &context) { return step.giveUp(context, m_bench->step(u"evt_1"_s), result.error); }));
    QVERIFY(eventState(u"evt_1"_s).startsWith("failed/"_L1) && eventState(u"evt_1"_s).size() > 8);
}

void PaymentsTest::void_paidMeanwhile_recordsThePayment()
{
    const storage::Activation a = waiting();
    services::VoidStep step(m_bench->deps);
    m_bench->transport.enqueue(
        200, invoiceBody(a.invoiceId, u"paid"_s, {{u"firebaseUid"_s, u"uid-1"_s}, {u"activation"_s, a.id}}));
    const StepResult result = QCoro::waitFor(step.run(m_bench->step(a.id, {{u"invoice"_s, a.invoiceId}})));
    QCOMPARE(result.kind, StepResult::Kind::Done);
    QCOMPARE(m_bench->sent("POST", u"/void"_s), 0);
    test::must(m_bench->closing(
        [&](const StepContext &context) { return step.settle(context, m_bench->step(a.id), result.value); }));
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Paid);
    QCOMPARE(m_bench->purchasesOf(u"uid-1"_s).size(), 1);
}

void PaymentsTest::void_open_isVoidedOnce()
{
    const storage::Activation a = waiting();
    services::VoidStep step(m_bench->deps);
    QString status = u"uncollectible"_s;
    m_bench->transport.setResponder([&](const net::HttpRequest &request) {
        status = request.method == "POST" ? u"void"_s : status;
        return test::FakeTransport::answer(
            200, invoiceBody(a.invoiceId, status, {{u"firebaseUid"_s, u"uid-1"_s}, {u"activation"_s, a.id}}));
    });
    StepResult result;
    for (int i = 0; i < 2; ++i) {
        result = QCoro::waitFor(step.run(m_bench->step(a.id, {{u"invoice"_s, a.invoiceId}})));
        QCOMPARE(result.kind, StepResult::Kind::Done);
    }
    QCOMPARE(m_bench->sent("POST", u"/void"_s), 1);
    test::must(m_bench->closing(
        [&](const StepContext &context) { return step.settle(context, m_bench->step(a.id), result.value); }));
    QCOMPARE(m_bench->stored(a.id).state, ActivationState::Cancelled);
}

void PaymentsTest::webhook_signed_isTakenOnce()
{
    const QByteArray body =
        test::jsonBytes(eventJson(u"evt_1"_s, u"invoice.paid"_s, {{u"firebase_uid"_s, u"uid-1"_s}}));
    const QByteArray signature = signatureOf(body, "whsec");
    for (int i = 0; i < 2; ++i) {
        const auto taken = QCoro::waitFor(m_payments->webhook(body, signature));
        QVERIFY(taken);
        QCOMPARE(*taken, Payments::Taken::Accepted); // until it is done it is not called processed
    }
    const auto row = m_bench->stepRow(stepkeys::stripeEvent(u"evt_1"_s));
    QVERIFY(row);
    QCOMPARE(row->state, u"due"_s);
    m_bench->change(
        [&](storage::Connection &db) { return storage::stripeevents::markDone(db, u"evt_1"_s, m_bench->clock.now()); });
    QCOMPARE(*QCoro::waitFor(m_payments->webhook(body, signature)), Payments::Taken::AlreadyProcessed);

    const QByteArray other = test::jsonBytes(eventJson(u"evt_2"_s, u"customer.created"_s));
    QCOMPARE(*QCoro::waitFor(m_payments->webhook(other, signatureOf(other, "whsec"))), Payments::Taken::Ignored);
    QVERIFY(!m_bench->stepRow(stepkeys::stripeEvent(u"evt_2"_s)));
}

void PaymentsTest::webhook_forged_isRefused()
{
    const QByteArray body = test::jsonBytes(eventJson(u"evt_1"_s, u"invoice.paid"_s));
    const auto code = [&](const QByteArray &bytes, const QByteArray &signature) {
        return test::codeOf(QCoro::waitFor(m_payments->webhook(bytes, signature)));
    };
    QVERIFY(code(body, signatureOf(body, "another secret")) == ErrorCode::Unauthorized);
    QVERIFY(code(body + ' ', signatureOf(body, "whsec")) == ErrorCode::Unauthorized);
    QVERIFY(code(body, {}) == ErrorCode::Unauthorized);
    const QByteArray old = signatureOf(body, "whsec");
    m_bench->clock.advance(301s);
    QVERIFY(code(body, old) == ErrorCode::Unauthorized);
    Payments noSecret(*m_bench->database, m_bench->stripe, {}, *m_worker, m_bench->clock);
    QVERIFY(test::codeOf(QCoro::waitFor(noSecret.webhook(body, signatureOf(body, "")))) == ErrorCode::Disabled);
    QVERIFY(!m_bench->stepRow(stepkeys::stripeEvent(u"evt_1"_s)));
}

void PaymentsTest::polling_takesWhatIsNewAndMovesTheCursor()
{
    const auto cursor = [&] {
        return m_bench->inside([](storage::Connection &db) { return storage::cursors::value(db, u"stripe.events"_s); });
    };
    m_bench->transport.enqueue(200, test::jsonBytes({{u"data"_s, QJsonArray{eventJson(u"evt_2"_s, u"invoice.paid"_s),
                                                                            eventJson(u"evt_1"_s, u"invoice.paid"_s)}},
                                                     {u"has_more"_s, false}}));
    m_bench->transport.setResponder(
        [](const net::HttpRequest &) { return test::FakeTransport::answer(200, R"({"data":[],"has_more":false})"); });
    m_payments->startPolling(10ms);
    QTRY_COMPARE(cursor(), u"evt_2"_s);
    QTRY_VERIFY(m_bench->transport.requests().size() >= 3);
    QVERIFY(m_bench->transport.lastRequest().url.query().contains("evt_2"_L1));
    QVERIFY(m_bench->stepRow(stepkeys::stripeEvent(u"evt_1"_s)));
    QVERIFY(m_bench->stepRow(stepkeys::stripeEvent(u"evt_2"_s)));
    m_payments->stopPolling();
    QTRY_VERIFY(!m_payments->isPolling()); // what was asked already still comes back to it
}

void PaymentsTest::polling_forgottenCursor_readsFromTheStart()
{
    m_bench->change([&](storage::Connection &db) {
        return storage::cursors::set(db, u"stripe.events"_s, u"evt_old"_s, m_bench->clock.now());
    });
    m_bench->transport.setResponder([](const net::HttpRequest &request) {
        if (request.url.query().contains("evt_old"_L1)) {
            return test::FakeTransport::answer(404, R"({"error":{"code":"resource_missing","message":"gone"}})");
        }
        return test::FakeTransport::answer(
            200, test::jsonBytes(
                     {{u"data"_s, QJsonArray{eventJson(u"evt_9"_s, u"invoice.paid"_s)}}, {u"has_more"_s, false}}));
    });
    m_payments->startPolling(10ms);
    QTRY_VERIFY(m_bench->stepRow(stepkeys::stripeEvent(u"evt_9"_s)));
    m_payments->stopPolling();
    QTRY_VERIFY(!m_payments->isPolling()); // what was asked already still comes back to it
}

QTEST_GUILESS_MAIN(PaymentsTest)
#include "tst_payments.moc"
