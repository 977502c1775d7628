// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../providerbench.h"
#include "providers/oxio/oxioclient.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

constexpr auto kLine = R"({"lineId":"l1","status":"INITIATING","sim":{"iccid":"8910990000000123459F"}})";
constexpr auto kDuplicate = R"({"error":"Invalid parameters","code":6805,"details":{"email":"exists"}})";

oxio::OxioConfig fullConfig()
{
    oxio::OxioConfig config;
    config.url = QUrl(u"https://oxio.example/oxio"_s);
    config.apiKey = core::SecretString(u"key"_s);
    config.authToken = core::SecretString(u"token"_s);
    config.brandId = u"brand-1"_s;
    config.planId = u"plan-1"_s;
    return config;
}

} // namespace

class OxioClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anyCall_missingSetting_isDisabledAndNamesIt_data();
    void anyCall_missingSetting_isDisabledAndNamesIt();
    void createEndUser_request_isBasicAuthenticatedJson();
    void createEndUser_noEmail_leavesItOut();
    void createEndUser_emailTaken_isConflict6805();
    void findEndUser_letterCase_doesNotCount();
    void findEndUser_filterIgnoredByOxio_findsNobodyElse();
    void linesOf_query_namesTheUser();
    void linesOf_busy_isRetried();
    void activateLine_minimal_sendsIdWithoutEmailNorAreaCode();
    void activateLine_wishes_areSent();
    void activateLine_orderPlan_winsOverConfiguredPlan();
    void activateLine_anyFailure_isSentOnce_data();
    void activateLine_anyFailure_isSentOnce();
    void activateLine_pageInsteadOfJson_isUnclear();
    void availableNumbers_limit_isAskedAndEnforced();
    void availableAreaCodes_country_isAsked();
    void simStatus_iccid_keepsItsFiller();
    void configuredPath_replacesTheDefault();

private:
    oxio::OxioClient client(const oxio::OxioConfig &config = fullConfig());
    [[nodiscard]] QJsonObject sentJson() const
    {
        return QJsonDocument::fromJson(m_bench->transport.lastRequest().body).object();
    }

    std::unique_ptr<test::ProviderBench> m_bench;
};

void OxioClientTest::init()
{
    m_bench = std::make_unique<test::ProviderBench>();
}

oxio::OxioClient OxioClientTest::client(const oxio::OxioConfig &config)
{
    return {m_bench->http, m_bench->clock, config};
}

void OxioClientTest::anyCall_missingSetting_isDisabledAndNamesIt_data()
{
    QTest::addColumn<bool>("isConfigured");
    QTest::newRow("OXIO_API_KEY") << false;
    QTest::newRow("OXIO_AUTH_TOKEN") << false;
    QTest::newRow("OXIO_BRAND_ID") << true;
    QTest::newRow("OXIO_PLAN_ID") << true;
}

void OxioClientTest::anyCall_missingSetting_isDisabledAndNamesIt()
{
    QFETCH(const bool, isConfigured);
    const QString setting = QString::fromLatin1(QTest::currentDataTag());
    oxio::OxioConfig config = fullConfig();
    config.apiKey = setting == "OXIO_API_KEY"_L1 ? core::SecretString() : config.apiKey;
    config.authToken = setting == "OXIO_AUTH_TOKEN"_L1 ? core::SecretString() : config.authToken;
    config.brandId = setting == "OXIO_BRAND_ID"_L1 ? QString() : config.brandId;
    config.planId = setting == "OXIO_PLAN_ID"_L1 ? QString() : config.planId;
    oxio::OxioClient oxio = client(config);
    QCOMPARE(oxio.isConfigured(), isConfigured);
    oxio::LineOrder order;
    order.endUserId = u"e1"_s;
    const auto result = QCoro::waitFor(oxio.activateLine(order));
    QCOMPARE(result.error().code, ErrorCode::Disabled);
    QCOMPARE(result.error().detail, u"Mobile lines are off: %1 is not set."_s.arg(setting));
    QVERIFY(m_bench->transport.requests().isEmpty());
}

