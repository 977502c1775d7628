// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/stdio/seentools.h"
#include "contract/jsonrpc.h"

/// What dotm-mcp says itself, when the desktop cannot be asked or has not answered. Pure functions; each gives a whole
/// JSON-RPC response to a request.
namespace dotm::bridge::stdio {

inline constexpr QLatin1StringView kModernRevision{"2026-07-28"};
inline constexpr QLatin1StringView kStatusTool{"dotm_status"};

/// The sentence for a desktop that is not there.
[[nodiscard]] QString notRunning();
/// The sentence for a desktop that is there and does not serve us: mostly because nobody is signed in.
[[nodiscard]] QString notLetIn();
/// The revision that answers an "initialize": the asked one when we know it, else the newest with a handshake.
[[nodiscard]] QString negotiated(const QString &asked);

/// True for what a client begins with: it must not fail, or the client gives up for good.
[[nodiscard]] bool isHandshake(const QString &method);
/// True for handshakes and lists: answerWithoutDesktop() has more than an error for them.
[[nodiscard]] bool isAnsweredLocally(const QString &method);
/// The desktop is away, for the reason in @p sentence. Handshakes and lists are answered all the same, a tool's call
/// with a result that says what to do, everything else with an error.
[[nodiscard]] QByteArray answerWithoutDesktop(const contract::rpc::Message &request, const SeenTools &seen,
                                              const QString &sentence);
/// The desktop was asked, and its answer will not come: a tool may have done its work.
[[nodiscard]] QByteArray answerUnclear(const contract::rpc::Message &request);
/// A call of the status tool while the desktop is there, from a client that did not list the tools again.
[[nodiscard]] QByteArray answerRunning(const contract::rpc::Message &request);
/// The end of a "subscriptions/listen".
[[nodiscard]] QByteArray answerEndOfListening(const contract::rpc::Message &request);
[[nodiscard]] QByteArray answerError(const contract::rpc::Message &request, const contract::rpc::RpcError &error);

} // namespace dotm::bridge::stdio
