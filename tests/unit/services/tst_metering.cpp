// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/activation/stepkeys.h"
#include "services/keys/apikeys.h"
#include "services/keys/metering.h"
#include "services/keys/meterkeys.h"
#include "storage/repositories/apiusage.h"
#include "storage/repositories/meterevents.h"

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using services::Metering;
using storage::Connection;
using storage::Engine;
namespace meterkeys = services::meterkeys;

namespace {

const core::TimePoint kNine = core::fromMs(1'768'467'600'000); ///< 09:00 on 15 January 2026, UTC

} // namespace

/// What becomes of an hour's usage.
class MeteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeHour_becomesOneReportAndOneStep_data() { test::TestEngines::addRows(); }
    void wholeHour_becomesOneReportAndOneStep();
    void runningHour_waitsForItsEndAndTheGrace_data() { test::TestEngines::addRows(); }
    void runningHour_waitsForItsEndAndTheGrace();
    void roundAgain_changesNothing_data() { test::TestEngines::addRows(); }
    void roundAgain_changesNothing();
    void severalRoundsAtOnce_reportOnce_data() { test::TestEngines::addRows(); }
    void severalRoundsAtOnce_reportOnce();
    void personWithoutCustomer_waitsAndGetsOneMade_data() { test::TestEngines::addRows(); }
    void personWithoutCustomer_waitsAndGetsOneMade();
    void lateRow_isReportedWithTheNextHour_data() { test::TestEngines::addRows(); }
    void lateRow_isReportedWithTheNextHour();
    void manyPeople_allGetTheirs_data() { test::TestEngines::addRows(); }
    void manyPeople_allGetTheirs();
    void oneThatFails_doesNotHoldTheOthersUp_data() { test::TestEngines::addRows(); }
    void oneThatFails_doesNotHoldTheOthersUp();
    void withoutPayments_usageIsKept_data() { test::TestEngines::addRows(); }
    void withoutPayments_usageIsKept();
    void waitingReport_isTriedAgain_data() { test::TestEngines::addRows(); }
    void waitingReport_isTriedAgain();
    void usage_isForgottenAfterNinetyDays_data() { test::TestEngines::addRows(); }
    void usage_isForgottenAfterNinetyDays();
    void identifier_isTheSameForTheHourAndShort();

private:
    void open()
    {
        QFETCH(const Engine, engine);
        m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(engine, 8));
        m_bench->clock.set(kNine);
        m_worker = std::make_unique<services::StepWorker>(*m_bench->database, m_bench->clock, m_bench->random,
                                                          m_bench->changes, services::StepWorkerOptions());
    }
    void addKey(const QString &id, const QString &uid)
    {
        storage::ApiKey key;
        key.id = id;
        key.ownerUid = uid;
        key.createdAt = m_bench->clock.now();
        m_bench->change([&](Connection &db) { return storage::apikeys::insert(db, key, u"digest-of-"_s + id); });
    }
    void use(const QString &keyId, const QString &uid, qint64 requests, core::TimePoint at)
    {
        m_bench->change([&](Connection &db) {
            return storage::apiusage::count(db, {keyId, uid, u"/mcp"_s, u"POST"_s, u"tools/list"_s, 200, requests}, at);
        });
    }
    [[nodiscard]] std::unique_ptr<Metering> metering(bool isBilling = true)
    {
        return std::make_unique<Metering>(*m_bench->database, *m_worker, m_bench->clock, m_bench->random, isBilling);
    }
    void round() { test::must(QCoro::waitFor(metering()->round())); }
    [[nodiscard]] qint64 numberOf(const QString &sql)
    {
        return m_bench->inside([&](Connection &db) { return db.one(sql); }).integer(0);
    }
    [[nodiscard]] qint64 reports() { return numberOf(u"SELECT COUNT(*) FROM mcp_billing_events"_s); }
    [[nodiscard]] std::optional<storage::MeterEvent> report(const QString &uid, core::TimePoint hour)
    {
        return m_bench->inside([&](Connection &db) -> core::Result<std::optional<storage::MeterEvent>> {
            const auto row = db.maybeOne(u"SELECT id FROM mcp_billing_events WHERE firebase_uid = $1 AND hour = $2"_s,
                                         {uid, core::toMs(hour)});
            if (!row || !*row) {
                return row ? core::Result<std::optional<storage::MeterEvent>>(std::nullopt) : core::fail(row.error());
            }
            return storage::meterevents::byId(db, (*row)->text(0));
        });
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<services::StepWorker> m_worker;
};

