// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/sealedbox.h"

#include <openssl/evp.h>

#include <limits>
#include <memory>

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kTagSize = 16;
constexpr qsizetype kHeadSize = 1 + kSealNonceSize;

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

int sizeOf(const QByteArray &bytes)
{
    return static_cast<int>(bytes.size());
}

bool fits(const QByteArray &bytes)
{
    return bytes.size() < std::numeric_limits<int>::max();
}

/// The version is authenticated with the label, so that neither can be exchanged.
QByteArray boundText(const QByteArray &label)
{
    return QByteArray(1, kVersion) + label;
}

bool takeBound(EVP_CIPHER_CTX *cipher, const QByteArray &bound)
{
    int done = 0;
    return EVP_CipherUpdate(cipher, nullptr, &done, bytesOf(bound), sizeOf(bound)) == 1;
}

} // namespace

core::Result<QByteArray> seal(const core::Secret<QByteArray> &key, const QByteArray &nonce, const QByteArray &plain,
                              const QByteArray &label)
{
    if (key.reveal().size() != kSealKeySize || nonce.size() != kSealNonceSize || !fits(plain)) {
        return core::fail(core::ErrorCode::Internal, u"A key, nonce or text of the wrong size."_s);
    }
    const Cipher cipher(EVP_CIPHER_CTX_new());
    QByteArray hidden(plain.size(), Qt::Uninitialized);
    QByteArray tag(kTagSize, Qt::Uninitialized);
    int done = 0;
    const bool isSealed =
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.reveal()), bytesOf(nonce)) == 1 &&
        takeBound(cipher.get(), boundText(label)) &&
        EVP_EncryptUpdate(cipher.get(), bytesOf(hidden), &done, bytesOf(plain), sizeOf(plain)) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), bytesOf(hidden) + done, &done) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, sizeOf(tag), tag.data()) == 1;
    if (!isSealed) {
        return core::fail(core::ErrorCode::Internal, u"The cipher failed."_s);
    }
    return QByteArray(1, kVersion) + nonce + hidden + tag;
}

core::Result<QByteArray> unseal(const core::Secret<QByteArray> &key, const QByteArray &box, const QByteArray &label)
{
    const core::Failure unusable = core::fail(core::ErrorCode::Invalid, u"Damaged, or sealed with another key."_s);
    if (key.reveal().size() != kSealKeySize || box.size() < kHeadSize + kTagSize || !fits(box) ||
        box.front() != kVersion) {
        return unusable;
    }
    const QByteArray nonce = box.mid(1, kSealNonceSize);
    const QByteArray hidden = box.mid(kHeadSize, box.size() - kHeadSize - kTagSize);
    QByteArray tag = box.right(kTagSize);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    QByteArray plain(hidden.size(), Qt::Uninitialized);
    int done = 0;
    const bool isGenuine =
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.reveal()), bytesOf(nonce)) == 1 &&
        takeBound(cipher.get(), boundText(label)) &&
        EVP_DecryptUpdate(cipher.get(), bytesOf(plain), &done, bytesOf(hidden), sizeOf(hidden)) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, sizeOf(tag), tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), bytesOf(plain) + done, &done) == 1;
    if (!isGenuine) {
        return unusable;
    }
    return plain;
}

} // namespace dotm::client
