// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebaseaccounts.h"

#include "sandbox/firebasepassword.h"
#include "sandbox/firebasetoken.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto field = from.begin(); field != from.end(); ++field) {
        into[field.key()] = field.value();
    }
}

Result<void> checkCredentials(const QString &email, const QString &password)
{
    if (email.isEmpty()) {
        return refuse(u"MISSING_EMAIL"_s);
    }
    if (const Result<void> valid = checkEmail(email); !valid) {
        return valid;
    }
    return password.isEmpty() ? Result<void>(refuse(u"MISSING_PASSWORD"_s)) : Result<void>();
}

Answer signUpAnonymous(Desk &desk)
{
    User user = newUser(desk, {});
    QJsonObject answer = kind(u"SignupNewUserResponse"_s);
    answer[u"localId"_s] = user.localId;
    merge(answer, signIn(desk, user, u"anonymous"_s));
    return answer;
}

} // namespace

Answer signUp(Desk &desk)
{
    const QString email = desk.text(u"email"_s);
    const QString password = desk.text(u"password"_s);
    const QString idToken = desk.text(u"idToken"_s);
    if (email.isEmpty() && password.isEmpty() && idToken.isEmpty()) {
        return signUpAnonymous(desk);
    }
    if (const Result<void> valid = checkCredentials(email, password); !valid) {
        return Refusal(valid.error());
    }
    if (desk.users.byEmail(email)) {
        return refuse(u"EMAIL_EXISTS"_s);
    }
    if (const Result<void> strong = checkStrength(password); !strong) {
        return Refusal(strong.error());
    }
    User user = newUser(desk, email);
    if (!idToken.isEmpty()) {
        const Result<Verified> verified = verifyIdToken(desk, idToken);
        if (!verified) {
            return Refusal(verified.error());
        }
        user = verified->user;
        user.email = email.toLower();
        user.emailVerified = false;
        endSessions(desk, user.localId);
    }
    if (desk.body.contains(u"displayName"_s)) {
        user.displayName = desk.text(u"displayName"_s);
    }
    setPassword(user, password, desk.world);
    QJsonObject answer = kind(u"SignupNewUserResponse"_s);
    answer[u"localId"_s] = user.localId;
    answer[u"email"_s] = user.email;
    answer[u"displayName"_s] = user.displayName;
    merge(answer, signIn(desk, user, u"password"_s));
    return answer;
}

Answer signInWithPassword(Desk &desk)
{
    const QString email = desk.text(u"email"_s);
    const QString password = desk.text(u"password"_s);
    if (const Result<void> valid = checkCredentials(email, password); !valid) {
        return Refusal(valid.error());
    }
    std::optional<User> user = desk.users.byEmail(email);
    if (!passwordMatches(user.value_or(User()), password)) {
        return refuse(u"INVALID_LOGIN_CREDENTIALS"_s);
    }
    if (user->disabled) {
        return refuse(u"USER_DISABLED"_s);
    }
    QJsonObject answer = kind(u"VerifyPasswordResponse"_s);
    answer[u"registered"_s] = true;
    answer[u"localId"_s] = user->localId;
    answer[u"email"_s] = user->email;
    answer[u"displayName"_s] = user->displayName;
    merge(answer, signIn(desk, *user, u"password"_s));
    return answer;
}

Answer lookup(Desk &desk)
{
    const Result<Verified> verified = verifyIdToken(desk, desk.text(u"idToken"_s));
    if (!verified) {
        return Refusal(verified.error());
    }
    QJsonObject answer = kind(u"GetAccountInfoResponse"_s);
    answer[u"users"_s] = QJsonArray{userJson(verified->user, desk.users.links(verified->user.localId))};
    return answer;
}

Answer deleteAccount(Desk &desk)
{
    const Result<Verified> verified = verifyIdToken(desk, desk.text(u"idToken"_s));
    if (!verified) {
        return Refusal(verified.error());
    }
    if (const Result<void> recent = checkRecent(desk, verified->session); !recent) {
        return Refusal(recent.error());
    }
    desk.users.remove(verified->user.localId);
    return kind(u"DeleteAccountResponse"_s);
}

Answer createAuthUri(Desk &desk)
{
    const QString identifier = desk.text(u"identifier"_s);
    if (identifier.isEmpty()) {
        return refuse(u"MISSING_IDENTIFIER"_s);
    }
    if (desk.text(u"continueUri"_s).isEmpty()) {
        return refuse(u"MISSING_CONTINUE_URI"_s);
    }
    if (!checkEmail(identifier)) {
        return refuse(u"INVALID_IDENTIFIER"_s);
    }
    QJsonObject answer = kind(u"CreateAuthUriResponse"_s);
    answer[u"sessionId"_s] = core::randomToken(desk.world.random, 20);
    return answer;
}

} // namespace dotm::sandbox::firebase
