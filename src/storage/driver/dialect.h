// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/driver/connection.h"

namespace dotm::storage::dialect {

/// " FOR UPDATE SKIP LOCKED" on PostgreSQL, nothing on SQLite (there a writing transaction is alone anyway).
[[nodiscard]] QString skipLocked(Engine engine);
/// " FOR UPDATE" / nothing.
[[nodiscard]] QString forUpdate(Engine engine);
/// Condition "@p column is at least parameter @p from and less than parameter @p end", byte by byte, in the words that
/// an index made for it (text_pattern_ops on PostgreSQL) is found by.
[[nodiscard]] QString between(Engine engine, const QString &column, int from, int end);
/// The least text that is beyond everything that starts with @p start.
[[nodiscard]] QString endOfStart(const QString &start);
/// "BYTEA" / "BLOB".
[[nodiscard]] QString blobType(Engine engine);

} // namespace dotm::storage::dialect
