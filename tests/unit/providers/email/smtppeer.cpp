// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "smtppeer.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace dotm::test {

namespace {

template <auto free>
struct Free
{
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Buffer = std::unique_ptr<BIO, Free<BIO_free_all>>;

void addExtension(X509 *certificate, int kind, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray content(BIO *buffer)
{
    char *start = nullptr;
    const long length = BIO_get_mem_data(buffer, &start);
    return {start, static_cast<qsizetype>(length)};
}

} // namespace

TestCertificate makeCertificate()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 24 * 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(certificate.get(), name);
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    const Buffer certificatePem(BIO_new(BIO_s_mem()));
    const Buffer keyPem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificatePem.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {content(certificatePem.get()), content(keyPem.get())};
}

SmtpPeer::SmtpPeer(Tls tls, const TestCertificate &certificate) : m_tls(tls), m_certificate(certificate)
{
    listen(QHostAddress::LocalHost);
}

void SmtpPeer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setLocalCertificate(QSslCertificate(m_certificate.certificatePem));
    configuration.setPrivateKey(QSslKey(m_certificate.keyPem, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    auto talk = std::make_shared<Talk>();
    talk->socket = socket;
    connect(socket, &QSslSocket::readyRead, this, [this, talk] { read(*talk); });
    if (m_tls == Tls::Implicit) {
        connect(socket, &QSslSocket::encrypted, this, [this, talk] { reply(*talk, "GREETING", "220 localhost"); });
        socket->startServerEncryption();
    } else {
        reply(*talk, "GREETING", "220 localhost");
    }
}

void SmtpPeer::read(Talk &talk)
{
    talk.buffer += talk.socket->readAll();
    while (true) {
        const QByteArray end = talk.isInData ? "\r\n.\r\n" : "\r\n";
        const qsizetype position = talk.buffer.indexOf(end);
        if (position < 0) {
            return;
        }
        if (talk.isInData) {
            handleMail(talk);
            continue;
        }
        const QByteArray line = talk.buffer.left(position);
        talk.buffer.remove(0, position + end.size());
        handleLine(talk, line);
    }
}

void SmtpPeer::handleMail(Talk &talk)
{
    const qsizetype position = talk.buffer.indexOf("\r\n.\r\n");
    m_mails += talk.buffer.left(position + 2).replace("\r\n..", "\r\n.");
    talk.buffer.remove(0, position + 5);
    talk.isInData = false;
    reply(talk, "END", "250 2.0.0 queued as 1");
}

void SmtpPeer::handlePassword(Talk &talk, const QByteArray &base64)
{
    talk.isInAuth = false;
    const bool isRight = QByteArray::fromBase64(base64) == QByteArray("\0ann\0secret", 11);
    reply(talk, "AUTH", isRight ? "235 2.7.0 welcome" : "535 5.7.8 bad credentials");
}

void SmtpPeer::handleLine(Talk &talk, const QByteArray &line)
{
    if (talk.isInAuth) {
        handlePassword(talk, line);
        return;
    }
    m_commands += line;
    if (!talk.socket->isEncrypted()) {
        m_clearCommands += line;
    }
    const QByteArray verb = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).toUpper();
    if (verb == "EHLO") {
        const bool mayStart = m_tls == Tls::StartTls && !talk.socket->isEncrypted();
        reply(talk, verb, mayStart ? "250-localhost\r\n250 STARTTLS" : "250-localhost\r\n250 AUTH PLAIN");
    } else if (verb == "STARTTLS") {
        reply(talk, verb, "220 go on");
        talk.socket->startServerEncryption();
    } else if (verb == "AUTH") {
        talk.isInAuth = true;
        talk.socket->write("334 \r\n");
    } else if (verb == "DATA") {
        talk.isInData = !m_replies.contains(verb);
        reply(talk, verb, "354 go on");
    } else {
        reply(talk, verb, verb == "QUIT" ? "221 bye" : "250 2.1.0 ok");
    }
}

void SmtpPeer::reply(Talk &talk, const QByteArray &verb, const QByteArray &usual)
{
    const QByteArray text = m_replies.value(verb, usual);
    if (text == "cut") {
        talk.socket->abort();
    } else if (!text.isEmpty()) {
        talk.socket->write(text + "\r\n");
        talk.socket->flush();
    }
}

} // namespace dotm::test
