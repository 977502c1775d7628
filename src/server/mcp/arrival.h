// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "server/mcp/registry.h"
#include "server/rest/keygate.h"

namespace dotm::server::mcp {

/// A request to the MCP server, past the door.
struct Arrival : http::Request
{
    Arrival(http::Request request, KeyPass pass) : http::Request(std::move(request)), key(std::move(pass)) {}
    KeyPass key; ///< the API key it was let in by, if it came with one
};

/// Who asks for a tool that acts for a person: an API key's owner, or whoever the Authorization header speaks for.
struct Caller
{
    explicit Caller(const Arrival &arrival)
        : authorization(arrival.header("Authorization")), key(arrival.key), peer(arrival.peer), requestId(arrival.id)
    {
    }
    QByteArray authorization;
    KeyPass key;
    QByteArray peer; ///< address of the connection
    QByteArray requestId;
};

/// What @p request is for, as it is counted under its API key: a closed list of words, whatever the body says.
[[nodiscard]] KeyGate::Purpose purposeOf(const http::Request &request, const QString &path, const Registry &registry);

} // namespace dotm::server::mcp
