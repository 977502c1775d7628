// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/activation/activationdeps.h"
#include "services/steps/stephandler.h"
#include "storage/repositories/activations.h"

namespace dotm::services {

/// Orders the line, once; subject: activation id. The carrier has no idempotency keys and a line costs money: its list
/// is read before every order, and after an unclear answer for two minutes before ordering again. Takes the hourly slot
/// right before the order and gives it back when the order failed for good.
class LineStep final : public StepHandler
{
public:
    explicit LineStep(ActivationDeps deps) : m_deps(std::move(deps)) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override { return QStringLiteral("activation"); }
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;
    [[nodiscard]] core::Outcome progress(const StepContext &context, const storage::Step &step) override;

private:
    [[nodiscard]] core::Task<core::Result<RateDecision>> takeSlot(storage::Activation activation, QString email,
                                                                  storage::Step step);
    [[nodiscard]] core::Task<StepResult> order(storage::Step step, storage::Activation activation, QString endUserId);

    ActivationDeps m_deps;
};

} // namespace dotm::services
