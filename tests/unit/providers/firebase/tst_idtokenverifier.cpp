// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/idtokenverifier.h"
#include "signingkey.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QRegularExpression>
#include <QTest>

#include <openssl/hmac.h>
#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using firebase::IdTokenVerifier;
using firebase::VerifiedToken;
using test::FakeTransport;
using test::signedToken;
using test::SigningKey;
using test::urlText;

namespace {

constexpr qint64 kNow = 1768469400; // where FakeClock starts

QCoro::Task<void> noSleep(std::chrono::milliseconds)
{
    co_return;
}

QJsonObject header(const QString &kid = u"k1"_s)
{
    return {{u"alg"_s, u"RS256"_s}, {u"kid"_s, kid}, {u"typ"_s, u"JWT"_s}};
}

QJsonObject claims()
{
    return {{u"iss"_s, u"https://securetoken.google.com/dotm-test"_s},
            {u"aud"_s, u"dotm-test"_s},
            {u"sub"_s, u"uid-1"_s},
            {u"user_id"_s, u"uid-1"_s},
            {u"auth_time"_s, kNow - 100},
            {u"iat"_s, kNow - 50},
            {u"exp"_s, kNow + 3550},
            {u"email"_s, u"ada@example.com"_s},
            {u"email_verified"_s, true},
            {u"name"_s, u"Ada"_s},
            {u"role"_s, u"support"_s},
            {u"firebase"_s, QJsonObject{{u"sign_in_provider"_s, u"password"_s}}}};
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

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
    void init();
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
    void verify_fiftyAtOnce_fetchOnce();
    void verify_fiftyAtOnceAndFetchFails_allAreUnavailableWithDetail();
    void verify_withinMaxAge_doesNotFetchAgain();
    void verify_afterMaxAge_fetchesAgain();
    void verify_cacheHeaders_areHonoured_data();
    void verify_cacheHeaders_areHonoured();
    void verify_rotatedKey_isFoundByRefetch();
    void verify_unknownKeys_refetchAtMostOnceAMinute();
    void verify_withdrawnKey_isRefusedAfterRefetch();
    void verify_certificatesUnavailable_isUnavailable_data();
    void verify_certificatesUnavailable_isUnavailable();
    void verify_staleCertificatesAndNoNewOnes_isUnavailable();
    void verify_failedFetch_isTriedAgainAfterFiveSeconds();
    void verify_oneBrokenCertificate_doesNotSpoilTheOthers();
    void verify_weakKey_isNotUsed();
    void verify_noProject_isDisabled();

private:
    void serve(const QList<std::pair<QString, QByteArray>> &certificates,
               const QByteArray &cacheControl = "public, max-age=3600, must-revalidate");
    core::Result<VerifiedToken> verify(const QByteArray &token);
    void makeVerifier(bool acceptUnsigned, const QString &project = u"dotm-test"_s);
    [[nodiscard]] qsizetype fetches() const { return m_transport->requests().size(); }

    const SigningKey m_key;
    const SigningKey m_otherKey;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<test::SeededRandom> m_random;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<IdTokenVerifier> m_verifier;
};

void IdTokenVerifierTest::init()
{
    m_verifier.reset();
    m_clock = std::make_unique<test::FakeClock>();
    m_random = std::make_unique<test::SeededRandom>();
    m_transport = std::make_unique<FakeTransport>();
    m_http = std::make_unique<net::HttpClient>(*m_transport, *m_clock, *m_random, noSleep);
    makeVerifier(false);
    serve({{u"k1"_s, m_key.certificate()}, {u"k2"_s, m_otherKey.certificate()}});
}

void IdTokenVerifierTest::makeVerifier(bool acceptUnsigned, const QString &project)
{
    firebase::FirebaseConfig config;
    config.certificateUrl = QUrl(u"https://certs.example.com/x509"_s);
    config.projectId = project;
    config.acceptUnsigned = acceptUnsigned;
    m_verifier = std::make_unique<IdTokenVerifier>(*m_http, *m_clock, config);
}

void IdTokenVerifierTest::serve(const QList<std::pair<QString, QByteArray>> &certificates,
                                const QByteArray &cacheControl)
{
    QJsonObject map;
    for (const auto &[kid, pem] : certificates) {
        map.insert(kid, QString::fromLatin1(pem));
    }
    const QByteArray body = QJsonDocument(map).toJson();
    m_transport->setResponder([body, cacheControl](const net::HttpRequest &) {
        return FakeTransport::answer(200, body, {{"Cache-Control", cacheControl}});
    });
}

core::Result<VerifiedToken> IdTokenVerifierTest::verify(const QByteArray &token)
{
    return QCoro::waitFor(m_verifier->verify(token));
}

void IdTokenVerifierTest::verify_goodToken_tellsWhoItIs()
{
    const auto result = verify(signedToken(m_key, header(), claims()));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->uid, u"uid-1"_s);
    QCOMPARE(result->email, u"ada@example.com"_s);
    QCOMPARE(result->emailVerified, true);
    QCOMPARE(result->name, u"Ada"_s);
    QCOMPARE(result->signInProvider, u"password"_s);
    QCOMPARE(core::toMs(result->authTime), (kNow - 100) * 1000);
    QCOMPARE(core::toMs(result->expiresAt), (kNow + 3550) * 1000);
    QCOMPARE(result->claims.value("role"_L1).toString(), u"support"_s);
    QCOMPARE(m_transport->lastRequest().url, QUrl(u"https://certs.example.com/x509"_s));
}

