// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/connections/connections.h"
#include "support/fakeclock.h"

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <QPromise>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Outcome;
using core::Task;
using services::ConnectionLog;
using services::Connections;
using services::ConnectionSetup;
using services::ConnectionState;
using services::Identity;

namespace {

/// A provider that answers when it is told to.
struct SlowProvider
{
    std::unique_ptr<QPromise<Outcome>> promise;
    int calls = 0;

    [[nodiscard]] static Task<Outcome> wait(QFuture<Outcome> future)
    {
        const Outcome outcome = co_await future;
        co_return Outcome(outcome);
    }
    [[nodiscard]] Task<Outcome> check()
    {
        ++calls;
        promise = std::make_unique<QPromise<Outcome>>();
        promise->start();
        return wait(promise->future());
    }
    void answer(const Outcome &outcome)
    {
        promise->addResult(outcome);
        promise->finish();
    }
};

[[nodiscard]] Task<Outcome> answered()
{
    co_return Outcome();
}

[[nodiscard]] Identity person(domain::Role role)
{
    Identity who;
    who.uid = u"boss"_s;
    who.role = role;
    return who;
}

struct Bench
{
    test::FakeClock clock;
    SlowProvider slow;
    ConnectionLog log{clock};
    std::unique_ptr<Connections> connections;
    const Identity admin = person(domain::Role::Admin);

    explicit Bench(std::chrono::milliseconds deadline = 1h)
    {
        QList<ConnectionSetup> setups;
        setups.append({u"slow"_s, u"test"_s, true, {}, [this] {
                           return slow.check();
                       }});
        setups.append({u"off"_s, {}, false, {{u"OFF_KEY"_s, false, {}, true, true}}, [] {
                           return answered();
                       }});
        setups.append({u"near"_s, {}, true, {}, [] { return answered(); }, true});
        connections = std::make_unique<Connections>(log, clock, setups, Connections::Options{deadline, 5s});
    }
    [[nodiscard]] ConnectionState state(qsizetype at) { return QCoro::waitFor(connections->list(admin))->at(at); }
    [[nodiscard]] core::Result<ConnectionState> check(const QString &name) { return connections->check(admin, name); }
};

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void status_saysGoodFaultOrNothing_data();
    void status_saysGoodFaultOrNothing();
    void cancelled_isNoFault();
    void sentence_isMadeOfTheCodeAlone();
    void belowAdmin_seesAndDoesNothing();
    void neverAsked_hasNoAnswerAndNoFault_localIsAskedAtEveryLook();
    void check_runsOnce_andEndsWithTheAnswer();
    void check_thatFails_isAFault_withTheStatusTheTransportSaw();
    void check_withoutAnswer_failsAtTheDeadline_theLateAnswerChangesNothing();
    void check_ofWhatIsNotSetUpOrUnknown_isRefused();
};

void ConnectionsTest::status_saysGoodFaultOrNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("good");
    QTest::addColumn<std::optional<ErrorCode>>("fault");
    const auto row = [](int status, bool isGood, std::optional<ErrorCode> fault) {
        QTest::addRow("%d", status) << status << isGood << fault;
    };
    row(200, true, {});
    row(302, true, {});
    row(400, false, {});
    row(404, false, {});
    row(409, false, {});
    row(401, false, ErrorCode::Unauthorized);
    row(403, false, ErrorCode::Forbidden);
    row(429, false, ErrorCode::RateLimited);
    row(500, false, ErrorCode::Unavailable);
    row(503, false, ErrorCode::Unavailable);
}

void ConnectionsTest::status_saysGoodFaultOrNothing()
{
    QFETCH(int, status);
    QFETCH(bool, good);
    QFETCH(std::optional<ErrorCode>, fault);
    test::FakeClock clock;
    ConnectionLog log(clock);
    log.noteStatus(u"x"_s, status);
    const auto last = log.last(u"x"_s);
    QCOMPARE(last.goodAt.has_value(), good);
    QCOMPARE(last.fault.has_value(), fault.has_value());
    if (fault) {
        QCOMPARE(last.fault->code, *fault);
        QCOMPARE(last.fault->status, status);
        QCOMPARE(last.fault->at, clock.now());
    }
    QVERIFY(!log.last(u"y"_s).goodAt);
}

void ConnectionsTest::cancelled_isNoFault()
{
    test::FakeClock clock;
    ConnectionLog log(clock);
    log.noteFault(u"x"_s, ErrorCode::Cancelled);
    QVERIFY(!log.last(u"x"_s).fault);
}

