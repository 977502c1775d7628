// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <QList>

#include <functional>

namespace dotm::fuzz {

/// Requests one after another, as text that is easy to write by hand and to mutate:
///
///     POST /mcp?x=1
///     Host: 127.0.0.1:8080
///     Mcp-Session-Id: $2025-11-25
///
///     {"jsonrpc":"2.0","id":1,"method":"ping"}
///     ====
///     GET /mcp ...
///
/// No length is told, so that a longer body is a longer body. "$REVISION" in a header stands for the id of a session
/// in that revision, the same one throughout a conversation; "$SSE" in a path for the latest stream's id.
[[nodiscard]] QList<http::Request> readConversation(const QByteArray &text);

/// @p text with every "$NAME" of a header's value replaced by what @p known says.
[[nodiscard]] QByteArray filledIn(const QByteArray &text, const std::function<QByteArray(const QByteArray &)> &known);

} // namespace dotm::fuzz
