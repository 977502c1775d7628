// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/driver/connection.h"

namespace dotm::storage::dialect {

/// " FOR UPDATE SKIP LOCKED" on PostgreSQL, nothing on SQLite (there a writing transaction is alone anyway).
[[nodiscard]] QString skipLocked(Engine engine);
/// " FOR UPDATE" / nothing.
[[nodiscard]] QString forUpdate(Engine engine);
/// "BYTEA" / "BLOB".
[[nodiscard]] QString blobType(Engine engine);

} // namespace dotm::storage::dialect
