// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "clientbench.h"

#include <QTest>

#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace test;
using core::ErrorCode;
using core::SecretString;

class FirebaseClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ClientBench>(); }
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
    void anyCall_notConfigured_isDisabledAndNothingIsSent();

private:
    std::unique_ptr<ClientBench> m_bench;
};

namespace {

constexpr auto kSignedIn =
    R"({"localId":"u1","email":"ada@example.com","idToken":"i","refreshToken":"r","expiresIn":"3600"})";

} // namespace

void FirebaseClientTest::signUp_sendsEverythingAndMarksANewUser()
{
    m_bench->base.transport.enqueue(200, kSignedIn);
    const auto result =
        QCoro::waitFor(m_bench->client->signUp(u"ada@example.com"_s, SecretString(u"pass word"_s), u"Ada"_s));
    QVERIFY(result.has_value());
    QCOMPARE(result->uid, u"u1"_s);
    QVERIFY(result->isNewUser);
    const auto request = m_bench->base.transport.lastRequest();
    QCOMPARE(request.url.path(), u"/v1/accounts:signUp"_s);
    QCOMPARE(bodyOf(request), (QJsonObject{{u"email"_s, u"ada@example.com"_s},
                                           {u"password"_s, u"pass word"_s},
                                           {u"displayName"_s, u"Ada"_s},
                                           {u"returnSecureToken"_s, true}}));
}

void FirebaseClientTest::signUp_noName_sendsNone()
{
    m_bench->base.transport.enqueue(200, kSignedIn);
    QVERIFY(QCoro::waitFor(m_bench->client->signUp(u"a@b.c"_s, SecretString(u"p"_s), QString())).has_value());
    QVERIFY(!bodyOf(m_bench->base.transport.lastRequest()).contains("displayName"_L1));
}

void FirebaseClientTest::signUp_unclearAnswer_isNotSentAgain()
{
    m_bench->base.transport.enqueueError(ErrorCode::Timeout);
    const auto result = QCoro::waitFor(m_bench->client->signUp(u"a@b.c"_s, SecretString(u"p"_s), QString()));
    QCOMPARE(result.error().code, ErrorCode::Timeout);
    QCOMPARE(m_bench->base.transport.requests().size(), 1);
}

void FirebaseClientTest::signUp_emailTaken_isConflict()
{
    m_bench->base.transport.enqueue(400, refusal("EMAIL_EXISTS"));
    const auto result = QCoro::waitFor(m_bench->client->signUp(u"a@b.c"_s, SecretString(u"p"_s), QString()));
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QCOMPARE(result.error().providerCode, u"EMAIL_EXISTS"_s);
}

void FirebaseClientTest::signInWithPassword_sendsKeyInQueryAndCredentialsInBody()
{
    m_bench->base.transport.enqueue(200, kSignedIn);
    const auto result = QCoro::waitFor(m_bench->client->signInWithPassword(u"ada@example.com"_s, SecretString(u"p"_s)));
    QVERIFY(result.has_value());
    QVERIFY(!result->isNewUser);
    const auto request = m_bench->base.transport.lastRequest();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toEncoded(),
             "https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=key%2B1");
    QCOMPARE(test::headerOf(request, "content-type"), "application/json");
    QCOMPARE(bodyOf(request).value("returnSecureToken"_L1).toBool(), true);
}

void FirebaseClientTest::signInWithPassword_serverBusy_isRetried()
{
    m_bench->base.transport.enqueue(503, "");
    m_bench->base.transport.enqueue(200, kSignedIn);
    QVERIFY(QCoro::waitFor(m_bench->client->signInWithPassword(u"a@b.c"_s, SecretString(u"p"_s))).has_value());
}

void FirebaseClientTest::signInWithPassword_baseUrlWithPath_keepsThePath()
{
    auto config = fullConfig();
    config.identityUrl = QUrl(u"http://127.0.0.1:9099/identitytoolkit.googleapis.com/"_s);
    m_bench->configure(config);
    m_bench->base.transport.enqueue(200, kSignedIn);
    QVERIFY(QCoro::waitFor(m_bench->client->signInWithPassword(u"a@b.c"_s, SecretString(u"p"_s))).has_value());
    QCOMPARE(m_bench->base.transport.lastRequest().url.path(),
             u"/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword"_s);
}

void FirebaseClientTest::signInWithEmailLink_sendsCodeOnce()
{
    m_bench->base.transport.enqueueError(ErrorCode::Protocol);
    const auto result = QCoro::waitFor(m_bench->client->signInWithEmailLink(u"a@b.c"_s, SecretString(u"code"_s)));
    QCOMPARE(result.error().code, ErrorCode::Protocol);
    QCOMPARE(m_bench->base.transport.requests().size(), 1);
    QCOMPARE(bodyOf(m_bench->base.transport.lastRequest()),
             (QJsonObject{{u"email"_s, u"a@b.c"_s}, {u"oobCode"_s, u"code"_s}}));
}

