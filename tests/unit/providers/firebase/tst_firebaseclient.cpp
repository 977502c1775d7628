// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/firebaseclient.h"
#include "signingkey.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QTest>
#include <QUrlQuery>

#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::SecretString;
using firebase::FirebaseClient;
using test::FakeTransport;

class FirebaseClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signUp_sendsEverythingAndMarksANewUser();
    void signUp_noName_sendsNone();
    void signUp_unclearAnswer_isNotSentAgain();
    void signUp_emailTaken_isConflict();
    void signInWithPassword_sendsKeyInQueryAndCredentialsInBody();
    void signInWithPassword_serverBusy_isRetried();
    void signInWithPassword_baseUrlWithPath_keepsThePath();
    void signInWithEmailLink_sendsCodeOnce();
    void refresh_sendsAForm();
    void refresh_revoked_isUnauthorized();
    void sendSignInLink_sendsWhatAnAppLinkNeedsOnce();
    void sendPasswordReset_unknownAddress_succeeds();
    void sendPasswordReset_tooOften_isRateLimited();
    void lookup_readsTheAccount();
    void setCustomClaims_adminBearer_sendsClaimsAsText();
    void setCustomClaims_serviceAccount_signsAGrantAndKeepsTheToken();
    void setCustomClaims_badClaims_areInvalidAndNotSent_data();
    void setCustomClaims_badClaims_areInvalidAndNotSent();
    void setCustomClaims_noCredentials_isDisabled();
    void setCustomClaims_badServiceAccount_isDisabled_data();
    void setCustomClaims_badServiceAccount_isDisabled();
    void setCustomClaims_grantRefused_isDisabled();
    void setCustomClaims_unknownUser_isNotFound();
    void setCustomClaims_credentialsRefused_isDisabledNotUnauthorized();
    void anyCall_notConfigured_isDisabledAndNothingIsSent();

private:
    void configure(const firebase::FirebaseConfig &config);
    QCoro::Task<core::Outcome> claims(QJsonObject object) { return m_client->setCustomClaims(u"u1"_s, object); }

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::SeededRandom> m_random;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<FirebaseClient> m_client;
};