void OxioClientTest::createEndUser_request_isBasicAuthenticatedJson()
{
    m_bench->transport.enqueue(200, R"({"endUserId":"e1","email":"ann@example.com"})");
    oxio::OxioClient oxio = client();
    const oxio::EndUserDraft draft{u"Ann"_s, u"Ünal"_s, u"ann@example.com"_s};
    const auto user = QCoro::waitFor(oxio.createEndUser(draft));
    QCOMPARE(user->id, u"e1"_s);
    const net::HttpRequest request = m_bench->transport.lastRequest();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"https://oxio.example/oxio/v2/end-users"_s));
    QCOMPARE(test::headerOf(request, "Authorization"), QByteArray("Basic a2V5OnRva2Vu"));
    QCOMPARE(test::headerOf(request, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(sentJson(), (QJsonObject{{u"firstName"_s, u"Ann"_s},
                                      {u"lastName"_s, u"Ünal"_s},
                                      {u"sex"_s, u"UNSPECIFIED"_s},
                                      {u"email"_s, u"ann@example.com"_s}}));
}

void OxioClientTest::createEndUser_noEmail_leavesItOut()
{
    m_bench->transport.enqueue(200, R"({"endUserId":"e1"})");
    oxio::OxioClient oxio = client();
    const oxio::EndUserDraft draft{u"Ann"_s, u"Lee"_s, {}};
    QVERIFY(QCoro::waitFor(oxio.createEndUser(draft)));
    QVERIFY(!sentJson().contains(u"email"_s));
}

void OxioClientTest::createEndUser_emailTaken_isConflict6805()
{
    m_bench->transport.enqueue(400, kDuplicate);
    oxio::OxioClient oxio = client();
    const oxio::EndUserDraft draft{u"Ann"_s, u"Lee"_s, u"ann@example.com"_s};
    const auto result = QCoro::waitFor(oxio.createEndUser(draft));
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QCOMPARE(result.error().providerCode, u"6805"_s);
    QVERIFY(!result.error().isTransient());
}

void OxioClientTest::findEndUser_letterCase_doesNotCount()
{
    m_bench->transport.enqueue(200, R"({"endUsers":[{"endUserId":"e0","email":"bob@example.com"},
                                                    {"endUserId":"e1","email":"Ann+1@Example.com"}]})");
    oxio::OxioClient oxio = client();
    const auto found = QCoro::waitFor(oxio.findEndUserByEmail(u"ann+1@example.com"_s));
    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->id, u"e1"_s);
    QCOMPARE(m_bench->transport.lastRequest().url.query(QUrl::FullyEncoded), u"email=ann%2B1%40example.com"_s);
}

void OxioClientTest::findEndUser_filterIgnoredByOxio_findsNobodyElse()
{
    m_bench->transport.enqueue(200,
                               R"({"endUsers":[{"endUserId":"e0","email":"bob@example.com"},{"endUserId":"e2"}]})");
    oxio::OxioClient oxio = client();
    const auto found = QCoro::waitFor(oxio.findEndUserByEmail(u"ann@example.com"_s));
    QVERIFY(found);
    QVERIFY(!found->has_value());
}

void OxioClientTest::linesOf_query_namesTheUser()
{
    m_bench->transport.enqueue(200, QByteArray(R"({"lines":[)") + kLine + "]}");
    oxio::OxioClient oxio = client();
    const auto lines = QCoro::waitFor(oxio.linesOf(u"e/1"_s));
    QCOMPARE(lines->size(), 1);
    QCOMPARE(m_bench->transport.lastRequest().url.path(QUrl::FullyEncoded), u"/oxio/v3/end-users/e%2F1/lines"_s);
}

void OxioClientTest::linesOf_busy_isRetried()
{
    m_bench->transport.enqueue(429, "{}");
    m_bench->transport.enqueue(503, "<html></html>");
    m_bench->transport.enqueue(200, R"({"lines":[]})");
    oxio::OxioClient oxio = client();
    QVERIFY(QCoro::waitFor(oxio.linesOf(u"e1"_s)));
    QCOMPARE(m_bench->transport.requests().size(), 3);
}

void OxioClientTest::activateLine_minimal_sendsIdWithoutEmailNorAreaCode()
{
    m_bench->transport.enqueue(200, kLine);
    oxio::OxioClient oxio = client();
    oxio::LineOrder order;
    order.endUserId = u"e1"_s;
    const auto line = QCoro::waitFor(oxio.activateLine(order));
    QCOMPARE(line->id, u"l1"_s);
    QCOMPARE(line->status, oxio::LineStatus::Initiating);
    QCOMPARE(m_bench->transport.lastRequest().url.path(), u"/oxio/v3/lines/line"_s);
    const QJsonObject expected{{u"lineType"_s, u"LINE_TYPE_MOBILITY"_s},
                               {u"countryCode"_s, u"US"_s},
                               {u"sim"_s, QJsonObject{{u"simType"_s, u"EMBEDDED"_s}}},
                               {u"endUser"_s, QJsonObject{{u"brandId"_s, u"brand-1"_s}, {u"endUserId"_s, u"e1"_s}}},
                               {u"planId"_s, u"plan-1"_s},
                               {u"activateOnAttach"_s, false}};
    QCOMPARE(sentJson(), expected);
}

void OxioClientTest::activateLine_wishes_areSent()
{
    m_bench->transport.enqueue(200, kLine);
    oxio::OxioClient oxio = client();
    oxio::LineOrder order;
    order.endUserId = u"e1"_s;
    order.preferredAreaCode = u"416"_s;
    order.phoneNumber = u"+14165550123"_s;
    order.groupId = u"g1"_s;
    order.countryCode = u"CA"_s;
    QVERIFY(QCoro::waitFor(oxio.activateLine(order)));
    const QJsonObject number{{u"preferredAreaCode"_s, u"416"_s}, {u"phoneNumber"_s, u"+14165550123"_s}};
    QCOMPARE(sentJson().value(u"phoneNumberRequirements"_s).toObject(), number);
    QCOMPARE(sentJson().value(u"groupId"_s).toString(), u"g1"_s);
    QCOMPARE(sentJson().value(u"countryCode"_s).toString(), u"CA"_s);
}

