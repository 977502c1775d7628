// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "storage/repositories/stripeevents.h"

#include <QPromise>
#include <QSignalSpy>

#include <qcoro/qcorofuture.h>

#include <atomic>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::Outcome;
using services::StepContext;
using services::StepHandler;
using services::StepResult;
using services::StepWorker;
using services::StepWorkerOptions;
using storage::Engine;
using storage::Step;

namespace {

const QString kKind = u"test.effect"_s;

/// What happened to the steps and what is to happen, shared by the handlers of several workers.
struct Script
{
    std::function<StepResult(const Step &)> onRun = [](const Step &) {
        return StepResult::done({});
    };
    std::function<Outcome(const StepContext &, const Step &)> onSettle;
    std::function<Outcome(const StepContext &, const Step &)> onGiveUp;
    bool isGated = false; ///< run() waits until the gate opens
    QList<Step> runs;
    std::atomic<int> settled = 0;
    std::atomic<int> givenUp = 0;
    std::atomic<int> progressed = 0;

    void closeGate()
    {
        isGated = true;
        m_gate = QPromise<void>();
        m_gate.start();
    }
    void openGate()
    {
        isGated = false;
        m_gate.finish();
    }
    [[nodiscard]] QFuture<void> gate() { return m_gate.future(); }

private:
    QPromise<void> m_gate;
};

class ScriptedHandler final : public StepHandler
{
public:
    explicit ScriptedHandler(Script &script) : m_script(script) {}
    [[nodiscard]] QString kind() const override { return kKind; }
    [[nodiscard]] QString topic() const override { return u"topic"_s; }
    [[nodiscard]] core::Task<StepResult> run(Step step) override
    {
        m_script.runs.append(step);
        if (m_script.isGated) {
            const QFuture<void> gate = m_script.gate();
            co_await gate;
        }
        co_return m_script.onRun(step);
    }
    [[nodiscard]] Outcome settle(const StepContext &context, const Step &step, const QJsonObject &) override
    {
        ++m_script.settled;
        return m_script.onSettle ? m_script.onSettle(context, step) : Outcome();
    }
    [[nodiscard]] Outcome giveUp(const StepContext &context, const Step &step, const core::Error &) override
    {
        ++m_script.givenUp;
        return m_script.onGiveUp ? m_script.onGiveUp(context, step) : Outcome();
    }
    [[nodiscard]] Outcome progress(const StepContext &, const Step &) override
    {
        ++m_script.progressed;
        return {};
    }

private:
    Script &m_script;
};

StepResult failure(ErrorCode code, std::optional<std::chrono::seconds> retryAfter = {})
{
    return StepResult::failed({code, u"canned"_s, retryAfter, {}});
}

} // namespace

class StepWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void done_isSettledAndToldAfterTheCommit_data() { test::TestEngines::addRows(); }
    void done_isSettledAndToldAfterTheCommit();
    void wait_comesBackWithItsPayloadAndNoAttempt_data() { test::TestEngines::addRows(); }
    void wait_comesBackWithItsPayloadAndNoAttempt();
    void transientFailures_backOffWithJitterUpToTheLongest_data() { test::TestEngines::addRows(); }
    void transientFailures_backOffWithJitterUpToTheLongest();
    void retryAfter_isHonoured_data() { test::TestEngines::addRows(); }
    void retryAfter_isHonoured();
    void timeout_makesTheNextRunUnclear_offlineDoesNot_data() { test::TestEngines::addRows(); }
    void timeout_makesTheNextRunUnclear_offlineDoesNot();
    void maxAttempts_givesUpInTheSameTransaction_data() { test::TestEngines::addRows(); }
    void maxAttempts_givesUpInTheSameTransaction();
    void giveUp_failing_keepsTheStepForItsLease_data() { test::TestEngines::addRows(); }
    void giveUp_failing_keepsTheStepForItsLease();
    void settle_impossible_givesUpInsteadOfRepeating_data() { test::TestEngines::addRows(); }
    void settle_impossible_givesUpInsteadOfRepeating();
    void failedLook_keepsUnclearAsItWas_data() { test::TestEngines::addRows(); }
    void failedLook_keepsUnclearAsItWas();
    void handlerThatThrows_givesUp_data() { test::TestEngines::addRows(); }
    void handlerThatThrows_givesUp();
    void permanentFailure_givesUpAtOnce_data() { test::TestEngines::addRows(); }
    void permanentFailure_givesUpAtOnce();
    void settle_failing_rollsBackAndComesBackUnclear_data() { test::TestEngines::addRows(); }
    void settle_failing_rollsBackAndComesBackUnclear();
    void missingSetting_waitsForEverWithoutAnAttempt_data() { test::TestEngines::addRows(); }
    void missingSetting_waitsForEverWithoutAnAttempt();
    void unknownKind_fails_data() { test::TestEngines::addRows(); }
    void unknownKind_fails();
    void start_alone_takesUpCutOffStepsAsUnclear_data() { test::TestEngines::addRows(); }
    void start_alone_takesUpCutOffStepsAsUnclear();
    void start_shared_leavesWhatAnotherHoldsUntilItsLeaseEnds_data() { test::TestEngines::addRows(); }
    void start_shared_leavesWhatAnotherHoldsUntilItsLeaseEnds();
    void slowStep_staysOursWhileItRuns_data() { test::TestEngines::addRows(); }
    void slowStep_staysOursWhileItRuns();
    void clockLeap_doesNotRunOwnStepsTwice_data() { test::TestEngines::addRows(); }
    void clockLeap_doesNotRunOwnStepsTwice();
    void stop_letsRunningOnesEndAndTakesNoMore_data() { test::TestEngines::addRows(); }
    void stop_letsRunningOnesEndAndTakesNoMore();
    void stop_whileTaking_handsBackUntouched_data() { test::TestEngines::addRows(); }
    void stop_whileTaking_handsBackUntouched();
    void manySteps_neverMoreAtOnceThanAllowed_data() { test::TestEngines::addRows(); }
    void manySteps_neverMoreAtOnceThanAllowed();
    void twoWorkers_runEachStepOnce_data() { test::TestEngines::addRows(); }
    void twoWorkers_runEachStepOnce();

private:
    void open()
    {
        QFETCH(const Engine, engine);
        m_script = std::make_unique<Script>();
        m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(engine));
        m_options = StepWorkerOptions();
    }
    [[nodiscard]] std::unique_ptr<StepWorker> worker()
    {
        auto made = std::make_unique<StepWorker>(*m_bench->database, m_bench->clock, m_bench->random, m_bench->changes,
                                                 m_options);
        made->addHandler(std::make_unique<ScriptedHandler>(*m_script));
        return made;
    }
    /// Worker and bench go in this order only after nothing runs any more.
    static void finish(StepWorker &worker)
    {
        worker.stop();
        QTRY_COMPARE(worker.running(), 0);
    }
    void add(const QString &key, const QString &kind = kKind)
    {
        m_bench->change([&](storage::Connection &db) {
            return m_bench->queue.add(db, kind, key, u"subject-of-"_s + key, u"uid-1"_s);
        });
    }
    [[nodiscard]] test::StepRow row(const QString &key) { return m_bench->stepRow(key).value_or(test::StepRow()); }
    [[nodiscard]] QString mark()
    {
        return m_bench->inside([](storage::Connection &db) { return storage::cursors::value(db, u"mark"_s); });
    }
    [[nodiscard]] static Outcome setMark(const StepContext &context)
    {
        return storage::cursors::set(context.db, u"mark"_s, u"set"_s, context.now);
    }

    test::TestEngines m_engines;
    std::unique_ptr<Script> m_script;
    std::unique_ptr<test::ServiceBench> m_bench;
    StepWorkerOptions m_options;
};