void IdTokenVerifierTest::verify_badToken_isUnauthorized_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = signedToken(m_key, header(), claims());
    const QList<QByteArray> parts = good.split('.');
    const auto withClaims = [this](const QJsonObject &changed) {
        return signedToken(m_key, header(), changed);
    };
    const auto withHeader = [this](const QJsonObject &changed) {
        return signedToken(m_key, changed, claims());
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
    QTest::newRow("HS256 with the certificate as key") << hmacToken(m_key.certificate());
    QTest::newRow("crit") << withHeader(with(header(), u"crit"_s, QJsonArray{u"exp"_s}));
    QTest::newRow("no kid") << withHeader(without(header(), u"kid"_s));
    QTest::newRow("empty kid") << withHeader(header(QString()));
    QTest::newRow("kid as number") << withHeader(with(header(), u"kid"_s, 1));
    QTest::newRow("unknown kid") << withHeader(header(u"k9"_s));
    QTest::newRow("other key under known kid") << signedToken(m_otherKey, header(u"k1"_s), claims());
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
    const auto result = verify(token);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Unauthorized);
    QVERIFY(!result.error().detail.isEmpty());
}

void IdTokenVerifierTest::verify_hopelessToken_fetchesNothing()
{
    QVERIFY(!verify(signedToken(m_key, header(), with(claims(), u"aud"_s, u"other"_s))).has_value());
    QVERIFY(!verify(signedToken(m_key, header(), with(claims(), u"exp"_s, kNow - 1))).has_value());
    QVERIFY(!verify(signedToken(m_key, with(header(), u"alg"_s, u"HS256"_s), claims())).has_value());
    QVERIFY(!verify("a.b.c").has_value());
    QCOMPARE(fetches(), 0);
}

void IdTokenVerifierTest::verify_clockSkewWithinAMinute_isAllowed()
{
    const QJsonObject early = with(with(claims(), u"iat"_s, kNow + 60), u"auth_time"_s, kNow + 60);
    QVERIFY(verify(signedToken(m_key, header(), early)).has_value());
}

void IdTokenVerifierTest::verify_longestUid_isAccepted()
{
    const auto result = verify(signedToken(m_key, header(), with(claims(), u"sub"_s, QString(128, u'u'))));
    QVERIFY(result.has_value());
    QCOMPARE(result->uid.size(), 128);
}

