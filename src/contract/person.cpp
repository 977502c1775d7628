// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/person.h"

#include "contract/json.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray names(const QList<domain::Role> &roles)
{
    QJsonArray array;
    for (const domain::Role role : roles) {
        array.append(domain::roleName(role));
    }
    return array;
}

QList<domain::Role> rolesIn(const QJsonArray &names)
{
    QList<domain::Role> roles;
    for (const QJsonValue &name : names) {
        if (const auto role = domain::roleFromName(name.toString())) {
            roles.append(*role);
        }
    }
    return roles;
}

} // namespace

QJsonObject Person::toJson() const
{
    return {{u"uid"_s, uid},
            {u"email"_s, email},
            {u"name"_s, name},
            {u"role"_s, domain::roleName(standing.role)},
            {u"role_from"_s, domain::roleSourceName(standing.source)},
            {u"table_role"_s, domain::roleName(standing.table)},
            {u"token_role"_s, domain::roleName(standing.token)},
            {u"locked"_s, domain::roleObstacleName(obstacle)},
            {u"allowed"_s, names(allowed)},
            {u"since"_s, timeToJson(since)},
            {u"proposal"_s, proposal ? QJsonValue(proposal->toJson()) : QJsonValue()}};
}

std::optional<Person> Person::fromJson(const QJsonObject &object)
{
    const auto roleAt = [&](QLatin1StringView name) {
        return domain::roleFromName(object.value(name).toString());
    };
    const auto role = roleAt("role"_L1);
    const auto source = domain::roleSourceFromName(object.value("role_from"_L1).toString());
    const auto since = timeFromJson(object.value("since"_L1));
    if (!role || !source || !since || object.value("uid"_L1).toString().isEmpty()) {
        return std::nullopt;
    }
    Person person;
    person.uid = object.value("uid"_L1).toString();
    person.email = object.value("email"_L1).toString();
    person.name = object.value("name"_L1).toString();
    person.standing = {*role, *source, roleAt("table_role"_L1).value_or(domain::Role::Customer),
                       roleAt("token_role"_L1).value_or(domain::Role::Customer)};
    // A reason this program does not know is still one.
    person.obstacle =
        domain::roleObstacleFromName(object.value("locked"_L1).toString()).value_or(domain::RoleObstacle::AboveOwn);
    person.allowed = rolesIn(object.value("allowed"_L1).toArray());
    person.since = *since;
    if (object.value("proposal"_L1).isObject()) {
        person.proposal = Proposal::fromJson(object.value("proposal"_L1).toObject());
    }
    return person;
}

} // namespace dotm::contract
