// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "fakesmtp.h"
#include "providers/email/curlsmtptransport.h"
#include "providers/email/mime.h"
#include "smtppeer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using test::SmtpPeer;

class CurlSmtpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deliver_startTls_handsOverTheMail();
    void deliver_implicitTls_handsOverTheMail();
    void deliver_dotLines_arriveAsWritten();
    void deliver_severalRecipients_areAllNamed();
    void deliver_noStartTlsOffered_givesNeitherPasswordNorMail();
    void deliver_unknownAuthority_isRefused();
    void deliver_certificateOfAnotherHost_isRefused();
    void deliver_wrongPassword_isUnauthorized();
    void deliver_refusal_hasItsCode_data();
    void deliver_refusal_hasItsCode();
    void deliver_nobodyListening_isOffline();
    void deliver_busyServer_leavesTheEventLoopRunning();
    void destroyed_duringDelivery_breaksOff();
    void check_signsInAndSaysNoop_handsOverNoMail();
    void check_wrongPasswordOrNobodyThere_saysWhich();

private:
    [[nodiscard]] email::SmtpConfig configFor(const SmtpPeer &peer) const;
    [[nodiscard]] static email::SmtpEnvelope envelope(const QByteArray &content = {});

    QTemporaryDir m_folder;
    test::TestCertificate m_certificate;
    QString m_caFile;
};

void CurlSmtpTransportTest::initTestCase()
{
    m_certificate = test::makeCertificate();
    m_caFile = m_folder.filePath(u"ca.pem"_s);
    QFile file(m_caFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_certificate.certificatePem), m_certificate.certificatePem.size());
}

email::SmtpConfig CurlSmtpTransportTest::configFor(const SmtpPeer &peer) const
{
    email::SmtpConfig config;
    config.server = u"127.0.0.1"_s;
    config.port = peer.serverPort();
    config.username = u"ann"_s;
    config.password = core::SecretString(u"secret"_s);
    config.caFile = m_caFile;
    return config;
}

email::SmtpEnvelope CurlSmtpTransportTest::envelope(const QByteArray &content)
{
    const QByteArray mail = email::mimeText(test::simpleMessage(), u"<m1@mail.example.com>"_s, core::fromMs(0));
    return {u"noreply@mail.example.com"_s, {u"ann@example.com"_s}, content.isEmpty() ? mail : content};
}

void CurlSmtpTransportTest::deliver_startTls_handsOverTheMail()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    email::CurlSmtpTransport transport;
    const core::Outcome outcome = QCoro::waitFor(transport.deliver(configFor(peer), envelope()));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(peer.mails(), QByteArrayList{envelope().content});
    QVERIFY(peer.commands().contains("MAIL FROM:<noreply@mail.example.com>"));
    QVERIFY(peer.commands().contains("RCPT TO:<ann@example.com>"));
    QCOMPARE(peer.clearCommands().size(), 2);
    QCOMPARE(peer.clearCommands().last(), QByteArray("STARTTLS"));
}

void CurlSmtpTransportTest::deliver_implicitTls_handsOverTheMail()
{
    SmtpPeer peer(SmtpPeer::Tls::Implicit, m_certificate);
    email::CurlSmtpTransport transport;
    email::SmtpConfig config = configFor(peer);
    config.implicitTls = true;
    const core::Outcome outcome = QCoro::waitFor(transport.deliver(config, envelope()));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(peer.mails().size(), 1);
    QVERIFY(peer.clearCommands().isEmpty());
}

void CurlSmtpTransportTest::deliver_dotLines_arriveAsWritten()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    email::CurlSmtpTransport transport;
    const QByteArray content = "Subject: x\r\n\r\n.\r\n..two\r\n.hidden\r\nlast\r\n";
    QVERIFY(QCoro::waitFor(transport.deliver(configFor(peer), envelope(content))));
    QCOMPARE(peer.mails(), QByteArrayList{content});
}

