// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperoutes.h"

#include "sandbox/stripeinvoice.h"
#include "sandbox/stripemoney.h"
#include "sandbox/stripespec.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qsizetype kMostItems = 250;

/// What one unit costs and what it is.
struct Unit
{
    qint64 amount = 0;
    QString currency;
    QString price;
    QString product;
    QString description;
};

/// The price of @p id in @p currency (its own if empty).
Result<Unit> unitOfPrice(Context &context, const QString &id, const QString &currency)
{
    const Answer price = context.store.find(u"price"_s, id, u"pricing[price]"_s);
    if (!price) {
        return Refusal(price.error());
    }
    if (price->value("type"_L1) == "recurring"_L1) {
        return refuse({},
                      u"The price specified is set to `type=recurring` but this field only accepts prices with "
                      "`type=one_time`."_s,
                      u"pricing[price]"_s);
    }
    if (!price->value("active"_L1).toBool()) {
        return refuse({}, u"The price specified is inactive. This field only accepts active prices."_s,
                      u"pricing[price]"_s);
    }
    QJsonObject amounts = *price;
    if (!currency.isEmpty() && price->value("currency"_L1) != currency) {
        amounts = price->value("currency_options"_L1).toObject().value(currency).toObject();
    }
    if (!amounts["unit_amount"_L1].isDouble()) {
        return refuse({}, u"The price specified has no whole amount in this currency."_s, u"pricing[price]"_s);
    }
    const QString product = price->value("product"_L1).toString();
    const QString name = context.store.find(u"product"_s, product).value_or(QJsonObject())["name"_L1].toString();
    return Unit{amounts["unit_amount"_L1].toInteger(),
                currency.isEmpty() ? price->value("currency"_L1).toString() : currency, id, product, name};
}

Result<Unit> unitOf(Context &context, const Form &form, const QString &invoiceCurrency)
{
    if (form.has(u"pricing[price]"_s)) {
        const QString asked = form.has(u"currency"_s) ? form.text(u"currency"_s).toLower() : invoiceCurrency;
        return unitOfPrice(context, form.text(u"pricing[price]"_s), asked);
    }
    const bool inPriceData = form.hasUnder(u"price_data"_s);
    const QString amountName = inPriceData                          ? u"price_data[unit_amount]"_s
                               : form.has(u"unit_amount_decimal"_s) ? u"unit_amount_decimal"_s
                                                                    : u"amount"_s;
    const QString currencyName = inPriceData ? u"price_data[currency]"_s : u"currency"_s;
    for (const QString &name : {amountName, currencyName}) {
        if (!form.has(name)) {
            return refuse(u"parameter_missing"_s, u"Missing required param: %1."_s.arg(name), name);
        }
    }
    const Result<QString> currency = currencyOf(form.text(currencyName), currencyName);
    if (!currency) {
        return Refusal(currency.error());
    }
    const std::optional<qint64> amount = form.integer(amountName);
    if (!amount || qAbs(*amount) > kLargestAmount) {
        return refuse(u"parameter_invalid_integer"_s, u"Invalid integer: "_s + form.text(amountName), amountName);
    }
    return Unit{*amount, *currency, {}, form.text(u"price_data[product]"_s), {}};
}

QJsonObject itemOf(Context &context, const Form &form, const Unit &unit)
{
    const qint64 quantity = form.integer(u"quantity"_s).value_or(1);
    const qint64 total = form.has(u"amount"_s) ? unit.amount : unit.amount * quantity;
    QJsonObject pricing{{u"type"_s, u"price_details"_s}, {u"unit_amount_decimal"_s, QString::number(unit.amount)}};
    if (!unit.price.isEmpty()) {
        pricing[u"price_details"_s] = QJsonObject{{u"price"_s, unit.price}, {u"product"_s, unit.product}};
    }
    const QString description = form.has(u"description"_s) ? form.text(u"description"_s) : unit.description;
    return {{u"id"_s, context.store.newId(u"ii_1"_s, 23)},
            {u"object"_s, u"invoiceitem"_s},
            {u"amount"_s, total},
            {u"currency"_s, unit.currency},
            {u"customer"_s, form.text(u"customer"_s)},
            {u"customer_account"_s, QJsonValue()},
            {u"date"_s, context.now()},
            {u"description"_s, textOrNull(description)},
            {u"discountable"_s, total >= 0},
            {u"discounts"_s, QJsonArray()},
            {u"invoice"_s, textOrNull(form.text(u"invoice"_s))},
            {u"livemode"_s, context.store.live()},
            {u"metadata"_s, mergedMetadata({}, form)},
            {u"net_amount"_s, total},
            {u"parent"_s, QJsonValue()},
            {u"period"_s, QJsonObject{{u"start"_s, context.now()}, {u"end"_s, context.now()}}},
            {u"pricing"_s, pricing},
            {u"proration"_s, false},
            {u"quantity"_s, quantity},
            {u"quantity_decimal"_s, QString::number(quantity)},
            {u"tax_rates"_s, QJsonArray()},
            {u"test_clock"_s, QJsonValue()}};
}

