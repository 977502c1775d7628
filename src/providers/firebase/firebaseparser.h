// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "providers/firebase/firebasetypes.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace dotm::firebase {

/// Bodies of successful answers, read without I/O. An answer without what it must hold is Protocol.

struct AccessToken
{
    core::SecretString token;
    std::chrono::seconds expiresIn{0};
};

/// accounts:signUp, :signInWithPassword, :signInWithEmailLink. Forbidden with providerCode MFA_REQUIRED when Firebase
/// asks for a second factor.
[[nodiscard]] core::Result<SignedIn> parseSignIn(const QByteArray &json);
/// The secure-token endpoint (snake_case).
[[nodiscard]] core::Result<SignedIn> parseRefresh(const QByteArray &json);
/// accounts:lookup by ID token: exactly one user.
[[nodiscard]] core::Result<Account> parseLookup(const QByteArray &json);
/// The OAuth token endpoint.
[[nodiscard]] core::Result<AccessToken> parseAccessToken(const QByteArray &json);
/// kid -> PEM.
[[nodiscard]] core::Result<QHash<QString, QByteArray>> parseCertificates(const QByteArray &json);

} // namespace dotm::firebase
