// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/tokens/minter.h"

namespace dotm::services {

/// Follows what was sent until it is deep enough in the chain; subject: reward id. What was dropped is sent again, what
/// is stuck below the base fee is offered more for, a gap below it is closed, and what a reorganisation took out is
/// followed anew.
class MintWatchStep final : public StepHandler
{
public:
    explicit MintWatchStep(std::shared_ptr<Minter> minter) : m_minter(std::move(minter)) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override;
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome progress(const StepContext &context, const storage::Step &step) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    [[nodiscard]] core::Task<core::Result<std::optional<ethereum::Receipt>>> mined(MintCase mint);
    [[nodiscard]] core::Task<StepResult> count(storage::Step step, MintCase mint, ethereum::Receipt receipt);
    [[nodiscard]] core::Task<StepResult> conclude(MintCase mint, ethereum::Receipt receipt);
    [[nodiscard]] core::Task<StepResult> chase(storage::Step step, storage::MintEntry entry);
    [[nodiscard]] core::Task<StepResult> sendAgain(storage::Step step, storage::MintEntry entry);
    [[nodiscard]] core::Task<StepResult> offerMore(storage::Step step, storage::MintEntry entry);
    [[nodiscard]] StepResult later(const storage::Step &step, QJsonObject payload) const;

    std::shared_ptr<Minter> m_minter;
};

} // namespace dotm::services
