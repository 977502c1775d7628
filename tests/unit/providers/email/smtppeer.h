// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslSocket>
#include <QTcpServer>

namespace dotm::test {

/// A certificate for localhost and 127.0.0.1, its own authority, made for this run.
struct TestCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem;
};
[[nodiscard]] TestCertificate makeCertificate();

/// A mail server on loopback with real TLS. Accepts the user "ann", password "secret", and every mail, unless told
/// otherwise. Keeps what it was told.
class SmtpPeer final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Tls { StartTls, Implicit, None };

    explicit SmtpPeer(Tls tls, const TestCertificate &certificate = makeCertificate());

    /// The reply to a verb ("RCPT"; "GREETING"; "AUTH" and "END" for the answer to password and dot) instead of the
    /// usual one. An empty reply: silence. "cut": the connection is cut.
    void setReply(const QByteArray &verb, const QByteArray &reply) { m_replies.insert(verb, reply); }

    [[nodiscard]] const QByteArrayList &commands() const { return m_commands; }
    /// Commands that came before TLS.
    [[nodiscard]] const QByteArrayList &clearCommands() const { return m_clearCommands; }
    /// The mails taken, dots unstuffed.
    [[nodiscard]] const QByteArrayList &mails() const { return m_mails; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Talk
    {
        QSslSocket *socket;
        QByteArray buffer;
        bool isInData = false;
        bool isInAuth = false;
    };

    void read(Talk &talk);
    void handleLine(Talk &talk, const QByteArray &line);
    void handleMail(Talk &talk);
    void handlePassword(Talk &talk, const QByteArray &base64);
    void reply(Talk &talk, const QByteArray &verb, const QByteArray &usual);

    Tls m_tls;
    TestCertificate m_certificate;
    QHash<QByteArray, QByteArray> m_replies;
    QByteArrayList m_commands;
    QByteArrayList m_clearCommands;
    QByteArrayList m_mails;
};

} // namespace dotm::test
