// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/exchange.h"
#include "server/mcp/revision.h"

#include <memory>

namespace dotm::fuzz {

/// What was answered to one request: a whole answer, or the events that came before the server had nothing to add.
struct Answered
{
    http::Exchange::Kind kind = http::Exchange::Kind::Pending;
    http::Response response;
    QByteArrayList frames;
    bool closing = false;
};

/// The MCP server with everything behind it but the sockets: the catalog's tools as they are, and in place of the
/// activation a tool that only says who asked. The clock stands still and chance repeats itself.
class McpWorld
{
public:
    McpWorld();
    ~McpWorld();

    /// A new session's id; good, and never used before.
    [[nodiscard]] QByteArray sessionId(const server::mcp::Revision &revision);
    /// An exchange as a connection has it. Let go of, it is a client that leaves.
    [[nodiscard]] std::shared_ptr<http::Exchange> handle(http::Request request);
    /// What came by now; waits as long as the request is being worked on.
    [[nodiscard]] Answered answerOf(http::Exchange &exchange);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace dotm::fuzz
