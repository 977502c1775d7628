// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/section.h"

namespace dotm::customer {

/// The pages of the customer that exist.
[[nodiscard]] ui::Sections customerSections();

} // namespace dotm::customer
