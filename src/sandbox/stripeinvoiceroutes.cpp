// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/striperoutes.h"

#include "sandbox/stripeevents.h"
#include "sandbox/stripeinvoice.h"
#include "sandbox/stripespec.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

/// Pending items of the customer in the invoice's currency become its lines.
void takePendingItems(Context &context, const QJsonObject &invoice)
{
    for (QJsonObject item :
         context.store.all(u"invoiceitem"_s, {{u"$.customer"_s, {invoice["customer"_L1].toString()}}})) {
        if (item["invoice"_L1].isNull() && item["currency"_L1] == invoice["currency"_L1]) {
            item[u"invoice"_s] = invoice["id"_L1];
            context.store.update(item);
        }
    }
}

Answer create(Context &context, const Form &form, const QString &)
{
    const Answer customer = context.store.find(u"customer"_s, form.text(u"customer"_s), u"customer"_s);
    if (!customer) {
        return customer;
    }
    if (customer->contains("deleted"_L1)) {
        return refuseMissing(u"customer"_s, form.text(u"customer"_s), u"customer"_s);
    }
    const QString pending = form.text(u"pending_invoice_items_behavior"_s);
    if (!pending.isEmpty() && pending != "include"_L1 && pending != "exclude"_L1) {
        return refuse({}, u"Invalid pending_invoice_items_behavior: must be one of exclude or include"_s,
                      u"pending_invoice_items_behavior"_s);
    }
    Answer invoice = newInvoice(context, *customer, form);
    if (!invoice) {
        return invoice;
    }
    context.store.insert(*invoice);
    if (pending == "include"_L1) {
        takePendingItems(context, *invoice);
    }
    recompute(context, *invoice);
    emitEvent(context, u"invoice.created"_s, *invoice);
    return invoice;
}

Answer read(Context &context, const Form &, const QString &id)
{
    return context.store.find(u"invoice"_s, id);
}

Answer update(Context &context, const Form &form, const QString &id)
{
    Answer invoice = context.store.find(u"invoice"_s, id);
    if (!invoice) {
        return invoice;
    }
    for (const QString &field : {u"description"_s, u"footer"_s}) {
        if (!form.has(field)) {
            continue;
        }
        if (!isDraft(*invoice)) {
            return refuse(u"invoice_not_editable"_s, u"Finalized invoices can't be updated in this way."_s, field);
        }
        (*invoice)[field] = textOrNull(form.text(field));
    }
    (*invoice)[u"auto_advance"_s] = form.flag(u"auto_advance"_s, invoice->value("auto_advance"_L1).toBool());
    (*invoice)[u"metadata"_s] = mergedMetadata(invoice->value("metadata"_L1).toObject(), form);
    context.store.update(*invoice);
    emitEvent(context, u"invoice.updated"_s, *invoice);
    return invoice;
}

Answer list(Context &context, const Form &form, const QString &)
{
    static const QStringList kStatuses{u"draft"_s, u"open"_s, u"paid"_s, u"uncollectible"_s, u"void"_s};
    if (form.has(u"status"_s) && !kStatuses.contains(form.text(u"status"_s))) {
        return refuse({}, u"Invalid status: must be one of draft, open, paid, uncollectible, or void"_s, u"status"_s);
    }
    return context.store.page(u"invoice"_s, u"/v1/invoices"_s,
                              filtersOf(form, {u"customer"_s, u"status"_s, u"collection_method"_s}), form);
}

Answer lines(Context &context, const Form &, const QString &id)
{
    const Answer invoice = context.store.find(u"invoice"_s, id);
    return invoice ? Answer(invoice->value("lines"_L1).toObject()) : invoice;
}

Answer pay(Context &context, const Form &form, const QString &id)
{
    Answer invoice = context.store.find(u"invoice"_s, id);
    if (invoice && isDraft(*invoice)) {
        invoice = finalizeInvoice(context, *invoice);
        if (!invoice || !isPayable(*invoice)) {
            return invoice;
        }
    }
    if (!invoice) {
        return invoice;
    }
    if (form.flag(u"paid_out_of_band"_s) || !isPayable(*invoice)) {
        return payInvoice(context, *invoice, true);
    }
    const QString method = form.text(u"payment_method"_s);
    if (method == "pm_card_visa"_L1) {
        return payInvoice(context, *invoice, false);
    }
    if (method.startsWith("pm_card_"_L1)) {
        const bool isPoor = method.contains("InsufficientFunds"_L1);
        return declineInvoice(context, *invoice, isPoor ? u"insufficient_funds"_s : u"generic_decline"_s);
    }
    if (!method.isEmpty()) {
        return refuseMissing(u"PaymentMethod"_s, method, u"payment_method"_s);
    }
    return refuse(u"resource_missing"_s,
                  u"This customer has no attached payment source or default payment method. Please consider adding a "
                  "default payment method. For more information, visit "
                  "https://stripe.com/docs/billing/subscriptions/payment-methods-setting#payment-method-priority."_s);
}

/// A route that is one step in the life of an invoice.
Api::Handler step(Answer (*work)(Context &, QJsonObject))
{
    return [work](Context &context, const Form &, const QString &id) {
        const Answer invoice = context.store.find(u"invoice"_s, id);
        return invoice ? work(context, *invoice) : invoice;
    };
}

Answer remove(Context &context, const Form &, const QString &id)
{
    const Answer invoice = context.store.find(u"invoice"_s, id);
    return invoice ? deleteInvoice(context, *invoice) : invoice;
}

} // namespace

void addInvoiceRoutes(Api &api)
{
    api.add("GET", u"/v1/invoices"_s, kPaging + u"customer status collection_method"_s, list);
    api.add(
        "POST", u"/v1/invoices"_s,
        u"customer! collection_method days_until_due:int due_date:int currency auto_advance:bool description footer "
        "pending_invoice_items_behavior statement_descriptor payment_settings[payment_method_types][*]"_s +
            kMetadata,
        create);
    api.add("GET", u"/v1/invoices/{id}"_s, {}, read);
    api.add("POST", u"/v1/invoices/{id}"_s, u"description footer auto_advance:bool"_s + kMetadata, update);
    api.add("DELETE", u"/v1/invoices/{id}"_s, {}, remove);
    api.add("GET", u"/v1/invoices/{id}/lines"_s, kPaging + QString(), lines);
    api.add("POST", u"/v1/invoices/{id}/finalize"_s, u"auto_advance:bool"_s, step(finalizeInvoice));
    api.add("POST", u"/v1/invoices/{id}/send"_s, {}, step(sendInvoice));
    api.add("POST", u"/v1/invoices/{id}/pay"_s, u"paid_out_of_band:bool payment_method off_session:bool"_s, pay);
    api.add("POST", u"/v1/invoices/{id}/void"_s, {}, step(voidInvoice));
    api.add("POST", u"/v1/invoices/{id}/mark_uncollectible"_s, {}, step(writeOffInvoice));
}

} // namespace dotm::sandbox::stripe
