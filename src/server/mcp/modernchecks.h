// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "server/mcp/book.h"
#include "server/mcp/methods.h"

namespace dotm::server::mcp {

/// A refusal on the level of HTTP.
struct Refusal
{
    int status = 400;
    RpcError error;
};

/// The value of one of the protocol's headers: trimmed, and unwrapped when it came as "=?base64?...?=". Nothing when
/// the wrapper is malformed.
[[nodiscard]] std::optional<QString> readHeaderValue(const QByteArray &value);
/// What stands before the method: description, version, and headers that agree with the body. In this order; the first
/// failure answers.
[[nodiscard]] std::optional<Refusal> checkDescription(const http::Request &request, const Message &message);
/// What stands before the handler of "tools/call": headers that repeat arguments, and capabilities the tool needs.
[[nodiscard]] std::optional<Refusal> checkToolCall(const http::Request &request, const Message &message,
                                                   const Registry &registry);

} // namespace dotm::server::mcp
