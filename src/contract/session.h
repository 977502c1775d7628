// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "domain/role.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace dotm::contract {

/// Answer of the sign-in endpoints. Both tokens are secrets.
struct Session
{
    QString uid;
    QString email;
    QString displayName;
    core::SecretString idToken;
    core::SecretString refreshToken;
    std::chrono::seconds expiresIn{};

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Session> fromJson(const QJsonObject &object);
};

/// GET /api/auth/current-user.
struct Account
{
    qint64 memberNumber = 0;
    QString uid;
    QString email;
    QString displayName;
    QString photoUrl;
    domain::Role role = domain::Role::Customer;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Account> fromJson(const QJsonObject &object);
};

/// GET /api/service: what this service layer is and what it can do, before anybody signs in.
struct ServiceInfo
{
    QString version;
    QString profile;        ///< "demo" or "live"
    bool simulated = false; ///< the providers are stand-ins
    bool payments = false;
    bool carrier = false;
    bool mail = false;
    QStringList demoRoles; ///< roles that can sign in with one click
    QString mailboxUrl;    ///< where simulated mail can be read; empty outside the demo

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ServiceInfo> fromJson(const QJsonObject &object);
};

} // namespace dotm::contract
