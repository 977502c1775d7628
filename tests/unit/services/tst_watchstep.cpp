// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/activation/stepkeys.h"
#include "services/activation/watchstep.h"

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::ActivationState;
using services::StepContext;
using services::StepResult;
using storage::Engine;
using storage::Step;

namespace {

const QString kCode = u"LPA:1$consumer.e-sim.global$TN20260115"_s;
const QString kIccid = u"8910990000000123459F"_s;

QJsonObject lineJson(const QString &status, const QString &code, const QString &number)
{
    return {
        {u"lineId"_s, u"l1"_s},
        {u"status"_s, status},
        {u"planName"_s, u"OXIO 10-day demo"_s},
        {u"sim"_s, QJsonObject{{u"iccid"_s, kIccid}, {u"activationUrl"_s, code}}},
        {u"phoneNumbers"_s, QJsonArray{number.isEmpty() ? QJsonObject() : QJsonObject{{u"phoneNumber"_s, number}}}}};
}

} // namespace

class WatchStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void codeFirstNumberLast_isStoredAsItComesAndMailedAtTheEnd();
    void activeWithoutNumber_goesOnWatching();
    void unusableCode_isNotStoredAndTheReasonIsVisible_data();
    void unusableCode_isNotStoredAndTheReasonIsVisible();
    void betterCodeLater_clearsTheProblem();
    void otherLines_areNotOurs();
    void carrierDown_failsAsALookOnly();
    void afterADay_isGivenUpUnlessTheLineIsReady();
    void pause_growsWithTheAge();
    void giveUp_saysSo();

private:
    void carrier(const QList<QJsonObject> &lines)
    {
        QJsonArray array;
        for (const QJsonObject &line : lines) {
            array.append(line);
        }
        const QByteArray list = test::jsonBytes({{u"lines"_s, array}});
        m_bench->transport.setResponder(
            [list](const net::HttpRequest &) { return test::FakeTransport::answer(200, list); });
    }
    [[nodiscard]] Step step(const QJsonObject &payload = {{u"uid"_s, u"uid-1"_s}}) const
    {
        Step step = m_bench->step(m_activation.id, payload);
        step.createdAt = m_started;
        return step;
    }
    [[nodiscard]] StepResult run() { return QCoro::waitFor(m_step->run(step())); }
    /// Runs once and closes as the worker would.
    StepResult runAndClose()
    {
        const StepResult result = run();
        test::must(m_bench->closing([&](const StepContext &context) {
            return result.kind == StepResult::Kind::Done ? m_step->settle(context, step(), result.value)
                                                         : m_step->progress(context, step(result.value));
        }));
        return result;
    }
    [[nodiscard]] storage::Activation now() { return m_bench->stored(m_activation.id); }
    [[nodiscard]] bool isMailQueued()
    {
        return m_bench->stepRow(services::stepkeys::activationMail(m_activation.id, 1)).has_value();
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<services::WatchStep> m_step;
    storage::Activation m_activation;
    core::TimePoint m_started;
};

void WatchStepTest::init()
{
    m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(Engine::Sqlite));
    m_step = std::make_unique<services::WatchStep>(m_bench->deps);
    m_started = m_bench->clock.now();
    m_activation = m_bench->activation(m_bench->person(u"uid-1"_s), ActivationState::Provisioning,
                                       [](storage::Activation &a) { a.lineId = u"l1"_s; });
}

void WatchStepTest::codeFirstNumberLast_isStoredAsItComesAndMailedAtTheEnd()
{
    carrier({lineJson(u"INITIATING"_s, kCode, {})});
    QCOMPARE(runAndClose().kind, StepResult::Kind::Wait);
    QCOMPARE(now().activationCode, kCode);
    QCOMPARE(now().iccid, kIccid);
    QCOMPARE(now().lineStatus, u"INITIATING"_s);
    QCOMPARE(now().state, ActivationState::Provisioning);
    QVERIFY(now().phoneNumber.isEmpty());
    QVERIFY(!isMailQueued());

    carrier({lineJson(u"ACTIVE"_s, kCode, u"+12125550147"_s)});
    QCOMPARE(runAndClose().kind, StepResult::Kind::Done);
    QCOMPARE(now().state, ActivationState::Active);
    QCOMPARE(now().phoneNumber, u"+12125550147"_s);
    QCOMPARE(now().planName, u"OXIO 10-day demo"_s);
    QVERIFY(now().activeAt == m_bench->clock.now());
    QCOMPARE(now().mailState, u"queued"_s);
    QCOMPARE(now().mailCount, 1);
    QVERIFY(isMailQueued());
}

