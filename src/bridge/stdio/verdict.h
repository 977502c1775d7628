// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/stdio/callmaker.h"
#include "bridge/stdio/seentools.h"
#include "contract/jsonrpc.h"

/// What the end of a call means for the messages that it carried. Pure functions.
namespace dotm::bridge::stdio {

/// True when the desktop certainly did not take the message, but another way to it may be open.
[[nodiscard]] bool wasRefused(const Way &way, const CallEnd &end, bool isModern);
/// True when the message was answered although its key did not count: by what lies behind the desktop's door, unless
/// the key is an old one.
[[nodiscard]] bool isAnswered(const CallEnd &end);
/// For a request that the desktop left without an answer.
[[nodiscard]] QByteArray answerAfter(const contract::rpc::Message &request, const CallEnd &end, const SeenTools &seen);

} // namespace dotm::bridge::stdio
