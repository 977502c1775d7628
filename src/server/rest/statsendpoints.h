// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/overview.h"

namespace dotm::server {

/// What the administrators' Overview shows: its figures and its charts. @p simulated: the providers are the sandbox.
void addStatsEndpoint(Api &api, services::Overview &overview, bool simulated);

} // namespace dotm::server