void IdTokenVerifierTest::verify_unsignedToken_isAcceptedOnlyWhenSwitchedOn()
{
    const QByteArray token =
        urlText(QJsonObject{{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + urlText(claims()) + '.';
    QCOMPARE(verify(token).error().code, ErrorCode::Unauthorized);
    makeVerifier(true);
    const auto result = verify(token);
    QVERIFY(result.has_value());
    QCOMPARE(result->uid, u"uid-1"_s);
    QCOMPARE(fetches(), 0);
    const QByteArray expired =
        urlText(QJsonObject{{u"alg"_s, u"none"_s}}) + '.' + urlText(with(claims(), u"exp"_s, kNow)) + '.';
    QCOMPARE(verify(expired).error().code, ErrorCode::Unauthorized);
}

void IdTokenVerifierTest::verify_unsignedTokenWithSignature_isRefusedEvenWhenSwitchedOn()
{
    makeVerifier(true);
    const auto result = verify(signedToken(m_key, with(header(), u"alg"_s, u"none"_s), claims()));
    QCOMPARE(result.error().code, ErrorCode::Unauthorized);
}

void IdTokenVerifierTest::verify_switchedOn_stillRefusesForgedSignature()
{
    makeVerifier(true);
    QCOMPARE(verify(signedToken(m_otherKey, header(u"k1"_s), claims())).error().code, ErrorCode::Unauthorized);
    QVERIFY(verify(signedToken(m_key, header(), claims())).has_value());
}

void IdTokenVerifierTest::verify_rememberedToken_costsNoFetchAndStillExpires()
{
    const QByteArray token = signedToken(m_key, header(), claims());
    QVERIFY(verify(token).has_value());
    m_transport->setResponder({});
    m_clock->advance(3549s);
    for (int i = 0; i < 3; ++i) {
        const auto again = verify(token);
        QVERIFY(again.has_value());
        QCOMPARE(again->uid, u"uid-1"_s);
        QCOMPARE(again->claims, claims());
    }
    QCOMPARE(fetches(), 1);
    m_clock->advance(1s);
    QCOMPARE(verify(token).error().code, ErrorCode::Unauthorized);
    QCOMPARE(fetches(), 1);
}

void IdTokenVerifierTest::verify_badTokenTwice_isNotRemembered()
{
    const QByteArray token = signedToken(m_otherKey, header(u"k1"_s), claims());
    QVERIFY(!verify(token).has_value());
    QVERIFY(!verify(token).has_value());
    QVERIFY(!verify(QByteArray(token).replace('.', ',')).has_value());
}

void IdTokenVerifierTest::verify_manyTokens_forgetsTheOldest()
{
    makeVerifier(true);
    const auto unsignedToken = [](int number) {
        return urlText(QJsonObject{{u"alg"_s, u"none"_s}}) + '.' +
               urlText(with(claims(), u"sub"_s, QString::number(number))) + '.';
    };
    const QByteArray first = signedToken(m_key, header(), claims());
    QVERIFY(verify(first).has_value());
    for (int i = 0; i < IdTokenVerifier::kMaxRemembered; ++i) {
        QVERIFY(verify(unsignedToken(i)).has_value());
    }
    // Were the token still remembered, the certificate that no longer fits would not be asked.
    serve({{u"k1"_s, m_otherKey.certificate()}}, "max-age=1");
    m_clock->advance(3545s);
    QVERIFY(!verify(signedToken(m_key, header(u"k9"_s), claims())).has_value());
    QCOMPARE(verify(first).error().code, ErrorCode::Unauthorized);
    QVERIFY(verify(unsignedToken(IdTokenVerifier::kMaxRemembered - 1)).has_value());
}

void IdTokenVerifierTest::verify_fiftyAtOnce_fetchOnce()
{
    m_transport->setDeferred(true);
    std::vector<QCoro::Task<core::Result<VerifiedToken>>> tasks;
    for (int i = 0; i < 50; ++i) {
        const QByteArray token = signedToken(m_key, header(), with(claims(), u"sub"_s, u"u%1"_s.arg(i)));
        tasks.push_back(m_verifier->verify(token));
    }
    for (size_t i = 0; i < tasks.size(); ++i) {
        const auto result = QCoro::waitFor(std::move(tasks[i]));
        QVERIFY(result.has_value());
        QCOMPARE(result->uid, u"u%1"_s.arg(i));
    }
    QCOMPARE(fetches(), 1);
}

void IdTokenVerifierTest::verify_fiftyAtOnceAndFetchFails_allAreUnavailableWithDetail()
{
    m_transport->setDeferred(true);
    m_transport->setResponder([](const net::HttpRequest &) { return FakeTransport::answer(500, "down"); });
    std::vector<QCoro::Task<core::Result<VerifiedToken>>> tasks;
    for (int i = 0; i < 50; ++i) {
        const QByteArray token = signedToken(m_key, header(), with(claims(), u"sub"_s, u"u%1"_s.arg(i)));
        tasks.push_back(m_verifier->verify(token));
    }
    for (auto &task : tasks) {
        const auto result = QCoro::waitFor(std::move(task));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Unavailable);
        QVERIFY(result.error().detail.contains(u"500"_s));
    }
    QCOMPARE(fetches(), 1);
}

void IdTokenVerifierTest::verify_withinMaxAge_doesNotFetchAgain()
{
    QVERIFY(verify(signedToken(m_key, header(), claims())).has_value());
    m_clock->advance(3540s);
    QVERIFY(verify(signedToken(m_otherKey, header(u"k2"_s), claims())).has_value());
    QCOMPARE(fetches(), 1);
}

void IdTokenVerifierTest::verify_afterMaxAge_fetchesAgain()
{
    serve({{u"k1"_s, m_key.certificate()}}, "public, max-age=600");
    QVERIFY(verify(signedToken(m_key, header(), claims())).has_value());
    m_clock->advance(600s);
    QVERIFY(verify(signedToken(m_key, header(), with(claims(), u"sub"_s, u"b"_s))).has_value());
    QCOMPARE(fetches(), 2);
}

void IdTokenVerifierTest::verify_cacheHeaders_areHonoured_data()
{
    QTest::addColumn<QList<net::Header>>("headers");
    QTest::addColumn<int>("life");
    const auto only = [](const QByteArray &value) {
        return QList<net::Header>{{"Cache-Control", value}};
    };
    QTest::newRow("max-age") << only("public, max-age=300, must-revalidate") << 300;
    QTest::newRow("upper case") << only("Public, MAX-AGE=300") << 300;
    QTest::newRow("none") << QList<net::Header>() << 60;
    QTest::newRow("no-store") << only("no-store, max-age=300") << 60;
    QTest::newRow("no-cache") << only("no-cache") << 60;
    QTest::newRow("zero") << only("max-age=0") << 60;
    QTest::newRow("negative") << only("max-age=-5") << 60;
    QTest::newRow("garbage") << only("max-age=soon") << 60;
    QTest::newRow("age spent on the way")
        << QList<net::Header>{{"Cache-Control", "max-age=300"}, {"Age", "100"}} << 200;
    QTest::newRow("age beyond max-age") << QList<net::Header>{{"Cache-Control", "max-age=300"}, {"Age", "900"}} << 60;
}

void IdTokenVerifierTest::verify_cacheHeaders_areHonoured()
{
    QFETCH(QList<net::Header>, headers);
    QFETCH(int, life);
    const QByteArray body = QJsonDocument(QJsonObject{{u"k1"_s, QString::fromLatin1(m_key.certificate())}}).toJson();
    m_transport->setResponder(
        [body, headers](const net::HttpRequest &) { return FakeTransport::answer(200, body, headers); });
    QVERIFY(verify(signedToken(m_key, header(), claims())).has_value());
    m_clock->advance(std::chrono::seconds(life - 1));
    QVERIFY(verify(signedToken(m_key, header(), with(claims(), u"sub"_s, u"b"_s))).has_value());
    QCOMPARE(fetches(), 1);
    m_clock->advance(1s);
    QVERIFY(verify(signedToken(m_key, header(), with(claims(), u"sub"_s, u"c"_s))).has_value());
    QCOMPARE(fetches(), 2);
}

void IdTokenVerifierTest::verify_rotatedKey_isFoundByRefetch()
{
    serve({{u"k1"_s, m_key.certificate()}});
    QVERIFY(verify(signedToken(m_key, header(), claims())).has_value());
    serve({{u"k1"_s, m_key.certificate()}, {u"k2"_s, m_otherKey.certificate()}});
    m_clock->advance(60s);
    QVERIFY(verify(signedToken(m_otherKey, header(u"k2"_s), claims())).has_value());
    QCOMPARE(fetches(), 2);
}

void IdTokenVerifierTest::verify_unknownKeys_refetchAtMostOnceAMinute()
{
    for (int i = 0; i < 20; ++i) {
        const auto result = verify(signedToken(m_otherKey, header(u"made-up-%1"_s.arg(i)), claims()));
        QCOMPARE(result.error().code, ErrorCode::Unauthorized);
        m_clock->advance(5s);
    }
    QCOMPARE(fetches(), 2); // at 0 s and at 60 s of 95 s
    QVERIFY(verify(signedToken(m_key, header(), claims())).has_value());
    QCOMPARE(fetches(), 2);
}

void IdTokenVerifierTest::verify_withdrawnKey_isRefusedAfterRefetch()
{
    QVERIFY(verify(signedToken(m_key, header(), claims())).has_value());
    serve({{u"k2"_s, m_otherKey.certificate()}});
    m_clock->advance(3600s);
    const QJsonObject later = with(claims(), u"exp"_s, kNow + 7200);
    QCOMPARE(verify(signedToken(m_key, header(), later)).error().code, ErrorCode::Unauthorized);
    QVERIFY(verify(signedToken(m_otherKey, header(u"k2"_s), later)).has_value());
}

void IdTokenVerifierTest::verify_certificatesUnavailable_isUnavailable_data()
{
    QTest::addColumn<int>("status"); // 0: no connection
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("offline") << 0 << QByteArray();
    QTest::newRow("500") << 500 << QByteArray("oops");
    QTest::newRow("404") << 404 << QByteArray("{}");
    QTest::newRow("401") << 401 << QByteArray("{}");
    QTest::newRow("redirect") << 302 << QByteArray();
    QTest::newRow("no JSON") << 200 << QByteArray("<html>");
    QTest::newRow("empty") << 200 << QByteArray("{}");
    QTest::newRow("cut short") << 200 << QByteArray("{\"k1\": \"-----BEGIN");
    QTest::newRow("not a certificate") << 200 << QByteArray("{\"k1\": \"hello\"}");
    QTest::newRow("not text") << 200 << QByteArray("{\"k1\": 5}");
}

void IdTokenVerifierTest::verify_certificatesUnavailable_isUnavailable()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_transport->setResponder([status, body](const net::HttpRequest &) {
        return status == 0 ? FakeTransport::Reply(core::fail(ErrorCode::Offline, u"no network"_s))
                           : FakeTransport::answer(status, body);
    });
    if (body.contains("hello")) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"certificate k1 skipped"_s));
    }
    const auto result = verify(signedToken(m_key, header(), claims()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Unavailable);
}

