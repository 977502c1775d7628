// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperoutes.h"

#include "sandbox/stripemoney.h"
#include "sandbox/stripeproducts.h"
#include "sandbox/stripespec.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

/// {"unit_amount":100,"unit_amount_decimal":"100"} from either of the two parameters.
Answer unitAmount(const Form &form)
{
    const QString whole = u"unit_amount"_s;
    const QString decimal = u"unit_amount_decimal"_s;
    static const QRegularExpression kDecimal(u"^\\d{1,8}(\\.\\d{1,12})?$"_s);
    if (form.has(whole)) {
        const Result<qint64> amount = checkedAmount(*form.integer(whole), whole);
        if (!amount) {
            return Refusal(amount.error());
        }
        return QJsonObject{{u"unit_amount"_s, *amount}, {u"unit_amount_decimal"_s, QString::number(*amount)}};
    }
    const QString text = form.text(decimal);
    if (text.isEmpty()) {
        return refuse(u"parameter_missing"_s, u"Missing required param: %1."_s.arg(whole), whole);
    }
    if (!kDecimal.match(text).hasMatch()) {
        return refuse({}, u"Invalid decimal: "_s + text, decimal);
    }
    bool isWhole = false;
    const qint64 amount = text.toLongLong(&isWhole);
    return QJsonObject{{u"unit_amount"_s, isWhole ? QJsonValue(amount) : QJsonValue()},
                       {u"unit_amount_decimal"_s, text}};
}

Answer recurringOf(const Form &form)
{
    static const QStringList kIntervals{u"day"_s, u"week"_s, u"month"_s, u"year"_s};
    const QString interval = form.text(u"recurring[interval]"_s);
    if (!kIntervals.contains(interval)) {
        return refuse({}, u"Invalid recurring[interval]: must be one of day, week, month, or year"_s,
                      u"recurring[interval]"_s);
    }
    const QString usage = form.text(u"recurring[usage_type]"_s);
    return QJsonObject{{u"interval"_s, interval},
                       {u"interval_count"_s, form.integer(u"recurring[interval_count]"_s).value_or(1)},
                       {u"meter"_s, textOrNull(form.text(u"recurring[meter]"_s))},
                       {u"trial_period_days"_s, QJsonValue()},
                       {u"usage_type"_s, usage.isEmpty() ? u"licensed"_s : usage}};
}

Result<QJsonObject> currencyOptions(const Form &form)
{
    QJsonObject options;
    for (const Form::Entry &entry : form.entries()) {
        if (entry.segments.size() != 3 || entry.segments.first() != "currency_options"_L1) {
            continue;
        }
        const Result<QString> currency = currencyOf(entry.segments.at(1), entry.name);
        if (!currency) {
            return Refusal(currency.error());
        }
        const Result<qint64> amount = checkedAmount(entry.value.toLongLong(), entry.name);
        if (!amount) {
            return Refusal(amount.error());
        }
        options[*currency] = QJsonObject{{u"unit_amount"_s, *amount},
                                         {u"unit_amount_decimal"_s, QString::number(*amount)},
                                         {u"tax_behavior"_s, u"unspecified"_s},
                                         {u"custom_unit_amount"_s, QJsonValue()}};
    }
    return options;
}

Result<void> takeLookupKey(Context &context, const Form &form)
{
    const QString key = form.text(u"lookup_key"_s);
    if (key.isEmpty()) {
        return {};
    }
    for (QJsonObject holder : context.store.all(u"price"_s, {{u"$.lookup_key"_s, {key}}})) {
        if (!form.flag(u"transfer_lookup_key"_s)) {
            return refuse({}, u"A price (`%1`) already uses that lookup key."_s.arg(holder["id"_L1].toString()),
                          u"lookup_key"_s);
        }
        holder[u"lookup_key"_s] = QJsonValue();
        context.store.update(holder);
    }
    return {};
}

Result<QString> productOf(Context &context, const Form &form)
{
    if (form.has(u"product"_s)) {
        const Answer product = context.store.find(u"product"_s, form.text(u"product"_s), u"product"_s);
        return product ? Result<QString>(form.text(u"product"_s)) : Refusal(product.error());
    }
    const QString name = form.text(u"product_data[name]"_s);
    if (name.isEmpty()) {
        return refuse(u"parameter_missing"_s,
                      u"You must specify either `product` or `product_data` when creating a price."_s, u"product"_s);
    }
    QByteArray encoded = "name=" + QUrl::toPercentEncoding(name);
    if (form.has(u"product_data[id]"_s)) {
        encoded += "&id=" + QUrl::toPercentEncoding(form.text(u"product_data[id]"_s));
    }
    const Result<Form> inner = Form::parse(encoded);
    const Answer product = inner ? createProduct(context, *inner) : Answer(Refusal(inner.error()));
    return product ? Result<QString>(product->value("id"_L1).toString()) : Refusal(product.error());
}

