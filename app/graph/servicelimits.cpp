// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/servicelimits.h"

#include "graph/servicegraph.h"

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

services::StepWorkerOptions workerOptions(const ServiceOptions &options, bool shared)
{
    services::StepWorkerOptions result;
    result.alone = !shared;
    result.idlePoll = shared ? std::chrono::milliseconds(1'000) : result.idlePoll;
    if (options.profile == config::Profile::Demo) {
        result.lease = std::chrono::seconds(10);
        result.firstRetry = std::chrono::milliseconds(250);
        result.longestRetry = std::chrono::seconds(5);
        result.maxAttempts = 30;
    }
    return result;
}

} // namespace dotm::app
