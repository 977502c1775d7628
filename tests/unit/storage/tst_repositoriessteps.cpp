// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/steps.h"

#include <QSet>
#include <QTest>

#include <mutex>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using storage::Connection;
using storage::Engine;
using storage::Step;
namespace steps = storage::steps;

class StepsRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enqueue_sameKeyTwice_makesOneStep_data() { test::TestEngines::addRows(); }
    void enqueue_sameKeyTwice_makesOneStep();
    void claim_more_takesTheLongestDueAndOnlyDueOnes_data() { test::TestEngines::addRows(); }
    void claim_more_takesTheLongestDueAndOnlyDueOnes();
    void claim_leaseRanOut_comesBackUnclear_data() { test::TestEngines::addRows(); }
    void claim_leaseRanOut_comesBackUnclear();
    void claim_renewed_staysWithItsOwner_data() { test::TestEngines::addRows(); }
    void claim_renewed_staysWithItsOwner();
    void claim_workersAtOnce_neverShare_data() { test::TestEngines::addRows(); }
    void claim_workersAtOnce_neverShare();
    void close_lostLease_isConflictAndChangesNothing_data() { test::TestEngines::addRows(); }
    void close_lostLease_isConflictAndChangesNothing();
    void putBack_everything_comesBack_data() { test::TestEngines::addRows(); }
    void putBack_everything_comesBack();
    void markDone_unclear_isNeverTakenAgain_data() { test::TestEngines::addRows(); }
    void markDone_unclear_isNeverTakenAgain();
    void releaseAll_running_comeBackAtOnceUnclear_data() { test::TestEngines::addRows(); }
    void releaseAll_running_comeBackAtOnceUnclear();
    void retryFailed_ofSubject_isDueFromZeroAndStillUnclear_data() { test::TestEngines::addRows(); }
    void retryFailed_ofSubject_isDueFromZeroAndStillUnclear();
    void note_holder_isStored_others_areFencedOff_data() { test::TestEngines::addRows(); }
    void note_holder_isStored_others_areFencedOff();
    void claim_clockSetBack_waitsForNothing_data() { test::TestEngines::addRows(); }
    void claim_clockSetBack_waitsForNothing();
    void hurry_waiting_isDueNow_data() { test::TestEngines::addRows(); }
    void hurry_waiting_isDueNow();
    void nextDue_isTheEarliestDueOrLeaseEnd_data() { test::TestEngines::addRows(); }
    void nextDue_isTheEarliestDueOrLeaseEnd();

private:
    void open()
    {
        QFETCH(const Engine, engine);
        m_clock.set(core::fromMs(1768469400000));
        m_database = m_engines.openFresh(engine, 8);
    }
    template <typename Work>
    auto inside(Work work)
    {
        return test::must(test::within(*m_database, work));
    }
    [[nodiscard]] bool add(const QString &key, std::chrono::milliseconds in = 0ms, const QString &subject = u"s"_s)
    {
        Step step;
        step.id = u"id-"_s + key;
        step.kind = u"kind.a"_s;
        step.idempotencyKey = key;
        step.subject = subject;
        step.payload = {{u"uid"_s, u"uid-1"_s}, {u"n"_s, 7}};
        step.dueAt = m_clock.now() + in;
        return inside([&](Connection &db) { return steps::enqueue(db, step, m_clock.now()); });
    }
    [[nodiscard]] QList<Step> claim(const QString &owner, int count = 10, std::chrono::milliseconds lease = 60s)
    {
        return inside(
            [&](Connection &db) { return steps::claim(db, owner, count, m_clock.now(), m_clock.now() + lease); });
    }
    [[nodiscard]] static QStringList keysOf(const QList<Step> &list)
    {
        QStringList keys;
        for (const Step &step : list) {
            keys.append(step.idempotencyKey);
        }
        keys.sort();
        return keys;
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

void StepsRepositoryTest::enqueue_sameKeyTwice_makesOneStep()
{
    open();
    QVERIFY(add(u"k1"_s));
    QVERIFY(!add(u"k1"_s, 5s));
    const QList<Step> taken = claim(u"w1"_s);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().kind, u"kind.a"_s);
    QCOMPARE(taken.first().subject, u"s"_s);
    QCOMPARE(taken.first().payload, (QJsonObject{{u"uid"_s, u"uid-1"_s}, {u"n"_s, 7}}));
    QCOMPARE(taken.first().createdAt, m_clock.now());
    QCOMPARE(taken.first().attempts, 0);
    QVERIFY(!taken.first().unclear);
}