void IdTokenVerifierTest::verify_staleCertificatesAndNoNewOnes_isUnavailable()
{
    QVERIFY(verify(signedToken(m_key, header(), claims())).has_value());
    m_transport->setResponder({});
    m_clock->advance(3600s);
    const QJsonObject later = with(claims(), u"exp"_s, kNow + 7200);
    QCOMPARE(verify(signedToken(m_key, header(), later)).error().code, ErrorCode::Unavailable);
}

void IdTokenVerifierTest::verify_failedFetch_isTriedAgainAfterFiveSeconds()
{
    m_transport->setResponder([](const net::HttpRequest &) { return FakeTransport::answer(500, ""); });
    const QByteArray token = signedToken(m_key, header(), claims());
    QCOMPARE(verify(token).error().code, ErrorCode::Unavailable);
    serve({{u"k1"_s, m_key.certificate()}});
    QCOMPARE(verify(token).error().code, ErrorCode::Unavailable);
    QCOMPARE(fetches(), 1);
    m_clock->advance(5s);
    QVERIFY(verify(token).has_value());
    QCOMPARE(fetches(), 2);
}

void IdTokenVerifierTest::verify_oneBrokenCertificate_doesNotSpoilTheOthers()
{
    serve(
        {{u"bad"_s, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"}, {u"k1"_s, m_key.certificate()}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"certificate bad skipped"_s));
    QVERIFY(verify(signedToken(m_key, header(), claims())).has_value());
}

void IdTokenVerifierTest::verify_weakKey_isNotUsed()
{
    const SigningKey weak(1024);
    serve({{u"weak"_s, weak.certificate()}, {u"k1"_s, m_key.certificate()}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"certificate weak skipped"_s));
    QCOMPARE(verify(signedToken(weak, header(u"weak"_s), claims())).error().code, ErrorCode::Unauthorized);
}

void IdTokenVerifierTest::verify_noProject_isDisabled()
{
    makeVerifier(true, QString());
    const auto result = verify(signedToken(m_key, header(), with(claims(), u"aud"_s, QString())));
    QCOMPARE(result.error().code, ErrorCode::Disabled);
    QVERIFY(result.error().detail.contains(u"FIREBASE_PROJECT_ID"_s));
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::IdTokenVerifierTest)
#include "tst_idtokenverifier.moc"
