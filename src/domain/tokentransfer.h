// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace dotm::domain {

/// Where a transfer from somebody's own wallet stands.
enum class TransferState {
    Prepared,  ///< written for its owner to sign; ends by itself
    Dropped,   ///< never signed in time, or another one was prepared
    Pending,   ///< signed and written down; the chain may have it or not
    Sent,      ///< the chain took it
    Confirmed, ///< in a block with enough blocks on top
    Failed,    ///< refused, or in a block without effect
};

/// What the owner should look at before they sign.
enum class TransferWarning {
    FirstTime,  ///< nothing was ever sent there
    LooksAlike, ///< begins and ends like an address that something was sent to, and is another one
    NoChecksum, ///< was given without capital letters: a mistyped digit would not be noticed
    Contract,   ///< a program on the chain: what is sent there may be lost
    EtherShort, ///< the wallet holds less ether than the fee may cost
};

/// Signed, and not known to have ended: its nonce is taken.
[[nodiscard]] bool isUnderWay(TransferState state);

[[nodiscard]] QString transferStateName(TransferState state); ///< "confirmed"
[[nodiscard]] std::optional<TransferState> transferStateFromName(const QString &name);
[[nodiscard]] QString transferWarningName(TransferWarning warning); ///< "first_time"
[[nodiscard]] std::optional<TransferWarning> transferWarningFromName(const QString &name);

} // namespace dotm::domain
