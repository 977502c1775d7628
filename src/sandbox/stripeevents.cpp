// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripeevents.h"

#include "sandbox/striperender.h"
#include "sandbox/striperoutes.h"
#include "sandbox/stripespec.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qint64 kKeptSeconds = 30 * 24 * 60 * 60;
constexpr qsizetype kMostTypes = 20;

bool wants(const QJsonObject &endpoint, const QString &type)
{
    const QJsonArray wanted = endpoint["enabled_events"_L1].toArray();
    return endpoint["status"_L1] == "enabled"_L1 && (wanted.contains(u"*"_s) || wanted.contains(type));
}

QList<QString> endpointsFor(Context &context, const QString &type)
{
    QList<QString> ids;
    for (const QJsonObject &endpoint : context.store.all(u"webhook_endpoint"_s)) {
        if (wants(endpoint, type)) {
            ids.append(endpoint["id"_L1].toString());
        }
    }
    return ids;
}

void forgetOldEvents(Context &context)
{
    CheckedDb &db = context.store.db();
    if (db.execute(u"DELETE FROM stripe_objects WHERE kind = 'event' AND created < $1"_s,
                   {context.now() - kKeptSeconds}) > 0) {
        db.execute(u"DELETE FROM stripe_deliveries WHERE event NOT IN (SELECT id FROM stripe_objects)"_s);
    }
}

Answer listEvents(Context &context, const Form &form, const QString &)
{
    QList<Filter> filters;
    QStringList types = form.list(u"types"_s);
    if (types.size() > kMostTypes) {
        return refuse({}, u"You may only specify up to 20 event types."_s, u"types"_s);
    }
    if (form.has(u"type"_s)) {
        types.append(form.text(u"type"_s));
    }
    if (!types.isEmpty()) {
        storage::Values anyOf;
        for (const QString &type : types) {
            anyOf.append(type);
        }
        filters.append(Filter{u"$.type"_s, anyOf});
    }
    forgetOldEvents(context);
    return context.store.page(u"event"_s, u"/v1/events"_s, filters, form);
}

Answer readEvent(Context &context, const Form &, const QString &id)
{
    return context.store.find(u"event"_s, id);
}

} // namespace

void emitEvent(Context &context, const QString &type, const QJsonObject &object, const QJsonObject &changed)
{
    const QList<QString> endpoints = endpointsFor(context, type);
    QJsonObject data{{u"object"_s, rendered(context, object)}};
    if (!changed.isEmpty()) {
        data[u"previous_attributes"_s] = changed;
    }
    const QString id = context.store.newId(u"evt_1"_s, 23);
    context.store.insert({{u"id"_s, id},
                          {u"object"_s, u"event"_s},
                          {u"api_version"_s, QString(kApiVersion)},
                          {u"created"_s, context.now()},
                          {u"data"_s, data},
                          {u"livemode"_s, context.store.live()},
                          {u"pending_webhooks"_s, endpoints.size()},
                          {u"request"_s, QJsonObject{{u"id"_s, textOrNull(context.requestId)},
                                                     {u"idempotency_key"_s, textOrNull(context.idempotencyKey)}}},
                          {u"type"_s, type}});
    for (const QString &endpoint : endpoints) {
        context.store.db().execute(u"INSERT INTO stripe_deliveries (endpoint, event, attempts, due, state) "
                                   "VALUES ($1, $2, 0, $3, 'pending')"_s,
                                   {endpoint, id, core::toMs(context.world.clock.now())});
        context.deliveriesQueued = true;
    }
}

void addEventRoutes(Api &api)
{
    api.add("GET", u"/v1/events"_s, kPaging + u"type types[*] delivery_success:bool"_s, listEvents);
    api.add("GET", u"/v1/events/{id}"_s, {}, readEvent);
}

} // namespace dotm::sandbox::stripe
