// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperoutes.h"

#include "sandbox/stripeevents.h"
#include "sandbox/stripesearch.h"
#include "sandbox/stripespec.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr QLatin1StringView kFields(
    " email name phone description balance:int tax_exempt invoice_prefix preferred_locales[*] address address[city] "
    "address[country] address[line1] address[line2] address[postal_code] address[state] shipping[name] shipping[phone] "
    "shipping[address][*] invoice_settings[default_payment_method] invoice_settings[footer] "
    "next_invoice_sequence:int ");

QJsonObject emptyCustomer(Context &context)
{
    return {{u"id"_s, context.store.newId(u"cus_"_s, 14)},
            {u"object"_s, u"customer"_s},
            {u"address"_s, QJsonValue()},
            {u"balance"_s, 0},
            {u"created"_s, context.now()},
            {u"currency"_s, QJsonValue()},
            {u"default_source"_s, QJsonValue()},
            {u"delinquent"_s, false},
            {u"description"_s, QJsonValue()},
            {u"email"_s, QJsonValue()},
            {u"invoice_prefix"_s, context.store.newId({}, 8).toUpper()},
            {u"invoice_settings"_s, QJsonObject{{u"custom_fields"_s, QJsonValue()},
                                                {u"default_payment_method"_s, QJsonValue()},
                                                {u"footer"_s, QJsonValue()},
                                                {u"rendering_options"_s, QJsonValue()}}},
            {u"livemode"_s, context.store.live()},
            {u"metadata"_s, QJsonObject()},
            {u"name"_s, QJsonValue()},
            {u"next_invoice_sequence"_s, 1},
            {u"phone"_s, QJsonValue()},
            {u"preferred_locales"_s, QJsonArray()},
            {u"shipping"_s, QJsonValue()},
            {u"tax_exempt"_s, u"none"_s},
            {u"test_clock"_s, QJsonValue()}};
}

void applyParts(QJsonObject &customer, const Form &form)
{
    if (form.has(u"address"_s)) {
        customer[u"address"_s] = QJsonValue();
    }
    if (form.hasUnder(u"address"_s)) {
        QJsonObject address = customer["address"_L1].toObject();
        for (const QString &part : {u"city"_s, u"country"_s, u"line1"_s, u"line2"_s, u"postal_code"_s, u"state"_s}) {
            const QString name = u"address["_s + part + u']';
            address[part] = form.has(name)                             ? textOrNull(form.text(name))
                            : address.value(part).toVariant().isNull() ? QJsonValue()
                                                                       : address.value(part);
        }
        customer[u"address"_s] = address;
    }
    QJsonObject settings = customer["invoice_settings"_L1].toObject();
    for (const auto &[key, value] : form.map(u"invoice_settings"_s).asKeyValueRange()) {
        settings[key] = textOrNull(value);
    }
    customer[u"invoice_settings"_s] = settings;
    if (form.hasUnder(u"preferred_locales"_s)) {
        customer[u"preferred_locales"_s] = QJsonArray::fromStringList(form.list(u"preferred_locales"_s));
    }
    if (form.hasUnder(u"shipping"_s)) {
        QJsonObject address;
        for (const auto &[key, value] : form.map(u"shipping[address]"_s).asKeyValueRange()) {
            address[key] = textOrNull(value);
        }
        customer[u"shipping"_s] = QJsonObject{{u"name"_s, textOrNull(form.text(u"shipping[name]"_s))},
                                              {u"phone"_s, textOrNull(form.text(u"shipping[phone]"_s))},
                                              {u"address"_s, address}};
    }
}

/// Writes what @p form says into @p customer.
Result<void> apply(QJsonObject &customer, const Form &form)
{
    static const QRegularExpression kEmail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    const QString email = form.text(u"email"_s);
    if (!email.isEmpty() && !kEmail.match(email).hasMatch()) {
        return refuse(u"email_invalid"_s, u"Invalid email address: "_s + email, u"email"_s);
    }
    for (const QString &field : {u"email"_s, u"name"_s, u"phone"_s, u"description"_s}) {
        if (form.has(field)) {
            customer[field] = textOrNull(form.text(field));
        }
    }
    for (const QString &field : {u"tax_exempt"_s, u"invoice_prefix"_s}) {
        if (!form.text(field).isEmpty()) {
            customer[field] = form.text(field);
        }
    }
    for (const QString &field : {u"balance"_s, u"next_invoice_sequence"_s}) {
        if (const std::optional<qint64> number = form.integer(field)) {
            customer[field] = *number;
        }
    }
    applyParts(customer, form);
    customer[u"metadata"_s] = mergedMetadata(customer["metadata"_L1].toObject(), form);
    return {};
}

Answer create(Context &context, const Form &form, const QString &)
{
    QJsonObject customer = emptyCustomer(context);
    if (const Result<void> applied = apply(customer, form); !applied) {
        return Refusal(applied.error());
    }
    context.store.insert(customer);
    emitEvent(context, u"customer.created"_s, customer);
    return customer;
}

Answer read(Context &context, const Form &, const QString &id)
{
    return context.store.find(u"customer"_s, id);
}

/// One that is still there: a deleted customer can be read, but not changed.
Answer findPresent(Context &context, const QString &id)
{
    Answer customer = context.store.find(u"customer"_s, id);
    if (customer && customer->contains("deleted"_L1)) {
        return refuseMissing(u"customer"_s, id, u"id"_s);
    }
    return customer;
}

Answer update(Context &context, const Form &form, const QString &id)
{
    Answer customer = findPresent(context, id);
    if (!customer) {
        return customer;
    }
    const QJsonObject before = *customer;
    if (const Result<void> applied = apply(*customer, form); !applied) {
        return Refusal(applied.error());
    }
    QJsonObject changed;
    for (const QString &key : before.keys()) {
        if (customer->value(key) != before.value(key)) {
            changed[key] = before.value(key);
        }
    }
    context.store.update(*customer);
    if (!changed.isEmpty()) {
        emitEvent(context, u"customer.updated"_s, *customer, changed);
    }
    return customer;
}

Answer remove(Context &context, const Form &, const QString &id)
{
    const Answer customer = findPresent(context, id);
    if (!customer) {
        return customer;
    }
    const QJsonObject stub{{u"id"_s, id}, {u"object"_s, u"customer"_s}, {u"deleted"_s, true}};
    context.store.update(stub);
    emitEvent(context, u"customer.deleted"_s, *customer);
    return stub;
}

Answer list(Context &context, const Form &form, const QString &)
{
    return context.store.page(u"customer"_s, u"/v1/customers"_s, filtersOf(form, {u"email"_s}), form);
}

Answer search(Context &context, const Form &form, const QString &)
{
    return searchPage(context.store.all(u"customer"_s), u"/v1/customers/search"_s,
                      {u"created"_s, u"email"_s, u"name"_s, u"phone"_s}, form);
}

} // namespace

void addCustomerRoutes(Api &api)
{
    api.add("GET", u"/v1/customers/search"_s, u"query! limit:int page"_s, search);
    api.add("GET", u"/v1/customers"_s, kPaging + u"email"_s, list);
    api.add("POST", u"/v1/customers"_s, kFields + kMetadata, create);
    api.add("GET", u"/v1/customers/{id}"_s, {}, read);
    api.add("POST", u"/v1/customers/{id}"_s, kFields + kMetadata, update);
    api.add("DELETE", u"/v1/customers/{id}"_s, {}, remove);
}

} // namespace dotm::sandbox::stripe
