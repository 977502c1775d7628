// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"

#include <QString>

namespace dotm::sandbox::oxio {

/// "8910" + 14 random digits + Luhn digit + filler: "8910990000000123459F" (ITU-T E.118, 19 digits).
[[nodiscard]] QString newIccid(core::Random &random);
/// "DEMO-XXXX-XXXX" of letters and digits that cannot be mistaken for each other: the matching id of one profile.
[[nodiscard]] QString newMatchingId(core::Random &random);

} // namespace dotm::sandbox::oxio
