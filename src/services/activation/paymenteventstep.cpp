// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/paymenteventstep.h"

#include "services/activation/paymentrecorder.h"
#include "services/activation/stepkeys.h"
#include "services/tokens/accrual.h"
#include "storage/repositories/purchases.h"
#include "storage/repositories/refunds.h"
#include "storage/repositories/stripeevents.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;

namespace {

storage::Refund refundFrom(const QJsonObject &told)
{
    storage::Refund refund;
    refund.paymentId = told.value("payment"_L1).toString();
    refund.invoiceId = told.value("invoice"_L1).toString();
    refund.chargeId = told.value("charge"_L1).toString();
    refund.paidMinor = told.value("paid"_L1).toInteger();
    refund.returnedMinor = told.value("returned"_L1).toInteger();
    if (refund.chargeId.isEmpty()) { // queued by an older version, which noted only whether it was the whole
        refund.chargeId = refund.paymentId.isEmpty() ? refund.invoiceId : refund.paymentId;
        refund.paidMinor = 1;
        refund.returnedMinor = told.value("whole"_L1).toBool() ? 1 : 0;
    }
    return refund;
}

/// Remembered first: its purchase may not be recorded yet, and is brought in line when it is.
Outcome takeBack(const StepContext &context, const storage::Refund &refund)
{
    const Outcome held = storage::refunds::hold(context.db, refund.paymentId, refund.invoiceId);
    const Outcome noted = held ? storage::refunds::note(context.db, refund, context.now) : held;
    const auto purchases = noted ? storage::purchases::ofPayment(context.db, refund.paymentId, refund.invoiceId)
                                 : core::fail(noted.error());
    if (!purchases) {
        return core::fail(purchases.error());
    }
    for (const QString &id : *purchases) {
        if (const Outcome taken = accrual::refunded(context, id); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace

QString PaymentEventStep::kind() const
{
    return stepkeys::kStripeEvent;
}

Task<StepResult> PaymentEventStep::run(storage::Step step)
{
    if (step.payload.value("type"_L1).toString() == stepkeys::kRefundEvent) {
        co_return StepResult::done(step.payload); // it says itself what went back
    }
    const QString invoiceId = step.payload.value("invoice"_L1).toString();
    const auto invoice = co_await m_deps.stripe.invoice(invoiceId);
    if (!invoice) {
        co_return StepResult::failed(invoice.error());
    }
    co_return StepResult::done({{u"invoice"_s, toJson(*invoice)}});
}

Outcome PaymentEventStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &value)
{
    if (step.payload.value("type"_L1).toString() == stepkeys::kRefundEvent) {
        const Outcome taken = takeBack(context, refundFrom(step.payload));
        return taken ? storage::stripeevents::markDone(context.db, step.subject, context.now) : taken;
    }
    const stripe::Invoice invoice = invoiceFromJson(value.value("invoice"_L1).toObject());
    const PaymentRecorder recorder(m_deps.clock, m_deps.random);
    const Outcome recorded = recorder.record(context, invoice);
    if (recorded) {
        return storage::stripeevents::markDone(context.db, step.subject, context.now);
    }
    if (recorded.error().code == core::ErrorCode::NotFound) {
        // Money that belongs to nobody we know: kept as failed, where an admin finds it.
        qCCritical(core::lcService).noquote() << "a paid invoice names no known person:" << core::lastFour(invoice.id);
        return storage::stripeevents::markFailed(context.db, step.subject, u"The invoice names no known person."_s,
                                                 context.now);
    }
    return recorded;
}

Outcome PaymentEventStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &error)
{
    return storage::stripeevents::markFailed(context.db, step.subject, error.detail, context.now);
}

} // namespace dotm::services
