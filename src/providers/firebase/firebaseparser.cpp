// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/firebaseparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of the same things, camelCase at the one endpoint and snake_case at the other.
struct FieldNames
{
    QLatin1StringView uid;
    QLatin1StringView idToken;
    QLatin1StringView refreshToken;
    QLatin1StringView expiresIn;
};

constexpr FieldNames kIdentityNames{"localId"_L1, "idToken"_L1, "refreshToken"_L1, "expiresIn"_L1};
constexpr FieldNames kTokenNames{"user_id"_L1, "id_token"_L1, "refresh_token"_L1, "expires_in"_L1};

core::Failure unusable(const QString &what)
{
    return core::fail(core::ErrorCode::Protocol, u"Firebase answered without "_s + what);
}

/// Firebase sends seconds as text ("3600"), Google's OAuth endpoint as a number.
std::chrono::seconds seconds(const QJsonValue &value)
{
    const qint64 count = value.isString() ? value.toString().toLongLong() : value.toInteger();
    return std::chrono::seconds(std::max<qint64>(0, count));
}

core::Result<SignedIn> readTokens(const QJsonObject &object, const FieldNames &names)
{
    SignedIn result;
    result.uid = object.value(names.uid).toString();
    result.email = object.value("email"_L1).toString();
    result.displayName = object.value("displayName"_L1).toString();
    result.idToken = core::SecretString(object.value(names.idToken).toString());
    result.refreshToken = core::SecretString(object.value(names.refreshToken).toString());
    result.expiresIn = seconds(object.value(names.expiresIn));
    result.isNewUser = object.value("isNewUser"_L1).toBool();
    if (result.uid.isEmpty() || result.idToken.isEmpty() || result.refreshToken.isEmpty()) {
        return unusable(u"a user id and both tokens"_s);
    }
    if (result.expiresIn.count() == 0) {
        return unusable(u"the life time of the token"_s);
    }
    return result;
}

} // namespace

core::Result<SignedIn> parseSignIn(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.contains("mfaPendingCredential"_L1)) {
        return core::fail(core::Error{core::ErrorCode::Forbidden,
                                      u"this account asks for a second factor, which is not supported here"_s,
                                      {},
                                      u"MFA_REQUIRED"_s});
    }
    return readTokens(object, kIdentityNames);
}

core::Result<SignedIn> parseRefresh(const QByteArray &json)
{
    return readTokens(QJsonDocument::fromJson(json).object(), kTokenNames);
}

core::Result<Account> parseLookup(const QByteArray &json)
{
    const QJsonArray users = QJsonDocument::fromJson(json).object().value("users"_L1).toArray();
    const QJsonObject user = users.size() == 1 ? users.first().toObject() : QJsonObject();
    Account result;
    result.uid = user.value("localId"_L1).toString();
    result.email = user.value("email"_L1).toString();
    result.emailVerified = user.value("emailVerified"_L1).toBool();
    result.displayName = user.value("displayName"_L1).toString();
    result.disabled = user.value("disabled"_L1).toBool();
    // A JSON text inside JSON.
    const QByteArray claims = user.value("customAttributes"_L1).toString().toUtf8();
    result.customClaims = QJsonDocument::fromJson(claims).object();
    if (result.uid.isEmpty()) {
        return unusable(u"exactly one user"_s);
    }
    return result;
}

core::Result<AccessToken> parseAccessToken(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AccessToken result{core::SecretString(object.value("access_token"_L1).toString()),
                       seconds(object.value("expires_in"_L1))};
    if (result.token.isEmpty()) {
        return unusable(u"an access token"_s);
    }
    return result;
}

core::Result<QHash<QString, QByteArray>> parseCertificates(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QHash<QString, QByteArray> result;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.value().isString() && !entry.key().isEmpty()) {
            result.insert(entry.key(), entry.value().toString().toUtf8());
        }
    }
    if (result.isEmpty()) {
        return unusable(u"certificates"_s);
    }
    return result;
}

} // namespace dotm::firebase
