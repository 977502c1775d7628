// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/tokentransfer.h"
#include "storage/driver/connection.h"

#include <optional>

namespace dotm::storage {

/// One transfer that its owner signs. Addresses and hashes in lower case, fees in wei as decimal digits.
struct TokenTransfer
{
    QString id;
    QString uid;
    qint64 chainId = 0;
    QString token;
    QString from;
    QString to;
    QString member; ///< masked; empty: not found by e-mail
    QString units;
    qint64 nonce = 0;
    qint64 gasLimit = 0;
    QString maxFee; ///< for each unit of gas
    QString priorityFee;
    QString raw; ///< "0x..."; empty: not signed
    QString txHash;
    domain::TransferState state = domain::TransferState::Prepared;
    std::optional<qint64> blockNumber;
    QString blockHash;
    QString error; ///< why it waits or failed; one sentence
    core::TimePoint createdAt;
    core::TimePoint expiresAt; ///< of what is only prepared
    std::optional<core::TimePoint> signedAt;
    std::optional<core::TimePoint> sentAt;
    std::optional<core::TimePoint> confirmedAt;
};

struct SentMark
{
    core::TimePoint at;
    QString id;
};

namespace tokentransfers {

/// Conflict when another one that may reach the chain has its nonce.
[[nodiscard]] core::Outcome insert(Connection &db, const TokenTransfer &transfer);
[[nodiscard]] core::Result<std::optional<TokenTransfer>> byId(Connection &db, const QString &id);
/// The same, held against other writers until the transaction ends.
[[nodiscard]] core::Result<std::optional<TokenTransfer>> hold(Connection &db, const QString &id);
/// What changes after it was prepared. Conflict when the transaction is another transfer's.
[[nodiscard]] core::Outcome update(Connection &db, const TokenTransfer &transfer, core::TimePoint now);
/// What @p from has only prepared can be signed no more; what @p uid left like that before @p old is forgotten.
[[nodiscard]] core::Outcome dropPrepared(Connection &db, const QString &uid, qint64 chainId, const QString &from,
                                         core::TimePoint now, core::TimePoint old);
/// Signed and not known to have ended.
[[nodiscard]] core::Result<QList<TokenTransfer>> underWay(Connection &db, qint64 chainId, const QString &from);
/// What @p uid signed, newest first.
[[nodiscard]] core::Result<QList<TokenTransfer>> page(Connection &db, const QString &uid, qint64 chainId, int limit,
                                                      const std::optional<SentMark> &after);

/// Notes that @p uid looks for a member, unless they did so @p most times since @p since; whether they may.
[[nodiscard]] core::Result<bool> takeLookup(Connection &db, const QString &uid, core::TimePoint now,
                                            core::TimePoint since, int most);

} // namespace tokentransfers
} // namespace dotm::storage
