// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QJsonObject>

/// What the error of a node means. Nodes agree on few codes: their words decide (table in ethereum.md). The meaning
/// stands in Error::providerCode.
namespace dotm::ethereum::rpc {

inline constexpr auto kAlreadyKnown = "already-known";           ///< sent before: as good as sent now
inline constexpr auto kNonceTooLow = "nonce-too-low";            ///< Conflict: mined already, or another took the nonce
inline constexpr auto kNonceTooHigh = "nonce-too-high";          ///< Conflict: one before it is missing
inline constexpr auto kUnderpriced = "underpriced";              ///< Conflict: a waiting one offers as much
inline constexpr auto kFeeBelowBase = "fee-below-base";          ///< Conflict: the base fee has risen above the offer
inline constexpr auto kFeeCeiling = "fee-ceiling";               ///< Conflict: more than DOTM_ETHEREUM_MAX_FEE_GWEI
inline constexpr auto kInsufficientFunds = "insufficient-funds"; ///< Conflict: too little ether for the fee
inline constexpr auto kGasTooLow = "gas-too-low";                ///< Conflict
inline constexpr auto kReverted = "reverted";                    ///< Conflict: the contract refuses; detail says why
inline constexpr auto kRevertedSilently = "reverted-silently";   ///< Conflict: it refuses, or has no such function
inline constexpr auto kWrongChain = "wrong-chain";               ///< Conflict: the node is of another chain
inline constexpr auto kRangeTooWide = "range-too-wide";          ///< Invalid: fewer blocks at once
inline constexpr auto kPruned = "pruned";                        ///< NotFound: this node has forgotten that state
inline constexpr auto kUnsupported = "unsupported";              ///< Invalid: the node has no such method

/// @p error: the "error" member of an answer. What nobody knows is Unavailable: whether it took effect is unclear.
[[nodiscard]] core::Error errorFrom(const QJsonObject &error);
/// The contract refused, with a reason or without.
[[nodiscard]] bool isRevert(const core::Error &error);
/// May another node answer better? Not when this one decided by the state of the chain.
[[nodiscard]] bool mayAskAnother(const core::Error &error);

} // namespace dotm::ethereum::rpc
