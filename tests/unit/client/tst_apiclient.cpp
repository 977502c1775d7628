// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "clientworld.h"

#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using core::ErrorCode;
using test::ClientWorld;

namespace {

const QByteArray kActivation = R"({"id":"a-1","state":"awaiting_payment","created_at":"2026-01-15T09:30:00.000Z",
    "amount":{"minor":100,"currency":"USD"},"invoice_url":"https://pay.example.com/i"})";

QByteArray wrapped(const QByteArray &activation)
{
    return R"({"success":false,"status":"invoice_sent","activation":)" + activation + "}";
}

} // namespace

class ApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachCall_usesItsMethodPathAndToken_data();
    void eachCall_usesItsMethodPathAndToken();
    void activate_answer_isReadAndEmptyWishesAreLeftOut();
    void activation_idWithSlash_staysOneSegment();
    void purchases_page_isReadWithItsNext();
    void availableNumbers_answer_isRead();
    void areaCodes_answer_isRead();
    void signIn_answer_isReadAndSecretsStayOutOfTheUrl();
    void eachAnswerOfAnotherShape_isProtocol_data();
    void eachAnswerOfAnotherShape_isProtocol();
    void contractError_isGivenWithItsSentenceIdAndWait();
    void foreign401_isProtocolAndRenewsNothing();
    void read_unavailable_isRepeated();
    void write_unavailable_isSentOnce();
    void signedInCall_401_isRepeatedOnceWithTheRenewedToken();
    void signedInCall_401Twice_isUnauthorized();
    void signedInCall_401ThenRenewalOffline_isOffline();
    void signedInCall_withoutToken_sendsNothing();

private:
    /// Runs call @p number of the list of calls; true when it succeeded.
    bool run(int number);
    core::Task<core::Result<core::SecretString>> nextToken();
    core::Task<core::Result<core::SecretString>> renew(core::SecretString refused);

    std::unique_ptr<ClientWorld> m_world;
    std::unique_ptr<client::ApiClient> m_api;
    core::Result<core::SecretString> m_token;
    core::Result<core::SecretString> m_renewed;
    QStringList m_refused;
};

void ApiClientTest::init()
{
    m_token = core::SecretString(u"token-1"_s);
    m_renewed = core::SecretString(u"token-2"_s);
    m_refused.clear();
    m_world = std::make_unique<ClientWorld>();
    m_api = std::make_unique<client::ApiClient>(
        m_world->http, QUrl(u"https://api.example.com"_s), [this] { return nextToken(); },
        [this](core::SecretString refused) { return renew(std::move(refused)); });
}

core::Task<core::Result<core::SecretString>> ApiClientTest::nextToken()
{
    co_return std::as_const(m_token);
}

core::Task<core::Result<core::SecretString>> ApiClientTest::renew(core::SecretString refused)
{
    m_refused.append(refused.reveal());
    co_return std::as_const(m_renewed);
}

bool ApiClientTest::run(int number)
{
    const core::SecretString secret(u"hush"_s);
    switch (number) {
    case 0:
        return QCoro::waitFor(m_api->serviceInfo()).has_value();
    case 1:
        return QCoro::waitFor(m_api->signIn(u"a@example.com"_s, secret)).has_value();
    case 2:
        return QCoro::waitFor(m_api->signUp(u"a@example.com"_s, secret, u"Ann"_s)).has_value();
    case 3:
        return QCoro::waitFor(m_api->signInDemo(u"agent"_s)).has_value();
    case 4:
        return QCoro::waitFor(m_api->refresh(secret)).has_value();
    case 5:
        return QCoro::waitFor(m_api->resetPassword(u"a@example.com"_s)).has_value();
    case 6:
        return QCoro::waitFor(m_api->registerPerson(u"Ann"_s)).has_value();
    case 7:
        return QCoro::waitFor(m_api->currentUser()).has_value();
    case 8:
        return QCoro::waitFor(m_api->activate(u"212"_s, QString())).has_value();
    case 9:
        return QCoro::waitFor(m_api->activations()).has_value();
    case 10:
        return QCoro::waitFor(m_api->activation(u"a-1"_s)).has_value();
    case 11:
        return QCoro::waitFor(m_api->cancelActivation(u"a-1"_s)).has_value();
    case 12:
        return QCoro::waitFor(m_api->resendMail(u"a-1"_s)).has_value();
    case 13:
        return QCoro::waitFor(m_api->purchases(QString())).has_value();
    case 14:
        return QCoro::waitFor(m_api->availableNumbers(u"212"_s)).has_value();
    case 15:
        return QCoro::waitFor(m_api->areaCodes()).has_value();
    default:
        return false;
    }
}

