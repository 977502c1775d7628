// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/firebaseadmin.h"

#include "sandbox/firebasepassword.h"
#include "sandbox/firebaseupdate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::firebase {

namespace {

/// Every account one of the identifiers of the body names, each once.
QList<User> named(Desk &desk)
{
    QList<User> found;
    const auto add = [&found](const std::optional<User> &user) {
        const auto same = [&user](const User &other) {
            return other.localId == user->localId;
        };
        if (user && !std::ranges::any_of(found, same)) {
            found.append(*user);
        }
    };
    const QJsonArray localIds = desk.body[u"localId"_s].toArray();
    for (const QJsonValue &value : localIds) {
        add(desk.users.byId(value.toString()));
    }
    const QJsonArray emails = desk.body[u"email"_s].toArray();
    for (const QJsonValue &value : emails) {
        add(desk.users.byEmail(value.toString()));
    }
    const QJsonArray phones = desk.body[u"phoneNumber"_s].toArray();
    for (const QJsonValue &value : phones) {
        add(desk.users.byPhone(value.toString()));
    }
    const QJsonArray federated = desk.body[u"federatedUserId"_s].toArray();
    for (const QJsonValue &value : federated) {
        add(desk.users.byLink(value[u"providerId"_s].toString(), value[u"rawId"_s].toString()));
    }
    return found;
}

QJsonArray shown(Desk &desk, const QList<User> &users)
{
    QJsonArray result;
    for (const User &user : users) {
        result.append(userJson(user, desk.users.links(user.localId)));
    }
    return result;
}

Result<void> checkNewAccount(Desk &desk, const QString &email, const QString &localId)
{
    if (!email.isEmpty()) {
        if (const Result<void> valid = checkEmail(email); !valid) {
            return valid;
        }
    }
    if (!email.isEmpty() && desk.users.byEmail(email)) {
        return refuse(u"EMAIL_EXISTS"_s);
    }
    if (localId.size() > 128) {
        return refuse(u"INVALID_LOCAL_ID"_s);
    }
    if (!localId.isEmpty() && desk.users.byId(localId)) {
        return refuse(u"DUPLICATE_LOCAL_ID"_s);
    }
    return desk.body.contains(u"password"_s) ? checkStrength(desk.text(u"password"_s)) : Result<void>();
}

} // namespace

Answer adminCreate(Desk &desk)
{
    const QString localId = desk.text(u"localId"_s);
    const QString email = desk.text(u"email"_s);
    if (const Result<void> valid = checkNewAccount(desk, email, localId); !valid) {
        return Refusal(valid.error());
    }
    User user = newUser(desk, email);
    if (!localId.isEmpty()) {
        user.localId = localId;
    }
    user.displayName = desk.text(u"displayName"_s);
    user.photoUrl = desk.text(u"photoUrl"_s);
    if (const Result<void> set = setAdminFields(desk, user); !set) {
        return Refusal(set.error());
    }
    if (desk.body.contains(u"password"_s)) {
        setPassword(user, desk.text(u"password"_s), desk.world);
    }
    desk.users.save(user);
    QJsonObject answer = kind(u"SignupNewUserResponse"_s);
    answer[u"localId"_s] = user.localId;
    answer[u"email"_s] = user.email;
    return answer;
}

Answer adminLookup(Desk &desk)
{
    QJsonObject answer = kind(u"GetAccountInfoResponse"_s);
    const QList<User> users = named(desk);
    if (!users.isEmpty()) {
        answer[u"users"_s] = shown(desk, users);
    }
    return answer;
}

Answer adminDelete(Desk &desk)
{
    const QString localId = desk.text(u"localId"_s);
    if (localId.isEmpty()) {
        return refuse(u"MISSING_LOCAL_ID"_s);
    }
    if (!desk.users.byId(localId)) {
        return refuse(u"USER_NOT_FOUND"_s);
    }
    desk.users.remove(localId);
    return kind(u"DeleteAccountResponse"_s);
}

Answer adminBatchDelete(Desk &desk)
{
    const QJsonArray localIds = desk.body[u"localIds"_s].toArray();
    if (localIds.isEmpty() || localIds.size() > 1000) {
        return refuse(u"LOCAL_ID_LIST_EXCEEDS_LIMIT"_s);
    }
    QJsonArray errors;
    for (qsizetype index = 0; index < localIds.size(); ++index) {
        const QString localId = localIds[index].toString();
        const std::optional<User> user = desk.users.byId(localId);
        if (user && !user->disabled && !desk.body[u"force"_s].toBool()) {
            errors.append(QJsonObject{{u"index"_s, index},
                                      {u"localId"_s, localId},
                                      {u"message"_s, u"NOT_DISABLED : Disable the account before batch deletion."_s}});
            continue;
        }
        desk.users.remove(localId);
    }
    return errors.isEmpty() ? QJsonObject() : QJsonObject{{u"errors"_s, errors}};
}

Answer adminBatchGet(Desk &desk)
{
    const QUrlQuery &query = desk.call.request.query;
    const QString wanted = query.queryItemValue(u"maxResults"_s);
    bool isNumber = true;
    const qint64 limit = wanted.isEmpty() ? 20 : wanted.toLongLong(&isNumber);
    if (!isNumber || limit < 1 || limit > 1000) {
        return refuse(u"INVALID_PAGE_SELECTION"_s);
    }
    QList<User> users = desk.users.page(query.queryItemValue(u"nextPageToken"_s, QUrl::FullyDecoded), limit + 1);
    QJsonObject answer = kind(u"DownloadAccountResponse"_s);
    if (users.size() > limit) {
        users.removeLast();
        answer[u"nextPageToken"_s] = users.last().localId;
    }
    answer[u"users"_s] = shown(desk, users);
    return answer;
}

Answer clearAccounts(Desk &desk)
{
    desk.users.removeAll();
    desk.db.execute(u"DELETE FROM firebase_session"_s);
    desk.db.execute(u"DELETE FROM firebase_oob"_s);
    return QJsonObject();
}

} // namespace dotm::sandbox::firebase
