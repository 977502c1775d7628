// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace dotm::domain {

enum class WalletKind {
    Watched, ///< somebody typed the address: it is looked at, and gets nothing
    Proven,  ///< its key signed for this person
};

/// Whether the token's contract can be asked.
enum class ContractState {
    Ok,
    NoCode,        ///< nothing is at its address
    WrongChain,    ///< the node is on another chain than the one that is set
    Unreachable,   ///< no node answers
    NotConfigured, ///< a setting is missing
};

/// The hundred DOTM of a founder.
enum class FoundingClaim { None, Available, Claimed };

[[nodiscard]] QString walletKindName(WalletKind kind); ///< "proven"
[[nodiscard]] std::optional<WalletKind> walletKindFromName(const QString &name);
[[nodiscard]] QString contractStateName(ContractState state); ///< "no_code"
[[nodiscard]] std::optional<ContractState> contractStateFromName(const QString &name);
[[nodiscard]] QString foundingClaimName(FoundingClaim claim); ///< "available"
[[nodiscard]] std::optional<FoundingClaim> foundingClaimFromName(const QString &name);

} // namespace dotm::domain
