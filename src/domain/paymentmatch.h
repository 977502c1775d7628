// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/activationstate.h"

#include <QString>

#include <chrono>
#include <optional>

namespace dotm::domain {

/// How long a line may take after its payment before somebody has to look.
inline constexpr std::chrono::minutes kLineGrace{10};

/// Whether a payment and a line belong together.
enum class PaymentMatch {
    Matched,   ///< paid, and the line is there
    OnItsWay,  ///< paid a moment ago, the line is being made
    NoLine,    ///< paid, and there is no line
    NoPayment, ///< a line, and no payment
    NotNeeded, ///< the product makes no line, or the line costs nothing
};

/// Why they do not.
enum class PaymentCause {
    None,
    NobodyAsked,    ///< paid, but no activation uses the payment
    Stuck,          ///< paid, and the activation was given up for now
    Late,           ///< paid, and the line takes longer than it should
    NotRecorded,    ///< paid, but the event could not be recorded: nobody knows whose it is
    NeverPaid,      ///< a line that was never noted as paid
    PaymentMissing, ///< a line noted as paid, by a payment that is not in the records
};

struct PaymentFacts
{
    bool hasPayment = false; ///< a purchase is recorded
    bool makesLine = true;   ///< what was bought is a line
    qint64 priceMinor = 0;   ///< of the line
    std::optional<core::TimePoint> paidAt = {};
    std::optional<ActivationState> activation = {}; ///< of the activation that uses it
    bool hasLine = false;
};

struct PaymentVerdict
{
    PaymentMatch match = PaymentMatch::Matched;
    PaymentCause cause = PaymentCause::None;
};

[[nodiscard]] PaymentVerdict judgePayment(const PaymentFacts &facts, core::TimePoint now);

[[nodiscard]] QString paymentMatchName(PaymentMatch match); ///< "no_line"
[[nodiscard]] std::optional<PaymentMatch> paymentMatchFromName(const QString &name);
[[nodiscard]] QString paymentCauseName(PaymentCause cause); ///< "nobody_asked"; empty for None
/// One sentence in English for whoever reads the API; empty for None.
[[nodiscard]] QString paymentCauseText(PaymentCause cause);

} // namespace dotm::domain
