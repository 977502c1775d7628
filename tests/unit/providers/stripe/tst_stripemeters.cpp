// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../providerbench.h"
#include "providers/stripe/stripeclient.h"

#include <QTest>
#include <QUrlQuery>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

constexpr auto kMeter = R"({"id":"mtr_1","object":"billing.meter","event_name":"data_usage","status":"active",)"
                        R"("value_settings":{"event_payload_key":"megabytes_used"}})";

stripe::MeterEventDraft draft()
{
    return {u"data_usage"_s, u"megabytes_used"_s, u"cus_1"_s, u"1.234"_s, u"id-1"_s, core::fromMs(1'768'469'399'999)};
}

} // namespace

class StripeMetersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void activeMeters_areReadWithTheirValueKey();
    void createMeter_sumsUpForEachCustomer();
    void event_isTextOfTheMetersOwnKey();
    void event_countedAlready_hasItsCode();
    void event_answerLost_isUnclear();
    void sum_addsTheWindows();
    void sum_otherAnswers_areProtocol_data();
    void sum_otherAnswers_areProtocol();

private:
    [[nodiscard]] stripe::StripeClient client()
    {
        return {m_bench->http,
                m_bench->clock,
                {QUrl(u"https://api.stripe.example"_s), core::SecretString(u"sk_test_1"_s), {}}};
    }
    std::unique_ptr<test::ProviderBench> m_bench;
};

void StripeMetersTest::init()
{
    m_bench = std::make_unique<test::ProviderBench>();
}

void StripeMetersTest::activeMeters_areReadWithTheirValueKey()
{
    m_bench->transport.enqueue(200, QByteArray(R"({"object":"list","has_more":false,"data":[)") + kMeter + "]}");
    const auto meters = QCoro::waitFor(client().activeMeters());
    QVERIFY(meters);
    QCOMPARE(meters->size(), 1);
    QCOMPARE(meters->first().id, u"mtr_1"_s);
    QCOMPARE(meters->first().eventName, u"data_usage"_s);
    QCOMPARE(meters->first().valueKey, u"megabytes_used"_s);
    QCOMPARE(QUrlQuery(m_bench->transport.lastRequest().url).queryItemValue(u"status"_s), u"active"_s);
}

void StripeMetersTest::createMeter_sumsUpForEachCustomer()
{
    m_bench->transport.enqueue(200, kMeter);
    const auto made =
        QCoro::waitFor(client().createMeter({u"Data"_s, u"data_usage"_s, u"megabytes_used"_s}, u"key-1"_s));
    QVERIFY(made);
    const net::HttpRequest request = m_bench->transport.lastRequest();
    QCOMPARE(request.url.path(), u"/v1/billing/meters"_s);
    QCOMPARE(test::headerOf(request, "Idempotency-Key"), "key-1");
    const auto form = test::formFields(request.body);
    QCOMPARE(test::valueOf(form, u"default_aggregation[formula]"_s), u"sum"_s);
    QCOMPARE(test::valueOf(form, u"customer_mapping[type]"_s), u"by_id"_s);
    QCOMPARE(test::valueOf(form, u"customer_mapping[event_payload_key]"_s), u"stripe_customer_id"_s);
    QCOMPARE(test::valueOf(form, u"value_settings[event_payload_key]"_s), u"megabytes_used"_s);
}

void StripeMetersTest::event_isTextOfTheMetersOwnKey()
{
    m_bench->transport.enqueue(200, R"({"object":"billing.meter_event","identifier":"id-1"})");
    const auto sent = QCoro::waitFor(client().sendMeterEvent(draft(), u"key-1"_s));
    QVERIFY(sent);
    QCOMPARE(*sent, u"id-1"_s);
    const net::HttpRequest request = m_bench->transport.lastRequest();
    QCOMPARE(request.url.path(), u"/v1/billing/meter_events"_s);
    const auto form = test::formFields(request.body);
    QCOMPARE(test::valueOf(form, u"event_name"_s), u"data_usage"_s);
    QCOMPARE(test::valueOf(form, u"identifier"_s), u"id-1"_s);
    QCOMPARE(test::valueOf(form, u"timestamp"_s), u"1768469399"_s);
    QCOMPARE(test::valueOf(form, u"payload[stripe_customer_id]"_s), u"cus_1"_s);
    QCOMPARE(test::valueOf(form, u"payload[megabytes_used]"_s), u"1.234"_s);
}

void StripeMetersTest::event_countedAlready_hasItsCode()
{
    m_bench->transport.enqueue(
        400, R"({"error":{"type":"invalid_request_error","code":"duplicate_meter_event","message":"again"}})");
    const auto sent = QCoro::waitFor(client().sendMeterEvent(draft(), u"key-1"_s));
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Invalid);
    QCOMPARE(sent.error().providerCode, u"duplicate_meter_event"_s);
}

void StripeMetersTest::event_answerLost_isUnclear()
{
    m_bench->transport.enqueueError(ErrorCode::Timeout);
    const auto sent = QCoro::waitFor(client().sendMeterEvent(draft(), u"key-1"_s));
    QVERIFY(!sent && sent.error().isUnclear());
    QCOMPARE(m_bench->transport.requests().size(), 1);
}

void StripeMetersTest::sum_addsTheWindows()
{
    m_bench->transport.enqueue(200, R"({"object":"list","data":[{"aggregated_value":0.25},{"aggregated_value":2}]})");
    const auto sum = QCoro::waitFor(
        client().meteredSum(u"mtr_1"_s, u"cus_1"_s, core::fromMs(1'768'469'340'000), core::fromMs(1'768'469'400'000)));
    QVERIFY(sum);
    QCOMPARE(*sum, 2.25);
    const QUrl url = m_bench->transport.lastRequest().url;
    QCOMPARE(url.path(), u"/v1/billing/meters/mtr_1/event_summaries"_s);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"customer"_s), u"cus_1"_s);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"start_time"_s), u"1768469340"_s);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"end_time"_s), u"1768469400"_s);
}

void StripeMetersTest::sum_otherAnswers_areProtocol_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no list") << QByteArray(R"({"object":"list"})");
    QTest::newRow("no number") << QByteArray(R"({"data":[{"aggregated_value":"2"}]})");
    QTest::newRow("no object") << QByteArray(R"({"data":[2]})");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("nested without end") << test::nestedWithoutEnd();
}

void StripeMetersTest::sum_otherAnswers_areProtocol()
{
    QFETCH(QByteArray, body);
    m_bench->transport.enqueue(200, body);
    const auto sum = QCoro::waitFor(client().meteredSum(u"mtr_1"_s, u"cus_1"_s, {}, {}));
    QVERIFY(!sum);
    QCOMPARE(sum.error().code, ErrorCode::Protocol);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::StripeMetersTest)
#include "tst_stripemeters.moc"
