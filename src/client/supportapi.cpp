// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/supportapi.h"

#include "client/answer.h"
#include "net/endpoint.h"

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::Task;

namespace {

QString pathOf(const QString &uid, const QString &rest = {})
{
    return u"/api/support/subscribers/"_s + net::pathSegment(uid) + rest;
}

} // namespace

Task<Result<contract::SubscriberSearch>> SupportApi::find(QString text)
{
    const QString path = u"/api/support/subscribers"_s;
    const ApiClient::Query query{{u"q"_s, text}};
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    co_return parsed<contract::SubscriberSearch>(answer);
}

Task<Result<contract::Subscriber>> SupportApi::subscriber(QString uid)
{
    const QString path = pathOf(uid);
    const Result<QJsonObject> answer = co_await m_api.read(path);
    co_return parsedMember<contract::Subscriber>(answer, "subscriber"_L1);
}

Task<Result<TimelinePage>> SupportApi::timeline(QString uid, QString after)
{
    const QString path = pathOf(uid, u"/timeline"_s);
    ApiClient::Query query;
    if (!after.isEmpty()) {
        query.append({u"after"_s, after});
    }
    const Result<QJsonObject> answer = co_await m_api.read(path, query);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    auto events = parsedList<contract::TimelineEvent>(*answer, "events"_L1);
    if (!events) {
        co_return core::fail(events.error());
    }
    TimelinePage page;
    page.events = *std::move(events);
    page.next = answer->value("next"_L1).toString();
    co_return page;
}

} // namespace dotm::client
