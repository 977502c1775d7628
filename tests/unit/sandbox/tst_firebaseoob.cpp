// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "firebasebench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::test;

class TestFirebaseOob : public QObject
{
    Q_OBJECT

    static Reply sendLink(FirebaseBench &bench, const QString &email)
    {
        return bench.user(u"sendOobCode"_s, {{u"requestType"_s, u"EMAIL_SIGNIN"_s},
                                             {u"email"_s, email},
                                             {u"continueUrl"_s, u"http://127.0.0.1:9/done?x=1&y=a%20b"_s},
                                             {u"canHandleCodeInApp"_s, true}});
    }
    static QJsonArray mails(FirebaseBench &bench, const QString &to)
    {
        return QJsonDocument::fromJson(bench.call("GET", u"/mailbox.json?to="_s + to).response.body).array();
    }

private Q_SLOTS:
    void emailLink_mailedAndUsedOnce_signsIn()
    {
        FirebaseBench bench;
        const Reply sent = sendLink(bench, u"New@example.com"_s);
        QCOMPARE(sent.status, 200);
        QVERIFY(!sent.json.contains(u"oobCode"_s));
        QCOMPARE(mails(bench, u"new@example.com"_s).size(), 1);
        const QString code = bench.lastOobCode();
        QVERIFY(mails(bench, u"new@example.com"_s)[0][u"text"_s].toString().contains(code));
        const QJsonObject body{{u"email"_s, u"new@example.com"_s}, {u"oobCode"_s, code}};
        const Reply in = bench.user(u"signInWithEmailLink"_s, body);
        QVERIFY(in.json[u"isNewUser"_s].toBool());
        QCOMPARE(bench.lookup(in["idToken"])[u"emailVerified"_s].toBool(), true);
        QCOMPARE(bench.user(u"signInWithEmailLink"_s, body).error(), u"INVALID_OOB_CODE"_s);
        QCOMPARE(sendLink(bench, u"new@example.com"_s).status, 200);
        const Reply again = bench.user(u"signInWithEmailLink"_s,
                                       {{u"email"_s, u"new@example.com"_s}, {u"oobCode"_s, bench.lastOobCode()}});
        QVERIFY(!again.json[u"isNewUser"_s].toBool());
        QCOMPARE(again["localId"], in["localId"]);
    }

    void emailLink_otherAddressOrLate_isRefused()
    {
        FirebaseBench bench;
        QCOMPARE(sendLink(bench, u"ann@example.com"_s).status, 200);
        const QString code = bench.lastOobCode();
        const auto enter = [&](const QString &email) {
            return bench.user(u"signInWithEmailLink"_s, {{u"email"_s, email}, {u"oobCode"_s, code}}).error();
        };
        QVERIFY(enter(u"eve@example.com"_s).startsWith(u"INVALID_EMAIL"_s));
        bench.clock.advance(std::chrono::hours(7));
        QCOMPARE(enter(u"ann@example.com"_s), u"EXPIRED_OOB_CODE"_s);
        QCOMPARE(bench.user(u"signInWithEmailLink"_s, {{u"email"_s, u"a@b.c"_s}}).error(), u"MISSING_OOB_CODE"_s);
    }

    void actionLink_signIn_goesOnToTheProgram()
    {
        FirebaseBench bench;
        QCOMPARE(sendLink(bench, u"ann@example.com"_s).status, 200);
        const QString code = bench.lastOobCode();
        const Reply list = bench.call("GET", u"/emulator/v1/projects/demo-dotm/oobCodes"_s);
        const QString link = list.json[u"oobCodes"_s][0][u"oobLink"_s].toString();
        const Reply page = bench.call("GET", link.mid(QStringLiteral("http://127.0.0.1:4000").size()));
        QCOMPARE(page.status, 302);
        const QUrl next(QString::fromLatin1(page.response.headers.first().second));
        QCOMPARE(next.port(), 9);
        QCOMPARE(QUrlQuery(next).queryItemValue(u"oobCode"_s), code);
        QCOMPARE(QUrlQuery(next).queryItemValue(u"mode"_s), u"signIn"_s);
        QCOMPARE(QUrlQuery(next).queryItemValue(u"x"_s), u"1"_s);
    }