void ConnectionsTest::sentence_isMadeOfTheCodeAlone()
{
    QCOMPARE(services::faultSentence(ErrorCode::Unauthorized, 401), u"It refused our credentials. (HTTP 401)"_s);
    QCOMPARE(services::faultSentence(ErrorCode::Timeout, 0), u"It did not answer in time."_s);
}

void ConnectionsTest::belowAdmin_seesAndDoesNothing()
{
    Bench bench;
    for (const domain::Role role : {domain::Role::Customer, domain::Role::Agent}) {
        const Identity who = person(role);
        const auto list = QCoro::waitFor(bench.connections->list(who));
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::Forbidden);
        const auto checked = bench.connections->check(who, u"slow"_s);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Forbidden);
    }
    QCOMPARE(bench.slow.calls, 0);
}

void ConnectionsTest::neverAsked_hasNoAnswerAndNoFault_localIsAskedAtEveryLook()
{
    Bench bench;
    const ConnectionState slow = bench.state(0);
    QVERIFY(!slow.last.goodAt && !slow.last.fault && !slow.check.endedAt);
    bench.clock.advance(1min);
    QCOMPARE(bench.state(2).last.goodAt, bench.clock.now());
    QCOMPARE(bench.connections->since(), bench.clock.now() - 1min);
}

void ConnectionsTest::check_runsOnce_andEndsWithTheAnswer()
{
    Bench bench;
    const auto begun = bench.check(u"slow"_s);
    QVERIFY(begun && begun->check.isRunning);
    QVERIFY(bench.check(u"slow"_s)->check.isRunning);
    QCOMPARE(bench.slow.calls, 1);
    QVERIFY(bench.connections->isRunning());
    bench.clock.advance(2s);
    bench.slow.answer({});
    QTRY_VERIFY(!bench.state(0).check.isRunning);
    const ConnectionState ended = bench.state(0);
    QVERIFY(!bench.connections->isRunning());
    QCOMPARE(ended.check.endedAt, bench.clock.now());
    QVERIFY(!ended.check.problem);
    QCOMPARE(ended.last.goodAt, bench.clock.now());
    // Not again at once, but a little later.
    const auto again = bench.check(u"slow"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::RateLimited);
    QCOMPARE(again.error().retryAfter, std::optional(3s));
    bench.clock.advance(3s);
    QVERIFY(bench.check(u"slow"_s));
    QCOMPARE(bench.slow.calls, 2);
    bench.slow.answer({});
    QTRY_VERIFY(!bench.connections->isRunning());
}

void ConnectionsTest::check_thatFails_isAFault_withTheStatusTheTransportSaw()
{
    Bench bench;
    QVERIFY(bench.check(u"slow"_s));
    bench.log.noteStatus(u"slow"_s, 401);
    bench.slow.answer(core::fail(ErrorCode::Unauthorized, u"key sk_live_secret is wrong"_s));
    QTRY_VERIFY(!bench.connections->isRunning());
    const ConnectionState ended = bench.state(0);
    QCOMPARE(ended.check.problem, std::optional(ErrorCode::Unauthorized));
    QCOMPARE(ended.last.fault->status, 401);
    QVERIFY(!ended.last.goodAt);
}

void ConnectionsTest::check_withoutAnswer_failsAtTheDeadline_theLateAnswerChangesNothing()
{
    Bench bench(1ms);
    QVERIFY(bench.check(u"slow"_s));
    QTRY_VERIFY(!bench.state(0).check.isRunning);
    QCOMPARE(bench.state(0).check.problem, std::optional(ErrorCode::Timeout));
    bench.clock.advance(1h);
    const auto again = bench.check(u"slow"_s);
    QVERIFY2(!again, "its call is still out");
    QCOMPARE(again.error().code, ErrorCode::RateLimited);
    bench.slow.answer({});
    QTRY_VERIFY(!bench.connections->isRunning());
    QCOMPARE(bench.state(0).check.problem, std::optional(ErrorCode::Timeout));
    QVERIFY(!bench.state(0).last.goodAt);
}

void ConnectionsTest::check_ofWhatIsNotSetUpOrUnknown_isRefused()
{
    Bench bench;
    QCOMPARE(bench.check(u"off"_s).error().code, ErrorCode::Disabled);
    QCOMPARE(bench.check(u"nobody"_s).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
