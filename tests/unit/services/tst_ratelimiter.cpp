// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../storage/repositorybench.h"
#include "services/ratelimiter.h"

#include <QTest>

#include <atomic>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using services::RateDecision;
using services::RateLimiter;
using services::RateStatistics;
using storage::Connection;
using storage::Engine;

/// The figures of the user's documents, and the rule they stand for: never more than the limit in any rolling hour.
class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statistics_eightySevenOfAHundred_readAsInTheDocuments_data() { test::TestEngines::addRows(); }
    void statistics_eightySevenOfAHundred_readAsInTheDocuments();
    void allowed_logLine_isTheDocuments_data() { test::TestEngines::addRows(); }
    void allowed_logLine_isTheDocuments();
    void refused_twelfthInEightMinutes_isTheDocuments_data() { test::TestEngines::addRows(); }
    void refused_twelfthInEightMinutes_isTheDocuments();
    void ask_hundredAndFirst_isRefusedUntilTheOldestLeaves_data() { test::TestEngines::addRows(); }
    void ask_hundredAndFirst_isRefusedUntilTheOldestLeaves();
    void ask_sameStepAgain_costsNothing_data() { test::TestEngines::addRows(); }
    void ask_sameStepAgain_costsNothing();
    void ask_grantOlderThanAnHour_countsAnew_data() { test::TestEngines::addRows(); }
    void ask_grantOlderThanAnHour_countsAnew();
    void ask_freeSlotWithPeopleWaiting_goesToThem_data() { test::TestEngines::addRows(); }
    void ask_freeSlotWithPeopleWaiting_goesToThem();
    void giveBack_freesTheSlot_data() { test::TestEngines::addRows(); }
    void giveBack_freesTheSlot();
    void standing_tellsThePlaceWithoutAsking_data() { test::TestEngines::addRows(); }
    void standing_tellsThePlaceWithoutAsking();
    void ask_manyAtOnce_neverExceedTheLimit_data() { test::TestEngines::addRows(); }
    void ask_manyAtOnce_neverExceedTheLimit();
    void ask_tablesGone_isRefused_data() { test::TestEngines::addRows(); }
    void ask_tablesGone_isRefused();

private:
    void open(int limit = 100)
    {
        QFETCH(const Engine, engine);
        m_clock.set(core::fromMs(1768469400000));
        m_database = m_engines.openFresh(engine, 8);
        m_limiter = std::make_unique<RateLimiter>(limit, m_clock, m_random);
    }
    [[nodiscard]] RateDecision ask(const QString &uid, const QString &step = {},
                                   const QString &email = u"a@b.example"_s)
    {
        return test::must(test::within(*m_database, [&](Connection &db) {
            return m_limiter->ask(db, uid, email, step.isEmpty() ? u"step-of-"_s + uid : step);
        }));
    }
    /// @p count grants, @p apart each.
    void grant(int count, std::chrono::milliseconds apart = 0ms)
    {
        for (int i = 0; i < count; ++i) {
            QVERIFY(ask(u"earlier-%1"_s.arg(i)).allowed);
            m_clock.advance(apart);
        }
    }
    [[nodiscard]] RateStatistics statistics()
    {
        return test::must(test::within(*m_database, [&](Connection &db) { return m_limiter->statistics(db); }));
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    core::SystemRandom m_random;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<RateLimiter> m_limiter;
};

void RateLimiterTest::statistics_eightySevenOfAHundred_readAsInTheDocuments()
{
    open();
    grant(87, 10s);
    const RateStatistics s = statistics();
    QCOMPARE(s.currentHour, 87);
    QCOMPARE(s.limit, 100);
    QCOMPARE(s.percentage, 87.0);
    QCOMPARE(s.slotsAvailable, 13);
    QCOMPARE(s.estimatedWaitMinutes, 0);
    QCOMPARE(s.lifetime, 87);
    QCOMPARE(s.queued, 0);
    QCOMPARE(s.rejected, 0);
    QCOMPARE(s.queueSize, 0);
    QCOMPARE(s.windowEnd, m_clock.now());
    QCOMPARE(s.windowEnd - s.windowStart, std::chrono::milliseconds(1h));
}

void RateLimiterTest::allowed_logLine_isTheDocuments()
{
    open();
    grant(86);
    QTest::ignoreMessage(
        QtInfoMsg, "[ACTIVATION ALLOWED] UID: firebase_uid_1234567... | Email: user@gmail.com | Usage: 87/100 (87.0%)");
    const RateDecision decision = ask(u"firebase_uid_1234567890abcdef"_s, {}, u"user@gmail.com"_s);
    QVERIFY(decision.allowed);
    QCOMPARE(decision.currentUsage, 87);
    QCOMPARE(decision.percentage(), 87.0);
    QCOMPARE(decision.position, 0);
    QCOMPARE(decision.waitMinutes, 0);
}

void RateLimiterTest::refused_twelfthInEightMinutes_isTheDocuments()
{
    open();
    grant(11);
    m_clock.advance(90s); // the twelfth grant, which leaves the window in eight minutes
    for (int i = 11; i < 100; ++i) {
        QVERIFY(ask(u"earlier-%1"_s.arg(i)).allowed);
    }
    m_clock.advance(52min);
    for (int i = 1; i <= 11; ++i) {
        QCOMPARE(ask(u"waiting-%1"_s.arg(i)).position, i);
    }
    QTest::ignoreMessage(
        QtWarningMsg,
        "[RATE LIMITED] UID: firebase_uid_6789012... | Email: another@gmail.com | Wait: 8min | Queue Pos: 12");
    const RateDecision decision = ask(u"firebase_uid_67890123456"_s, {}, u"another@gmail.com"_s);
    QVERIFY(!decision.allowed);
    QCOMPARE(decision.position, 12);
    QCOMPARE(decision.waitMinutes, 8);
    QCOMPARE(decision.wait, 480s);
    QCOMPARE(decision.percentage(), 100.0);
    QCOMPARE(decision.readAt, m_clock.now());
    const RateStatistics s = statistics();
    QCOMPARE(s.queueSize, 12);
    QCOMPARE(s.queued, 12);
    QCOMPARE(s.rejected, 12);
    QCOMPARE(s.slotsAvailable, 0);
}

