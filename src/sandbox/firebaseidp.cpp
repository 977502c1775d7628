// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebasesignin.h"
#include "sandbox/firebasetoken.h"
#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

struct Identity
{
    ProviderLink link;
    bool emailVerified = false;
    QJsonObject claims;
    QString idToken;
};

Result<Identity> parseIdentity(const Desk &desk)
{
    if (desk.text(u"requestUri"_s).isEmpty()) {
        return refuse(u"MISSING_REQUEST_URI"_s);
    }
    QString body = desk.text(u"postBody"_s);
    const QUrlQuery form(body.replace(u'+', u' '));
    const QString provider = form.queryItemValue(u"providerId"_s, QUrl::FullyDecoded);
    if (provider.isEmpty()) {
        return refuse(u"INVALID_CREDENTIAL_OR_PROVIDER_ID : Invalid IdP response/credential: no providerId."_s);
    }
    if (provider != "google.com"_L1) {
        return refuse(u"OPERATION_NOT_ALLOWED : The identity provider configuration is not found."_s);
    }
    const QString token = form.queryItemValue(u"id_token"_s, QUrl::FullyDecoded);
    const QJsonObject claims = token.trimmed().startsWith(u'{') ? jsonObject(token) : unverifiedPart(token, 1);
    const QString subject = claims[u"sub"_s].toString();
    if (subject.isEmpty()) {
        return refuse(u"INVALID_IDP_RESPONSE : Unable to parse Google id_token."_s);
    }
    return Identity{{provider, subject, claims[u"email"_s].toString().toLower(), claims[u"name"_s].toString(),
                     claims[u"picture"_s].toString()},
                    claims[u"email_verified"_s].toBool(),
                    claims,
                    token};
}

QJsonObject described(const Identity &identity)
{
    QJsonObject answer = kind(u"VerifyAssertionResponse"_s);
    answer[u"providerId"_s] = identity.link.providerId;
    answer[u"federatedId"_s] = u"https://accounts.google.com/"_s + identity.link.rawId;
    answer[u"email"_s] = identity.link.email;
    answer[u"emailVerified"_s] = identity.emailVerified;
    answer[u"displayName"_s] = identity.link.displayName;
    answer[u"fullName"_s] = identity.link.displayName;
    answer[u"photoUrl"_s] = identity.link.photoUrl;
    answer[u"oauthIdToken"_s] = identity.idToken;
    answer[u"rawUserInfo"_s] = jsonText(identity.claims);
    return answer;
}

void takeProfile(User &user, const Identity &identity)
{
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty()) {
            field = value;
        }
    };
    fill(user.displayName, identity.link.displayName);
    fill(user.photoUrl, identity.link.photoUrl);
    fill(user.email, identity.link.email);
    user.emailVerified = user.emailVerified || (identity.emailVerified && user.email == identity.link.email);
}

QJsonObject enter(Desk &desk, User user, const Identity &identity, bool isNew)
{
    takeProfile(user, identity);
    desk.users.save(user);
    desk.users.link(user.localId, identity.link);
    QJsonObject answer = described(identity);
    answer[u"localId"_s] = user.localId;
    answer[u"isNewUser"_s] = isNew;
    const QJsonObject tokens = signIn(desk, user, identity.link.providerId);
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        answer[token.key()] = token.value();
    }
    return answer;
}

Answer linkToAccount(Desk &desk, const Identity &identity, const std::optional<User> &owner)
{
    const Result<Verified> verified = verifyIdToken(desk, desk.text(u"idToken"_s));
    if (!verified) {
        return Refusal(verified.error());
    }
    if (owner && owner->localId != verified->user.localId) {
        return refuse(u"FEDERATED_USER_ID_ALREADY_LINKED"_s);
    }
    const std::optional<User> sameEmail = desk.users.byEmail(identity.link.email);
    if (verified->user.email.isEmpty() && sameEmail) {
        return refuse(u"EMAIL_EXISTS"_s);
    }
    return enter(desk, verified->user, identity, false);
}

} // namespace

Answer signInWithIdp(Desk &desk)
{
    const Result<Identity> identity = parseIdentity(desk);
    if (!identity) {
        return Refusal(identity.error());
    }
    std::optional<User> owner = desk.users.byLink(identity->link.providerId, identity->link.rawId);
    if (!desk.text(u"idToken"_s).isEmpty()) {
        return linkToAccount(desk, *identity, owner);
    }
    if (!owner) {
        owner = identity->link.email.isEmpty() ? std::nullopt : desk.users.byEmail(identity->link.email);
        if (owner && !identity->emailVerified) {
            QJsonObject answer = described(*identity);
            answer[u"needConfirmation"_s] = true;
            answer[u"verifiedProvider"_s] = QJsonArray{u"password"_s};
            return answer;
        }
        if (owner && !owner->emailVerified) {
            // Whoever set this password never proved the address; Google's user did.
            owner->passwordHash.clear();
            owner->salt.clear();
            endSessions(desk, owner->localId);
        }
    }
    if (owner && owner->disabled) {
        return refuse(u"USER_DISABLED"_s);
    }
    const bool isNew = !owner;
    return enter(desk, owner.value_or(newUser(desk, identity->link.email)), *identity, isNew);
}

} // namespace dotm::sandbox::firebase
