// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/tokens/minter.h"

namespace dotm::services {

/// Brings one reward to the chain; subject: reward id. Signed once and written down before it is sent: a run that finds
/// something signed sends those very bytes. A chain that is away or an account without ether is waited for, never given
/// up on.
class MintStep final : public StepHandler
{
public:
    explicit MintStep(std::shared_ptr<Minter> minter) : m_minter(std::move(minter)) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override;
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome progress(const StepContext &context, const storage::Step &step) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    [[nodiscard]] core::Task<StepResult> begin(storage::Step step, storage::TokenReward reward);
    [[nodiscard]] core::Task<StepResult> send(storage::Step step, storage::MintEntry entry);

    std::shared_ptr<Minter> m_minter;
};

} // namespace dotm::services
