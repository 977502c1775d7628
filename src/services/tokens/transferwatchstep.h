// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/tokens/transferstep.h"

namespace dotm::services {

/// Follows a transfer until it is deep enough in the chain; subject: transfer id. What was dropped is sent again with
/// the same bytes; what a reorganisation took out is on its way again. Nothing is ever signed here.
class TransferWatchStep final : public StepHandler
{
public:
    explicit TransferWatchStep(TransferAround around) : m_around(around) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override;
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome progress(const StepContext &context, const storage::Step &step) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    [[nodiscard]] core::Task<StepResult> count(storage::Step step, storage::TokenTransfer transfer,
                                               ethereum::Receipt receipt);
    [[nodiscard]] core::Task<StepResult> conclude(storage::Step step, storage::TokenTransfer transfer,
                                                  ethereum::Receipt receipt);
    [[nodiscard]] core::Task<StepResult> chase(storage::Step step, storage::TokenTransfer transfer);
    [[nodiscard]] StepResult later(const storage::Step &step, const QString &why) const;

    TransferAround m_around;
};

} // namespace dotm::services
