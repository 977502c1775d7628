// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using customer::ActivationViewModel;
using domain::ActivationState;
using test::CustomerWorld;
using Pane = ActivationViewModel::Pane;

class ActivationViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyState_hasItsStepAndWords_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("pane");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, ActivationState state, int step, Pane pane, const QString &word) {
            QTest::newRow(name) << int(state) << step << int(pane) << word;
        };
        row("preparing", ActivationState::PreparingInvoice, 2, Pane::Pay, u"Preparing your bill"_s);
        row("to pay", ActivationState::AwaitingPayment, 2, Pane::Pay, u"Ready to pay"_s);
        row("paid", ActivationState::Paid, 3, Pane::Wait, u"Payment received"_s);
        row("queued", ActivationState::Queued, 3, Pane::Wait, u"Waiting for your turn"_s);
        row("provisioning", ActivationState::Provisioning, 3, Pane::Wait, u"Your line is being made"_s);
        row("active", ActivationState::Active, 5, Pane::Code, u"Active"_s);
        row("stuck", ActivationState::Stuck, 3, Pane::Problem, u"Stopped for now"_s);
        row("cancelled", ActivationState::Cancelled, 0, Pane::PhoneCheck, QString());
    }
    void everyState_hasItsStepAndWords()
    {
        QFETCH(int, state);
        CustomerWorld world;
        world.activations = {world.activation(static_cast<ActivationState>(state))};
        world.signIn();
        const auto models = world.models();
        QTEST(models->activation()->step(), "step");
        QTEST(int(models->activation()->pane()), "pane");
        QTEST(models->activation()->word(), "word");
        QCOMPARE(models->activation()->wasCancelled(), state == int(ActivationState::Cancelled));
    }

    void codeBeforeActive_isStepFive_notYetDone()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.activations.first().state = ActivationState::Provisioning;
        world.signIn();
        const auto models = world.models();
        QCOMPARE(models->activation()->step(), 4);
        QCOMPARE(models->activation()->pane(), Pane::Code);
        QCOMPARE(models->activation()->word(), u"Your code is ready"_s);
    }

    void phoneConfirmed_readsNumbers_onlyOfferedOnesCanBeChosen()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        models->activation()->confirmPhone();
        QCOMPARE(models->activation()->step(), 1);
        customer::NumberChoice &numbers = *models->activation()->numbers();
        QCOMPARE(numbers.options().size(), 4); // the first free one, and three
        QCOMPARE(numbers.areaCodes().size(), 2);
        numbers.choose(u"+19995550000"_s);
        QVERIFY(numbers.chosen().isEmpty());
        numbers.choose(u"+12125550162"_s);
        QCOMPARE(numbers.chosen(), u"+12125550162"_s);
        world.numbers = {u"+12125550188"_s};
        numbers.load();
        QVERIFY(numbers.chosen().isEmpty()); // no longer offered
        numbers.setAreaCode(u"911"_s);
        QVERIFY(numbers.areaCode().isEmpty());
        numbers.setAreaCode(u"415"_s);
        QVERIFY(world.transport.lastRequest().url.query().contains(u"415"_s));
    }

    void numbersNotReadable_firstFreeOneStaysPossible()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        world.status = 503;
        models->activation()->confirmPhone();
        QVERIFY(!models->activation()->numbers()->error().isEmpty());
        QCOMPARE(models->activation()->numbers()->options().size(), 1);
    }

    void start_movesOn_whenTheReadShowsIt()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        ActivationViewModel &activation = *models->activation();
        activation.confirmPhone();
        activation.numbers()->choose(u"+12125550162"_s);
        world.onPost = [&world](const QString &) {
            world.activations = {world.activation(ActivationState::AwaitingPayment)};
        };
        activation.start();
        QCOMPARE(activation.pane(), Pane::Pay);
        QVERIFY(activation.payReason().isEmpty());
        QVERIFY(activation.reservedNumber().contains(u"reserved, not confirmed"_s));
        const auto posts = std::ranges::count_if(world.transport.requests(), [](const net::HttpRequest &each) {
            return each.method == "POST" && each.body.contains("+12125550162");
        });
        QCOMPARE(posts, 1);
    }

    void start_offline_asksNothing()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        world.isReachable = false;
        models->refresh();
        world.transport.forgetRequests();
        models->activation()->start();
        QVERIFY(world.transport.requests().isEmpty());
        QVERIFY(!models->activation()->offlineReason().isEmpty());
    }

    void start_fails_saysWhy_andReadsBack()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        models->activation()->confirmPhone();
        world.transport.enqueueError(core::ErrorCode::Timeout);
        world.activations = {world.activation(ActivationState::AwaitingPayment)}; // it was done all the same
        models->activation()->start();
        QCOMPARE(models->activation()->pane(), Pane::Pay);
        QVERIFY(!models->activation()->isBusy());
    }

    void openInvoice_onlyWebPages()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::AwaitingPayment)};
        world.signIn();
        const auto models = world.models();
        QSignalSpy opened(models->activation(), &ActivationViewModel::openUrl);
        models->activation()->openInvoice();
        QCOMPARE(opened.count(), 1);
        for (const QString &bad :
             {u"file:///etc/passwd"_s, u"http://pay.example.com/in_1"_s, u"javascript:1"_s, u""_s}) {
            world.activations.first().invoiceUrl = QUrl(bad);
            models->refresh();
            QVERIFY2(!models->activation()->payReason().isEmpty(), qPrintable(bad));
            models->activation()->openInvoice();
        }
        QCOMPARE(opened.count(), 1);
        world.activations.first().invoiceUrl = QUrl(u"http://127.0.0.1:4000/pay"_s); // the sandbox
        models->refresh();
        models->activation()->openInvoice();
        QCOMPARE(opened.count(), 2);
    }

    void cancel_isBeingWithdrawn_untilSeen()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::AwaitingPayment)};
        world.signIn();
        const auto models = world.models();
        models->activation()->cancel();
        QVERIFY(models->activation()->isCancelling());
        QVERIFY(!models->activation()->payReason().isEmpty());
        QCOMPARE(models->activation()->word(), u"Being withdrawn"_s);
        world.activations = {world.activation(ActivationState::Cancelled)};
        Q_EMIT world.feed.changed(u"activation"_s, u"a-1"_s);
        QVERIFY(models->activation()->wasCancelled());
        QCOMPARE(models->activation()->step(), 0);
    }

    void cancel_refused_isNotShownAsUnderWay()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::AwaitingPayment)};
        world.signIn();
        const auto models = world.models();
        world.transport.enqueue(409, R"({"error":"s","code":"conflict","request_id":"r-3"})");
        models->activation()->cancel();
        QVERIFY(!models->activation()->isCancelling());
        QVERIFY(!models->activation()->actionError().isEmpty());
    }

    void queue_isAsRead_neverCountsDown_andOldSaysSo()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Queued)};
        world.signIn();
        const auto models = world.models();
        const ActivationViewModel &activation = *models->activation();
        QCOMPARE(activation.queuePlace(), u"12"_s);
        QCOMPARE(activation.queueMinutes(), u"8"_s);
        QCOMPARE(activation.queueAhead(), 11);
        QCOMPARE(activation.queueProvenance().certainty, u"reported"_s);
        world.clock.advance(11min);
        QCOMPARE(activation.queuePlace(), u"12"_s);
        QVERIFY(activation.queueProvenance().isOld);
        world.activations.first().queue.reset();
        models->refresh();
        QVERIFY(activation.queuePlace().isEmpty()); // lost: nothing is made up
    }

    void paidElsewhere_movesToWaitAndCode_withoutTouch_andSaysSo()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::AwaitingPayment)};
        world.signIn();
        const auto models = world.models({2ms, 1h, 1h, 1h});
        QSignalSpy told(models->activation(), &ActivationViewModel::announced);
        QCOMPARE(models->activation()->step(), 2);
        world.activations = {world.activation(ActivationState::Queued)};
        QTRY_COMPARE(models->activation()->step(), 3);
        world.activations = {world.activation(ActivationState::Active)};
        QTRY_COMPARE(models->activation()->step(), 5);
        QCOMPARE(told.count(), 2);
        for (const QList<QVariant> &each : std::as_const(told)) {
            QVERIFY(!each.first().toString().contains(QRegularExpression(u"[0-9]"_s)));
        }
    }

    void retry_afterStuck_goesOn()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Stuck)};
        world.signIn();
        const auto models = world.models();
        QVERIFY(models->activation()->isPaid());
        QVERIFY(!models->activation()->problem().isEmpty());
        world.onPost = [&world](const QString &) {
            world.activations = {world.activation(ActivationState::Provisioning)};
        };
        models->activation()->retry();
        QCOMPARE(models->activation()->pane(), Pane::Wait);
        models->activation()->retry(); // nothing to try
        const auto posts = std::ranges::count_if(world.transport.requests(), [](const net::HttpRequest &each) {
            return each.method == "POST" && each.url.path() == "/api/esim/activations"_L1;
        });
        QCOMPARE(posts, 1);
    }
};

QTEST_GUILESS_MAIN(ActivationViewModelTest)
#include "tst_activationviewmodel.moc"
