// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using customer::CustomerStore;
using domain::ActivationState;
using test::CustomerWorld;

class CustomerStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signedIn_readsAllThree_fromTheService()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.purchases = {world.purchase(1, u"esim_beta"_s, 100)};
        world.signIn();
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        QCOMPARE(store.activations().value->size(), 1);
        QCOMPARE(store.account().value->memberNumber, 1042);
        QCOMPARE(store.purchases().value->purchases.size(), 1);
        QVERIFY(!store.activations().isSaved);
        QCOMPARE(store.activations().readAt, world.clock.now());
    }

    void nobodySignedIn_asksNothing_andHoldsNothing()
    {
        CustomerWorld world;
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        store.refresh();
        QVERIFY(world.transport.requests().isEmpty());
        QVERIFY(!store.activations().value);
    }

    void cacheFilled_isShownBeforeAnyAnswer_withItsOwnAge()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.purchases = {world.purchase(1, u"esim_beta"_s, 100)};
        world.signIn();
        {
            CustomerStore first(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        }
        const core::TimePoint savedAt = world.clock.now();
        world.clock.advance(42min);
        world.transport.setDeferred(true);
        world.isReachable = false;
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        QCOMPARE(store.activations().value->size(), 1);
        QVERIFY(store.activations().isSaved);
        QCOMPARE(store.activations().readAt, savedAt);
        QCOMPARE(store.account().value->memberNumber, 1042);
        QCOMPARE(store.purchases().value->purchases.size(), 1);
        QVERIFY(!store.isOffline()); // nothing is known of the network yet
        QTRY_VERIFY(store.isOffline());
        QVERIFY(store.activations().isSaved);
        QCOMPARE(store.activations().value->size(), 1);
    }

    void cacheOpenedLater_isTakenOver_unlessAnAnswerIsThere()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        world.isReachable = false;
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        QVERIFY(!store.activations().value);
        world.cache.write(u"activations"_s,
                          {{u"activations"_s, QJsonArray{world.activations.first().toJson(), QJsonObject()}}});
        store.loadSaved();
        QCOMPARE(store.activations().value->size(), 1); // the unusable entry is left out
        QVERIFY(store.activations().isSaved);
        world.isReachable = true;
        world.activations.clear();
        store.refresh();
        QVERIFY(store.activations().value->isEmpty());
        store.loadSaved();
        QVERIFY(!store.activations().isSaved);
        QVERIFY(store.activations().value->isEmpty());
    }

    void failedRead_keepsOldValues_withTheirAge()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        const core::TimePoint readAt = store.activations().readAt;
        world.clock.advance(3min);
        world.status = 503;
        store.refresh();
        QCOMPARE(store.activations().value->size(), 1);
        QCOMPARE(store.activations().readAt, readAt);
        QCOMPARE(store.activations().error->code, core::ErrorCode::Unavailable);
        QVERIFY(!store.isOffline()); // somebody answered
        QVERIFY(!store.isOld(readAt));
        world.clock.advance(8min);
        QVERIFY(store.isOld(readAt));
        world.status = 200;
        store.refresh();
        QVERIFY(!store.activations().error);
        QCOMPARE(store.activations().readAt, world.clock.now());
    }

    void providerOutOfReach_isNotBeingOffline()
    {
        CustomerWorld world;
        world.signIn();
        for (int i = 0; i < 3; ++i) {
            world.transport.enqueue(503, R"({"error":"s","code":"provider_unreachable","request_id":"r-1"})");
        }
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        QVERIFY(store.activations().error || store.purchases().error);
        QVERIFY(!store.isOffline());
    }

    void changeDuringRead_isReadOnceMore()
    {
        CustomerWorld world;
        world.signIn();
        world.transport.setDeferred(true);
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        Q_EMIT world.feed.changed(u"activation"_s, u"a-1"_s);
        Q_EMIT world.feed.changed(u"activation"_s, u"a-1"_s);
        QTRY_VERIFY(!store.activations().isReading);
        QCOMPARE(world.callsTo(u"/api/esim/activations"_s), 2);
    }

    void feed_tellsWhatChanged_thatIsRead()
    {
        CustomerWorld world;
        world.signIn();
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        world.transport.forgetRequests();
        Q_EMIT world.feed.changed(u"account"_s, {});
        QCOMPARE(world.transport.requests().size(), 1);
        QCOMPARE(world.callsTo(u"/api/auth/current-user"_s), 1);
        Q_EMIT world.feed.changed(u"purchase"_s, {});
        QCOMPARE(world.callsTo(u"/api/user-purchases"_s), 1);
        QCOMPARE(world.callsTo(u"/api/esim/activations"_s), 1);
        world.transport.forgetRequests();
        Q_EMIT world.feed.changed(u"beta"_s, u"b-1"_s);
        QCOMPARE(world.transport.requests().size(), 1);
        QCOMPARE(world.callsTo(u"/api/beta-status"_s), 1);
        world.transport.forgetRequests();
        Q_EMIT world.feed.everythingMayHaveChanged();
        QCOMPARE(world.transport.requests().size(), 4);
    }

    void moving_withoutFeed_isReadAgainByItself_untilItRests()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Queued)};
        world.signIn();
        const customer::StorePauses pauses{5ms, 1h, 1h, 1h};
        CustomerStore store(world.session, world.feed, world.cache, world.clock, pauses, nullptr);
        QTRY_VERIFY(world.callsTo(u"/api/esim/activations"_s) >= 3);
        world.activations = {world.activation(ActivationState::Active)};
        QTRY_COMPARE(store.current()->state, ActivationState::Active);
        const int calls = world.callsTo(u"/api/esim/activations"_s);
        QTest::qWait(40); // longer than several pauses: nothing must come
        QCOMPARE(world.callsTo(u"/api/esim/activations"_s), calls);
    }

    void purchases_pageByPage_growAndStay_whenTheFirstPageIsReadAgain()
    {
        CustomerWorld world;
        for (int i = 0; i < 5; ++i) {
            world.purchases.append(world.purchase(i, u"global_data_10gb"_s, 2000));
        }
        world.pageSize = 2;
        world.signIn();
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        QCOMPARE(store.purchases().value->purchases.size(), 2);
        store.readMorePurchases();
        store.readMorePurchases();
        QCOMPARE(store.purchases().value->purchases.size(), 5);
        QVERIFY(store.purchases().value->next.isEmpty());
        store.readMorePurchases(); // there are none: no call
        QCOMPARE(world.callsTo(u"/api/user-purchases"_s), 3);
        world.purchases.prepend(world.purchase(9, u"esim_beta"_s, 100));
        store.refresh();
        QCOMPARE(store.purchases().value->purchases.size(), 6);
        QCOMPARE(store.purchases().value->purchases.first().id, u"p-9"_s);
        QVERIFY(store.purchases().value->next.isEmpty());
    }

    void olderPage_fails_listStays_andSaysSo()
    {
        CustomerWorld world;
        world.purchases = {world.purchase(0, u"esim_beta"_s, 100), world.purchase(1, u"esim_beta"_s, 100)};
        world.pageSize = 1;
        world.signIn();
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        world.isReachable = false;
        store.readMorePurchases();
        QCOMPARE(store.purchases().value->purchases.size(), 1);
        QVERIFY(store.moreError());
        QVERIFY(!store.purchases().error);
        world.isReachable = true;
        store.readMorePurchases();
        QVERIFY(!store.moreError());
        QCOMPARE(store.purchases().value->purchases.size(), 2);
    }

    void signOut_forgetsEverything_andLateAnswersAreDropped()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        CustomerStore store(world.session, world.feed, world.cache, world.clock, {}, nullptr);
        world.transport.setDeferred(true);
        store.refresh();
        QVERIFY(store.activations().isReading);
        QVERIFY(QCoro::waitFor(world.session.signOut()));
        QVERIFY(!store.activations().value);
        QTest::qWait(5);
        QVERIFY(!store.activations().value);
        QVERIFY(!store.account().value);
    }

    void destroyedDuringRefresh_doesNothing()
    {
        CustomerWorld world;
        world.signIn();
        world.transport.setDeferred(true);
        auto store = std::make_unique<CustomerStore>(world.session, world.feed, world.cache, world.clock,
                                                     customer::StorePauses(), nullptr);
        QSignalSpy spy(store.get(), &CustomerStore::changed);
        store->refresh();
        const auto before = spy.count();
        store.reset();
        QTest::qWait(10);
        QCOMPARE(spy.count(), before);
    }
};

QTEST_GUILESS_MAIN(CustomerStoreTest)
#include "tst_customerstore.moc"