namespace {

constexpr auto kSignedIn =
    R"({"localId":"u1","email":"ada@example.com","idToken":"i","refreshToken":"r","expiresIn":"3600"})";

QCoro::Task<void> noSleep(std::chrono::milliseconds)
{
    co_return;
}

QByteArray refusal(const QByteArray &code)
{
    return R"({"error":{"code":400,"message":")" + code + R"("}})";
}

QJsonObject bodyOf(const net::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QHash<QString, QString> formOf(const net::HttpRequest &request)
{
    QHash<QString, QString> result;
    for (const auto &[name, value] : QUrlQuery(QString::fromLatin1(request.body)).queryItems(QUrl::FullyDecoded)) {
        result.insert(name, value);
    }
    return result;
}

firebase::FirebaseConfig fullConfig()
{
    firebase::FirebaseConfig config;
    config.identityUrl = QUrl(u"https://identitytoolkit.googleapis.com"_s);
    config.tokenUrl = QUrl(u"https://securetoken.googleapis.com"_s);
    config.projectId = u"dotm-test"_s;
    config.apiKey = SecretString(u"key+1"_s);
    return config;
}

} // namespace

void FirebaseClientTest::init()
{
    m_clock = std::make_unique<test::FakeClock>();
    m_random = std::make_unique<test::SeededRandom>();
    m_transport = std::make_unique<FakeTransport>();
    m_http = std::make_unique<net::HttpClient>(*m_transport, *m_clock, *m_random, noSleep);
    configure(fullConfig());
}

void FirebaseClientTest::configure(const firebase::FirebaseConfig &config)
{
    m_client = std::make_unique<FirebaseClient>(*m_http, *m_clock, config);
}

void FirebaseClientTest::signUp_sendsEverythingAndMarksANewUser()
{
    m_transport->enqueue(200, kSignedIn);
    const auto result = QCoro::waitFor(m_client->signUp(u"ada@example.com"_s, SecretString(u"pass word"_s), u"Ada"_s));
    QVERIFY(result.has_value());
    QCOMPARE(result->uid, u"u1"_s);
    QVERIFY(result->isNewUser);
    const auto request = m_transport->lastRequest();
    QCOMPARE(request.url.path(), u"/v1/accounts:signUp"_s);
    QCOMPARE(bodyOf(request), (QJsonObject{{u"email"_s, u"ada@example.com"_s},
                                           {u"password"_s, u"pass word"_s},
                                           {u"displayName"_s, u"Ada"_s},
                                           {u"returnSecureToken"_s, true}}));
}

void FirebaseClientTest::signUp_noName_sendsNone()
{
    m_transport->enqueue(200, kSignedIn);
    QVERIFY(QCoro::waitFor(m_client->signUp(u"a@b.c"_s, SecretString(u"p"_s), QString())).has_value());
    QVERIFY(!bodyOf(m_transport->lastRequest()).contains("displayName"_L1));
}

void FirebaseClientTest::signUp_unclearAnswer_isNotSentAgain()
{
    m_transport->enqueueError(ErrorCode::Timeout);
    const auto result = QCoro::waitFor(m_client->signUp(u"a@b.c"_s, SecretString(u"p"_s), QString()));
    QCOMPARE(result.error().code, ErrorCode::Timeout);
    QCOMPARE(m_transport->requests().size(), 1);
}

void FirebaseClientTest::signUp_emailTaken_isConflict()
{
    m_transport->enqueue(400, refusal("EMAIL_EXISTS"));
    const auto result = QCoro::waitFor(m_client->signUp(u"a@b.c"_s, SecretString(u"p"_s), QString()));
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QCOMPARE(result.error().providerCode, u"EMAIL_EXISTS"_s);
}

void FirebaseClientTest::signInWithPassword_sendsKeyInQueryAndCredentialsInBody()
{
    m_transport->enqueue(200, kSignedIn);
    const auto result = QCoro::waitFor(m_client->signInWithPassword(u"ada@example.com"_s, SecretString(u"p"_s)));
    QVERIFY(result.has_value());
    QVERIFY(!result->isNewUser);
    const auto request = m_transport->lastRequest();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toEncoded(),
             "https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=key%2B1");
    QCOMPARE(test::headerOf(request, "content-type"), "application/json");
    QCOMPARE(bodyOf(request).value("returnSecureToken"_L1).toBool(), true);
}

void FirebaseClientTest::signInWithPassword_serverBusy_isRetried()
{
    m_transport->enqueue(503, "");
    m_transport->enqueue(200, kSignedIn);
    QVERIFY(QCoro::waitFor(m_client->signInWithPassword(u"a@b.c"_s, SecretString(u"p"_s))).has_value());
}

void FirebaseClientTest::signInWithPassword_baseUrlWithPath_keepsThePath()
{
    auto config = fullConfig();
    config.identityUrl = QUrl(u"http://127.0.0.1:9099/identitytoolkit.googleapis.com/"_s);
    configure(config);
    m_transport->enqueue(200, kSignedIn);
    QVERIFY(QCoro::waitFor(m_client->signInWithPassword(u"a@b.c"_s, SecretString(u"p"_s))).has_value());
    QCOMPARE(m_transport->lastRequest().url.path(),
             u"/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword"_s);
}

void FirebaseClientTest::signInWithEmailLink_sendsCodeOnce()
{
    m_transport->enqueueError(ErrorCode::Protocol);
    const auto result = QCoro::waitFor(m_client->signInWithEmailLink(u"a@b.c"_s, SecretString(u"code"_s)));
    QCOMPARE(result.error().code, ErrorCode::Protocol);
    QCOMPARE(m_transport->requests().size(), 1);
    QCOMPARE(bodyOf(m_transport->lastRequest()), (QJsonObject{{u"email"_s, u"a@b.c"_s}, {u"oobCode"_s, u"code"_s}}));
}

