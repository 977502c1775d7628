// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/peopleapi.h"

#include "client/answer.h"
#include "net/endpoint.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using contract::Person;
using contract::SecondPersonRule;
using core::Result;
using core::Task;

namespace {

QString personPath(const QString &uid, const QString &verb = {})
{
    return u"/api/admin/people/"_s + net::pathSegment(uid) + verb;
}

Result<SecondPersonRule> ruleOf(const Result<QJsonObject> &answer)
{
    if (!answer) {
        return core::fail(answer.error());
    }
    return answer->value("enabled"_L1).isBool() ? Result<SecondPersonRule>(SecondPersonRule::fromJson(*answer))
                                                : notUnderstood();
}

} // namespace

Task<Result<PeoplePage>> PeopleApi::page(QString role, QString after, int limit)
{
    const QString path = u"/api/admin/people"_s;
    ApiClient::Query query;
    if (!role.isEmpty()) {
        query.append({u"role"_s, role});
    }
    if (!after.isEmpty()) {
        query.append({u"after"_s, after});
    }
    query.append({u"limit"_s, QString::number(limit)});
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto people = parsedList<Person>(*answer, "people"_L1);
    if (!people) {
        co_return core::fail(people.error());
    }
    co_return PeoplePage{*std::move(people), answer->value("next"_L1).toString()};
}

Task<Result<Person>> PeopleApi::person(QString uid)
{
    const QString path = personPath(uid);
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsedMember<Person>(answer, "person"_L1);
}

Task<Result<RoleAnswer>> PeopleApi::setRole(QString uid, domain::Role role, QString reason)
{
    const QString path = personPath(uid, u"/role"_s);
    const QJsonObject body{{u"role"_s, domain::roleName(role)}, {u"reason"_s, reason}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    const Result<Person> person = parsedMember<Person>(answer, "person"_L1);
    if (!person) {
        co_return core::fail(person.error());
    }
    co_return RoleAnswer{*person, answer->value("proposed"_L1).toBool()};
}

Task<Result<SecondPersonRule>> PeopleApi::rule()
{
    const QString path = u"/api/admin/second-person"_s;
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return ruleOf(answer);
}

Task<Result<SecondPersonRule>> PeopleApi::setRule(bool on)
{
    const QString path = u"/api/admin/second-person"_s;
    const QJsonObject body{{u"enabled"_s, on}};
    const Result<QJsonObject> answer = co_await m_api.change(path, body);
    co_return ruleOf(answer);
}

} // namespace dotm::client
