// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/keys/apikeys.h"
#include "services/keys/keyusage.h"

namespace dotm::server {

/// Rows about API keys: administrators make, list and revoke them; people read what their own keys were used for.
/// GET /api/mcp/validate-key is the one row below /api that reads a key: it is there to look at the key it is shown,
/// lets nobody in, and counts nothing.
void addKeyEndpoints(Api &api, services::ApiKeys &keys, services::KeyUsage &usage);

} // namespace dotm::server