void FirebaseClientTest::refresh_sendsAForm()
{
    m_transport->enqueue(200, R"({"id_token":"i","refresh_token":"r2","expires_in":"3600","user_id":"u1"})");
    const auto result = QCoro::waitFor(m_client->refresh(SecretString(u"r&1"_s)));
    QVERIFY(result.has_value());
    QCOMPARE(result->refreshToken.reveal(), u"r2"_s);
    const auto request = m_transport->lastRequest();
    QCOMPARE(request.url.toEncoded(), "https://securetoken.googleapis.com/v1/token?key=key%2B1");
    QCOMPARE(test::headerOf(request, "content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.body, "grant_type=refresh_token&refresh_token=r%261");
}

void FirebaseClientTest::refresh_revoked_isUnauthorized()
{
    m_transport->enqueue(400, refusal("TOKEN_EXPIRED"));
    QCOMPARE(QCoro::waitFor(m_client->refresh(SecretString(u"r"_s))).error().code, ErrorCode::Unauthorized);
}

void FirebaseClientTest::sendSignInLink_sendsWhatAnAppLinkNeedsOnce()
{
    m_transport->enqueue(503, "");
    const QUrl back(u"https://dotm.example.com/finish?a=b c"_s);
    QCOMPARE(QCoro::waitFor(m_client->sendSignInLink(u"a@b.c"_s, back)).error().code, ErrorCode::Unavailable);
    QCOMPARE(m_transport->requests().size(), 1);
    QCOMPARE(m_transport->lastRequest().url.path(), u"/v1/accounts:sendOobCode"_s);
    QCOMPARE(bodyOf(m_transport->lastRequest()),
             (QJsonObject{{u"requestType"_s, u"EMAIL_SIGNIN"_s},
                          {u"email"_s, u"a@b.c"_s},
                          {u"continueUrl"_s, u"https://dotm.example.com/finish?a=b%20c"_s},
                          {u"canHandleCodeInApp"_s, true}}));
    m_transport->enqueue(200, R"({"email":"a@b.c"})");
    QVERIFY(QCoro::waitFor(m_client->sendSignInLink(u"a@b.c"_s, back)).has_value());
}

void FirebaseClientTest::sendPasswordReset_unknownAddress_succeeds()
{
    m_transport->enqueue(400, refusal("EMAIL_NOT_FOUND"));
    QVERIFY(QCoro::waitFor(m_client->sendPasswordReset(u"a@b.c"_s)).has_value());
    QCOMPARE(bodyOf(m_transport->lastRequest()).value("requestType"_L1).toString(), u"PASSWORD_RESET"_s);
}

void FirebaseClientTest::sendPasswordReset_tooOften_isRateLimited()
{
    m_transport->enqueue(400, refusal("TOO_MANY_ATTEMPTS_TRY_LATER"));
    const auto outcome = QCoro::waitFor(m_client->sendPasswordReset(u"a@b.c"_s));
    QCOMPARE(outcome.error().code, ErrorCode::RateLimited);
    QCOMPARE(outcome.error().retryAfter, 60s);
}

void FirebaseClientTest::lookup_readsTheAccount()
{
    m_transport->enqueue(200, R"({"users":[{"localId":"u1","email":"a@b.c","emailVerified":true}]})");
    const auto result = QCoro::waitFor(m_client->lookup(SecretString(u"token"_s)));
    QVERIFY(result.has_value());
    QVERIFY(result->emailVerified);
    QCOMPARE(bodyOf(m_transport->lastRequest()), (QJsonObject{{u"idToken"_s, u"token"_s}}));
}

void FirebaseClientTest::setCustomClaims_adminBearer_sendsClaimsAsText()
{
    auto config = fullConfig();
    config.adminBearer = SecretString(u"owner"_s);
    configure(config);
    for (int i = 0; i < 2; ++i) {
        m_transport->enqueue(200, R"({"localId":"u1"})");
        QVERIFY(QCoro::waitFor(claims({{u"role"_s, u"support"_s}})).has_value());
    }
    const auto request = m_transport->lastRequest();
    QCOMPARE(request.url.toEncoded(), "https://identitytoolkit.googleapis.com/v1/projects/dotm-test/accounts:update");
    QCOMPARE(test::headerOf(request, "Authorization"), "Bearer owner");
    QCOMPARE(bodyOf(request),
             (QJsonObject{{u"localId"_s, u"u1"_s}, {u"customAttributes"_s, u"{\"role\":\"support\"}"_s}}));
}

void FirebaseClientTest::setCustomClaims_serviceAccount_signsAGrantAndKeepsTheToken()
{
    const test::SigningKey key;
    auto config = fullConfig();
    config.serviceAccountJson = SecretString(
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"client_email"_s, u"robot@dotm-test.iam.example.com"_s},
                                                    {u"private_key"_s, QString::fromLatin1(key.privateKey())},
                                                    {u"private_key_id"_s, u"pk1"_s},
                                                    {u"token_uri"_s, u"https://oauth2.googleapis.com/token"_s}})
                              .toJson()));
    configure(config);
    const auto answer = [](const net::HttpRequest &request) {
        return request.url.host() == "oauth2.googleapis.com"_L1
                   ? FakeTransport::answer(200, R"({"access_token":"at","expires_in":3600,"token_type":"Bearer"})")
                   : FakeTransport::answer(200, R"({"localId":"u1"})");
    };
    m_transport->setResponder(answer);
    QVERIFY(QCoro::waitFor(claims({{u"role"_s, u"admin"_s}})).has_value());
    QVERIFY(QCoro::waitFor(claims({})).has_value());
    QCOMPARE(m_transport->requests().size(), 3); // one grant, two updates
    QCOMPARE(test::headerOf(m_transport->lastRequest(), "Authorization"), "Bearer at");

    const auto form = formOf(m_transport->requests().first());
    QCOMPARE(form.value(u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s);
    const QList<QByteArray> parts = form.value(u"assertion"_s).toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    QVERIFY(key.verifies(parts[0] + '.' + parts[1], QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding)));
    const auto grant =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
    QCOMPARE(grant.value("iss"_L1).toString(), u"robot@dotm-test.iam.example.com"_s);
    QCOMPARE(grant.value("aud"_L1).toString(), u"https://oauth2.googleapis.com/token"_s);
    QVERIFY(grant.value("scope"_L1).toString().contains(u"https://www.googleapis.com/auth/identitytoolkit"_s));
    QCOMPARE(grant.value("iat"_L1).toInteger(), 1768469400);
    QCOMPARE(grant.value("exp"_L1).toInteger(), 1768469400 + 3600);

    m_clock->advance(3540s);
    QVERIFY(QCoro::waitFor(claims({})).has_value());
    QCOMPARE(m_transport->requests().size(), 5); // a minute before its end the token is replaced
}

