// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "servicebench.h"
#include "services/keys/meterkeys.h"
#include "services/keys/meterstep.h"

#include <QUrlQuery>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using services::StepContext;
using services::StepResult;
using storage::Connection;
using storage::Engine;
using storage::Step;
using test::FakeTransport;

namespace {

const core::TimePoint kNine = core::fromMs(1'768'467'600'000); ///< 09:00 on 15 January 2026, UTC
constexpr auto kMeter = R"({"id":"mtr_1","object":"billing.meter","event_name":"data_usage","status":"active",)"
                        R"("value_settings":{"event_payload_key":"megabytes_used"}})";
constexpr auto kTaken = R"({"object":"billing.meter_event","identifier":"id"})";

QByteArray listOf(const QByteArray &item)
{
    return R"({"object":"list","has_more":false,"data":[)" + item + "]}";
}

} // namespace

class MeterStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void report_isSentUnderItsIdentifierAndInItsHour();
    void meter_isMadeWhenThereIsNone_andLookedUpOnce();
    void meterOfAnotherValue_isNotFed();
    void countedAlready_isDone();
    void unclearWithinADay_isSimplySentAgain();
    void unclearAfterADay_isLookedForFirst_data();
    void unclearAfterADay_isLookedForFirst();
    void summaryOutOfReach_failsAsALookOnly();
    void nextTry_hasTheSameIdentifierAndAnotherKey();
    void settled_isSent();
    void givenUp_waitsOrIsRefused_data();
    void givenUp_waitsOrIsRefused();

private:
    void answerWith(const QByteArray &meters, int status = 200, const QByteArray &taken = kTaken)
    {
        m_bench->transport.setResponder([this, meters, status, taken](const net::HttpRequest &request) {
            if (request.url.path().endsWith(u"/meter_events"_s)) {
                return FakeTransport::answer(status, taken);
            }
            if (request.url.path().endsWith(u"/event_summaries"_s)) {
                return FakeTransport::answer(200, R"({"data":[{"aggregated_value":)" + m_summary + "}]}");
            }
            return FakeTransport::answer(200, request.method == "POST" ? QByteArray(kMeter) : meters);
        });
    }
    [[nodiscard]] Step step(bool unclear = false, qint64 attempts = 0) const
    {
        Step step = m_bench->step(u"e1"_s, {}, unclear);
        step.attempts = attempts;
        return step;
    }
    [[nodiscard]] StepResult run(const Step &one) { return QCoro::waitFor(m_step->run(one)); }
    [[nodiscard]] int sent() const { return m_bench->sent("POST", u"/meter_events"_s); }
    [[nodiscard]] QString field(const QString &name) const
    {
        QUrlQuery form(QString::fromLatin1(m_bench->transport.lastRequest().body));
        for (const auto &[key, value] : form.queryItems(QUrl::FullyDecoded)) {
            if (key == name) {
                return value;
            }
        }
        return {};
    }
    [[nodiscard]] QString state()
    {
        return m_bench->inside([](Connection &db) { return storage::meterevents::byId(db, u"e1"_s); })->state;
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::ServiceBench> m_bench;
    std::unique_ptr<services::MeterStep> m_step;
    QByteArray m_summary = "0";
};

void MeterStepTest::init()
{
    m_summary = "0";
    m_bench = std::make_unique<test::ServiceBench>(m_engines.openFresh(Engine::Sqlite));
    m_bench->clock.set(kNine + 65min);
    m_step = std::make_unique<services::MeterStep>(*m_bench->database, m_bench->stripe, m_bench->clock);
    (void)m_bench->person(u"uid-1"_s);
    storage::MeterEvent event;
    event.id = u"e1"_s;
    event.uid = u"uid-1"_s;
    event.hour = kNine;
    event.identifier = u"identifier-1"_s;
    event.customerId = u"cus_1"_s;
    event.requests = 1'234;
    event.megabytes = u"1.234"_s;
    event.createdAt = m_bench->clock.now();
    m_bench->change([&](Connection &db) { return storage::meterevents::insert(db, event); });
}

void MeterStepTest::report_isSentUnderItsIdentifierAndInItsHour()
{
    answerWith(listOf(kMeter));
    QCOMPARE(run(step()).kind, StepResult::Kind::Done);
    QCOMPARE(sent(), 1);
    QCOMPARE(field(u"event_name"_s), u"data_usage"_s);
    QCOMPARE(field(u"identifier"_s), u"identifier-1"_s);
    QCOMPARE(field(u"payload[stripe_customer_id]"_s), u"cus_1"_s);
    QCOMPARE(field(u"payload[megabytes_used]"_s), u"1.234"_s);
    QCOMPARE(field(u"timestamp"_s).toLongLong(), core::toMs(kNine + 60min) / 1000 - 1);
    QCOMPARE(m_bench->sent("POST", u"/billing/meters"_s), 0);
}

