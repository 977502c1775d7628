// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripeinvoice.h"

#include "sandbox/stripeevents.h"
#include "sandbox/stripeinvoiceshape.h"
#include "sandbox/stripemoney.h"
#include "sandbox/stripepayment.h"
#include "sandbox/stripespec.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qint64 kSecondsPerDay = 24 * 60 * 60;

void stamp(QJsonObject &invoice, const QString &transition, qint64 now)
{
    QJsonObject transitions = invoice["status_transitions"_L1].toObject();
    transitions[transition] = now;
    invoice[u"status_transitions"_s] = transitions;
}

/// When it is due if it is finalized now; null for automatic collection.
Result<QJsonValue> dueDate(const Form &form, const QString &method, qint64 now)
{
    const std::optional<qint64> days = form.integer(u"days_until_due"_s);
    const std::optional<qint64> date = form.integer(u"due_date"_s);
    if (method != "send_invoice"_L1) {
        if (days || date) {
            return refuse({},
                          u"You can only specify `days_until_due` or `due_date` if `collection_method` is "
                          "`send_invoice`."_s,
                          days ? u"days_until_due"_s : u"due_date"_s);
        }
        return QJsonValue();
    }
    if (days.has_value() == date.has_value()) {
        return refuse({},
                      u"If `collection_method` is `send_invoice`, you must specify one of `due_date` or "
                      "`days_until_due`."_s,
                      u"due_date"_s);
    }
    if (days && (*days < 0 || *days > 36500)) {
        return refuse(u"parameter_invalid_integer"_s, u"Invalid days_until_due."_s, u"days_until_due"_s);
    }
    if (date && *date < now) {
        return refuse({}, u"The due date must be in the future."_s, u"due_date"_s);
    }
    return date ? *date : now + *days * kSecondsPerDay;
}

void copyCustomer(QJsonObject &invoice, const QJsonObject &customer)
{
    invoice[u"customer"_s] = customer["id"_L1];
    for (const QString &part : {u"address"_s, u"email"_s, u"name"_s, u"phone"_s, u"shipping"_s, u"tax_exempt"_s}) {
        invoice[u"customer_"_s + part] = customer.value(part);
    }
}

/// "A1B2C3D4-0007": the next number of its customer.
Result<QString> takeNumber(Context &context, const QJsonObject &invoice)
{
    Answer customer = context.store.find(u"customer"_s, invoice["customer"_L1].toString(), u"customer"_s);
    if (!customer) {
        return Refusal(customer.error());
    }
    if (customer->contains("deleted"_L1)) {
        return refuse({}, u"The customer of this invoice has been deleted."_s, u"customer"_s);
    }
    const qint64 sequence = customer->value("next_invoice_sequence"_L1).toInteger(1);
    (*customer)[u"next_invoice_sequence"_s] = sequence + 1;
    context.store.update(*customer);
    return customer->value("invoice_prefix"_L1).toString() + u"-%1"_s.arg(sequence, 4, 10, QChar(u'0'));
}

void markPaid(Context &context, QJsonObject &invoice)
{
    invoice[u"status"_s] = u"paid"_s;
    invoice[u"amount_paid"_s] = invoice["amount_due"_L1];
    invoice[u"amount_remaining"_s] = 0;
    invoice[u"attempted"_s] = true;
    stamp(invoice, u"paid_at"_s, context.now());
    context.store.update(invoice);
}

void emitPaid(Context &context, const QJsonObject &invoice)
{
    emitEvent(context, u"invoice.paid"_s, invoice);
    emitEvent(context, u"invoice.payment_succeeded"_s, invoice);
}

Refusal refuseNotOpen()
{
    return refuse({}, u"You can only pass in open invoices. This invoice isn't open."_s);
}

/// Why money is not taken for it now; nothing if it is.
std::optional<Refusal> unpayable(const QJsonObject &invoice)
{
    if (invoice["status"_L1] == "paid"_L1) {
        return refuse({}, u"Invoice is already paid"_s);
    }
    if (!isPayable(invoice)) {
        return refuseNotOpen();
    }
    return std::nullopt;
}

} // namespace

bool isDraft(const QJsonObject &invoice)
{
    return invoice["status"_L1] == "draft"_L1;
}

bool isPayable(const QJsonObject &invoice)
{
    return invoice["status"_L1] == "open"_L1 || invoice["status"_L1] == "uncollectible"_L1;
}

QList<QJsonObject> itemsOf(Context &context, const QJsonObject &invoice)
{
    return context.store.all(u"invoiceitem"_s, {{u"$.invoice"_s, {invoice["id"_L1].toString()}}});
}

Answer newInvoice(Context &context, const QJsonObject &customer, const Form &form)
{
    static const QStringList kMethods{u"charge_automatically"_s, u"send_invoice"_s};
    const QString method = form.has(u"collection_method"_s) ? form.text(u"collection_method"_s) : kMethods.first();
    if (!kMethods.contains(method)) {
        return refuse({}, u"Invalid collection_method: must be one of charge_automatically or send_invoice"_s,
                      u"collection_method"_s);
    }
    if (method == "send_invoice"_L1 && customer["email"_L1].toString().isEmpty()) {
        return refuse({},
                      u"Missing email. In order to create invoices that are sent to the customer, the customer must "
                      "have a valid email."_s);
    }
    const Result<QString> currency = form.has(u"currency"_s) ? currencyOf(form.text(u"currency"_s)) : u"usd"_s;
    if (!currency) {
        return Refusal(currency.error());
    }
    const Result<QJsonValue> due = dueDate(form, method, context.now());
    if (!due) {
        return Refusal(due.error());
    }
    QJsonObject invoice = emptyInvoice();
    invoice[u"id"_s] = context.store.newId(u"in_1"_s, 23);
    copyCustomer(invoice, customer);
    invoice[u"created"_s] = invoice[u"period_start"_s] = invoice[u"period_end"_s] = context.now();
    invoice[u"livemode"_s] = context.store.live();
    invoice[u"collection_method"_s] = method;
    invoice[u"currency"_s] = *currency;
    invoice[u"due_date"_s] = *due;
    invoice[u"auto_advance"_s] = form.flag(u"auto_advance"_s);
    for (const QString &field : {u"description"_s, u"footer"_s, u"statement_descriptor"_s}) {
        invoice[field] = textOrNull(form.text(field));
    }
    invoice[u"metadata"_s] = mergedMetadata({}, form);
    return invoice;
}

