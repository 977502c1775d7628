// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/session.h"
#include "server/rest/api.h"
#include "storage/database.h"

namespace dotm::server {

/// Health, what this service is, the description of the API. Call last: the description lists the rows added so far,
/// and itself.
void addInfoEndpoints(Api &api, storage::Database &database, const contract::ServiceInfo &info);

} // namespace dotm::server
