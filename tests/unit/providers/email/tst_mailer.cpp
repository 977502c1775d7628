// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../providerbench.h"
#include "fakesmtp.h"
#include "providers/email/mailer.h"
#include "providers/email/resendclient.h"
#include "providers/email/smtpsender.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

namespace {

constexpr auto kTaken = R"({"id":"r1"})";

/// Both transports faked at their seams, with a mailer over them.
struct Post
{
    explicit Post(bool hasResend = true, bool hasSmtp = true)
        : resend(bench.http, bench.clock,
                 {QUrl(u"https://resend.example"_s), core::SecretString(hasResend ? u"re_1"_s : QString()), {}}),
          smtp(server, bench.clock, smtpConfig(hasSmtp)), mailer(&resend, &smtp, bench.clock)
    {
    }

    static email::SmtpConfig smtpConfig(bool isSet)
    {
        email::SmtpConfig config;
        config.server = u"smtp.example.com"_s;
        config.username = u"rbm@example.com"_s;
        config.password = core::SecretString(isSet ? u"secret"_s : QString());
        return config;
    }

    /// "resend", "smtp", or the name of the error.
    QString send(const QString &key)
    {
        const auto result = QCoro::waitFor(mailer.send(test::simpleMessage(), key));
        return result ? result->transport : core::errorCodeName(result.error().code);
    }
    void answer(int status, const QByteArray &name = {})
    {
        bench.transport.enqueue(status, R"({"name":")" + name + R"("})");
    }

    test::ProviderBench bench;
    test::FakeSmtp server;
    email::ResendClient resend;
    email::SmtpSender smtp;
    email::Mailer mailer;
};

} // namespace

class MailerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTransport_isDisabledAndNamesBothSettings();
    void resendWorks_smtpIsNotAsked();
    void resendNotConfigured_smtpCarriesWithTheKeysMessageId();
    void lastingRefusal_switchesAtOnceForFifteenMinutes_data();
    void lastingRefusal_switchesAtOnceForFifteenMinutes();
    void lastingRefusal_noSmtp_answersTheErrorAndAsksAgain();
    void passingRefusal_doesNotSwitch_data();
    void passingRefusal_doesNotSwitch();
    void threeFailuresInARow_switch_data();
    void threeFailuresInARow_switch();
    void failuresNotInARow_doNotSwitch();
    void resendFailsAgainAfterItsPause_switchesAtOnce();
    void unclearTry_staysWithResendThoughItIsSmtpsTurn();
    void unclearThirdFailure_doesNotSwitchThatMail();
    void stillRunningFirstCall_isNoOutageAndStaysWithResend();
    void unclearTry_isFreeAgainAfterADay();
    void unclearTry_isFreeAgainAfterSuccess();
    void unclearSmtpTry_staysWithSmtpAfterResendIsBack();
};

void MailerTest::noTransport_isDisabledAndNamesBothSettings()
{
    Post post(false, false);
    QVERIFY(!post.mailer.isConfigured());
    const auto result = QCoro::waitFor(post.mailer.send(test::simpleMessage(), u"a"_s));
    QCOMPARE(result.error().code, ErrorCode::Disabled);
    QVERIFY(result.error().detail.contains("RESEND_API_KEY"_L1));
    QVERIFY(result.error().detail.contains("SMTP_PASSWORD"_L1));
    email::Mailer bare(nullptr, nullptr, post.bench.clock);
    QCOMPARE(QCoro::waitFor(bare.send(test::simpleMessage(), u"a"_s)).error().code, ErrorCode::Disabled);
}

void MailerTest::resendWorks_smtpIsNotAsked()
{
    Post post;
    post.bench.transport.enqueue(200, kTaken);
    QCOMPARE(post.send(u"a"_s), u"resend"_s);
    QVERIFY(post.server.envelopes().isEmpty());
    QCOMPARE(test::headerOf(post.bench.transport.lastRequest(), "Idempotency-Key"), QByteArray("a"));
}

