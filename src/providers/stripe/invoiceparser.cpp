// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/stripe/parserparts.h"

#include <algorithm>
#include <limits>

namespace dotm::stripe::parser {
using namespace Qt::Literals::StringLiterals;

namespace {

InvoiceStatus statusFromWord(const QString &word)
{
    static const QHash<QString, InvoiceStatus> known{{u"draft"_s, InvoiceStatus::Draft},
                                                     {u"open"_s, InvoiceStatus::Open},
                                                     {u"paid"_s, InvoiceStatus::Paid},
                                                     {u"void"_s, InvoiceStatus::Void},
                                                     {u"uncollectible"_s, InvoiceStatus::Uncollectible}};
    return known.value(word, InvoiceStatus::Other);
}

/// Newer than 2025-03 the payments are a list; before, the intent stood on the invoice itself.
QString paymentIdOf(const QJsonObject &invoice)
{
    QString found;
    for (const QJsonValue &each : invoice.value("payments"_L1).toObject().value("data"_L1).toArray()) {
        const QString id = referencedId(each.toObject().value("payment"_L1).toObject().value("payment_intent"_L1));
        if (each.toObject().value("status"_L1) == "paid"_L1) {
            return id;
        }
        found = found.isEmpty() ? id : found;
    }
    return found.isEmpty() ? referencedId(invoice.value("payment_intent"_L1)) : found;
}

core::Result<InvoiceLine> lineFromObject(const QJsonObject &object)
{
    net::JsonFields fields(object, u"Stripe invoice line"_s);
    const qint64 quantity = fields.optionalInteger(u"quantity"_s, 1);
    const QJsonObject price = fields.optionalObject(u"pricing.price_details"_s);
    InvoiceLine line{.id = fields.text(u"id"_s),
                     .description = fields.optionalText(u"description"_s),
                     .priceId = referencedId(price.value("price"_L1)),
                     .productId = referencedId(price.value("product"_L1)),
                     .amount = {fields.integer(u"amount"_s), fields.text(u"currency"_s).toUpper()},
                     .quantity = static_cast<int>(std::clamp<qint64>(quantity, 0, std::numeric_limits<int>::max())),
                     .metadata = metadataOf(fields)};
    return fields.checked(std::move(line));
}

} // namespace

core::Result<Page<InvoiceLine>> invoiceLines(const QByteArray &json)
{
    return pageFrom<InvoiceLine>(json, u"Stripe invoice lines"_s, lineFromObject);
}

core::Result<Invoice> invoiceFromObject(const QJsonObject &object)
{
    net::JsonFields fields(object, u"Stripe invoice"_s);
    const QString currency = fields.text(u"currency"_s).toUpper();
    Invoice invoice{.id = fields.text(u"id"_s),
                    .number = fields.optionalText(u"number"_s),
                    .customerId = referencedId(object.value("customer"_L1)),
                    .rawStatus = fields.text(u"status"_s),
                    .total = {fields.integer(u"total"_s), currency},
                    .amountPaid = {fields.optionalInteger(u"amount_paid"_s), currency},
                    .amountDue = {fields.optionalInteger(u"amount_due"_s), currency},
                    .hostedUrl = QUrl(fields.optionalText(u"hosted_invoice_url"_s), QUrl::StrictMode),
                    .pdfUrl = QUrl(fields.optionalText(u"invoice_pdf"_s), QUrl::StrictMode),
                    .paymentId = paymentIdOf(object),
                    .metadata = metadataOf(fields),
                    .dueAt = optionalTime(fields, u"due_date"_s),
                    .paidAt = optionalTime(fields, u"status_transitions.paid_at"_s),
                    .createdAt = fromSeconds(fields.optionalInteger(u"created"_s)),
                    .lines = {}};
    invoice.status = statusFromWord(invoice.rawStatus);
    if (object.value("livemode"_L1).isBool()) {
        invoice.livemode = object.value("livemode"_L1).toBool();
    }
    const QJsonObject lines = fields.optionalObject(u"lines"_s);
    if (!fields.isGood()) {
        return core::fail(fields.error());
    }
    if (!lines.isEmpty()) {
        auto page = pageOf<InvoiceLine>(lines, u"Stripe invoice lines"_s, lineFromObject);
        if (!page) {
            return core::fail(page.error());
        }
        invoice.lines = std::move(page->items);
        invoice.hasMoreLines = page->hasMore;
    }
    return invoice;
}

} // namespace dotm::stripe::parser
