// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripepayment.h"

#include "sandbox/stripeevents.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

/// Members of a payment intent that are always null here.
const QStringList &unusedFields()
{
    static const QStringList kFields{u"application"_s,
                                     u"application_fee_amount"_s,
                                     u"canceled_at"_s,
                                     u"cancellation_reason"_s,
                                     u"customer_account"_s,
                                     u"last_payment_error"_s,
                                     u"latest_charge"_s,
                                     u"next_action"_s,
                                     u"on_behalf_of"_s,
                                     u"payment_method"_s,
                                     u"processing"_s,
                                     u"receipt_email"_s,
                                     u"review"_s,
                                     u"setup_future_usage"_s,
                                     u"shipping"_s,
                                     u"source"_s,
                                     u"statement_descriptor"_s,
                                     u"statement_descriptor_suffix"_s,
                                     u"transfer_data"_s,
                                     u"transfer_group"_s};
    return kFields;
}

QJsonObject newIntent(Context &context, const QJsonObject &invoice)
{
    const QString id = context.store.newId(u"pi_3"_s, 23);
    QJsonObject intent{{u"id"_s, id},
                       {u"object"_s, u"payment_intent"_s},
                       {u"amount"_s, invoice["amount_due"_L1]},
                       {u"amount_capturable"_s, 0},
                       {u"amount_received"_s, 0},
                       {u"automatic_payment_methods"_s, QJsonValue()},
                       {u"capture_method"_s, u"automatic"_s},
                       {u"client_secret"_s, context.store.newId(id + u"_secret_"_s, 25)},
                       {u"confirmation_method"_s, u"automatic"_s},
                       {u"created"_s, context.now()},
                       {u"currency"_s, invoice["currency"_L1]},
                       {u"customer"_s, invoice["customer"_L1]},
                       {u"description"_s, invoice["description"_L1]},
                       {u"livemode"_s, context.store.live()},
                       {u"metadata"_s, QJsonObject()},
                       {u"payment_method_options"_s, QJsonObject()},
                       {u"payment_method_types"_s, QJsonArray{u"card"_s}},
                       {u"status"_s, u"requires_payment_method"_s}};
    for (const QString &field : unusedFields()) {
        intent[field] = QJsonValue();
    }
    return intent;
}

QJsonObject newCharge(Context &context, const QJsonObject &intent, const QJsonObject &invoice)
{
    const QJsonObject card{{u"brand"_s, u"visa"_s},   {u"country"_s, u"US"_s},     {u"exp_month"_s, 12},
                           {u"exp_year"_s, 2034},     {u"funding"_s, u"credit"_s}, {u"last4"_s, u"4242"_s},
                           {u"network"_s, u"visa"_s}, {u"wallet"_s, QJsonValue()}};
    return {{u"id"_s, context.store.newId(u"ch_3"_s, 23)},
            {u"object"_s, u"charge"_s},
            {u"amount"_s, intent["amount"_L1]},
            {u"amount_captured"_s, intent["amount"_L1]},
            {u"amount_refunded"_s, 0},
            {u"balance_transaction"_s, QJsonValue()},
            {u"billing_details"_s, QJsonObject{{u"address"_s, invoice["customer_address"_L1]},
                                               {u"email"_s, invoice["customer_email"_L1]},
                                               {u"name"_s, invoice["customer_name"_L1]},
                                               {u"phone"_s, invoice["customer_phone"_L1]}}},
            {u"captured"_s, true},
            {u"created"_s, context.now()},
            {u"currency"_s, intent["currency"_L1]},
            {u"customer"_s, intent["customer"_L1]},
            {u"description"_s, intent["description"_L1]},
            {u"disputed"_s, false},
            {u"failure_code"_s, QJsonValue()},
            {u"failure_message"_s, QJsonValue()},
            {u"livemode"_s, intent["livemode"_L1]},
            {u"metadata"_s, QJsonObject()},
            {u"paid"_s, true},
            {u"payment_intent"_s, intent["id"_L1]},
            {u"payment_method"_s, context.store.newId(u"pm_1"_s, 23)},
            {u"payment_method_details"_s, QJsonObject{{u"type"_s, u"card"_s}, {u"card"_s, card}}},
            {u"receipt_email"_s, QJsonValue()},
            {u"receipt_url"_s, QJsonValue()},
            {u"refunded"_s, false},
            {u"status"_s, u"succeeded"_s}};
}

/// The invoice payment and the intent it points to; both empty for an invoice that had nothing to pay.
struct Payment
{
    QJsonObject record;
    QJsonObject intent;
};

