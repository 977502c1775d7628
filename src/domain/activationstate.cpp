// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/activationstate.h"

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

QString activationStateName(ActivationState state)
{
    switch (state) {
    case ActivationState::PreparingInvoice:
        return u"preparing_invoice"_s;
    case ActivationState::AwaitingPayment:
        return u"awaiting_payment"_s;
    case ActivationState::Paid:
        return u"paid"_s;
    case ActivationState::Queued:
        return u"queued"_s;
    case ActivationState::Provisioning:
        return u"provisioning"_s;
    case ActivationState::Active:
        return u"active"_s;
    case ActivationState::Stuck:
        return u"stuck"_s;
    case ActivationState::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<ActivationState> activationStateFromName(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(ActivationState::Cancelled); ++i) {
        const auto state = static_cast<ActivationState>(i);
        if (activationStateName(state) == name) {
            return state;
        }
    }
    return std::nullopt;
}

bool isPaidState(ActivationState state)
{
    switch (state) {
    case ActivationState::Paid:
    case ActivationState::Queued:
    case ActivationState::Provisioning:
    case ActivationState::Active:
        return true;
    case ActivationState::PreparingInvoice:
    case ActivationState::AwaitingPayment:
    case ActivationState::Stuck:
    case ActivationState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace dotm::domain
