// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "providers/stripe/stripetypes.h"
#include "services/steps/stephandler.h"

namespace dotm::services {

/// The one place that turns a paid invoice into purchases and moves an activation on. Idempotent; inside the caller's
/// transaction.
class PaymentRecorder
{
public:
    PaymentRecorder(const core::Clock &clock, core::Random &random) : m_clock(clock), m_random(random) {}

    /// Records @p invoice if it is paid, cancels its activation if it was voided, and does nothing otherwise.
    /// Errors: NotFound when a paid invoice names no person we know.
    [[nodiscard]] core::Outcome record(const StepContext &context, const stripe::Invoice &invoice) const;

private:
    [[nodiscard]] core::Outcome recordPaid(const StepContext &context, const stripe::Invoice &invoice) const;
    [[nodiscard]] core::Outcome moveOn(const StepContext &context, const stripe::Invoice &invoice,
                                       const QString &purchaseId) const;

    const core::Clock &m_clock;
    core::Random &m_random;
};

/// What the recorder needs of an invoice, as stored in a step.
[[nodiscard]] QJsonObject toJson(const stripe::Invoice &invoice);
[[nodiscard]] stripe::Invoice invoiceFromJson(const QJsonObject &object);

} // namespace dotm::services
