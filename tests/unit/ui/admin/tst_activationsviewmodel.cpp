// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "activationservice.h"
#include "ui/admin/activationwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using admin::ActivationListModel;
using admin::ActivationsViewModel;
using domain::ActivationState;
using test::ActivationService;

class TstActivationsViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidden_countsStuckOnesForTheRail_andAsksForNoQueue();
    void shown_listsStuckOnes_withWhereTheyHang();
    void liveTopic_readsAgain_withoutF5();
    void scrolling_addsOlderOnes_andRefreshKeepsThem();
    void olderFailing_keepsTheList_andCanBeTriedAgain();
    void group_isAskedFor_andForgotten();
    void currentOne_leavingTheList_isReadByItself();
    void unlistedOne_isReadByItself();
    void unknownOne_isToldAndForgotten();
    void retry_asksFirst_thenDoes_thenReadsBack();
    void retry_refused_saysSoAndDoesNothing();
    void retry_lostAnswer_canBeAskedAgain();
    void queue_showsPlacesAsTheyWereRead();
    void leaving_forgetsEverything();
    void words_ofMoves_sayWhatIsReadFirst();
};

void TstActivationsViewModel::hidden_countsStuckOnesForTheRail_andAsksForNoQueue()
{
    ActivationService service;
    service.add(2);
    const auto models = service.world.open();
    QTRY_COMPARE(models->waiting().value(u"activations"_s).toInt(), 2);
    QCOMPARE(service.callsOf(u"GET /api/admin/activation-queue"_s), 0);
    models->activations()->setShown(true);
    QTRY_COMPARE(service.callsOf(u"GET /api/admin/activation-queue"_s), 1);
}

void TstActivationsViewModel::shown_listsStuckOnes_withWhereTheyHang()
{
    ActivationService service;
    service.add(2);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    const QAbstractItemModelTester tester(page.rows());
    QTRY_COMPARE(page.view(), u"ready"_s);
    const ActivationListModel &rows = *page.rows();
    QCOMPARE(rows.count(), 2);
    QCOMPARE(rows.data(rows.index(0), ActivationListModel::Whom).toString(), u"p•••@example.com"_s);
    QCOMPARE(rows.data(rows.index(0), ActivationListModel::Text).toString(), u"Line ordered at the carrier"_s);
    QVERIFY(rows.data(rows.index(0), ActivationListModel::Stuck).toBool());
    page.setCurrentKey(u"a-2"_s);
    QVERIFY(page.canRetry());
    QCOMPARE(page.details().value(u"cause"_s).toString(), u"The other side was out of order"_s);
    QCOMPARE(page.details().value(u"fault"_s).toString(), u"OXIO answered 503."_s);
    QCOMPARE(page.steps()->count(), 3); // asked for, paid, the step
}

void TstActivationsViewModel::liveTopic_readsAgain_withoutF5()
{
    ActivationService service;
    const auto models = service.show();
    QTRY_COMPARE(models->activations()->view(), u"empty"_s);
    service.add(1);
    Q_EMIT service.world.feed.changed(u"activations"_s, u"a-1"_s);
    QTRY_COMPARE(models->activations()->rows()->count(), 1);
    QTRY_COMPARE(models->waiting().value(u"activations"_s).toInt(), 1);
}

void TstActivationsViewModel::scrolling_addsOlderOnes_andRefreshKeepsThem()
{
    ActivationService service;
    service.add(7);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 3);
    QVERIFY(page.rows()->canFetchMore({}));
    page.rows()->fetchMore({});
    QTRY_COMPARE(page.rows()->count(), 6);
    service.add(1);
    page.refresh();
    QTRY_COMPARE(page.rows()->count(), 7);
    QCOMPARE(page.keyAt(0), u"a-8"_s);
    QCOMPARE(page.keyAt(6), u"a-2"_s);
    page.rows()->fetchMore({});
    QTRY_COMPARE(page.rows()->count(), 8);
    QVERIFY(!page.rows()->canFetchMore({}));
}

