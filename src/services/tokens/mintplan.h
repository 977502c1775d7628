// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/ethereum/contractprobe.h"
#include "storage/repositories/tokenrewards.h"

namespace dotm::services {

/// Which call of the contract gives a reward.
struct MintPlan
{
    ethereum::dotmtoken::Function function = ethereum::dotmtoken::Function::Mint;
    QByteArray data;
    core::Uint256 units; ///< what it mints, as far as is known now
};

/// The contract's own function where it has it and it gives what the reward says; the exact amount by mint() otherwise.
/// The share of a purchase is cut to what is left below the cap. Errors: Conflict when nothing, or for a bonus too
/// little, is left; Invalid for a reward without a usable address or amount, and for a contract that cannot mint. Pure.
[[nodiscard]] core::Result<MintPlan> planMint(const storage::TokenReward &reward,
                                              const ethereum::ContractFacts &contract);

} // namespace dotm::services
