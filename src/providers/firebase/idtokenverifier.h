// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "providers/firebase/firebaseconfig.h"
#include "providers/firebase/firebasetypes.h"

#include <QCache>

#include <memory>

namespace dotm::firebase {

class CertificateStore;
struct Jwt;

/// Decides whether a Firebase ID token is genuine, for this project and still valid (firebase.md, "Verification").
/// Verified tokens are remembered until they expire, so that a signed-in request costs a hash and no RSA; expiry is
/// checked every time. Lives on the service thread; outlives its calls.
class IdTokenVerifier
{
public:
    static constexpr qsizetype kMaxToken = 16 * 1024;
    static constexpr int kMaxRemembered = 4096;

    IdTokenVerifier(net::HttpClient &http, const core::Clock &clock, FirebaseConfig config);
    ~IdTokenVerifier();

    /// Unauthorized: not a token to believe, for whatever reason (detail says which, for the log only). Unavailable:
    /// the certificates could not be had, so nothing is known about the token. Disabled: no project configured.
    [[nodiscard]] core::Task<core::Result<VerifiedToken>> verify(QByteArray token);

private:
    [[nodiscard]] core::Task<core::Outcome> checkSignature(Jwt jwt);

    const core::Clock &m_clock;
    FirebaseConfig m_config;
    std::unique_ptr<CertificateStore> m_certificates;
    QCache<QByteArray, VerifiedToken> m_remembered; ///< SHA-256 of the token -> what it says
};

} // namespace dotm::firebase
