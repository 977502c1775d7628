// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

namespace dotm::test {

/// A fresh key pair with a self-signed certificate, for tokens made in tests. Written with OpenSSL directly, so that it
/// does not share the code it tests.
class SigningKey
{
public:
    explicit SigningKey(unsigned int bits = 2048) : m_key(EVP_RSA_gen(bits), EVP_PKEY_free) { makeCertificate(); }

    [[nodiscard]] const QByteArray &certificate() const { return m_certificate; }

    [[nodiscard]] QByteArray privateKey() const
    {
        BIO *bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(bio, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return take(bio);
    }

    [[nodiscard]] QByteArray sign(const QByteArray &data, const EVP_MD *digest = EVP_sha256()) const
    {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, digest, nullptr, m_key.get());
        auto size = static_cast<size_t>(EVP_PKEY_get_size(m_key.get()));
        QByteArray signature(static_cast<qsizetype>(size), '\0');
        EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                       reinterpret_cast<const unsigned char *>(data.constData()), static_cast<size_t>(data.size()));
        EVP_MD_CTX_free(context);
        return signature;
    }

    [[nodiscard]] bool verifies(const QByteArray &data, const QByteArray &signature) const
    {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, m_key.get());
        const int verdict = EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.constData()),
                                             static_cast<size_t>(signature.size()),
                                             reinterpret_cast<const unsigned char *>(data.constData()),
                                             static_cast<size_t>(data.size()));
        EVP_MD_CTX_free(context);
        return verdict == 1;
    }

private:
    static QByteArray take(BIO *bio)
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        const QByteArray result(data, size);
        BIO_free(bio);
        return result;
    }

    void makeCertificate()
    {
        X509 *certificate = X509_new();
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 86'400);
        X509_set_pubkey(certificate, m_key.get());
        X509_sign(certificate, m_key.get(), EVP_sha256());
        BIO *bio = BIO_new(BIO_s_mem());
        PEM_write_bio_X509(bio, certificate);
        X509_free(certificate);
        m_certificate = take(bio);
    }

    std::shared_ptr<EVP_PKEY> m_key;
    QByteArray m_certificate;
};

[[nodiscard]] inline QByteArray urlText(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

[[nodiscard]] inline QByteArray urlText(const QJsonObject &object)
{
    return urlText(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// header.payload.signature, RS256 by @p key whatever the header says.
[[nodiscard]] inline QByteArray signedToken(const SigningKey &key, const QJsonObject &header, const QJsonObject &claims)
{
    const QByteArray data = urlText(header) + '.' + urlText(claims);
    return data + '.' + urlText(key.sign(data));
}

} // namespace dotm::test
