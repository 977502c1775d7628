// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/activation/linestep.h"
#include "services/activation/stepkeys.h"

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::ActivationState;
using services::StepContext;
using services::StepResult;
using storage::Engine;
using storage::Step;

class LineStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noLineYet_isOrderedAndWatched();
    void lineAlreadyThere_isAdoptedWithoutAnOrder();
    void lineOfLongAgo_isNotTheWishedOne();
    void wishes_goIntoTheOrder();
    void chosenNumberTaken_anotherOneComes();
    void areaRefused_anyAreaWillDo();
    void stepTakenOverByAnother_ordersNothing();
    void lineWithoutDate_countsOnlyAfterALostOrder();
    void limitReached_isQueuedAndGoesOnWhenASlotFrees();
    void limiterBroken_ordersNothing();
    void unclearAnswer_isReadBackForTheWholeTimeBeforeASecondOrder();
    void secondOrderCutOff_isReadBackAnew();
    void unclearOrderThatTookEffect_isFound();
    void listDown_failsAsALookOnly();
    void refusedForGood_givesTheSlotBackAndKeepsThePayment();

private:
    void carrier(const QList<QJsonObject> &lines, int orderStatus = 200,
                 const QByteArray &orderBody = R"({"lineId":"l1"})")
    {
        QJsonArray array;
        for (const QJsonObject &line : lines) {
            array.append(line);
        }
        const QByteArray list = test::jsonBytes({{u"lines"_s, array}});
        m_bench->transport.setResponder([=](const net::HttpRequest &request) {
            return request.method == "GET" ? test::FakeTransport::answer(200, list)
                                           : test::FakeTransport::answer(orderStatus, orderBody);
        });
    }
    [[nodiscard]] StepResult run(const QJsonObject &payload = {}, bool unclear = false)
    {
        return QCoro::waitFor(m_step->run(m_bench->step(m_activation.id, payload, unclear)));
    }
    [[nodiscard]] int orders() const { return m_bench->sent("POST", u"/v3/lines/line"_s); }
    [[nodiscard]] int slots()
    {
        return m_bench->inside([&](storage::Connection &db) { return m_bench->limiter.statistics(db); }).currentHour;
    }
    void progress(const StepResult &result)
    {
        Step step = m_bench->step(m_activation.id, result.value, result.stillUnclear);
        test::must(m_bench->closing([&](const StepContext &context) { return m_step->progress(context, step); }));
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<services::LineStep> m_step;
    storage::Activation m_activation;
};

void LineStepTest::init()
{
    m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(Engine::Sqlite), 1);
    m_step = std::make_unique<services::LineStep>(m_bench->deps);
    const storage::User user = m_bench->person(u"uid-1"_s);
    m_activation = m_bench->activation(user, ActivationState::Paid,
                                       [this](storage::Activation &a) { a.paidAt = m_bench->clock.now(); });
    m_bench->hold(m_activation.id);
}

void LineStepTest::noLineYet_isOrderedAndWatched()
{
    carrier({});
    const StepResult result = run();
    QCOMPARE(result.kind, StepResult::Kind::Done);
    QCOMPARE(orders(), 1);
    QCOMPARE(slots(), 1);
    test::must(m_bench->closing([&](const StepContext &context) {
        return m_step->settle(context, m_bench->step(m_activation.id, {{u"uid"_s, u"uid-1"_s}}), result.value);
    }));
    const storage::Activation after = m_bench->stored(m_activation.id);
    QCOMPARE(after.lineId, u"l1"_s);
    QCOMPARE(after.state, ActivationState::Provisioning);
    QVERIFY(after.provisionedAt == m_bench->clock.now());
    QCOMPARE(m_bench->stepRow(services::stepkeys::oxioWatch(m_activation.id))->state, u"due"_s);
}

void LineStepTest::lineAlreadyThere_isAdoptedWithoutAnOrder()
{
    carrier({{{u"lineId"_s, u"l-old"_s}, {u"createdTs"_s, u"2026-01-15T09:29:00.000Z"_s}}});
    const StepResult result = run();
    QCOMPARE(result.kind, StepResult::Kind::Done);
    QCOMPARE(result.value.value("line"_L1).toString(), u"l-old"_s);
    QCOMPARE(orders(), 0);
    QCOMPARE(slots(), 0);
}

void LineStepTest::lineOfLongAgo_isNotTheWishedOne()
{
    carrier({{{u"lineId"_s, u"l-old"_s}, {u"createdTs"_s, u"2025-06-01T00:00:00.000Z"_s}}});
    QCOMPARE(run().value.value("line"_L1).toString(), u"l1"_s);
    QCOMPARE(orders(), 1);
}

