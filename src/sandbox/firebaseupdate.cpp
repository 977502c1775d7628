// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebaseupdate.h"

#include "sandbox/firebaseoob.h"
#include "sandbox/firebasepassword.h"
#include "sandbox/firebasetoken.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

bool contains(const QJsonArray &array, QLatin1StringView text)
{
    return std::ranges::any_of(array, [text](const QJsonValue &value) { return value.toString() == text; });
}

void setProfile(const Desk &desk, User &user)
{
    const QJsonArray gone = desk.body[u"deleteAttribute"_s].toArray();
    const auto set = [&](QString &field, const QString &name, QLatin1StringView attribute) {
        if (desk.body.contains(name)) {
            field = desk.text(name);
        }
        if (contains(gone, attribute)) {
            field.clear();
        }
    };
    set(user.displayName, u"displayName"_s, "DISPLAY_NAME"_L1);
    set(user.photoUrl, u"photoUrl"_s, "PHOTO_URL"_L1);
}

void dropProviders(Desk &desk, User &user)
{
    const QJsonArray gone = desk.body[u"deleteProvider"_s].toArray();
    for (const QJsonValue &value : gone) {
        const QString provider = value.toString();
        if (provider == "password"_L1) {
            user.passwordHash.clear();
            user.salt.clear();
        } else if (provider == "phone"_L1) {
            user.phone.clear();
        } else {
            desk.users.unlink(user.localId, provider);
        }
    }
}

Result<void> setNewPassword(Desk &desk, User &user)
{
    const QString password = desk.text(u"password"_s);
    if (const Result<void> strong = checkStrength(password); !strong) {
        return strong;
    }
    setPassword(user, password, desk.world);
    endSessions(desk, user.localId);
    return {};
}

/// A JSON object of at most 1000 characters without reserved names; empty text takes all claims away.
Result<void> checkClaims(const QString &text)
{
    if (text.size() > 1000) {
        return refuse(u"CLAIMS_TOO_LARGE"_s);
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!text.isEmpty() && !document.isObject()) {
        return refuse(u"INVALID_CLAIMS"_s);
    }
    const QStringList names = document.object().keys();
    for (const QString &name : names) {
        if (isReservedClaim(name)) {
            return refuse(u"FORBIDDEN_CLAIM : "_s + name);
        }
    }
    return {};
}

Result<void> setEmail(Desk &desk, User &user)
{
    const QString email = desk.text(u"email"_s).toLower();
    if (const Result<void> valid = checkEmail(email); !valid) {
        return valid;
    }
    const std::optional<User> owner = desk.users.byEmail(email);
    if (owner && owner->localId != user.localId) {
        return refuse(u"EMAIL_EXISTS"_s);
    }
    if (email != user.email) {
        user.email = email;
        user.emailVerified = false;
    }
    return {};
}

QJsonObject described(Desk &desk, const User &user)
{
    QJsonObject answer = kind(u"SetAccountInfoResponse"_s);
    answer[u"localId"_s] = user.localId;
    answer[u"email"_s] = user.email;
    answer[u"emailVerified"_s] = user.emailVerified;
    answer[u"displayName"_s] = user.displayName;
    answer[u"photoUrl"_s] = user.photoUrl;
    answer[u"providerUserInfo"_s] = providerInfo(user, desk.users.links(user.localId));
    return answer;
}

Answer verifyAddress(Desk &desk)
{
    const Result<User> user = applyOobCode(desk, desk.text(u"oobCode"_s));
    if (!user) {
        return Refusal(user.error());
    }
    return described(desk, *user);
}

/// What a person may change with a sign-in of any age, and what wants a recent one.
Result<void> checkOwnUpdate(const Desk &desk, const Verified &verified)
{
    if (desk.body.contains(u"email"_s) && desk.text(u"email"_s).toLower() != verified.user.email) {
        return refuse(u"OPERATION_NOT_ALLOWED : Please verify the new email before changing email."_s);
    }
    static const QStringList reserved{u"customAttributes"_s, u"disableUser"_s, u"emailVerified"_s, u"validSince"_s,
                                      u"localId"_s};
    for (const QString &field : reserved) {
        if (desk.body.contains(field)) {
            return refuse(u"INSUFFICIENT_PERMISSION"_s, 403);
        }
    }
    return desk.body.contains(u"password"_s) ? checkRecent(desk, verified.session) : Result<void>();
}

} // namespace

Result<void> setAdminFields(Desk &desk, User &user)
{
    const QJsonObject &body = desk.body;
    if (body.contains(u"emailVerified"_s)) {
        user.emailVerified = body[u"emailVerified"_s].toBool();
    }
    if (body.contains(u"disableUser"_s) || body.contains(u"disabled"_s)) {
        user.disabled = body[u"disableUser"_s].toBool() || body[u"disabled"_s].toBool();
    }
    if (body.contains(u"validSince"_s)) {
        user.validSince = body[u"validSince"_s].toVariant().toLongLong();
    }
    if (body.contains(u"customAttributes"_s)) {
        if (const Result<void> valid = checkClaims(desk.text(u"customAttributes"_s)); !valid) {
            return valid;
        }
        user.customAttributes = desk.text(u"customAttributes"_s);
    }
    if (const QString phone = desk.text(u"phoneNumber"_s); !phone.isEmpty()) {
        const std::optional<User> owner = desk.users.byPhone(phone);
        if (owner && owner->localId != user.localId) {
            return refuse(u"PHONE_NUMBER_EXISTS"_s);
        }
        user.phone = phone;
    }
    return {};
}

Answer update(Desk &desk)
{
    if (desk.body.contains(u"oobCode"_s)) {
        return verifyAddress(desk);
    }
    const Result<Verified> verified = verifyIdToken(desk, desk.text(u"idToken"_s));
    if (!verified) {
        return Refusal(verified.error());
    }
    if (const Result<void> allowed = checkOwnUpdate(desk, *verified); !allowed) {
        return Refusal(allowed.error());
    }
    User user = verified->user;
    setProfile(desk, user);
    const bool newPassword = desk.body.contains(u"password"_s);
    if (newPassword) {
        if (const Result<void> set = setNewPassword(desk, user); !set) {
            return Refusal(set.error());
        }
    }
    dropProviders(desk, user);
    desk.users.save(user);
    QJsonObject answer = described(desk, user);
    if (newPassword) {
        const QJsonObject tokens = signIn(desk, user, verified->session.provider);
        for (auto token = tokens.begin(); token != tokens.end(); ++token) {
            answer[token.key()] = token.value();
        }
    }
    return answer;
}

Answer adminUpdate(Desk &desk)
{
    const QString localId = desk.text(u"localId"_s);
    if (localId.isEmpty()) {
        return refuse(u"MISSING_LOCAL_ID"_s);
    }
    std::optional<User> user = desk.users.byId(localId);
    if (!user) {
        return refuse(u"USER_NOT_FOUND"_s);
    }
    if (desk.body.contains(u"email"_s)) {
        if (const Result<void> set = setEmail(desk, *user); !set) {
            return Refusal(set.error());
        }
    }
    if (const Result<void> set = setAdminFields(desk, *user); !set) {
        return Refusal(set.error());
    }
    if (desk.body.contains(u"password"_s)) {
        if (const Result<void> set = setNewPassword(desk, *user); !set) {
            return Refusal(set.error());
        }
    }
    if (desk.body.contains(u"validSince"_s)) {
        endSessions(desk, localId);
    }
    setProfile(desk, *user);
    dropProviders(desk, *user);
    desk.users.save(*user);
    return described(desk, *user);
}

} // namespace dotm::sandbox::firebase
