// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/tokenwallet.h"

#include "domain/nametable.h"

#include <array>
#include <utility>

namespace dotm::domain {

namespace {

constexpr std::array kWalletKinds = {
    std::pair{WalletKind::Watched, QLatin1StringView("watched")},
    std::pair{WalletKind::Proven, QLatin1StringView("proven")},
};

constexpr std::array kContractStates = {
    std::pair{ContractState::Ok, QLatin1StringView("ok")},
    std::pair{ContractState::NoCode, QLatin1StringView("no_code")},
    std::pair{ContractState::WrongChain, QLatin1StringView("wrong_chain")},
    std::pair{ContractState::Unreachable, QLatin1StringView("unreachable")},
    std::pair{ContractState::NotConfigured, QLatin1StringView("not_configured")},
};

constexpr std::array kFoundingClaims = {
    std::pair{FoundingClaim::None, QLatin1StringView("none")},
    std::pair{FoundingClaim::Available, QLatin1StringView("available")},
    std::pair{FoundingClaim::Claimed, QLatin1StringView("claimed")},
};

} // namespace

QString walletKindName(WalletKind kind)
{
    return nameIn(kWalletKinds, kind);
}

std::optional<WalletKind> walletKindFromName(const QString &name)
{
    return valueIn<WalletKind>(kWalletKinds, name);
}

QString contractStateName(ContractState state)
{
    return nameIn(kContractStates, state);
}

std::optional<ContractState> contractStateFromName(const QString &name)
{
    return valueIn<ContractState>(kContractStates, name);
}

QString foundingClaimName(FoundingClaim claim)
{
    return nameIn(kFoundingClaims, claim);
}

std::optional<FoundingClaim> foundingClaimFromName(const QString &name)
{
    return valueIn<FoundingClaim>(kFoundingClaims, name);
}

} // namespace dotm::domain
