// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"

namespace dotm::server {

/// Sign-in, sign-up, refresh, registration, who am I.
void addAuthEndpoints(Api &api, services::Accounts &accounts);

} // namespace dotm::server
