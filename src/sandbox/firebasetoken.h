// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/firebasedesk.h"

namespace dotm::sandbox::firebase {

/// How and when somebody signed in: what every token of the session repeats.
struct Session
{
    QString provider;    ///< "password", "google.com", "custom", "anonymous"
    QJsonObject claims;  ///< of a custom token
    qint64 authTime = 0; ///< seconds
};

/// An ID token that verified, and the account it speaks for as it is now.
struct Verified
{
    User user;
    Session session;
};

[[nodiscard]] core::Outcome installSessions(storage::Connection &db);

/// Marks @p user as signed in now, saves it, and answers {"idToken","refreshToken","expiresIn"}.
[[nodiscard]] QJsonObject signIn(Desk &desk, User &user, const QString &provider, const QJsonObject &claims = {});
/// A fresh ID token of a running session.
[[nodiscard]] QString makeIdToken(Desk &desk, const User &user, const Session &session);
/// Signature, times, issuer and audience, and the account: INVALID_ID_TOKEN, TOKEN_EXPIRED, USER_NOT_FOUND,
/// USER_DISABLED.
[[nodiscard]] Result<Verified> verifyIdToken(Desk &desk, const QString &token);
/// CREDENTIAL_TOO_OLD_LOGIN_AGAIN when the sign-in is older than five minutes: what cannot be taken back wants a new
/// one.
[[nodiscard]] Result<void> checkRecent(const Desk &desk, const Session &session);
/// Ends the refresh tokens of @p localId.
void endSessions(Desk &desk, const QString &localId);
/// POST securetoken.googleapis.com/v1/token.
[[nodiscard]] Answer refresh(Desk &desk);
/// The payload of "header.payload.signature" without looking at the signature; empty when it is none.
[[nodiscard]] QJsonObject unverifiedPart(const QString &token, qsizetype index);

/// Names that custom claims may not use.
[[nodiscard]] bool isReservedClaim(const QString &name);

} // namespace dotm::sandbox::firebase
