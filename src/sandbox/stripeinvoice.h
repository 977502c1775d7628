// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripecontext.h"

namespace dotm::sandbox::stripe {

/// The life of an invoice: draft -> open -> paid | void | uncollectible. Each step writes the invoice, what belongs to
/// it (payment intent, charge, invoice payment) and its events, and answers the invoice as it is afterwards. A step
/// that the state forbids is refused with 400 and changes nothing.

/// A draft of @p customer, not yet written.
[[nodiscard]] Answer newInvoice(Context &context, const QJsonObject &customer, const Form &form);
/// Lines and totals of a draft from its items; writes it.
void recompute(Context &context, QJsonObject &invoice);
/// Gives it a number, a due date, a hosted page. One with nothing to pay is paid at once.
[[nodiscard]] Answer finalizeInvoice(Context &context, QJsonObject invoice);
/// No mail leaves in test mode, but "invoice.sent" is emitted. Finalizes a draft first.
[[nodiscard]] Answer sendInvoice(Context &context, QJsonObject invoice);
/// Takes the money for one that is final: by a test card, or by cash and the like when @p outOfBand.
[[nodiscard]] Answer payInvoice(Context &context, QJsonObject invoice, bool outOfBand);
/// The card says no: "invoice.payment_failed", the invoice stays open. Always a refusal, 402 for a declined card.
[[nodiscard]] Answer declineInvoice(Context &context, QJsonObject invoice, const QString &declineCode);
[[nodiscard]] Answer voidInvoice(Context &context, QJsonObject invoice);
[[nodiscard]] Answer writeOffInvoice(Context &context, QJsonObject invoice);
[[nodiscard]] Answer deleteInvoice(Context &context, const QJsonObject &invoice);

[[nodiscard]] bool isDraft(const QJsonObject &invoice);
/// Open or written off: Stripe takes money for both.
[[nodiscard]] bool isPayable(const QJsonObject &invoice);
[[nodiscard]] QList<QJsonObject> itemsOf(Context &context, const QJsonObject &invoice);

} // namespace dotm::sandbox::stripe