void LineStepTest::wishes_goIntoTheOrder()
{
    m_activation.areaCode = u"415"_s;
    m_activation.requestedNumber = u"+14155550101"_s;
    m_bench->change(
        [&](storage::Connection &db) { return storage::activations::update(db, m_activation, m_bench->clock.now()); });
    carrier({});
    QCOMPARE(run().kind, StepResult::Kind::Done);
    const QByteArray body = m_bench->transport.lastRequest().body;
    QVERIFY(body.contains("415") && body.contains("4155550101") && body.contains("eu-uid-1"));
}

void LineStepTest::chosenNumberTaken_anotherOneComes()
{
    m_activation.requestedNumber = u"+14155550101"_s;
    m_bench->change(
        [&](storage::Connection &db) { return storage::activations::update(db, m_activation, m_bench->clock.now()); });
    m_bench->transport.setResponder([](const net::HttpRequest &request) {
        if (request.method == "GET") {
            return test::FakeTransport::answer(200, R"({"lines":[]})");
        }
        return request.body.contains("4155550101") ? test::FakeTransport::answer(409, R"({"error":"number taken"})")
                                                   : test::FakeTransport::answer(200, R"({"lineId":"l2"})");
    });
    const StepResult refused = run();
    QCOMPARE(refused.kind, StepResult::Kind::Wait);
    QVERIFY(!refused.stillUnclear);
    QCOMPARE(refused.delay, 0ms);
    const StepResult result = run(refused.value);
    QCOMPARE(result.kind, StepResult::Kind::Done);
    QCOMPARE(result.value.value("line"_L1).toString(), u"l2"_s);
    QCOMPARE(orders(), 2);
    QCOMPARE(slots(), 1);
}

void LineStepTest::areaRefused_anyAreaWillDo()
{
    m_activation.areaCode = u"415"_s;
    m_bench->change(
        [&](storage::Connection &db) { return storage::activations::update(db, m_activation, m_bench->clock.now()); });
    carrier({}, 400, R"({"error":"no numbers in this area"})");
    const StepResult refused = run();
    QCOMPARE(refused.kind, StepResult::Kind::Wait);
    carrier({});
    QCOMPARE(run(refused.value).kind, StepResult::Kind::Done);
    QVERIFY(!m_bench->transport.lastRequest().body.contains("415"));
}

void LineStepTest::stepTakenOverByAnother_ordersNothing()
{
    carrier({});
    Step lost = m_bench->step(m_activation.id);
    lost.owner = u"somebody who was too slow"_s;
    const StepResult result = QCoro::waitFor(m_step->run(lost));
    QCOMPARE(result.kind, StepResult::Kind::Failed);
    QCOMPARE(orders(), 0);
    QCOMPARE(slots(), 0); // the slot was not taken either
}

void LineStepTest::limitReached_isQueuedAndGoesOnWhenASlotFrees()
{
    m_bench->inside([&](storage::Connection &db) {
        return m_bench->limiter.ask(db, u"somebody"_s, u"s@example.com"_s, u"another step"_s);
    });
    m_bench->clock.advance(50min);
    carrier({});
    const StepResult queued = run();
    QCOMPARE(queued.kind, StepResult::Kind::Wait);
    QVERIFY(!queued.stillUnclear);
    QVERIFY(queued.delay >= 1s && queued.delay <= 15s);
    QCOMPARE(orders(), 0);
    progress(queued);
    QCOMPARE(m_bench->stored(m_activation.id).state, ActivationState::Queued);

    m_bench->clock.advance(10min);
    const StepResult done = run(queued.value);
    QCOMPARE(done.kind, StepResult::Kind::Done);
    QCOMPARE(orders(), 1);
    test::must(m_bench->closing([&](const StepContext &context) {
        return m_step->settle(context, m_bench->step(m_activation.id), done.value);
    }));
    QCOMPARE(m_bench->stored(m_activation.id).state, ActivationState::Provisioning);
}

void LineStepTest::limiterBroken_ordersNothing()
{
    m_bench->inside([](storage::Connection &db) { return db.execute(u"DROP TABLE rate_queue"_s); });
    carrier({});
    const StepResult result = run();
    QCOMPARE(result.kind, StepResult::Kind::Failed);
    QCOMPARE(result.error.code, ErrorCode::Storage);
    QVERIFY(result.error.isTransient());
    QCOMPARE(orders(), 0);
}

