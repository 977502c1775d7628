// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/task.h"
#include "ethereum/dotmtoken.h"
#include "providers/ethereum/ethereumclient.h"

namespace dotm::ethereum {

/// What the deployed contract really is: the published source and the published ABI disagree.
struct ContractFacts
{
    QString symbol;
    quint64 decimals = 0;
    core::Uint256 totalSupply;
    std::optional<core::Uint256> maxSupply; ///< nullopt: it has no cap of its own
    std::optional<Address> owner;
    std::optional<quint64> rewardBasisPoints; ///< what rewardDataPurchase() gives, of 10000
    QList<dotmtoken::Function> functions;     ///< those it has

    [[nodiscard]] bool has(dotmtoken::Function function) const { return functions.contains(function); }
};

/// Asks the contract for each function without changing anything: in the owner's name, with amounts of zero. A function
/// that answers or refuses with a reason is there. NotFound without a contract; Invalid for one that is no token of 18
/// decimals. @p client must outlive it.
[[nodiscard]] core::Task<core::Result<ContractFacts>> probeContract(EthereumClient *client);

} // namespace dotm::ethereum