void RateLimiterTest::ask_hundredAndFirst_isRefusedUntilTheOldestLeaves()
{
    open();
    grant(100);
    const RateDecision refused = ask(u"late"_s);
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.currentUsage, 100);
    QCOMPARE(refused.position, 1);
    QCOMPARE(refused.waitMinutes, 60);
    m_clock.advance(1h - 1ms);
    QVERIFY(!ask(u"late"_s).allowed);
    QCOMPARE(ask(u"late"_s).waitMinutes, 1); // rounded up, never 0 while there is something to wait for
    m_clock.advance(1ms);
    QVERIFY(ask(u"late"_s).allowed);
    QCOMPARE(statistics().queueSize, 0);
}

void RateLimiterTest::ask_sameStepAgain_costsNothing()
{
    open(2);
    QVERIFY(ask(u"one"_s).allowed);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(ask(u"one"_s).allowed);
    }
    QCOMPARE(statistics().currentHour, 1);
    QCOMPARE(statistics().lifetime, 1);
    QVERIFY(ask(u"two"_s).allowed);
    QVERIFY(!ask(u"three"_s).allowed);
    QVERIFY(ask(u"one"_s).allowed);
}

void RateLimiterTest::ask_grantOlderThanAnHour_countsAnew()
{
    open(1);
    QVERIFY(ask(u"one"_s).allowed);
    m_clock.advance(61min);
    QVERIFY(ask(u"two"_s).allowed);
    // The first one's order failed for an hour: going on now would be the second order of this hour.
    const RateDecision again = ask(u"one"_s);
    QVERIFY(!again.allowed);
    QCOMPARE(again.position, 1);
    m_clock.advance(1h);
    QVERIFY(ask(u"one"_s).allowed);
    QCOMPARE(statistics().currentHour, 1);
}

void RateLimiterTest::ask_freeSlotWithPeopleWaiting_goesToThem()
{
    open(1);
    QVERIFY(ask(u"first"_s).allowed);
    QCOMPARE(ask(u"second"_s).position, 1);
    QCOMPARE(ask(u"third"_s).position, 2);
    m_clock.advance(1h - 1s);
    QVERIFY(!ask(u"second"_s).allowed); // still waits: renews the place
    QVERIFY(!ask(u"third"_s).allowed);
    m_clock.advance(1s);
    QVERIFY(!ask(u"newcomer"_s).allowed);
    QVERIFY(!ask(u"third"_s).allowed);
    QVERIFY(ask(u"second"_s).allowed);
    QCOMPARE(ask(u"third"_s).position, 1);
}

void RateLimiterTest::giveBack_freesTheSlot()
{
    open(1);
    QVERIFY(ask(u"one"_s, u"s1"_s).allowed);
    QVERIFY(!ask(u"two"_s, u"s2"_s).allowed);
    test::must(test::within(*m_database, [&](Connection &db) { return m_limiter->giveBack(db, u"s1"_s); }));
    QVERIFY(ask(u"two"_s, u"s2"_s).allowed);
    QVERIFY(!ask(u"one"_s, u"s1"_s).allowed);
}

void RateLimiterTest::standing_tellsThePlaceWithoutAsking()
{
    open(1);
    const auto standing = [&](const QString &uid) {
        return test::must(test::within(*m_database, [&](Connection &db) { return m_limiter->standing(db, uid); }));
    };
    QVERIFY(ask(u"one"_s).allowed);
    QVERIFY(!standing(u"two"_s));
    QVERIFY(!ask(u"two"_s).allowed);
    m_clock.advance(30min);
    QCOMPARE(standing(u"two"_s)->position, 1);
    QCOMPARE(standing(u"two"_s)->waitMinutes, 30);
    QVERIFY(!standing(u"one"_s));
    m_clock.advance(30min);
    QVERIFY(!standing(u"two"_s)); // an hour without asking again
}

void RateLimiterTest::ask_manyAtOnce_neverExceedTheLimit()
{
    constexpr int kLimit = 50;
    constexpr int kThreads = 8;
    constexpr int kEach = 12;
    open(kLimit);
    std::atomic<int> allowed = 0;
    std::atomic<int> refused = 0;
    test::atOnce(kThreads, [&](int thread) {
        for (int i = 0; i < kEach; ++i) {
            const bool got = ask(u"uid-%1-%2"_s.arg(thread).arg(i)).allowed;
            allowed += got ? 1 : 0;
            refused += got ? 0 : 1;
        }
    });
    QCOMPARE(allowed.load(), kLimit);
    QCOMPARE(refused.load(), kThreads * kEach - kLimit);
    QCOMPARE(statistics().currentHour, kLimit);
    QCOMPARE(statistics().lifetime, kLimit);
    QCOMPARE(statistics().queueSize, kThreads * kEach - kLimit);
}

void RateLimiterTest::ask_tablesGone_isRefused()
{
    open();
    const auto dropped =
        test::within(*m_database, [](Connection &db) { return db.execute(u"DROP TABLE rate_slots"_s); });
    QVERIFY(dropped);
    const auto answer = test::within(
        *m_database, [&](Connection &db) { return m_limiter->ask(db, u"uid"_s, u"a@b.example"_s, u"step"_s); });
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, core::ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
