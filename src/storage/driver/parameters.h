// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/driver/value.h"

namespace dotm::storage {

/// Refuses what one of the engines cannot hold, so that both take the same. Errors: Invalid.
[[nodiscard]] core::Outcome checkParameters(const Values &parameters);

} // namespace dotm::storage