    void actionLink_toScript_isRefused()
    {
        FirebaseBench bench;
        const Reply page =
            bench.call("GET", u"/emulator/action?mode=signIn&oobCode=x&continueUrl=javascript:alert(1)"_s);
        QCOMPARE(page.status, 400);
        const Reply reset =
            bench.call("GET", u"/emulator/action?mode=resetPassword&oobCode=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"_s);
        QVERIFY(!reset.response.body.contains("<script"));
    }

    void passwordReset_unknownAddress_looksLikeAKnownOne()
    {
        FirebaseBench bench;
        QCOMPARE(bench.signUp(u"ann@example.com"_s).status, 200);
        const auto ask = [&bench](const QString &email) {
            return bench.user(u"sendOobCode"_s, {{u"requestType"_s, u"PASSWORD_RESET"_s}, {u"email"_s, email}});
        };
        QCOMPARE(ask(u"ann@example.com"_s).json.keys(), ask(u"bob@example.com"_s).json.keys());
        QCOMPARE(mails(bench, u"ann@example.com"_s).size(), 1);
        QCOMPARE(mails(bench, u"bob@example.com"_s).size(), 0);
    }

    void passwordReset_changesThePasswordOnce()
    {
        FirebaseBench bench;
        const Reply ann = bench.signUp(u"ann@example.com"_s);
        QCOMPARE(
            bench.user(u"sendOobCode"_s, {{u"requestType"_s, u"PASSWORD_RESET"_s}, {u"email"_s, u"ann@example.com"_s}})
                .status,
            200);
        const QString code = bench.lastOobCode();
        const Reply looked = bench.user(u"resetPassword"_s, {{u"oobCode"_s, code}});
        QCOMPARE(looked["email"], u"ann@example.com"_s);
        QCOMPARE(looked["requestType"], u"PASSWORD_RESET"_s);
        QVERIFY(bench.user(u"resetPassword"_s, {{u"oobCode"_s, code}, {u"newPassword"_s, u"1"_s}})
                    .error()
                    .startsWith(u"WEAK_PASSWORD"_s));
        QCOMPARE(bench.user(u"resetPassword"_s, {{u"oobCode"_s, code}, {u"newPassword"_s, u"another"_s}}).status, 200);
        QCOMPARE(bench.user(u"resetPassword"_s, {{u"oobCode"_s, code}, {u"newPassword"_s, u"another"_s}}).error(),
                 u"INVALID_OOB_CODE"_s);
        QCOMPARE(bench.signIn(u"ann@example.com"_s, u"another"_s).status, 200);
        QCOMPARE(bench.refresh(ann["refreshToken"]).error(), u"TOKEN_EXPIRED"_s);
    }

    void passwordReset_onThePage_works()
    {
        FirebaseBench bench;
        QCOMPARE(bench.signUp(u"ann@example.com"_s).status, 200);
        QCOMPARE(
            bench.user(u"sendOobCode"_s, {{u"requestType"_s, u"PASSWORD_RESET"_s}, {u"email"_s, u"ann@example.com"_s}})
                .status,
            200);
        const QByteArray code = bench.lastOobCode().toLatin1();
        QCOMPARE(bench.call("POST", u"/emulator/action"_s, "oobCode=" + code + "&newPassword=a+b%2Bcde").status, 200);
        QCOMPARE(bench.signIn(u"ann@example.com"_s, u"a b+cde"_s).status, 200);
        QCOMPARE(bench.call("POST", u"/emulator/action"_s, "oobCode=" + code + "&newPassword=another").status, 400);
    }

    void verifyEmail_marksTheAddress()
    {
        FirebaseBench bench;
        const QString token = bench.signUp(u"ann@example.com"_s)["idToken"];
        QCOMPARE(bench.user(u"sendOobCode"_s, {{u"requestType"_s, u"VERIFY_EMAIL"_s}}).error(), u"INVALID_ID_TOKEN"_s);
        QCOMPARE(bench.user(u"sendOobCode"_s, {{u"requestType"_s, u"VERIFY_EMAIL"_s}, {u"idToken"_s, token}})["email"],
                 u"ann@example.com"_s);
        const Reply applied = bench.user(u"update"_s, {{u"oobCode"_s, bench.lastOobCode()}});
        QCOMPARE(applied.json[u"emailVerified"_s].toBool(), true);
        QCOMPARE(bench.lookup(token)[u"emailVerified"_s].toBool(), true);
    }