void TstActivationsViewModel::olderFailing_keepsTheList_andCanBeTriedAgain()
{
    ActivationService service;
    service.add(5);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 3);
    service.status = 409;
    page.rows()->fetchMore({});
    QTRY_VERIFY(!page.moreError().isEmpty());
    QCOMPARE(page.rows()->count(), 3);
    service.status = 200;
    page.readMore();
    QTRY_COMPARE(page.rows()->count(), 5);
    QVERIFY(page.moreError().isEmpty());
}

void TstActivationsViewModel::group_isAskedFor_andForgotten()
{
    ActivationService service;
    service.add(1);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 1);
    page.setCurrentKey(u"a-1"_s);
    page.setGroup(u"done"_s);
    QCOMPARE(page.currentKey(), QString());
    QTRY_COMPARE(page.view(), u"empty"_s);
    QVERIFY(service.callsOf(u"GET /api/admin/activations?state=done"_s) >= 1);
    QCOMPARE(page.stuck(), 1);
}

void TstActivationsViewModel::currentOne_leavingTheList_isReadByItself()
{
    ActivationService service;
    service.add(2);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 2);
    page.setCurrentKey(u"a-2"_s);
    service.rows.first().isStuck = false; // somebody else has seen to it
    service.rows.first().activation.state = ActivationState::Active;
    page.refresh();
    QTRY_COMPARE(page.rows()->count(), 1);
    QCOMPARE(page.currentKey(), u"a-2"_s);
    QTRY_VERIFY(!page.canRetry());
    QCOMPARE(page.details().value(u"uid"_s).toString(), u"u-2"_s);
    service.rows.removeFirst();
    page.refresh();
    QTRY_COMPARE(page.currentKey(), QString());
    QVERIFY(page.details().isEmpty());
    QCOMPARE(page.steps()->count(), 0);
}

void TstActivationsViewModel::unlistedOne_isReadByItself()
{
    ActivationService service;
    service.add(3);
    service.rows.first().isStuck = false;
    service.rows.first().activation.state = ActivationState::Active;
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 2);
    page.setCurrentKey(u"a-3"_s);
    QTRY_COMPARE(page.details().value(u"uid"_s).toString(), u"u-3"_s);
    QCOMPARE(page.rows()->count(), 2);
    QVERIFY(!page.canRetry());
    QVERIFY(!page.beginRetry());
}

void TstActivationsViewModel::unknownOne_isToldAndForgotten()
{
    ActivationService service;
    service.add(1);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 1);
    QSignalSpy told(&page, &admin::ViewModel::told);
    page.setCurrentKey(u"gone"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(page.currentKey(), QString());
}

void TstActivationsViewModel::retry_asksFirst_thenDoes_thenReadsBack()
{
    ActivationService service;
    service.add(2);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 2);
    QVERIFY(!page.beginRetry()); // nothing is chosen
    page.setCurrentKey(u"a-2"_s);
    QSignalSpy told(&page, &admin::ViewModel::told);
    page.retry()->confirm(); // not before it was said what it does
    QVERIFY(service.retries.isEmpty());
    service.world.transport.setDeferred(true);
    QVERIFY(page.beginRetry());
    page.retry()->confirm(); // the answer is not here yet
    service.world.transport.setDeferred(false);
    QTRY_COMPARE(page.retry()->stage(), u"ready"_s);
    QCOMPARE(service.retries, QStringList{u"dry a-2"_s});
    QCOMPARE(page.retry()->moves().size(), 1);
    QCOMPARE(page.stuck(), 2);
    page.retry()->confirm();
    QTRY_COMPARE(page.retry()->stage(), u"done"_s);
    QCOMPARE(service.retries, QStringList({u"dry a-2"_s, u"do a-2"_s}));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"Tried again. Read back: Carrier makes the line."_s);
    QVERIFY(service.callsOf(u"GET /api/admin/activations/a-2"_s) >= 1);
    QTRY_COMPARE(page.stuck(), 1);
    QTRY_COMPARE(page.rows()->count(), 1);
    QCOMPARE(page.currentKey(), u"a-2"_s);
    QVERIFY(!page.canRetry());
}

