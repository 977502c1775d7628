// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripecontext.h"

namespace dotm::sandbox::stripe {

/// The payment behind a final invoice: a payment intent and an invoice payment from the start, a charge once a card has
/// been tried. Each writes what it changes and emits the events of intent and charge.

void openPayment(Context &context, const QJsonObject &invoice);
void succeedPayment(Context &context, const QJsonObject &invoice);
void failPayment(Context &context, const QJsonObject &invoice, const QString &declineCode);
void cancelPayment(Context &context, const QJsonObject &invoice);

} // namespace dotm::sandbox::stripe
