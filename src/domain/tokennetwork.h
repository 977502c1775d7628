// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::domain {

inline constexpr qint64 kMainnet = 1;
inline constexpr qint64 kSepolia = 11'155'111;
inline constexpr qint64 kDemoChain = 1'033'133; ///< the sandbox's; nobody else's

/// The chain the token lives on.
struct TokenNetwork
{
    qint64 chainId = 0;
    QString name;
    bool isTest = true;       ///< what is there is worth nothing
    bool isSimulated = false; ///< the sandbox
    QString explorerUrl;      ///< empty: there is none
};

/// A chain nobody has heard of is taken for a test.
[[nodiscard]] TokenNetwork tokenNetwork(qint64 chainId);
/// Where a transaction is looked at; empty where there is no explorer or no transaction.
[[nodiscard]] QString explorerLink(const TokenNetwork &network, const QString &txHash);

} // namespace dotm::domain
