// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/catalog.h"

namespace dotm::server {

/// The catalog for people: what the platform costs, then every category and service. @p readAt is shown as the time
/// of the prices.
[[nodiscard]] QString catalogPage(const domain::Catalog &catalog, core::TimePoint readAt);

} // namespace dotm::server
