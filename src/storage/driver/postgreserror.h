// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <libpq-fe.h>

namespace dotm::storage {

/// What the failed @p result says (see Connection for the codes). Never its DETAIL line: that one quotes values.
[[nodiscard]] core::Error postgresError(const PGresult *result);
/// True for the faults after which the server ends the connection.
[[nodiscard]] bool endsConnection(const core::Error &error);

} // namespace dotm::storage
