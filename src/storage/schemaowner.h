// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/connection.h"

namespace dotm::storage {

enum class SchemaOwner { Nobody, Us, SomebodyElse };

/// Whose tables these are: nobody's when there are none. Ours carry a marker (migration 0001), a SQLite file the
/// application id as well.
[[nodiscard]] core::Result<SchemaOwner> schemaOwner(Connection &connection);
/// Writes the application id; SQLite only. Inside the transaction that creates the first table.
[[nodiscard]] core::Outcome claimSchema(Connection &connection);

} // namespace dotm::storage
