// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "firebasebench.h"

#include <QTest>

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

namespace {

const QString kCertificates = u"/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com"_s;
const QString kJwks = u"/service_accounts/v1/jwk/securetoken@system.gserviceaccount.com"_s;

QByteArray unbase(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

QJsonObject header(const QString &token)
{
    return QJsonDocument::fromJson(unbase(token.section(u'.', 0, 0))).object();
}

/// An own verifier, so that the sandbox is not judged by its own code.
bool verifies(const QString &token, const QString &pem)
{
    const QByteArray bytes = pem.toLatin1();
    BIO *bio = BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size()));
    X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    EVP_PKEY *key = certificate ? X509_get_pubkey(certificate) : nullptr;
    EVP_MD_CTX *digest = EVP_MD_CTX_new();
    const QByteArray data = token.section(u'.', 0, 1).toLatin1();
    const QByteArray signature = unbase(token.section(u'.', 2, 2));
    const bool good = key && EVP_DigestVerifyInit(digest, nullptr, EVP_sha256(), nullptr, key) == 1 &&
                      EVP_DigestVerify(digest, reinterpret_cast<const unsigned char *>(signature.constData()),
                                       static_cast<size_t>(signature.size()),
                                       reinterpret_cast<const unsigned char *>(data.constData()),
                                       static_cast<size_t>(data.size())) == 1;
    EVP_MD_CTX_free(digest);
    EVP_PKEY_free(key);
    X509_free(certificate);
    BIO_free(bio);
    return good;
}

} // namespace

class TestFirebaseToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idToken_verifiesAgainstThePublishedCertificate()
    {
        FirebaseBench bench;
        const QString token = bench.signUp(u"ann@example.com"_s)["idToken"];
        const Reply published = bench.call("GET", kCertificates);
        QCOMPARE(published.status, 200);
        QVERIFY(published.response.headers.contains(
            dotm::http::Header("Cache-Control", "public, max-age=3600, must-revalidate, no-transform")));
        QCOMPARE(header(token)[u"alg"_s].toString(), u"RS256"_s);
        const QString pem = published.json[header(token)[u"kid"_s].toString()].toString();
        QVERIFY(verifies(token, pem));
        QString bent = token;
        bent[bent.indexOf(u'.') + 5] = bent[bent.indexOf(u'.') + 5] == u'A' ? u'B' : u'A';
        QVERIFY(!verifies(bent, pem));
    }

    void idToken_holdsGooglesClaims()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        const QJsonObject claims = FirebaseBench::claims(ann["idToken"]);
        const qint64 now = 1768469400;
        QCOMPARE(claims[u"iss"_s].toString(), u"https://securetoken.google.com/demo-dotm"_s);
        QCOMPARE(claims[u"aud"_s].toString(), u"demo-dotm"_s);
        QCOMPARE(claims[u"sub"_s].toString(), ann["localId"]);
        QCOMPARE(claims[u"user_id"_s].toString(), ann["localId"]);
        QCOMPARE(claims[u"iat"_s].toInteger(), now);
        QCOMPARE(claims[u"auth_time"_s].toInteger(), now);
        QCOMPARE(claims[u"exp"_s].toInteger(), now + 3600);
        QCOMPARE(claims[u"email"_s].toString(), u"ann@example.com"_s);
        QCOMPARE(claims[u"email_verified"_s].toBool(true), false);
        QCOMPARE(claims[u"firebase"_s][u"sign_in_provider"_s].toString(), u"password"_s);
        QCOMPARE(claims[u"firebase"_s][u"identities"_s][u"email"_s][0].toString(), u"ann@example.com"_s);
    }

    void jwks_holdsTheNumbersOfTheCertificate()
    {
        FirebaseBench bench;
        const QJsonObject key = bench.call("GET", kJwks).json[u"keys"_s][0].toObject();
        const QByteArray pem = bench.call("GET", kCertificates).json[key[u"kid"_s].toString()].toString().toLatin1();
        BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
        X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        QVERIFY(certificate);
        BIGNUM *modulus = nullptr;
        EVP_PKEY_get_bn_param(X509_get0_pubkey(certificate), "n", &modulus);
        QByteArray number(BN_num_bytes(modulus), '\0');
        BN_bn2bin(modulus, reinterpret_cast<unsigned char *>(number.data()));
        BN_free(modulus);
        X509_free(certificate);
        BIO_free(bio);
        QCOMPARE(unbase(key[u"n"_s].toString()), number);
        QCOMPARE(unbase(key[u"e"_s].toString()), QByteArray::fromHex("010001"));
    }

    void rotateKeys_newTokensUseTheNewKeyAndOldOnesStillVerify()
    {
        FirebaseBench bench;
        const QString before = bench.signUp(u"ann@example.com"_s)["idToken"];
        const QString kid = bench.call("POST", u"/firebase/rotate-keys"_s)["kid"];
        const QString after = bench.signIn(u"ann@example.com"_s)["idToken"];
        QVERIFY(header(before)[u"kid"_s].toString() != kid);
        QCOMPARE(header(after)[u"kid"_s].toString(), kid);
        const QJsonObject certificates = bench.call("GET", kCertificates).json;
        QCOMPARE(certificates.size(), 2);
        QVERIFY(verifies(before, certificates[header(before)[u"kid"_s].toString()].toString()));
        QVERIFY(verifies(after, certificates[kid].toString()));
        QVERIFY(!verifies(before, certificates[kid].toString()));
        QCOMPARE(bench.lookup(before)[u"email"_s].toString(), u"ann@example.com"_s);
    }

    void lookup_forgedOrStaleToken_isRefused()
    {
        FirebaseBench bench;
        const QString token = bench.signUp(u"ann@example.com"_s)["idToken"];
        const auto errorOf = [&bench](const QString &text) {
            return bench.user(u"lookup"_s, {{u"idToken"_s, text}}).error();
        };
        const QByteArray none = QByteArray(R"({"alg":"none","typ":"JWT"})").toBase64(QByteArray::OmitTrailingEquals);
        QCOMPARE(errorOf(QString::fromLatin1(none) + u'.' + token.section(u'.', 1, 1) + u'.'), u"INVALID_ID_TOKEN"_s);
        QCOMPARE(errorOf(token.left(token.size() - 8) + u"AAAAAAAA"_s), u"INVALID_ID_TOKEN"_s);
        QCOMPARE(errorOf(token.section(u'.', 0, 1)), u"INVALID_ID_TOKEN"_s);
        QCOMPARE(errorOf(u"..."_s), u"INVALID_ID_TOKEN"_s);
        QCOMPARE(errorOf(u""_s), u"INVALID_ID_TOKEN"_s);
        QCOMPARE(errorOf(QString(5000, u'\u00e9')), u"INVALID_ID_TOKEN"_s);
        bench.clock.advance(std::chrono::seconds(3600));
        QCOMPARE(errorOf(token), u"INVALID_ID_TOKEN"_s);
    }

    void refresh_givesAFreshTokenInSnakeCase()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        bench.clock.advance(std::chrono::hours(2));
        const Reply fresh = bench.refresh(ann["refreshToken"]);
        QCOMPARE(fresh.status, 200);
        QCOMPARE(fresh["expires_in"], u"3600"_s);
        QCOMPARE(fresh["token_type"], u"Bearer"_s);
        QCOMPARE(fresh["user_id"], ann["localId"]);
        QCOMPARE(fresh["id_token"], fresh["access_token"]);
        const QJsonObject claims = FirebaseBench::claims(fresh["id_token"]);
        QCOMPARE(claims[u"auth_time"_s].toInteger(), 1768469400);
        QCOMPARE(claims[u"iat"_s].toInteger(), 1768469400 + 7200);
        QCOMPARE(bench.refresh(fresh["refresh_token"]).status, 200);
    }

    void refresh_bad_answersGooglesCodes()
    {
        FirebaseBench bench;
        const QString path = u"/securetoken.googleapis.com/v1/token?key=k"_s;
        const QList<dotm::http::Header> form{{"Content-Type", "application/x-www-form-urlencoded"}};
        QCOMPARE(bench.call("POST", path, "", form).error(), u"MISSING_GRANT_TYPE"_s);
        QCOMPARE(bench.call("POST", path, "grant_type=password", form).error(), u"INVALID_GRANT_TYPE"_s);
        QCOMPARE(bench.call("POST", path, "grant_type=refresh_token", form).error(), u"MISSING_REFRESH_TOKEN"_s);
        QCOMPARE(bench.refresh(u"x y+%"_s).error(), u"INVALID_REFRESH_TOKEN"_s);
        QCOMPARE(bench.call("POST", u"/securetoken.googleapis.com/v1/token"_s, "", form).status, 403);
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        QCOMPARE(bench.admin(u":update"_s, {{u"localId"_s, ann["localId"]}, {u"disableUser"_s, true}}).status, 200);
        QCOMPARE(bench.refresh(ann["refreshToken"]).error(), u"USER_DISABLED"_s);
    }

    void dataFile_holdsNoPasswordAndNoRefreshToken()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s, u"correct horse"_s);
        const auto rows = bench.world.db->query(u"SELECT token_hash FROM firebase_session"_s);
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->first().text(0) != ann["refreshToken"]);
        const auto users = bench.world.db->query(u"SELECT password_hash FROM firebase_user"_s);
        QCOMPARE(users->first().blob(0).size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestFirebaseToken)
#include "tst_firebasetoken.moc"