void MeteringTest::wholeHour_becomesOneReportAndOneStep()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    addKey(u"k1"_s, u"uid-1"_s);
    addKey(u"k2"_s, u"uid-1"_s);
    use(u"k1"_s, u"uid-1"_s, 1'000, kNine);
    use(u"k2"_s, u"uid-1"_s, 234, kNine + 59min);
    use(u"k1"_s, u"uid-1"_s, 7, kNine + 60min); // the next hour's
    m_bench->clock.set(kNine + 65min);
    round();
    const auto event = report(u"uid-1"_s, kNine);
    QVERIFY(event);
    QCOMPARE(event->requests, 1'234);
    QCOMPARE(event->megabytes, u"1.234"_s);
    QCOMPARE(event->customerId, u"cus_uid-1"_s);
    QCOMPARE(event->identifier, meterkeys::identifier(u"uid-1"_s, kNine));
    QCOMPARE(event->state, u"planned"_s);
    const auto step = m_bench->stepRow(event->identifier);
    QVERIFY(step);
    QCOMPARE(step->state, u"due"_s);
    QCOMPARE(reports(), 1);
}

void MeteringTest::runningHour_waitsForItsEndAndTheGrace()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    addKey(u"k1"_s, u"uid-1"_s);
    use(u"k1"_s, u"uid-1"_s, 1, kNine + 30min);
    m_bench->clock.set(kNine + 65min - 1ms);
    round();
    QCOMPARE(reports(), 0);
    m_bench->clock.advance(1ms);
    round();
    QCOMPARE(reports(), 1);
}

void MeteringTest::roundAgain_changesNothing()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    addKey(u"k1"_s, u"uid-1"_s);
    use(u"k1"_s, u"uid-1"_s, 5, kNine);
    m_bench->clock.set(kNine + 2h);
    for (int i = 0; i < 3; ++i) {
        round();
    }
    QCOMPARE(reports(), 1);
    QCOMPARE(report(u"uid-1"_s, kNine)->requests, 5);
    QCOMPARE(numberOf(u"SELECT COUNT(*) FROM steps"_s), 1);
    m_bench->clock.advance(5h); // nothing used since: nothing to report
    round();
    QCOMPARE(reports(), 1);
}

void MeteringTest::severalRoundsAtOnce_reportOnce()
{
    open();
    for (int i = 0; i < 10; ++i) {
        const QString uid = u"uid-%1"_s.arg(i);
        (void)m_bench->person(uid);
        addKey(u"k-%1"_s.arg(i), uid);
        use(u"k-%1"_s.arg(i), uid, 10, kNine);
    }
    m_bench->clock.set(kNine + 2h);
    test::atOnce(4, [&](int) {
        Metering mine(*m_bench->database, *m_worker, m_bench->clock, m_bench->random, true);
        for (int i = 0; i < 5; ++i) { // one that lost against another goes on with its next round
            (void)QCoro::waitFor(mine.round());
        }
    });
    QCOMPARE(reports(), 10);
    QCOMPARE(numberOf(u"SELECT CAST(SUM(request_count) AS BIGINT) FROM mcp_billing_events"_s), 100);
    QCOMPARE(numberOf(u"SELECT COUNT(*) FROM steps"_s), 10);
}

void MeteringTest::personWithoutCustomer_waitsAndGetsOneMade()
{
    open();
    (void)test::addPerson(*m_bench->database, u"uid-1"_s, kNine);
    addKey(u"k1"_s, u"uid-1"_s);
    use(u"k1"_s, u"uid-1"_s, 5, kNine);
    m_bench->clock.set(kNine + 2h);
    round();
    QCOMPARE(reports(), 0);
    const auto step = m_bench->stepRow(services::stepkeys::stripeCustomer(u"uid-1"_s));
    QVERIFY(step && step->state == u"due"_s);
    use(u"k1"_s, u"uid-1"_s, 6, kNine + 2h);
    m_bench->change([&](Connection &db) {
        return storage::users::setStripeCustomer(db, u"uid-1"_s, u"cus_9"_s, m_bench->clock.now());
    });
    m_bench->clock.set(kNine + 4h);
    round();
    QCOMPARE(reports(), 1); // what waited is in one report
    const auto event = report(u"uid-1"_s, kNine + 2h);
    QVERIFY(event);
    QCOMPARE(event->requests, 11);
    QCOMPARE(event->customerId, u"cus_9"_s);
}

void MeteringTest::lateRow_isReportedWithTheNextHour()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    addKey(u"k1"_s, u"uid-1"_s);
    use(u"k1"_s, u"uid-1"_s, 5, kNine);
    m_bench->clock.set(kNine + 65min);
    round();
    use(u"k1"_s, u"uid-1"_s, 2, kNine + 1min); // written too late
    round();
    QCOMPARE(reports(), 1);
    m_bench->clock.set(kNine + 125min);
    round();
    QCOMPARE(report(u"uid-1"_s, kNine)->requests, 5);
    QCOMPARE(report(u"uid-1"_s, kNine + 1h)->requests, 2);
}

void MeteringTest::manyPeople_allGetTheirs()
{
    open();
    constexpr int kPeople = 205; // more than are looked up at once
    for (int i = 0; i < kPeople; ++i) {
        const QString uid = u"uid-%1"_s.arg(i);
        (void)m_bench->person(uid);
        addKey(u"k-%1"_s.arg(i), uid);
        use(u"k-%1"_s.arg(i), uid, 1, kNine);
    }
    m_bench->clock.set(kNine + 2h);
    round();
    QCOMPARE(reports(), kPeople);
}