void StepsRepositoryTest::claim_more_takesTheLongestDueAndOnlyDueOnes()
{
    open();
    QVERIFY(add(u"late"_s, 3s) && add(u"early"_s, 1s) && add(u"middle"_s, 2s) && add(u"future"_s, 60s));
    QVERIFY(claim(u"w1"_s).isEmpty());
    m_clock.advance(10s);
    QCOMPARE(keysOf(claim(u"w1"_s, 2)), (QStringList{u"early"_s, u"middle"_s}));
    QCOMPARE(keysOf(claim(u"w2"_s, 2)), QStringList{u"late"_s});
    QVERIFY(claim(u"w3"_s).isEmpty());
}

void StepsRepositoryTest::claim_leaseRanOut_comesBackUnclear()
{
    open();
    QVERIFY(add(u"k1"_s));
    QCOMPARE(claim(u"w1"_s, 10, 60s).size(), 1);
    m_clock.advance(59s);
    QVERIFY(claim(u"w2"_s).isEmpty());
    m_clock.advance(1s);
    const QList<Step> taken = claim(u"w2"_s);
    QCOMPARE(taken.size(), 1);
    QVERIFY(taken.first().unclear);
    QCOMPARE(taken.first().attempts, 0);
}

void StepsRepositoryTest::claim_renewed_staysWithItsOwner()
{
    open();
    QVERIFY(add(u"k1"_s) && add(u"k2"_s));
    QCOMPARE(claim(u"w1"_s, 10, 60s).size(), 2);
    m_clock.advance(50s);
    const auto renew = [&](const QString &owner) {
        return inside([&](Connection &db) { return steps::renew(db, owner, {u"id-k1"_s}, m_clock.now() + 60s); });
    };
    QCOMPARE(renew(u"w1"_s), 1);
    QCOMPARE(renew(u"w2"_s), 0);
    m_clock.advance(20s);
    QCOMPARE(keysOf(claim(u"w2"_s)), QStringList{u"k2"_s});
    m_clock.advance(40s);
    QCOMPARE(keysOf(claim(u"w3"_s)), QStringList{u"k1"_s});
    QCOMPARE(renew(u"w1"_s), 0);
}

void StepsRepositoryTest::claim_workersAtOnce_neverShare()
{
    open();
    constexpr int kSteps = 120;
    constexpr int kWorkers = 8;
    inside([&](Connection &db) -> core::Result<bool> {
        for (int i = 0; i < kSteps; ++i) {
            Step step;
            step.id = step.idempotencyKey = u"k%1"_s.arg(i);
            step.kind = step.subject = u"s"_s;
            step.dueAt = m_clock.now();
            test::must(steps::enqueue(db, step, m_clock.now()));
        }
        return true;
    });
    std::mutex guard;
    QStringList all;
    test::atOnce(kWorkers, [&](int worker) {
        while (true) {
            const QStringList mine = keysOf(claim(u"w%1"_s.arg(worker), 3));
            if (mine.isEmpty()) {
                return;
            }
            const std::lock_guard lock(guard);
            all += mine;
        }
    });
    // On PostgreSQL a worker may find the last rows locked and leave; then they are still there.
    all += keysOf(claim(u"last"_s, kSteps));
    QCOMPARE(all.size(), kSteps);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), kSteps);
}

