// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/rsakey.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeastBits = 2048;

struct Free
{
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

/// Leaves OpenSSL's per-thread error queue empty: whoever uses TLS on this thread next must not find our failures
/// there.
struct ErrorQueue
{
    ErrorQueue() = default;
    Q_DISABLE_COPY_MOVE(ErrorQueue)
    ~ErrorQueue() { ERR_clear_error(); }
};

Owned<BIO> reader(const QByteArray &bytes)
{
    return Owned<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool isStrongRsa(EVP_PKEY *key)
{
    return key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) >= kLeastBits;
}

/// Never asks on the terminal for the pass phrase of an encrypted key.
int noPassPhrase(char *, int, int, void *)
{
    return -1;
}

} // namespace

core::Result<RsaPublicKey> RsaPublicKey::fromCertificate(const QByteArray &pem)
{
    const ErrorQueue queue;
    const Owned<BIO> bio = reader(pem);
    const Owned<X509> certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassPhrase, nullptr));
    std::shared_ptr<EVP_PKEY> key(certificate ? X509_get_pubkey(certificate.get()) : nullptr, EVP_PKEY_free);
    if (!isStrongRsa(key.get())) {
        return core::fail(core::ErrorCode::Protocol, u"not a certificate with a usable RSA key"_s);
    }
    return RsaPublicKey(std::move(key));
}

bool RsaPublicKey::verifies(const QByteArray &data, const QByteArray &signature) const
{
    const ErrorQueue queue;
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1 &&
           EVP_DigestVerify(context.get(), raw(signature), static_cast<size_t>(signature.size()), raw(data),
                            static_cast<size_t>(data.size())) == 1;
}

core::Result<QByteArray> signRs256(const core::SecretString &privateKeyPem, const QByteArray &data)
{
    const ErrorQueue queue;
    const QByteArray pem = privateKeyPem.reveal().toUtf8();
    const Owned<BIO> bio = reader(pem);
    const std::shared_ptr<EVP_PKEY> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassPhrase, nullptr),
                                        EVP_PKEY_free);
    if (!isStrongRsa(key.get())) {
        return core::fail(core::ErrorCode::Disabled, u"FIREBASE_CREDENTIALS holds no usable RSA private key."_s);
    }
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(key.get()), Qt::Uninitialized);
    auto size = static_cast<size_t>(signature.size());
    const bool isSigned = context &&
                          EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
                          EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                                         raw(data), static_cast<size_t>(data.size())) == 1;
    if (!isSigned) {
        return core::fail(core::ErrorCode::Internal, u"signing with the service account's key failed"_s);
    }
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace dotm::firebase
