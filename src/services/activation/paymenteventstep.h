// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/activation/activationdeps.h"
#include "services/steps/stephandler.h"

namespace dotm::services {

/// Works on one event of the payment provider, whether it came by webhook or by polling; subject: event id. The event
/// is a hint: the invoice is read again and recorded as it is now. Recording is idempotent: one purchase per invoice
/// line.
class PaymentEventStep final : public StepHandler
{
public:
    explicit PaymentEventStep(ActivationDeps deps) : m_deps(std::move(deps)) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override { return QStringLiteral("purchase"); }
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    ActivationDeps m_deps;
};

} // namespace dotm::services
