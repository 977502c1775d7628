// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/paymentrecorder.h"

#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"
#include "services/tokens/accrual.h"
#include "storage/repositories/purchases.h"
#include "storage/repositories/refunds.h"

#include <QJsonArray>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using domain::ActivationState;
using storage::Activation;
using stripe::Invoice;
using stripe::InvoiceStatus;

namespace {

QString uidOf(const stripe::Metadata &metadata)
{
    const QString uid = metadata.value(u"firebaseUid"_s);
    return uid.isEmpty() ? metadata.value(u"firebase_uid"_s) : uid;
}

QString productOf(const Invoice &invoice, const stripe::InvoiceLine &line)
{
    const QString named = line.metadata.value(u"product"_s);
    if (!named.isEmpty()) {
        return named;
    }
    return line.productId.isEmpty() ? invoice.metadata.value(u"product"_s, line.description) : line.productId;
}

QJsonObject metadataJson(const stripe::Metadata &metadata)
{
    QJsonObject object;
    for (auto it = metadata.cbegin(); it != metadata.cend(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

stripe::Metadata metadataFromJson(const QJsonObject &object)
{
    stripe::Metadata metadata;
    for (auto it = object.begin(); it != object.end(); ++it) {
        metadata.insert(it.key(), it.value().toString());
    }
    return metadata;
}

} // namespace

QJsonObject toJson(const Invoice &invoice)
{
    QJsonArray lines;
    for (const stripe::InvoiceLine &line : invoice.lines) {
        lines.append(QJsonObject{{u"id"_s, line.id},
                                 {u"description"_s, line.description},
                                 {u"price"_s, line.priceId},
                                 {u"product"_s, line.productId},
                                 {u"amount"_s, line.amount.minor},
                                 {u"currency"_s, line.amount.currency},
                                 {u"metadata"_s, metadataJson(line.metadata)}});
    }
    QJsonObject object{{u"id"_s, invoice.id},
                       {u"status"_s, static_cast<int>(invoice.status)},
                       {u"payment"_s, invoice.paymentId},
                       {u"metadata"_s, metadataJson(invoice.metadata)},
                       {u"lines"_s, lines}};
    if (invoice.livemode) {
        object.insert("livemode"_L1, *invoice.livemode);
    }
    if (invoice.paidAt) {
        object.insert("paidAt"_L1, core::toMs(*invoice.paidAt));
    }
    return object;
}

Invoice invoiceFromJson(const QJsonObject &object)
{
    Invoice invoice;
    invoice.id = object.value("id"_L1).toString();
    invoice.status = static_cast<InvoiceStatus>(object.value("status"_L1).toInt());
    invoice.paymentId = object.value("payment"_L1).toString();
    invoice.metadata = metadataFromJson(object.value("metadata"_L1).toObject());
    if (object.contains("livemode"_L1)) {
        invoice.livemode = object.value("livemode"_L1).toBool();
    }
    if (object.contains("paidAt"_L1)) {
        invoice.paidAt = core::fromMs(object.value("paidAt"_L1).toInteger());
    }
    const QJsonArray lines = object.value("lines"_L1).toArray();
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        stripe::InvoiceLine entry;
        entry.id = line.value("id"_L1).toString();
        entry.description = line.value("description"_L1).toString();
        entry.priceId = line.value("price"_L1).toString();
        entry.productId = line.value("product"_L1).toString();
        entry.amount = {line.value("amount"_L1).toInteger(), line.value("currency"_L1).toString()};
        entry.metadata = metadataFromJson(line.value("metadata"_L1).toObject());
        invoice.lines.append(entry);
    }
    return invoice;
}

Outcome PaymentRecorder::record(const StepContext &context, const Invoice &invoice) const
{
    if (invoice.status == InvoiceStatus::Paid) {
        return recordPaid(context, invoice);
    }
    if (invoice.status == InvoiceStatus::Void) { // an uncollectible one can still be paid
        const auto activation = storage::activations::holdByInvoice(context.db, invoice.id);
        if (!activation) {
            return core::fail(activation.error());
        }
        if (*activation && (*activation)->state == ActivationState::AwaitingPayment) {
            return activationstore::edit(context.db, (*activation)->id, context.now,
                                         [](Activation &a) { a.state = ActivationState::Cancelled; });
        }
    }
    return {};
}

Outcome PaymentRecorder::recordPaid(const StepContext &context, const Invoice &invoice) const
{
    const QString uid = uidOf(invoice.metadata);
    const auto user = activationstore::holdUser(context.db, uid);
    if (!user) {
        return core::fail(user.error());
    }
    const Outcome held = storage::refunds::hold(context.db, invoice.paymentId, invoice.id);
    const auto hasOther = held ? storage::purchases::hasOther(context.db, uid, invoice.id) : core::fail(held.error());
    if (!hasOther) {
        return core::fail(hasOther.error());
    }
    QString purchaseId;
    for (const stripe::InvoiceLine &line : invoice.lines) {
        storage::Purchase purchase;
        purchase.id = core::uuid7(m_clock, m_random);
        purchase.userId = user->id;
        purchase.uid = uid;
        purchase.stripeId = invoice.id;
        purchase.stripeLineId = line.id;
        purchase.productId = productOf(invoice, line);
        purchase.priceId = line.priceId;
        purchase.amount = line.amount;
        purchase.transactionId = invoice.paymentId;
        purchase.purchasedAt = invoice.paidAt.value_or(context.now);
        if (invoice.livemode) {
            purchase.isTest = !*invoice.livemode;
        }
        const auto recorded = storage::purchases::record(context.db, purchase);
        if (!recorded) {
            return core::fail(recorded.error());
        }
        purchaseId = purchaseId.isEmpty() ? *recorded : purchaseId;
        const bool isNew = *recorded == purchase.id;
        const Outcome earned = isNew ? accrual::purchased(context, purchase, !*hasOther) : Outcome();
        // The money may have gone back before we heard that it came.
        if (const Outcome kept = earned ? accrual::refunded(context, *recorded) : earned; !kept) {
            return kept;
        }
    }
    return moveOn(context, invoice, purchaseId);
}

Outcome PaymentRecorder::moveOn(const StepContext &context, const Invoice &invoice, const QString &purchaseId) const
{
    const QString activationId = invoice.metadata.value(u"activation"_s);
    const auto found = activationId.isEmpty() ? storage::activations::holdByInvoice(context.db, invoice.id)
                                              : storage::activations::holdById(context.db, activationId);
    if (!found) {
        return core::fail(found.error());
    }
    std::optional<Activation> activation = *found;
    if (!activation) {
        // An invoice made elsewhere (support, the older platform) pays for what the person is waiting for.
        const QString product = invoice.metadata.value(u"product"_s);
        const auto waiting = storage::activations::holdAlive(context.db, uidOf(invoice.metadata), product);
        if (!waiting) {
            return core::fail(waiting.error());
        }
        activation = *waiting;
    }
    if (!activation || activation->paidAt) {
        return {}; // nobody waits for it, or known as paid; the purchase is kept for the next request
    }
    const Activation before = *activation;
    const Outcome stored = activationstore::edit(context.db, before.id, context.now, [&](Activation &paid) {
        paid.state = ActivationState::Paid;
        paid.problem.clear();
        paid.purchaseId = purchaseId;
        paid.invoiceId = invoice.id;
        paid.paidAt = invoice.paidAt.value_or(context.now);
    });
    return stored ? activationstore::enqueueProvisioning(context, before.uid, before.id) : stored;
}

} // namespace dotm::services
