// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "clientbench.h"
#include "signingkey.h"

#include <QTest>

#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace test;
using core::ErrorCode;
using core::SecretString;

class CustomClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ClientBench>(); }
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

private:
    QCoro::Task<core::Outcome> claims(QJsonObject object) { return m_bench->client->setCustomClaims(u"u1"_s, object); }

    std::unique_ptr<ClientBench> m_bench;
};

void CustomClaimsTest::setCustomClaims_adminBearer_sendsClaimsAsText()
{
    auto config = fullConfig();
    config.adminBearer = SecretString(u"owner"_s);
    m_bench->configure(config);
    for (int i = 0; i < 2; ++i) {
        m_bench->base.transport.enqueue(200, R"({"localId":"u1"})");
        QVERIFY(QCoro::waitFor(claims({{u"role"_s, u"support"_s}})).has_value());
    }
    const auto request = m_bench->base.transport.lastRequest();
    QCOMPARE(request.url.toEncoded(), "https://identitytoolkit.googleapis.com/v1/projects/dotm-test/accounts:update");
    QCOMPARE(test::headerOf(request, "Authorization"), "Bearer owner");
    QCOMPARE(bodyOf(request),
             (QJsonObject{{u"localId"_s, u"u1"_s}, {u"customAttributes"_s, u"{\"role\":\"support\"}"_s}}));
}

void CustomClaimsTest::setCustomClaims_serviceAccount_signsAGrantAndKeepsTheToken()
{
    const test::SigningKey key;
    auto config = fullConfig();
    config.serviceAccountJson = SecretString(
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"client_email"_s, u"robot@dotm-test.iam.example.com"_s},
                                                    {u"private_key"_s, QString::fromLatin1(key.privateKey())},
                                                    {u"private_key_id"_s, u"pk1"_s},
                                                    {u"token_uri"_s, u"https://oauth2.googleapis.com/token"_s}})
                              .toJson()));
    m_bench->configure(config);
    const auto answer = [](const net::HttpRequest &request) {
        return request.url.host() == "oauth2.googleapis.com"_L1
                   ? FakeTransport::answer(200, R"({"access_token":"at","expires_in":3600,"token_type":"Bearer"})")
                   : FakeTransport::answer(200, R"({"localId":"u1"})");
    };
    m_bench->base.transport.setResponder(answer);
    QVERIFY(QCoro::waitFor(claims({{u"role"_s, u"admin"_s}})).has_value());
    QVERIFY(QCoro::waitFor(claims({})).has_value());
    QCOMPARE(m_bench->base.transport.requests().size(), 3); // one grant, two updates
    QCOMPARE(test::headerOf(m_bench->base.transport.lastRequest(), "Authorization"), "Bearer at");

    const auto form = formFields(m_bench->base.transport.requests().first().body);
    QCOMPARE(valueOf(form, u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s);
    const QList<QByteArray> parts = valueOf(form, u"assertion"_s).toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    QVERIFY(key.verifies(parts[0] + '.' + parts[1], QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding)));
    const auto grant =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
    QCOMPARE(grant.value("iss"_L1).toString(), u"robot@dotm-test.iam.example.com"_s);
    QCOMPARE(grant.value("aud"_L1).toString(), u"https://oauth2.googleapis.com/token"_s);
    QVERIFY(grant.value("scope"_L1).toString().contains(u"https://www.googleapis.com/auth/identitytoolkit"_s));
    QCOMPARE(grant.value("iat"_L1).toInteger(), 1768469400);
    QCOMPARE(grant.value("exp"_L1).toInteger(), 1768469400 + 3600);

    m_bench->base.clock.advance(3540s);
    QVERIFY(QCoro::waitFor(claims({})).has_value());
    QCOMPARE(m_bench->base.transport.requests().size(), 5); // a minute before its end the token is replaced
}

void CustomClaimsTest::setCustomClaims_badClaims_areInvalidAndNotSent_data()
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

void CustomClaimsTest::setCustomClaims_badClaims_areInvalidAndNotSent()
{
    QFETCH(QString, uid);
    QFETCH(QJsonObject, claims);
    auto config = fullConfig();
    config.adminBearer = SecretString(u"owner"_s);
    m_bench->configure(config);
    const auto outcome = QCoro::waitFor(m_bench->client->setCustomClaims(uid, claims));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::Invalid);
    QVERIFY(m_bench->base.transport.requests().isEmpty());
}

void CustomClaimsTest::setCustomClaims_noCredentials_isDisabled()
{
    const auto outcome = QCoro::waitFor(claims({}));
    QCOMPARE(outcome.error().code, ErrorCode::Disabled);
    QVERIFY(outcome.error().detail.contains(u"FIREBASE_CREDENTIALS"_s));
}

void CustomClaimsTest::setCustomClaims_badServiceAccount_isDisabled_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("no JSON") << u"/etc/key.json"_s;
    QTest::newRow("empty object") << u"{}"_s;
    QTest::newRow("no key") << uR"({"client_email":"a@b.c","token_uri":"https://oauth2.googleapis.com/token"})"_s;
    QTest::newRow("bad key")
        << uR"({"client_email":"a@b.c","token_uri":"https://oauth2.googleapis.com/token","private_key":"secret!"})"_s;
}

void CustomClaimsTest::setCustomClaims_badServiceAccount_isDisabled()
{
    QFETCH(QString, json);
    auto config = fullConfig();
    config.serviceAccountJson = SecretString(json);
    m_bench->configure(config);
    const auto outcome = QCoro::waitFor(claims({}));
    QCOMPARE(outcome.error().code, ErrorCode::Disabled);
    QVERIFY(!outcome.error().detail.contains(u"secret!"_s));
    QVERIFY(m_bench->base.transport.requests().isEmpty());
}

void CustomClaimsTest::setCustomClaims_grantRefused_isDisabled()
{
    const test::SigningKey key;
    auto config = fullConfig();
    config.serviceAccountJson = SecretString(
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"client_email"_s, u"a@b.c"_s},
                                                    {u"private_key"_s, QString::fromLatin1(key.privateKey())}})
                              .toJson()));
    config.oauthUrl = QUrl(u"http://127.0.0.1:1/oauth"_s);
    m_bench->configure(config);
    m_bench->base.transport.enqueue(400, R"({"error":"invalid_grant","error_description":"Invalid JWT Signature."})");
    QCOMPARE(QCoro::waitFor(claims({})).error().code, ErrorCode::Disabled);
    QCOMPARE(m_bench->base.transport.lastRequest().url, config.oauthUrl);
    m_bench->base.transport.enqueue(500, "");
    QCOMPARE(QCoro::waitFor(claims({})).error().code, ErrorCode::Unavailable);
}

void CustomClaimsTest::setCustomClaims_unknownUser_isNotFound()
{
    auto config = fullConfig();
    config.adminBearer = SecretString(u"owner"_s);
    m_bench->configure(config);
    m_bench->base.transport.enqueue(400, refusal("USER_NOT_FOUND"));
    QCOMPARE(QCoro::waitFor(claims({})).error().code, ErrorCode::NotFound);
}

void CustomClaimsTest::setCustomClaims_credentialsRefused_isDisabledNotUnauthorized()
{
    auto config = fullConfig();
    config.adminBearer = SecretString(u"wrong"_s);
    m_bench->configure(config);
    for (const int status : {401, 403}) {
        m_bench->base.transport.enqueue(status, R"({"error":{"message":"no","status":"UNAUTHENTICATED"}})");
        QCOMPARE(QCoro::waitFor(claims({})).error().code, ErrorCode::Disabled);
    }
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::CustomClaimsTest)
#include "tst_customclaims.moc"
