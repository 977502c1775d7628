// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/jsonrpc.h"
#include "net/httprequest.h"

namespace dotm::bridge::stdio {

/// The headers that repeat a message of 2026-07-28: MCP-Protocol-Version, Mcp-Method, Mcp-Name where one is due, and
/// Mcp-Param-* for the arguments that @p inputSchema of the called tool marks with "x-mcp-header".
[[nodiscard]] QList<net::Header> modernHeaders(const contract::rpc::Message &message, const QJsonObject &inputSchema);
/// @p text for such a header: as it is, or as "=?base64?...?=" where that is not safe.
[[nodiscard]] QByteArray headerValue(const QString &text);

} // namespace dotm::bridge::stdio