void StepWorkerTest::done_isSettledAndToldAfterTheCommit()
{
    open();
    add(u"k1"_s);
    m_script->onSettle = [](const StepContext &context, const Step &) {
        return setMark(context);
    };
    QStringList told;
    QString stateWhenTold;
    connect(&m_bench->changes, &services::Changes::changed, this,
            [&](const QString &uid, const QString &topic, const QString &id) {
                told.append(uid + u'/' + topic + u'/' + id);
                stateWhenTold = row(u"k1"_s).state + u'/' + mark();
            });
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(told, QStringList{u"uid-1/topic/subject-of-k1"_s});
    QCOMPARE(stateWhenTold, u"done/set"_s);
    QCOMPARE(m_script->runs.size(), 1);
    QCOMPARE(m_script->settled.load(), 1);
    finish(*one);
}

void StepWorkerTest::wait_comesBackWithItsPayloadAndNoAttempt()
{
    open();
    add(u"k1"_s);
    m_script->onRun = [](const Step &step) {
        return step.payload.contains("seen"_L1) ? StepResult::done({}) : StepResult::wait({{u"seen"_s, 1}}, 90s, true);
    };
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(row(u"k1"_s).state, u"due"_s);
    QTRY_COMPARE(m_script->progressed.load(), 1);
    QCOMPARE(row(u"k1"_s).dueAt, m_bench->clock.now() + 90s);
    QCOMPARE(row(u"k1"_s).attempts, 0);
    m_bench->clock.advance(89s);
    one->wake();
    QTRY_COMPARE(one->running(), 0);
    QCOMPARE(m_script->runs.size(), 1);
    m_bench->clock.advance(1s);
    one->wake();
    QTRY_COMPARE(row(u"k1"_s).state, u"done"_s);
    QVERIFY(m_script->runs.last().unclear);
    finish(*one);
}

void StepWorkerTest::transientFailures_backOffWithJitterUpToTheLongest()
{
    open();
    m_options.firstRetry = 1s;
    m_options.longestRetry = 10s;
    m_options.maxAttempts = 100;
    m_script->onRun = [](const Step &) {
        return failure(ErrorCode::Offline);
    };
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    bool anyJitter = false;
    for (int attempt = 1; attempt <= 8; ++attempt) {
        QTRY_VERIFY(row(u"k1"_s).attempts == attempt && row(u"k1"_s).state == "due"_L1);
        const auto base = std::min<std::chrono::milliseconds>(1s * (1 << (attempt - 1)), 10s);
        const auto pause = row(u"k1"_s).dueAt - m_bench->clock.now();
        QVERIFY2(pause >= base * 3 / 4 && pause <= base * 5 / 4, QByteArray::number(qint64(pause.count())).constData());
        anyJitter = anyJitter || pause != base;
        m_bench->clock.advance(pause);
        one->wake();
    }
    QVERIFY(anyJitter);
    QCOMPARE(row(u"k1"_s).error.left(7), u"Offline"_s);
    finish(*one);
}

void StepWorkerTest::retryAfter_isHonoured()
{
    open();
    m_script->onRun = [](const Step &) {
        return failure(ErrorCode::RateLimited, 120s);
    };
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(row(u"k1"_s).attempts, 1);
    QCOMPARE(row(u"k1"_s).dueAt, m_bench->clock.now() + 120s);
    finish(*one);
}

void StepWorkerTest::timeout_makesTheNextRunUnclear_offlineDoesNot()
{
    open();
    const QList<ErrorCode> codes{ErrorCode::Offline, ErrorCode::Timeout, ErrorCode::Offline};
    m_script->onRun = [&](const Step &) {
        const auto run = m_script->runs.size() - 1;
        return run < codes.size() ? failure(codes.at(run)) : StepResult::done({});
    };
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_VERIFY(row(u"k1"_s).attempts == attempt && row(u"k1"_s).state == "due"_L1);
        m_bench->clock.advance(1h);
        one->wake();
    }
    QTRY_COMPARE(row(u"k1"_s).state, u"done"_s);
    QList<bool> unclear;
    for (const Step &run : std::as_const(m_script->runs)) {
        unclear.append(run.unclear);
    }
    QCOMPARE(unclear, (QList<bool>{false, false, true, true})); // what may have happened is not forgotten
    finish(*one);
}

