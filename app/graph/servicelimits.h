// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/mcpserver.h"
#include "services/steps/stepworker.h"

namespace dotm::app {

struct ServiceOptions;

/// Lets this process have as many descriptors as it may have at all: every connection is one, and the usual soft limit
/// of 1024 is far below what the server allows.
void raiseDescriptorLimit();

/// The MCP server's limits where fewer connections than wanted can be had: event streams never take them all, so that
/// other callers get through.
[[nodiscard]] server::mcp::McpServer::Limits mcpLimits();

/// @p shared: other processes may work on the same database.
[[nodiscard]] services::StepWorkerOptions workerOptions(const ServiceOptions &options, bool shared);

} // namespace dotm::app
