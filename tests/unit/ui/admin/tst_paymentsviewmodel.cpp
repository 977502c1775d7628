// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "paymentservice.h"
#include "ui/admin/paymentwords.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using admin::PaymentListModel;
using domain::PaymentCause;
using domain::PaymentMatch;
using test::PaymentService;

class TstPaymentsViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void open_countsForTheRail_withoutBeingShown();
    void shown_listsWhatDoesNotMatch_withWhy();
    void nothingWrong_isEmpty_andTheFreeOnesAreCounted();
    void kind_readsAnother_andForgetsTheCurrentOne();
    void amounts_areInThePersonsLocale();
    void scrolling_addsOlderOnesBelow_once();
    void olderFailing_keepsTheList_andCanBeTriedAgain();
    void refresh_addsNewerOnesAbove_andKeepsWhatWasReadBelow();
    void mended_leavesTheList();
    void details_haveBothSides();
    void details_ofAnUnknownPayer_nameNobody();
    void asking_saysWhatTheProviderSays_onlyForThisOne();
    void askingFails_saysWhy_andKeepsTheAnswerBefore();
    void offlineLater_keepsTheList();
    void leaving_forgetsEverything();
    void everyCause_hasWords();
};

void TstPaymentsViewModel::open_countsForTheRail_withoutBeingShown()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Late);
    service.add(PaymentMatch::NoPayment, PaymentCause::NeverPaid);
    service.addMatched(2);
    const auto models = service.world.open();
    QTRY_COMPARE(models->waiting().value(u"payments"_s).toInt(), 2);
}

void TstPaymentsViewModel::shown_listsWhatDoesNotMatch_withWhy()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Late);
    service.add(PaymentMatch::NoPayment, PaymentCause::NeverPaid).isTest.reset();
    service.addMatched(1);
    const auto models = service.show();
    const QAbstractItemModelTester tester(models->payments()->payments());
    QTRY_COMPARE(models->payments()->view(), u"ready"_s);
    const PaymentListModel &rows = *models->payments()->payments();
    QCOMPARE(rows.count(), 2);
    const QModelIndex late = rows.index(1);
    QCOMPARE(rows.data(late, PaymentListModel::Payer).toString(), u"a•••@example.com"_s);
    QCOMPARE(rows.data(late, PaymentListModel::Amount).toString(), u"$1.00"_s);
    QCOMPARE(rows.data(late, PaymentListModel::Bad).toBool(), true);
    QCOMPARE(rows.data(late, PaymentListModel::About).toString(),
             u"It was paid more than ten minutes ago, and there is still no line."_s);
    QCOMPARE(rows.data(late, PaymentListModel::Test).toBool(), true);
    QVERIFY(rows.data(late, PaymentListModel::Spoken).toString().contains("test"_L1));
    QCOMPARE(rows.data(rows.index(0), PaymentListModel::Test).toBool(), false);
    const QVariantMap first = models->payments()->kinds().first().toMap();
    QCOMPARE(first.value(u"value"_s).toString(), u"attention"_s);
    QCOMPARE(first.value(u"text"_s).toString(), u"Needs attention · 2"_s);
}

void TstPaymentsViewModel::nothingWrong_isEmpty_andTheFreeOnesAreCounted()
{
    PaymentService service;
    service.addMatched(1);
    service.free = 12;
    const auto models = service.show();
    QTRY_COMPARE(models->payments()->view(), u"empty"_s);
    QVERIFY(models->payments()->freeText().startsWith("12 "_L1));
    QCOMPARE(models->waiting().value(u"payments"_s).toInt(), 0);
}

void TstPaymentsViewModel::kind_readsAnother_andForgetsTheCurrentOne()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Stuck);
    service.addMatched(1);
    const auto models = service.show();
    admin::PaymentsViewModel &payments = *models->payments();
    QTRY_COMPARE(payments.payments()->count(), 1);
    payments.setCurrentKey(u"p-1"_s);
    payments.setKind(u"all"_s);
    QVERIFY(payments.currentKey().isEmpty());
    QTRY_COMPARE(payments.payments()->count(), 2);
    QCOMPARE(service.callsOf(u"GET /api/admin/payments?kind=all"_s), 1);
    payments.setKind(u"no_payment"_s);
    QTRY_COMPARE(payments.view(), u"empty"_s);
}

