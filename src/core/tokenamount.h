// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/uint256.h"

namespace dotm::core {

/// Decimals of DOTM and of ether.
inline constexpr int kTokenDecimals = 18;

/// Atomic units as plain decimal text: 2066000000000000000 is "2.066". No grouping, no trailing zeros.
[[nodiscard]] QString tokenText(const Uint256 &units, int decimals = kTokenDecimals);
/// "2.066" as atomic units, digit by digit. nullopt for anything but digits with at most one point between them, for
/// more fraction digits than @p decimals, and above 256 bits.
[[nodiscard]] std::optional<Uint256> tokenUnits(QStringView text, int decimals = kTokenDecimals);

} // namespace dotm::core
