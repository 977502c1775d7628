// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/registry.h"
#include "server/rest/mcpinfo.h"

#include "core/clock.h"

namespace dotm::server::mcp {

/// What the platform offers over MCP: the catalog's tools, resources and prompts, and @p activation, the one tool that
/// acts for a person. @p clock must outlive it.
[[nodiscard]] Registry platformRegistry(Tool activation, const core::Clock &clock);
/// The same lists for the documentation page.
[[nodiscard]] McpOffer offerOf(const Registry &registry);
inline const QString kServerVersion = QStringLiteral("2.0.0");

} // namespace dotm::server::mcp
