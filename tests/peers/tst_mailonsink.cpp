// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/curlsmtptransport.h"
#include "providers/email/mailer.h"
#include "providers/email/smtpsender.h"
#include "services/activation/activationmail.h"
#include "services/mailtext.h"

#include <QCoreApplication>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using dotm::core::ErrorCode;
using dotm::core::Result;
using dotm::email::Message;
using dotm::email::SentMail;
using dotm::email::SmtpConfig;

/// Our way out by SMTP on a mail server that somebody else wrote; smtpsink.js starts it, sets DOTM_PEER_* and then
/// judges what arrived: exactly one mail at each of its two ports.
class TestMailOnSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void send_unknownAuthority_isRefused();
    void send_otherHostName_isRefused();
    void send_wrongPassword_isUnauthorized();
    void send_refusedAddressee_isInvalid();
    void send_addresseeLater_isUnavailable();
    void send_starttls_isTaken();
    void send_implicitTls_isTaken();

private:
    [[nodiscard]] SmtpConfig config() const;
    [[nodiscard]] Result<SentMail> send(const SmtpConfig &config, const QString &to);

    dotm::core::SystemClock m_clock;
    Message m_mail;
};

namespace {

QString setting(const char *name)
{
    return qEnvironmentVariable(name);
}

} // namespace

void TestMailOnSink::initTestCase()
{
    QVERIFY2(!setting("DOTM_PEER_STARTTLS").isEmpty(), "smtpsink.js starts this program");
    dotm::storage::User user;
    user.email = u"zoe@example.com"_s;
    user.displayName = setting("DOTM_PEER_NAME");
    dotm::storage::Activation activation;
    activation.activationCode = setting("DOTM_PEER_CODE");
    activation.phoneNumber = u"+12125550123"_s;
    const auto text = dotm::services::mailtext::builtIn(dotm::domain::MailKind::Activation);
    QVERIFY(text);
    const auto mail = dotm::services::activationMail(*text, user, activation, false);
    QVERIFY(mail);
    m_mail = *mail;
}

SmtpConfig TestMailOnSink::config() const
{
    SmtpConfig config;
    config.server = u"localhost"_s;
    config.port = setting("DOTM_PEER_STARTTLS").toInt();
    config.username = setting("DOTM_PEER_USER");
    config.password = dotm::core::SecretString(setting("DOTM_PEER_PASSWORD"));
    config.caFile = setting("DOTM_PEER_CA");
    return config;
}

Result<SentMail> TestMailOnSink::send(const SmtpConfig &config, const QString &to)
{
    dotm::email::CurlSmtpTransport transport;
    dotm::email::SmtpSender sender(transport, m_clock, config);
    dotm::email::Mailer mailer(nullptr, &sender, m_clock);
    Message mail = m_mail;
    mail.to = {to};
    return QCoro::waitFor(mailer.send(mail, u"esim-ready/peer/1"_s));
}

void TestMailOnSink::send_unknownAuthority_isRefused()
{
    SmtpConfig untrusting = config();
    untrusting.caFile.clear();
    const auto refused = send(untrusting, u"zoe@example.com"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
}

void TestMailOnSink::send_otherHostName_isRefused()
{
    SmtpConfig other = config();
    other.server = u"127.0.0.1"_s; // the certificate is for "localhost" alone
    const auto refused = send(other, u"zoe@example.com"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
}

void TestMailOnSink::send_wrongPassword_isUnauthorized()
{
    SmtpConfig wrong = config();
    wrong.password = dotm::core::SecretString(u"wrong"_s);
    const auto refused = send(wrong, u"zoe@example.com"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    QVERIFY(refused.error().detail.contains(u"SMTP_PASSWORD"_s));
}

void TestMailOnSink::send_refusedAddressee_isInvalid()
{
    const auto refused = send(config(), u"nobody@example.com"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void TestMailOnSink::send_addresseeLater_isUnavailable()
{
    const auto refused = send(config(), u"later@example.com"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY(refused.error().isTransient());
}

void TestMailOnSink::send_starttls_isTaken()
{
    const auto sent = send(config(), u"zoe@example.com"_s);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QCOMPARE(sent->transport, u"smtp"_s);
}

void TestMailOnSink::send_implicitTls_isTaken()
{
    SmtpConfig implicit = config();
    implicit.port = setting("DOTM_PEER_IMPLICIT").toInt();
    implicit.implicitTls = true;
    const auto sent = send(implicit, u"zoe@example.com"_s);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
}

QTEST_GUILESS_MAIN(TestMailOnSink)
#include "tst_mailonsink.moc"