void MeteringTest::oneThatFails_doesNotHoldTheOthersUp()
{
    open();
    for (const QString &uid : {u"uid-a"_s, u"uid-b"_s, u"uid-c"_s}) {
        (void)m_bench->person(uid);
        addKey(u"key-of-"_s + uid, uid);
        use(u"key-of-"_s + uid, uid, 1, kNine);
    }
    m_bench->clock.set(kNine + 2h);
    storage::MeterEvent inTheWay; // has the identifier that uid-a's report wants
    inTheWay.id = u"other"_s;
    inTheWay.uid = u"uid-a"_s;
    inTheWay.hour = kNine - 24h;
    inTheWay.identifier = meterkeys::identifier(u"uid-a"_s, kNine);
    m_bench->change([&](Connection &db) { return storage::meterevents::insert(db, inTheWay); });
    QCOMPARE(test::codeOf(QCoro::waitFor(metering()->round())), core::ErrorCode::Conflict);
    QVERIFY(!report(u"uid-a"_s, kNine));
    QVERIFY(report(u"uid-b"_s, kNine) && report(u"uid-c"_s, kNine));
    QCOMPARE(numberOf(u"SELECT COUNT(*) FROM mcp_api_requests WHERE unbilled = 1"_s), 1); // nothing of uid-a is lost
}

void MeteringTest::withoutPayments_usageIsKept()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    addKey(u"k1"_s, u"uid-1"_s);
    use(u"k1"_s, u"uid-1"_s, 5, kNine);
    m_bench->clock.set(kNine + 2h);
    test::must(QCoro::waitFor(metering(false)->round()));
    QCOMPARE(reports(), 0);
    round();
    QCOMPARE(reports(), 1);
}

void MeteringTest::waitingReport_isTriedAgain()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    addKey(u"k1"_s, u"uid-1"_s);
    use(u"k1"_s, u"uid-1"_s, 5, kNine);
    m_bench->clock.set(kNine + 2h);
    round();
    const storage::MeterEvent event = *report(u"uid-1"_s, kNine);
    m_bench->change([&](Connection &db) {
        const auto failed = db.execute(u"UPDATE steps SET state = 'failed', attempts = 12"_s);
        return failed ? storage::meterevents::setState(db, event.id, u"waiting"_s, m_bench->clock.now())
                      : core::fail(failed.error());
    });
    round();
    QCOMPARE(report(u"uid-1"_s, kNine)->state, u"planned"_s);
    QCOMPARE(m_bench->stepRow(event.identifier)->state, u"due"_s);
    QCOMPARE(m_bench->stepRow(event.identifier)->attempts, 0);
    m_bench->change([&](Connection &db) {
        const auto failed = db.execute(u"UPDATE steps SET state = 'failed'"_s);
        return failed ? storage::meterevents::setState(db, event.id, u"refused"_s, m_bench->clock.now())
                      : core::fail(failed.error());
    });
    round();
    QCOMPARE(m_bench->stepRow(event.identifier)->state, u"failed"_s); // what was refused stays so
}

void MeteringTest::usage_isForgottenAfterNinetyDays()
{
    open();
    (void)m_bench->person(u"uid-1"_s);
    addKey(u"k1"_s, u"uid-1"_s);
    for (int minute = 0; minute < 150; ++minute) { // more than one batch
        use(u"k1"_s, u"uid-1"_s, 1, kNine + std::chrono::minutes(minute));
    }
    m_bench->change([&](Connection &db) { return storage::apikeys::addToMinute(db, u"k1"_s, 1, kNine); });
    const core::TimePoint midnight = kNine - 9h;
    m_bench->clock.set(midnight + 90 * 24h - 1ms); // the 90th day, counted with the first
    round();
    QCOMPARE(numberOf(u"SELECT COUNT(*) FROM mcp_api_requests"_s), 150);
    QCOMPARE(numberOf(u"SELECT COUNT(*) FROM mcp_api_minutes"_s), 0);
    m_bench->clock.advance(1ms);
    round();
    QCOMPARE(numberOf(u"SELECT COUNT(*) FROM mcp_api_requests"_s), 0);
    QCOMPARE(reports(), 1); // bills are kept
}

void MeteringTest::identifier_isTheSameForTheHourAndShort()
{
    const QString uid(128, u'x');
    QCOMPARE(meterkeys::identifier(uid, kNine), meterkeys::identifier(uid, kNine));
    QVERIFY(meterkeys::identifier(uid, kNine) != meterkeys::identifier(uid, kNine + 1h));
    QVERIFY(meterkeys::identifier(uid, kNine) != meterkeys::identifier(u"y"_s, kNine));
    QVERIFY(meterkeys::identifier(uid, kNine).size() <= 100);
    QVERIFY(!meterkeys::identifier(u"secret-uid"_s, kNine).contains(u"secret-uid"_s));
}

QTEST_GUILESS_MAIN(MeteringTest)
#include "tst_metering.moc"
