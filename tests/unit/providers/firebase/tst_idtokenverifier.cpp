// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "tokenbench.h"

#include <QTest>

#include <openssl/hmac.h>
#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace test;
using core::ErrorCode;
using firebase::IdTokenVerifier;

namespace {

QByteArray flipBit(QByteArray token, qsizetype position)
{
    // The lowest bit of a base64 character that is not the last of its part belongs to a decoded byte.
    static const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    token[position] = alphabet.at(alphabet.indexOf(token.at(position)) ^ 1);
    return token;
}

QByteArray hmacToken(const QByteArray &secret)
{
    const QByteArray data = urlText(with(header(), u"alg"_s, u"HS256"_s)) + '.' + urlText(claims());
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(data.constData()), static_cast<size_t>(data.size()), digest, &size);
    return data + '.' + urlText(QByteArray(reinterpret_cast<const char *>(digest), size));
}

} // namespace

class IdTokenVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TokenBench>(m_keys); }
    void verify_goodToken_tellsWhoItIs();
    void verify_badToken_isUnauthorized_data();
    void verify_badToken_isUnauthorized();
    void verify_hopelessToken_fetchesNothing();
    void verify_clockSkewWithinAMinute_isAllowed();
    void verify_longestUid_isAccepted();
    void verify_unsignedToken_isAcceptedOnlyWhenSwitchedOn();
    void verify_unsignedTokenWithSignature_isRefusedEvenWhenSwitchedOn();
    void verify_switchedOn_stillRefusesForgedSignature();
    void verify_rememberedToken_costsNoFetchAndStillExpires();
    void verify_badTokenTwice_isNotRemembered();
    void verify_manyTokens_forgetsTheOldest();
    void verify_noProject_isDisabled();

private:
    const TokenKeys m_keys;
    std::unique_ptr<TokenBench> m_bench;
};

void IdTokenVerifierTest::verify_goodToken_tellsWhoItIs()
{
    const auto result = m_bench->verify(signedToken(m_keys.key, header(), claims()));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->uid, u"uid-1"_s);
    QCOMPARE(result->email, u"ada@example.com"_s);
    QCOMPARE(result->emailVerified, true);
    QCOMPARE(result->name, u"Ada"_s);
    QCOMPARE(result->signInProvider, u"password"_s);
    QCOMPARE(core::toMs(result->authTime), (kNow - 100) * 1000);
    QCOMPARE(core::toMs(result->expiresAt), (kNow + 3550) * 1000);
    QCOMPARE(result->claims.value("role"_L1).toString(), u"support"_s);
    QCOMPARE(m_bench->base.transport.lastRequest().url, QUrl(u"https://certs.example.com/x509"_s));
}