void StepsRepositoryTest::close_lostLease_isConflictAndChangesNothing()
{
    open();
    QVERIFY(add(u"k1"_s));
    const Step slow = claim(u"w1"_s, 1, 10s).first();
    m_clock.advance(10s);
    const Step taken = claim(u"w2"_s, 1, 10s).first();
    const auto codeOf = [&](const std::function<core::Outcome(Connection &)> &work) {
        return test::codeOf(test::within(*m_database, work)).value_or(ErrorCode::Internal);
    };
    QCOMPARE(codeOf([&](Connection &db) { return steps::markDone(db, slow, u"w1"_s, {}, m_clock.now()); }),
             ErrorCode::Conflict);
    QCOMPARE(codeOf([&](Connection &db) { return steps::putBack(db, slow, u"w1"_s, u"e"_s, m_clock.now()); }),
             ErrorCode::Conflict);
    QCOMPARE(codeOf([&](Connection &db) { return steps::markFailed(db, slow, u"w1"_s, u"e"_s, m_clock.now()); }),
             ErrorCode::Conflict);
    test::must(test::within(*m_database,
                            [&](Connection &db) { return steps::markDone(db, taken, u"w2"_s, {}, m_clock.now()); }));
    QCOMPARE(codeOf([&](Connection &db) { return steps::markDone(db, taken, u"w2"_s, {}, m_clock.now()); }),
             ErrorCode::Conflict);
}

void StepsRepositoryTest::putBack_everything_comesBack()
{
    open();
    QVERIFY(add(u"k1"_s));
    Step step = claim(u"w1"_s).first();
    step.attempts = 4;
    step.unclear = true;
    step.payload = {{u"unclearSince"_s, 5}};
    step.dueAt = m_clock.now() + 30s;
    test::must(test::within(
        *m_database, [&](Connection &db) { return steps::putBack(db, step, u"w1"_s, u"why"_s, m_clock.now()); }));
    QVERIFY(claim(u"w1"_s).isEmpty());
    m_clock.advance(30s);
    const Step again = claim(u"w2"_s).first();
    QCOMPARE(again.attempts, 4);
    QVERIFY(again.unclear);
    QCOMPARE(again.payload, step.payload);
    QCOMPARE(again.dueAt, step.dueAt);
}

void StepsRepositoryTest::markDone_unclear_isNeverTakenAgain()
{
    open();
    QVERIFY(add(u"k1"_s));
    const Step step = claim(u"w1"_s).first();
    test::must(test::within(*m_database, [&](Connection &db) {
        return steps::markDone(db, step, u"w1"_s, {{u"line"_s, u"l1"_s}}, m_clock.now());
    }));
    m_clock.advance(24h);
    QVERIFY(claim(u"w2"_s).isEmpty());
    QVERIFY(!add(u"k1"_s));
    QVERIFY(claim(u"w2"_s).isEmpty());
    QCOMPARE(inside([](Connection &db) { return steps::retryFailed(db, u"s"_s, core::fromMs(0)); }), 0);
}

void StepsRepositoryTest::releaseAll_running_comeBackAtOnceUnclear()
{
    open();
    QVERIFY(add(u"k1"_s) && add(u"k2"_s) && add(u"k3"_s, 60s));
    const QList<Step> taken = claim(u"w1"_s);
    test::must(test::within(
        *m_database, [&](Connection &db) { return steps::markDone(db, taken.first(), u"w1"_s, {}, m_clock.now()); }));
    QCOMPARE(inside([&](Connection &db) { return steps::releaseAll(db, m_clock.now()); }), 1);
    const QList<Step> again = claim(u"w2"_s);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().id, taken.last().id);
    QVERIFY(again.first().unclear);
}

