// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace dotm::firebase {

struct SignedIn
{
    QString uid;
    QString email;       ///< empty after refresh(), which does not answer it
    QString displayName; ///< empty unless Firebase sent one
    core::SecretString idToken;
    core::SecretString refreshToken;
    std::chrono::seconds expiresIn{0};
    bool isNewUser = false;
};

struct Account
{
    QString uid;
    QString email;
    bool emailVerified = false;
    QString displayName;
    bool disabled = false;
    QJsonObject customClaims;
};

/// What a verified ID token says. Never made from anything but a verified token.
struct VerifiedToken
{
    QString uid;
    QString email;
    bool emailVerified = false;
    QString name;
    QString signInProvider; ///< "password", "google.com", "custom" ...
    core::TimePoint authTime;
    core::TimePoint expiresAt;
    QJsonObject claims; ///< the whole payload; custom claims stand at the top level
};

} // namespace dotm::firebase