void IdTokenVerifierTest::verify_badToken_isUnauthorized_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = signedToken(m_keys.key, header(), claims());
    const QList<QByteArray> parts = good.split('.');
    const auto withClaims = [this](const QJsonObject &changed) {
        return signedToken(m_keys.key, header(), changed);
    };
    const auto withHeader = [this](const QJsonObject &changed) {
        return signedToken(m_keys.key, changed, claims());
    };

    QTest::newRow("flipped bit in header") << flipBit(good, 10);
    QTest::newRow("flipped bit in payload") << flipBit(good, parts[0].size() + 30);
    QTest::newRow("flipped bit in signature") << flipBit(good, good.size() - 40);
    QTest::newRow("claims of another token")
        << parts[0] + '.' + urlText(with(claims(), u"sub"_s, u"uid-2"_s)) + '.' + parts[2];
    QTest::newRow("alg none, no signature")
        << urlText(QJsonObject{{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + parts[1] + '.';
    QTest::newRow("alg none, signed") << withHeader(with(header(), u"alg"_s, u"none"_s));
    QTest::newRow("alg None") << withHeader(with(header(), u"alg"_s, u"None"_s));
    QTest::newRow("alg rs256") << withHeader(with(header(), u"alg"_s, u"rs256"_s));
    QTest::newRow("alg RS512") << withHeader(with(header(), u"alg"_s, u"RS512"_s));
    QTest::newRow("no alg") << withHeader(without(header(), u"alg"_s));
    QTest::newRow("alg as list") << withHeader(with(header(), u"alg"_s, QJsonArray{u"RS256"_s}));
    QTest::newRow("HS256 with the certificate as key") << hmacToken(m_keys.key.certificate());
    QTest::newRow("crit") << withHeader(with(header(), u"crit"_s, QJsonArray{u"exp"_s}));
    QTest::newRow("no kid") << withHeader(without(header(), u"kid"_s));
    QTest::newRow("empty kid") << withHeader(header(QString()));
    QTest::newRow("kid as number") << withHeader(with(header(), u"kid"_s, 1));
    QTest::newRow("unknown kid") << withHeader(header(u"k9"_s));
    QTest::newRow("other key under known kid") << signedToken(m_keys.otherKey, header(u"k1"_s), claims());
    QTest::newRow("expired") << withClaims(with(claims(), u"exp"_s, kNow - 1));
    QTest::newRow("expires now") << withClaims(with(claims(), u"exp"_s, kNow));
    QTest::newRow("no exp") << withClaims(without(claims(), u"exp"_s));
    QTest::newRow("exp as text") << withClaims(with(claims(), u"exp"_s, QString::number(kNow + 100)));
    QTest::newRow("exp beyond all numbers") << withClaims(with(claims(), u"exp"_s, 1e300));
    QTest::newRow("negative exp") << withClaims(with(claims(), u"exp"_s, -1e300));
    QTest::newRow("future iat") << withClaims(with(claims(), u"iat"_s, kNow + 61));
    QTest::newRow("no iat") << withClaims(without(claims(), u"iat"_s));
    QTest::newRow("future auth_time") << withClaims(with(claims(), u"auth_time"_s, kNow + 61));
    QTest::newRow("no auth_time") << withClaims(without(claims(), u"auth_time"_s));
    QTest::newRow("wrong aud") << withClaims(with(claims(), u"aud"_s, u"other-project"_s));
    QTest::newRow("aud as list") << withClaims(with(claims(), u"aud"_s, QJsonArray{u"dotm-test"_s}));
    QTest::newRow("custom token") << withClaims(
        with(claims(), u"aud"_s,
             u"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit"_s));
    QTest::newRow("no aud") << withClaims(without(claims(), u"aud"_s));
    QTest::newRow("wrong iss") << withClaims(with(claims(), u"iss"_s, u"https://securetoken.google.com/other"_s));
    QTest::newRow("google's own iss") << withClaims(with(claims(), u"iss"_s, u"https://accounts.google.com"_s));
    QTest::newRow("session cookie") << withClaims(
        with(claims(), u"iss"_s, u"https://session.firebase.google.com/dotm-test"_s));
    QTest::newRow("empty sub") << withClaims(with(claims(), u"sub"_s, QString()));
    QTest::newRow("no sub") << withClaims(without(claims(), u"sub"_s));
    QTest::newRow("sub as number") << withClaims(with(claims(), u"sub"_s, 1));
    QTest::newRow("129-character sub") << withClaims(with(claims(), u"sub"_s, QString(129, u'u')));
    QTest::newRow("tenant") << withClaims(with(claims(), u"firebase"_s, QJsonObject{{u"tenant"_s, u"t1"_s}}));
    QTest::newRow("oversized") << withClaims(with(claims(), u"pad"_s, QString(16'000, u'x')));
    QTest::newRow("huge") << QByteArray(5'000'000, 'a');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("dots only") << QByteArray("..");
    QTest::newRow("two dots missing") << parts.join();
    QTest::newRow("one dot missing") << parts[0] + '.' + parts[1] + parts[2];
    QTest::newRow("four parts") << good + ".x";
    QTest::newRow("no signature") << parts[0] + '.' + parts[1] + '.';
    QTest::newRow("garbage base64") << "!!!!." + parts[1] + '.' + parts[2];
    QTest::newRow("garbage in signature") << parts[0] + '.' + parts[1] + ".%%%" + parts[2];
    QTest::newRow("padded") << parts[0] + '.' + parts[1] + '.' + parts[2] + "==";
    QTest::newRow("line break inside") << QByteArray(good).insert(20, '\n');
    QTest::newRow("header is a list") << urlText(QByteArray("[1]")) + '.' + parts[1] + '.' + parts[2];
    QTest::newRow("payload is no JSON") << parts[0] + '.' + urlText(QByteArray("{\"sub\":")) + '.' + parts[2];
    QTest::newRow("zero bytes") << QByteArray(300, '\0');
}

void IdTokenVerifierTest::verify_badToken_isUnauthorized()
{
    QFETCH(QByteArray, token);
    const auto result = m_bench->verify(token);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Unauthorized);
    QVERIFY(!result.error().detail.isEmpty());
}

void IdTokenVerifierTest::verify_hopelessToken_fetchesNothing()
{
    QVERIFY(!m_bench->verify(signedToken(m_keys.key, header(), with(claims(), u"aud"_s, u"other"_s))).has_value());
    QVERIFY(!m_bench->verify(signedToken(m_keys.key, header(), with(claims(), u"exp"_s, kNow - 1))).has_value());
    QVERIFY(!m_bench->verify(signedToken(m_keys.key, with(header(), u"alg"_s, u"HS256"_s), claims())).has_value());
    QVERIFY(!m_bench->verify("a.b.c").has_value());
    QCOMPARE(m_bench->fetches(), 0);
}

void IdTokenVerifierTest::verify_clockSkewWithinAMinute_isAllowed()
{
    const QJsonObject early = with(with(claims(), u"iat"_s, kNow + 60), u"auth_time"_s, kNow + 60);
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), early)).has_value());
}

