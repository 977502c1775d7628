// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/peopleendpoints.h"

#include "contract/person.h"
#include "server/rest/betaencode.h"
#include "server/rest/reply.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Task;
using services::PeopleMark;
using services::Roles;

namespace {

contract::Person encode(const services::Person &person, const services::Identity &who)
{
    contract::Person line;
    line.uid = person.user.uid;
    line.email = person.user.email;
    line.name = person.user.displayName;
    line.standing = person.standing;
    line.obstacle = person.obstacle;
    for (const domain::Role role :
         {domain::Role::Customer, domain::Role::Agent, domain::Role::Admin, domain::Role::Owner}) {
        const domain::RoleObstacle obstacle =
            domain::roleObstacle(who.role, who.uid == line.uid, person.standing, role);
        if (obstacle == domain::RoleObstacle::None) {
            line.allowed.append(role);
        }
    }
    line.since = person.user.createdAt;
    if (person.proposal) {
        line.proposal = server::encode(*person.proposal, who);
    }
    return line;
}

Task<Reply> list(Roles *roles, Call call)
{
    const services::Identity who = call.who;
    const QString wanted = call.query(u"role"_s);
    const std::optional<domain::Role> role = domain::roleFromName(wanted);
    const QString from = call.query(u"after"_s);
    const std::optional<PeopleMark> after = PeopleMark::fromText(from);
    if (!wanted.isEmpty() && !role) {
        co_return core::fail(ErrorCode::Invalid, u"\"role\" must be customer, agent, admin or owner."_s);
    }
    if (!from.isEmpty() && !after) {
        co_return core::fail(ErrorCode::Invalid, u"\"after\" must be \"next\" of the page before."_s);
    }
    const QString asked = call.query(u"limit"_s);
    const int limit = asked.isEmpty() ? Roles::kMostListed : asked.toInt();
    const auto page = co_await roles->list(who, role, after, limit);
    if (!page) {
        co_return core::fail(page.error());
    }
    QJsonArray people;
    for (const services::Person &person : page->people) {
        people.append(encode(person, who).toJson());
    }
    co_return jsonReply({{u"success"_s, true},
                         {u"people"_s, people},
                         {u"next"_s, page->next ? QJsonValue(page->next->toText()) : QJsonValue()}});
}

Task<Reply> byUid(Roles *roles, Call call)
{
    const services::Identity who = call.who;
    const QString uid = call.path.value(u"id"_s);
    const auto person = co_await roles->byUid(who, uid);
    co_return person ? Reply(jsonReply({{u"success"_s, true}, {u"person"_s, encode(*person, who).toJson()}}))
                     : core::fail(person.error());
}

Task<Reply> change(Roles *roles, Call call)
{
    const services::Identity who = call.who;
    const auto role = domain::roleFromName(call.body.value("role"_L1).toString());
    if (!role) {
        co_return core::fail(ErrorCode::Invalid, u"\"role\" must be customer, agent, admin or owner."_s);
    }
    const services::RoleWish wish{call.path.value(u"id"_s), *role, call.body.value("reason"_L1).toString()};
    const auto done = co_await roles->change(who, wish);
    co_return done ? Reply(jsonReply({{u"success"_s, true},
                                      {u"proposed"_s, done->proposal.has_value()},
                                      {u"person"_s, encode(done->person, who).toJson()}}))
                   : core::fail(done.error());
}

ServiceHandler handlerOf(Task<Reply> (*function)(Roles *, Call), Roles &roles)
{
    return [function, pointer = &roles](Call call) {
        return function(pointer, std::move(call));
    };
}

} // namespace

void addPeopleEndpoints(Api &api, Roles &roles)
{
    const QString person = u"{uid, email, name, role, role_from, table_role, token_role, locked, allowed:[], since, "
                           "proposal}"_s;
    api.add(Endpoint("GET", u"/api/admin/people"_s, Access::Admin,
                     u"People and their roles, the strongest first, and where each role is written"_s,
                     handlerOf(&list, roles))
                .withQuery({{u"role"_s, FieldType::Text, false, u"Only people with this role"_s, 16},
                            {u"after"_s, FieldType::Text, false, u"\"next\" of the page before"_s, 40},
                            {u"limit"_s, FieldType::Integer, false, u"1 to 100"_s, 4}})
                .withAnswer(u"{success, people:[%1], next}"_s.arg(person)));
    api.add(Endpoint("GET", u"/api/admin/people/{id}"_s, Access::Admin, u"One person and their role, by uid"_s,
                     handlerOf(&byUid, roles))
                .withAnswer(u"{success, person:%1}"_s.arg(person)));
    api.add(Endpoint("POST", u"/api/admin/people/{id}/role"_s, Access::Admin,
                     u"Change the role our own table gives; giving or taking admin is proposed while decisions need a "
                     "second person"_s,
                     handlerOf(&change, roles))
                .withBody({{u"role"_s, FieldType::Text, true, u"customer, agent, admin or owner"_s, 16},
                           {u"reason"_s, FieldType::Text, true, u"Why; it stays in the audit log"_s, 500}})
                .withAction(domain::AuditAction::AccountRole)
                .withAnswer(u"{success, proposed, person:%1}"_s.arg(person)));
}

} // namespace dotm::server