void StepWorkerTest::maxAttempts_givesUpInTheSameTransaction()
{
    open();
    m_options.maxAttempts = 3;
    m_script->onRun = [](const Step &) {
        return failure(ErrorCode::Unavailable);
    };
    m_script->onGiveUp = [](const StepContext &context, const Step &) {
        return setMark(context);
    };
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    for (int attempt = 1; attempt < 3; ++attempt) {
        QTRY_VERIFY(row(u"k1"_s).attempts == attempt && row(u"k1"_s).state == "due"_L1);
        QCOMPARE(m_script->givenUp.load(), 0);
        m_bench->clock.advance(1h);
        one->wake();
    }
    QTRY_COMPARE(row(u"k1"_s).state, u"failed"_s);
    QCOMPARE(m_script->runs.size(), 3);
    QCOMPARE(m_script->givenUp.load(), 1);
    QCOMPARE(mark(), u"set"_s);
    QVERIFY(row(u"k1"_s).unclear);
    QTRY_COMPARE(told.size(), 3);
    m_bench->clock.advance(24h);
    one->wake();
    finish(*one);
    QCOMPARE(m_script->runs.size(), 3);
}

void StepWorkerTest::giveUp_failing_keepsTheStepForItsLease()
{
    open();
    m_script->onRun = [](const Step &) {
        return failure(ErrorCode::Invalid);
    };
    m_script->onGiveUp = [](const StepContext &context, const Step &) -> Outcome {
        const Outcome set = setMark(context);
        return set ? core::fail(ErrorCode::Storage, u"canned"_s) : set;
    };
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(m_script->givenUp.load(), 1);
    QTRY_COMPARE(one->running(), 0);
    QCOMPARE(row(u"k1"_s).state, u"running"_s);
    QCOMPARE(mark(), QString());
    finish(*one);
}

void StepWorkerTest::settle_impossible_givesUpInsteadOfRepeating()
{
    open();
    m_script->onSettle = [](const StepContext &context, const Step &) -> Outcome {
        const Outcome set = setMark(context);
        return set ? core::fail(ErrorCode::Conflict, u"the line belongs to another"_s) : set;
    };
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(row(u"k1"_s).state, u"failed"_s);
    QCOMPARE(m_script->givenUp.load(), 1);
    QCOMPARE(m_script->runs.size(), 1);
    QCOMPARE(mark(), QString());
    QVERIFY(row(u"k1"_s).error.contains("the line belongs to another"_L1));
    finish(*one);
}

void StepWorkerTest::failedLook_keepsUnclearAsItWas()
{
    open();
    m_script->onRun = [](const Step &) {
        return StepResult::failedReading({ErrorCode::Timeout, u"canned"_s, {}, {}});
    };
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(row(u"k1"_s).attempts, 1);
    QVERIFY(!row(u"k1"_s).unclear);
    finish(*one);
}

void StepWorkerTest::handlerThatThrows_givesUp()
{
    open();
    m_script->onRun = [](const Step &) -> StepResult {
        throw std::runtime_error("thrown on purpose");
    };
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(row(u"k1"_s).state, u"failed"_s);
    QVERIFY(row(u"k1"_s).error.contains("thrown on purpose"_L1));
    finish(*one);
}

void StepWorkerTest::permanentFailure_givesUpAtOnce()
{
    open();
    m_script->onRun = [](const Step &) {
        return failure(ErrorCode::Conflict);
    };
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(row(u"k1"_s).state, u"failed"_s);
    QCOMPARE(m_script->givenUp.load(), 1);
    QVERIFY(!row(u"k1"_s).unclear);
    QCOMPARE(row(u"k1"_s).error, u"Conflict: canned"_s);
    finish(*one);
}

