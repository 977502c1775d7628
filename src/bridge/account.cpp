// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/account.h"

#include "bridge/mask.h"

#include <algorithm>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using contract::Activation;
using domain::ActivationState;

namespace {

bool isAnyOf(ActivationState state, std::initializer_list<ActivationState> states)
{
    return std::ranges::find(states, state) != states.end();
}

/// The states that the account may show when the tool said @p status.
bool fits(const QString &status, bool success, ActivationState state)
{
    using enum ActivationState;
    if (status == "already_active"_L1 || (success && status.isEmpty())) {
        return state == Active;
    }
    if (status == "activating"_L1) {
        return isAnyOf(state, {Paid, Queued, Provisioning, Active});
    }
    if (status == "rate_limited"_L1) {
        return isAnyOf(state, {Queued, Paid, Provisioning, Active});
    }
    if (status == "invoice_sent"_L1) {
        return isAnyOf(state, {AwaitingPayment, Paid, Queued, Provisioning, Active});
    }
    return status == "preparing_invoice"_L1 && state != Cancelled;
}

} // namespace

const Activation *currentOf(const QList<Activation> &activations)
{
    const auto found = std::ranges::find_if(
        activations, [](const Activation &each) { return each.state != ActivationState::Cancelled; });
    return found == activations.end() ? nullptr : &*found;
}

Plan planFor(const QString &tool, const QList<Activation> &activations, const core::Money &price)
{
    const ToolRule rule = ruleFor(tool);
    const core::Money nothing{0, price.currency};
    const Plan asRuled{rule.kind, rule.errand, rule.isReversible, nothing};
    const Plan onlyLooking{ToolKind::Read, Errand::Look, false, nothing};
    const Activation *current = currentOf(activations);
    switch (rule.errand) {
    case Errand::GetLine:
        if (current == nullptr) {
            return {ToolKind::Money, Errand::GetLine, false, price};
        }
        return current->state == ActivationState::Stuck ? Plan{ToolKind::Change, Errand::RetryLine, false, nothing}
                                                        : onlyLooking;
    case Errand::ResendMail:
        return current != nullptr && !current->activationCode.isEmpty() ? asRuled : onlyLooking;
    case Errand::WithdrawActivation:
        return current != nullptr && current->state == ActivationState::AwaitingPayment ? asRuled : onlyLooking;
    case Errand::Look:
    case Errand::RetryLine:
    case Errand::Other:
        return asRuled;
    }
    Q_UNREACHABLE();
    return asRuled;
}

QString stateLine(const Activation *activation)
{
    if (activation == nullptr) {
        return u"no activation"_s;
    }
    QStringList parts{domain::activationStateName(activation->state)};
    if (!activation->phoneNumber.isEmpty()) {
        parts.append(maskedText(activation->phoneNumber));
    }
    if (activation->state == ActivationState::AwaitingPayment) {
        parts.append(core::displayText(activation->amount));
    }
    return parts.join(u", "_s);
}

std::optional<QString> difference(const QJsonObject &answer, const Activation *current, const core::Money &allowed)
{
    const bool success = answer.value("success"_L1).toBool();
    const QString status = answer.value("status"_L1).toString();
    if (!success && status.isEmpty()) {
        return std::nullopt; // it reports a failure; there is nothing to confirm
    }
    if (current == nullptr) {
        return u"The account shows no activation."_s;
    }
    if (!fits(status, success, current->state)) {
        return u"The account shows \"%1\" instead."_s.arg(domain::activationStateName(current->state));
    }
    const QString invoice = answer.value("invoice_id"_L1).toString();
    if (!invoice.isEmpty() && invoice != current->invoiceId) {
        return u"The account shows another invoice."_s;
    }
    const QString line = answer.value("details"_L1).toObject().value("activation_id"_L1).toString();
    if (!line.isEmpty() && line != current->lineId) {
        return u"The account shows another line."_s;
    }
    if (allowed.minor > 0 && (current->amount.currency != allowed.currency || current->amount.minor > allowed.minor)) {
        return u"The invoice is for %1, more than was allowed."_s.arg(core::displayText(current->amount));
    }
    return std::nullopt;
}

} // namespace dotm::bridge
