// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/voidstep.h"

#include "services/activation/activationstore.h"
#include "services/activation/paymentrecorder.h"
#include "services/activation/stepkeys.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;
using stripe::InvoiceStatus;

QString VoidStep::kind() const
{
    return stepkeys::kStripeVoid;
}

Task<StepResult> VoidStep::run(storage::Step step)
{
    const QString invoiceId = step.payload.value("invoice"_L1).toString();
    const auto before = co_await m_deps.stripe.invoice(invoiceId);
    if (!before) {
        co_return StepResult::failed(before.error());
    }
    const bool payable = before->status == InvoiceStatus::Open || before->status == InvoiceStatus::Uncollectible;
    if (!payable) {
        co_return StepResult::done({{u"invoice"_s, toJson(*before)}});
    }
    const auto voided = co_await m_deps.stripe.voidInvoice(invoiceId, step.idempotencyKey);
    if (!voided) {
        co_return StepResult::failed(voided.error());
    }
    const auto after = co_await m_deps.stripe.invoice(invoiceId);
    co_return after ? StepResult::done({{u"invoice"_s, toJson(*after)}}) : StepResult::failed(after.error());
}

Outcome VoidStep::settle(const StepContext &context, const storage::Step &, const QJsonObject &value)
{
    const PaymentRecorder recorder(m_deps.clock, m_deps.random);
    return recorder.record(context, invoiceFromJson(value.value("invoice"_L1).toObject()));
}

Outcome VoidStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &)
{
    return activationstore::edit(context.db, step.subject, context.now, [](storage::Activation &activation) {
        activation.problem = u"The invoice could not be withdrawn. It expires by itself if it is not paid."_s;
    });
}

} // namespace dotm::services
