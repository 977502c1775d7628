// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

struct sqlite3;

namespace dotm::storage {

/// What went wrong in the last call on @p database (see Connection for the codes).
[[nodiscard]] core::Error sqliteError(sqlite3 *database);

} // namespace dotm::storage
