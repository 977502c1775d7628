// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperoutes.h"

#include "sandbox/stripespec.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

/// The sandbox sends to this machine only: nothing of a demo leaves it.
Result<void> checkUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty()) {
        return refuse(u"url_invalid"_s, u"Invalid URL: An explicit scheme (such as https) must be provided."_s,
                      u"url"_s);
    }
    if (url.host() != "localhost"_L1 && !QHostAddress(url.host()).isLoopback()) {
        return refuse(u"url_invalid"_s,
                      u"The sandbox sends webhooks to addresses of this machine only (127.0.0.1, [::1], "
                      "localhost)."_s,
                      u"url"_s);
    }
    return {};
}

Result<void> apply(QJsonObject &endpoint, const Form &form)
{
    if (form.has(u"url"_s)) {
        if (const Result<void> checked = checkUrl(form.text(u"url"_s)); !checked) {
            return checked;
        }
        endpoint[u"url"_s] = form.text(u"url"_s);
    }
    if (form.hasUnder(u"enabled_events"_s)) {
        endpoint[u"enabled_events"_s] = QJsonArray::fromStringList(form.list(u"enabled_events"_s));
    }
    if (form.has(u"description"_s)) {
        endpoint[u"description"_s] = textOrNull(form.text(u"description"_s));
    }
    if (form.has(u"disabled"_s)) {
        endpoint[u"status"_s] = form.flag(u"disabled"_s) ? u"disabled"_s : u"enabled"_s;
    }
    endpoint[u"metadata"_s] = mergedMetadata(endpoint["metadata"_L1].toObject(), form);
    return {};
}

Answer create(Context &context, const Form &form, const QString &)
{
    const QString version = form.text(u"api_version"_s);
    if (!version.isEmpty() && version != kApiVersion) {
        return refuse({}, u"Invalid API version: the sandbox writes events in %1 only."_s.arg(kApiVersion),
                      u"api_version"_s);
    }
    QJsonObject endpoint{{u"id"_s, context.store.newId(u"we_1"_s, 23)},
                         {u"object"_s, u"webhook_endpoint"_s},
                         {u"api_version"_s, QString(kApiVersion)},
                         {u"application"_s, QJsonValue()},
                         {u"created"_s, context.now()},
                         {u"description"_s, QJsonValue()},
                         {u"livemode"_s, context.store.live()},
                         {u"status"_s, u"enabled"_s}};
    if (const Result<void> applied = apply(endpoint, form); !applied) {
        return Refusal(applied.error());
    }
    context.store.insert(endpoint);
    const QString secret = context.store.newId(u"whsec_"_s, 32);
    context.store.db().execute(u"INSERT INTO stripe_webhook_secrets (endpoint, secret) VALUES ($1, $2)"_s,
                               {endpoint["id"_L1].toString(), secret});
    endpoint[u"secret"_s] = secret;
    return endpoint;
}

Answer update(Context &context, const Form &form, const QString &id)
{
    Answer endpoint = context.store.find(u"webhook_endpoint"_s, id);
    if (!endpoint) {
        return endpoint;
    }
    if (const Result<void> applied = apply(*endpoint, form); !applied) {
        return Refusal(applied.error());
    }
    context.store.update(*endpoint);
    return endpoint;
}

Answer remove(Context &context, const Form &, const QString &id)
{
    const Answer endpoint = context.store.find(u"webhook_endpoint"_s, id);
    if (!endpoint) {
        return endpoint;
    }
    context.store.remove(id);
    context.store.db().execute(u"DELETE FROM stripe_webhook_secrets WHERE endpoint = $1"_s, {id});
    context.store.db().execute(u"DELETE FROM stripe_deliveries WHERE endpoint = $1"_s, {id});
    return QJsonObject{{u"id"_s, id}, {u"object"_s, u"webhook_endpoint"_s}, {u"deleted"_s, true}};
}

Answer list(Context &context, const Form &form, const QString &)
{
    return context.store.page(u"webhook_endpoint"_s, u"/v1/webhook_endpoints"_s, {}, form);
}

} // namespace

void addWebhookRoutes(Api &api)
{
    api.add("GET", u"/v1/webhook_endpoints"_s, kPaging + QString(), list);
    api.add("POST", u"/v1/webhook_endpoints"_s,
            u"url! enabled_events! enabled_events[*] api_version description"_s + kMetadata, create);
    api.add("GET", u"/v1/webhook_endpoints/{id}"_s, {}, [](Context &context, const Form &, const QString &id) {
        return context.store.find(u"webhook_endpoint"_s, id);
    });
    api.add("POST", u"/v1/webhook_endpoints/{id}"_s, u"url enabled_events[*] description disabled:bool"_s + kMetadata,
            update);
    api.add("DELETE", u"/v1/webhook_endpoints/{id}"_s, {}, remove);
}

} // namespace dotm::sandbox::stripe
