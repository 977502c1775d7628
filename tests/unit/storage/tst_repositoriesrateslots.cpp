// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "repositorybench.h"
#include "storage/repositories/rateslots.h"

#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using storage::Connection;
using storage::Engine;
namespace rateslots = storage::rateslots;

class RateSlotsRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grant_inAndOutOfTheWindow_countsAndAges_data() { test::TestEngines::addRows(); }
    void grant_inAndOutOfTheWindow_countsAndAges();
    void grant_sameStepAgain_isOneGrantOfNow_data() { test::TestEngines::addRows(); }
    void grant_sameStepAgain_isOneGrantOfNow();
    void enqueue_several_keepTheirPlaces_data() { test::TestEngines::addRows(); }
    void enqueue_several_keepTheirPlaces();
    void enqueue_afterAnHourOfSilence_startsAtTheEnd_data() { test::TestEngines::addRows(); }
    void enqueue_afterAnHourOfSilence_startsAtTheEnd();
    void counters_countUp_data() { test::TestEngines::addRows(); }
    void counters_countUp();
    void lock_manyTransactions_runOneAfterAnother_data() { test::TestEngines::addRows(); }
    void lock_manyTransactions_runOneAfterAnother();

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
    [[nodiscard]] core::TimePoint hourAgo() const { return m_clock.now() - 1h; }
    void grant(const QString &id, const QString &step)
    {
        test::must(test::within(
            *m_database, [&](Connection &db) { return rateslots::grant(db, id, u"uid"_s, step, m_clock.now()); }));
    }
    [[nodiscard]] qsizetype grants()
    {
        return inside([&](Connection &db) { return rateslots::grantsSince(db, hourAgo()); }).size();
    }
    [[nodiscard]] bool holds(const QString &step)
    {
        return inside([&](Connection &db) { return rateslots::hasGrant(db, step, hourAgo()); });
    }
    [[nodiscard]] int join(const QString &uid)
    {
        return inside([&](Connection &db) { return rateslots::enqueue(db, uid, m_clock.now(), hourAgo()); });
    }
    [[nodiscard]] int placeOf(const QString &uid)
    {
        return inside([&](Connection &db) { return rateslots::place(db, uid, hourAgo()); });
    }
    [[nodiscard]] qint64 counter(const QString &name)
    {
        return inside([&](Connection &db) { return rateslots::counter(db, name); });
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

void RateSlotsRepositoryTest::grant_inAndOutOfTheWindow_countsAndAges()
{
    open();
    grant(u"g1"_s, u"s1"_s);
    m_clock.advance(1min);
    grant(u"g2"_s, u"s2"_s);
    QCOMPARE(grants(), 2);
    QVERIFY(holds(u"s1"_s) && holds(u"s2"_s) && !holds(u"s3"_s));
    m_clock.advance(58min + 59s + 999ms);
    QCOMPARE(grants(), 2);
    m_clock.advance(1ms); // exactly an hour old: counts no more
    QCOMPARE(grants(), 1);
    QVERIFY(!holds(u"s1"_s) && holds(u"s2"_s));
    test::must(test::within(*m_database, [](Connection &db) { return rateslots::giveBack(db, u"s2"_s); }));
    QCOMPARE(grants(), 0);
    test::must(test::within(*m_database, [](Connection &db) { return rateslots::giveBack(db, u"never"_s); }));
}

void RateSlotsRepositoryTest::grant_sameStepAgain_isOneGrantOfNow()
{
    open();
    grant(u"g1"_s, u"s1"_s);
    m_clock.advance(61min);
    QCOMPARE(grants(), 0);
    grant(u"g2"_s, u"s1"_s);
    QCOMPARE(grants(), 1);
    QVERIFY(holds(u"s1"_s));
}

void RateSlotsRepositoryTest::enqueue_several_keepTheirPlaces()
{
    open();
    QCOMPARE(join(u"a"_s), 1);
    QCOMPARE(join(u"b"_s), 2);
    QCOMPARE(join(u"c"_s), 3);
    QCOMPARE(join(u"a"_s), 1);
    QCOMPARE(placeOf(u"c"_s), 3);
    QCOMPARE(placeOf(u"stranger"_s), 0);
    test::must(test::within(*m_database, [](Connection &db) { return rateslots::leaveQueue(db, u"a"_s); }));
    QCOMPARE(placeOf(u"a"_s), 0);
    QCOMPARE(placeOf(u"b"_s), 1);
    QCOMPARE(join(u"a"_s), 3);
    QCOMPARE(inside([&](Connection &db) { return rateslots::queueLength(db, hourAgo()); }), 3);
    QCOMPARE(counter(u"rate.queued"_s), 4);
}

void RateSlotsRepositoryTest::enqueue_afterAnHourOfSilence_startsAtTheEnd()
{
    open();
    QCOMPARE(join(u"silent"_s), 1);
    m_clock.advance(30min);
    QCOMPARE(join(u"patient"_s), 2);
    m_clock.advance(30min);
    QCOMPARE(placeOf(u"silent"_s), 0);
    QCOMPARE(placeOf(u"patient"_s), 1);
    QCOMPARE(join(u"silent"_s), 2);
    m_clock.advance(29min);
    QCOMPARE(join(u"patient"_s), 1); // asked within the hour
}

void RateSlotsRepositoryTest::counters_countUp()
{
    open();
    for (const QString &name : {u"rate.lifetime"_s, u"rate.queued"_s, u"rate.rejected"_s}) {
        QCOMPARE(counter(name), 0);
        test::must(test::within(*m_database, [&](Connection &db) { return rateslots::count(db, name, 2); }));
        QCOMPARE(counter(name), 2);
    }
    QVERIFY(!test::within(*m_database, [](Connection &db) { return rateslots::counter(db, u"no.such"_s); }));
}

void RateSlotsRepositoryTest::lock_manyTransactions_runOneAfterAnother()
{
    open();
    constexpr int kAtOnce = 8;
    constexpr int kLimit = 20;
    // Reads, decides, writes: without the lock PostgreSQL would let two see the last free slot.
    test::atOnce(kAtOnce, [&](int thread) {
        for (int i = 0; i < 5; ++i) {
            const QString id = u"%1-%2"_s.arg(thread).arg(i);
            test::must(test::within(*m_database, [&](Connection &db) -> core::Outcome {
                test::must(rateslots::lock(db));
                const auto seen = test::must(rateslots::grantsSince(db, hourAgo()));
                return seen.size() < kLimit ? rateslots::grant(db, id, u"uid"_s, id, m_clock.now()) : core::Outcome();
            }));
        }
    });
    QCOMPARE(grants(), kLimit);
}

QTEST_GUILESS_MAIN(RateSlotsRepositoryTest)
#include "tst_repositoriesrateslots.moc"