void ApiClientTest::eachCall_usesItsMethodPathAndToken_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("pathAndQuery");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<bool>("isSignedIn");
    const QJsonObject none;
    const QJsonObject mail{{u"email"_s, u"a@example.com"_s}};
    const QJsonObject name{{u"displayName"_s, u"Ann"_s}};
    QJsonObject credentials = mail;
    credentials.insert("password"_L1, u"hush"_s);
    QJsonObject person = credentials;
    person.insert("displayName"_L1, u"Ann"_s);
    const auto row = [](const char *title, int number, QByteArray method, QString path, QJsonObject body, bool in) {
        QTest::newRow(title) << number << method << path << body << in;
    };
    row("service", 0, "GET", u"/api/service"_s, none, false);
    row("sign in", 1, "POST", u"/api/auth/sign-in"_s, credentials, false);
    row("sign up", 2, "POST", u"/api/auth/sign-up"_s, person, false);
    row("demo", 3, "POST", u"/api/auth/demo"_s, {{u"role"_s, u"agent"_s}}, false);
    row("refresh", 4, "POST", u"/api/auth/refresh"_s, {{u"refresh_token"_s, u"hush"_s}}, false);
    row("reset", 5, "POST", u"/api/auth/password-reset"_s, mail, false);
    row("register", 6, "POST", u"/api/auth/register"_s, name, true);
    row("current user", 7, "GET", u"/api/auth/current-user"_s, none, true);
    row("activate", 8, "POST", u"/api/esim/activations"_s, {{u"areaCode"_s, u"212"_s}}, true);
    row("activations", 9, "GET", u"/api/esim/activations"_s, none, true);
    row("activation", 10, "GET", u"/api/esim/activations/a-1"_s, none, true);
    row("cancel", 11, "POST", u"/api/esim/activations/a-1/cancel"_s, none, true);
    row("resend", 12, "POST", u"/api/esim/activations/a-1/resend-mail"_s, none, true);
    row("purchases", 13, "GET", u"/api/user-purchases"_s, none, true);
    row("numbers", 14, "GET", u"/api/oxio/search-numbers?areaCode=212"_s, none, true);
    row("area codes", 15, "GET", u"/api/oxio/available-area-codes"_s, none, true);
}

void ApiClientTest::eachCall_usesItsMethodPathAndToken()
{
    QFETCH(int, number);
    QFETCH(QByteArray, method);
    QFETCH(QString, pathAndQuery);
    QFETCH(QJsonObject, body);
    QFETCH(bool, isSignedIn);
    m_world->transport.enqueue(200, "{}");
    run(number);

    QCOMPARE(m_world->transport.requests().size(), 1);
    const net::HttpRequest request = m_world->transport.lastRequest();
    QCOMPARE(request.method, method);
    QCOMPARE(request.url.toString(), u"https://api.example.com"_s + pathAndQuery);
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), body);
    QCOMPARE(test::headerOf(request, "Authorization"), isSignedIn ? QByteArray("Bearer token-1") : QByteArray());
    QCOMPARE(request.repeatable, method == "GET");
    QCOMPARE(test::headerOf(request, "Content-Type"), method == "GET" ? QByteArray() : QByteArray("application/json"));
}

