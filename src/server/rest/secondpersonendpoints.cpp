// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/secondpersonendpoints.h"

#include "server/rest/betaencode.h"
#include "server/rest/reply.h"

#include <QJsonArray>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Task;
using services::SecondPerson;

namespace {

Reply standingReply(const core::Result<services::SecondPersonStanding> &standing, const services::Identity &who)
{
    if (!standing) {
        return fail(standing.error());
    }
    QJsonObject body = encode(*standing, who).toJson();
    body.insert("success"_L1, true);
    return jsonReply(body);
}

Reply proposalReply(const core::Result<storage::Proposal> &proposal, const services::Identity &who)
{
    return proposal ? Reply(jsonReply({{u"success"_s, true}, {u"proposal"_s, encode(*proposal, who).toJson()}}))
                    : fail(proposal.error());
}

Task<Reply> standing(SecondPerson *secondPerson, Call call)
{
    const services::Identity who = call.who;
    co_return standingReply(co_await secondPerson->standing(who), who);
}

Task<Reply> setRule(SecondPerson *secondPerson, Call call)
{
    const services::Identity who = call.who;
    const bool on = call.body.value("enabled"_L1).toBool();
    co_return standingReply(co_await secondPerson->setRule(who, on), who);
}

Task<Reply> list(SecondPerson *secondPerson, Call call)
{
    const services::Identity who = call.who;
    const auto open = co_await secondPerson->open(who);
    if (!open) {
        co_return fail(open.error());
    }
    QJsonArray array;
    for (const storage::Proposal &proposal : *open) {
        array.append(encode(proposal, who).toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"proposals"_s, array}});
}

Task<Reply> confirm(SecondPerson *secondPerson, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    co_return proposalReply(co_await secondPerson->confirm(who, id), who);
}

Task<Reply> decline(SecondPerson *secondPerson, Call call)
{
    const services::Identity who = call.who;
    const QString id = call.path.value(u"id"_s);
    co_return proposalReply(co_await secondPerson->decline(who, id), who);
}

ServiceHandler handlerOf(Task<Reply> (*function)(SecondPerson *, Call), SecondPerson &secondPerson)
{
    return [function, pointer = &secondPerson](Call call) {
        return function(pointer, std::move(call));
    };
}

} // namespace

void addSecondPersonEndpoints(Api &api, SecondPerson &secondPerson)
{
    const QString shape = u"{success, enabled, may_enable, approvers, changed_by, changed_at, proposal_to_disable}"_s;
    api.add(Endpoint("GET", u"/api/admin/second-person"_s, Access::Admin,
                     u"Whether decisions need a second person, and whether that can be switched on"_s,
                     handlerOf(&standing, secondPerson))
                .withAnswer(shape));
    api.add(Endpoint("POST", u"/api/admin/second-person"_s, Access::Admin,
                     u"Switch it on (needs two approvers) or propose to switch it off"_s,
                     handlerOf(&setRule, secondPerson))
                .withBody({{u"enabled"_s, FieldType::Boolean, true, u"On or off"_s}})
                .withAction(domain::AuditAction::SecondPersonRule)
                .withAnswer(shape));
    api.add(Endpoint("GET", u"/api/admin/proposals"_s, Access::Admin, u"What waits for a second person, oldest first"_s,
                     handlerOf(&list, secondPerson))
                .withAnswer(u"{success, proposals:[{id, action, subject, summary, state, proposed_by, is_own, "
                            "proposed_at, details}]}"_s));
    api.add(Endpoint("POST", u"/api/admin/proposals/{id}/confirm"_s, Access::Admin,
                     u"Confirm somebody else's proposal: it is carried out"_s, handlerOf(&confirm, secondPerson))
                .withAnswer(u"{success, proposal}"_s));
    api.add(Endpoint("POST", u"/api/admin/proposals/{id}/decline"_s, Access::Admin,
                     u"Take back one's own proposal or refuse another's"_s, handlerOf(&decline, secondPerson))
                .withAnswer(u"{success, proposal}"_s));
}

} // namespace dotm::server
