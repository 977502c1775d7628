// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/activation/activationdeps.h"
#include "services/steps/stephandler.h"

namespace dotm::services {

/// Makes the person's end-user record at the carrier, once; subject: uid. The carrier has no idempotency keys, so it is
/// always looked for by e-mail first; a duplicate answer (code 6805) adopts the existing one.
class EndUserStep final : public StepHandler
{
public:
    explicit EndUserStep(ActivationDeps deps) : m_deps(std::move(deps)) {}
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
