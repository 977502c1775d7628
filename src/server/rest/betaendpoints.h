// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/beta/betaaccess.h"
#include "services/beta/betaapprovals.h"
#include "services/beta/betalinks.h"

namespace dotm::server {

/// Beta access by the addresses of the platform's documents: asking, status, and the pages behind the links of the
/// administrators' mail. @p simulated: the carrier is the sandbox; the status says so.
void addBetaEndpoints(Api &api, services::BetaAccess &access, services::BetaLinks &links, bool simulated);
/// What the Approvals page works with.
void addBetaAdminEndpoints(Api &api, services::BetaApprovals &approvals);

} // namespace dotm::server
