// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Names of the steps between a reward and its tokens, or a signed transfer and its block, and their idempotency keys.
/// A reward that an administrator tries again begins a new round; its journal still holds what was signed before.
namespace dotm::services::tokenkeys {

inline const QString kMint = QStringLiteral("token.mint");
inline const QString kWatch = QStringLiteral("token.watch");
inline const QString kTransfer = QStringLiteral("token.transfer");
inline const QString kTransferWatch = QStringLiteral("token.transfer-watch");
inline const QString kKept = QStringLiteral("token.kept");
inline const QString kTopic = QStringLiteral("wallet"); ///< what a person's listeners are told

[[nodiscard]] inline QString mint(const QString &rewardId, qint64 round)
{
    return QStringLiteral("mint-%1-%2").arg(rewardId).arg(round);
}
[[nodiscard]] inline QString watch(const QString &rewardId, qint64 round)
{
    return QStringLiteral("mint-watch-%1-%2").arg(rewardId).arg(round);
}

[[nodiscard]] inline QString transfer(const QString &transferId)
{
    return QStringLiteral("transfer-%1").arg(transferId);
}
[[nodiscard]] inline QString transferWatch(const QString &transferId)
{
    return QStringLiteral("transfer-watch-%1").arg(transferId);
}
[[nodiscard]] inline QString kept(const QString &rewardId, qint64 round)
{
    return QStringLiteral("mint-kept-%1-%2").arg(rewardId).arg(round);
}

} // namespace dotm::services::tokenkeys
