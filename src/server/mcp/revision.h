// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

#include <span>

namespace dotm::server::mcp {

/// Legacy: an "initialize" handshake makes a session. Modern: every request describes itself.
enum class Era { Legacy, Modern };

/// One released revision of the Model Context Protocol and what it has. Revisions are compared for equality only.
struct Revision
{
    QLatin1StringView name;
    Era era = Era::Legacy;
    bool batches = false;          ///< arrays of messages must be taken
    bool annotations = false;      ///< on tools; also audio content, progress messages, the completions capability
    bool titles = false;           ///< beside names; also structured output, resource links, completion context
    bool icons = false;            ///< also descriptions of implementations
    bool primesStreams = false;    ///< an event stream begins with an id and no data
    int resourceNotFound = -32002; ///< JSON-RPC code

    [[nodiscard]] bool isModern() const { return era == Era::Modern; }
};

/// Oldest first.
[[nodiscard]] std::span<const Revision> revisions();
/// nullptr for one we do not speak.
[[nodiscard]] const Revision *findRevision(QStringView name);
[[nodiscard]] const Revision &newestLegacy();
[[nodiscard]] const Revision &newestModern();
/// For a request without session and version header.
[[nodiscard]] const Revision &assumedRevision();
/// The answer to "initialize": the asked one when it is a legacy one of ours, else our newest legacy one.
[[nodiscard]] const Revision &negotiate(QStringView asked);

} // namespace dotm::server::mcp
