// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "sandbox/world.h"

namespace dotm::sandbox::ethereum {

/// JSON-RPC 2.0 over POST: one call or a batch, each call in a transaction of its own.
[[nodiscard]] http::Response answerRpc(World &world, const http::Request &request);

} // namespace dotm::sandbox::ethereum