void IdTokenVerifierTest::verify_longestUid_isAccepted()
{
    const auto result =
        m_bench->verify(signedToken(m_keys.key, header(), with(claims(), u"sub"_s, QString(128, u'u'))));
    QVERIFY(result.has_value());
    QCOMPARE(result->uid.size(), 128);
}

void IdTokenVerifierTest::verify_unsignedToken_isAcceptedOnlyWhenSwitchedOn()
{
    const QByteArray token =
        urlText(QJsonObject{{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + urlText(claims()) + '.';
    QCOMPARE(m_bench->verify(token).error().code, ErrorCode::Unauthorized);
    m_bench->makeVerifier(true);
    const auto result = m_bench->verify(token);
    QVERIFY(result.has_value());
    QCOMPARE(result->uid, u"uid-1"_s);
    QCOMPARE(m_bench->fetches(), 0);
    const QByteArray expired =
        urlText(QJsonObject{{u"alg"_s, u"none"_s}}) + '.' + urlText(with(claims(), u"exp"_s, kNow)) + '.';
    QCOMPARE(m_bench->verify(expired).error().code, ErrorCode::Unauthorized);
}

void IdTokenVerifierTest::verify_unsignedTokenWithSignature_isRefusedEvenWhenSwitchedOn()
{
    m_bench->makeVerifier(true);
    const auto result = m_bench->verify(signedToken(m_keys.key, with(header(), u"alg"_s, u"none"_s), claims()));
    QCOMPARE(result.error().code, ErrorCode::Unauthorized);
}

void IdTokenVerifierTest::verify_switchedOn_stillRefusesForgedSignature()
{
    m_bench->makeVerifier(true);
    QCOMPARE(m_bench->verify(signedToken(m_keys.otherKey, header(u"k1"_s), claims())).error().code,
             ErrorCode::Unauthorized);
    QVERIFY(m_bench->verify(signedToken(m_keys.key, header(), claims())).has_value());
}

void IdTokenVerifierTest::verify_rememberedToken_costsNoFetchAndStillExpires()
{
    const QByteArray token = signedToken(m_keys.key, header(), claims());
    QVERIFY(m_bench->verify(token).has_value());
    m_bench->base.transport.setResponder({});
    m_bench->base.clock.advance(3549s);
    for (int i = 0; i < 3; ++i) {
        const auto again = m_bench->verify(token);
        QVERIFY(again.has_value());
        QCOMPARE(again->uid, u"uid-1"_s);
        QCOMPARE(again->claims, claims());
    }
    QCOMPARE(m_bench->fetches(), 1);
    m_bench->base.clock.advance(1s);
    QCOMPARE(m_bench->verify(token).error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_bench->fetches(), 1);
}

void IdTokenVerifierTest::verify_badTokenTwice_isNotRemembered()
{
    const QByteArray token = signedToken(m_keys.otherKey, header(u"k1"_s), claims());
    QVERIFY(!m_bench->verify(token).has_value());
    QVERIFY(!m_bench->verify(token).has_value());
    QVERIFY(!m_bench->verify(QByteArray(token).replace('.', ',')).has_value());
}

void IdTokenVerifierTest::verify_manyTokens_forgetsTheOldest()
{
    m_bench->makeVerifier(true);
    const auto unsignedToken = [](int number) {
        return urlText(QJsonObject{{u"alg"_s, u"none"_s}}) + '.' +
               urlText(with(claims(), u"sub"_s, QString::number(number))) + '.';
    };
    const QByteArray first = signedToken(m_keys.key, header(), claims());
    QVERIFY(m_bench->verify(first).has_value());
    for (int i = 0; i < IdTokenVerifier::kMaxRemembered; ++i) {
        QVERIFY(m_bench->verify(unsignedToken(i)).has_value());
    }
    // Were the token still remembered, the certificate that no longer fits would not be asked.
    m_bench->serve({{u"k1"_s, m_keys.otherKey.certificate()}}, "max-age=1");
    m_bench->base.clock.advance(3545s);
    QVERIFY(!m_bench->verify(signedToken(m_keys.key, header(u"k9"_s), claims())).has_value());
    QCOMPARE(m_bench->verify(first).error().code, ErrorCode::Unauthorized);
    QVERIFY(m_bench->verify(unsignedToken(IdTokenVerifier::kMaxRemembered - 1)).has_value());
}

void IdTokenVerifierTest::verify_noProject_isDisabled()
{
    m_bench->makeVerifier(true, QString());
    const auto result = m_bench->verify(signedToken(m_keys.key, header(), with(claims(), u"aud"_s, QString())));
    QCOMPARE(result.error().code, ErrorCode::Disabled);
    QVERIFY(result.error().detail.contains(u"FIREBASE_PROJECT_ID"_s));
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::IdTokenVerifierTest)
#include "tst_idtokenverifier.moc"
