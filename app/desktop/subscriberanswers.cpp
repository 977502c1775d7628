// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/subscriberanswers.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::Activation;
using contract::TimelineEvent;
using domain::ActivationState;

namespace {

constexpr qsizetype kEventsPage = 12;

struct Person
{
    const char *uid;
    const char *mail;
    const char *name;
    const char *number;
};

constexpr std::array kPeople = {
    Person{"kWq3vR8tYbXz", "maria@example.com", "Maria Keller", "+12125550147"},
    Person{"pQ91xLm20aVe", "mario@example.com", "Mario Rossi", ""},
    Person{"tR27mWx0Qa", "marisol@example.com", "", ""},
};

const Person *personOf(const QString &uid)
{
    const auto found =
        std::ranges::find(kPeople, uid, [](const Person &each) { return QString::fromLatin1(each.uid); });
    return found == kPeople.end() ? nullptr : &*found;
}

} // namespace

QJsonObject SubscriberAnswers::answer(const net::HttpRequest &request) const
{
    const QUrlQuery query(request.url);
    const QString path = request.url.path();
    const QString uid = path.section(u'/', 4, 4);
    if (uid.isEmpty()) {
        return search(query.queryItemValue(u"q"_s, QUrl::FullyDecoded));
    }
    return path.endsWith("/timeline"_L1) ? timeline(uid, query.queryItemValue(u"after"_s)) : person(uid);
}

QJsonObject SubscriberAnswers::search(const QString &text) const
{
    contract::SubscriberSearch found;
    found.looked = {u"uid"_s, u"line"_s, u"activation"_s, u"payment"_s, u"request"_s, u"mail"_s};
    for (const Person &each : kPeople) {
        const QString mail = QString::fromLatin1(each.mail);
        const QString number = QString::fromLatin1(each.number);
        if (mail.startsWith(text, Qt::CaseInsensitive)) {
            found.matches.append(
                {QString::fromLatin1(each.uid), mail, QString::fromLatin1(each.name), u"mail"_s, mail});
        } else if (!number.isEmpty() && number.contains(text)) {
            found.matches.append(
                {QString::fromLatin1(each.uid), mail, QString::fromLatin1(each.name), u"number"_s, number});
        }
    }
    QJsonObject body = found.toJson();
    body.insert("success"_L1, true);
    return body;
}

QList<Activation> SubscriberAnswers::lines() const
{
    Activation active;
    active.id = u"01937a10-0000-7000-8000-0000000000a1"_s;
    active.state = ActivationState::Active;
    active.productName = u"eSIM Beta"_s;
    active.lineId = u"ln_8f2c1d"_s;
    active.phoneNumber = u"+12125550147"_s;
    active.iccid = u"8901260852291234567"_s;
    active.planName = u"10 GB, never expires"_s;
    active.invoiceId = u"in_1QX7aB"_s;
    active.simulated = true;
    active.createdAt = m_clock.now() - 240h;
    active.updatedAt = active.createdAt + 12min;
    Activation stuck;
    stuck.id = u"01937a10-0000-7000-8000-0000000000a4"_s;
    stuck.state = ActivationState::Stuck;
    stuck.productName = u"Travel line"_s;
    stuck.invoiceId = u"in_1QX9cD"_s;
    stuck.problem = u"The carrier did not answer. The payment is safe."_s;
    stuck.simulated = true;
    stuck.createdAt = m_clock.now() - 70min;
    stuck.updatedAt = m_clock.now() - 39min;
    return {stuck, active};
}

QJsonObject SubscriberAnswers::person(const QString &uid) const
{
    const Person *known = personOf(uid);
    if (known == nullptr) {
        return {};
    }
    contract::Subscriber person;
    person.uid = uid;
    person.memberNumber = 1037;
    person.email = QString::fromLatin1(known->mail);
    person.isEmailVerified = true;
    person.name = QString::fromLatin1(known->name);
    person.role = u"customer"_s;
    person.since = m_clock.now() - 18 * 24h;
    if (known == &kPeople.front()) {
        person.paymentCustomerId = u"cus_R4k2Jq8"_s;
        person.carrierUserId = u"usr_77b0e2"_s;
        person.carrierGroupId = u"grp_19ac"_s;
        person.activations = lines();
    }
    return {{u"success"_s, true}, {u"subscriber"_s, person.toJson()}};
}

QList<TimelineEvent> SubscriberAnswers::events() const
{
    const core::TimePoint now = m_clock.now();
    const QString first = u"01937a10-0000-7000-8000-0000000000a1"_s;
    const QString second = u"01937a10-0000-7000-8000-0000000000a4"_s;
    QList<TimelineEvent> events{
        {now - 21min, u"audit"_s, u"1202"_s, u"activation.mail"_s, u"s•••@example.com"_s, u"Unavailable"_s, {}},
        {now - 39min, u"activation.stuck"_s, second, u"The carrier did not answer."_s, {}, {}, {}},
        {now - 55min, u"activation.paid"_s, second, u"in_1QX9cD"_s, {}, {}, {}},
        {now - 55min, u"purchase"_s, u"p2"_s, u"in_1QX9cD"_s, {}, {}, core::Money{2400, u"USD"_s}},
        {now - 70min, u"activation.requested"_s, second, u"travel_line"_s, {}, {}, {}},
        {now - 240h + 12min, u"activation.active"_s, first, u"ln_8f2c1d"_s, {}, {}, {}},
        {now - 240h + 9min, u"activation.provisioned"_s, first, u"ln_8f2c1d"_s, {}, {}, {}},
        {now - 240h + 5min, u"purchase"_s, u"p1"_s, u"in_1QX7aB"_s, {}, {}, core::Money{100, u"USD"_s}},
        {now - 240h + 5min, u"activation.paid"_s, first, u"in_1QX7aB"_s, {}, {}, {}},
        {now - 240h + 1min, u"activation.invoiced"_s, first, u"in_1QX7aB"_s, {}, {}, {}},
        {now - 240h, u"activation.requested"_s, first, u"esim_beta"_s, {}, {}, {}}};
    for (int index = 0; index < 8; ++index) {
        events.append({now - (300h + index * 1h),
                       u"audit"_s,
                       QString::number(900 - index),
                       u"account.register"_s,
                       u"m•••@example.com"_s,
                       u"done"_s,
                       {}});
    }
    return events;
}

QJsonObject SubscriberAnswers::timeline(const QString &uid, const QString &after) const
{
    const QList<TimelineEvent> all = uid == QLatin1StringView(kPeople.front().uid) ? events() : QList<TimelineEvent>();
    const qsizetype from = after.toInt();
    QJsonArray array;
    for (const TimelineEvent &each : all.mid(from, kEventsPage)) {
        array.append(each.toJson());
    }
    const bool isMore = from + kEventsPage < all.size();
    return {{u"success"_s, true},
            {u"events"_s, array},
            {u"next"_s, isMore ? QJsonValue(QString::number(from + kEventsPage)) : QJsonValue()}};
}

} // namespace dotm::app
