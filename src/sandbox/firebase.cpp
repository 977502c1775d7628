// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebase.h"

#include "core/log.h"
#include "sandbox/firebaseaccounts.h"
#include "sandbox/firebaseaction.h"
#include "sandbox/firebaseadmin.h"
#include "sandbox/firebaseoob.h"
#include "sandbox/firebasepassword.h"
#include "sandbox/firebasesignin.h"
#include "sandbox/firebasetoken.h"
#include "sandbox/firebaseupdate.h"
#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

using namespace firebase;

namespace {

enum class Access {
    ApiKey, ///< anybody who names an API key, or an administrator
    Owner,  ///< "Authorization: Bearer owner"
    Open,
};

std::optional<Error> refusalOf(const Desk &desk, Access access)
{
    const http::Request &request = desk.call.request;
    const QString project = desk.call.path.value(u"project"_s);
    if (access == Access::Owner && !desk.admin) {
        return Error{401, u"Request is missing required authentication credential. Expected OAuth 2 access token, "
                          "login cookie or other valid authentication credential."_s};
    }
    if (!project.isEmpty() && project != desk.world.projectId) {
        return Error{400, u"PROJECT_NOT_FOUND"_s};
    }
    const bool hasKey =
        !request.query.queryItemValue(u"key"_s).isEmpty() || !request.header("X-Goog-Api-Key").isEmpty();
    if (access == Access::ApiKey && !desk.admin && !hasKey) {
        return Error{403, u"The request is missing a valid API key."_s};
    }
    return std::nullopt;
}

/// A JSON object, unless the body is a form (the token call's).
std::optional<QJsonObject> bodyOf(const http::Request &request)
{
    const bool isForm = request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
    return isForm ? QJsonObject() : jsonBody(request);
}

http::Response run(World &world, const Call &call, Access access, Verb verb)
{
    return world.transaction([&](storage::Connection &db) {
        Desk desk(db, world, call);
        desk.admin = call.request.header("Authorization") == "Bearer owner";
        if (const std::optional<Error> refusal = refusalOf(desk, access)) {
            return errorReply(*refusal);
        }
        const std::optional<QJsonObject> body = bodyOf(call.request);
        if (!body) {
            return errorReply({400, u"Invalid JSON payload received."_s});
        }
        desk.body = *body;
        const Answer answer = verb(desk);
        if (desk.db.fault()) {
            return storageFault(*desk.db.fault());
        }
        return answer ? jsonReply(200, *answer) : errorReply(answer.error());
    });
}

/// The rules of a project nobody tightened.
Answer passwordPolicy(Desk &)
{
    return QJsonObject{
        {u"customStrengthOptions"_s, QJsonObject{{u"minPasswordLength"_s, 6}, {u"maxPasswordLength"_s, 4096}}},
        {u"enforcementState"_s, u"OFF"_s},
        {u"schemaVersion"_s, 1}};
}

Answer rotateKeys(Desk &desk)
{
    return QJsonObject{{u"kid"_s, desk.keys.rotate()}};
}

struct Row
{
    const char *method;
    const char *path;
    Access access;
    Verb verb;
};

const Row kRows[] = {
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:signUp", Access::ApiKey, signUp},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword", Access::ApiKey, signInWithPassword},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:lookup", Access::ApiKey, lookup},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:update", Access::ApiKey, update},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:delete", Access::ApiKey, deleteAccount},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:sendOobCode", Access::ApiKey, sendOobCode},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:resetPassword", Access::ApiKey, resetPassword},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:createAuthUri", Access::ApiKey, createAuthUri},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:signInWithEmailLink", Access::ApiKey, signInWithEmailLink},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:signInWithCustomToken", Access::ApiKey,
     signInWithCustomToken},
    {"POST", "/identitytoolkit.googleapis.com/v1/accounts:signInWithIdp", Access::ApiKey, signInWithIdp},
    {"GET", "/identitytoolkit.googleapis.com/v2/passwordPolicy", Access::ApiKey, passwordPolicy},
    {"POST", "/securetoken.googleapis.com/v1/token", Access::ApiKey, refresh},
    {"POST", "/identitytoolkit.googleapis.com/v1/projects/{project}/accounts", Access::Owner, adminCreate},
    {"POST", "/identitytoolkit.googleapis.com/v1/projects/{project}/accounts:update", Access::Owner, adminUpdate},
    {"POST", "/identitytoolkit.googleapis.com/v1/projects/{project}/accounts:lookup", Access::Owner, adminLookup},
    {"POST", "/identitytoolkit.googleapis.com/v1/projects/{project}/accounts:delete", Access::Owner, adminDelete},
    {"POST", "/identitytoolkit.googleapis.com/v1/projects/{project}/accounts:batchDelete", Access::Owner,
     adminBatchDelete},
    {"GET", "/identitytoolkit.googleapis.com/v1/projects/{project}/accounts:batchGet", Access::Owner, adminBatchGet},
    {"POST", "/identitytoolkit.googleapis.com/v1/projects/{project}/accounts:sendOobCode", Access::Owner, sendOobCode},
    {"GET", "/emulator/v1/projects/{project}/oobCodes", Access::Open, listOobCodes},
    {"DELETE", "/emulator/v1/projects/{project}/accounts", Access::Open, clearAccounts},
    {"POST", "/firebase/rotate-keys", Access::Open, rotateKeys},
};

