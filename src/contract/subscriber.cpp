// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/subscriber.h"

#include "contract/json.h"

#include <QJsonArray>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

QJsonObject SubscriberMatch::toJson() const
{
    return {{u"uid"_s, uid}, {u"email"_s, email}, {u"name"_s, name}, {u"by"_s, by}, {u"found"_s, found}};
}

std::optional<SubscriberMatch> SubscriberMatch::fromJson(const QJsonObject &object)
{
    const QString uid = object.value("uid"_L1).toString();
    if (uid.isEmpty()) {
        return std::nullopt;
    }
    return SubscriberMatch{uid, object.value("email"_L1).toString(), object.value("name"_L1).toString(),
                           object.value("by"_L1).toString(), object.value("found"_L1).toString()};
}

QJsonObject SubscriberSearch::toJson() const
{
    QJsonArray array;
    for (const SubscriberMatch &match : matches) {
        array.append(match.toJson());
    }
    return {{u"matches"_s, array}, {u"more"_s, isCut}, {u"looked"_s, QJsonArray::fromStringList(looked)}};
}

std::optional<SubscriberSearch> SubscriberSearch::fromJson(const QJsonObject &object)
{
    if (!object.value("matches"_L1).isArray()) {
        return std::nullopt;
    }
    SubscriberSearch search;
    const QJsonArray array = object.value("matches"_L1).toArray();
    for (const auto line : array) {
        if (const auto match = SubscriberMatch::fromJson(line.toObject())) {
            search.matches.append(*match);
        }
    }
    search.isCut = object.value("more"_L1).toBool();
    const QJsonArray looked = object.value("looked"_L1).toArray();
    for (const auto place : looked) {
        search.looked.append(place.toString());
    }
    return search;
}

QJsonObject Subscriber::toJson() const
{
    QJsonArray array;
    for (const Activation &activation : activations) {
        array.append(activation.toJson());
    }
    return {{u"uid"_s, uid},
            {u"member_number"_s, memberNumber},
            {u"email"_s, email},
            {u"email_verified"_s, isEmailVerified},
            {u"name"_s, name},
            {u"role"_s, role},
            {u"payment_customer_id"_s, paymentCustomerId},
            {u"carrier_user_id"_s, carrierUserId},
            {u"carrier_group_id"_s, carrierGroupId},
            {u"since"_s, timeToJson(since)},
            {u"activations"_s, array}};
}

std::optional<Subscriber> Subscriber::fromJson(const QJsonObject &object)
{
    const auto since = timeFromJson(object.value("since"_L1));
    if (!since || object.value("uid"_L1).toString().isEmpty()) {
        return std::nullopt;
    }
    Subscriber person;
    person.uid = object.value("uid"_L1).toString();
    person.memberNumber = object.value("member_number"_L1).toInteger();
    person.email = object.value("email"_L1).toString();
    person.isEmailVerified = object.value("email_verified"_L1).toBool();
    person.name = object.value("name"_L1).toString();
    person.role = object.value("role"_L1).toString();
    person.paymentCustomerId = object.value("payment_customer_id"_L1).toString();
    person.carrierUserId = object.value("carrier_user_id"_L1).toString();
    person.carrierGroupId = object.value("carrier_group_id"_L1).toString();
    person.since = *since;
    const QJsonArray array = object.value("activations"_L1).toArray();
    for (const auto line : array) {
        if (const auto activation = Activation::fromJson(line.toObject())) {
            person.activations.append(*activation);
        }
    }
    return person;
}

QJsonObject TimelineEvent::toJson() const
{
    QJsonObject object{{u"at"_s, timeToJson(at)}, {u"kind"_s, kind}, {u"id"_s, id},
                       {u"what"_s, what},         {u"who"_s, who},   {u"outcome"_s, outcome}};
    if (amount) {
        object.insert("amount"_L1, moneyToJson(*amount));
    }
    return object;
}

std::optional<TimelineEvent> TimelineEvent::fromJson(const QJsonObject &object)
{
    const auto at = timeFromJson(object.value("at"_L1));
    if (!at || object.value("kind"_L1).toString().isEmpty()) {
        return std::nullopt;
    }
    TimelineEvent event;
    event.at = *at;
    event.kind = object.value("kind"_L1).toString();
    event.id = object.value("id"_L1).toString();
    event.what = object.value("what"_L1).toString();
    event.who = object.value("who"_L1).toString();
    event.outcome = object.value("outcome"_L1).toString();
    if (object.contains("amount"_L1)) {
        event.amount = moneyFromJson(object.value("amount"_L1));
    }
    return event;
}

} // namespace dotm::contract
