// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "domain/catalog.h"
#include "server/mcp/registry.h"

namespace dotm::server::mcp {

/// The four public tools: prices, search, details, comparison. Pure; they know the catalog and nobody's data.
/// @p clock must outlive the tools.
[[nodiscard]] QList<Tool> catalogTools(const domain::Catalog &catalog, const core::Clock &clock);

} // namespace dotm::server::mcp