void FirebaseClientTest::setCustomClaims_badClaims_areInvalidAndNotSent_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QJsonObject>("claims");
    const QStringList reserved = {u"acr"_s, u"amr"_s,    u"at_hash"_s, u"aud"_s,     u"auth_time"_s, u"azp"_s,
                                  u"cnf"_s, u"c_hash"_s, u"exp"_s,     u"iat"_s,     u"iss"_s,       u"jti"_s,
                                  u"nbf"_s, u"nonce"_s,  u"sub"_s,     u"firebase"_s};
    for (const QString &name : reserved) {
        QTest::newRow(qPrintable(name)) << u"u1"_s << QJsonObject{{name, 1}};
    }
    QTest::newRow("too long") << u"u1"_s << QJsonObject{{u"a"_s, QString(993, u'x')}};
    QTest::newRow("no uid") << QString() << QJsonObject{};
    QTest::newRow("long uid") << QString(129, u'u') << QJsonObject{};
}

void FirebaseClientTest::setCustomClaims_badClaims_areInvalidAndNotSent()
{
    QFETCH(QString, uid);
    QFETCH(QJsonObject, claims);
    auto config = fullConfig();
    config.adminBearer = SecretString(u"owner"_s);
    configure(config);
    const auto outcome = QCoro::waitFor(m_client->setCustomClaims(uid, claims));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::Invalid);
    QVERIFY(m_transport->requests().isEmpty());
}