void TstPaymentsViewModel::amounts_areInThePersonsLocale()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Late).amount = core::Money{123'456, u"CAD"_s};
    const auto models = service.show();
    const PaymentListModel &rows = *models->payments()->payments();
    QTRY_COMPARE(rows.count(), 1);
    QCOMPARE(rows.data(rows.index(0), PaymentListModel::Amount).toString(), u"1,234.56 CAD"_s);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(rows.data(rows.index(0), PaymentListModel::Amount).toString(), u"1.234,56 CAD"_s);
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void TstPaymentsViewModel::scrolling_addsOlderOnesBelow_once()
{
    PaymentService service;
    service.addMatched(7);
    const auto models = service.show();
    models->payments()->setKind(u"all"_s);
    PaymentListModel &rows = *models->payments()->payments();
    QTRY_COMPARE(rows.count(), 3);
    service.world.transport.setDeferred(true);
    rows.fetchMore({});
    rows.fetchMore({});
    QTRY_COMPARE(rows.count(), 6);
    QCOMPARE(service.callsOf(u"GET /api/admin/payments?kind=all&after=p-5"_s), 1);
    rows.fetchMore({});
    QTRY_COMPARE(rows.count(), 7);
    QVERIFY(!rows.canFetchMore({}));
}

void TstPaymentsViewModel::olderFailing_keepsTheList_andCanBeTriedAgain()
{
    PaymentService service;
    service.addMatched(5);
    const auto models = service.show();
    admin::PaymentsViewModel &payments = *models->payments();
    payments.setKind(u"all"_s);
    QTRY_COMPARE(payments.payments()->count(), 3);
    service.pageStatus = 409;
    payments.payments()->fetchMore({});
    QTRY_VERIFY(!payments.moreError().isEmpty());
    QCOMPARE(payments.payments()->count(), 3);
    service.pageStatus = 200;
    payments.readMore();
    QTRY_COMPARE(payments.payments()->count(), 5);
    QVERIFY(payments.moreError().isEmpty());
}

void TstPaymentsViewModel::refresh_addsNewerOnesAbove_andKeepsWhatWasReadBelow()
{
    PaymentService service;
    service.addMatched(5);
    const auto models = service.show();
    admin::PaymentsViewModel &payments = *models->payments();
    payments.setKind(u"all"_s);
    QTRY_COMPARE(payments.payments()->count(), 3);
    payments.payments()->fetchMore({});
    QTRY_COMPARE(payments.payments()->count(), 5);
    payments.setCurrentKey(u"p-2"_s);
    QSignalSpy reset(payments.payments(), &QAbstractItemModel::modelReset);
    service.addMatched(2);
    payments.refresh();
    QTRY_COMPARE(payments.payments()->count(), 7);
    QCOMPARE(payments.keyAt(0), u"p-7"_s);
    QCOMPARE(payments.currentKey(), u"p-2"_s);
    QCOMPARE(reset.count(), 0);
    service.addMatched(4); // more than a page: the list begins anew
    payments.refresh();
    QTRY_COMPARE(payments.keyAt(0), u"p-11"_s);
    QCOMPARE(payments.payments()->count(), 3);
    QVERIFY(payments.payments()->canFetchMore({}));
}

void TstPaymentsViewModel::mended_leavesTheList()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Late);
    service.add(PaymentMatch::NoLine, PaymentCause::Stuck);
    const auto models = service.show();
    admin::PaymentsViewModel &payments = *models->payments();
    QTRY_COMPARE(payments.payments()->count(), 2);
    service.payments[0].match = PaymentMatch::Matched;
    service.payments[0].cause.clear();
    Q_EMIT service.world.feed.changed(u"activation"_s, {});
    QTRY_COMPARE(payments.payments()->count(), 1);
    QCOMPARE(payments.keyAt(0), u"p-1"_s);
}

void TstPaymentsViewModel::details_haveBothSides()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Late).state = domain::ActivationState::Queued;
    const auto models = service.show();
    admin::PaymentViewModel &payment = *models->payments()->payment();
    models->payments()->setCurrentKey(u"p-1"_s);
    QTRY_COMPARE(payment.view(), u"ready"_s);
    QCOMPARE(payment.head().value(u"amount"_s).toString(), u"$1.00"_s);
    QCOMPARE(payment.head().value(u"subscriber"_s).toString(), u"ada"_s);
    QCOMPARE(payment.head().value(u"test"_s).toBool(), true);
    QVERIFY(!payment.head().value(u"why"_s).toString().isEmpty());
    QCOMPARE(payment.paymentSide().value(u"found"_s).toBool(), true);
    QCOMPARE(payment.paymentSide().value(u"codes"_s).toList().first().toMap().value(u"value"_s).toString(), u"in_1"_s);
    QCOMPARE(payment.lineSide().value(u"found"_s).toBool(), false);
    QCOMPARE(payment.lineSide().value(u"missing"_s).toString(), u"There is no line."_s);
    QCOMPARE(payment.lineSide().value(u"facts"_s).toList().first().toMap().value(u"value"_s).toString(),
             u"Paid, in the queue"_s);
    QCOMPARE(payment.timeline()->count(), 1);
    QCOMPARE(payment.timeline()->data(payment.timeline()->index(0), ui::EventListModel::Title).toString(),
             u"Provider says: paid"_s);
}