void StepsRepositoryTest::retryFailed_ofSubject_isDueFromZeroAndStillUnclear()
{
    open();
    QVERIFY(add(u"k1"_s, 0ms, u"mine"_s) && add(u"k2"_s, 0ms, u"other"_s));
    for (Step step : claim(u"w1"_s)) {
        step.attempts = 11;
        step.unclear = true;
        test::must(test::within(*m_database, [&](Connection &db) {
            return steps::markFailed(db, step, u"w1"_s, u"why"_s, m_clock.now());
        }));
    }
    m_clock.advance(24h);
    QVERIFY(claim(u"w1"_s).isEmpty());
    QCOMPARE(inside([&](Connection &db) { return steps::retryFailed(db, u"mine"_s, m_clock.now()); }), 1);
    const QList<Step> again = claim(u"w1"_s);
    QCOMPARE(keysOf(again), QStringList{u"k1"_s});
    QCOMPARE(again.first().attempts, 0);
    QVERIFY(again.first().unclear);
}

void StepsRepositoryTest::note_holder_isStored_others_areFencedOff()
{
    open();
    QVERIFY(add(u"k1"_s));
    Step mine = claim(u"w1"_s, 1, 10s).first();
    QCOMPARE(mine.owner, u"w1"_s);
    mine.payload = {{u"unclearSince"_s, 42}};
    const auto note = [&](const Step &step) {
        return test::codeOf(
            test::within(*m_database, [&](Connection &db) { return steps::note(db, step, m_clock.now()); }));
    };
    QVERIFY(!note(mine));
    m_clock.advance(10s);
    const Step taken = claim(u"w2"_s, 1, 10s).first();
    QCOMPARE(taken.payload, mine.payload);
    QVERIFY(note(mine) == ErrorCode::Conflict);
    QVERIFY(!note(taken));
}

void StepsRepositoryTest::claim_clockSetBack_waitsForNothing()
{
    open();
    QVERIFY(add(u"waiting"_s) && add(u"running"_s));
    QCOMPARE(claim(u"dead"_s, 1).size(), 1);
    m_clock.set(m_clock.now() - 24h);
    QCOMPARE(claim(u"w1"_s).size(), 2);
    QVERIFY(claim(u"w2"_s).isEmpty()); // taken just now, by this clock
}

void StepsRepositoryTest::hurry_waiting_isDueNow()
{
    open();
    QVERIFY(add(u"k1"_s, 600s));
    const auto hurry = [&](const QString &kind, const QString &subject) {
        return inside([&](Connection &db) { return steps::hurry(db, kind, subject, m_clock.now()); });
    };
    QCOMPARE(hurry(u"kind.b"_s, u"s"_s), 0);
    QCOMPARE(hurry(u"kind.a"_s, u"t"_s), 0);
    QVERIFY(claim(u"w1"_s).isEmpty());
    QCOMPARE(hurry(u"kind.a"_s, u"s"_s), 1);
    QCOMPARE(hurry(u"kind.a"_s, u"s"_s), 0);
    QCOMPARE(claim(u"w1"_s).size(), 1);
    QCOMPARE(hurry(u"kind.a"_s, u"s"_s), 0);
}

void StepsRepositoryTest::nextDue_isTheEarliestDueOrLeaseEnd()
{
    open();
    const auto next = [&] {
        return inside([](Connection &db) { return steps::nextDue(db); });
    };
    QVERIFY(!next());
    QVERIFY(add(u"k1"_s) && add(u"k2"_s, 100s));
    QCOMPARE(*next(), m_clock.now());
    const Step taken = claim(u"w1"_s, 1, 40s).first();
    QCOMPARE(*next(), m_clock.now() + 40s);
    test::must(test::within(*m_database,
                            [&](Connection &db) { return steps::markDone(db, taken, u"w1"_s, {}, m_clock.now()); }));
    QCOMPARE(*next(), m_clock.now() + 100s);
}

QTEST_GUILESS_MAIN(StepsRepositoryTest)
#include "tst_repositoriessteps.moc"
