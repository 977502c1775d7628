// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/activation/activationdeps.h"
#include "services/steps/stephandler.h"

namespace dotm::services {

/// Makes the person's customer record at the payment provider, once; subject: uid. E-mail addresses are not unique
/// there, so an existing record counts only when its metadata names the uid.
class CustomerStep final : public StepHandler
{
public:
    explicit CustomerStep(ActivationDeps deps) : m_deps(std::move(deps)) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override { return QStringLiteral("account"); }
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    ActivationDeps m_deps;
};

} // namespace dotm::services
