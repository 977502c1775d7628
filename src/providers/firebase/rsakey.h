// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace dotm::firebase {

/// The RSA key of a certificate, for RS256 (RSASSA-PKCS1-v1_5 with SHA-256). A cheap value: copies share the key.
class RsaPublicKey
{
public:
    /// Protocol unless @p pem is an X.509 certificate with an RSA key of 2048 bits or more.
    [[nodiscard]] static core::Result<RsaPublicKey> fromCertificate(const QByteArray &pem);
    [[nodiscard]] bool verifies(const QByteArray &data, const QByteArray &signature) const;

private:
    explicit RsaPublicKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) {}

    std::shared_ptr<evp_pkey_st> m_key;
};

/// RS256 signature of @p data. Disabled unless @p privateKeyPem is an unencrypted RSA private key.
[[nodiscard]] core::Result<QByteArray> signRs256(const core::SecretString &privateKeyPem, const QByteArray &data);

} // namespace dotm::firebase