void LineStepTest::unclearAnswer_isReadBackForTheWholeTimeBeforeASecondOrder()
{
    carrier({}, 503, "{}");
    StepResult result = run();
    QCOMPARE(result.kind, StepResult::Kind::Wait);
    QVERIFY(result.stillUnclear);
    QCOMPARE(orders(), 1);
    progress(result);
    QCOMPARE(m_bench->stored(m_activation.id).state, ActivationState::Provisioning);
    const auto end = m_bench->clock.now() + m_bench->deps.options.lineReconcile;
    while (m_bench->clock.now() + 10s < end) {
        m_bench->clock.advance(10s);
        result = run(result.value, result.stillUnclear);
        QCOMPARE(result.kind, StepResult::Kind::Wait);
        QVERIFY(result.stillUnclear);
        QCOMPARE(orders(), 1);
    }
    m_bench->clock.set(end);
    carrier({});
    result = run(result.value, result.stillUnclear);
    QCOMPARE(result.kind, StepResult::Kind::Done);
    QCOMPARE(orders(), 2);
    QCOMPARE(slots(), 1);
}

void LineStepTest::secondOrderCutOff_isReadBackAnew()
{
    carrier({}, 503, "{}");
    const StepResult first = run();
    m_bench->clock.advance(m_bench->deps.options.lineReconcile);
    (void)run(first.value, true);
    QCOMPARE(orders(), 2);
    // Killed before the answer: the step comes back unclear, with what was written down before the order went out.
    const QJsonObject payload = m_bench->storedPayload(m_activation.id);
    m_bench->clock.advance(m_bench->deps.options.lineReconcile - 1s);
    const StepResult again = run(payload, true);
    QCOMPARE(again.kind, StepResult::Kind::Wait);
    QVERIFY(again.stillUnclear);
    QCOMPARE(orders(), 2);
}

void LineStepTest::lineWithoutDate_countsOnlyAfterALostOrder()
{
    carrier({{{u"lineId"_s, u"l-dateless"_s}}});
    QCOMPARE(run({}, true).value.value("line"_L1).toString(), u"l-dateless"_s);
    QCOMPARE(orders(), 0);
    QCOMPARE(run({}, false).value.value("line"_L1).toString(), u"l1"_s);
    QCOMPARE(orders(), 1);
}

void LineStepTest::unclearOrderThatTookEffect_isFound()
{
    carrier({}, 504, "{}");
    const StepResult unclear = run();
    QVERIFY(unclear.stillUnclear);
    carrier({{{u"lineId"_s, u"l-made"_s}, {u"createdTs"_s, u"2026-01-15T09:30:01.000Z"_s}}});
    const StepResult found = run(unclear.value, true);
    QCOMPARE(found.kind, StepResult::Kind::Done);
    QCOMPARE(found.value.value("line"_L1).toString(), u"l-made"_s);
    QCOMPARE(orders(), 1);
}

void LineStepTest::listDown_failsAsALookOnly()
{
    m_bench->transport.setResponder([](const net::HttpRequest &) { return test::FakeTransport::answer(503, "{}"); });
    for (const bool unclear : {false, true}) {
        const StepResult result = run({{u"unclearSince"_s, 5}}, unclear);
        QCOMPARE(result.kind, StepResult::Kind::Failed);
        QVERIFY(result.onlyRead); // unclear stays unclear, clear stays clear
        QVERIFY(result.error.isTransient());
    }
    QCOMPARE(orders(), 0);
    QCOMPARE(slots(), 0);
}

void LineStepTest::refusedForGood_givesTheSlotBackAndKeepsThePayment()
{
    carrier({}, 400, R"({"error":"unknown plan"})");
    const StepResult result = run();
    QCOMPARE(result.kind, StepResult::Kind::Failed);
    QVERIFY(!result.error.isTransient());
    QCOMPARE(slots(), 1);
    test::must(m_bench->closing([&](const StepContext &context) {
        return m_step->giveUp(context, m_bench->step(m_activation.id, {{u"uid"_s, u"uid-1"_s}}), result.error);
    }));
    QCOMPARE(slots(), 0);
    const storage::Activation after = m_bench->stored(m_activation.id);
    QCOMPARE(after.state, ActivationState::Stuck);
    QVERIFY(after.problem.contains("Your payment is safe"_L1));
    QVERIFY(!after.problem.contains("plan"_L1)); // the carrier's words are for the log
    QVERIFY(after.paidAt);
}

QTEST_GUILESS_MAIN(LineStepTest)
#include "tst_linestep.moc"
