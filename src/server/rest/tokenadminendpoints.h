// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/tokens/rewarddesk.h"
#include "services/tokens/tokens.h"

namespace dotm::server {

void addTokenAdminEndpoints(Api &api, services::RewardDesk &desk, services::Tokens &tokens);

} // namespace dotm::server
