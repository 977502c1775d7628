// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "server/rest/api.h"
#include "server/rest/mcpinfo.h"

namespace dotm::server {

/// The public catalog and its prices: GET /mcp, /mcp/api, /mcp/service/{id}, /mcp/calculate, and at /mcp/v2 what the
/// MCP server is. All answered on the I/O thread; what never changes is rendered here, once.
/// @p cadRate: Canadian for one US dollar as decimal text; empty: prices are given in USD only. @p clock must outlive
/// @p api.
void addCatalogEndpoints(Api &api, const core::Clock &clock, const QString &cadRate);
/// GET /mcp/v2/docs.
void addMcpDocumentation(Api &api, const McpOffer &offer);

} // namespace dotm::server
