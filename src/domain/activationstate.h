// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace dotm::domain {

/// Where an activation stands. It only moves forward, except that Stuck goes back to where it stopped when retried.
enum class ActivationState {
    PreparingInvoice, ///< the invoice is being made at the payment provider
    AwaitingPayment,  ///< the invoice is open; the customer's turn
    Paid,             ///< money received, line not asked for yet
    Queued,           ///< paid, waiting for a slot of the hourly limit
    Provisioning,     ///< the carrier is making the line
    Active,           ///< the carrier says the line is active
    Stuck,            ///< given up for now, visible to admins, money safe; can be retried
    Cancelled,        ///< the invoice was voided before it was paid
};

[[nodiscard]] QString activationStateName(ActivationState state); ///< "awaiting_payment"
[[nodiscard]] std::optional<ActivationState> activationStateFromName(const QString &name);
/// True once money has been received for it.
[[nodiscard]] bool isPaidState(ActivationState state);

} // namespace dotm::domain
