// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/tokens/tokens.h"
#include "services/tokens/wallets.h"

namespace dotm::server {

/// What customers do with their tokens, and what anybody may know.
void addTokenEndpoints(Api &api, services::Tokens &tokens, services::Wallets &wallets, const core::Clock &clock);

} // namespace dotm::server
