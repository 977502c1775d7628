// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/servicelimits.h"

#include "http/server.h"

#include <algorithm>
#include <sys/resource.h>

namespace dotm::app {

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

server::mcp::McpServer::Limits mcpLimits()
{
    server::mcp::McpServer::Limits limits;
    const int connections = http::affordableConnections(http::ServerLimits().connections);
    limits.streams = std::min(limits.streams, static_cast<std::size_t>(connections) * 5 / 6);
    return limits;
}

} // namespace dotm::app
