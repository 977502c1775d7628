// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QString>

namespace dotm::sandbox {

/// A private key and a self-signed certificate for its public half, good for ten years from one day before @p now.
struct RsaKeyPair
{
    QString keyId; ///< SHA-1 of the certificate in hex, as Google's are
    QByteArray privatePem;
    QByteArray certificatePem;
};
/// 2048 bits. The bytes come from OpenSSL's own generator.
[[nodiscard]] RsaKeyPair makeRsaKeyPair(core::TimePoint now);

/// RSASSA-PKCS1-v1_5 with SHA-256. Empty when the key cannot be read.
[[nodiscard]] QByteArray rsaSign(const QByteArray &privatePem, const QByteArray &data);
[[nodiscard]] bool rsaVerify(const QByteArray &certificatePem, const QByteArray &data, const QByteArray &signature);

struct RsaNumbers
{
    QByteArray modulus; ///< big endian
    QByteArray exponent;
};
[[nodiscard]] RsaNumbers rsaNumbers(const QByteArray &certificatePem);

} // namespace dotm::sandbox
