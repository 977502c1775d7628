// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// One signed transaction, written down before it was sent.
struct MintEntry
{
    enum class State {
        Signed,     ///< may or may not have been sent
        Sent,       ///< the chain took it
        Mined,      ///< in a block, not deep enough yet
        Final,      ///< in a block for good, whether it worked or not
        Superseded, ///< another transaction of its nonce took its place
    };

    qint64 chainId = 0;
    QString signer; ///< lower case
    qint64 nonce = 0;
    qint64 attempt = 0; ///< of its nonce, from 0
    QString rewardId;   ///< empty: closes a gap
    QString raw;        ///< "0x..."
    QString txHash;
    QString maxFee; ///< wei, decimal digits
    QString priorityFee;
    qint64 gasLimit = 0;
    State state = State::Signed;
    core::TimePoint signedAt;
    std::optional<core::TimePoint> sentAt;

    [[nodiscard]] bool isOpen() const
    {
        return state == State::Signed || state == State::Sent || state == State::Mined;
    }
};

namespace mintjournal {

/// The next nonce of @p signer, which nobody else gets: no less than @p chainCount, the chain's own next one.
[[nodiscard]] core::Result<qint64> takeNonce(Connection &db, qint64 chainId, const QString &signer, qint64 chainCount);
/// Conflict when the attempt or the hash is there already.
[[nodiscard]] core::Outcome append(Connection &db, const MintEntry &entry);
/// NotFound.
[[nodiscard]] core::Outcome setState(Connection &db, const QString &txHash, MintEntry::State state,
                                     std::optional<core::TimePoint> sentAt = {});
/// The latest attempt of the highest nonce first.
[[nodiscard]] core::Result<QList<MintEntry>> ofReward(Connection &db, const QString &rewardId);
/// The latest attempt first.
[[nodiscard]] core::Result<QList<MintEntry>> ofNonce(Connection &db, qint64 chainId, const QString &signer,
                                                     qint64 nonce);
/// The open entries of the lowest nonces.
[[nodiscard]] core::Result<QList<MintEntry>> open(Connection &db, qint64 chainId, const QString &signer, int limit);
/// Whose mint the transaction is; empty: none of ours.
[[nodiscard]] core::Result<QString> rewardOf(Connection &db, const QString &txHash);

} // namespace mintjournal
} // namespace dotm::storage
