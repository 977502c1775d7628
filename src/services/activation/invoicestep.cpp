// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/invoicestep.h"

#include "domain/catalog.h"
#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;
using core::Task;
using domain::ActivationState;
using stripe::Invoice;
using stripe::InvoiceStatus;

namespace {

constexpr int kDaysUntilDue = 7;

stripe::Metadata metadataOf(const storage::Activation &activation)
{
    return {{u"firebaseUid"_s, activation.uid},
            {u"product"_s, activation.productId},
            {u"activation"_s, activation.id},
            {u"source"_s, u"dotm_desktop"_s}};
}

} // namespace

QString InvoiceStep::kind() const
{
    return stepkeys::kStripeInvoice;
}

Task<Result<InvoiceStep::Found>> InvoiceStep::find(QString customerId, QString activationId)
{
    const auto invoices = co_await m_deps.stripe.invoicesOfCustomer(customerId);
    if (!invoices) {
        co_return core::fail(invoices.error());
    }
    Found found;
    for (const Invoice &invoice : *invoices) {
        if (invoice.metadata.value(u"activation"_s) != activationId) {
            continue;
        }
        if (invoice.status == InvoiceStatus::Void) {
            ++found.voided;
        } else if (!found.invoice) {
            found.invoice = invoice;
        }
    }
    co_return found;
}

Task<Result<Invoice>> InvoiceStep::draft(storage::Activation activation, QString customerId, QString key)
{
    stripe::InvoiceDraft draft;
    draft.customerId = customerId;
    draft.currency = activation.amount.currency;
    draft.daysUntilDue = kDaysUntilDue;
    draft.description = domain::productName(activation.productId);
    draft.metadata = metadataOf(activation);
    const QString draftKey = key + u"-draft"_s;
    co_return co_await m_deps.stripe.createInvoice(draft, draftKey);
}

Task<Result<Invoice>> InvoiceStep::finish(storage::Activation activation, Invoice invoice, QString key)
{
    const QString id = invoice.id;
    if (invoice.status == InvoiceStatus::Draft) {
        if (invoice.lines.isEmpty()) {
            stripe::InvoiceItemDraft item;
            item.customerId = invoice.customerId;
            item.invoiceId = id;
            item.amount = activation.amount;
            item.priceId = m_deps.options.stripePriceId;
            item.description = domain::productName(activation.productId);
            item.metadata = metadataOf(activation);
            const QString itemKey = key + u"-item"_s;
            const auto added = co_await m_deps.stripe.addInvoiceItem(item, itemKey);
            if (!added) {
                co_return core::fail(added.error());
            }
        }
        const QString finalKey = key + u"-final"_s;
        const auto finalized = co_await m_deps.stripe.finalizeInvoice(id, finalKey);
        if (!finalized) {
            co_return core::fail(finalized.error());
        }
        invoice = *finalized;
    }
    if (invoice.status != InvoiceStatus::Open) {
        co_return invoice;
    }
    if (invoice.total != activation.amount) {
        co_return core::fail(core::ErrorCode::Internal, u"The invoice has another amount than the product."_s);
    }
    const QString sendKey = key + u"-send"_s;
    co_return co_await m_deps.stripe.sendInvoice(id, sendKey);
}

Task<StepResult> InvoiceStep::run(storage::Step step)
{
    const auto activation = co_await activationstore::load(m_deps.database, step.subject);
    if (!activation) {
        co_return StepResult::failed(activation.error());
    }
    const auto user = co_await activationstore::loadUser(m_deps.database, activation->uid);
    if (!user) {
        co_return StepResult::failed(user.error());
    }
    const storage::Activation wanted = *activation;
    const QString customerId = user->stripeCustomerId;
    // Always: keys are forgotten after a day, and a voided invoice needs new ones.
    const auto found = co_await find(customerId, wanted.id);
    if (!found) {
        co_return StepResult::failedReading(found.error());
    }
    std::optional<Invoice> invoice = found->invoice;
    const QString key =
        found->voided == 0 ? step.idempotencyKey : step.idempotencyKey + u"-"_s + QString::number(found->voided);
    if (!invoice) {
        const auto drafted = co_await draft(wanted, customerId, key);
        if (!drafted) {
            co_return StepResult::failed(drafted.error());
        }
        invoice = *drafted;
    }
    const Invoice begun = *invoice;
    const auto finished = co_await finish(wanted, begun, key);
    if (!finished) {
        co_return StepResult::failed(finished.error());
    }
    const QString invoiceId = finished->id;
    const auto sent = co_await m_deps.stripe.invoice(invoiceId); // as it is now, not as a replayed answer says
    if (!sent) {
        co_return StepResult::failed(sent.error());
    }
    co_return StepResult::done({{u"invoice"_s, sent->id},
                                {u"number"_s, sent->number},
                                {u"url"_s, sent->hostedUrl.toString(QUrl::FullyEncoded)}});
}

Outcome InvoiceStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    return activationstore::edit(context.db, step.subject, context.now, [&](storage::Activation &activation) {
        activation.invoiceId = value.value("invoice"_L1).toString();
        activation.invoiceNumber = value.value("number"_L1).toString();
        activation.invoiceUrl = value.value("url"_L1).toString();
        activation.invoicedAt = context.now;
        if (activation.paidAt) {
            return; // it was paid while we were still at it
        }
        if (activation.state == ActivationState::PreparingInvoice || activation.state == ActivationState::Stuck) {
            activation.state = ActivationState::AwaitingPayment;
            activation.problem.clear();
        }
    });
}

Outcome InvoiceStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &)
{
    const auto activation = activationstore::require(context.db, step.subject);
    if (!activation || activation->paidAt) {
        return activation ? Outcome() : core::fail(activation.error());
    }
    return activationstore::markStuck(context.db, step.subject, context.now,
                                      u"The invoice could not be made. Nothing was charged."_s);
}

} // namespace dotm::services
