// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/repositories/chaintransfers.h"

#include <QSet>

namespace dotm::services {

/// The book of what moved, inside the caller's transaction: movements and the sums of each day agree.
namespace transferbook {

/// Puts @p now in the place of everything above @p block that is not final. The addresses that are concerned.
[[nodiscard]] core::Result<QSet<QString>> replaceAbove(storage::Connection &db, qint64 chainId, qint64 block,
                                                       const QList<storage::ChainTransfer> &now);
/// The chain is another one above @p block: nothing there counts, final or not. The addresses that are concerned.
[[nodiscard]] core::Result<QSet<QString>> forgetAbove(storage::Connection &db, qint64 chainId, qint64 block);

} // namespace transferbook
} // namespace dotm::services