void recompute(Context &context, QJsonObject &invoice)
{
    QJsonArray lines;
    qint64 total = 0;
    for (const QJsonObject &item : itemsOf(context, invoice)) {
        lines.append(lineOf(item));
        total += item["amount"_L1].toInteger();
    }
    invoice[u"lines"_s] = listObject(u"/v1/invoices/"_s + invoice["id"_L1].toString() + u"/lines"_s, false, lines);
    for (const QString &field : {u"subtotal"_s, u"subtotal_excluding_tax"_s, u"total"_s, u"total_excluding_tax"_s}) {
        invoice[field] = total;
    }
    invoice[u"amount_due"_s] = invoice[u"amount_remaining"_s] = qMax<qint64>(0, total);
    context.store.update(invoice);
}

Answer finalizeInvoice(Context &context, QJsonObject invoice)
{
    if (!isDraft(invoice)) {
        return refuse({}, u"This invoice is already finalized, you can't re-finalize a non-draft invoice."_s);
    }
    const Result<QString> number = takeNumber(context, invoice);
    if (!number) {
        return Refusal(number.error());
    }
    invoice[u"number"_s] = *number;
    invoice[u"status"_s] = u"open"_s;
    invoice[u"effective_at"_s] = context.now();
    stamp(invoice, u"finalized_at"_s, context.now());
    context.store.db().execute(u"INSERT INTO stripe_pay (token, invoice) VALUES ($1, $2)"_s,
                               {core::randomToken(context.world.random), invoice["id"_L1].toString()});
    const bool isFree = invoice["amount_due"_L1].toInteger() == 0;
    if (isFree) {
        markPaid(context, invoice);
    } else {
        openPayment(context, invoice);
        context.store.update(invoice);
    }
    emitEvent(context, u"invoice.finalized"_s, invoice);
    if (isFree) {
        emitPaid(context, invoice);
    }
    return invoice;
}

Answer sendInvoice(Context &context, QJsonObject invoice)
{
    if (invoice["collection_method"_L1] != "send_invoice"_L1) {
        return refuse({}, u"You can only manually send an invoice if its collection method is 'send_invoice'."_s);
    }
    if (isDraft(invoice)) {
        Answer finalized = finalizeInvoice(context, invoice);
        if (!finalized) {
            return finalized;
        }
        invoice = *finalized;
    } else if (!isPayable(invoice)) {
        return refuseNotOpen();
    }
    emitEvent(context, u"invoice.sent"_s, invoice);
    return invoice;
}

Answer payInvoice(Context &context, QJsonObject invoice, bool outOfBand)
{
    if (const std::optional<Refusal> refusal = unpayable(invoice)) {
        return *refusal;
    }
    if (outOfBand) {
        cancelPayment(context, invoice);
    } else {
        invoice[u"attempt_count"_s] = invoice["attempt_count"_L1].toInteger() + 1;
        succeedPayment(context, invoice);
    }
    markPaid(context, invoice);
    emitPaid(context, invoice);
    return invoice;
}

Answer declineInvoice(Context &context, QJsonObject invoice, const QString &declineCode)
{
    if (const std::optional<Refusal> refusal = unpayable(invoice)) {
        return *refusal;
    }
    invoice[u"attempt_count"_s] = invoice["attempt_count"_L1].toInteger() + 1;
    invoice[u"attempted"_s] = true;
    context.store.update(invoice);
    failPayment(context, invoice, declineCode);
    emitEvent(context, u"invoice.payment_failed"_s, invoice);
    return refuseCard(declineCode);
}

Answer voidInvoice(Context &context, QJsonObject invoice)
{
    if (!isPayable(invoice)) {
        return refuseNotOpen();
    }
    cancelPayment(context, invoice);
    invoice[u"status"_s] = u"void"_s;
    stamp(invoice, u"voided_at"_s, context.now());
    context.store.update(invoice);
    emitEvent(context, u"invoice.voided"_s, invoice);
    return invoice;
}

Answer writeOffInvoice(Context &context, QJsonObject invoice)
{
    if (invoice["status"_L1] != "open"_L1) {
        return refuseNotOpen();
    }
    invoice[u"status"_s] = u"uncollectible"_s;
    stamp(invoice, u"marked_uncollectible_at"_s, context.now());
    context.store.update(invoice);
    emitEvent(context, u"invoice.marked_uncollectible"_s, invoice);
    return invoice;
}

Answer deleteInvoice(Context &context, const QJsonObject &invoice)
{
    if (!isDraft(invoice)) {
        return refuse({}, u"You can only delete draft invoices."_s);
    }
    for (const QJsonObject &item : itemsOf(context, invoice)) {
        context.store.remove(item["id"_L1].toString());
    }
    context.store.remove(invoice["id"_L1].toString());
    emitEvent(context, u"invoice.deleted"_s, invoice);
    return QJsonObject{{u"id"_s, invoice["id"_L1]}, {u"object"_s, u"invoice"_s}, {u"deleted"_s, true}};
}

} // namespace dotm::sandbox::stripe
