// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "fakesmtp.h"
#include "providers/email/smtpsender.h"
#include "support/fakeclock.h"

#include <QTest>

#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

email::SmtpConfig fullConfig()
{
    email::SmtpConfig config;
    config.server = u"smtp.example.com"_s;
    config.username = u"rbm@example.com"_s;
    config.password = core::SecretString(u"secret"_s);
    return config;
}

} // namespace

class SmtpSenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void send_missingSetting_isDisabledAndNamesIt_data();
    void send_missingSetting_isDisabledAndNamesIt();
    void send_envelope_hasBareAddresses();
    void send_noSender_usesConfiguredOneThenUserName();
    void send_sameMail_hasTheSameMessageId();
    void send_lineBreakInSubject_sendsNothing();
    void send_refused_answersTheError();
};

void SmtpSenderTest::send_missingSetting_isDisabledAndNamesIt_data()
{
    QTest::addColumn<QString>("setting");
    for (const char *setting : {"SMTP_SERVER", "SMTP_USERNAME", "SMTP_PASSWORD"}) {
        QTest::newRow(setting) << QString::fromLatin1(setting);
    }
}

void SmtpSenderTest::send_missingSetting_isDisabledAndNamesIt()
{
    QFETCH(const QString, setting);
    email::SmtpConfig config = fullConfig();
    config.server = setting == "SMTP_SERVER"_L1 ? QString() : config.server;
    config.username = setting == "SMTP_USERNAME"_L1 ? QString() : config.username;
    config.password = setting == "SMTP_PASSWORD"_L1 ? core::SecretString() : config.password;
    test::FakeSmtp server;
    const test::FakeClock clock;
    email::SmtpSender sender(server, clock, config);
    QVERIFY(!sender.isConfigured());
    const auto result = QCoro::waitFor(sender.send(test::simpleMessage(), u"m1"_s));
    QCOMPARE(result.error().code, ErrorCode::Disabled);
    QVERIFY(result.error().detail.contains(setting));
    QVERIFY(server.envelopes().isEmpty());
}

void SmtpSenderTest::send_envelope_hasBareAddresses()
{
    test::FakeSmtp server;
    const test::FakeClock clock;
    email::SmtpSender sender(server, clock, fullConfig());
    email::Message message = test::simpleMessage();
    message.to = {u"Ann <ann@example.com>"_s, u"bob@example.com"_s};
    const auto result = QCoro::waitFor(sender.send(message, u"m1"_s));
    QCOMPARE(result->transport, u"smtp"_s);
    QCOMPARE(result->id, u"<m1@mail.example.com>"_s);
    const email::SmtpEnvelope envelope = server.envelopes().value(0);
    QCOMPARE(envelope.sender, u"noreply@mail.example.com"_s);
    QCOMPARE(envelope.recipients, (QStringList{u"ann@example.com"_s, u"bob@example.com"_s}));
    QVERIFY(envelope.content.contains("Date: 15 Jan 2026 09:30:00 +0000\r\n"));
}

void SmtpSenderTest::send_noSender_usesConfiguredOneThenUserName()
{
    test::FakeSmtp server;
    const test::FakeClock clock;
    email::SmtpConfig config = fullConfig();
    email::Message message = test::simpleMessage();
    message.from.clear();
    email::SmtpSender byUserName(server, clock, config);
    QVERIFY(QCoro::waitFor(byUserName.send(message, u"m1"_s)));
    config.from = u"DOTM <noreply@example.com>"_s;
    email::SmtpSender byFrom(server, clock, config);
    QVERIFY(QCoro::waitFor(byFrom.send(message, u"m1"_s)));
    QCOMPARE(server.envelopes().at(0).sender, u"rbm@example.com"_s);
    QCOMPARE(server.envelopes().at(1).sender, u"noreply@example.com"_s);
}

void SmtpSenderTest::send_sameMail_hasTheSameMessageId()
{
    test::FakeSmtp server;
    test::FakeClock clock;
    email::SmtpSender sender(server, clock, fullConfig());
    QVERIFY(QCoro::waitFor(sender.send(test::simpleMessage(), u"m1"_s)));
    clock.advance(std::chrono::hours(1));
    QVERIFY(QCoro::waitFor(sender.send(test::simpleMessage(), u"m1"_s)));
    for (const email::SmtpEnvelope &each : server.envelopes()) {
        QVERIFY(each.content.contains("Message-ID: <m1@mail.example.com>\r\n"));
    }
}

void SmtpSenderTest::send_lineBreakInSubject_sendsNothing()
{
    test::FakeSmtp server;
    const test::FakeClock clock;
    email::SmtpSender sender(server, clock, fullConfig());
    email::Message message = test::simpleMessage();
    message.subject = u"Hello\nBcc: eve@example.com"_s;
    QCOMPARE(QCoro::waitFor(sender.send(message, u"m1"_s)).error().code, ErrorCode::Invalid);
    QVERIFY(server.envelopes().isEmpty());
}

void SmtpSenderTest::send_refused_answersTheError()
{
    test::FakeSmtp server;
    server.enqueueError(ErrorCode::Timeout);
    const test::FakeClock clock;
    email::SmtpSender sender(server, clock, fullConfig());
    QCOMPARE(QCoro::waitFor(sender.send(test::simpleMessage(), u"m1"_s)).error().code, ErrorCode::Timeout);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::SmtpSenderTest)
#include "tst_smtpsender.moc"
