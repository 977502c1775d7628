// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "providers/firebase/firebaseconfig.h"
#include "providers/firebase/firebasetypes.h"

#include <memory>

namespace dotm::firebase {

class ServiceAccountTokens;

/// Accounts of one Firebase project over REST (contract and quirks: firebase.md). Lives on the service thread; outlives
/// its calls. Errors of every call: Disabled (not configured), the codes of firebaseerrors.h, and those of HttpClient.
class FirebaseClient
{
public:
    FirebaseClient(net::HttpClient &http, const core::Clock &clock, FirebaseConfig config);
    ~FirebaseClient();

    /// Not repeated by itself: after an unclear answer sign in with the same password.
    [[nodiscard]] core::Task<core::Result<SignedIn>> signUp(QString email, core::SecretString password,
                                                            QString displayName);
    [[nodiscard]] core::Task<core::Result<SignedIn>> signInWithPassword(QString email, core::SecretString password);
    [[nodiscard]] core::Task<core::Result<SignedIn>> refresh(core::SecretString refreshToken);
    /// @p email must be the addressee of the link; @p oobCode works once.
    [[nodiscard]] core::Task<core::Result<SignedIn>> signInWithEmailLink(QString email, core::SecretString oobCode);

    /// Has Google mail a sign-in link. Sent once, never repeated by itself. @p continueUrl: an authorised domain.
    [[nodiscard]] core::Task<core::Outcome> sendSignInLink(QString email, QUrl continueUrl);
    /// Succeeds for unknown addresses too, so that nobody learns who has an account.
    [[nodiscard]] core::Task<core::Outcome> sendPasswordReset(QString email);

    [[nodiscard]] core::Task<core::Result<Account>> lookup(core::SecretString idToken);
    /// Replaces all custom claims of @p uid; they show in ID tokens after the next refresh. Needs adminBearer or a
    /// service account. At most 1000 characters of JSON and no reserved name, else Invalid.
    [[nodiscard]] core::Task<core::Outcome> setCustomClaims(QString uid, QJsonObject claims);

    /// Project, web API key and addresses are set. The administrative call needs more, and says so.
    [[nodiscard]] bool isConfigured() const;

private:
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> postAccounts(QString verb, QJsonObject body,
                                                                           bool isRepeatable);
    [[nodiscard]] core::Task<core::Result<SignedIn>> signIn(QString verb, QJsonObject body, bool isRepeatable);
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> send(net::HttpRequest request);
    [[nodiscard]] core::Task<core::Result<core::SecretString>> adminToken();

    net::HttpClient &m_http;
    const core::Clock &m_clock;
    FirebaseConfig m_config;
    std::unique_ptr<ServiceAccountTokens> m_serviceAccount;
};

} // namespace dotm::firebase
