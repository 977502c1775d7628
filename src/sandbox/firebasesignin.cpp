// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebasesignin.h"

#include "sandbox/firebaseoob.h"
#include "sandbox/firebasetoken.h"
#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

constexpr auto kCustomTokenAudience =
    "https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit"_L1;

QJsonObject withTokens(QJsonObject answer, Desk &desk, User &user, const QString &provider,
                       const QJsonObject &claims = {})
{
    const QJsonObject tokens = signIn(desk, user, provider, claims);
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        answer[token.key()] = token.value();
    }
    return answer;
}

/// The account that signs in with the link: the token's, the address's, or a new one.
Result<User> linkOwner(Desk &desk, const QString &email)
{
    const std::optional<User> known = desk.users.byEmail(email);
    const QString idToken = desk.text(u"idToken"_s);
    if (idToken.isEmpty()) {
        return known.value_or(newUser(desk, email));
    }
    const Result<Verified> verified = verifyIdToken(desk, idToken);
    if (!verified) {
        return Refusal(verified.error());
    }
    if (known && known->localId != verified->user.localId) {
        return refuse(u"EMAIL_EXISTS"_s);
    }
    User user = verified->user;
    user.email = email;
    return user;
}

struct CustomToken
{
    QString uid;
    QJsonObject claims;
};

Result<CustomToken> parseCustomToken(const Desk &desk, const QString &token)
{
    const bool bare = token.trimmed().startsWith(u'{');
    const QJsonObject payload = bare ? jsonObject(token) : unverifiedPart(token, 1);
    if (payload.isEmpty()) {
        return refuse(u"INVALID_CUSTOM_TOKEN : Invalid assertion format. 3 dot separated segments required."_s);
    }
    if (!bare && payload[u"aud"_s].toString() != kCustomTokenAudience) {
        return refuse(u"INVALID_CUSTOM_TOKEN : Invalid audience."_s);
    }
    if (!bare && payload[u"exp"_s].toInteger() <= desk.nowSeconds()) {
        return refuse(u"INVALID_CUSTOM_TOKEN : The token is expired."_s);
    }
    const CustomToken result{payload[u"uid"_s].toString(), payload[u"claims"_s].toObject()};
    if (result.uid.isEmpty() || result.uid.size() > 128) {
        return refuse(u"INVALID_CUSTOM_TOKEN : uid must have 1 to 128 characters."_s);
    }
    const QStringList names = result.claims.keys();
    for (const QString &name : names) {
        if (isReservedClaim(name)) {
            return refuse(u"FORBIDDEN_CLAIM : "_s + name);
        }
    }
    return result;
}

} // namespace

Answer signInWithEmailLink(Desk &desk)
{
    const QString email = desk.text(u"email"_s).toLower();
    if (email.isEmpty()) {
        return refuse(u"MISSING_EMAIL"_s);
    }
    const Result<OobCode> code = findOobCode(desk, desk.text(u"oobCode"_s));
    if (!code) {
        return Refusal(code.error());
    }
    if (code->type != "EMAIL_SIGNIN"_L1) {
        return refuse(u"INVALID_OOB_CODE"_s);
    }
    if (code->email != email) {
        return refuse(u"INVALID_EMAIL : The email provided does not match the sign-in email address."_s);
    }
    const bool isNew = !desk.users.byEmail(email) && desk.text(u"idToken"_s).isEmpty();
    Result<User> user = linkOwner(desk, email);
    if (!user) {
        return Refusal(user.error());
    }
    if (user->disabled) {
        return refuse(u"USER_DISABLED"_s);
    }
    user->emailVerified = true;
    burnOobCode(desk, code->code);
    QJsonObject answer = kind(u"EmailLinkSigninResponse"_s);
    answer[u"localId"_s] = user->localId;
    answer[u"email"_s] = user->email;
    answer[u"isNewUser"_s] = isNew;
    return withTokens(answer, desk, *user, u"password"_s);
}

Answer signInWithCustomToken(Desk &desk)
{
    const QString token = desk.text(u"token"_s);
    if (token.isEmpty()) {
        return refuse(u"MISSING_CUSTOM_TOKEN"_s);
    }
    const Result<CustomToken> custom = parseCustomToken(desk, token);
    if (!custom) {
        return Refusal(custom.error());
    }
    std::optional<User> user = desk.users.byId(custom->uid);
    if (user && user->disabled) {
        return refuse(u"USER_DISABLED"_s);
    }
    QJsonObject answer = kind(u"VerifyCustomTokenResponse"_s);
    answer[u"isNewUser"_s] = !user;
    if (!user) {
        user = newUser(desk, {});
        user->localId = custom->uid;
    }
    return withTokens(answer, desk, *user, u"custom"_s, custom->claims);
}

} // namespace dotm::sandbox::firebase
