// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/jsonrpc.h"

namespace dotm::server::mcp {

using namespace contract::rpc; // the envelope is spoken by both sides

} // namespace dotm::server::mcp
