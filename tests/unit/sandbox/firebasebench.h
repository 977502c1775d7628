// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bench.h"
#include "sandbox/firebase.h"
#include "sandbox/mail.h"

namespace dotm::test {

/// The Firebase stand-in with its verbs at hand.
class FirebaseBench : public Bench
{
public:
    FirebaseBench()
    {
        sandbox::installMail(router, world);
        sandbox::installFirebase(router, world);
    }

    /// accounts:<verb> with an API key.
    [[nodiscard]] Reply user(const QString &verb, const QJsonObject &body)
    {
        return callJson("POST", QStringLiteral("/identitytoolkit.googleapis.com/v1/accounts:%1?key=k").arg(verb), body);
    }
    /// projects/demo-dotm/accounts<suffix> as administrator.
    [[nodiscard]] Reply admin(const QString &suffix, const QJsonObject &body)
    {
        return callJson("POST", kAdmin + suffix, body, kOwner);
    }
    [[nodiscard]] Reply adminGet(const QString &suffix) { return call("GET", kAdmin + suffix, {}, kOwner); }
    [[nodiscard]] Reply refresh(const QString &token)
    {
        return call("POST", QStringLiteral("/securetoken.googleapis.com/v1/token?key=k"),
                    "grant_type=refresh_token&refresh_token=" + QUrl::toPercentEncoding(token),
                    {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    [[nodiscard]] Reply signUp(const QString &email, const QString &password = QStringLiteral("secret1"))
    {
        return user(QStringLiteral("signUp"), {{QStringLiteral("email"), email},
                                               {QStringLiteral("password"), password},
                                               {QStringLiteral("returnSecureToken"), true}});
    }
    [[nodiscard]] Reply signIn(const QString &email, const QString &password = QStringLiteral("secret1"))
    {
        return user(QStringLiteral("signInWithPassword"),
                    {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
    }
    /// The account an ID token speaks for.
    [[nodiscard]] QJsonObject lookup(const QString &idToken)
    {
        const Reply reply = user(QStringLiteral("lookup"), {{QStringLiteral("idToken"), idToken}});
        return reply.json[QStringLiteral("users")][0].toObject();
    }
    [[nodiscard]] static QJsonObject claims(const QString &idToken)
    {
        const QByteArray part = idToken.section(u'.', 1, 1).toLatin1();
        return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
    }
    /// The newest code that was mailed or handed out.
    [[nodiscard]] QString lastOobCode()
    {
        const Reply reply = call("GET", QStringLiteral("/emulator/v1/projects/demo-dotm/oobCodes"));
        const QJsonArray codes = reply.json[QStringLiteral("oobCodes")].toArray();
        return codes.isEmpty() ? QString() : codes.last()[QStringLiteral("oobCode")].toString();
    }

    const QString kAdmin = QStringLiteral("/identitytoolkit.googleapis.com/v1/projects/demo-dotm/accounts");
    const QList<http::Header> kOwner{{"Authorization", "Bearer owner"}};
};

} // namespace dotm::test
