// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/people/roles.h"

namespace dotm::server {

/// /api/admin/people: who may do what, and where that is written.
void addPeopleEndpoints(Api &api, services::Roles &roles);

} // namespace dotm::server
