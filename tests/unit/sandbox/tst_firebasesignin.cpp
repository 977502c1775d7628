// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "firebasebench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

class TestFirebaseSignIn : public QObject
{
    Q_OBJECT

    static QString unsignedJwt(const QJsonObject &payload)
    {
        const auto part = [](const QJsonObject &object) {
            return QString::fromLatin1(QJsonDocument(object)
                                           .toJson(QJsonDocument::Compact)
                                           .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        };
        return part({{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}}) + u'.' + part(payload) + u'.';
    }
    static QJsonObject customPayload(const QString &uid, const QJsonObject &claims = {})
    {
        return {
            {u"aud"_s, u"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit"_s},
            {u"iat"_s, 1768469400},
            {u"exp"_s, 1768469400 + 3600},
            {u"uid"_s, uid},
            {u"claims"_s, claims}};
    }
    static Reply google(FirebaseBench &bench, const QJsonObject &identity, const QString &idToken = {})
    {
        const QByteArray json = QJsonDocument(identity).toJson(QJsonDocument::Compact);
        QJsonObject body{
            {u"postBody"_s, u"providerId=google.com&id_token="_s + QString::fromLatin1(json.toPercentEncoding())},
            {u"requestUri"_s, u"http://localhost"_s},
            {u"returnSecureToken"_s, true}};
        if (!idToken.isEmpty()) {
            body[u"idToken"_s] = idToken;
        }
        return bench.user(u"signInWithIdp"_s, body);
    }
    static QJsonObject identity(const QString &sub, const QString &email, bool verified)
    {
        return {{u"sub"_s, sub}, {u"email"_s, email}, {u"email_verified"_s, verified}, {u"name"_s, u"Ann G"_s}};
    }

private Q_SLOTS:
    void customToken_unsigned_signsInWithItsClaims()
    {
        FirebaseBench bench;
        const QString token = unsignedJwt(customPayload(u"uid-7"_s, {{u"plan"_s, u"gold"_s}}));
        const Reply in = bench.user(u"signInWithCustomToken"_s, {{u"token"_s, token}});
        QVERIFY(in.json[u"isNewUser"_s].toBool());
        const QJsonObject claims = FirebaseBench::claims(in["idToken"]);
        QCOMPARE(claims[u"sub"_s].toString(), u"uid-7"_s);
        QCOMPARE(claims[u"plan"_s].toString(), u"gold"_s);
        QCOMPARE(claims[u"firebase"_s][u"sign_in_provider"_s].toString(), u"custom"_s);
        const QString fresh = bench.refresh(in["refreshToken"])["id_token"];
        QCOMPARE(FirebaseBench::claims(fresh)[u"plan"_s].toString(), u"gold"_s);
        QVERIFY(!bench.user(u"signInWithCustomToken"_s, {{u"token"_s, token}}).json[u"isNewUser"_s].toBool());
    }

    void customToken_bad_isRefused()
    {
        FirebaseBench bench;
        const auto errorOf = [&bench](const QString &token) {
            return bench.user(u"signInWithCustomToken"_s, {{u"token"_s, token}}).error();
        };
        QCOMPARE(errorOf({}), u"MISSING_CUSTOM_TOKEN"_s);
        QVERIFY(errorOf(u"nonsense"_s).startsWith(u"INVALID_CUSTOM_TOKEN"_s));
        QVERIFY(errorOf(unsignedJwt(customPayload({}))).startsWith(u"INVALID_CUSTOM_TOKEN"_s));
        QVERIFY(errorOf(unsignedJwt(customPayload(QString(129, u'x')))).startsWith(u"INVALID_CUSTOM_TOKEN"_s));
        QCOMPARE(errorOf(unsignedJwt(customPayload(u"u"_s, {{u"sub"_s, u"x"_s}}))), u"FORBIDDEN_CLAIM : sub"_s);
        QJsonObject other = customPayload(u"u"_s);
        other[u"aud"_s] = u"somebody"_s;
        QVERIFY(errorOf(unsignedJwt(other)).startsWith(u"INVALID_CUSTOM_TOKEN"_s));
        bench.clock.advance(std::chrono::hours(2));
        QVERIFY(errorOf(unsignedJwt(customPayload(u"u"_s))).startsWith(u"INVALID_CUSTOM_TOKEN"_s));
    }

    void google_newAndAgain_isTheSameAccount()
    {
        FirebaseBench bench;
        const Reply first = google(bench, identity(u"g1"_s, u"ann@example.com"_s, true));
        QCOMPARE(first.status, 200);
        QVERIFY(first.json[u"isNewUser"_s].toBool());
        QCOMPARE(first["federatedId"], u"https://accounts.google.com/g1"_s);
        const QJsonObject claims = FirebaseBench::claims(first["idToken"]);
        QCOMPARE(claims[u"firebase"_s][u"sign_in_provider"_s].toString(), u"google.com"_s);
        QCOMPARE(claims[u"firebase"_s][u"identities"_s][u"google.com"_s][0].toString(), u"g1"_s);
        QCOMPARE(claims[u"name"_s].toString(), u"Ann G"_s);
        const Reply again = google(bench, identity(u"g1"_s, u"ann@example.com"_s, true));
        QCOMPARE(again["localId"], first["localId"]);
        QVERIFY(!again.json[u"isNewUser"_s].toBool());
    }

    void google_jwt_isRead()
    {
        FirebaseBench bench;
        const Reply in = bench.user(u"signInWithIdp"_s,
                                    {{u"postBody"_s, u"id_token=%1&providerId=google.com"_s.arg(
                                                         unsignedJwt(identity(u"g2"_s, u"bob@example.com"_s, true)))},
                                     {u"requestUri"_s, u"http://localhost"_s}});
        QCOMPARE(in["email"], u"bob@example.com"_s);
    }

    void google_withAddressOfAnotherAccount()
    {
        FirebaseBench bench;
        const QString ann = bench.signUp(u"ann@example.com"_s)["localId"];
        const Reply unproven = google(bench, identity(u"g1"_s, u"ann@example.com"_s, false));
        QVERIFY(unproven.json[u"needConfirmation"_s].toBool());
        QVERIFY(!unproven.json.contains(u"idToken"_s));
        const Reply proven = google(bench, identity(u"g1"_s, u"ann@example.com"_s, true));
        QCOMPARE(proven["localId"], ann);
        // The password was set by somebody who never proved the address.
        QCOMPARE(bench.signIn(u"ann@example.com"_s).error(), u"INVALID_LOGIN_CREDENTIALS"_s);
    }

    void google_linkedToASignedInAccount()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        const Reply linked = google(bench, identity(u"g1"_s, u"other@example.com"_s, true), ann["idToken"]);
        QCOMPARE(linked["localId"], ann["localId"]);
        const Reply bob = bench.signUp(u"bob@example.com"_s);
        QCOMPARE(google(bench, identity(u"g1"_s, u"other@example.com"_s, true), bob["idToken"]).error(),
                 u"FEDERATED_USER_ID_ALREADY_LINKED"_s);
        QCOMPARE(google(bench, identity(u"g1"_s, u"other@example.com"_s, true))["localId"], ann["localId"]);
        QCOMPARE(
            bench
                .user(u"update"_s, {{u"idToken"_s, ann["idToken"]}, {u"deleteProvider"_s, QJsonArray{u"google.com"_s}}})
                .status,
            200);
        QVERIFY(google(bench, identity(u"g1"_s, u"other@example.com"_s, true)).json[u"isNewUser"_s].toBool());
    }

    void google_bad_isRefused()
    {
        FirebaseBench bench;
        const auto errorOf = [&bench](const QString &postBody, const QString &uri) {
            return bench.user(u"signInWithIdp"_s, {{u"postBody"_s, postBody}, {u"requestUri"_s, uri}}).error();
        };
        const QString here = u"http://localhost"_s;
        QCOMPARE(errorOf(u"providerId=google.com"_s, {}), u"MISSING_REQUEST_URI"_s);
        QVERIFY(errorOf({}, here).startsWith(u"INVALID_CREDENTIAL_OR_PROVIDER_ID"_s));
        QVERIFY(errorOf(u"providerId=x.com&id_token={}"_s, here).startsWith(u"OPERATION_NOT_ALLOWED"_s));
        QVERIFY(errorOf(u"providerId=google.com&id_token=a.b.c"_s, here).startsWith(u"INVALID_IDP_RESPONSE"_s));
        QVERIFY(errorOf(u"providerId=google.com&id_token={}"_s, here).startsWith(u"INVALID_IDP_RESPONSE"_s));
    }
};

QTEST_GUILESS_MAIN(TestFirebaseSignIn)
#include "tst_firebasesignin.moc"