void WatchStepTest::activeWithoutNumber_goesOnWatching()
{
    carrier({lineJson(u"ACTIVE"_s, kCode, {})});
    QCOMPARE(runAndClose().kind, StepResult::Kind::Wait);
    QCOMPARE(now().state, ActivationState::Provisioning);
}

void WatchStepTest::unusableCode_isNotStoredAndTheReasonIsVisible_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("not a host") << u"LPA:1$localhost$TN1"_s;
    QTest::newRow("too few fields") << u"LPA:1$consumer.e-sim.global"_s;
    QTest::newRow("hostile matching id") << u"LPA:1$consumer.e-sim.global$<script>"_s;
    QTest::newRow("the ICCID with filler") << u"LPA:1$consumer.e-sim.global$8910990000000123459F"_s;
    QTest::newRow("the ICCID without filler") << u"LPA:1$consumer.e-sim.global$8910990000000123459"_s;
}

void WatchStepTest::unusableCode_isNotStoredAndTheReasonIsVisible()
{
    QFETCH(const QString, code);
    carrier({lineJson(u"ACTIVE"_s, code, u"+12125550147"_s)});
    QCOMPARE(runAndClose().kind, StepResult::Kind::Wait);
    QCOMPARE(now().activationCode, QString());
    QVERIFY(now().problem.contains("no phone accepts"_L1));
    QCOMPARE(now().phoneNumber, u"+12125550147"_s);
    QCOMPARE(now().state, ActivationState::Provisioning);
    QCOMPARE(now().mailState, u"none"_s);
    QVERIFY(!isMailQueued());
}

void WatchStepTest::betterCodeLater_clearsTheProblem()
{
    carrier({lineJson(u"INITIATING"_s, u"LPA:1$consumer.e-sim.global$8910990000000123459"_s, {})});
    runAndClose();
    QVERIFY(!now().problem.isEmpty());
    carrier({lineJson(u"ACTIVE"_s, kCode, u"+12125550147"_s)});
    runAndClose();
    QCOMPARE(now().problem, QString());
    QCOMPARE(now().activationCode, kCode);
    QVERIFY(isMailQueued());
}

void WatchStepTest::otherLines_areNotOurs()
{
    QJsonObject other = lineJson(u"ACTIVE"_s, kCode, u"+12125550199"_s);
    other.insert("lineId"_L1, u"l-other"_s);
    carrier({other});
    QCOMPARE(runAndClose().kind, StepResult::Kind::Wait);
    QCOMPARE(now().phoneNumber, QString());
    QCOMPARE(now().activationCode, QString());
}

void WatchStepTest::carrierDown_failsAsALookOnly()
{
    m_bench->transport.setResponder([](const net::HttpRequest &) { return test::FakeTransport::answer(500, "{}"); });
    StepResult result = run();
    QCOMPARE(result.kind, StepResult::Kind::Failed);
    QVERIFY(result.onlyRead && result.error.isTransient());
    m_bench->transport.setResponder([](const net::HttpRequest &) { return test::FakeTransport::answer(401, "{}"); });
    result = run();
    QCOMPARE(result.kind, StepResult::Kind::Failed);
    QCOMPARE(result.error.code, core::ErrorCode::Unauthorized);
}

void WatchStepTest::afterADay_isGivenUpUnlessTheLineIsReady()
{
    m_bench->clock.advance(25h); // the program was off
    carrier({lineJson(u"INITIATING"_s, kCode, {})});
    QCOMPARE(run().kind, StepResult::Kind::Failed);
    QVERIFY(!run().error.isTransient());
    carrier({lineJson(u"ACTIVE"_s, kCode, u"+12125550147"_s)});
    QCOMPARE(runAndClose().kind, StepResult::Kind::Done);
    QCOMPARE(now().state, ActivationState::Active);
}

void WatchStepTest::pause_growsWithTheAge()
{
    carrier({});
    QCOMPARE(run().delay, 3'000ms);
    m_bench->clock.advance(30s);
    QCOMPARE(run().delay, 15'000ms);
    m_bench->clock.advance(10min);
    QCOMPARE(run().delay, std::chrono::milliseconds(15min));
}

void WatchStepTest::giveUp_saysSo()
{
    test::must(
        m_bench->closing([&](const StepContext &context) { return m_step->giveUp(context, step(), core::Error()); }));
    QCOMPARE(now().state, ActivationState::Stuck);
    QVERIFY(now().problem.contains("Your payment is safe"_L1));
}

QTEST_GUILESS_MAIN(WatchStepTest)
#include "tst_watchstep.moc"
