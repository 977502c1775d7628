// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/backoffice/activationdesk.h"

namespace dotm::server {

/// Everybody's activations, for administrators.
void addActivationEndpoints(Api &api, services::ActivationDesk &desk, bool simulated);

} // namespace dotm::server
