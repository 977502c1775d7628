// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"
#include "sandbox/ethereumstate.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace dotm::sandbox::ethereum {

/// What a contract says aloud while it runs.
struct Log
{
    QStringList topics;
    QByteArray data;
};

/// What came of running a call.
struct Execution
{
    bool ok = true;
    QByteArray output; ///< what it returned, or why it reverted
    QList<Log> logs;
    quint64 gas = 0; ///< of the run alone
};

/// The DOTM contract of resources/contracts, kept as a ledger: the same functions, amounts, refusals and events.
/// Changes nothing in @p state when it reverts.
[[nodiscard]] Execution callToken(State &state, const QString &sender, const core::Uint256 &value,
                                  const QByteArray &input);

/// Where it stands on the simulated chain, in lower case.
[[nodiscard]] QString tokenAddress();
/// What eth_getCode answers there: a stop, then the name. There is no machine to run more.
[[nodiscard]] QByteArray tokenCode();
[[nodiscard]] core::Uint256 tokenCap();

/// Keys of State.
[[nodiscard]] QString balanceKey(const QString &address);
inline constexpr QLatin1StringView kSupplyKey("supply");
inline constexpr QLatin1StringView kOwnerKey("owner");
inline constexpr QLatin1StringView kPercentageKey("percentage");
inline constexpr QLatin1StringView kNobody("0x0000000000000000000000000000000000000000");

} // namespace dotm::sandbox::ethereum
