// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperender.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qsizetype kDeepest = 4;

/// What the id in a property of this name belongs to.
QString kindOf(const QString &property)
{
    static const QHash<QString, QString> kKinds{
        {u"customer"_s, u"customer"_s}, {u"invoice"_s, u"invoice"_s},      {u"product"_s, u"product"_s},
        {u"price"_s, u"price"_s},       {u"default_price"_s, u"price"_s},  {u"payment_intent"_s, u"payment_intent"_s},
        {u"charge"_s, u"charge"_s},     {u"latest_charge"_s, u"charge"_s},
    };
    return kKinds.value(property);
}

QJsonArray toArray(const QList<QJsonObject> &objects)
{
    QJsonArray array;
    for (const QJsonObject &object : objects) {
        array.append(object);
    }
    return array;
}

/// Properties that are sent only when they are asked for.
std::optional<QJsonValue> hiddenProperty(Context &context, const QJsonObject &object, const QString &name)
{
    const QString kind = object["object"_L1].toString();
    const QString id = object["id"_L1].toString();
    if (kind == "invoice"_L1 && name == "payments"_L1) {
        const QList<QJsonObject> payments = context.store.all(u"invoice_payment"_s, {{u"$.invoice"_s, {id}}});
        return listObject(u"/v1/invoice_payments"_s, false, toArray(payments));
    }
    if (kind == "charge"_L1 && name == "refunds"_L1) {
        const QList<QJsonObject> refunds = context.store.all(u"refund"_s, {{u"$.charge"_s, {id}}});
        return listObject(u"/v1/charges/"_s + id + u"/refunds"_s, false, toArray(refunds));
    }
    if (kind == "price"_L1 && name == "currency_options"_L1) {
        const Answer price = context.store.find(kind, id);
        return price ? price->value(name) : QJsonValue();
    }
    return std::nullopt;
}

Refusal refuseExpansion(const QString &path)
{
    return refuse({}, u"This property cannot be expanded (%1)."_s.arg(path), u"expand"_s);
}

Result<QJsonValue> expandedIn(Context &context, const QJsonValue &value, const QStringList &path);

Result<QJsonValue> expandedArray(Context &context, const QJsonArray &array, const QStringList &path)
{
    QJsonArray result;
    for (const QJsonValue &item : array) {
        const Result<QJsonValue> inner = expandedIn(context, item, path);
        if (!inner) {
            return inner;
        }
        result.append(*inner);
    }
    return result;
}

Result<QJsonValue> expandedIn(Context &context, const QJsonValue &value, const QStringList &path)
{
    if (path.isEmpty() || value.isNull()) {
        return value;
    }
    if (value.isArray()) {
        return expandedArray(context, value.toArray(), path);
    }
    QJsonObject object = value.toObject();
    const QString &name = path.first();
    QJsonValue child = object.value(name);
    if (const std::optional<QJsonValue> hidden = hiddenProperty(context, object, name)) {
        child = *hidden;
    } else if (child.isString()) {
        if (kindOf(name).isEmpty()) {
            return refuseExpansion(name);
        }
        const Answer found = context.store.find(kindOf(name), child.toString());
        child = found ? QJsonValue(rendered(context, *found)) : child;
    } else if (child.isUndefined() || (!child.isNull() && !child.isObject() && !child.isArray())) {
        return refuseExpansion(name);
    }
    const Result<QJsonValue> inner = expandedIn(context, child, path.mid(1));
    if (!inner) {
        return inner;
    }
    object[name] = *inner;
    return object;
}

void addInvoiceLinks(Context &context, QJsonObject &invoice)
{
    const storage::Rows rows =
        context.store.db().query(u"SELECT token FROM stripe_pay WHERE invoice = $1"_s, {invoice["id"_L1].toString()});
    if (rows.isEmpty()) {
        return;
    }
    const QString page = u"/pay/"_s + rows.first().text(0);
    invoice[u"hosted_invoice_url"_s] = context.base.resolved(QUrl(page)).toString();
    invoice[u"invoice_pdf"_s] = context.base.resolved(QUrl(page + u"/print"_s)).toString();
}

} // namespace

QJsonObject rendered(Context &context, QJsonObject object)
{
    const QString kind = object["object"_L1].toString();
    if (kind == "list"_L1 || kind == "search_result"_L1) {
        QJsonArray data;
        for (const QJsonValue &item : object["data"_L1].toArray()) {
            data.append(rendered(context, item.toObject()));
        }
        object[u"data"_s] = data;
    } else if (kind == "invoice"_L1) {
        addInvoiceLinks(context, object);
    } else if (kind == "price"_L1) {
        object.remove(u"currency_options"_s);
    }
    return object;
}

Answer expanded(Context &context, const QJsonObject &object, const QStringList &paths)
{
    QJsonObject result = object;
    for (const QString &path : paths) {
        const QStringList names = path.split(u'.');
        if (names.size() > kDeepest) {
            return refuse({}, u"You cannot expand more than 4 levels of a property (%1)."_s.arg(path), u"expand"_s);
        }
        const Result<QJsonValue> value = expandedIn(context, result, names);
        if (!value) {
            return refuseExpansion(path);
        }
        result = value->toObject();
    }
    return result;
}

} // namespace dotm::sandbox::stripe