void TstPaymentsViewModel::details_ofAnUnknownPayer_nameNobody()
{
    PaymentService service;
    contract::AdminPayment &unknown = service.add(PaymentMatch::NoLine, PaymentCause::NotRecorded);
    unknown.uid.clear();
    unknown.email.clear();
    unknown.amount.reset();
    unknown.isPaid = false;
    const auto models = service.show();
    QTRY_COMPARE(models->payments()->view(), u"ready"_s);
    models->payments()->setCurrentKey(u"p-1"_s);
    admin::PaymentViewModel &payment = *models->payments()->payment();
    QTRY_COMPARE(payment.view(), u"ready"_s);
    QCOMPARE(payment.head().value(u"payer"_s).toString(), u"Nobody we know"_s);
    QCOMPARE(payment.head().value(u"amount"_s).toString(), u"Amount not known"_s);
    QVERIFY(payment.head().value(u"subscriber"_s).toString().isEmpty());
    QVERIFY(payment.isAskable());
}

void TstPaymentsViewModel::asking_saysWhatTheProviderSays_onlyForThisOne()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Late);
    service.add(PaymentMatch::NoLine, PaymentCause::Stuck);
    const auto models = service.show();
    admin::PaymentViewModel &payment = *models->payments()->payment();
    QSignalSpy told(models->payments(), &admin::ViewModel::told);
    payment.ask(); // about none
    QVERIFY(payment.answer().isEmpty() && told.isEmpty());
    service.world.transport.setDeferred(true);
    models->payments()->setCurrentKey(u"p-1"_s);
    payment.ask(); // not known yet
    service.world.transport.setDeferred(false);
    QTRY_COMPARE(payment.view(), u"ready"_s);
    QVERIFY(payment.answer().isEmpty() && told.isEmpty());
    payment.ask();
    QTRY_VERIFY(!payment.answer().isEmpty());
    QCOMPARE(payment.answer().value(u"sentence"_s).toString(), u"The payment provider says: Paid, $1.00 received."_s);
    QVERIFY(!payment.answerProvenance().time.isEmpty());
    QCOMPARE(told.count(), 1);
    QCOMPARE(service.callsOf(u"POST /api/admin/payments/p-1/check"_s), 1);
    models->payments()->setCurrentKey(u"p-2"_s);
    QVERIFY(payment.answer().isEmpty());
}

void TstPaymentsViewModel::askingFails_saysWhy_andKeepsTheAnswerBefore()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Late);
    const auto models = service.show();
    admin::PaymentViewModel &payment = *models->payments()->payment();
    models->payments()->setCurrentKey(u"p-1"_s);
    QTRY_COMPARE(payment.view(), u"ready"_s);
    payment.ask();
    QTRY_VERIFY(!payment.answer().isEmpty());
    service.checkStatus = 409;
    payment.ask();
    QTRY_VERIFY(!payment.askError().isEmpty());
    QVERIFY(!payment.isAsking());
    QVERIFY(!payment.answer().isEmpty());
}

void TstPaymentsViewModel::offlineLater_keepsTheList()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Late);
    const auto models = service.show();
    QTRY_COMPARE(models->payments()->payments()->count(), 1);
    service.world.isReachable = false;
    models->payments()->refresh();
    QTRY_VERIFY(models->payments()->isOffline());
    QCOMPARE(models->payments()->view(), u"ready"_s);
    QCOMPARE(models->payments()->provenanceNow().certainty, u"cached"_s);
}

void TstPaymentsViewModel::leaving_forgetsEverything()
{
    PaymentService service;
    service.add(PaymentMatch::NoLine, PaymentCause::Late);
    const auto models = service.show();
    admin::PaymentsViewModel &payments = *models->payments();
    QTRY_COMPARE(payments.payments()->count(), 1);
    payments.setCurrentKey(u"p-1"_s);
    payments.setKind(u"all"_s);
    models->setOpen(false);
    QCOMPARE(payments.payments()->count(), 0);
    QCOMPARE(payments.kind(), u"attention"_s);
    QVERIFY(payments.currentKey().isEmpty());
    QCOMPARE(payments.attention(), 0);
}

void TstPaymentsViewModel::everyCause_hasWords()
{
    for (const PaymentCause cause :
         {PaymentCause::NobodyAsked, PaymentCause::Stuck, PaymentCause::Late, PaymentCause::NotRecorded,
          PaymentCause::NeverPaid, PaymentCause::PaymentMissing}) {
        contract::AdminPayment payment;
        payment.cause = domain::paymentCauseName(cause);
        QCOMPARE(admin::paymentWhyText(payment), domain::paymentCauseText(cause)); // a row of its own, not the fallback
    }
    contract::AdminPayment newer;
    newer.cause = u"of_a_newer_service"_s;
    newer.why = u"A sentence."_s;
    QCOMPARE(admin::paymentWhyText(newer), u"A sentence."_s);
    QCOMPARE(admin::invoiceStateText(u"of_a_newer_provider"_s), u"of_a_newer_provider"_s);
}

QTEST_GUILESS_MAIN(TstPaymentsViewModel)
#include "tst_paymentsviewmodel.moc"
