// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripeproducts.h"

#include "sandbox/striperoutes.h"
#include "sandbox/stripespec.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

void applyProduct(QJsonObject &product, const Form &form)
{
    for (const QString &field :
         {u"description"_s, u"unit_label"_s, u"tax_code"_s, u"statement_descriptor"_s, u"url"_s, u"default_price"_s}) {
        if (form.has(field)) {
            product[field] = textOrNull(form.text(field));
        }
    }
    if (form.has(u"name"_s)) {
        product[u"name"_s] = form.text(u"name"_s);
    }
    product[u"active"_s] = form.flag(u"active"_s, product["active"_L1].toBool(true));
    if (form.hasUnder(u"images"_s)) {
        product[u"images"_s] = QJsonArray::fromStringList(form.list(u"images"_s));
    }
    product[u"metadata"_s] = mergedMetadata(product["metadata"_L1].toObject(), form);
}

Answer create(Context &context, const Form &form, const QString &)
{
    return createProduct(context, form);
}

Answer updateProduct(Context &context, const Form &form, const QString &id)
{
    Answer product = context.store.find(u"product"_s, id);
    if (product) {
        applyProduct(*product, form);
        (*product)[u"updated"_s] = context.now();
        context.store.update(*product);
    }
    return product;
}

Answer deleteProduct(Context &context, const Form &, const QString &id)
{
    const Answer product = context.store.find(u"product"_s, id);
    if (!product) {
        return product;
    }
    if (!context.store.all(u"price"_s, {{u"$.product"_s, {id}}}).isEmpty()) {
        return refuse({}, u"This product cannot be deleted because it has one or more user-created prices."_s, u"id"_s);
    }
    context.store.remove(id);
    return QJsonObject{{u"id"_s, id}, {u"object"_s, u"product"_s}, {u"deleted"_s, true}};
}

Answer listProducts(Context &context, const Form &form, const QString &)
{
    QList<Filter> filters = filtersOf(form, {u"active"_s});
    storage::Values ids;
    for (const QString &id : form.list(u"ids"_s)) {
        ids.append(id);
    }
    if (!ids.isEmpty()) {
        filters.append(Filter{u"$.id"_s, ids});
    }
    return context.store.page(u"product"_s, u"/v1/products"_s, filters, form);
}

} // namespace

Answer createProduct(Context &context, const Form &form)
{
    const QString id = form.has(u"id"_s) ? form.text(u"id"_s) : context.store.newId(u"prod_"_s, 14);
    if (context.store.exists(id)) {
        return refuse(u"resource_already_exists"_s, u"Product already exists."_s, u"id"_s);
    }
    QJsonObject product{{u"id"_s, id},
                        {u"object"_s, u"product"_s},
                        {u"active"_s, true},
                        {u"created"_s, context.now()},
                        {u"default_price"_s, QJsonValue()},
                        {u"description"_s, QJsonValue()},
                        {u"images"_s, QJsonArray()},
                        {u"livemode"_s, context.store.live()},
                        {u"marketing_features"_s, QJsonArray()},
                        {u"package_dimensions"_s, QJsonValue()},
                        {u"shippable"_s, QJsonValue()},
                        {u"statement_descriptor"_s, QJsonValue()},
                        {u"tax_code"_s, QJsonValue()},
                        {u"type"_s, u"service"_s},
                        {u"unit_label"_s, QJsonValue()},
                        {u"updated"_s, context.now()},
                        {u"url"_s, QJsonValue()}};
    applyProduct(product, form);
    context.store.insert(product);
    return product;
}

void addProductRoutes(Api &api)
{
    const QString fields =
        u" description active:bool images[*] tax_code unit_label statement_descriptor url "_s + kMetadata;
    api.add("GET", u"/v1/products"_s, kPaging + u"active:bool ids[*]"_s, listProducts);
    api.add("POST", u"/v1/products"_s, u"name! id"_s + fields, create);
    api.add("GET", u"/v1/products/{id}"_s, {},
            [](Context &context, const Form &, const QString &id) { return context.store.find(u"product"_s, id); });
    api.add("POST", u"/v1/products/{id}"_s, u"name default_price"_s + fields, updateProduct);
    api.add("DELETE", u"/v1/products/{id}"_s, {}, deleteProduct);
}

} // namespace dotm::sandbox::stripe
