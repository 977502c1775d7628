// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/secondperson/secondperson.h"

namespace dotm::server {

/// The rule of the second person and what waits for one.
void addSecondPersonEndpoints(Api &api, services::SecondPerson &secondPerson);

} // namespace dotm::server
