// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/activation/activationdeps.h"
#include "services/steps/stephandler.h"

namespace dotm::services {

/// Voids the unpaid invoice of an activation its customer no longer wants; subject: activation id. If it was paid in
/// the meantime, the payment wins.
class VoidStep final : public StepHandler
{
public:
    explicit VoidStep(ActivationDeps deps) : m_deps(std::move(deps)) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override { return QStringLiteral("activation"); }
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    ActivationDeps m_deps;
};

} // namespace dotm::services