void StepWorkerTest::settle_failing_rollsBackAndComesBackUnclear()
{
    open();
    m_script->onSettle = [this](const StepContext &context, const Step &) -> Outcome {
        if (m_script->settled > 1) {
            return {};
        }
        const Outcome set = setMark(context);
        return set ? core::fail(ErrorCode::Storage, u"canned"_s) : set;
    };
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(m_script->settled.load(), 1);
    QTRY_COMPARE(one->running(), 0);
    QCOMPARE(row(u"k1"_s).state, u"running"_s);
    QCOMPARE(mark(), QString());
    QCOMPARE(told.size(), 0);
    m_bench->clock.advance(m_options.lease);
    one->wake();
    QTRY_COMPARE(row(u"k1"_s).state, u"done"_s);
    QVERIFY(m_script->runs.last().unclear);
    QTRY_COMPARE(told.size(), 1);
    finish(*one);
}

void StepWorkerTest::missingSetting_waitsForEverWithoutAnAttempt()
{
    open();
    m_options.maxAttempts = 2;
    const QList<ErrorCode> ours{ErrorCode::Disabled, ErrorCode::Unauthorized, ErrorCode::Forbidden};
    m_script->onRun = [&](const Step &) {
        return failure(ours.at(m_script->runs.size() % ours.size()));
    };
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    for (int run = 1; run <= 4; ++run) {
        QTRY_VERIFY(m_script->runs.size() == run && row(u"k1"_s).state == "due"_L1);
        QCOMPARE(row(u"k1"_s).attempts, 0);
        QCOMPARE(row(u"k1"_s).dueAt, m_bench->clock.now() + m_options.longestRetry);
        m_bench->clock.advance(m_options.longestRetry);
        one->wake();
    }
    QCOMPARE(m_script->givenUp.load(), 0);
    finish(*one);
}

