// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/uint256.h"
#include "ethereum/address.h"
#include "ethereum/transaction.h"
#include "storage/repositories/tokentransfers.h"

/// What somebody may send, and whether what they signed is that and nothing else. Pure.
namespace dotm::services::transferrules {

/// A wish as it was typed: "2.066". Errors: Invalid for what is no amount, or none.
[[nodiscard]] core::Result<core::Uint256> amountOf(const QString &text);
/// Errors: Invalid for one's own address, the token's contract and nobody's.
[[nodiscard]] core::Outcome checkReceiver(const ethereum::Address &to, const ethereum::Address &from,
                                          const ethereum::Address &token);
/// An address without capital letters: one digit more or less wrong is another address.
[[nodiscard]] bool lacksChecksum(const QString &typed);
/// What is left of @p held when everything that is under way has left; what has a nonce below @p mined is in a block
/// and has left already. Nothing when that is more.
[[nodiscard]] std::optional<core::Uint256> available(const core::Uint256 &held, quint64 mined,
                                                     const QList<storage::TokenTransfer> &underWay);
/// The nonce after @p next of the chain that nothing under way has.
[[nodiscard]] quint64 nextNonce(quint64 next, const QList<storage::TokenTransfer> &underWay);
/// gasLimit * maxFee; zero for a row without fees.
[[nodiscard]] core::Uint256 feeCeiling(const storage::TokenTransfer &transfer);
/// Reads "0x..." and compares every field with what was prepared. Errors: Invalid, naming the field.
[[nodiscard]] core::Result<ethereum::SignedTransaction> readSigned(const QString &raw,
                                                                   const storage::TokenTransfer &prepared);

} // namespace dotm::services::transferrules
