// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/rsakey.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

namespace dotm::sandbox {

namespace {

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Freer<BN_free>>;

constexpr long kTenYears = 3650L * 24 * 3600;
constexpr long kOneDay = 24L * 3600;

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

Bio reader(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

Certificate selfSigned(EVP_PKEY *key, core::TimePoint now)
{
    Certificate certificate(X509_new());
    const time_t seconds = core::toMs(now) / 1000;
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_int64(X509_get_serialNumber(certificate.get()), core::toMs(now));
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds - kOneDay);
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds + kTenYears);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const QByteArray commonName = "securetoken.sandbox.invalid";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, bytes(commonName), static_cast<int>(commonName.size()), -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

Key publicKey(const QByteArray &certificatePem)
{
    const Certificate certificate(PEM_read_bio_X509(reader(certificatePem).get(), nullptr, nullptr, nullptr));
    return Key(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
}

QByteArray number(EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key, name, &raw);
    const Number value(raw);
    if (!value) {
        return {};
    }
    QByteArray result(BN_num_bytes(value.get()), '\0');
    BN_bn2bin(value.get(), reinterpret_cast<unsigned char *>(result.data()));
    return result;
}

} // namespace

RsaKeyPair makeRsaKeyPair(core::TimePoint now)
{
    const Key key(EVP_RSA_gen(2048));
    const Certificate certificate = selfSigned(key.get(), now);
    const Bio privatePart(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(privatePart.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    const Bio publicPart(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(publicPart.get(), certificate.get());
    const QByteArray pem = contents(publicPart.get());
    return {QString::fromLatin1(QCryptographicHash::hash(pem, QCryptographicHash::Sha1).toHex()),
            contents(privatePart.get()), pem};
}

QByteArray rsaSign(const QByteArray &privatePem, const QByteArray &data)
{
    const Key key(PEM_read_bio_PrivateKey(reader(privatePem).get(), nullptr, nullptr, nullptr));
    const Digest digest(EVP_MD_CTX_new());
    if (!key || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1) {
        return {};
    }
    QByteArray signature(EVP_PKEY_get_size(key.get()), '\0');
    auto size = static_cast<size_t>(signature.size());
    const int done = EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                                    bytes(data), static_cast<size_t>(data.size()));
    return done == 1 ? signature.first(static_cast<qsizetype>(size)) : QByteArray();
}

bool rsaVerify(const QByteArray &certificatePem, const QByteArray &data, const QByteArray &signature)
{
    const Key key = publicKey(certificatePem);
    const Digest digest(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(digest.get(), bytes(signature), static_cast<size_t>(signature.size()), bytes(data),
                            static_cast<size_t>(data.size())) == 1;
}

RsaNumbers rsaNumbers(const QByteArray &certificatePem)
{
    const Key key = publicKey(certificatePem);
    if (!key) {
        return {};
    }
    return {number(key.get(), OSSL_PKEY_PARAM_RSA_N), number(key.get(), OSSL_PKEY_PARAM_RSA_E)};
}

} // namespace dotm::sandbox
