// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// One movement of the token, as a log of the chain says it.
struct ChainTransfer
{
    qint64 chainId = 0;
    QString blockHash;
    qint64 logIndex = 0;
    qint64 blockNumber = 0;
    QString txHash;
    QString from; ///< lower case; the zero address for what is minted
    QString to;
    QString units;
    core::TimePoint at;    ///< of its block
    bool isReward = false; ///< the mint of one of our rewards
    bool isFinal = false;  ///< cannot be undone any more

    /// Unique, and in order within one moment.
    [[nodiscard]] QString key() const;
};

struct TransferMark
{
    core::TimePoint at;
    QString key;
};

/// What moved on one day.
struct ChainDay
{
    qint64 day = 0; ///< days since 1970, UTC
    QString received;
    QString spent;
};

namespace chaintransfers {

enum class Direction { In, Out };

/// False when it is known; its finality is brought up to date then.
[[nodiscard]] core::Result<bool> add(Connection &db, const ChainTransfer &transfer);
enum class Undone { NotFinal, Everything };

/// Takes out what a reorganisation undid: everything above @p block that is not final, or everything.
[[nodiscard]] core::Result<QList<ChainTransfer>> removeAbove(Connection &db, qint64 chainId, qint64 block,
                                                             Undone what = Undone::NotFinal);
/// The newest final one no higher than @p block.
[[nodiscard]] core::Result<std::optional<ChainTransfer>> newestFinal(Connection &db, qint64 chainId, qint64 block);
/// Newest first. In: without the mints of rewards, which are in the book of rewards. Out: without what @p uid sent
/// through us, which is in the book of transfers.
[[nodiscard]] core::Result<QList<ChainTransfer>> page(Connection &db, qint64 chainId, const QString &address,
                                                      Direction direction, int limit,
                                                      const std::optional<TransferMark> &after,
                                                      const QString &uid = {});
/// Where @p from has sent something before.
[[nodiscard]] core::Result<bool> isKnownReceiver(Connection &db, qint64 chainId, const QString &from,
                                                 const QString &to);
/// The receiver of something from @p from that begins and ends like @p to and is another one; empty: none.
[[nodiscard]] core::Result<QString> similarReceiver(Connection &db, qint64 chainId, const QString &from,
                                                    const QString &to);

[[nodiscard]] core::Result<std::optional<ChainDay>> dayOf(Connection &db, qint64 chainId, const QString &address,
                                                          qint64 day);
[[nodiscard]] core::Outcome putDay(Connection &db, qint64 chainId, const QString &address, const ChainDay &day);
/// From @p first on, in order.
[[nodiscard]] core::Result<QList<ChainDay>> days(Connection &db, qint64 chainId, const QString &address, qint64 first);

} // namespace chaintransfers

/// What the chain last said that an address holds.
struct TokenBalance
{
    QString units;
    qint64 blockNumber = 0;
    core::TimePoint readAt;
};

namespace tokenbalances {

[[nodiscard]] core::Result<std::optional<TokenBalance>> of(Connection &db, qint64 chainId, const QString &token,
                                                           const QString &address);
[[nodiscard]] core::Outcome put(Connection &db, qint64 chainId, const QString &token, const QString &address,
                                const TokenBalance &balance);

} // namespace tokenbalances
} // namespace dotm::storage
