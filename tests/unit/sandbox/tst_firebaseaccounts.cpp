// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "firebasebench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

class TestFirebaseAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signUp_newAddress_answersTokensAndAccount()
    {
        FirebaseBench bench;
        const Reply reply = bench.signUp(u"Ann@Example.com"_s);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply["expiresIn"], u"3600"_s);
        QCOMPARE(reply["email"], u"ann@example.com"_s);
        QVERIFY(!reply["refreshToken"].isEmpty());
        const QJsonObject user = bench.lookup(reply["idToken"]);
        QCOMPARE(user[u"localId"_s].toString(), reply["localId"]);
        QCOMPARE(user[u"emailVerified"_s].toBool(), false);
        QCOMPARE(user[u"createdAt"_s].toString(), u"1768469400000"_s);
        QCOMPARE(user[u"providerUserInfo"_s][0][u"providerId"_s].toString(), u"password"_s);
    }

    void signUp_bad_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QJsonObject &body, const QString &error) {
            QTest::newRow(name) << body << error;
        };
        row("no email", {{u"password"_s, u"secret1"_s}}, u"MISSING_EMAIL"_s);
        row("no password", {{u"email"_s, u"a@b.c"_s}}, u"MISSING_PASSWORD"_s);
        row("bad email", {{u"email"_s, u"nobody"_s}, {u"password"_s, u"secret1"_s}}, u"INVALID_EMAIL"_s);
        row("markup", {{u"email"_s, u"<b>@x.y"_s}, {u"password"_s, u"secret1"_s}}, u"INVALID_EMAIL"_s);
        row("weak", {{u"email"_s, u"a@b.c"_s}, {u"password"_s, u"12345"_s}},
            u"WEAK_PASSWORD : Password should be at least 6 characters"_s);
        row("taken", {{u"email"_s, u"ANN@example.com"_s}, {u"password"_s, u"secret1"_s}}, u"EMAIL_EXISTS"_s);
        row("types", {{u"email"_s, 5}, {u"password"_s, QJsonArray{1}}, {u"idToken"_s, u"x"_s}}, u"MISSING_EMAIL"_s);
    }
    void signUp_bad()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, error);
        FirebaseBench bench;
        QCOMPARE(bench.signUp(u"ann@example.com"_s).status, 200);
        const Reply reply = bench.user(u"signUp"_s, body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.error(), error);
        const QJsonObject shape = reply.json[u"error"_s].toObject();
        QCOMPARE(shape[u"code"_s].toInt(), 400);
        QCOMPARE(shape[u"status"_s].toString(), u"INVALID_ARGUMENT"_s);
        QCOMPARE(shape[u"errors"_s][0][u"message"_s].toString(), error);
        QCOMPARE(shape[u"errors"_s][0][u"reason"_s].toString(), u"invalid"_s);
    }

    void anyVerb_withoutApiKey_isRefused()
    {
        FirebaseBench bench;
        const Reply reply =
            bench.callJson("POST", u"/identitytoolkit.googleapis.com/v1/accounts:signUp"_s, {{u"email"_s, u"a@b.c"_s}});
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.json[u"error"_s][u"status"_s].toString(), u"PERMISSION_DENIED"_s);
    }

    void anyVerb_withBrokenJson_isRefused()
    {
        FirebaseBench bench;
        for (const QByteArray &body : {"{", "[]", "\"x\"", "\xff\xfe", "{\"a\":}"}) {
            const Reply reply = bench.call("POST", u"/identitytoolkit.googleapis.com/v1/accounts:signUp?key=k"_s, body);
            QCOMPARE(reply.status, 400);
            QVERIFY(!reply.error().isEmpty());
        }
    }

    void signIn_unknownAndWrong_soundTheSame()
    {
        FirebaseBench bench;
        QCOMPARE(bench.signUp(u"ann@example.com"_s).status, 200);
        const Reply wrong = bench.signIn(u"ann@example.com"_s, u"secret2"_s);
        const Reply unknown = bench.signIn(u"bob@example.com"_s);
        QCOMPARE(wrong.status, 400);
        QCOMPARE(wrong.error(), u"INVALID_LOGIN_CREDENTIALS"_s);
        QCOMPARE(unknown.response.body, wrong.response.body);
        QCOMPARE(bench.signIn(u"ann@example.com"_s)["registered"], QString());
        QVERIFY(bench.signIn(u"ann@example.com"_s).json[u"registered"_s].toBool());
    }

    void signIn_disabledUser_isRefused()
    {
        FirebaseBench bench;
        const QString id = bench.signUp(u"ann@example.com"_s)["localId"];
        QCOMPARE(bench.admin(u":update"_s, {{u"localId"_s, id}, {u"disableUser"_s, true}}).status, 200);
        QCOMPARE(bench.signIn(u"ann@example.com"_s).error(), u"USER_DISABLED"_s);
    }

    void signUp_anonymousThenLinked_keepsTheAccount()
    {
        FirebaseBench bench;
        const Reply anonymous = bench.user(u"signUp"_s, {{u"returnSecureToken"_s, true}});
        QCOMPARE(FirebaseBench::claims(anonymous["idToken"])[u"provider_id"_s].toString(), u"anonymous"_s);
        const Reply linked = bench.user(
            u"signUp"_s,
            {{u"idToken"_s, anonymous["idToken"]}, {u"email"_s, u"ann@example.com"_s}, {u"password"_s, u"secret1"_s}});
        QCOMPARE(linked["localId"], anonymous["localId"]);
        QCOMPARE(bench.signIn(u"ann@example.com"_s)["localId"], anonymous["localId"]);
    }

    void update_profile_isSeenAndCleared()
    {
        FirebaseBench bench;
        const QString token = bench.signUp(u"ann@example.com"_s)["idToken"];
        const Reply set =
            bench.user(u"update"_s, {{u"idToken"_s, token}, {u"displayName"_s, u"Ann"_s}, {u"photoUrl"_s, u"p"_s}});
        QCOMPARE(set["displayName"], u"Ann"_s);
        QVERIFY(!set.json.contains(u"idToken"_s));
        QCOMPARE(bench.lookup(token)[u"displayName"_s].toString(), u"Ann"_s);
        QCOMPARE(bench.user(u"update"_s, {{u"idToken"_s, token}, {u"deleteAttribute"_s, QJsonArray{u"DISPLAY_NAME"_s}}})
                     .status,
                 200);
        QVERIFY(!bench.lookup(token).contains(u"displayName"_s));
        QCOMPARE(bench.lookup(token)[u"photoUrl"_s].toString(), u"p"_s);
    }

    void update_password_endsOtherSessions()
    {
        FirebaseBench bench;
        const Reply before = bench.signUp(u"ann@example.com"_s);
        bench.clock.advance(std::chrono::seconds(2));
        const Reply changed =
            bench.user(u"update"_s, {{u"idToken"_s, before["idToken"]}, {u"password"_s, u"another"_s}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(bench.refresh(before["refreshToken"]).error(), u"TOKEN_EXPIRED"_s);
        QCOMPARE(bench.user(u"lookup"_s, {{u"idToken"_s, before["idToken"]}}).error(), u"TOKEN_EXPIRED"_s);
        QCOMPARE(bench.refresh(changed["refreshToken"]).status, 200);
        QCOMPARE(bench.signIn(u"ann@example.com"_s).error(), u"INVALID_LOGIN_CREDENTIALS"_s);
        QCOMPARE(bench.signIn(u"ann@example.com"_s, u"another"_s).status, 200);
    }

    void update_withOldSignIn_wantsANewOneForThePassword()
    {
        FirebaseBench bench;
        const QString token = bench.signUp(u"ann@example.com"_s)["idToken"];
        bench.clock.advance(std::chrono::minutes(6));
        QCOMPARE(bench.user(u"update"_s, {{u"idToken"_s, token}, {u"password"_s, u"another"_s}}).error(),
                 u"CREDENTIAL_TOO_OLD_LOGIN_AGAIN"_s);
        QCOMPARE(bench.user(u"delete"_s, {{u"idToken"_s, token}}).error(), u"CREDENTIAL_TOO_OLD_LOGIN_AGAIN"_s);
        QCOMPARE(bench.user(u"update"_s, {{u"idToken"_s, token}, {u"displayName"_s, u"A"_s}}).status, 200);
    }

    void update_whatIsNotOnesOwn_isRefused()
    {
        FirebaseBench bench;
        const QString token = bench.signUp(u"ann@example.com"_s)["idToken"];
        const Reply role =
            bench.user(u"update"_s, {{u"idToken"_s, token}, {u"customAttributes"_s, u"{\"role\":\"admin\"}"_s}});
        QCOMPARE(role.status, 403);
        QCOMPARE(bench.user(u"update"_s, {{u"idToken"_s, token}, {u"emailVerified"_s, true}}).status, 403);
        QVERIFY(bench.user(u"update"_s, {{u"idToken"_s, token}, {u"email"_s, u"eve@example.com"_s}})
                    .error()
                    .startsWith(u"OPERATION_NOT_ALLOWED"_s));
        QVERIFY(!bench.lookup(token).contains(u"customAttributes"_s));
        QCOMPARE(bench.user(u"update"_s, {{u"displayName"_s, u"x"_s}}).error(), u"INVALID_ID_TOKEN"_s);
    }

    void delete_removesTheAccountForGood()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        QCOMPARE(bench.user(u"delete"_s, {{u"idToken"_s, ann["idToken"]}}).status, 200);
        QCOMPARE(bench.user(u"lookup"_s, {{u"idToken"_s, ann["idToken"]}}).error(), u"USER_NOT_FOUND"_s);
        QCOMPARE(bench.refresh(ann["refreshToken"]).error(), u"USER_NOT_FOUND"_s);
        QCOMPARE(bench.signIn(u"ann@example.com"_s).error(), u"INVALID_LOGIN_CREDENTIALS"_s);
        QCOMPARE(bench.signUp(u"ann@example.com"_s).status, 200);
    }

    void passwordPolicy_namesTheShortestPasswordThatIsTaken()
    {
        FirebaseBench bench;
        const Reply policy = bench.call("GET", u"/identitytoolkit.googleapis.com/v2/passwordPolicy?key=k"_s);
        const int shortest = policy.json[u"customStrengthOptions"_s][u"minPasswordLength"_s].toInt();
        QVERIFY(bench.signUp(u"ann@example.com"_s, QString(shortest - 1, u'x')).error().startsWith(u"WEAK_PASSWORD"_s));
        QCOMPARE(bench.signUp(u"ann@example.com"_s, QString(shortest, u'x')).status, 200);
    }

    void createAuthUri_tellsNothing()
    {
        FirebaseBench bench;
        QCOMPARE(bench.signUp(u"ann@example.com"_s).status, 200);
        const auto ask = [&bench](const QString &email) {
            return bench.user(u"createAuthUri"_s,
                              {{u"identifier"_s, email}, {u"continueUri"_s, u"http://localhost"_s}});
        };
        QCOMPARE(ask(u"ann@example.com"_s).json.keys(), ask(u"bob@example.com"_s).json.keys());
        QVERIFY(!ask(u"ann@example.com"_s).json.contains(u"signinMethods"_s));
        QCOMPARE(bench.user(u"createAuthUri"_s, {}).error(), u"MISSING_IDENTIFIER"_s);
        QCOMPARE(ask(u"nobody"_s).error(), u"INVALID_IDENTIFIER"_s);
    }
};

QTEST_GUILESS_MAIN(TestFirebaseAccounts)
#include "tst_firebaseaccounts.moc"
