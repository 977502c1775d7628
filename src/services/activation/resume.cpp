// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/resume.h"

#include "services/activation/activationstore.h"
#include "services/activation/stepkeys.h"

namespace dotm::services::resume {
using namespace Qt::Literals::StringLiterals;
using core::fail;
using core::Outcome;
using domain::ActivationState;
using storage::Activation;

namespace {

constexpr std::chrono::milliseconds kInvoiceRecheck{15'000};

} // namespace

Outcome enqueueFirst(const StepContext &context, const storage::User &user, const QString &activationId)
{
    if (!user.stripeCustomerId.isEmpty()) {
        return context.queue.add(context.db, stepkeys::kStripeInvoice, stepkeys::stripeInvoice(activationId),
                                 activationId, user.uid);
    }
    const auto again = storage::steps::retryFailed(context.db, user.uid, context.now);
    if (!again) {
        return fail(again.error());
    }
    return context.queue.add(context.db, stepkeys::kStripeCustomer, stepkeys::stripeCustomer(user.uid), user.uid,
                             user.uid);
}

Outcome unstick(const StepContext &context, Activation &activation)
{
    const auto again = storage::steps::retryFailed(context.db, activation.id, context.now);
    const auto personAgain = storage::steps::retryFailed(context.db, activation.uid, context.now);
    if (!again || !personAgain) {
        return fail(!again ? again.error() : personAgain.error());
    }
    if (!activation.paidAt) {
        activation.state =
            activation.invoiceId.isEmpty() ? ActivationState::PreparingInvoice : ActivationState::AwaitingPayment;
    } else {
        activation.state = activation.lineId.isEmpty() ? ActivationState::Paid : ActivationState::Provisioning;
    }
    activation.problem.clear();
    return {};
}

Outcome wakeNext(const StepContext &context, const Activation &activation)
{
    if (activation.state == ActivationState::PreparingInvoice) {
        const auto user = activationstore::holdUser(context.db, activation.uid);
        const auto again = storage::steps::retryFailed(context.db, activation.id, context.now);
        if (!user || !again) {
            return fail(!user ? user.error() : again.error());
        }
        return enqueueFirst(context, *user, activation.id);
    }
    if (activation.state == ActivationState::AwaitingPayment) {
        // The invoice is read again, in case its event was lost on the way.
        const qint64 look = core::toMs(context.now) / kInvoiceRecheck.count();
        const QString key = u"check-"_s + activation.id + u'-' + QString::number(look);
        return context.queue.add(context.db, stepkeys::kStripeEvent, key, key, activation.uid,
                                 {{u"invoice"_s, activation.invoiceId}});
    }
    return activation.state == ActivationState::Paid
               ? activationstore::enqueueProvisioning(context, activation.uid, activation.id)
               : Outcome();
}

} // namespace dotm::services::resume