/// The draft an item goes to; an empty object for a pending item.
Answer draftOf(Context &context, const Form &form)
{
    const QString id = form.text(u"invoice"_s);
    if (id.isEmpty()) {
        return QJsonObject();
    }
    Answer invoice = context.store.find(u"invoice"_s, id, u"invoice"_s);
    if (!invoice) {
        return invoice;
    }
    if (invoice->value("customer"_L1) != form.text(u"customer"_s)) {
        return refuse({}, u"The customer of the invoice item must be the customer of the invoice."_s, u"customer"_s);
    }
    if (!isDraft(*invoice)) {
        return refuse(u"invoice_not_editable"_s, u"The invoice %1 is no longer a draft and cannot be edited."_s.arg(id),
                      u"invoice"_s);
    }
    if (itemsOf(context, *invoice).size() >= kMostItems) {
        return refuse({}, u"You may only have up to 250 invoice items per invoice."_s, u"invoice"_s);
    }
    return invoice;
}

Answer create(Context &context, const Form &form, const QString &)
{
    const QString customerId = form.text(u"customer"_s);
    const Answer customer = context.store.find(u"customer"_s, customerId, u"customer"_s);
    if (!customer || customer->contains("deleted"_L1)) {
        return customer ? refuseMissing(u"customer"_s, customerId, u"customer"_s) : Refusal(customer.error());
    }
    Answer invoice = draftOf(context, form);
    if (!invoice) {
        return invoice;
    }
    const QString invoiceCurrency = invoice->value("currency"_L1).toString();
    const Result<Unit> unit = unitOf(context, form, invoiceCurrency);
    if (!unit) {
        return Refusal(unit.error());
    }
    if (!invoiceCurrency.isEmpty() && unit->currency != invoiceCurrency) {
        return refuse({}, u"You must use `%1` as the currency for this invoice item."_s.arg(invoiceCurrency),
                      u"currency"_s);
    }
    const qint64 quantity = form.integer(u"quantity"_s).value_or(1);
    if (quantity < 0 || quantity > 1'000'000) {
        return refuse(u"parameter_invalid_integer"_s, u"Invalid quantity."_s, u"quantity"_s);
    }
    const QJsonObject item = itemOf(context, form, *unit);
    if (const Result<qint64> total = checkedAmount(qAbs(item["amount"_L1].toInteger()), u"amount"_s); !total) {
        return Refusal(total.error());
    }
    context.store.insert(item);
    if (!invoice->isEmpty()) {
        recompute(context, *invoice);
    }
    return item;
}

/// The draft that @p item stands on, or a refusal when that is no draft any more; an empty object for a pending item.
Answer editable(Context &context, const QJsonObject &item)
{
    if (item["invoice"_L1].isNull()) {
        return QJsonObject();
    }
    const QString id = item["invoice"_L1].toString();
    const Answer invoice = context.store.find(u"invoice"_s, id, u"invoice"_s);
    if (invoice && !isDraft(*invoice)) {
        return refuse(u"invoice_not_editable"_s,
                      u"The invoice %1 is no longer a draft and cannot be edited."_s.arg(id));
    }
    return invoice;
}

Answer update(Context &context, const Form &form, const QString &id)
{
    Answer item = context.store.find(u"invoiceitem"_s, id);
    Answer invoice = item ? editable(context, *item) : item;
    if (!invoice) {
        return invoice;
    }
    if (form.has(u"description"_s)) {
        (*item)[u"description"_s] = textOrNull(form.text(u"description"_s));
    }
    if (const std::optional<qint64> amount = form.integer(u"amount"_s)) {
        const Result<qint64> checked = checkedAmount(qAbs(*amount), u"amount"_s);
        if (!checked) {
            return Refusal(checked.error());
        }
        (*item)[u"amount"_s] = (*item)[u"net_amount"_s] = *amount;
    }
    (*item)[u"metadata"_s] = mergedMetadata(item->value("metadata"_L1).toObject(), form);
    context.store.update(*item);
    if (!invoice->isEmpty()) {
        recompute(context, *invoice);
    }
    return item;
}

Answer remove(Context &context, const Form &, const QString &id)
{
    const Answer item = context.store.find(u"invoiceitem"_s, id);
    Answer invoice = item ? editable(context, *item) : item;
    if (!invoice) {
        return invoice;
    }
    context.store.remove(id);
    if (!invoice->isEmpty()) {
        recompute(context, *invoice);
    }
    return QJsonObject{{u"id"_s, id}, {u"object"_s, u"invoiceitem"_s}, {u"deleted"_s, true}};
}

Answer list(Context &context, const Form &form, const QString &)
{
    return context.store.page(u"invoiceitem"_s, u"/v1/invoiceitems"_s, filtersOf(form, {u"customer"_s, u"invoice"_s}),
                              form);
}

} // namespace

void addInvoiceItemRoutes(Api &api)
{
    api.add("GET", u"/v1/invoiceitems"_s, kPaging + u"customer invoice"_s, list);
    api.add("POST", u"/v1/invoiceitems"_s,
            u"customer! invoice amount:int currency description quantity:int pricing[price] unit_amount_decimal "
            "price_data[currency] price_data[product] price_data[unit_amount]:int discountable:bool"_s +
                kMetadata,
            create);
    api.add("GET", u"/v1/invoiceitems/{id}"_s, {},
            [](Context &context, const Form &, const QString &id) { return context.store.find(u"invoiceitem"_s, id); });
    api.add("POST", u"/v1/invoiceitems/{id}"_s, u"amount:int description"_s + kMetadata, update);
    api.add("DELETE", u"/v1/invoiceitems/{id}"_s, {}, remove);
}

} // namespace dotm::sandbox::stripe
