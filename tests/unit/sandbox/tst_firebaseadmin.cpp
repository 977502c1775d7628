// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "firebasebench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

class TestFirebaseAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admin_withoutOwner_isRefused()
    {
        FirebaseBench bench;
        const Reply none = bench.callJson("POST", bench.kAdmin + u":lookup"_s, {});
        QCOMPARE(none.status, 401);
        QCOMPARE(none.json[u"error"_s][u"status"_s].toString(), u"UNAUTHENTICATED"_s);
        const QString token = bench.signUp(u"ann@example.com"_s)["idToken"];
        QCOMPARE(bench
                     .callJson("POST", bench.kAdmin + u"?key=k"_s, {{u"email"_s, u"b@example.com"_s}},
                               {{"Authorization", "Bearer " + token.toLatin1()}})
                     .status,
                 401);
    }

    void admin_otherProject_isRefused()
    {
        FirebaseBench bench;
        const Reply reply = bench.callJson(
            "POST", u"/identitytoolkit.googleapis.com/v1/projects/other/accounts:lookup"_s, {}, bench.kOwner);
        QCOMPARE(reply.error(), u"PROJECT_NOT_FOUND"_s);
    }

    void create_thenSignIn_works()
    {
        FirebaseBench bench;
        const Reply made = bench.admin({}, {{u"localId"_s, u"uid-1"_s},
                                            {u"email"_s, u"bob@example.com"_s},
                                            {u"password"_s, u"secret1"_s},
                                            {u"displayName"_s, u"Bob"_s},
                                            {u"phoneNumber"_s, u"+12125550100"_s},
                                            {u"emailVerified"_s, true}});
        QCOMPARE(made["localId"], u"uid-1"_s);
        const QString token = bench.signIn(u"bob@example.com"_s)["idToken"];
        QCOMPARE(FirebaseBench::claims(token)[u"name"_s].toString(), u"Bob"_s);
        QCOMPARE(FirebaseBench::claims(token)[u"email_verified"_s].toBool(), true);
        QCOMPARE(FirebaseBench::claims(token)[u"phone_number"_s].toString(), u"+12125550100"_s);
    }

    void create_whatExists_isRefused()
    {
        FirebaseBench bench;
        QCOMPARE(bench
                     .admin({}, {{u"localId"_s, u"uid-1"_s},
                                 {u"email"_s, u"bob@example.com"_s},
                                 {u"phoneNumber"_s, u"+12125550100"_s}})
                     .status,
                 200);
        QCOMPARE(bench.admin({}, {{u"localId"_s, u"uid-1"_s}}).error(), u"DUPLICATE_LOCAL_ID"_s);
        QCOMPARE(bench.admin({}, {{u"email"_s, u"BOB@example.com"_s}}).error(), u"EMAIL_EXISTS"_s);
        QCOMPARE(bench.admin({}, {{u"phoneNumber"_s, u"+12125550100"_s}}).error(), u"PHONE_NUMBER_EXISTS"_s);
        QCOMPARE(bench.admin({}, {{u"email"_s, u"bad"_s}}).error(), u"INVALID_EMAIL"_s);
        QVERIFY(bench.admin({}, {{u"password"_s, u"1"_s}}).error().startsWith(u"WEAK_PASSWORD"_s));
    }

    void claims_areInTheTokenAfterTheNextRefresh()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        const Reply set = bench.admin(
            u":update"_s, {{u"localId"_s, ann["localId"]}, {u"customAttributes"_s, u"{\"role\":\"agent\"}"_s}});
        QCOMPARE(set["localId"], ann["localId"]);
        const QString fresh = bench.refresh(ann["refreshToken"])["id_token"];
        QCOMPARE(FirebaseBench::claims(fresh)[u"role"_s].toString(), u"agent"_s);
        QCOMPARE(bench.lookup(fresh)[u"customAttributes"_s].toString(), u"{\"role\":\"agent\"}"_s);
    }

    void claims_bad_areRefused()
    {
        FirebaseBench bench;
        const QString id = bench.signUp(u"ann@example.com"_s)["localId"];
        const auto set = [&](const QString &claims) {
            return bench.admin(u":update"_s, {{u"localId"_s, id}, {u"customAttributes"_s, claims}}).error();
        };
        QCOMPARE(set(u"{\"sub\":\"eve\"}"_s), u"FORBIDDEN_CLAIM : sub"_s);
        QCOMPARE(set(u"[1]"_s), u"INVALID_CLAIMS"_s);
        QCOMPARE(set(u"{"_s), u"INVALID_CLAIMS"_s);
        QCOMPARE(set(u"{\"a\":\"%1\"}"_s.arg(QString(1000, u'x'))), u"CLAIMS_TOO_LARGE"_s);
        QCOMPARE(set(u"{}"_s), QString());
    }

    void revoke_endsSessionsBegunBefore()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        bench.clock.advance(std::chrono::seconds(5));
        QCOMPARE(bench.admin(u":update"_s, {{u"localId"_s, ann["localId"]}, {u"validSince"_s, u"1768469405"_s}}).status,
                 200);
        QCOMPARE(bench.refresh(ann["refreshToken"]).error(), u"TOKEN_EXPIRED"_s);
        QCOMPARE(bench.user(u"lookup"_s, {{u"idToken"_s, ann["idToken"]}}).error(), u"TOKEN_EXPIRED"_s);
        QCOMPARE(bench.lookup(bench.signIn(u"ann@example.com"_s)["idToken"])[u"validSince"_s].toString(),
                 u"1768469405"_s);
    }

    void revoke_withBadClaims_changesNothing()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        QCOMPARE(bench
                     .admin(u":update"_s, {{u"localId"_s, ann["localId"]},
                                           {u"validSince"_s, 1768469405},
                                           {u"customAttributes"_s, u"nonsense"_s}})
                     .status,
                 400);
        QCOMPARE(bench.refresh(ann["refreshToken"]).status, 200);
    }

    void lookup_byEverything_findsEachOnce()
    {
        FirebaseBench bench;
        const QString ann = bench.signUp(u"ann@example.com"_s)["localId"];
        const QString bob = bench.signUp(u"bob@example.com"_s)["localId"];
        const Reply found =
            bench.admin(u":lookup"_s, {{u"localId"_s, QJsonArray{ann, u"nobody"_s}},
                                       {u"email"_s, QJsonArray{u"ANN@example.com"_s, u"bob@example.com"_s}}});
        QCOMPARE(found.json[u"users"_s].toArray().size(), 2);
        QCOMPARE(found.json[u"users"_s][0][u"localId"_s].toString(), ann);
        QCOMPARE(found.json[u"users"_s][1][u"localId"_s].toString(), bob);
        QVERIFY(!bench.admin(u":lookup"_s, {{u"localId"_s, QJsonArray{u"x"_s}}}).json.contains(u"users"_s));
    }

    void batchGet_pagesThroughEverybody()
    {
        FirebaseBench bench;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(bench.admin({}, {{u"localId"_s, u"uid-%1"_s.arg(i)}}).status, 200);
        }
        const Reply first = bench.adminGet(u":batchGet?maxResults=3"_s);
        QCOMPARE(first.json[u"users"_s].toArray().size(), 3);
        const Reply second = bench.adminGet(u":batchGet?maxResults=3&nextPageToken="_s + first["nextPageToken"]);
        QCOMPARE(second.json[u"users"_s].toArray().size(), 2);
        QCOMPARE(second.json[u"users"_s][0][u"localId"_s].toString(), u"uid-3"_s);
        QVERIFY(!second.json.contains(u"nextPageToken"_s));
        QCOMPARE(bench.adminGet(u":batchGet?maxResults=0"_s).error(), u"INVALID_PAGE_SELECTION"_s);
        QCOMPARE(bench.adminGet(u":batchGet?maxResults=x"_s).error(), u"INVALID_PAGE_SELECTION"_s);
    }

    void delete_oneAndMany()
    {
        FirebaseBench bench;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(bench.admin({}, {{u"localId"_s, u"uid-%1"_s.arg(i)}}).status, 200);
        }
        QCOMPARE(bench.admin(u":delete"_s, {{u"localId"_s, u"uid-0"_s}}).status, 200);
        QCOMPARE(bench.admin(u":delete"_s, {{u"localId"_s, u"uid-0"_s}}).error(), u"USER_NOT_FOUND"_s);
        QCOMPARE(bench.admin(u":delete"_s, {}).error(), u"MISSING_LOCAL_ID"_s);
        const QJsonArray both{u"uid-1"_s, u"uid-2"_s};
        const Reply soft = bench.admin(u":batchDelete"_s, {{u"localIds"_s, both}});
        QCOMPARE(soft.json[u"errors"_s].toArray().size(), 2);
        QCOMPARE(bench.admin(u":batchDelete"_s, {{u"localIds"_s, both}, {u"force"_s, true}}).json, QJsonObject());
        QCOMPARE(bench.adminGet(u":batchGet"_s).json[u"users"_s].toArray().size(), 0);
    }

    void update_credentialsByAdministrator()
    {
        FirebaseBench bench;
        const QString id = bench.signUp(u"ann@example.com"_s)["localId"];
        QCOMPARE(bench.signUp(u"bob@example.com"_s).status, 200);
        QCOMPARE(bench.admin(u":update"_s, {{u"localId"_s, id}, {u"email"_s, u"bob@example.com"_s}}).error(),
                 u"EMAIL_EXISTS"_s);
        QCOMPARE(bench
                     .admin(u":update"_s,
                            {{u"localId"_s, id}, {u"email"_s, u"anna@example.com"_s}, {u"password"_s, u"another"_s}})
                     .status,
                 200);
        QCOMPARE(bench.signIn(u"anna@example.com"_s, u"another"_s)["localId"], id);
        QCOMPARE(bench.admin(u":update"_s, {{u"localId"_s, u"nobody"_s}}).error(), u"USER_NOT_FOUND"_s);
        QCOMPARE(bench.admin(u":update"_s, {}).error(), u"MISSING_LOCAL_ID"_s);
    }

    void emulatorControls_clearEverybody()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        QCOMPARE(bench.call("DELETE", u"/emulator/v1/projects/demo-dotm/accounts"_s).status, 200);
        QCOMPARE(bench.refresh(ann["refreshToken"]).error(), u"INVALID_REFRESH_TOKEN"_s);
        QCOMPARE(bench.signUp(u"ann@example.com"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestFirebaseAdmin)
#include "tst_firebaseadmin.moc"