void MeterStepTest::meter_isMadeWhenThereIsNone_andLookedUpOnce()
{
    answerWith(listOf({}));
    QCOMPARE(run(step()).kind, StepResult::Kind::Done);
    QCOMPARE(run(step()).kind, StepResult::Kind::Done);
    QCOMPARE(m_bench->sent("GET", u"/billing/meters"_s), 1);
    QCOMPARE(m_bench->sent("POST", u"/billing/meters"_s), 1);
    QCOMPARE(sent(), 2);
}

void MeterStepTest::meterOfAnotherValue_isNotFed()
{
    answerWith(listOf(QByteArray(kMeter).replace("megabytes_used", "value")));
    const StepResult result = run(step());
    QCOMPARE(result.kind, StepResult::Kind::Failed);
    QCOMPARE(result.error.code, ErrorCode::Disabled);
    QVERIFY(result.onlyRead);
    QCOMPARE(sent(), 0);
}

void MeterStepTest::countedAlready_isDone()
{
    answerWith(listOf(kMeter), 400,
               R"({"error":{"type":"invalid_request_error","code":"duplicate_meter_event","message":"again"}})");
    QCOMPARE(run(step()).kind, StepResult::Kind::Done);
}

void MeterStepTest::unclearWithinADay_isSimplySentAgain()
{
    answerWith(listOf(kMeter));
    const Step unclear = step(true);
    m_bench->clock.advance(20h);
    QCOMPARE(run(unclear).kind, StepResult::Kind::Done);
    QCOMPARE(m_bench->sent("GET", u"/event_summaries"_s), 0);
    QCOMPARE(sent(), 1);
}

void MeterStepTest::unclearAfterADay_isLookedForFirst_data()
{
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<bool>("isSentAgain");
    QTest::newRow("counted") << QByteArray("1.234") << false;
    QTest::newRow("counted among others") << QByteArray("99.5") << false;
    QTest::newRow("not counted") << QByteArray("0") << true;
    QTest::newRow("only others") << QByteArray("1.233") << true;
}

void MeterStepTest::unclearAfterADay_isLookedForFirst()
{
    QFETCH(const QByteArray, summary);
    QFETCH(const bool, isSentAgain);
    m_summary = summary;
    answerWith(listOf(kMeter));
    const Step unclear = step(true);
    m_bench->clock.advance(20h + 1ms);
    QCOMPARE(run(unclear).kind, StepResult::Kind::Done);
    QCOMPARE(m_bench->sent("GET", u"/mtr_1/event_summaries"_s), 1);
    QCOMPARE(sent(), isSentAgain ? 1 : 0);
}

void MeterStepTest::summaryOutOfReach_failsAsALookOnly()
{
    m_bench->transport.setResponder([](const net::HttpRequest &request) {
        return request.url.path().endsWith(u"/meters"_s) ? FakeTransport::answer(200, listOf(kMeter))
                                                         : FakeTransport::answer(503, "{}");
    });
    const Step unclear = step(true);
    m_bench->clock.advance(30h);
    const StepResult result = run(unclear);
    QCOMPARE(result.kind, StepResult::Kind::Failed);
    QVERIFY(result.onlyRead && result.error.isTransient());
    QCOMPARE(sent(), 0);
}

void MeterStepTest::nextTry_hasTheSameIdentifierAndAnotherKey()
{
    answerWith(listOf(kMeter), 500, "{}");
    QCOMPARE(run(step()).kind, StepResult::Kind::Failed);
    const QByteArray first = test::headerOf(m_bench->transport.lastRequest(), "Idempotency-Key");
    QCOMPARE(field(u"identifier"_s), u"identifier-1"_s);
    QCOMPARE(run(step(true, 1)).kind, StepResult::Kind::Failed);
    QVERIFY(test::headerOf(m_bench->transport.lastRequest(), "Idempotency-Key") != first);
    QCOMPARE(field(u"identifier"_s), u"identifier-1"_s);
}

void MeterStepTest::settled_isSent()
{
    test::must(m_bench->closing([&](const StepContext &context) { return m_step->settle(context, step(), {}); }));
    QCOMPARE(state(), u"sent"_s);
}

void MeterStepTest::givenUp_waitsOrIsRefused_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("out of order") << static_cast<int>(ErrorCode::Unavailable) << u"waiting"_s;
    QTest::newRow("no answer") << static_cast<int>(ErrorCode::Timeout) << u"waiting"_s;
    QTest::newRow("makes no sense") << static_cast<int>(ErrorCode::Invalid) << u"refused"_s;
    QTest::newRow("no such customer") << static_cast<int>(ErrorCode::NotFound) << u"refused"_s;
}

void MeterStepTest::givenUp_waitsOrIsRefused()
{
    QFETCH(const int, code);
    QFETCH(const QString, expected);
    test::must(m_bench->closing([&](const StepContext &context) {
        return m_step->giveUp(context, step(), {static_cast<ErrorCode>(code), {}, {}, {}});
    }));
    QCOMPARE(state(), expected);
}

QTEST_GUILESS_MAIN(MeterStepTest)
#include "tst_meterstep.moc"