void MailerTest::resendNotConfigured_smtpCarriesWithTheKeysMessageId()
{
    Post post(false, true);
    QCOMPARE(post.send(u"esim-ready/1"_s), u"smtp"_s);
    QCOMPARE(post.send(u"esim-ready/1"_s), u"smtp"_s);
    QCOMPARE(post.send(u"esim-ready/2"_s), u"smtp"_s);
    QByteArrayList ids;
    for (const email::SmtpEnvelope &each : post.server.envelopes()) {
        const qsizetype start = each.content.indexOf("Message-ID: ");
        ids += each.content.mid(start, each.content.indexOf("\r\n", start) - start);
    }
    QCOMPARE(ids.at(0), ids.at(1));
    QVERIFY(ids.at(1) != ids.at(2));
    QVERIFY(post.bench.transport.requests().isEmpty());
}

void MailerTest::lastingRefusal_switchesAtOnceForFifteenMinutes_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("restricted_api_key") << 401;
    QTest::newRow("validation_error") << 403;
    QTest::newRow("daily_quota_exceeded") << 429;
    QTest::newRow("monthly_quota_exceeded") << 429;
}

void MailerTest::lastingRefusal_switchesAtOnceForFifteenMinutes()
{
    QFETCH(const int, status);
    Post post;
    post.answer(status, QTest::currentDataTag());
    QCOMPARE(post.send(u"a"_s), u"smtp"_s);
    post.bench.clock.advance(14min + 59s);
    QCOMPARE(post.send(u"b"_s), u"smtp"_s);
    QCOMPARE(post.bench.transport.requests().size(), 1);
    post.bench.clock.advance(1s);
    post.bench.transport.enqueue(200, kTaken);
    QCOMPARE(post.send(u"c"_s), u"resend"_s);
}

void MailerTest::lastingRefusal_noSmtp_answersTheErrorAndAsksAgain()
{
    Post post(true, false);
    post.answer(403, "invalid_api_key");
    QCOMPARE(post.send(u"a"_s), u"Forbidden"_s);
    post.bench.transport.enqueue(200, kTaken);
    QCOMPARE(post.send(u"a"_s), u"resend"_s);
}

void MailerTest::passingRefusal_doesNotSwitch_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("rate_limit_exceeded") << 429 << u"RateLimited"_s;
    QTest::newRow("invalid_parameter") << 422 << u"Invalid"_s;
    QTest::newRow("internal_server_error") << 500 << u"Unavailable"_s;
}

void MailerTest::passingRefusal_doesNotSwitch()
{
    QFETCH(const int, status);
    QFETCH(const QString, outcome);
    Post post;
    post.answer(status, QTest::currentDataTag());
    QCOMPARE(post.send(u"a"_s), outcome);
    QVERIFY(post.server.envelopes().isEmpty());
}

void MailerTest::threeFailuresInARow_switch_data()
{
    QTest::addColumn<int>("status"); // 0: never connected
    QTest::newRow("5xx") << 503;
    QTest::newRow("no connection") << 0;
}

void MailerTest::threeFailuresInARow_switch()
{
    QFETCH(const int, status);
    Post post;
    for (int i = 0; i < 3; ++i) {
        if (status == 0) {
            post.bench.transport.enqueueError(ErrorCode::Offline);
        } else {
            post.answer(status);
        }
    }
    const QString failed = status == 0 ? u"Offline"_s : u"Unavailable"_s;
    QCOMPARE(post.send(u"a"_s), failed);
    QCOMPARE(post.send(u"a"_s), failed);
    QCOMPARE(post.send(u"a"_s), u"smtp"_s);
    QCOMPARE(post.send(u"b"_s), u"smtp"_s);
    QCOMPARE(post.bench.transport.requests().size(), 3);
}

void MailerTest::failuresNotInARow_doNotSwitch()
{
    Post post;
    for (int i = 0; i < 4; ++i) {
        post.answer(503);
        post.answer(503);
        post.bench.transport.enqueue(200, kTaken);
        QCOMPARE(post.send(u"a"_s), u"Unavailable"_s);
        QCOMPARE(post.send(u"a"_s), u"Unavailable"_s);
        QCOMPARE(post.send(u"a"_s), u"resend"_s);
    }
    QVERIFY(post.server.envelopes().isEmpty());
}

