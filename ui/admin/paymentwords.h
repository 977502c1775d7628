// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/adminpayment.h"
#include "ui/shared/eventlistmodel.h"

#include <QString>

/// Payments in the words of the back office, in the language of the moment.
namespace dotm::admin {

/// How a payment and its line fit, in a word or two, and its icon and tone (StatusChip).
[[nodiscard]] QString paymentMatchText(domain::PaymentMatch match);
[[nodiscard]] QString paymentMatchIcon(domain::PaymentMatch match);
[[nodiscard]] QString paymentMatchTone(domain::PaymentMatch match);
/// Why they do not fit, one sentence; the service's own for a cause that is not known here. Empty: they fit.
[[nodiscard]] QString paymentWhyText(const contract::AdminPayment &payment);
/// The name, or else the masked mail; "Nobody we know".
[[nodiscard]] QString payerText(const contract::AdminPayment &payment);
/// "$1.00" in the person's locale; "Amount not known".
[[nodiscard]] QString paymentAmountText(const contract::AdminPayment &payment);
/// What the payment provider calls the state of an invoice; what is not known here is shown as it is.
[[nodiscard]] QString invoiceStateText(const QString &state);
/// One line of what happened to a payment and its line.
[[nodiscard]] ui::Event paymentEventRow(const contract::TimelineEvent &event, core::TimePoint now);

} // namespace dotm::admin