/// What a price costs: everything that is checked before anything is written.
struct Cost
{
    QString currency;
    QJsonObject amount;
    QJsonValue recurring;
    QJsonObject options;
};

Result<Cost> costOf(const Form &form)
{
    const Result<QString> currency = currencyOf(form.text(u"currency"_s));
    if (!currency) {
        return Refusal(currency.error());
    }
    const Answer amount = unitAmount(form);
    if (!amount) {
        return Refusal(amount.error());
    }
    const bool isRecurring = form.hasUnder(u"recurring"_s);
    const Answer recurring = isRecurring ? recurringOf(form) : Answer(QJsonObject());
    if (!recurring) {
        return Refusal(recurring.error());
    }
    const Result<QJsonObject> options = currencyOptions(form);
    if (!options) {
        return Refusal(options.error());
    }
    return Cost{*currency, *amount, isRecurring ? QJsonValue(*recurring) : QJsonValue(), *options};
}

Answer createPrice(Context &context, const Form &form, const QString &)
{
    const Result<Cost> cost = costOf(form);
    const Result<QString> product = cost ? productOf(context, form) : Refusal(cost.error());
    if (!product) {
        return Refusal(product.error());
    }
    if (const Result<void> taken = takeLookupKey(context, form); !taken) {
        return Refusal(taken.error());
    }
    QJsonObject price = cost->amount;
    price[u"id"_s] = context.store.newId(u"price_1"_s, 23);
    price[u"object"_s] = u"price"_s;
    price[u"active"_s] = form.flag(u"active"_s, true);
    price[u"billing_scheme"_s] = u"per_unit"_s;
    price[u"created"_s] = context.now();
    price[u"currency"_s] = cost->currency;
    price[u"currency_options"_s] = cost->options;
    price[u"livemode"_s] = context.store.live();
    price[u"lookup_key"_s] = textOrNull(form.text(u"lookup_key"_s));
    price[u"metadata"_s] = mergedMetadata({}, form);
    price[u"nickname"_s] = textOrNull(form.text(u"nickname"_s));
    price[u"product"_s] = *product;
    price[u"recurring"_s] = cost->recurring;
    price[u"tax_behavior"_s] = u"unspecified"_s;
    price[u"type"_s] = cost->recurring.isNull() ? u"one_time"_s : u"recurring"_s;
    for (const QString &field : {u"custom_unit_amount"_s, u"tiers_mode"_s, u"transform_quantity"_s}) {
        price[field] = QJsonValue();
    }
    context.store.insert(price);
    return price;
}

Answer updatePrice(Context &context, const Form &form, const QString &id)
{
    Answer price = context.store.find(u"price"_s, id);
    if (!price) {
        return price;
    }
    if (const Result<void> taken = takeLookupKey(context, form); !taken) {
        return Refusal(taken.error());
    }
    for (const QString &field : {u"lookup_key"_s, u"nickname"_s}) {
        if (form.has(field)) {
            (*price)[field] = textOrNull(form.text(field));
        }
    }
    (*price)[u"active"_s] = form.flag(u"active"_s, price->value("active"_L1).toBool());
    (*price)[u"metadata"_s] = mergedMetadata(price->value("metadata"_L1).toObject(), form);
    context.store.update(*price);
    return price;
}

Answer listPrices(Context &context, const Form &form, const QString &)
{
    QList<Filter> filters = filtersOf(form, {u"product"_s, u"active"_s, u"type"_s, u"currency"_s});
    storage::Values keys;
    for (const QString &key : form.list(u"lookup_keys"_s)) {
        keys.append(key);
    }
    if (!keys.isEmpty()) {
        filters.append(Filter{u"$.lookup_key"_s, keys});
    }
    return context.store.page(u"price"_s, u"/v1/prices"_s, filters, form);
}

} // namespace

void addPriceRoutes(Api &api)
{
    api.add("GET", u"/v1/prices"_s, kPaging + u"product active:bool type currency lookup_keys[*]"_s, listPrices);
    api.add("POST", u"/v1/prices"_s,
            u"currency! unit_amount:int unit_amount_decimal product product_data[name] product_data[id] active:bool "
            "nickname lookup_key transfer_lookup_key:bool recurring[interval] recurring[interval_count]:int "
            "recurring[usage_type] recurring[meter] currency_options[*][unit_amount]:int"_s +
                kMetadata,
            createPrice);
    api.add("GET", u"/v1/prices/{id}"_s, {},
            [](Context &context, const Form &, const QString &id) { return context.store.find(u"price"_s, id); });
    api.add("POST", u"/v1/prices/{id}"_s, u"active:bool nickname lookup_key transfer_lookup_key:bool"_s + kMetadata,
            updatePrice);
}

} // namespace dotm::sandbox::stripe