void FirebaseClientTest::refresh_sendsAForm()
{
    m_bench->base.transport.enqueue(200, R"({"id_token":"i","refresh_token":"r2","expires_in":"3600","user_id":"u1"})");
    const auto result = QCoro::waitFor(m_bench->client->refresh(SecretString(u"r&1"_s)));
    QVERIFY(result.has_value());
    QCOMPARE(result->refreshToken.reveal(), u"r2"_s);
    const auto request = m_bench->base.transport.lastRequest();
    QCOMPARE(request.url.toEncoded(), "https://securetoken.googleapis.com/v1/token?key=key%2B1");
    QCOMPARE(test::headerOf(request, "content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.body, "grant_type=refresh_token&refresh_token=r%261");
}

void FirebaseClientTest::refresh_revoked_isUnauthorized()
{
    m_bench->base.transport.enqueue(400, refusal("TOKEN_EXPIRED"));
    QCOMPARE(QCoro::waitFor(m_bench->client->refresh(SecretString(u"r"_s))).error().code, ErrorCode::Unauthorized);
}

void FirebaseClientTest::sendSignInLink_sendsWhatAnAppLinkNeedsOnce()
{
    m_bench->base.transport.enqueue(503, "");
    const QUrl back(u"https://dotm.example.com/finish?a=b c"_s);
    QCOMPARE(QCoro::waitFor(m_bench->client->sendSignInLink(u"a@b.c"_s, back)).error().code, ErrorCode::Unavailable);
    QCOMPARE(m_bench->base.transport.requests().size(), 1);
    QCOMPARE(m_bench->base.transport.lastRequest().url.path(), u"/v1/accounts:sendOobCode"_s);
    QCOMPARE(bodyOf(m_bench->base.transport.lastRequest()),
             (QJsonObject{{u"requestType"_s, u"EMAIL_SIGNIN"_s},
                          {u"email"_s, u"a@b.c"_s},
                          {u"continueUrl"_s, u"https://dotm.example.com/finish?a=b%20c"_s},
                          {u"canHandleCodeInApp"_s, true}}));
    m_bench->base.transport.enqueue(200, R"({"email":"a@b.c"})");
    QVERIFY(QCoro::waitFor(m_bench->client->sendSignInLink(u"a@b.c"_s, back)).has_value());
}

void FirebaseClientTest::sendPasswordReset_unknownAddress_succeeds()
{
    m_bench->base.transport.enqueue(400, refusal("EMAIL_NOT_FOUND"));
    QVERIFY(QCoro::waitFor(m_bench->client->sendPasswordReset(u"a@b.c"_s)).has_value());
    QCOMPARE(bodyOf(m_bench->base.transport.lastRequest()).value("requestType"_L1).toString(), u"PASSWORD_RESET"_s);
}

void FirebaseClientTest::sendPasswordReset_tooOften_isRateLimited()
{
    m_bench->base.transport.enqueue(400, refusal("TOO_MANY_ATTEMPTS_TRY_LATER"));
    const auto outcome = QCoro::waitFor(m_bench->client->sendPasswordReset(u"a@b.c"_s));
    QCOMPARE(outcome.error().code, ErrorCode::RateLimited);
    QCOMPARE(outcome.error().retryAfter, 60s);
}

void FirebaseClientTest::lookup_readsTheAccount()
{
    m_bench->base.transport.enqueue(200, R"({"users":[{"localId":"u1","email":"a@b.c","emailVerified":true}]})");
    const auto result = QCoro::waitFor(m_bench->client->lookup(SecretString(u"token"_s)));
    QVERIFY(result.has_value());
    QVERIFY(result->emailVerified);
    QCOMPARE(bodyOf(m_bench->base.transport.lastRequest()), (QJsonObject{{u"idToken"_s, u"token"_s}}));
}

void FirebaseClientTest::anyCall_notConfigured_isDisabledAndNothingIsSent()
{
    auto noKey = fullConfig();
    noKey.apiKey = {};
    auto noProject = fullConfig();
    noProject.projectId.clear();
    auto noUrl = fullConfig();
    noUrl.identityUrl.clear();
    QVERIFY(m_bench->client->isConfigured());
    for (const auto &config : {noKey, noProject, noUrl}) {
        m_bench->configure(config);
        QVERIFY(!m_bench->client->isConfigured());
        const auto result = QCoro::waitFor(m_bench->client->signInWithPassword(u"a@b.c"_s, SecretString(u"p"_s)));
        QCOMPARE(result.error().code, ErrorCode::Disabled);
        QCOMPARE(QCoro::waitFor(m_bench->client->refresh(SecretString(u"r"_s))).error().code, ErrorCode::Disabled);
    }
    QVERIFY(m_bench->base.transport.requests().isEmpty());
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::FirebaseClientTest)
#include "tst_firebaseclient.moc"
