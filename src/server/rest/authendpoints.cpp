// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/authendpoints.h"

#include "contract/session.h"
#include "ethereum/address.h"
#include "server/rest/reply.h"

#include <QJsonArray>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::SecretString;
using core::Task;
using services::Accounts;

namespace {

Reply sessionReply(const core::Result<firebase::SignedIn> &signedIn)
{
    if (!signedIn) {
        return core::fail(signedIn.error());
    }
    contract::Session session;
    session.uid = signedIn->uid;
    session.email = signedIn->email;
    session.displayName = signedIn->displayName;
    session.idToken = signedIn->idToken;
    session.refreshToken = signedIn->refreshToken;
    session.expiresIn = signedIn->expiresIn;
    return jsonReply(session.toJson());
}

Task<Reply> signIn(Accounts *accounts, Call call)
{
    const QString email = call.body.value("email"_L1).toString().trimmed();
    const SecretString password(call.body.value("password"_L1).toString());
    co_return sessionReply(co_await accounts->signIn(email, password));
}

Task<Reply> signUp(Accounts *accounts, Call call)
{
    const QString email = call.body.value("email"_L1).toString().trimmed();
    const SecretString password(call.body.value("password"_L1).toString());
    const QString name = call.body.value("displayName"_L1).toString().trimmed();
    co_return sessionReply(co_await accounts->signUp(email, password, name));
}

Task<Reply> refresh(Accounts *accounts, Call call)
{
    const SecretString token(call.body.value("refresh_token"_L1).toString());
    co_return sessionReply(co_await accounts->refresh(token));
}

Task<Reply> signInDemo(Accounts *accounts, Call call)
{
    const QString role = call.body.value("role"_L1).toString();
    co_return sessionReply(co_await accounts->signInDemo(role));
}

Task<Reply> resetPassword(Accounts *accounts, Call call)
{
    const QString email = call.body.value("email"_L1).toString().trimmed();
    const core::Outcome sent = co_await accounts->sendPasswordReset(email);
    co_return sent ? Reply(jsonReply({{u"success"_s, true}})) : core::fail(sent.error());
}

Task<Reply> registerPerson(Accounts *accounts, Call call)
{
    const services::Identity who = call.who;
    const QString name = call.body.value("displayName"_L1).toString().trimmed();
    const QString photo = call.body.value("photoURL"_L1).toString();
    const auto user = co_await accounts->registerPerson(who, name, photo);
    if (!user) {
        co_return core::fail(user.error());
    }
    co_return jsonReply(
        {{u"status"_s, u"success"_s},
         {u"userId"_s, user->id},
         {u"stripeCustomerId"_s,
          user->stripeCustomerId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(user->stripeCustomerId)}});
}

Task<Reply> currentUser(Accounts *accounts, Call call)
{
    const services::Identity who = call.who;
    const auto account = co_await accounts->currentUser(who);
    if (!account) {
        co_return core::fail(account.error());
    }
    const storage::User *user = &account->user;
    const auto wallet = ethereum::Address::parse(account->wallet);
    co_return jsonReply({{u"status"_s, u"success"_s},
                         {u"userId"_s, user->id},
                         {u"firebaseUid"_s, user->uid},
                         {u"email"_s, user->email},
                         {u"displayName"_s, user->displayName},
                         {u"photoURL"_s, user->photoUrl},
                         {u"role"_s, domain::roleName(who.role)},
                         {u"imei"_s, user->imei},
                         {u"stripeCustomerId"_s, user->stripeCustomerId},
                         {u"founderStatus"_s, account->isFounder ? u"Y"_s : u"N"_s},
                         {u"oxioUserId"_s, user->oxioUserId},
                         {u"metamaskAddress"_s, wallet ? wallet->checksummed() : QString()},
                         {u"oxioGroupId"_s, user->oxioGroupId}});
}

template <typename Function>
ServiceHandler handlerOf(Function function, Accounts &accounts)
{
    return [function, pointer = &accounts](Call call) {
        return function(pointer, std::move(call));
    };
}

} // namespace

void addAuthEndpoints(Api &api, Accounts &accounts)
{
    const Field email{u"email"_s, FieldType::Text, true, u"E-mail address"_s, 255};
    const Field password{u"password"_s, FieldType::Text, true, u"At least six characters"_s, 1024};
    const Field name{u"displayName"_s, FieldType::Text, false, u"How to address the person"_s, 255};
    const Field person{u"firebaseUid"_s, FieldType::Text, false, u"Must be the caller's own"_s, 128};
    const QString stranger = u"Whoever asks has no identity yet, and nothing of ours changes."_s;
    const QString session = u"{uid, email, display_name, id_token, refresh_token, expires_in}"_s;

    api.add(Endpoint("POST", u"/api/auth/sign-in"_s, Access::Public, u"Sign in with e-mail and password"_s,
                     handlerOf(&signIn, accounts))
                .withBody({email, password})
                .withoutAudit(stranger)
                .withAnswer(session));
    api.add(Endpoint("POST", u"/api/auth/sign-up"_s, Access::Public, u"Make an account"_s, handlerOf(&signUp, accounts))
                .withBody({email, password, name})
                .withoutAudit(stranger)
                .withAnswer(session));
    api.add(Endpoint("POST", u"/api/auth/refresh"_s, Access::Public, u"A new token for a refresh token"_s,
                     handlerOf(&refresh, accounts))
                .withBody({{u"refresh_token"_s, FieldType::Text, true, u"From the last sign-in or refresh"_s, 4096}})
                .withoutAudit(stranger)
                .withAnswer(session));
    api.add(Endpoint("POST", u"/api/auth/password-reset"_s, Access::Public,
                     u"Mails a link to set a new password; answers the same for unknown addresses"_s,
                     handlerOf(&resetPassword, accounts))
                .withBody({email})
                .withoutAudit(stranger)
                .withAnswer(u"{success}"_s));
    if (!accounts.demoAccounts().isEmpty()) {
        api.add(Endpoint("POST", u"/api/auth/demo"_s, Access::Public,
                         u"Sign in as one of the demo accounts (demo profile only)"_s, handlerOf(&signInDemo, accounts))
                    .withBody({{u"role"_s, FieldType::Text, true, u"customer, admin or agent"_s, 16}})
                    .withoutAudit(stranger)
                    .withAnswer(session));
    }
    api.add(Endpoint("POST", u"/api/auth/register"_s, Access::SignedIn, u"Create or update the caller's own record"_s,
                     handlerOf(&registerPerson, accounts))
                .withBody({person,
                           {u"email"_s, FieldType::Text, false, u"Must be the caller's own"_s, 255},
                           name,
                           {u"photoURL"_s, FieldType::Text, false, u"Picture of the person"_s, 2048}})
                .withAction(domain::AuditAction::AccountRegister)
                .withAnswer(u"{status, userId, stripeCustomerId}"_s));
    api.add(Endpoint("GET", u"/api/auth/current-user"_s, Access::SignedIn, u"The caller's own record"_s,
                     handlerOf(&currentUser, accounts))
                .withQuery({person})
                .withAnswer(u"{status, userId, email, displayName, photoURL, role, imei, stripeCustomerId, "
                            "founderStatus, oxioUserId, metamaskAddress, oxioGroupId}"_s));
}

} // namespace dotm::server
