// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace dotm::server {

/// What the MCP server offers, in the very lists it answers with.
struct McpOffer
{
    QJsonArray resources;
    QJsonArray tools;
    QJsonArray prompts;
};

/// GET /mcp/v2: what the MCP server is, where it listens, who may call.
[[nodiscard]] QJsonObject mcpInfo();
/// GET /mcp/v2/docs: the same for whoever writes a client, with every resource, tool and prompt, and requests to copy.
[[nodiscard]] QJsonObject mcpDocumentation(const McpOffer &offer);

} // namespace dotm::server
