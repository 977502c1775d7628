// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/stripeparser.h"

#include "providers/stripe/parserparts.h"

namespace dotm::stripe::parser {
using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<Customer> customerFromObject(const QJsonObject &object)
{
    net::JsonFields fields(object, u"Stripe customer"_s);
    Customer customer{.id = fields.text(u"id"_s),
                      .email = fields.optionalText(u"email"_s),
                      .name = fields.optionalText(u"name"_s),
                      .metadata = metadataOf(fields),
                      .deleted = fields.optionalFlag(u"deleted"_s)};
    return fields.checked(std::move(customer));
}

core::Result<Event> eventFromObject(const QJsonObject &object)
{
    net::JsonFields fields(object, u"Stripe event"_s);
    Event event{.id = fields.text(u"id"_s),
                .type = fields.text(u"type"_s),
                .apiVersion = fields.optionalText(u"api_version"_s),
                .createdAt = fromSeconds(fields.optionalInteger(u"created"_s)),
                .objectId = fields.optionalText(u"data.object.id"_s),
                .objectType = fields.optionalText(u"data.object.object"_s),
                .object = fields.optionalObject(u"data.object"_s),
                .livemode = fields.optionalFlag(u"livemode"_s)};
    return fields.checked(std::move(event));
}

template <typename T>
core::Result<T> fromBytes(const QByteArray &json, const QString &what, ObjectParser<T> parse)
{
    const auto object = net::jsonObject(json, what);
    return object ? parse(*object) : core::fail(object.error());
}

} // namespace

core::Result<Customer> customer(const QByteArray &json)
{
    return fromBytes<Customer>(json, u"Stripe customer"_s, customerFromObject);
}

core::Result<Page<Customer>> customers(const QByteArray &json)
{
    return pageFrom<Customer>(json, u"Stripe customers"_s, customerFromObject);
}

core::Result<Invoice> invoice(const QByteArray &json)
{
    return fromBytes<Invoice>(json, u"Stripe invoice"_s, invoiceFromObject);
}

core::Result<Page<Invoice>> invoices(const QByteArray &json)
{
    return pageFrom<Invoice>(json, u"Stripe invoices"_s, invoiceFromObject);
}

core::Result<QString> objectId(const QByteArray &json)
{
    const auto object = net::jsonObject(json, u"Stripe object"_s);
    if (!object) {
        return core::fail(object.error());
    }
    net::JsonFields fields(*object, u"Stripe object"_s);
    QString id = fields.text(u"id"_s);
    return fields.checked(std::move(id));
}

core::Result<Event> event(const QByteArray &json)
{
    return fromBytes<Event>(json, u"Stripe event"_s, eventFromObject);
}

core::Result<Page<Event>> events(const QByteArray &json)
{
    return pageFrom<Event>(json, u"Stripe events"_s, eventFromObject);
}

} // namespace dotm::stripe::parser
