// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/backoffice/retryplan.h"

#include "services/activation/stepkeys.h"
#include "storage/repositories/activationlist.h"

#include <QStringList>

#include <algorithm>

namespace dotm::services::retryplan {
using namespace Qt::Literals::StringLiterals;
using domain::ActivationState;
using How = RetryMove::How;
using storage::Activation;
using storage::StepState;

namespace {

bool hasLostMail(const Activation &activation)
{
    return activation.mailState == "failed"_L1;
}

/// The steps between where it stands and a line that works, in their order.
QStringList chainOf(const Activation &activation, const storage::User &owner)
{
    if (activation.state == ActivationState::Active) {
        return {stepkeys::kActivationMail};
    }
    QStringList chain;
    if (!activation.paidAt) {
        if (!activation.invoiceId.isEmpty()) {
            return {stepkeys::kStripeEvent};
        }
        if (owner.stripeCustomerId.isEmpty()) {
            chain.append(stepkeys::kStripeCustomer);
        }
        chain.append(stepkeys::kStripeInvoice);
        return chain;
    }
    if (activation.lineId.isEmpty()) {
        if (owner.oxioUserId.isEmpty()) {
            chain.append(stepkeys::kOxioEndUser);
        }
        chain.append(stepkeys::kOxioLine);
    }
    chain.append({stepkeys::kOxioWatch, stepkeys::kActivationMail});
    return chain;
}

How howOf(const StepState &step, core::TimePoint now)
{
    if (step.state == "failed"_L1) {
        return How::Again;
    }
    return step.state == "due"_L1 && step.dueAt > now ? How::Sooner : How::Already;
}

/// The newest of a kind that is not over: a mail that is sent again is a second step of its kind.
const StepState *openStep(const QList<StepState> &steps, const QString &kind)
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(),
                                    [&](const StepState &each) { return each.kind == kind && !each.isOver(); });
    return found == steps.rend() ? nullptr : &*found;
}

} // namespace

StepTraits traitsOf(const QString &kind)
{
    if (kind == stepkeys::kActivationMail) {
        return {u"mail"_s, false, true}; // the same key: no second one where the sender knows keys
    }
    if (kind == stepkeys::kOxioWatch) {
        return {u"carrier"_s, true, false};
    }
    if (kind == stepkeys::kStripeEvent) {
        return {u"payments"_s, true, false};
    }
    return {kind.startsWith("stripe."_L1) ? u"payments"_s : u"carrier"_s, true, true};
}

core::TimePoint standsSince(const Activation &activation)
{
    switch (activation.state) {
    case ActivationState::PreparingInvoice:
        return activation.createdAt;
    case ActivationState::AwaitingPayment:
        return activation.invoicedAt.value_or(activation.createdAt);
    case ActivationState::Paid:
    case ActivationState::Queued:
        return activation.paidAt.value_or(activation.updatedAt);
    case ActivationState::Provisioning:
        return storage::activationlist::underWaySince(activation).value_or(activation.updatedAt);
    case ActivationState::Active:
        return activation.activeAt.value_or(activation.updatedAt);
    case ActivationState::Stuck:
    case ActivationState::Cancelled:
        return activation.updatedAt;
    }
    Q_UNREACHABLE();
    return {};
}

bool isStuck(const Activation &activation, core::TimePoint now)
{
    const bool isUnderWay =
        activation.state == ActivationState::Paid || activation.state == ActivationState::Provisioning;
    return activation.state == ActivationState::Stuck || hasLostMail(activation) ||
           (isUnderWay && now - standsSince(activation) > kSlowAfter);
}

QString whyNotStuck(const Activation &activation)
{
    switch (activation.state) {
    case ActivationState::PreparingInvoice:
        return u"This activation is not stuck: its invoice is being made."_s;
    case ActivationState::AwaitingPayment:
        return u"This activation is not stuck: its invoice is open and waits to be paid."_s;
    case ActivationState::Queued:
        return u"This activation is not stuck: it waits for the hourly limit and goes on by itself."_s;
    case ActivationState::Paid:
    case ActivationState::Provisioning:
        return u"This activation is not stuck: it has been under way for no longer than ten minutes."_s;
    case ActivationState::Active:
        return u"This activation is not stuck: its line is active."_s;
    case ActivationState::Cancelled:
        return u"This activation is not stuck: it was cancelled before it was paid."_s;
    case ActivationState::Stuck:
        break;
    }
    return u"This activation is stuck."_s;
}

std::optional<StepState> hangsAt(const Activation &activation, const QList<StepState> &steps)
{
    if (activation.state == ActivationState::Cancelled ||
        (activation.state == ActivationState::Active && !hasLostMail(activation))) {
        return std::nullopt;
    }
    const auto failed = std::ranges::find(steps, u"failed"_s, &StepState::state);
    const auto open =
        failed != steps.end() ? failed : std::ranges::find_if(steps, [](const StepState &s) { return !s.isOver(); });
    return open != steps.end() ? std::optional(*open) : std::nullopt;
}

QList<RetryMove> movesFor(const Activation &activation, const storage::User &owner, const QList<StepState> &steps,
                          core::TimePoint now)
{
    QList<RetryMove> moves;
    const QStringList chain = chainOf(activation, owner);
    for (const QString &kind : chain) {
        const StepState *step = openStep(steps, kind);
        if (step != nullptr) {
            moves.append({kind, howOf(*step, now), step->attempts, step->unclear});
        } else {
            moves.append({kind, moves.isEmpty() ? How::Begin : How::Follows, 0, false});
        }
    }
    for (const StepState &step : steps) {
        if (step.state == "failed"_L1 && !chain.contains(step.kind)) {
            moves.append({step.kind, How::Again, step.attempts, step.unclear}); // woken with the others
        }
    }
    return moves;
}

} // namespace dotm::services::retryplan
