// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/oxioapi.h"

#include "sandbox/json.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::oxio {

namespace {

constexpr auto kColumns = "SELECT id, email, first_name, last_name, sex, brand, group_id, created FROM oxio_users "_L1;

QJsonObject userObject(const storage::Row &row)
{
    QJsonObject user{{u"endUserId"_s, row.text(0)},
                     {u"brandId"_s, row.text(5)},
                     {u"firstName"_s, row.text(2)},
                     {u"lastName"_s, row.text(3)},
                     {u"sex"_s, row.text(4)},
                     {u"status"_s, u"ACTIVE"_s},
                     {u"createdTs"_s, isoTime(row.integer(7))}};
    if (!row.isNull(1)) {
        user[u"email"_s] = row.text(1);
    }
    if (!row.isNull(6)) {
        user[u"groupId"_s] = row.text(6);
    }
    return user;
}

/// What is wrong with each field of a new end user.
QJsonObject faultsOf(const QJsonObject &body)
{
    static const QStringList kSexes{u"UNSPECIFIED"_s, u"MALE"_s, u"FEMALE"_s};
    QJsonObject details;
    for (const QString &name : {u"firstName"_s, u"lastName"_s}) {
        if (body.value(name).toString().trimmed().isEmpty()) {
            details[name] = name + u" is required"_s;
        }
    }
    if (!kSexes.contains(body["sex"_L1].toString(kSexes.first()))) {
        details[u"sex"_s] = u"sex must be one of UNSPECIFIED, MALE, FEMALE"_s;
    }
    const QJsonValue email = body["email"_L1];
    if (!email.isUndefined() && !email.isNull() && !email.toString().contains(u'@')) {
        details[u"email"_s] = u"email is not an e-mail address"_s;
    }
    return details;
}

http::Response createUser(Context &context)
{
    const QJsonObject &body = context.body;
    if (const QJsonObject details = faultsOf(body); !details.isEmpty()) {
        return invalid(details);
    }
    const QString email = body["email"_L1].toString().trimmed();
    if (!email.isEmpty() &&
        !context.db.query(u"SELECT 1 FROM oxio_users WHERE lower(email) = lower($1)"_s, {email}).isEmpty()) {
        return duplicateEmail();
    }
    const QString id = newId(context.world);
    context.db.execute(u"INSERT INTO oxio_users (id, email, first_name, last_name, sex, brand, group_id, created) "
                       "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"_s,
                       {id, storage::nullIfEmpty(email), body["firstName"_L1].toString().trimmed(),
                        body["lastName"_L1].toString().trimmed(), body["sex"_L1].toString(u"UNSPECIFIED"_s),
                        body["brandId"_L1].toString(kBrand), storage::nullIfEmpty(body["groupId"_L1].toString()),
                        core::toMs(context.world.clock.now())});
    const storage::Rows rows = context.db.query(kColumns + u"WHERE id = $1"_s, {id});
    return jsonReply(201, rows.isEmpty() ? QJsonObject() : userObject(rows.first()));
}

http::Response findUsers(Context &context)
{
    const QString email = context.query.queryItemValue(u"email"_s, QUrl::FullyDecoded);
    const storage::Rows rows = email.isEmpty()
                                   ? context.db.query(kColumns + u"ORDER BY created DESC LIMIT 100"_s)
                                   : context.db.query(kColumns + u"WHERE lower(email) = lower($1)"_s, {email});
    QJsonArray users;
    for (const storage::Row &row : rows) {
        users.append(userObject(row));
    }
    return jsonReply(200, QJsonObject{{u"endUsers"_s, users}});
}

http::Response readUser(Context &context)
{
    const storage::Rows rows = context.db.query(kColumns + u"WHERE id = $1"_s, {context.path[u"id"_s]});
    return rows.isEmpty() ? notFound(u"End user"_s) : jsonReply(200, userObject(rows.first()));
}

http::Response createGroup(Context &context)
{
    static const QStringList kTypes{u"GROUP_TYPE_FAMILY"_s, u"GROUP_TYPE_SHARED"_s, u"GROUP_TYPE_INDIVIDUAL"_s};
    const QJsonObject &body = context.body;
    QJsonObject details;
    if (body["name"_L1].toString().trimmed().isEmpty()) {
        details[u"name"_s] = u"name is required"_s;
    }
    if (!kTypes.contains(body["groupType"_L1].toString())) {
        details[u"groupType"_s] = u"groupType is required and must be one of "_s + kTypes.join(u", ");
    }
    const QString owner = body["endUserId"_L1].toString();
    if (!hasUser(context, owner)) {
        details[u"endUserId"_s] = u"No such end user."_s;
    }
    if (!details.isEmpty()) {
        return invalid(details);
    }
    const QString id = newId(context.world);
    context.db.execute(u"INSERT INTO oxio_groups (id, owner, name, type) VALUES ($1, $2, $3, $4)"_s,
                       {id, owner, body["name"_L1].toString(), body["groupType"_L1].toString()});
    const QJsonObject group{{u"groupId"_s, id}, {u"status"_s, u"ACTIVE"_s}};
    return jsonReply(201, QJsonObject{{u"group"_s, group}});
}

} // namespace

bool hasUser(Context &context, const QString &id)
{
    return !context.db.query(u"SELECT 1 FROM oxio_users WHERE id = $1"_s, {id}).isEmpty();
}

void addUserRoutes(Router &router, World &world)
{
    addRoute(router, world, "POST", u"/v2/end-users"_s, createUser);
    addRoute(router, world, "GET", u"/v2/end-users"_s, findUsers);
    addRoute(router, world, "GET", u"/v2/end-users/{id}"_s, readUser);
    addRoute(router, world, "POST", u"/v2/groups"_s, createGroup);
}

} // namespace dotm::sandbox::oxio