    void changeEmail_afterProof_movesTheAccount()
    {
        FirebaseBench bench;
        const QString token = bench.signUp(u"ann@example.com"_s)["idToken"];
        QCOMPARE(bench.signUp(u"bob@example.com"_s).status, 200);
        const auto ask = [&](const QString &email) {
            return bench.user(
                u"sendOobCode"_s,
                {{u"requestType"_s, u"VERIFY_AND_CHANGE_EMAIL"_s}, {u"idToken"_s, token}, {u"newEmail"_s, email}});
        };
        QCOMPARE(ask(u"bob@example.com"_s).error(), u"EMAIL_EXISTS"_s);
        QCOMPARE(ask(u"nothing"_s).error(), u"INVALID_NEW_EMAIL"_s);
        QCOMPARE(ask(u"anna@example.com"_s).status, 200);
        QCOMPARE(mails(bench, u"anna@example.com"_s).size(), 1);
        QCOMPARE(bench.user(u"update"_s, {{u"oobCode"_s, bench.lastOobCode()}})["email"], u"anna@example.com"_s);
        QCOMPARE(bench.signIn(u"anna@example.com"_s).status, 200);
        QCOMPARE(bench.signIn(u"ann@example.com"_s).error(), u"INVALID_LOGIN_CREDENTIALS"_s);
    }

    void send_bad_answersGooglesCodes()
    {
        FirebaseBench bench;
        const auto ask = [&bench](const QJsonObject &body) {
            return bench.user(u"sendOobCode"_s, body).error();
        };
        QCOMPARE(ask({}), u"MISSING_REQ_TYPE"_s);
        QCOMPARE(ask({{u"requestType"_s, u"WHAT"_s}}), u"INVALID_REQ_TYPE"_s);
        QCOMPARE(ask({{u"requestType"_s, u"EMAIL_SIGNIN"_s}}), u"MISSING_EMAIL"_s);
        QCOMPARE(ask({{u"requestType"_s, u"EMAIL_SIGNIN"_s}, {u"email"_s, u"x"_s}}), u"INVALID_EMAIL"_s);
        QCOMPARE(ask({{u"requestType"_s, u"EMAIL_SIGNIN"_s}, {u"email"_s, u"a@b.c"_s}}), u"MISSING_CONTINUE_URI"_s);
        QCOMPARE(ask({{u"requestType"_s, u"EMAIL_SIGNIN"_s},
                      {u"email"_s, u"a@b.c"_s},
                      {u"continueUrl"_s, u"javascript:alert(1)"_s}}),
                 u"INVALID_CONTINUE_URI"_s);
        QVERIFY(ask({{u"requestType"_s, u"PASSWORD_RESET"_s}, {u"email"_s, u"a@b.c"_s}, {u"returnOobLink"_s, true}})
                    .startsWith(u"INSUFFICIENT_PERMISSION"_s));
    }

    void adminLink_isHandedOutAndNotMailed()
    {
        FirebaseBench bench;
        QCOMPARE(bench.signUp(u"ann@example.com"_s).status, 200);
        const Reply made = bench.admin(
            u":sendOobCode"_s,
            {{u"requestType"_s, u"PASSWORD_RESET"_s}, {u"email"_s, u"ann@example.com"_s}, {u"returnOobLink"_s, true}});
        QVERIFY(made["oobLink"].contains(made["oobCode"]));
        QCOMPARE(mails(bench, u"ann@example.com"_s).size(), 0);
        QCOMPARE(bench
                     .admin(u":sendOobCode"_s, {{u"requestType"_s, u"PASSWORD_RESET"_s},
                                                {u"email"_s, u"bob@example.com"_s},
                                                {u"returnOobLink"_s, true}})
                     .error(),
                 u"EMAIL_NOT_FOUND"_s);
    }
};

QTEST_GUILESS_MAIN(TestFirebaseOob)
#include "tst_firebaseoob.moc"
