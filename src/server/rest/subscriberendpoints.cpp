// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/subscriberendpoints.h"

#include "contract/subscriber.h"
#include "server/rest/encode.h"
#include "server/rest/reply.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Task;
using services::Subscribers;
using services::TimelineMark;

namespace {

struct Desk
{
    Subscribers *subscribers;
    bool simulated;
};

contract::SubscriberSearch encode(const services::SubscriberSearch &search)
{
    contract::SubscriberSearch found{{}, search.isCut, search.looked};
    for (const services::SubscriberMatch &match : search.matches) {
        found.matches.append(
            {match.person.uid, match.person.email, match.person.displayName, match.by, match.person.found});
    }
    return found;
}

/// What the person may do: the stronger of the role we gave and the one their last token claimed.
domain::Role roleOf(const storage::User &user)
{
    return std::max(user.role, domain::roleFromName(user.tokenRole).value_or(user.role));
}

contract::Subscriber encode(const services::Subscriber &person, bool simulated)
{
    const storage::User &user = person.user;
    contract::Subscriber shown{user.uid,
                               user.id,
                               user.email,
                               user.emailVerified,
                               user.displayName,
                               domain::roleName(roleOf(user)),
                               user.stripeCustomerId,
                               user.oxioUserId,
                               user.oxioGroupId,
                               user.createdAt,
                               {}};
    for (const storage::Activation &activation : person.activations) {
        contract::Activation line = server::encode(services::ActivationView{activation, {}}, simulated);
        line.activationCode.clear(); // its owner's alone
        shown.activations.append(line);
    }
    return shown;
}

contract::TimelineEvent encode(const services::TimelineEvent &event)
{
    return {event.at, event.kind, event.id, event.what, event.who, event.outcome, event.amount};
}

Task<Reply> find(Desk desk, Call call)
{
    const QString text = call.query(u"q"_s);
    const auto found = co_await desk.subscribers->find(text);
    if (!found) {
        co_return core::fail(found.error());
    }
    QJsonObject body = encode(*found).toJson();
    body.insert("success"_L1, true);
    co_return jsonReply(body);
}

Task<Reply> byUid(Desk desk, Call call)
{
    const QString uid = call.path.value(u"id"_s);
    const auto found = co_await desk.subscribers->byUid(uid);
    if (!found) {
        co_return core::fail(found.error());
    }
    co_return jsonReply({{u"success"_s, true}, {u"subscriber"_s, encode(*found, desk.simulated).toJson()}});
}

Task<Reply> timeline(Desk desk, Call call)
{
    const QString uid = call.path.value(u"id"_s);
    const QString from = call.query(u"after"_s);
    const std::optional<TimelineMark> after = TimelineMark::fromText(from);
    if (!from.isEmpty() && !after) {
        co_return core::fail(ErrorCode::Invalid, u"\"after\" must be \"next\" of the page before."_s);
    }
    const QString asked = call.query(u"limit"_s);
    const int limit =
        asked.isEmpty() ? Subscribers::kMostEvents : std::clamp(asked.toInt(), 1, Subscribers::kMostEvents);
    auto events = co_await desk.subscribers->timeline(uid, limit + 1, after);
    if (!events) {
        co_return core::fail(events.error());
    }
    QJsonValue next = QJsonValue::Null;
    if (events->size() > limit) {
        events->removeLast();
        const services::TimelineEvent &last = events->last();
        next = TimelineMark{last.at, last.kind, last.id}.toText();
    }
    QJsonArray array;
    for (const services::TimelineEvent &event : std::as_const(*events)) {
        array.append(encode(event).toJson());
    }
    co_return jsonReply({{u"success"_s, true}, {u"events"_s, array}, {u"next"_s, next}});
}

ServiceHandler handlerOf(Task<Reply> (*function)(Desk, Call), Desk desk)
{
    return [function, desk](Call call) {
        return function(desk, std::move(call));
    };
}

} // namespace

void addSubscriberEndpoints(Api &api, Subscribers &subscribers, bool simulated)
{
    const Desk desk{&subscribers, simulated};
    api.add(Endpoint("GET", u"/api/support/subscribers"_s, Access::Agent,
                     u"Find people by mail, number, ICCID, line, activation, payment or request id"_s,
                     handlerOf(&find, desk))
                .withQuery({{u"q"_s, FieldType::Text, true,
                             u"At least three characters; mails, numbers and ICCIDs may be begun only"_s, 128}})
                .withAnswer(u"{success, matches:[{uid, email, name, by, found}], more, looked[]}"_s));
    api.add(Endpoint("GET", u"/api/support/subscribers/{id}"_s, Access::Agent,
                     u"One person with their activations, without activation codes"_s, handlerOf(&byUid, desk))
                .withAnswer(u"{success, subscriber:{uid, member_number, email, email_verified, name, role, "
                            "payment_customer_id, carrier_user_id, carrier_group_id, since, activations[]}}"_s));
    api.add(Endpoint("GET", u"/api/support/subscribers/{id}/timeline"_s, Access::Agent,
                     u"What happened to one person, newest first"_s, handlerOf(&timeline, desk))
                .withQuery({{u"after"_s, FieldType::Text, false, u"\"next\" of the page before"_s, 160},
                            {u"limit"_s, FieldType::Integer, false, u"1 to 100"_s, 4}})
                .withAnswer(u"{success, events:[{at, kind, id, what, who, outcome, amount?}], next}"_s));
}

} // namespace dotm::server