void CurlSmtpTransportTest::deliver_severalRecipients_areAllNamed()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    email::CurlSmtpTransport transport;
    email::SmtpEnvelope mail = envelope();
    mail.recipients = {u"ann@example.com"_s, u"bob@example.com"_s, u"cy@example.com"_s};
    QVERIFY(QCoro::waitFor(transport.deliver(configFor(peer), mail)));
    for (const char *name : {"ann", "bob", "cy"}) {
        QVERIFY(peer.commands().contains("RCPT TO:<" + QByteArray(name) + "@example.com>"));
    }
}

void CurlSmtpTransportTest::deliver_noStartTlsOffered_givesNeitherPasswordNorMail()
{
    SmtpPeer peer(SmtpPeer::Tls::None, m_certificate);
    email::CurlSmtpTransport transport;
    const core::Outcome outcome = QCoro::waitFor(transport.deliver(configFor(peer), envelope()));
    QCOMPARE(outcome.error().code, ErrorCode::Unauthorized);
    for (const QByteArray &each : peer.commands()) {
        QVERIFY2(each.startsWith("EHLO") || each == "QUIT", each.constData());
    }
    QVERIFY(peer.mails().isEmpty());
}

void CurlSmtpTransportTest::deliver_unknownAuthority_isRefused()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    email::CurlSmtpTransport transport;
    email::SmtpConfig config = configFor(peer);
    config.caFile.clear();
    const core::Outcome outcome = QCoro::waitFor(transport.deliver(config, envelope()));
    QCOMPARE(outcome.error().code, ErrorCode::Unauthorized);
    QVERIFY(outcome.error().detail.contains("certificate"_L1));
    QVERIFY(peer.mails().isEmpty());
}

void CurlSmtpTransportTest::deliver_certificateOfAnotherHost_isRefused()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    email::CurlSmtpTransport transport;
    email::SmtpConfig config = configFor(peer);
    config.server = u"127.0.0.2"_s;
    peer.close();
    QVERIFY(peer.listen(QHostAddress::AnyIPv4));
    config.port = peer.serverPort();
    const core::Outcome outcome = QCoro::waitFor(transport.deliver(config, envelope()));
    QCOMPARE(outcome.error().code, ErrorCode::Unauthorized);
    QVERIFY(peer.mails().isEmpty());
}

void CurlSmtpTransportTest::deliver_wrongPassword_isUnauthorized()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    email::CurlSmtpTransport transport;
    email::SmtpConfig config = configFor(peer);
    config.password = core::SecretString(u"guess"_s);
    const core::Outcome outcome = QCoro::waitFor(transport.deliver(config, envelope()));
    QCOMPARE(outcome.error().code, ErrorCode::Unauthorized);
    QVERIFY(!outcome.error().detail.contains("guess"_L1));
}

void CurlSmtpTransportTest::deliver_refusal_hasItsCode_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorCode>("expected");
    const auto row = [](const char *name, const char *verb, const char *reply, ErrorCode expected) {
        QTest::newRow(name) << QByteArray(verb) << QByteArray(reply) << expected;
    };
    row("closed at the door", "GREETING", "554 5.7.1 go away", ErrorCode::Invalid);
    row("busy at the door", "GREETING", "421 4.3.2 later", ErrorCode::Unavailable);
    row("hangs up at once", "GREETING", "cut", ErrorCode::Offline);
    row("hangs up at STARTTLS", "STARTTLS", "cut", ErrorCode::Offline);
    row("password later", "AUTH", "454 4.7.0 later", ErrorCode::Unavailable);
    row("sender refused", "MAIL", "550 5.7.1 not yours", ErrorCode::Invalid);
    row("nobody there", "RCPT", "550 5.1.1 no such user", ErrorCode::Invalid);
    row("greylisted", "RCPT", "451 4.7.1 later", ErrorCode::Unavailable);
    row("no data now", "DATA", "451 4.3.0 later", ErrorCode::Unavailable);
    row("spam", "END", "554 5.7.1 spam", ErrorCode::Invalid);
    row("full", "END", "452 4.3.1 full", ErrorCode::Unavailable);
    row("hangs up after the dot", "END", "cut", ErrorCode::Protocol);
}