void installCertificates(Router &router, World &world)
{
    const auto publish = [&world](QJsonObject (SigningKeys::*form)()) {
        return [&world, form](const Call &) {
            CheckedDb db(*world.db);
            SigningKeys keys(db, world);
            const QJsonObject published = (keys.*form)();
            if (db.fault()) {
                return storageFault(*db.fault());
            }
            http::Response response = jsonReply(200, published);
            response.headers.emplaceBack("Cache-Control", "public, max-age=3600, must-revalidate, no-transform");
            return response;
        };
    };
    const QString account = u"securetoken@system.gserviceaccount.com"_s;
    router.add("GET", u"/robot/v1/metadata/x509/"_s + account, u"firebase"_s, publish(&SigningKeys::certificates));
    router.add("GET", u"/service_accounts/v1/jwk/"_s + account, u"firebase"_s, publish(&SigningKeys::jwks));
}

core::Outcome createTables(World &world)
{
    for (const auto install : {Users::install, installSessions, SigningKeys::install, installOobCodes}) {
        if (const core::Outcome made = install(*world.db); !made) {
            return made;
        }
    }
    CheckedDb db(*world.db);
    SigningKeys(db, world).ensure();
    return db.fault() ? core::fail(*db.fault()) : core::Outcome();
}

} // namespace

void installFirebase(Router &router, World &world)
{
    if (const core::Outcome made = createTables(world); !made) {
        qCCritical(core::lcSandbox).noquote() << "Firebase stand-in has no tables:" << made.error().detail;
    }
    for (const Row &row : kRows) {
        router.add(row.method, QString::fromLatin1(row.path), u"firebase"_s,
                   [&world, row](const Call &call) { return run(world, call, row.access, row.verb); });
    }
    installCertificates(router, world);
    installActions(router, world);
}

core::Outcome seedFirebase(World &world, const QList<DemoAccount> &accounts)
{
    const http::Request request;
    const Call call{request, {}, {}};
    const http::Response done = world.transaction([&](storage::Connection &db) {
        Desk desk(db, world, call);
        for (const DemoAccount &account : accounts) {
            if (desk.users.byEmail(account.email)) {
                continue;
            }
            User user = newUser(desk, account.email);
            user.displayName = account.displayName;
            user.emailVerified = true;
            if (account.role != "customer"_L1) {
                user.customAttributes = jsonText({{u"role"_s, account.role}});
            }
            setPassword(user, account.password, world);
            desk.users.save(user);
        }
        return desk.db.fault() ? storageFault(*desk.db.fault()) : jsonReply(200, QJsonObject());
    });
    return done.status == 200 ? core::Outcome()
                              : core::fail(core::ErrorCode::Storage, u"The demo accounts cannot be stored."_s);
}

} // namespace dotm::sandbox
