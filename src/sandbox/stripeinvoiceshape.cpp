// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripeinvoiceshape.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr auto kInvoice = R"({
"object": "invoice", "account_country": "US", "account_name": "DOTM sandbox", "account_tax_ids": null,
"amount_due": 0, "amount_overpaid": 0, "amount_paid": 0, "amount_remaining": 0, "amount_shipping": 0,
"application": null, "attempt_count": 0, "attempted": false, "auto_advance": false,
"automatic_tax": {"disabled_reason": null, "enabled": false, "liability": null, "provider": null, "status": null},
"automatically_finalizes_at": null, "billing_reason": "manual", "collection_method": "charge_automatically",
"currency": "usd", "custom_fields": null, "customer_account": null, "customer_address": null, "customer_email": null,
"customer_name": null, "customer_phone": null, "customer_shipping": null, "customer_tax_exempt": "none",
"customer_tax_ids": [], "default_payment_method": null, "default_source": null, "default_tax_rates": [],
"description": null, "discounts": [], "due_date": null, "effective_at": null, "ending_balance": null, "footer": null,
"from_invoice": null, "hosted_invoice_url": null, "invoice_pdf": null, "issuer": {"type": "self"},
"last_finalization_error": null, "latest_revision": null, "livemode": false, "metadata": {},
"next_payment_attempt": null, "number": null, "on_behalf_of": null, "parent": null,
"payment_settings": {"default_mandate": null, "payment_method_options": null, "payment_method_types": null},
"post_payment_credit_notes_amount": 0, "pre_payment_credit_notes_amount": 0, "receipt_number": null, "rendering": null,
"shipping_cost": null, "shipping_details": null, "starting_balance": 0, "statement_descriptor": null,
"status": "draft",
"status_transitions": {"finalized_at": null, "marked_uncollectible_at": null, "paid_at": null, "voided_at": null},
"subtotal": 0, "subtotal_excluding_tax": 0, "test_clock": null, "total": 0, "total_discount_amounts": [],
"total_excluding_tax": 0, "total_pretax_credit_amounts": [], "total_taxes": [], "webhooks_delivered_at": null})";

} // namespace

QJsonObject emptyInvoice()
{
    return QJsonDocument::fromJson(kInvoice).object();
}

QJsonObject lineOf(const QJsonObject &item)
{
    const QString id = item["id"_L1].toString();
    const QJsonObject details{{u"invoice_item"_s, id},
                              {u"proration"_s, false},
                              {u"proration_details"_s, QJsonObject{{u"credited_items"_s, QJsonValue()}}},
                              {u"subscription"_s, QJsonValue()}};
    return {{u"id"_s, u"il_"_s + id.mid(3)},
            {u"object"_s, u"line_item"_s},
            {u"amount"_s, item["amount"_L1]},
            {u"currency"_s, item["currency"_L1]},
            {u"description"_s, item["description"_L1]},
            {u"discount_amounts"_s, QJsonArray()},
            {u"discountable"_s, item["discountable"_L1]},
            {u"discounts"_s, QJsonArray()},
            {u"invoice"_s, item["invoice"_L1]},
            {u"livemode"_s, item["livemode"_L1]},
            {u"metadata"_s, item["metadata"_L1]},
            {u"parent"_s, QJsonObject{{u"type"_s, u"invoice_item_details"_s},
                                      {u"invoice_item_details"_s, details},
                                      {u"subscription_item_details"_s, QJsonValue()}}},
            {u"period"_s, item["period"_L1]},
            {u"pretax_credit_amounts"_s, QJsonArray()},
            {u"pricing"_s, item["pricing"_L1]},
            {u"quantity"_s, item["quantity"_L1]},
            {u"quantity_decimal"_s, item["quantity_decimal"_L1]},
            {u"subscription"_s, QJsonValue()},
            {u"subtotal"_s, item["amount"_L1]},
            {u"taxes"_s, QJsonArray()}};
}

} // namespace dotm::sandbox::stripe