void OxioClientTest::activateLine_orderPlan_winsOverConfiguredPlan()
{
    m_bench->transport.enqueue(200, kLine);
    oxio::OxioClient oxio = client();
    oxio::LineOrder order;
    order.planId = u"plan-2"_s;
    QVERIFY(QCoro::waitFor(oxio.activateLine(order)));
    QCOMPARE(sentJson().value(u"planId"_s).toString(), u"plan-2"_s);
}

void OxioClientTest::activateLine_anyFailure_isSentOnce_data()
{
    QTest::addColumn<int>("status"); // 0: the transport failed with transportError
    QTest::addColumn<ErrorCode>("transportError");
    QTest::addColumn<bool>("isUnclear");
    QTest::newRow("not connected") << 0 << ErrorCode::Offline << false;
    QTest::newRow("no answer") << 0 << ErrorCode::Timeout << true;
    QTest::newRow("cut") << 0 << ErrorCode::Protocol << true;
    QTest::newRow("busy") << 429 << ErrorCode() << false;
    QTest::newRow("failing") << 503 << ErrorCode() << true;
}

void OxioClientTest::activateLine_anyFailure_isSentOnce()
{
    QFETCH(const int, status);
    QFETCH(const ErrorCode, transportError);
    QFETCH(const bool, isUnclear);
    if (status == 0) {
        m_bench->transport.enqueueError(transportError);
    } else {
        m_bench->transport.enqueue(status, "{}");
    }
    oxio::OxioClient oxio = client();
    const oxio::LineOrder order;
    const auto line = QCoro::waitFor(oxio.activateLine(order));
    QVERIFY(!line);
    QCOMPARE(line.error().isUnclear(), isUnclear);
    QCOMPARE(m_bench->transport.requests().size(), 1);
    QVERIFY(!m_bench->transport.lastRequest().repeatable);
}

void OxioClientTest::activateLine_pageInsteadOfJson_isUnclear()
{
    m_bench->transport.enqueue(200, "<html>Please wait</html>");
    oxio::OxioClient oxio = client();
    const oxio::LineOrder order;
    const auto line = QCoro::waitFor(oxio.activateLine(order));
    QCOMPARE(line.error().code, ErrorCode::Protocol);
    QVERIFY(line.error().isUnclear());
}

void OxioClientTest::availableNumbers_limit_isAskedAndEnforced()
{
    m_bench->transport.enqueue(200, R"(["2125550100","2125550101","2125550102"])");
    oxio::OxioClient oxio = client();
    const auto numbers = QCoro::waitFor(oxio.availableNumbers(u"212"_s, 2));
    QCOMPARE(numbers->size(), 2);
    QCOMPARE(m_bench->transport.lastRequest().url.query(), u"limit=2&countryCode=US&areaCode=212"_s);
    m_bench->transport.enqueue(200, "[]");
    QVERIFY(QCoro::waitFor(oxio.availableNumbers({}, 0, u"CA"_s)));
    QCOMPARE(m_bench->transport.lastRequest().url.query(), u"limit=1&countryCode=CA"_s);
}

void OxioClientTest::availableAreaCodes_country_isAsked()
{
    m_bench->transport.enqueue(200, R"({"areaCodes":["416"]})");
    oxio::OxioClient oxio = client();
    QCOMPARE(QCoro::waitFor(oxio.availableAreaCodes(u"CA"_s)).value(), QStringList{u"416"_s});
    QCOMPARE(m_bench->transport.lastRequest().url.query(), u"countryCode=CA"_s);
}

void OxioClientTest::simStatus_iccid_keepsItsFiller()
{
    m_bench->transport.enqueue(200, R"({"status":"WARM","simType":"EMBEDDED"})");
    oxio::OxioClient oxio = client();
    const auto status = QCoro::waitFor(oxio.simStatus(u"8910990000000123459F"_s));
    QCOMPARE(status->status, u"WARM"_s);
    QCOMPARE(status->iccid, u"8910990000000123459F"_s);
    QCOMPARE(m_bench->transport.lastRequest().url.path(), u"/oxio/v3/sims/8910990000000123459F"_s);
}

void OxioClientTest::configuredPath_replacesTheDefault()
{
    m_bench->transport.enqueue(200, R"({"lines":[]})");
    oxio::OxioConfig config = fullConfig();
    config.paths = {{u"linesOfEndUser"_s, u"/v4/people/{endUserId}/lines"_s}};
    oxio::OxioClient oxio = client(config);
    QVERIFY(QCoro::waitFor(oxio.linesOf(u"e1"_s)));
    QCOMPARE(m_bench->transport.lastRequest().url.path(), u"/oxio/v4/people/e1/lines"_s);
    m_bench->transport.enqueue(200, kLine);
    const oxio::LineOrder order;
    QVERIFY(QCoro::waitFor(oxio.activateLine(order)));
    QCOMPARE(m_bench->transport.lastRequest().url.path(), u"/oxio/v3/lines/line"_s);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::OxioClientTest)
#include "tst_oxioclient.moc"
