// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/backoffice/subscribers.h"

namespace dotm::server {

/// Rows by which agents and administrators find a person and read what happened to them. They change nothing.
void addSubscriberEndpoints(Api &api, services::Subscribers &subscribers, bool simulated);

} // namespace dotm::server
