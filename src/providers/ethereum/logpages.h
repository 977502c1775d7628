// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "providers/ethereum/ethereumtypes.h"

#include <QJsonObject>

namespace dotm::ethereum {

/// Which logs of one contract: a topic per place, empty meaning any.
struct LogQuery
{
    Address contract;
    QList<QByteArray> topics;
};

/// Transfers of @p token to or from @p holder.
[[nodiscard]] LogQuery transfersTo(const Address &token, const Address &holder);
[[nodiscard]] LogQuery transfersFrom(const Address &token, const Address &holder);

/// A stretch of blocks that was read whole. The next one begins at @c to + 1 with @c nextSize blocks.
struct LogPage
{
    QList<Log> logs;
    quint64 from = 0;
    quint64 to = 0;
    quint64 nextSize = 0;
};

/// How many blocks to ask for at once: nodes limit blocks and results, each in its own way.
namespace logpages {

inline constexpr quint64 kFirstSize = 2'000;
inline constexpr quint64 kLargestSize = 10'000;

/// After a page that worked: a quarter more.
[[nodiscard]] quint64 grown(quint64 size);
/// After one that was too wide; never below 1.
[[nodiscard]] quint64 halved(quint64 size);
/// Was it the width of the range? Time-outs count as that.
[[nodiscard]] bool isTooWide(const core::Error &error);
/// The filter of eth_getLogs.
[[nodiscard]] QJsonObject filter(const LogQuery &query, quint64 from, quint64 to);
/// A log that nobody asked for makes the whole answer unusable.
[[nodiscard]] bool matches(const Log &log, const LogQuery &query, quint64 from, quint64 to);

} // namespace logpages

} // namespace dotm::ethereum
