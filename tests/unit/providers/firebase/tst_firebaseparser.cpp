// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/firebaseparser.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

class FirebaseParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseSignIn_passwordAnswer_isRead();
    void parseSignIn_newUserByLink_isMarked();
    void parseSignIn_secondFactorAsked_isForbidden();
    void parseSignIn_unusableAnswer_isProtocol_data();
    void parseSignIn_unusableAnswer_isProtocol();
    void parseRefresh_answer_isReadInSnakeCase();
    void parseRefresh_camelCaseAnswer_isProtocol();
    void parseLookup_answer_isReadWithClaims();
    void parseLookup_brokenClaims_areNoClaims();
    void parseLookup_notOneUser_isProtocol_data();
    void parseLookup_notOneUser_isProtocol();
    void parseAccessToken_numberOfSeconds_isRead();
    void parseCertificates_strangeEntries_areLeftOut();
};

void FirebaseParserTest::parseSignIn_passwordAnswer_isRead()
{
    const auto result = firebase::parseSignIn(R"({
        "kind": "identitytoolkit#VerifyPasswordResponse", "localId": "tRcfmLH7o2XrNELi", "email": "ada@example.com",
        "displayName": "Ada", "idToken": "id-token", "registered": true, "refreshToken": "refresh-token",
        "expiresIn": "3600"})");
    QVERIFY(result.has_value());
    QCOMPARE(result->uid, u"tRcfmLH7o2XrNELi"_s);
    QCOMPARE(result->email, u"ada@example.com"_s);
    QCOMPARE(result->displayName, u"Ada"_s);
    QCOMPARE(result->idToken.reveal(), u"id-token"_s);
    QCOMPARE(result->refreshToken.reveal(), u"refresh-token"_s);
    QCOMPARE(result->expiresIn, 3600s);
    QCOMPARE(result->isNewUser, false);
}

void FirebaseParserTest::parseSignIn_newUserByLink_isMarked()
{
    const auto result = firebase::parseSignIn(
        R"({"localId":"u","idToken":"i","refreshToken":"r","expiresIn":"3600","isNewUser":true,"email":"a@b.c"})");
    QVERIFY(result.has_value());
    QVERIFY(result->isNewUser);
}

void FirebaseParserTest::parseSignIn_secondFactorAsked_isForbidden()
{
    const auto result =
        firebase::parseSignIn(R"({"localId":"u","mfaPendingCredential":"secret","mfaInfo":[{"mfaEnrollmentId":"1"}]})");
    QCOMPARE(result.error().code, ErrorCode::Forbidden);
    QCOMPARE(result.error().providerCode, u"MFA_REQUIRED"_s);
    QVERIFY(!result.error().detail.contains(u"secret"_s));
}

void FirebaseParserTest::parseSignIn_unusableAnswer_isProtocol_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html></html>");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut short") << QByteArray(R"({"localId":"u","idToken":"i","refreshToken":"r","expi)");
    QTest::newRow("no uid") << QByteArray(R"({"idToken":"i","refreshToken":"r","expiresIn":"3600"})");
    QTest::newRow("no id token") << QByteArray(R"({"localId":"u","refreshToken":"r","expiresIn":"3600"})");
    QTest::newRow("no refresh token") << QByteArray(R"({"localId":"u","idToken":"i","expiresIn":"3600"})");
    QTest::newRow("no life time") << QByteArray(R"({"localId":"u","idToken":"i","refreshToken":"r"})");
    QTest::newRow("bad life time") << QByteArray(R"({"localId":"u","idToken":"i","refreshToken":"r","expiresIn":"x"})");
    QTest::newRow("negative") << QByteArray(R"({"localId":"u","idToken":"i","refreshToken":"r","expiresIn":"-1"})");
    QTest::newRow("wrong type") << QByteArray(R"({"localId":7,"idToken":"i","refreshToken":"r","expiresIn":"3600"})");
}