Payment paymentOf(Context &context, const QJsonObject &invoice)
{
    const QList<QJsonObject> records =
        context.store.all(u"invoice_payment"_s, {{u"$.invoice"_s, {invoice["id"_L1].toString()}}});
    if (records.isEmpty()) {
        return {};
    }
    const QString intent = records.first()["payment"_L1].toObject()["payment_intent"_L1].toString();
    return {records.first(), context.store.find(u"payment_intent"_s, intent).value_or(QJsonObject())};
}

void settleRecord(Context &context, QJsonObject record, const QString &status, const QString &transition)
{
    record[u"status"_s] = status;
    if (status == "paid"_L1) {
        record[u"amount_paid"_s] = record["amount_requested"_L1];
    }
    QJsonObject transitions = record["status_transitions"_L1].toObject();
    transitions[transition] = context.now();
    record[u"status_transitions"_s] = transitions;
    context.store.update(record);
}

} // namespace

void openPayment(Context &context, const QJsonObject &invoice)
{
    const QJsonObject intent = newIntent(context, invoice);
    context.store.insert(intent);
    context.store.insert(
        {{u"id"_s, context.store.newId(u"inpay_1"_s, 23)},
         {u"object"_s, u"invoice_payment"_s},
         {u"amount_paid"_s, QJsonValue()},
         {u"amount_requested"_s, invoice["amount_due"_L1]},
         {u"created"_s, context.now()},
         {u"currency"_s, invoice["currency"_L1]},
         {u"invoice"_s, invoice["id"_L1]},
         {u"is_default"_s, true},
         {u"livemode"_s, context.store.live()},
         {u"payment"_s, QJsonObject{{u"type"_s, u"payment_intent"_s}, {u"payment_intent"_s, intent["id"_L1]}}},
         {u"status"_s, u"open"_s},
         {u"status_transitions"_s, QJsonObject{{u"canceled_at"_s, QJsonValue()}, {u"paid_at"_s, QJsonValue()}}}});
}

void succeedPayment(Context &context, const QJsonObject &invoice)
{
    Payment payment = paymentOf(context, invoice);
    const QJsonObject charge = newCharge(context, payment.intent, invoice);
    context.store.insert(charge);
    payment.intent[u"status"_s] = u"succeeded"_s;
    payment.intent[u"amount_received"_s] = payment.intent["amount"_L1];
    payment.intent[u"latest_charge"_s] = charge["id"_L1];
    payment.intent[u"payment_method"_s] = charge["payment_method"_L1];
    payment.intent[u"last_payment_error"_s] = QJsonValue();
    context.store.update(payment.intent);
    settleRecord(context, payment.record, u"paid"_s, u"paid_at"_s);
    emitEvent(context, u"charge.succeeded"_s, charge);
    emitEvent(context, u"payment_intent.succeeded"_s, payment.intent);
}

void failPayment(Context &context, const QJsonObject &invoice, const QString &declineCode)
{
    Payment payment = paymentOf(context, invoice);
    QJsonObject charge = newCharge(context, payment.intent, invoice);
    charge[u"paid"_s] = false;
    charge[u"captured"_s] = false;
    charge[u"amount_captured"_s] = 0;
    charge[u"status"_s] = u"failed"_s;
    charge[u"failure_code"_s] = u"card_declined"_s;
    charge[u"failure_message"_s] = u"Your card was declined."_s;
    context.store.insert(charge);
    payment.intent[u"latest_charge"_s] = charge["id"_L1];
    payment.intent[u"last_payment_error"_s] = QJsonObject{{u"type"_s, u"card_error"_s},
                                                          {u"code"_s, u"card_declined"_s},
                                                          {u"decline_code"_s, declineCode},
                                                          {u"charge"_s, charge["id"_L1]},
                                                          {u"message"_s, u"Your card was declined."_s}};
    context.store.update(payment.intent);
    emitEvent(context, u"charge.failed"_s, charge);
    emitEvent(context, u"payment_intent.payment_failed"_s, payment.intent);
}

void cancelPayment(Context &context, const QJsonObject &invoice)
{
    Payment payment = paymentOf(context, invoice);
    if (payment.record.isEmpty()) {
        return;
    }
    payment.intent[u"status"_s] = u"canceled"_s;
    payment.intent[u"canceled_at"_s] = context.now();
    payment.intent[u"cancellation_reason"_s] = u"void_invoice"_s;
    context.store.update(payment.intent);
    settleRecord(context, payment.record, u"canceled"_s, u"canceled_at"_s);
    emitEvent(context, u"payment_intent.canceled"_s, payment.intent);
}

} // namespace dotm::sandbox::stripe