void ApiClientTest::activate_answer_isReadAndEmptyWishesAreLeftOut()
{
    m_world->transport.enqueue(200, wrapped(kActivation));
    const auto activation = QCoro::waitFor(m_api->activate(QString(), QString()));
    QVERIFY(activation);
    QCOMPARE(activation->id, u"a-1"_s);
    QCOMPARE(activation->state, domain::ActivationState::AwaitingPayment);
    QCOMPARE(activation->amount.minor, 100);
    QCOMPARE(m_world->transport.lastRequest().body, QByteArray("{}"));
}

void ApiClientTest::activation_idWithSlash_staysOneSegment()
{
    m_world->transport.enqueue(200, wrapped(kActivation));
    QVERIFY(QCoro::waitFor(m_api->activation(u"../admin?x"_s)));
    QCOMPARE(m_world->transport.lastRequest().url.toEncoded(),
             QByteArray("https://api.example.com/api/esim/activations/..%2Fadmin%3Fx"));
}

void ApiClientTest::purchases_page_isReadWithItsNext()
{
    m_world->transport.enqueue(200, R"({"purchases":[{"purchase_id":"p-1","date":"2026-01-15T09:30:00.000Z",
        "amount":100,"currency":"USD"}],"next":"1768469400000~p-1","simulated":true})");
    m_world->transport.enqueue(200, R"({"purchases":[],"next":null,"simulated":false})");
    const auto first = QCoro::waitFor(m_api->purchases(QString()));
    QVERIFY(first);
    QCOMPARE(first->purchases.size(), 1);
    QCOMPARE(first->purchases.first().id, u"p-1"_s);
    QVERIFY(first->simulated);

    const auto second = QCoro::waitFor(m_api->purchases(first->next));
    QVERIFY(second);
    QVERIFY(second->purchases.isEmpty());
    QVERIFY(second->next.isEmpty());
    QVERIFY(!second->simulated);
    QCOMPARE(m_world->transport.lastRequest().url.query(QUrl::FullyDecoded), u"after=1768469400000~p-1"_s);
}

void ApiClientTest::availableNumbers_answer_isRead()
{
    m_world->transport.enqueue(
        200, R"({"success":true,"data":{"phoneNumbers":[{"phoneNumber":"+12125550100","location":"New York"}]}})");
    const auto numbers = QCoro::waitFor(m_api->availableNumbers(u"212"_s));
    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 1);
    QCOMPARE(numbers->first().phoneNumber, u"+12125550100"_s);
    QCOMPARE(numbers->first().location, u"New York"_s);
}

void ApiClientTest::areaCodes_answer_isRead()
{
    m_world->transport.enqueue(200, R"({"success":true,"data":{"areaCodes":["212","415"]}})");
    const auto codes = QCoro::waitFor(m_api->areaCodes());
    QVERIFY(codes);
    QCOMPARE(*codes, QStringList({u"212"_s, u"415"_s}));
}

void ApiClientTest::signIn_answer_isReadAndSecretsStayOutOfTheUrl()
{
    m_world->transport.enqueue(ClientWorld::signedIn(u"ann"_s, u"token"_s));
    const auto session = QCoro::waitFor(m_api->signIn(u"a@example.com"_s, core::SecretString(u"hush"_s)));
    QVERIFY(session);
    QCOMPARE(session->uid, u"ann"_s);
    QVERIFY(session->idToken == core::SecretString(u"token"_s));
    QCOMPARE(session->expiresIn, std::chrono::hours(1));
    QVERIFY(!m_world->transport.lastRequest().url.toString().contains("hush"_L1));
}

void ApiClientTest::eachAnswerOfAnotherShape_isProtocol_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>hello</html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("list of nonsense") << QByteArray(R"({"activations":[1]})");
    QTest::newRow("list is an object") << QByteArray(R"({"activations":{}})");
    QTest::newRow("unknown state") << QByteArray(R"({"activations":[{"id":"x","state":"melted"}]})");
}

