// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/dispatcher.h"
#include "server/mcp/streams.h"

namespace dotm::server::mcp {

/// Streamable HTTP for revisions without sessions: every POST describes itself, and closing its stream cancels it.
/// I/O threads.
class ModernEndpoint
{
public:
    ModernEndpoint(Dispatcher &dispatcher, Streams &streams) : m_dispatcher(dispatcher), m_streams(streams) {}
    void post(const Arrival &request, const Message &message, http::Responder responder, Accepts accepts);

private:
    void listen(const Message &message, http::Responder responder, Accepts accepts);

    Dispatcher &m_dispatcher;
    Streams &m_streams;
};

} // namespace dotm::server::mcp
