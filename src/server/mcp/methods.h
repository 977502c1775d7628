// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/mcp/book.h"
#include "server/mcp/sessions.h"

#include <span>

namespace dotm::server::mcp {

/// Who asks, as far as a method may know.
struct Peer
{
    const Revision *revision = nullptr;
    std::shared_ptr<Session> session; ///< none for modern peers, and for legacy ones that skip the handshake
};

/// One method of the protocol.
struct Method
{
    enum class Kind {
        Pure,   ///< answered at once by @c answer
        Call,   ///< "tools/call"
        Listen, ///< "subscriptions/listen"
    };
    using Answer = Rpc<QByteArray> (*)(const Book &, const Peer &, const QJsonObject &params);

    QLatin1StringView name;
    bool legacy = false;
    bool modern = false;
    bool needsSession = false;
    QLatin1StringView headerName = {}; ///< the member of params that the header Mcp-Name repeats
    Kind kind = Kind::Pure;
    Answer answer = nullptr;
};

/// "initialize" is not among them: it makes the session and is part of the transport.
[[nodiscard]] std::span<const Method> methods();
/// nullptr when @p revision has no such method.
[[nodiscard]] const Method *findMethod(const QString &name, const Revision &revision);

} // namespace dotm::server::mcp