void TstActivationsViewModel::retry_refused_saysSoAndDoesNothing()
{
    ActivationService service;
    service.add(1);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 1);
    page.setCurrentKey(u"a-1"_s);
    service.retryStatus = 409;
    QVERIFY(page.beginRetry());
    QTRY_COMPARE(page.retry()->stage(), u"failed"_s);
    QCOMPARE(page.retry()->view(), u"error"_s);
    page.retry()->confirm();
    QCOMPARE(service.retries, QStringList{u"dry a-1"_s});
    page.retry()->leave();
    QCOMPARE(page.retry()->stage(), u"none"_s);
}

void TstActivationsViewModel::retry_lostAnswer_canBeAskedAgain()
{
    ActivationService service;
    service.add(1);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 1);
    page.setCurrentKey(u"a-1"_s);
    QVERIFY(page.beginRetry());
    QTRY_COMPARE(page.retry()->stage(), u"ready"_s);
    service.retryStatus = 503;
    page.retry()->confirm();
    QTRY_COMPARE(page.retry()->stage(), u"failed"_s);
    QCOMPARE(page.retry()->view(), u"ready"_s); // what was said stays
    service.retryStatus = 200;
    page.retry()->ask();
    QTRY_COMPARE(page.retry()->stage(), u"ready"_s);
}

void TstActivationsViewModel::queue_showsPlacesAsTheyWereRead()
{
    ActivationService service;
    service.queued = 2;
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.queue().size(), 2);
    const QVariantMap first = page.queue().first().toMap();
    QCOMPARE(first.value(u"place"_s).toString(), u"1"_s);
    QCOMPARE(first.value(u"wait"_s).toString(), u"about 2 min"_s);
    service.world.clock.advance(std::chrono::minutes(5));
    QCOMPARE(page.queue().first().toMap().value(u"wait"_s).toString(), u"about 2 min"_s); // never counted down
}

void TstActivationsViewModel::leaving_forgetsEverything()
{
    ActivationService service;
    service.add(1);
    const auto models = service.show();
    ActivationsViewModel &page = *models->activations();
    QTRY_COMPARE(page.rows()->count(), 1);
    page.setCurrentKey(u"a-1"_s);
    page.setGroup(u"failed"_s);
    models->setOpen(false);
    QCOMPARE(page.rows()->count(), 0);
    QCOMPARE(page.group(), u"stuck"_s);
    QCOMPARE(page.currentKey(), QString());
    QCOMPARE(page.stuck(), 0);
    QVERIFY(page.queue().isEmpty());
}

void TstActivationsViewModel::words_ofMoves_sayWhatIsReadFirst()
{
    const contract::RetryMove line{u"oxio.line"_s, u"again"_s, u"carrier"_s, true, true, true, 12};
    const QString text = admin::moveRow(line).value(u"text"_s).toString();
    QVERIFY2(text.contains(u"given up after 12"_s), qPrintable(text));
    QVERIFY2(text.contains(u"The carrier is read first"_s), qPrintable(text));
    QVERIFY2(text.contains(u"may have got through"_s), qPrintable(text));
    const contract::RetryMove watch{u"oxio.watch"_s, u"follows"_s, u"carrier"_s, true, false, false, 0};
    QVERIFY(admin::moveRow(watch).value(u"text"_s).toString().contains(u"Only reads"_s));
    QCOMPARE(admin::stepText(u"new.kind"_s), u"new.kind"_s);
    QCOMPARE(admin::waitText(0), u"now"_s);
}

QTEST_GUILESS_MAIN(TstActivationsViewModel)
#include "tst_activationsviewmodel.moc"
