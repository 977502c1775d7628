// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/tokens/minter.h"

namespace dotm::services {

/// Looks after a confirmed mint until its block is so deep that nobody undoes it; subject: reward id. A block that is
/// gone all the same (a reorganisation deeper than the confirmations, a chain that was begun anew) takes the reward
/// back to "sent": the same bytes are sent again, and followed as before. One question for a block now and then.
class MintKeptStep final : public StepHandler
{
public:
    /// Two epochs: what the chains that finalise count as final.
    static constexpr quint64 kDeep = 64;

    explicit MintKeptStep(std::shared_ptr<Minter> minter) : m_minter(std::move(minter)) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override;
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome progress(const StepContext &context, const storage::Step &step) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    [[nodiscard]] core::Task<StepResult> look(storage::Step step, MintCase mint, quint64 head);
    [[nodiscard]] core::Task<StepResult> search(storage::Step step, MintCase mint, bool isBeyondHead);

    std::shared_ptr<Minter> m_minter;
};

} // namespace dotm::services
