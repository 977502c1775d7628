// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using customer::ViewModel;
using domain::ActivationState;
using test::CustomerWorld;

class HomeViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noLine_isEmpty_andOffersOne()
    {
        CustomerWorld world;
        world.signIn();
        const auto models = world.models();
        QCOMPARE(models->home()->status(), ViewModel::Status::Empty);
        QCOMPARE(models->home()->view(), u"empty"_s);
        QCOMPARE(models->home()->greeting(), u"Welcome"_s);
        QCOMPARE(models->home()->stepTarget(), u"activate"_s);
        QVERIFY(models->home()->offer().contains(u"1 GB"_s));
    }

    void everyState_hasOneNextStep_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("target");
        QTest::newRow("preparing") << int(ActivationState::PreparingInvoice) << u"activate"_s;
        QTest::newRow("to pay") << int(ActivationState::AwaitingPayment) << u"activate"_s;
        QTest::newRow("paid") << int(ActivationState::Paid) << u"activate"_s;
        QTest::newRow("queued") << int(ActivationState::Queued) << u"activate"_s;
        QTest::newRow("provisioning") << int(ActivationState::Provisioning) << u"activate"_s;
        QTest::newRow("stuck") << int(ActivationState::Stuck) << u"activate"_s;
        QTest::newRow("active") << int(ActivationState::Active) << u"code"_s;
        QTest::newRow("cancelled") << int(ActivationState::Cancelled) << u"activate"_s;
    }
    void everyState_hasOneNextStep()
    {
        QFETCH(int, state);
        QFETCH(QString, target);
        CustomerWorld world;
        world.activations = {world.activation(static_cast<ActivationState>(state))};
        world.signIn();
        const auto models = world.models();
        QCOMPARE(models->home()->stepTarget(), target);
        QVERIFY(!models->home()->stepTitle().isEmpty());
        QVERIFY(!models->home()->stepText().isEmpty());
        QVERIFY(!models->home()->stepAction().isEmpty());
    }

    void activeWithoutCode_leadsToTheLine()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.activations.first().activationCode.clear();
        world.signIn();
        QCOMPARE(world.models()->home()->stepTarget(), u"line"_s);
    }

    void figures_holdOnlyWhatWasRead()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.purchases = {world.purchase(1, u"esim_beta"_s, 100), world.purchase(2, u"global_data_10gb"_s, 2000)};
        world.signIn();
        const auto models = world.models();
        const QVariantList figures = models->home()->figures();
        QCOMPARE(figures.size(), 2); // no days yet: a line of today shows none, not zero
        QVERIFY(figures.at(0).toMap().value(u"value"_s).toString().contains(u"21"_s));
        QCOMPARE(figures.at(0).toMap().value(u"certainty"_s).toString(), u"confirmed"_s);
        QCOMPARE(figures.at(1).toMap().value(u"value"_s).toString(), u"1042"_s);
        world.clock.advance(50h);
        QCOMPARE(models->home()->figures().at(1).toMap().value(u"value"_s).toString(), u"2"_s);
    }

    void figures_holdTheBalanceWithItsAge()
    {
        CustomerWorld world;
        world.link(domain::WalletKind::Proven, u"25.3085"_s);
        world.signIn();
        const auto models = world.models();
        QVariantMap held = models->home()->figures().first().toMap();
        QCOMPARE(held.value(u"value"_s).toString(), u"25.3085"_s);
        QCOMPARE(held.value(u"certainty"_s).toString(), u"confirmed"_s);
        QCOMPARE(held.value(u"source"_s).toString(), u"from the chain"_s);
        world.wallet.balance.isAvailable = false; // the last one that is known
        Q_EMIT world.feed.changed(u"wallet"_s, {});
        held = models->home()->figures().first().toMap();
        QCOMPARE(held.value(u"value"_s).toString(), u"25.3085"_s);
        QCOMPARE(held.value(u"certainty"_s).toString(), u"cached"_s);
        world.wallet.balance = {}; // never known: no figure, never zero
        Q_EMIT world.feed.changed(u"wallet"_s, {});
        QCOMPARE(models->home()->figures().first().toMap().value(u"value"_s).toString(), u"1042"_s);
    }

    void figures_partOfTheListRead_showNoTotal()
    {
        CustomerWorld world;
        world.purchases = {world.purchase(1, u"esim_beta"_s, 100), world.purchase(2, u"esim_beta"_s, 100)};
        world.pageSize = 1;
        world.signIn();
        const auto models = world.models();
        QCOMPARE(models->home()->figures().size(), 1);
        QCOMPARE(models->home()->figures().first().toMap().value(u"value"_s).toString(), u"1042"_s);
    }

    void failed_withoutAnything_saysWhy_andHasNoFigures()
    {
        CustomerWorld world;
        world.signIn();
        world.status = 503;
        const auto models = world.models();
        QCOMPARE(models->home()->status(), ViewModel::Status::Failed);
        QCOMPARE(models->home()->view(), u"error"_s);
        QVERIFY(models->home()->error().code.contains(u"r-7K2"_s));
        QVERIFY(models->home()->figures().isEmpty());
    }

    void simulated_isSaidOnEveryFigureOfIt()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.activations.first().simulated = true;
        world.purchases = {world.purchase(1, u"esim_beta"_s, 100)};
        world.signIn();
        const auto models = world.models();
        QCOMPARE(models->home()->figures().first().toMap().value(u"certainty"_s).toString(), u"simulated"_s);
        QCOMPARE(models->line()->provenanceNow().certainty, u"simulated"_s);
        world.isReachable = false;
        models->refresh();
        QCOMPARE(models->line()->provenanceNow().certainty, u"simulated"_s);
    }

    void events_areTheNewestThree()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models();
        QCOMPARE(models->home()->events()->count(), 3);
        QCOMPARE(models->home()->events()->index(0).data().toString(), u"Line became active"_s);
        QCOMPARE(models->line()->events()->count(), 5);
    }
};

QTEST_GUILESS_MAIN(HomeViewModelTest)
#include "tst_homeviewmodel.moc"
