// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/tokens/transfers.h"

namespace dotm::server {

/// Sending DOTM from a wallet of one's own; both outlive the API.
void addTransferEndpoints(Api &api, services::Transfers &transfers);

} // namespace dotm::server
