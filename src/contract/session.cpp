// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/session.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

QJsonObject Session::toJson() const
{
    return {{u"uid"_s, uid},
            {u"email"_s, email},
            {u"display_name"_s, displayName},
            {u"id_token"_s, idToken.reveal()},
            {u"refresh_token"_s, refreshToken.reveal()},
            {u"expires_in"_s, static_cast<qint64>(expiresIn.count())}};
}

std::optional<Session> Session::fromJson(const QJsonObject &object)
{
    Session session;
    session.uid = object.value("uid"_L1).toString();
    session.email = object.value("email"_L1).toString();
    session.displayName = object.value("display_name"_L1).toString();
    session.idToken = core::SecretString(object.value("id_token"_L1).toString());
    session.refreshToken = core::SecretString(object.value("refresh_token"_L1).toString());
    session.expiresIn = std::chrono::seconds(object.value("expires_in"_L1).toInteger());
    if (session.uid.isEmpty() || session.idToken.isEmpty() || session.refreshToken.isEmpty()) {
        return std::nullopt;
    }
    return session;
}

QJsonObject Account::toJson() const
{
    return {{u"userId"_s, memberNumber},     {u"firebaseUid"_s, uid},   {u"email"_s, email},
            {u"displayName"_s, displayName}, {u"photoURL"_s, photoUrl}, {u"role"_s, domain::roleName(role)}};
}

std::optional<Account> Account::fromJson(const QJsonObject &object)
{
    const auto role = domain::roleFromName(object.value("role"_L1).toString());
    if (!role || !object.value("userId"_L1).isDouble()) {
        return std::nullopt;
    }
    Account account;
    account.memberNumber = object.value("userId"_L1).toInteger();
    account.uid = object.value("firebaseUid"_L1).toString();
    account.email = object.value("email"_L1).toString();
    account.displayName = object.value("displayName"_L1).toString();
    account.photoUrl = object.value("photoURL"_L1).toString();
    account.role = *role;
    return account;
}

QJsonObject ServiceInfo::toJson() const
{
    return {{u"version"_s, version},
            {u"profile"_s, profile},
            {u"simulated"_s, simulated},
            {u"payments"_s, payments},
            {u"carrier"_s, carrier},
            {u"mail"_s, mail},
            {u"demo_roles"_s, QJsonArray::fromStringList(demoRoles)},
            {u"mailbox_url"_s, mailboxUrl}};
}

std::optional<ServiceInfo> ServiceInfo::fromJson(const QJsonObject &object)
{
    if (!object.value("profile"_L1).isString()) {
        return std::nullopt;
    }
    ServiceInfo info;
    info.version = object.value("version"_L1).toString();
    info.profile = object.value("profile"_L1).toString();
    info.simulated = object.value("simulated"_L1).toBool();
    info.payments = object.value("payments"_L1).toBool();
    info.carrier = object.value("carrier"_L1).toBool();
    info.mail = object.value("mail"_L1).toBool();
    info.mailboxUrl = object.value("mailbox_url"_L1).toString();
    const QJsonArray roles = object.value("demo_roles"_L1).toArray();
    for (const QJsonValue &role : roles) {
        info.demoRoles.append(role.toString());
    }
    return info;
}

} // namespace dotm::contract
