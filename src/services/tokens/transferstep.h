// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/steps/stephandler.h"
#include "services/tokens/tokenchain.h"
#include "storage/repositories/tokentransfers.h"

namespace dotm::services {

struct TransferTimes
{
    std::chrono::milliseconds watch{12'000};      ///< between two looks at a transaction
    std::chrono::milliseconds notReady{60'000};   ///< while the chain does not answer
    std::chrono::milliseconds foreign{1'800'000}; ///< refused or nowhere for so long: it will not come
};

/// What both steps of a transfer share.
struct TransferAround
{
    storage::Database &database;
    TokenChain &chain;
    const core::Clock &clock;
    TransferTimes times = {};

    [[nodiscard]] core::Task<core::Result<std::optional<storage::TokenTransfer>>> load(QString id) const;
};

/// Gives what its owner signed to the chain; subject: transfer id. The bytes were written down before: whatever is
/// killed in between sends the same ones again. A chain that is away is waited for; what it refuses for good is a
/// failure that its owner sees.
class TransferStep final : public StepHandler
{
public:
    explicit TransferStep(TransferAround around) : m_around(around) {}
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString topic() const override;
    [[nodiscard]] core::Task<StepResult> run(storage::Step step) override;
    [[nodiscard]] core::Outcome settle(const StepContext &context, const storage::Step &step,
                                       const QJsonObject &value) override;
    [[nodiscard]] core::Outcome progress(const StepContext &context, const storage::Step &step) override;
    [[nodiscard]] core::Outcome giveUp(const StepContext &context, const storage::Step &step,
                                       const core::Error &error) override;

private:
    [[nodiscard]] core::Task<StepResult> refused(storage::Step step, QString txHash, QString why);

    TransferAround m_around;
};

} // namespace dotm::services