void FirebaseParserTest::parseSignIn_unusableAnswer_isProtocol()
{
    QFETCH(QByteArray, json);
    const auto result = firebase::parseSignIn(json);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Protocol);
}

void FirebaseParserTest::parseRefresh_answer_isReadInSnakeCase()
{
    const auto result = firebase::parseRefresh(R"({"access_token":"i","expires_in":"3599","token_type":"Bearer",
        "refresh_token":"r","id_token":"i2","user_id":"uid1","project_id":"1234567890"})");
    QVERIFY(result.has_value());
    QCOMPARE(result->uid, u"uid1"_s);
    QCOMPARE(result->idToken.reveal(), u"i2"_s);
    QCOMPARE(result->refreshToken.reveal(), u"r"_s);
    QCOMPARE(result->expiresIn, 3599s);
}

void FirebaseParserTest::parseRefresh_camelCaseAnswer_isProtocol()
{
    QCOMPARE(
        firebase::parseRefresh(R"({"localId":"u","idToken":"i","refreshToken":"r","expiresIn":"3600"})").error().code,
        ErrorCode::Protocol);
}

void FirebaseParserTest::parseLookup_answer_isReadWithClaims()
{
    const auto result = firebase::parseLookup(R"({"kind":"identitytoolkit#GetAccountInfoResponse","users":[{
        "localId":"u1","email":"ada@example.com","emailVerified":true,"displayName":"Ada","disabled":true,
        "customAttributes":"{\"role\":\"admin\"}","validSince":"1768469400","createdAt":"1768469400000"}]})");
    QVERIFY(result.has_value());
    QCOMPARE(result->uid, u"u1"_s);
    QCOMPARE(result->email, u"ada@example.com"_s);
    QVERIFY(result->emailVerified);
    QCOMPARE(result->displayName, u"Ada"_s);
    QVERIFY(result->disabled);
    QCOMPARE(result->customClaims, (QJsonObject{{u"role"_s, u"admin"_s}}));
}

void FirebaseParserTest::parseLookup_brokenClaims_areNoClaims()
{
    const auto result = firebase::parseLookup(R"({"users":[{"localId":"u1","customAttributes":"{\"role\":"}]})");
    QVERIFY(result.has_value());
    QVERIFY(result->customClaims.isEmpty());
    QVERIFY(!result->emailVerified);
}

void FirebaseParserTest::parseLookup_notOneUser_isProtocol_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("none") << QByteArray(R"({"kind":"x"})");
    QTest::newRow("empty") << QByteArray(R"({"users":[]})");
    QTest::newRow("two") << QByteArray(R"({"users":[{"localId":"a"},{"localId":"b"}]})");
    QTest::newRow("no id") << QByteArray(R"({"users":[{"email":"a@b.c"}]})");
}

void FirebaseParserTest::parseLookup_notOneUser_isProtocol()
{
    QFETCH(QByteArray, json);
    QCOMPARE(firebase::parseLookup(json).error().code, ErrorCode::Protocol);
}

void FirebaseParserTest::parseAccessToken_numberOfSeconds_isRead()
{
    const auto result = firebase::parseAccessToken(R"({"access_token":"t","expires_in":3599,"token_type":"Bearer"})");
    QVERIFY(result.has_value());
    QCOMPARE(result->token.reveal(), u"t"_s);
    QCOMPARE(result->expiresIn, 3599s);
    QCOMPARE(firebase::parseAccessToken("{}").error().code, ErrorCode::Protocol);
}

void FirebaseParserTest::parseCertificates_strangeEntries_areLeftOut()
{
    const auto result = firebase::parseCertificates(R"({"a":"pem-a","b":1,"":"x","c":null})");
    QVERIFY(result.has_value());
    QCOMPARE(*result, (QHash<QString, QByteArray>{{u"a"_s, "pem-a"}}));
    QCOMPARE(firebase::parseCertificates("[]").error().code, ErrorCode::Protocol);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::FirebaseParserTest)
#include "tst_firebaseparser.moc"