void FirebaseClientTest::setCustomClaims_noCredentials_isDisabled()
{
    const auto outcome = QCoro::waitFor(claims({}));
    QCOMPARE(outcome.error().code, ErrorCode::Disabled);
    QVERIFY(outcome.error().detail.contains(u"FIREBASE_CREDENTIALS"_s));
}

void FirebaseClientTest::setCustomClaims_badServiceAccount_isDisabled_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("no JSON") << u"/etc/key.json"_s;
    QTest::newRow("empty object") << u"{}"_s;
    QTest::newRow("no key") << uR"({"client_email":"a@b.c","token_uri":"https://oauth2.googleapis.com/token"})"_s;
    QTest::newRow("bad key")
        << uR"({"client_email":"a@b.c","token_uri":"https://oauth2.googleapis.com/token","private_key":"secret!"})"_s;
}

void FirebaseClientTest::setCustomClaims_badServiceAccount_isDisabled()
{
    QFETCH(QString, json);
    auto config = fullConfig();
    config.serviceAccountJson = SecretString(json);
    configure(config);
    const auto outcome = QCoro::waitFor(claims({}));
    QCOMPARE(outcome.error().code, ErrorCode::Disabled);
    QVERIFY(!outcome.error().detail.contains(u"secret!"_s));
    QVERIFY(m_transport->requests().isEmpty());
}

void FirebaseClientTest::setCustomClaims_grantRefused_isDisabled()
{
    const test::SigningKey key;
    auto config = fullConfig();
    config.serviceAccountJson = SecretString(
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"client_email"_s, u"a@b.c"_s},
                                                    {u"private_key"_s, QString::fromLatin1(key.privateKey())}})
                              .toJson()));
    config.oauthUrl = QUrl(u"http://127.0.0.1:1/oauth"_s);
    configure(config);
    m_transport->enqueue(400, R"({"error":"invalid_grant","error_description":"Invalid JWT Signature."})");
    QCOMPARE(QCoro::waitFor(claims({})).error().code, ErrorCode::Disabled);
    QCOMPARE(m_transport->lastRequest().url, config.oauthUrl);
    m_transport->enqueue(500, "");
    QCOMPARE(QCoro::waitFor(claims({})).error().code, ErrorCode::Unavailable);
}

void FirebaseClientTest::setCustomClaims_unknownUser_isNotFound()
{
    auto config = fullConfig();
    config.adminBearer = SecretString(u"owner"_s);
    configure(config);
    m_transport->enqueue(400, refusal("USER_NOT_FOUND"));
    QCOMPARE(QCoro::waitFor(claims({})).error().code, ErrorCode::NotFound);
}

void FirebaseClientTest::setCustomClaims_credentialsRefused_isDisabledNotUnauthorized()
{
    auto config = fullConfig();
    config.adminBearer = SecretString(u"wrong"_s);
    configure(config);
    for (const int status : {401, 403}) {
        m_transport->enqueue(status, R"({"error":{"message":"no","status":"UNAUTHENTICATED"}})");
        QCOMPARE(QCoro::waitFor(claims({})).error().code, ErrorCode::Disabled);
    }
}

void FirebaseClientTest::anyCall_notConfigured_isDisabledAndNothingIsSent()
{
    auto noKey = fullConfig();
    noKey.apiKey = {};
    auto noProject = fullConfig();
    noProject.projectId.clear();
    auto noUrl = fullConfig();
    noUrl.identityUrl.clear();
    QVERIFY(m_client->isConfigured());
    for (const auto &config : {noKey, noProject, noUrl}) {
        configure(config);
        QVERIFY(!m_client->isConfigured());
        const auto result = QCoro::waitFor(m_client->signInWithPassword(u"a@b.c"_s, SecretString(u"p"_s)));
        QCOMPARE(result.error().code, ErrorCode::Disabled);
        QCOMPARE(QCoro::waitFor(m_client->refresh(SecretString(u"r"_s))).error().code, ErrorCode::Disabled);
    }
    QVERIFY(m_transport->requests().isEmpty());
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::FirebaseClientTest)
#include "tst_firebaseclient.moc"
