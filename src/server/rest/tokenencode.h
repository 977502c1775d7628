// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/tokenadmin.h"
#include "contract/tokenhistory.h"
#include "contract/tokentransfer.h"
#include "services/tokens/rewarddesk.h"
#include "services/tokens/tokens.h"
#include "services/tokens/transfers.h"

namespace dotm::server {

/// 1 DOTM is 1 USD, by the platform's own definition.
inline const QString kTokenPrice = QStringLiteral("1.00");
inline const QString kTokenPriceSource = QStringLiteral("platform"); ///< set by the platform: no market says so

/// "2.066" of atomic units; empty for what is no number.
[[nodiscard]] QString tokenAmount(const QString &units);
/// The same in USD, to the cent.
[[nodiscard]] QString tokenValue(const QString &units);

[[nodiscard]] contract::TokenNetwork encode(const domain::TokenNetwork &network);
[[nodiscard]] contract::TokenContract encode(const services::TokenChain &chain, domain::ContractState state);
[[nodiscard]] contract::TokenBalance encode(const services::ChainBalance &balance);
/// Those of @p states together.
[[nodiscard]] contract::TokenSum encodeSum(const QList<storage::RewardSum> &sums,
                                           const QList<domain::RewardState> &states);
[[nodiscard]] contract::TokenWallet encode(const services::WalletView &view, const services::TokenChain &chain);
[[nodiscard]] contract::AddressBalance encodeBalance(const QString &address, const services::ChainBalance &balance,
                                                     const domain::TokenNetwork &network);
[[nodiscard]] contract::TokenEntry encode(const services::tokenhistory::Entry &entry,
                                          const services::TokenChain &chain);
[[nodiscard]] contract::TokenTransfer encode(const storage::TokenTransfer &transfer, const services::TokenChain &chain);
[[nodiscard]] contract::TransferOffer encode(const services::TransferOffer &offer, const services::TokenChain &chain);
/// What the platform's documents call transactions: movements and purchases, newest first.
[[nodiscard]] QList<contract::TokenTransaction> encode(const services::TokenActivity &activity,
                                                       const services::TokenChain &chain);
[[nodiscard]] contract::AdminReward encode(const services::DeskReward &row, const services::TokenChain &chain);
[[nodiscard]] contract::TokenOverview encode(const services::TokenStanding &standing,
                                             const services::TokenChain &chain);
[[nodiscard]] contract::RewardRate encode(const services::ProductRate &rate);

} // namespace dotm::server