void ApiClientTest::eachAnswerOfAnotherShape_isProtocol()
{
    QFETCH(QByteArray, body);
    m_world->transport.enqueue(200, body);
    const auto list = QCoro::waitFor(m_api->activations());
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Protocol);
}

void ApiClientTest::contractError_isGivenWithItsSentenceIdAndWait()
{
    m_world->transport.enqueue(
        429, R"({"error":"Wait a little.","code":"rate_limited","request_id":"r-7","retry_after":90})");
    const auto answer = QCoro::waitFor(m_api->resendMail(u"a-1"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::RateLimited);
    QCOMPARE(answer.error().detail, u"Wait a little."_s);
    QCOMPARE(answer.error().providerCode, u"r-7"_s);
    QCOMPARE(answer.error().retryAfter, std::chrono::seconds(90));
}

void ApiClientTest::foreign401_isProtocolAndRenewsNothing()
{
    m_world->transport.enqueue(401, "<html>Please pay for the Wi-Fi</html>");
    const auto user = QCoro::waitFor(m_api->currentUser());
    QVERIFY(!user);
    QCOMPARE(user.error().code, ErrorCode::Protocol);
    QVERIFY(m_refused.isEmpty());
}

void ApiClientTest::read_unavailable_isRepeated()
{
    m_world->transport.enqueue(503, "");
    m_world->transport.enqueue(200, R"({"success":true,"activations":[]})");
    QVERIFY(QCoro::waitFor(m_api->activations()));
    QCOMPARE(m_world->transport.requests().size(), 2);
}

void ApiClientTest::write_unavailable_isSentOnce()
{
    m_world->transport.enqueue(ClientWorld::refusal(503, "provider_unavailable"));
    const auto answer = QCoro::waitFor(m_api->activate(QString(), QString()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    QCOMPARE(m_world->transport.requests().size(), 1);

    m_world->transport.enqueueError(ErrorCode::Offline);
    QCOMPARE(QCoro::waitFor(m_api->activate(QString(), QString())).error().code, ErrorCode::Offline);
    QCOMPARE(m_world->transport.requests().size(), 2);
    QCOMPARE(m_world->transport.lastRequest().timeout, std::chrono::seconds(20));
}

void ApiClientTest::signedInCall_401_isRepeatedOnceWithTheRenewedToken()
{
    m_world->transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    m_world->transport.enqueue(200, wrapped(kActivation));
    QVERIFY(QCoro::waitFor(m_api->activate(u"212"_s, QString())));
    QCOMPARE(m_refused, QStringList(u"token-1"_s));
    const auto requests = m_world->transport.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(test::headerOf(requests.at(1), "Authorization"), QByteArray("Bearer token-2"));
    QCOMPARE(requests.at(1).body, requests.at(0).body);
}

void ApiClientTest::signedInCall_401Twice_isUnauthorized()
{
    m_world->transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    m_world->transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    QCOMPARE(QCoro::waitFor(m_api->currentUser()).error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_world->transport.requests().size(), 2);
    QCOMPARE(m_refused.size(), 1);
}

void ApiClientTest::signedInCall_401ThenRenewalOffline_isOffline()
{
    m_renewed = core::fail(ErrorCode::Offline, u"no way"_s);
    m_world->transport.enqueue(ClientWorld::refusal(401, "unauthorized"));
    QCOMPARE(QCoro::waitFor(m_api->currentUser()).error().code, ErrorCode::Offline);
    QCOMPARE(m_world->transport.requests().size(), 1);
}

void ApiClientTest::signedInCall_withoutToken_sendsNothing()
{
    m_token = core::fail(ErrorCode::Unauthorized, u"nobody"_s);
    QCOMPARE(QCoro::waitFor(m_api->currentUser()).error().code, ErrorCode::Unauthorized);
    QVERIFY(m_world->transport.requests().isEmpty());
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
