// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "liveclient.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using test::LiveClient;

class TestSandbox : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;
    core::SystemRandom m_random;

    std::unique_ptr<sandbox::Sandbox> make(const QString &file)
    {
        return std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions{.dataFile = file}, m_clock, m_random);
    }
    static LiveClient::Answer post(LiveClient &client, const QString &verb, const QJsonObject &body)
    {
        return client.send("POST", u"/identitytoolkit.googleapis.com/v1/accounts:%1?key=k"_s.arg(verb),
                           QJsonDocument(body).toJson());
    }

private Q_SLOTS:
    void accounts_signInWithTheirRoles()
    {
        QTemporaryDir dir;
        const auto box = make(dir.filePath(u"s.db"_s));
        QVERIFY(box->start());
        QCOMPARE(box->url().host(), u"127.0.0.1"_s);
        LiveClient client(box->url());
        const QJsonArray accounts = QJsonDocument::fromJson(client.send("GET", u"/accounts"_s).body).array();
        QCOMPARE(accounts.size(), 3);
        QCOMPARE(box->accounts().size(), 3);
        for (const QJsonValue &account : accounts) {
            const auto in = post(client, u"signInWithPassword"_s,
                                 {{u"email"_s, account[u"email"_s]}, {u"password"_s, account[u"password"_s]}});
            QCOMPARE(in.status, 200);
            QCOMPARE(in.json()[u"displayName"_s], account[u"displayName"_s]);
            const QByteArray payload = in.json()[u"idToken"_s].toString().section(u'.', 1, 1).toLatin1();
            const QJsonObject claims =
                QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding)).object();
            const QString role = account[u"role"_s].toString();
            QCOMPARE(claims[u"role"_s].toString(), role == u"customer"_s ? QString() : role);
            QCOMPARE(claims[u"email_verified"_s].toBool(), true);
        }
    }

    void restart_keepsAccountsTokensAndMails()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"s.db"_s);
        auto box = make(file);
        QVERIFY(box->start());
        QString idToken;
        QByteArray certificates;
        const QString path = u"/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com"_s;
        {
            LiveClient client(box->url());
            const auto up =
                post(client, u"signUp"_s, {{u"email"_s, u"ann@example.com"_s}, {u"password"_s, u"secret1"_s}});
            QCOMPARE(up.status, 200);
            idToken = up.json()[u"idToken"_s].toString();
            certificates = client.send("GET", path).body;
            QCOMPARE(client
                         .send("POST", u"/resend/emails"_s,
                               R"({"from":"a@example.com","to":"ann@example.com","subject":"s","text":"t"})",
                               {{"Authorization", "Bearer re_x"}, {"User-Agent", "t"}})
                         .status,
                     200);
        }
        box.reset();
        box = make(file);
        QVERIFY(box->start());
        LiveClient client(box->url());
        QCOMPARE(client.send("GET", path).body, certificates);
        const auto looked = post(client, u"lookup"_s, {{u"idToken"_s, idToken}});
        QCOMPARE(looked.json()[u"users"_s][0][u"email"_s].toString(), u"ann@example.com"_s);
        const auto mails = client.send("GET", u"/mailbox.json?to=ann@example.com"_s);
        QCOMPARE(QJsonDocument::fromJson(mails.body).array().size(), 1);
    }

    void frontPage_answersEachInItsOwnWay()
    {
        QTemporaryDir dir;
        const auto box = make(dir.filePath(u"s.db"_s));
        QVERIFY(box->start());
        LiveClient client(box->url());
        const auto sdk = client.send("GET", u"/"_s, {}, {{"Accept", "*/*"}});
        QVERIFY(sdk.json()[u"authEmulator"_s][u"ready"_s].toBool());
        const auto browser = client.send("GET", u"/"_s, {}, {{"Accept", "text/html,application/xhtml+xml"}});
        QVERIFY(browser.header("Content-Type").startsWith("text/html"));
        for (const QString &page : {u"/mailbox"_s, u"/accounts"_s, u"/faults"_s, u"/invoices"_s}) {
            QVERIFY(browser.body.contains("href=\"" + page.toLatin1() + '"'));
            QCOMPARE(client.send("GET", page).status, 200);
        }
    }

    void unknownPath_answersInTheProvidersShape()
    {
        QTemporaryDir dir;
        const auto box = make(dir.filePath(u"s.db"_s));
        QVERIFY(box->start());
        LiveClient client(box->url());
        const auto google = client.send("POST", u"/identitytoolkit.googleapis.com/v1/accounts:dance?key=k"_s, "{}");
        QCOMPARE(google.status, 404);
        QCOMPARE(google.json()[u"error"_s][u"code"_s].toInt(), 404);
        const auto resend = client.send("DELETE", u"/resend/emails"_s);
        QCOMPARE(resend.status, 405);
        QCOMPARE(resend.json()[u"name"_s].toString(), u"method_not_allowed"_s);
        QCOMPARE(client.send("GET", u"/resend/nothing"_s).json()[u"name"_s].toString(), u"not_found"_s);
    }

    void preflight_letsWebPagesReachFirebaseOnly()
    {
        QTemporaryDir dir;
        const auto box = make(dir.filePath(u"s.db"_s));
        QVERIFY(box->start());
        LiveClient client(box->url());
        const auto allowed = client.send("OPTIONS", u"/identitytoolkit.googleapis.com/v1/accounts:signUp"_s, {},
                                         {{"Access-Control-Request-Headers", "content-type,x-client-version"}});
        QCOMPARE(allowed.status, 204);
        QCOMPARE(allowed.header("Access-Control-Allow-Origin"), "*");
        QCOMPARE(allowed.header("Access-Control-Allow-Headers"), "content-type,x-client-version");
        QCOMPARE(post(client, u"signUp"_s, {}).header("Access-Control-Allow-Origin"), "*");
        QCOMPARE(client.send("OPTIONS", u"/faults"_s).header("Access-Control-Allow-Origin"), QByteArray());
        QCOMPARE(client.send("GET", u"/mailbox.json"_s).header("Access-Control-Allow-Origin"), QByteArray());
    }

    void start_onABadFile_saysSo()
    {
        QTemporaryDir dir;
        const auto box = make(dir.filePath(u"missing/folder/s.db"_s));
        const core::Outcome started = box->start();
        QVERIFY(!started);
        QVERIFY(box->url().isEmpty());
    }

    void start_onATakenPort_saysSo()
    {
        QTemporaryDir dir;
        const auto first = make(dir.filePath(u"a.db"_s));
        QVERIFY(first->start());
        sandbox::Sandbox second(
            {.dataFile = dir.filePath(u"b.db"_s), .port = static_cast<quint16>(first->url().port())}, m_clock,
            m_random);
        const core::Outcome started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, core::ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
