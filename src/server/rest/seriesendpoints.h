// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/backoffice/seriescounts.h"

namespace dotm::server {

/// The numbers behind the administrators' charts. @p simulated: the providers are the sandbox.
void addSeriesEndpoint(Api &api, services::SeriesCounts &counts, bool simulated);

} // namespace dotm::server
