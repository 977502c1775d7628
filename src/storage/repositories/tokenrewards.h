// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/tokenreward.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// What somebody gets in DOTM, once per its guard.
struct TokenReward
{
    QString id;
    QString uid;
    domain::RewardKind kind = domain::RewardKind::Purchase;
    QString guard;
    QString purchaseId;  ///< of a purchase
    bool isTest = false; ///< earned in the payment provider's test mode
    QString units;       ///< what the person gets; after the mint what the chain says
    QString basisUnits;  ///< the whole purchase; empty: not of a purchase
    int rateBp = 0;
    domain::RewardState state = domain::RewardState::Claimable;
    QString address; ///< lower case; empty: no wallet yet
    std::optional<qint64> chainId;
    std::optional<qint64> nonce;
    QString txHash; ///< of the latest attempt, or the one in the block
    std::optional<qint64> blockNumber;
    QString blockHash;
    QString error;
    QString note;
    qint64 mintRound = 0; ///< how often it was begun anew: part of its step's key
    core::TimePoint createdAt;
    std::optional<core::TimePoint> sentAt;
    std::optional<core::TimePoint> confirmedAt;
};

/// Where a page of rewards ended.
struct RewardMark
{
    core::TimePoint createdAt;
    QString id;
};

struct RewardSum
{
    domain::RewardState state = domain::RewardState::Claimable;
    qint64 count = 0;
    QString units;
};

namespace tokenrewards {

/// Adds it; false when its guard was there (nothing changes then).
[[nodiscard]] core::Result<bool> add(Connection &db, const TokenReward &reward);
[[nodiscard]] core::Result<std::optional<TokenReward>> byId(Connection &db, const QString &id);
/// The same, held against other writers until the transaction ends.
[[nodiscard]] core::Result<std::optional<TokenReward>> hold(Connection &db, const QString &id);
/// All that changes in the life of a reward. NotFound.
[[nodiscard]] core::Outcome update(Connection &db, const TokenReward &reward, core::TimePoint now);
/// The person's rewards in @p state, oldest first, held.
[[nodiscard]] core::Result<QList<TokenReward>> holdOfPerson(Connection &db, const QString &uid,
                                                            domain::RewardState state);
/// Held.
[[nodiscard]] core::Result<QList<TokenReward>> holdOfPurchase(Connection &db, const QString &purchaseId);
[[nodiscard]] core::Result<std::optional<TokenReward>> byGuard(Connection &db, const QString &guard);

/// Those in @p state, or all of them; newest first, older than @p after when given.
[[nodiscard]] core::Result<QList<TokenReward>> ofPerson(Connection &db, const QString &uid, int limit,
                                                        const std::optional<RewardMark> &after,
                                                        std::optional<domain::RewardState> state = {});
/// Everybody's, or those in @p state; newest first.
[[nodiscard]] core::Result<QList<TokenReward>> page(Connection &db, std::optional<domain::RewardState> state, int limit,
                                                    const std::optional<RewardMark> &after);
/// Of a purchase, a transaction or a person, newest first: a look into an index each.
[[nodiscard]] core::Result<QList<TokenReward>> matching(Connection &db, const QString &id, const QStringList &uids,
                                                        std::optional<domain::RewardState> state, int limit,
                                                        const std::optional<RewardMark> &after);

/// Of everybody, or of one person; states without a reward are left out.
[[nodiscard]] core::Result<QList<RewardSum>> sums(Connection &db, const QString &uid = {});

} // namespace tokenrewards
} // namespace dotm::storage
