// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "liveclient.h"
#include "sandbox/sandbox.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using test::LiveClient;

class TestFaults : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    core::SystemClock m_clock;
    core::SystemRandom m_random;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<LiveClient> m_client;

    static constexpr auto kMail = R"({"from":"a@example.com","to":"b@example.com","subject":"s","text":"t"})";

    LiveClient::Answer mail(int timeoutMs = 20'000)
    {
        return m_client->send("POST", u"/resend/emails"_s, kMail,
                              {{"Authorization", "Bearer re_x"}, {"User-Agent", "t"}}, timeoutMs);
    }
    int mails()
    {
        const auto answer = m_client->send("GET", u"/mailbox.json"_s);
        return static_cast<int>(QJsonDocument::fromJson(answer.body).array().size());
    }
    LiveClient::Answer put(const QByteArray &fault) { return m_client->send("PUT", u"/faults"_s, fault); }

    void start()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions{.dataFile = m_dir.filePath(u"s.db"_s)},
                                                       m_clock, m_random);
        const core::Outcome started = m_sandbox->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_client = std::make_unique<LiveClient>(m_sandbox->url());
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup()
    {
        m_sandbox.reset();
        const QStringList files = QDir(m_dir.path()).entryList(QDir::Files);
        for (const QString &file : files) {
            QFile::remove(m_dir.filePath(file));
        }
    }

    void rateLimited_answers429InTheProvidersShapeOnce()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"rate_limited"})").status, 200);
        const auto limited = mail();
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.header("Retry-After"), "1");
        QCOMPARE(limited.json()[u"name"_s].toString(), u"rate_limit_exceeded"_s);
        QCOMPARE(mail().status, 200);
        QCOMPARE(mails(), 1);
    }

    void serverError_answers500AsOftenAsAsked()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"server_error","times":2})").status, 200);
        QCOMPARE(mail().status, 500);
        QCOMPARE(mail().json()[u"statusCode"_s].toInt(), 500);
        QCOMPARE(mail().status, 200);
        QCOMPARE(mails(), 1);
    }

    void everyProvider_hasItsOwnErrorBody()
    {
        for (const QByteArray &provider : {"firebase", "stripe", "oxio"}) {
            QCOMPARE(put("{\"provider\":\"" + provider + "\",\"fault\":\"server_error\"}").status, 200);
        }
        const auto google = m_client->send("POST", u"/identitytoolkit.googleapis.com/v1/accounts:signUp?key=k"_s, "{}");
        QCOMPARE(google.status, 500);
        QCOMPARE(google.json()[u"error"_s][u"status"_s].toString(), u"INTERNAL"_s);
        const auto stripe = m_client->send("GET", u"/stripe/v1/customers"_s);
        QCOMPARE(stripe.status, 500);
        QCOMPARE(stripe.json()[u"error"_s][u"type"_s].toString(), u"api_error"_s);
    }

    void malformed_answers200ThatNobodyCanRead()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"malformed"})").status, 200);
        const auto answer = mail();
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.isEmpty());
        QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
        QCOMPARE(mails(), 0);
    }

    void slow_answersLateAndBlocksNobody()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"slow","ms":1500})").status, 200);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(mail(300).timedOut);
        QCOMPARE(m_client->send("GET", u"/accounts"_s).status, 200);
        QVERIFY(timer.elapsed() < 1400);
        QCOMPARE(put(R"({"provider":"resend","fault":"slow","ms":400})").status, 200);
        timer.restart();
        QCOMPARE(mail().status, 200);
        QVERIFY(timer.elapsed() >= 400);
    }

    void timeout_neverAnswersAndBlocksNobody()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"timeout"})").status, 200);
        QVERIFY(mail(500).timedOut);
        QCOMPARE(mails(), 0);
        QCOMPARE(mail().status, 200);
    }

    void reset_dropsBeforeAnythingIsDone()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"reset"})").status, 200);
        const auto answer = mail();
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.timedOut);
        QCOMPARE(mails(), 0);
    }

    void answerLost_dropsAfterEverythingIsDone()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"answer_lost"})").status, 200);
        const auto answer = mail();
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.timedOut);
        QCOMPARE(mails(), 1);
    }

    void path_limitsWhereAFaultStrikes()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"server_error","path":"/batch"})").status, 200);
        QCOMPARE(mail().status, 200);
        const auto batch = m_client->send("POST", u"/resend/emails/batch"_s, "[]",
                                          {{"Authorization", "Bearer re_x"}, {"User-Agent", "t"}});
        QCOMPARE(batch.status, 500);
    }

    void probability_zeroNeverAndOneAlways()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"server_error","probability":0})").status, 200);
        QCOMPARE(mail().status, 200);
        QCOMPARE(m_client->send("DELETE", u"/faults"_s).status, 200);
        QCOMPARE(put(R"({"provider":"resend","fault":"server_error","probability":1})").status, 200);
        QCOMPARE(mail().status, 500);
        QCOMPARE(mail().status, 500);
    }

    void faults_areListedClearedAndSurviveARestart()
    {
        QCOMPARE(put(R"({"provider":"oxio","fault":"answer_lost","times":3,"path":"lines"})").status, 200);
        m_sandbox.reset();
        start();
        const QJsonObject listed = m_client->send("GET", u"/faults"_s).json();
        const QJsonObject fault = listed[u"faults"_s][0].toObject();
        QCOMPARE(fault[u"provider"_s].toString(), u"oxio"_s);
        QCOMPARE(fault[u"fault"_s].toString(), u"answer_lost"_s);
        QCOMPARE(fault[u"times"_s].toInt(), 3);
        QCOMPARE(fault[u"path"_s].toString(), u"lines"_s);
        const QJsonObject cleared = m_client->send("DELETE", u"/faults"_s).json();
        QCOMPARE(cleared[u"faults"_s].toArray().size(), 0);
    }

    void put_bad_saysWhy()
    {
        for (const QByteArray &body :
             {"{", "[]", "{}", R"({"provider":"nobody","fault":"slow"})", R"({"provider":"resend","fault":"x"})",
              R"({"provider":"resend","fault":"slow","times":0})", R"({"provider":"resend","fault":"slow","ms":-1})",
              R"({"provider":"resend","fault":"slow","probability":2})"}) {
            const auto answer = put(body);
            QCOMPARE(answer.status, 400);
            QVERIFY(!answer.json()[u"error"_s].toString().isEmpty());
        }
        QCOMPARE(m_client->send("GET", u"/faults"_s).json()[u"faults"_s].toArray().size(), 0);
    }

    void stop_withHeldConnections_isQuick()
    {
        QCOMPARE(put(R"({"provider":"resend","fault":"timeout"})").status, 200);
        QVERIFY(mail(200).timedOut);
        QElapsedTimer timer;
        timer.start();
        m_sandbox->stop();
        m_sandbox->stop();
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(m_sandbox->url().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