void CurlSmtpTransportTest::deliver_refusal_hasItsCode()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, reply);
    QFETCH(const ErrorCode, expected);
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    peer.setReply(verb, reply);
    email::CurlSmtpTransport transport;
    const core::Outcome outcome = QCoro::waitFor(transport.deliver(configFor(peer), envelope()));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().code == expected,
             qPrintable(core::errorCodeName(outcome.error().code) + u": "_s + outcome.error().detail));
    const QByteArray number = reply == "cut" ? QByteArray() : reply.left(3);
    QCOMPARE(outcome.error().providerCode.toLatin1(), number);
}

void CurlSmtpTransportTest::deliver_nobodyListening_isOffline()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    const email::SmtpConfig config = configFor(peer);
    peer.close();
    email::CurlSmtpTransport transport;
    const core::Outcome outcome = QCoro::waitFor(transport.deliver(config, envelope()));
    QCOMPARE(outcome.error().code, ErrorCode::Offline);
}

void CurlSmtpTransportTest::deliver_busyServer_leavesTheEventLoopRunning()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    peer.setReply("GREETING", {}); // says nothing until the test does
    email::CurlSmtpTransport transport;
    const auto task = transport.deliver(configFor(peer), envelope());
    QTRY_VERIFY(peer.findChild<QSslSocket *>() != nullptr);
    QVERIFY(!task.isReady());
    peer.findChild<QSslSocket *>()->write("220 localhost\r\n");
    QTRY_VERIFY(task.isReady());
    QCOMPARE(peer.mails().size(), 1);
}

void CurlSmtpTransportTest::destroyed_duringDelivery_breaksOff()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    peer.setReply("GREETING", {});
    auto transport = std::make_unique<email::CurlSmtpTransport>();
    auto under = transport->deliver(configFor(peer), envelope());
    auto waiting = transport->deliver(configFor(peer), envelope());
    QTRY_VERIFY(peer.findChild<QSslSocket *>() != nullptr);
    QElapsedTimer timer;
    timer.start();
    transport.reset();
    QVERIFY(timer.elapsed() < 10'000); // against 60 s for a reply
    QCOMPARE(QCoro::waitFor(under).error().code, ErrorCode::Cancelled);
    QCOMPARE(QCoro::waitFor(waiting).error().code, ErrorCode::Cancelled);
}

void CurlSmtpTransportTest::check_signsInAndSaysNoop_handsOverNoMail()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    email::CurlSmtpTransport transport;
    const core::Outcome outcome = QCoro::waitFor(transport.check(configFor(peer)));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QVERIFY(peer.commands().contains("NOOP"));
    QVERIFY(peer.mails().isEmpty());
    for (const QByteArray &each : peer.commands()) {
        QVERIFY2(!each.startsWith("MAIL") && !each.startsWith("RCPT") && !each.startsWith("DATA"), each.constData());
    }
    QCOMPARE(peer.clearCommands().last(), QByteArray("STARTTLS"));
}

void CurlSmtpTransportTest::check_wrongPasswordOrNobodyThere_saysWhich()
{
    SmtpPeer peer(SmtpPeer::Tls::StartTls, m_certificate);
    email::CurlSmtpTransport transport;
    email::SmtpConfig config = configFor(peer);
    config.password = core::SecretString(u"guess"_s);
    QCOMPARE(QCoro::waitFor(transport.check(config)).error().code, ErrorCode::Unauthorized);
    peer.close();
    QCOMPARE(QCoro::waitFor(transport.check(config)).error().code, ErrorCode::Offline);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::CurlSmtpTransportTest)
#include "tst_curlsmtptransport.moc"