void MailerTest::resendFailsAgainAfterItsPause_switchesAtOnce()
{
    Post post;
    for (int i = 0; i < 4; ++i) {
        post.answer(503);
    }
    QCOMPARE(post.send(u"a"_s), u"Unavailable"_s);
    QCOMPARE(post.send(u"a"_s), u"Unavailable"_s);
    QCOMPARE(post.send(u"a"_s), u"smtp"_s);
    post.bench.clock.advance(15min);
    QCOMPARE(post.send(u"b"_s), u"smtp"_s);
    QCOMPARE(post.bench.transport.requests().size(), 4);
}

void MailerTest::unclearTry_staysWithResendThoughItIsSmtpsTurn()
{
    Post post;
    post.bench.transport.enqueueError(ErrorCode::Timeout);
    QCOMPARE(post.send(u"a"_s), u"Timeout"_s);
    post.answer(403);
    QCOMPARE(post.send(u"b"_s), u"smtp"_s);
    post.bench.transport.enqueueError(ErrorCode::Offline);
    QCOMPARE(post.send(u"a"_s), u"Offline"_s);
    post.bench.transport.enqueue(200, kTaken);
    QCOMPARE(post.send(u"a"_s), u"resend"_s);
    QCOMPARE(post.server.envelopes().size(), 1);
}

void MailerTest::unclearThirdFailure_doesNotSwitchThatMail()
{
    Post post;
    post.answer(503);
    post.answer(503);
    post.bench.transport.enqueueError(ErrorCode::Protocol);
    QCOMPARE(post.send(u"a"_s), u"Unavailable"_s);
    QCOMPARE(post.send(u"a"_s), u"Unavailable"_s);
    QCOMPARE(post.send(u"a"_s), u"Protocol"_s);
    QVERIFY(post.server.envelopes().isEmpty());
    QCOMPARE(post.send(u"b"_s), u"smtp"_s);
}

void MailerTest::stillRunningFirstCall_isNoOutageAndStaysWithResend()
{
    Post post;
    for (int i = 0; i < 4; ++i) {
        post.answer(409, "concurrent_idempotent_requests");
        QCOMPARE(post.send(u"a"_s), u"Unavailable"_s);
    }
    post.bench.transport.enqueue(200, kTaken);
    QCOMPARE(post.send(u"b"_s), u"resend"_s);
    QVERIFY(post.server.envelopes().isEmpty());
}

void MailerTest::unclearTry_isFreeAgainAfterADay()
{
    Post post;
    post.bench.transport.enqueueError(ErrorCode::Timeout);
    QCOMPARE(post.send(u"a"_s), u"Timeout"_s);
    post.bench.clock.advance(24h + 1s);
    post.answer(403);
    QCOMPARE(post.send(u"a"_s), u"smtp"_s);
}

void MailerTest::unclearTry_isFreeAgainAfterSuccess()
{
    Post post;
    post.bench.transport.enqueueError(ErrorCode::Timeout);
    QCOMPARE(post.send(u"a"_s), u"Timeout"_s);
    post.bench.transport.enqueue(200, kTaken);
    QCOMPARE(post.send(u"a"_s), u"resend"_s);
    post.answer(403);
    QCOMPARE(post.send(u"a"_s), u"smtp"_s);
}

void MailerTest::unclearSmtpTry_staysWithSmtpAfterResendIsBack()
{
    Post post;
    post.answer(403);
    post.server.enqueueError(ErrorCode::Timeout);
    QCOMPARE(post.send(u"a"_s), u"Timeout"_s);
    post.bench.clock.advance(16min);
    QCOMPARE(post.send(u"a"_s), u"smtp"_s);
    QCOMPARE(post.bench.transport.requests().size(), 1);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::MailerTest)
#include "tst_mailer.moc"