void StepWorkerTest::unknownKind_fails()
{
    open();
    add(u"k1"_s, u"nobody.knows"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(row(u"k1"_s).state, u"failed"_s);
    QVERIFY(row(u"k1"_s).error.contains(u"nobody.knows"_s));
    finish(*one);
}

void StepWorkerTest::start_alone_takesUpCutOffStepsAsUnclear()
{
    open();
    add(u"k1"_s);
    QCOMPARE(m_bench
                 ->inside([&](storage::Connection &db) {
                     return storage::steps::claim(db, u"the dead"_s, 1, m_bench->clock.now(),
                                                  m_bench->clock.now() + 1h);
                 })
                 .size(),
             1);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(row(u"k1"_s).state, u"done"_s);
    QCOMPARE(m_script->runs.size(), 1);
    QVERIFY(m_script->runs.first().unclear);
    finish(*one);
}

void StepWorkerTest::start_shared_leavesWhatAnotherHoldsUntilItsLeaseEnds()
{
    open();
    m_options.alone = false;
    add(u"k1"_s);
    m_bench->inside([&](storage::Connection &db) {
        return storage::steps::claim(db, u"another"_s, 1, m_bench->clock.now(), m_bench->clock.now() + 60s);
    });
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(one->running(), 0);
    QCOMPARE(m_script->runs.size(), 0);
    m_bench->clock.advance(60s);
    one->wake();
    QTRY_COMPARE(row(u"k1"_s).state, u"done"_s);
    QVERIFY(m_script->runs.first().unclear);
    finish(*one);
}

void StepWorkerTest::slowStep_staysOursWhileItRuns()
{
    open();
    m_options.alone = false;
    m_options.lease = 150ms; // of the machine's clock: renewed every 50 ms
    m_script->closeGate();
    add(u"k1"_s);
    const auto slow = worker();
    QVERIFY(slow->start());
    QTRY_COMPARE(m_script->runs.size(), 1);
    const auto other = worker();
    QVERIFY(other->start());
    for (int i = 0; i < 4; ++i) {
        m_bench->clock.advance(100ms);
        QTRY_COMPARE(row(u"k1"_s).leaseUntil, m_bench->clock.now() + 150ms);
        other->wake();
        QTRY_COMPARE(other->running(), 0);
    }
    QCOMPARE(m_script->runs.size(), 1);
    m_script->openGate();
    QTRY_COMPARE(row(u"k1"_s).state, u"done"_s);
    finish(*slow);
    finish(*other);
}

void StepWorkerTest::clockLeap_doesNotRunOwnStepsTwice()
{
    open();
    m_script->closeGate();
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(m_script->runs.size(), 1);
    QTRY_COMPARE(one->running(), 1);
    m_bench->clock.advance(24h); // the machine slept
    add(u"k2"_s);
    one->wake();
    QTRY_COMPARE(m_script->runs.size(), 2);
    QCOMPARE(m_script->runs.last().idempotencyKey, u"k2"_s);
    m_script->openGate();
    QTRY_VERIFY(row(u"k1"_s).state == "done"_L1 && row(u"k2"_s).state == "done"_L1);
    QCOMPARE(m_script->settled.load(), 2);
    finish(*one);
}

void StepWorkerTest::stop_letsRunningOnesEndAndTakesNoMore()
{
    open();
    m_script->closeGate();
    add(u"k1"_s);
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(m_script->runs.size(), 1);
    QTRY_COMPARE(one->running(), 1);
    QSignalSpy idle(one.get(), &StepWorker::idle);
    one->stop();
    add(u"k2"_s);
    one->wake();
    QCOMPARE(idle.size(), 0);
    m_script->openGate();
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(row(u"k1"_s).state, u"done"_s);
    QCOMPARE(row(u"k2"_s).state, u"due"_s);
    QCOMPARE(one->running(), 0);
}

void StepWorkerTest::stop_whileTaking_handsBackUntouched()
{
    open();
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QString key = u"k%1"_s.arg(attempt);
        const auto runsBefore = m_script->runs.size();
        add(key);
        const auto one = worker();
        QSignalSpy idle(one.get(), &StepWorker::idle);
        QVERIFY(one->start());
        one->stop(); // most often before the event loop brings what was taken
        QTRY_COMPARE(idle.size(), 1);
        if (m_script->runs.size() == runsBefore) {
            QCOMPARE(row(key).state, u"due"_s);
            QVERIFY(!row(key).unclear);
            return;
        }
        QCOMPARE(row(key).state, u"done"_s); // it was back before stop(): what runs may end
    }
    QFAIL("stop() never came before what was taken");
}

void StepWorkerTest::manySteps_neverMoreAtOnceThanAllowed()
{
    open();
    m_options.parallel = 3;
    m_script->closeGate();
    for (int i = 0; i < 10; ++i) {
        add(u"k%1"_s.arg(i));
    }
    const auto one = worker();
    QVERIFY(one->start());
    QTRY_COMPARE(m_script->runs.size(), 3);
    one->wake();
    QTRY_COMPARE(one->running(), 3);
    QCOMPARE(m_script->runs.size(), 3);
    m_script->openGate();
    QTRY_COMPARE(m_script->settled.load(), 10);
    QCOMPARE(m_script->runs.size(), 10);
    finish(*one);
}

void StepWorkerTest::twoWorkers_runEachStepOnce()
{
    open();
    m_options.alone = false;
    constexpr int kSteps = 40;
    for (int i = 0; i < kSteps; ++i) {
        add(u"k%1"_s.arg(i));
    }
    const auto first = worker();
    const auto second = worker();
    QVERIFY(first->start());
    QVERIFY(second->start());
    QTRY_COMPARE(m_script->settled.load(), kSteps);
    QCOMPARE(m_script->runs.size(), kSteps);
    finish(*first);
    finish(*second);
}

QTEST_GUILESS_MAIN(StepWorkerTest)
#include "tst_stepworker.moc"
