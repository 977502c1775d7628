// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sandbox/router.h"
#include "sandbox/world.h"

namespace dotm::sandbox {

/// A chain with the DOTM contract on it, below "/ethereum". @p owner may mint ("0x…"; empty: nobody may).
[[nodiscard]] core::Outcome installEthereum(Router &router, World &world, const QString &owner);

} // namespace dotm::sandbox
